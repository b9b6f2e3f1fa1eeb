"""Slips in the file of one school: activities, risks, assessments, a board, a meeting and a waiver, all in one file."""

from slips.slip import Right, instead_of

FILE = """\
version: 1
organisation: {id: björkskolan, name: Björkskolan}
settings:
  as_of: 2026-03-01
  risk_scale: 4
calendar:
  closing: {name: Läsårsbokslut, ends: 06-30, ready: 08-15}
roles:
  rektor: {title: Rektor}
  skolsköterska: {title: Skolsköterska, unit: elevhälsan}
  kurator: {title: Kurator, unit: elevhälsan}
units:
  skolan: {name: Björkskolan, no_plan: ingår i kommunens plan, manager: rektor, staff: 64}
  elevhälsan: {name: Elevhälsan, parent: skolan, no_plan: ingår i skolans plan}
lists:
  mätområden:
    trivsel: Trivsel
    lärande: Lärande
goals:
  trygga-elever:
    text: Alla elever är trygga i skolan
    unit: skolan
    owner: rektor
    period: 2024-2026
    anchored: {2024-08-14: dialog med elevrådet}
    success_factors:
      1: Vuxna finns på rasterna
      2: Alla vet vem de ska prata med
indicators:
  trygghet:
    name: Andel elever som är trygga
    serves: [trygga-elever/1]
    classified: [mätområden/trivsel]
    measured_in: procent
    method: skolenkäten i november
    target: {at_least: 90, by: 2026}
  rastvärdar:
    name: Rastvärdar varje dag
    serves: [trygga-elever/1]
    measured_in: st
    method: schemat
    target: {at_least: 4}
values:
  trygghet:
    2024: {value: 84.3, n: 310}
    2025: {value: 87.9, n: 322}
  rastvärdar:
    2024: 3
    2025: 4
activities:
  trygghetsvandring:
    text: Gå en trygghetsvandring med eleverna
    serves: [trygga-elever/1]
    unit: elevhälsan
    responsible: kurator
    due: [2025-10-31, 2026-01-31, 2026-04-30]
  samtalstider:
    text: Ha öppna samtalstider två dagar i veckan
    serves: [trygga-elever/2]
    unit: elevhälsan
    responsible: skolsköterska
    due: [2025-09-30]
    done: 2025-09-18
risks:
  kränkningar:
    text: Kränkningar på nätet upptäcks inte
    threatens: [trygga-elever]
    unit: elevhälsan
    likelihood: 3
    consequence: 3
    responsible: kurator
    reviewed: 2026-01-20
    actions: [trygghetsvandring]
    controls:
      enkät:
        text: Kort enkät i varje klass
        kind: afterwards
        every: 6 months
        done: {2025-11-12: Två klasser följs upp}
assessments:
  goals/trygga-elever:
    2025:
      text: Fler är trygga än i fjol, men rasterna oroar
      by: rektor
boards:
  elevhälsans-tavla:
    unit: elevhälsan
    indicators: [trygghet, rastvärdar]
    ideas:
      - Byt plats på fikabordet
    responsible: kurator
    next: 2026-03-06
meetings:
  ledningsgrupp-mars:
    body: Skolans ledningsgrupp
    date: 2026-03-20
    responsible: rektor
    takes_up: [goals/trygga-elever]
waivers:
  trygghet-analys:
    rule: missing-method
    subject: indicators/rastvärdar
    reason: Metoden är självklar
    owner: rektor
    expires: 2026-12-31
"""
SLIPS = (
    *instead_of(
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        (
            "    due: [2025-10-31, 2026-01-31 2026-04-30]",
            "bad-date",
            "Gäller alla, skriv 2026-01-31, 2026-04-30.",
        ),
        ("    due: senast 30 april", "bad-date", "året först: ÅÅÅÅ-04-30, med årets fyra siffror i stället för ÅÅÅÅ"),
        ("    due: löpande", "bad-date", "den sista dagen, som år-månad-dag, till exempel 2013-06-01"),
    ),
    *instead_of(
        "    done: 2025-09-18",
        ("    done: klar 2025-09-18", "bad-date", "2025-09-18"),
        ("    done: 2025-09", "bad-date", "också dagen, till exempel 2025-09-15"),
        ("    done: 18 sept", "bad-date", "året först: ÅÅÅÅ-09-18, med årets fyra siffror i stället för ÅÅÅÅ"),
        ("    status: klar", "unknown-key", "done och dagen"),
    ),
    *instead_of(
        "    responsible: skolsköterska",
        ("    responsible: Skolsköterskan och kuratorn", "not-a-list", "[skolsköterska, kurator]"),
    ),
    *instead_of(
        "    likelihood: 3",
        (
            "    likelihood: 5",
            "outside-risk-scale",
            "ett tal från 1 till 4, eller organisationens egen skala i settings: {r",
        ),
        ("    likelihood: 3 (trolig)", "bad-number", "3"),
    ),
    *instead_of(
        "        every: 6 months",
        ("        every: halvår", "bad-duration", "6 months"),
        ("        every: 6 mån", "bad-duration", "6 months"),
    ),
    *instead_of(
        "        done: {2025-11-12: Två klasser följs upp}",
        ("        done: 2025-11-12 Två klasser följs upp", "value-alone", "{2025-11-12: Två klasser följs upp}"),
    ),
    *instead_of(
        "  goals/trygga-elever:\n    2025:",
        ("  trygga-elever:\n    2025:", "unknown-id", "goals/trygga-elever"),
    ),
    *instead_of(
        "      - Byt plats på fikabordet",
        ("      * Byt plats på fikabordet", "pasted-sign", "-"),
    ),
    *instead_of(
        "    ideas:\n      - Byt",
        ("    ideas: - Byt", "not-yaml", "- Byt plats på fikabordet"),
        ("    ideas:\n  - Byt", "wrong-indent", "-"),
    ),
    *instead_of(
        "    next: 2026-03-06",
        ("    next: 6 mars", "bad-date", "året först: ÅÅÅÅ-03-06, med årets fyra siffror i stället för ÅÅÅÅ"),
    ),
    *instead_of(
        "    indicators: [trygghet, rastvärdar]\n    ideas",
        ("    indicators: [trygghet, rastvardar]\n    ideas", "unknown-id", "rastvärdar"),
        ("    indicators:\n      trygghet\n      rastvärdar\n    ideas", "not-a-list", "[trygghet, rastvärdar]"),
    ),
    *instead_of(
        "    rule: missing-method",
        ("    rule: IND006", "unknown-rule", "missing-method"),
    ),
    *instead_of(
        "    expires: 2026-12-31",
        ("    expires: 2026", "bad-date", "2026-12-31"),
    ),
    *instead_of(
        "      1: Vuxna finns på rasterna",
        ("      1 Vuxna finns på rasterna", "no-space-after-colon", "1: Vuxna finns på rasterna"),
    ),
    *instead_of(
        "    serves: [trygga-elever/1]\n    classified",
        ("    serves: [1]\n    classified", "unknown-id", "trygga-elever/1"),
        ("    serves: [trygga-elever.1]\n    classified", "bad-id", "trygga-elever/1"),
        ("    serves: [trygga-elever/Vuxna finns på rasterna]\n    classified", "bad-id", "trygga-elever/1"),
        ("    serves: [trygga-elever\\1]\n    classified", "bad-id", "trygga-elever/1"),
        ("    serves: {trygga-elever/1}\n    classified", "not-a-list", "[trygga-elever/1]"),
    ),
    *instead_of(
        "    classified: [mätområden/trivsel]",
        ("    classified: [trivsel]", "unknown-id", "mätområden/trivsel"),
    ),
    *instead_of(
        "    anchored: {2024-08-14: dialog med elevrådet}",
        ("    anchored: dialog med elevrådet 2024-08-14", "value-alone", "{2024-08-14: dialog med elevrådet}"),
        ("    anchored: ja", "value-alone", "dagen och hur det gick till: anchored: {ÅÅÅÅ-MM-DD: ja}"),
    ),
    *instead_of(
        "  mätområden:\n    trivsel: Trivsel\n    lärande: Lärande",
        (
            "  mätområden:\n    - Trivsel\n    - Lärande",
            "wrong-shape",
            "id:t och kolon först, utan streck eller hakparentes",
        ),
    ),
    *instead_of(
        "    trivsel: Trivsel\n    lärande: Lärande",
        ("    Trivsel\n    Lärande", "wrong-shape", "id:t, kolon och blanksteg före texten"),
    ),
    *instead_of(
        "  risk_scale: 4",
        ("  risk_scale: 1-4", "bad-number", "4"),
    ),
    *instead_of(
        "    target: {at_least: 90, by: 2026}",
        ("    target: {at_least: ökar}", "unknown-id", "ett tal med siffror"),
        ("    target: 85-90", "value-alone", "{at_least: 85, at_most: 90}"),
        ("    target: öka", "value-alone", "{more_than: previous}"),
        ("    target: minst 90 % till 2026", "value-alone", "{at_least: 90, by: 2026}"),
        (
            "    target:\n      - at_least: 90\n      - by: 2026",
            "wrong-shape",
            "Ta bort strecken eller hakparenteserna: target: {at_least: 90, by: 202",
        ),
    ),
    *instead_of(
        "    due: [2025-09-30]\n",
        ("    due: (2025-09-30)\n", "bad-date", "2025-09-30"),
        ("    due: 30 september 2025 (flyttat från juni)\n", "bad-date", "2025-09-30"),
    ),
    *instead_of(
        "    reviewed: 2026-01-20",
        ("    reviewed: jan 2026", "bad-date", "också dagen, till exempel 2026-01-15"),
        ("    reviewed: årligen", "bad-date", "ta bort reviewed"),
    ),
    *instead_of(
        "    actions: [trygghetsvandring]",
        ("    actions: Gå en trygghetsvandring med eleverna", "not-a-list", "[trygghetsvandring]"),
    ),
    *instead_of(
        "    threatens: [trygga-elever]",
        ("    goal: trygga-elever", "unknown-key", "threatens i stället"),
    ),
    *instead_of(
        "    controls:\n      enkät:\n        text: Kort",
        (
            "    controls:\n      - enkät:\n        text: Kort",
            "wrong-shape",
            "id:t och kolon först, utan streck eller hakparentes",
        ),
    ),
    *instead_of(
        "      enkät:\n        text: Kort",
        ("      enkät: Kort", "not-yaml", "text: Kort enkät i varje klass"),
    ),
    *instead_of(
        "boards:\n",
        ("boards\n", "no-space-after-colon", "boards:"),
        ("", "missing-key", "boards: längst till vänster på en egen rad ovanför raden elevhälsans-t"),
    ),
    *instead_of(
        "meetings:\n",
        ("", "missing-key", "meetings: längst till vänster på en egen rad ovanför raden ledningsgru"),
    ),
    *instead_of(
        "    name: Rastvärdar varje dag\n",
        ("    name: {Rastvärdar}\n", "wrong-shape", "Rastvärdar"),
    ),
    *instead_of(
        "subject: indicators/rastvärdar",
        ("subject: Rastvärdar varje dag", "bad-id", "Skriv indicators/rastvärdar."),
        ("subject: indicators/Rastvärdar varje dag", "bad-id", "Skriv indicators/rastvärdar."),
    ),
    *instead_of(
        "    method: skolenkäten i november\n",
        (
            "    method: skolenkäten i november\n    värden: {2025: 7.8}\n",
            "unknown-key",
            "Utfall skrivs i avsnittet values",
        ),
        (
            "    method: skolenkäten i november\n    mätvärden: {2025: 7.8}\n",
            "unknown-key",
            "Utfall skrivs i avsnittet values",
        ),
        ("    method: skolenkäten i november\n    Utfall 2025: 7.8\n", "unknown-key", "skriv 2025: 7.8 under trygghet"),
        (
            "    method: skolenkäten i november\n    nuläge: 84\n",
            "unknown-key",
            "Skriv det i avsnittet values, med året det är från",
        ),
        ("    method: skolenkäten i november\n    prognos: 80\n", "unknown-key", "{ÅÅÅÅ: {forecast: {D1: 80}}}"),
        (
            "    method: skolenkäten i november\n    analys: fler är trygga\n",
            "unknown-key",
            "assessments: indicators/trygghet: {ÅÅÅÅ: {analysis:",
        ),
        (
            "    method: skolenkäten i november\n    higher_is_better: ja\n",
            "unknown-key",
            "Är högre bättre, skriv direction: higher.",
        ),
        (
            "    method: skolenkäten i november\n    bättre: högre\n",
            "unknown-key",
            "Är lägre bättre, skriv direction: lower.",
        ),
        (
            "    method: skolenkäten i november\n    aktiviteter: [trygghetsvandring]\n",
            "unknown-key",
            "En aktivitet säger själv vilket mål",
        ),
        ("    method: skolenkäten i november\n    skala: 1-10\n", "unknown-key", "Skriv survey: {scale: 1-10}"),
        (
            "    method: skolenkäten i november\n    nivå: 3\n",
            "unknown-key",
            "Hör det till note (anmärkning), skriv det där.",
        ),
        (
            "    method: skolenkäten i november\n    vikt: 30 %\n",
            "unknown-key",
            "Mål och indikatorer har ingen vikt",
        ),
    ),
    *instead_of(
        "    target: {at_least: 90, by: 2026}\n",
        ("    delmål: {2026: {at_least: 90}}\n", "unknown-key", "Skriv targets."),
        ("    grön: 90\n    gul: 80\n    röd: 70\n", "unknown-key", "Skriv target: {at_least: 90, partly: 80}"),
        ("    Grön: 5 %\n    Gul: 7 %\n", "unknown-key", "Skriv target: {at_most: 5, partly: 7}"),
        ("    target: {grön: 90, gul: 80, röd: 70}\n", "unknown-key", "Skriv at_least: 90, partly: 80"),
        ("    tolerans: 5\n    senast: 2026\n", "unknown-key", "Skriv target: {tolerance: 5, by: 2026}"),
    ),
    *instead_of(
        "    2025: 4\n",
        ("    läsår 24/25: 4\n", "bad-period", "Är det 2024/25, skriv 2024/25."),
        ("    24/25: 4\n", "bad-period", "Är det 2024/25, skriv 2024/25."),
        ("    lå 24-25: 4\n", "bad-period", "Är det 2024/25, skriv 2024/25."),
        ("    Läsåret 24–25: 4\n", "bad-period", "Är det 2024/25, skriv 2024/25."),
        ("    läsåret 25: 4\n", "bad-period", "Börjar läsåret det året, skriv 2025/26."),
        ("    ht 24: 4\n", "bad-period", "skriv 2024-H2"),
        ("    hösten 24: 4\n", "bad-period", "skriv 2024-H2"),
        ("    VT-25: 4\n", "bad-period", "skriv 2025-H1"),
        ("    Q1-25: 4\n", "bad-period", "Är det 2025-Q1, skriv 2025-Q1."),
        ("    kv 1 25: 4\n", "bad-period", "Är det 2025-Q1, skriv 2025-Q1."),
        ("    helår 25: 4\n", "bad-period", "Är det 2025, skriv 2025."),
        ("    år 25: 4\n", "bad-period", "Är det 2025, skriv 2025."),
        ("    aug 25: 4\n", "bad-period", "Är det månaden, skriv 2025-M08."),
        ("    25-08: 4\n", "bad-period", "Är det 2025-M08, skriv 2025-M08."),
        ("    T2 25: 4\n", "bad-period", "Är det 2025-T2, skriv 2025-T2."),
        ("    v 36 25: 4\n", "bad-period", "Är det 2025-W36, skriv 2025-W36."),
        ("    termin 1 2025: 4\n", "bad-period", "ett läsår 2013/14"),
        ("    budgetåret 25: 4\n", "bad-period", "Skriv ett år 2013"),
        ("    jan–aug 2025: 4\n", "bad-period", "Skriv 2025: {to_date: {…: 4}}"),
        ("    '25: 4\n", "unclosed-quote", "Skriv ' också där texten slutar."),
    ),
)
SCHOOL = Right("school", {"malstyr.yaml": FILE}, SLIPS)
