"""Slips in the files of a museum and a library: quarters, a survey, boards, controls and meetings."""

from slips.slip import Right, instead_of

FILES = {
    "malstyr.yaml": """\
version: 1
organisation:
  id: norrland
  name: Region Norrvik
  kind: region
  purpose: God hälsa och en levande kultur i hela länet
settings:
  as_of: 2026-02-20
  min_answers: 5
  risk_scale: 5
  risk_limits: {yellow: 8, red: 15}
  opening_hours: {kontorstid: {weekdays: 08:00-16:30, friday: 08:00-15:00}}
  rules:
    report-of-law-missing: ignore
    goal-without-activity: ignore
    orphan-goal: ignore
calendar:
  T1: {name: Tertial 1, ends: 04-30, ready: 05-20}
  T2: {name: Delårsrapport, ends: 08-31, ready: 09-25}
  closing: {name: Bokslut, ends: 12-31, ready: 02-10}
levels:
  mål: {name: Nämndens mål, decided_by: politics, expects: indicators}
  åtagande: {name: Åtagande, decided_by: management, expects: activities}
roles:
  kulturchef: {title: Kulturchef}
  bibliotekschef: {title: Bibliotekschef, unit: biblioteket}
  controller: {title: Controller}
decisions:
  kn-2025-8:
    body: Kulturnämnden
    level: politics
    date: 2025-02-18
    reference: § 8
    case: KN-2025-31
units:
  kultur:
    name: Kulturförvaltningen
    manager: kulturchef
    staff: 85
    plan: verksamhetsplan
  biblioteket:
    name: Regionbiblioteket
    parent: kultur
    manager: bibliotekschef
    staff: 22
    no_plan: ingår i förvaltningens plan
  museet:
    name: Länsmuseet
    parent: kultur
    staff: 31
    no_plan: ingår i förvaltningens plan
plans:
  verksamhetsplan:
    name: Verksamhetsplan 2025–2026
    period: 2025-2026
    adopted: kn-2025-8
    unit: kultur
    revise_every: 1 year
    responsible: kulturchef
    revisions: [2025-12-02]
lists:
  hållbarhet:
    social: Social hållbarhet
    miljö: Ekologisk hållbarhet
  lokaler:
    huvud: Huvudbiblioteket
    filial: Filialen i Ås
follow_up:
  delårsrapport:
    name: Delårsrapport
    kind: interim_report
    unit: kultur
    responsible: controller
    ends: 08-31
    due: 10-15
    starts: 2025
    delivered: {2025: 2025-10-10}
meetings:
  mars:
    body: Kulturnämnden
    date: 2026-03-17
    unit: kultur
    responsible: kulturchef
    takes_up: [plans/verksamhetsplan]
""",
    "kultur/plan.yaml": """\
about: {unit: kultur, source: publiksystemet och årliga enkäter}
goals:
  fler-besök:
    name: Fler besök
    text: Antalet besök på museet ska vara minst 60 000 varje år
    level: mål
    owner: kulturchef
    plan: verksamhetsplan
    classified: [hållbarhet/social]
  läslust:
    name: Läslust hos barn
    text: Varje barn får möta litteraturen minst fyra gånger om året
    level: mål
    owner: bibliotekschef
    plan: verksamhetsplan
  utbildad-personal:
    text: Alla medarbetare ska ha gått bemötandeutbildningen senast 2026-06-30
    level: åtagande
    owner: kulturchef
    plan: verksamhetsplan
    due: [2026-06-30]
indicators:
  museibesök:
    name: Besök på museet
    serves: [fler-besök]
    kind: result
    measured_in: antal besök
    method: besöksräknare i entrén
    frequency: quarter
    year: sum
    starts: 2025-Q1
    target: {at_least: 60000, partly: 54000}
  lån:
    name: Barnlån per barn
    serves: [läslust]
    measured_in: antal
    method: bibliotekssystemet
    for_each: lokaler
    target: {at_least: 20, increase_by: 1, until: 24}
  nöjd:
    name: Besökarnas betyg
    serves: [fler-besök]
    measured_in: skala 1-5
    method: enkät i februari och september
    survey:
      scale: 1-5
      ungraded: [vet-ej]
      questions:
        bemötande: {text: Hur blev du bemött?, weight: 2}
        utbud: {text: Hur bra var utbudet?}
    target: {at_least: 4.2}
  svarstid:
    name: Svar inom två dagar
    serves: [läslust]
    promise: Du får svar på din fråga inom två arbetsdagar
    measured_in: procent
    target: {within: 2 working days, from: fråga, share: 100}
  drift:
    name: Katalogens drifttid
    measured_in: procent
    window: kontorstid
    method: driftrapport
    target: {at_least: 99.5}
activities:
  sagostund:
    name: Sagostunder
    text: Sagostund varje lördag på båda biblioteken
    serves: [läslust]
    unit: biblioteket
    responsible: bibliotekschef
    started: 2025-09-06
    due: [2026-05-30]
    share: 50
  utbildning:
    text: Utbildning i bemötande
    serves: [utbildad-personal]
    responsible: kulturchef
    due: [2026-03-31, 2026-06-30]
risks:
  vattenskada:
    text: Magasinet drabbas av vattenskada
    unit: museet
    likelihood: 2
    consequence: 5
    responsible: kulturchef
    reviewed: 2025-11-10
    next_review: 2026-11-10
    controls:
      fuktlarm:
        text: Larmet provas
        kind: preventive
        every: 3 months
        done: {2025-12-05: fungerade}
improvements:
  köer:
    problem: Långa köer till museet på lördagar
    unit: museet
    responsible: kulturchef
    started: 2025-10-01
    why:
      - {question: Varför är det köer?, answer: Bara en kassa är öppen}
      - {question: Varför är bara en öppen?, answer: Schemat följer inte besöken}
    conclusion: Schemat behöver följa besöken
    plan: [Nytt schema från mars]
    checkpoints: {plan: 2026-02-28, do: 2026-04-30}
boards:
  entré:
    name: Entrétavlan
    unit: museet
    indicators: [museibesök, nöjd]
    responsible: kulturchef
    next: 2026-02-23
    limits:
      nöjd: {at_least: 4.2, partly: 3.8}
""",
    "kultur/utfall.yaml": """\
about: {source: publiksystemet och årliga enkäter}
values:
  museibesök:
    2025-Q1: 12400
    2025-Q2: 15100
    2025-Q3: 21800
    2025-Q4: 13050
  lån:
    huvud:
      2024: 22.4
      2025: 23.1
    filial:
      2024: 19.5
      2025: 20.8
  nöjd:
    2025: {invited: 400, answers: {bemötande: {1: 2, 2: 6, 3: 31, 4: 84, 5: 97, vet-ej: 4}, utbud: {1: 8, 2: 19, 3: 60, 4: 88, 5: 41}}}
  svarstid:
    2025: {cases: [2025-03-03/2025-03-04, 2025-05-12/2025-05-14, 2025-10-01/2025-10-02]}
  drift:
    2025: 99.7
assessments:
  indicators/nöjd:
    2025:
      text: Besökarna är mycket nöjda med bemötandet
      analysis: Utbudet får lägre betyg av barnfamiljer
      actions: [sagostund]
      by: kulturchef
waivers:
  drift-2025:
    rule: missing-source
    subject: indicators/drift
    reason: rapporten kommer från leverantören
    owner: controller
    expires: 2026-12-31
""",
}
SLIPS = (
    *instead_of(
        "        done: {2025-12-05: fungerade}\n",
        (
            "    done: 2025-12-05\n",
            "unknown-key",
            "Den hör till det som står under controls (kontrollmoment). Flytta in raden dit, under det som den gäller.",
        ),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "weekdays: 08:00-16:30",
        ("weekdays: 8-16.30", "bad-hours", "Skriv 08:00-16:30."),
        file="malstyr.yaml",
    ),
    *instead_of(
        "risk_limits: {yellow: 8, red: 15}",
        ("risk_limits: [8, 15]", "wrong-shape", "Står de i ordning, skriv risk_limits: {yellow: 8, red: 15}"),
        file="malstyr.yaml",
    ),
    *instead_of(
        "orphan-goal: ignore",
        ("föräldralöst mål: ignorera", "unknown-rule", "Menade du orphan-goal?", "unknown-word", "Skriv ignore"),
        file="malstyr.yaml",
    ),
    *instead_of(
        "{at_least: 60000, partly: 54000}",
        (
            "{at_least: 60 000 besök, partly: 54 000}",
            "unit-in-number",
            "Skriv 60000, utan enheten",
            "thousands-space",
            "Skriv 54000, med alla siffror ihop",
        ),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "for_each: lokaler",
        ("for_each: huvud och filial", "unknown-id", "Det står i listan lokaler"),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "window: kontorstid",
        ("window: Kontorstider", "window-without-hours", "Menade du kontorstid?"),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "due: [2026-03-31, 2026-06-30]",
        (
            "due: 2026-06-30 (flyttad från 2026-03-31)",
            "bad-date",
            "Gäller alla, skriv [2026-03-31, 2026-06-30]. Resten kan stå i note.",
        ),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "2025-Q1: 12400",
        (
            "2025-Q1: 12400 12600",
            "bad-number",
            "Gäller de var sin del, till exempel kvinnor och män, skriv dem var för sig under of_which",
        ),
        file="kultur/utfall.yaml",
    ),
    *instead_of(
        "2025-Q4: 13050",
        (
            "2025-Q4: 13050 prel",
            "bad-number",
            "Skriv bara 13050. Det som prel säger skriver du som note, till exempel {value: 13050, note:",
        ),
        file="kultur/utfall.yaml",
    ),
    *instead_of(
        "{1: 2, 2: 6, 3: 31, 4: 84, 5: 97, vet-ej: 4}",
        (
            "[2, 6, 31, 84, 97, 4]",
            "wrong-shape",
            "Skriv bemötande: {1: …, 2: …, 3: …, 4: …, 5: …}, med antalet svar i stället för punkterna",
        ),
        file="kultur/utfall.yaml",
    ),
    *instead_of(
        "      analysis: Utbudet får lägre betyg av barnfamiljer",
        (
            "      analysis:\n        - Utbudet får lägre betyg av barnfamiljer\n        - Öppettiderna passar inte",
            "several-for-one",
            "Behåll ett av dem",
        ),
        file="kultur/utfall.yaml",
    ),
    *instead_of(
        "{text: Hur bra var utbudet?}",
        (
            "{text: ”Hur bra var utbudet, tycker du?”}",
            "sentence-cut",
            "Skriv utan klamrar, med varje nyckel på en egen rad:\n          text: ”Hur bra var utbudet,",
        ),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "    serves: [läslust]\n    unit: biblioteket\n",
        (
            "    serves: [läslust] unit: biblioteket\n",
            "not-yaml",
            "Skriv dem på var sin rad:\nserves: [läslust]\nunit: biblioteket",
        ),
        file="kultur/plan.yaml",
    ),
    *instead_of(
        "    2025-Q1: 12400\n    2025-Q2: 15100\n    2025-Q3: 21800\n    2025-Q4: 13050\n",
        (
            "    2025-Q1;2025-Q2;2025-Q3;2025-Q4\n    12400;15100;21800;13050\n",
            "wrong-shape",
            "Skriv dem på var sin rad",
        ),
        (
            "    2025: [12400, 15100, 21800, 13050]\n",
            "list-for-number",
            "Är det ett tal för varje del av året, i ordning, skriv dem på var sin rad: 2025-Q1: 12400,",
        ),
        (
            "    2025: {Q1: 12400, Q2: 15100, Q3: 21800, Q4: 13050}\n",
            "wrong-order",
            "Är de värden för var sin del av året, skriv 2025-Q1: 12400 på en rad direkt under indikatorn,",
        ),
        file="kultur/utfall.yaml",
    ),
    *instead_of(
        "    2025-Q1: 12400\n    2025-Q2: 15100\n",
        (
            "    | 2025-Q1 | 12 400 |\n    | 2025-Q2 | 15 100 |\n",
            "no-space-after-colon",
            "Skriv 2025-Q1: 12400\n2025-Q2: 15100",
        ),
        file="kultur/utfall.yaml",
    ),
)
CULTURE = Right("culture", FILES, SLIPS, {"kultur/utfall.yaml": ("kultur/plan.yaml",)})
