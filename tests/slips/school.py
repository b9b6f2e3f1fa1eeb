"""Slips in the file of one school: activities, risks, assessments, a board, a meeting and a waiver, all in one file."""

from slips.slip import Right, Slip

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
    Slip(
        "malstyr.yaml",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: [2025-10-31, 2026-01-31 2026-04-30]",
        ("bad-date",),
        ("dem inom hakparentes med kommatecken emellan, [2026-01-31, 2026-04-30]",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: senast 30 april",
        ("bad-date",),
        ("året först: ÅÅÅÅ-04-30, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: löpande",
        ("bad-date",),
        ("den sista dagen, som år-månad-dag, till exempel 2013-06-01",),
    ),
    Slip("malstyr.yaml", "    done: 2025-09-18", "    done: klar 2025-09-18", ("bad-date",), ("2025-09-18",)),
    Slip(
        "malstyr.yaml",
        "    done: 2025-09-18",
        "    done: 2025-09",
        ("bad-date",),
        ("också dagen, till exempel 2025-09-15",),
    ),
    Slip(
        "malstyr.yaml",
        "    done: 2025-09-18",
        "    done: 18 sept",
        ("bad-date",),
        ("året först: ÅÅÅÅ-09-18, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    Slip("malstyr.yaml", "    done: 2025-09-18", "    status: klar", ("unknown-key",), ("done och dagen",)),
    Slip(
        "malstyr.yaml",
        "    responsible: skolsköterska",
        "    responsible: Skolsköterskan och kuratorn",
        ("not-a-list",),
        ("[skolsköterska, kurator]",),
    ),
    Slip(
        "malstyr.yaml",
        "    likelihood: 3",
        "    likelihood: 5",
        ("outside-risk-scale",),
        ("ett tal från 1 till 4, eller organisationens egen skala i settings: {r",),
    ),
    Slip("malstyr.yaml", "    likelihood: 3", "    likelihood: 3 (trolig)", ("bad-number",), ("3",)),
    Slip("malstyr.yaml", "        every: 6 months", "        every: halvår", ("bad-duration",), ("6 months",)),
    Slip("malstyr.yaml", "        every: 6 months", "        every: 6 mån", ("bad-duration",), ("6 months",)),
    Slip(
        "malstyr.yaml",
        "        done: {2025-11-12: Två klasser följs upp}",
        "        done: 2025-11-12 Två klasser följs upp",
        ("value-alone",),
        ("{2025-11-12: Två klasser följs upp}",),
    ),
    Slip(
        "malstyr.yaml",
        "  goals/trygga-elever:\n    2025:",
        "  trygga-elever:\n    2025:",
        ("unknown-id",),
        ("goals/trygga-elever",),
    ),
    Slip(
        "malstyr.yaml", "      - Byt plats på fikabordet", "      * Byt plats på fikabordet", ("pasted-sign",), ("-",)
    ),
    Slip("malstyr.yaml", "    ideas:\n      - Byt", "    ideas: - Byt", ("not-yaml",), ("- Byt plats på fikabordet",)),
    Slip("malstyr.yaml", "    ideas:\n      - Byt", "    ideas:\n  - Byt", ("wrong-indent",), ("-",)),
    Slip(
        "malstyr.yaml",
        "    next: 2026-03-06",
        "    next: 6 mars",
        ("bad-date",),
        ("året först: ÅÅÅÅ-03-06, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    Slip(
        "malstyr.yaml",
        "    indicators: [trygghet, rastvärdar]\n    ideas",
        "    indicators: [trygghet, rastvardar]\n    ideas",
        ("unknown-id",),
        ("rastvärdar",),
    ),
    Slip(
        "malstyr.yaml",
        "    indicators: [trygghet, rastvärdar]\n    ideas",
        "    indicators:\n      trygghet\n      rastvärdar\n    ideas",
        ("not-a-list",),
        ("[trygghet, rastvärdar]",),
    ),
    Slip("malstyr.yaml", "    rule: missing-method", "    rule: IND006", ("unknown-rule",), ("missing-method",)),
    Slip("malstyr.yaml", "    expires: 2026-12-31", "    expires: 2026", ("bad-date",), ("2026-12-31",)),
    Slip(
        "malstyr.yaml",
        "      1: Vuxna finns på rasterna",
        "      1 Vuxna finns på rasterna",
        ("no-space-after-colon",),
        ("1: Vuxna finns på rasterna",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [1]\n    classified",
        ("unknown-id",),
        ("trygga-elever/1",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever.1]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever/Vuxna finns på rasterna]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever\\1]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: {trygga-elever/1}\n    classified",
        ("not-a-list",),
        ("[trygga-elever/1]",),
    ),
    Slip(
        "malstyr.yaml",
        "    classified: [mätområden/trivsel]",
        "    classified: [trivsel]",
        ("unknown-id",),
        ("mätområden/trivsel",),
    ),
    Slip(
        "malstyr.yaml",
        "    anchored: {2024-08-14: dialog med elevrådet}",
        "    anchored: dialog med elevrådet 2024-08-14",
        ("value-alone",),
        ("{2024-08-14: dialog med elevrådet}",),
    ),
    Slip(
        "malstyr.yaml",
        "    anchored: {2024-08-14: dialog med elevrådet}",
        "    anchored: ja",
        ("value-alone",),
        ("dagen och hur det gick till: anchored: {ÅÅÅÅ-MM-DD: ja}",),
    ),
    Slip(
        "malstyr.yaml",
        "  mätområden:\n    trivsel: Trivsel\n    lärande: Lärande",
        "  mätområden:\n    - Trivsel\n    - Lärande",
        ("wrong-shape",),
        ("id:t och kolon först, utan streck eller hakparentes",),
    ),
    Slip(
        "malstyr.yaml",
        "    trivsel: Trivsel\n    lärande: Lärande",
        "    Trivsel\n    Lärande",
        ("wrong-shape",),
        ("id:t, kolon och blanksteg före texten",),
    ),
    Slip("malstyr.yaml", "  risk_scale: 4", "  risk_scale: 1-4", ("bad-number",), ("4",)),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 90, by: 2026}",
        "    target: {at_least: ökar}",
        ("unknown-id",),
        ("ett tal med siffror",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 90, by: 2026}",
        "    target: 85-90",
        ("value-alone",),
        ("{at_least: 85, at_most: 90}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 90, by: 2026}",
        "    target: öka",
        ("value-alone",),
        ("{more_than: previous}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 90, by: 2026}",
        "    target: minst 90 % till 2026",
        ("value-alone",),
        ("{at_least: 90, by: 2026}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 90, by: 2026}",
        "    target:\n      - at_least: 90\n      - by: 2026",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: target: {at_least: 90, by: 202",),
    ),
    Slip("malstyr.yaml", "    due: [2025-09-30]\n", "    due: (2025-09-30)\n", ("bad-date",), ("2025-09-30",)),
    Slip(
        "malstyr.yaml",
        "    due: [2025-09-30]\n",
        "    due: 30 september 2025 (flyttat från juni)\n",
        ("bad-date",),
        ("2025-09-30",),
    ),
    Slip(
        "malstyr.yaml",
        "    reviewed: 2026-01-20",
        "    reviewed: jan 2026",
        ("bad-date",),
        ("också dagen, till exempel 2026-01-15",),
    ),
    Slip(
        "malstyr.yaml",
        "    reviewed: 2026-01-20",
        "    reviewed: årligen",
        ("bad-date",),
        ("ta bort reviewed",),
    ),
    Slip(
        "malstyr.yaml",
        "    actions: [trygghetsvandring]",
        "    actions: Gå en trygghetsvandring med eleverna",
        ("not-a-list",),
        ("[trygghetsvandring]",),
    ),
    Slip(
        "malstyr.yaml",
        "    threatens: [trygga-elever]",
        "    goal: trygga-elever",
        ("unknown-key",),
        ("threatens i stället",),
    ),
    Slip(
        "malstyr.yaml",
        "    controls:\n      enkät:\n        text: Kort",
        "    controls:\n      - enkät:\n        text: Kort",
        ("wrong-shape",),
        ("id:t och kolon först, utan streck eller hakparentes",),
    ),
    Slip(
        "malstyr.yaml",
        "      enkät:\n        text: Kort",
        "      enkät: Kort",
        ("not-yaml",),
        ("text: Kort enkät i varje klass",),
    ),
    Slip("malstyr.yaml", "boards:\n", "boards\n", ("no-space-after-colon",), ("boards:",)),
    Slip(
        "malstyr.yaml",
        "boards:\n",
        "",
        ("missing-key",),
        ("boards: längst till vänster på en egen rad ovanför raden elevhälsans-t",),
    ),
    Slip(
        "malstyr.yaml",
        "meetings:\n",
        "",
        ("missing-key",),
        ("meetings: längst till vänster på en egen rad ovanför raden ledningsgru",),
    ),
    Slip(
        "malstyr.yaml",
        "    name: Rastvärdar varje dag\n",
        "    name: {Rastvärdar}\n",
        ("wrong-shape",),
        ("Rastvärdar",),
    ),
    Slip(
        "malstyr.yaml",
        "subject: indicators/rastvärdar",
        "subject: Rastvärdar varje dag",
        ("bad-id",),
        ("Skriv indicators/rastvärdar.",),
    ),
    Slip(
        "malstyr.yaml",
        "subject: indicators/rastvärdar",
        "subject: indicators/Rastvärdar varje dag",
        ("bad-id",),
        ("Skriv indicators/rastvärdar.",),
    ),
)
SCHOOL = Right("school", {"malstyr.yaml": FILE}, SLIPS)
