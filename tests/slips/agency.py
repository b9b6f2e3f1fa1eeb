"""A government agency with goals, values and plans in files of their own, and plain slips in them."""

from slips.slip import Right, Slip

_FILES = {
    "malstyr.yaml": """\
version: 1
organisation:
  id: statens-arkivverk
  name: Statens arkivverk
  kind: agency
  purpose: Vi bevarar och visar handlingar
settings:
  as_of: 2026-03-01
  partly_from: 90
  risk_scale: 4
  rules:
    goal-without-activity: ignore
calendar:
  D1: {name: Halvårsuppföljning, ends: 06-30, ready: 08-15}
  closing: {name: Årsredovisning, ends: 12-31, ready: 02-22}
levels:
  myndighetsmål: {decided_by: management, expects: indicators, horizon: 3 years}
  enhetsmål: {decided_by: team, expects: activities, horizon: 1 year}
roles:
  generaldirektör: {title: Generaldirektör}
  enhetschef-service: {title: Enhetschef, unit: service}
  enhetschef-it: {title: Enhetschef it, unit: it}
  controller: {title: Controller}
plans:
  verksamhetsplan:
    name: Verksamhetsplan 2025–2027
    period: 2025-2027
    responsible: generaldirektör
  it-plan:
    name: It-plan 2026
    period: 2026
    unit: it
units:
  verket: {name: Statens arkivverk, manager: generaldirektör, plan: verksamhetsplan}
  service: {name: Enheten för service, parent: verket, manager: enhetschef-service, no_plan: följer verksamhetsplanen}
  it: {name: It-enheten, parent: verket, manager: enhetschef-it, plan: it-plan}
lists:
  kanaler:
    telefon: Telefon
    epost: E-post
    besök: Besök
waivers:
  inga-könsuppgifter:
    rule: split-missing
    subject: indicators/handläggningstid
    reason: Personuppgifter samlas inte in
    owner: controller
    expires: 2026-12-31
""",
    "mål-och-mått.yaml": """\
goals:
  snabb-service:
    name: Snabb service
    text: Minst 90 procent av frågorna besvaras inom två dagar varje år
    level: myndighetsmål
    plan: verksamhetsplan
    unit: service
    owner: enhetschef-service
  digitalt-arkiv:
    text: Senast 2027 är minst 60 procent av beståndet digitaliserat
    level: myndighetsmål
    plan: verksamhetsplan
    unit: verket
    owner: generaldirektör
  ny-plattform:
    text: Den nya plattformen är i drift senast den 30 november 2026
    level: enhetsmål
    serves: [digitalt-arkiv]
    plan: it-plan
    unit: it
    owner: enhetschef-it
    due: [2026-11-30]
indicators:
  svar-inom-två-dagar:
    name: Andel frågor som besvaras inom två dagar
    serves: [snabb-service]
    measured_in: procent
    for_each: kanaler
    no_split: Frågorna är inte könsuppdelade
    method: Ärendesystemet
    frequency: quarter
    year: mean
    starts: 2025-Q1
    owner: enhetschef-service
    target: {at_least: 90, partly: 80}
  handläggningstid:
    name: Genomsnittlig handläggningstid
    serves: [snabb-service]
    measured_in: dagar
    direction: lower
    no_split: Gäller ärenden
    method: Ärendesystemet
    reported: closing
    starts: 2024
    owner: controller
    target: {decrease_percent: 10, since: 2024, by: 2026}
  digitaliserat:
    name: Andel av beståndet som är digitaliserat
    serves: [digitalt-arkiv]
    measured_in: procent
    no_split: Gäller handlingar
    method: Hyllmeter som är skannade
    reported: closing
    starts: 2024
    owner: enhetschef-it
    targets:
      2025: {at_least: 40}
      2026: {at_least: 50}
      2027: {at_least: 60}
  anslag:
    name: Förbrukat anslag
    serves: [digitalt-arkiv]
    kind: resource
    measured_in: tkr
    direction: lower
    method: Ekonomisystemet
    reported: closing
    starts: 2024
    owner: controller
    no_target: Jämförs med budgeten
""",
    "utfall.yaml": """\
about: {source: påhittade värden}
values:
  svar-inom-två-dagar:
    telefon:
      2025-Q1: 91
      2025-Q2: 93
      2025-Q3: 90
      2025-Q4: 94
    epost:
      2025-Q1: 85
      2025-Q2: 88
      2025-Q3: 91
      2025-Q4: 92
    besök:
      2025-Q1: 98
      2025-Q2: 97
      2025-Q3: 99
      2025-Q4: 98
  handläggningstid:
    2024: 21.5
    2025: 20.1
  digitaliserat:
    2024: 33
    2025: {value: 41, forecast: {D1: 40}, note: Två skannrar var trasiga i mars}
  anslag:
    2024: {budget: 186000, value: 184300}
    2025: {budget: 191500, to_date: {D1: 93200}, forecast: {D1: 190900}, value: 191200}
    2026: {budget: 195000}
""",
    "planer/it.yaml": """\
about: {unit: it}
activities:
  upphandla-plattform:
    text: Upphandla en ny plattform
    serves: [ny-plattform]
    responsible: enhetschef-it
    due: [2026-04-30]
    started: 2026-01-12
  flytta-data:
    text: Flytta data från det gamla systemet
    serves: [ny-plattform]
    responsible: enhetschef-it
    due: [2026-10-31]
  byt-skannrar:
    text: Byt de gamla skannrarna
    serves: [digitalt-arkiv]
    responsible: enhetschef-it
    due: [2025-10-31, 2026-02-28]
    done: 2026-02-20
""",
    "planer/risk.yaml": """\
risks:
  leverantören-försvinner:
    text: Leverantören går i konkurs innan leverans
    threatens: [ny-plattform]
    unit: it
    likelihood: 2
    consequence: 4
    consequences: Plattformen försenas ett år
    prevention: Kreditupplysning och vite i avtalet
    responsible: enhetschef-it
    reviewed: 2026-01-20
    next_review: 2026-06-15
    actions: [upphandla-plattform]
  fukt-i-magasin:
    text: Fukt skadar handlingarna
    threatens: [digitalt-arkiv]
    unit: service
    likelihood: 3
    consequence: 3
    consequences: Handlingar går förlorade
    prevention: Mätare i varje magasin
    responsible: enhetschef-service
    reviewed: 2026-01-20
    controls:
      mätning:
        text: Fukten avläses
        kind: preventive
        every: 1 week
        done:
          2026-02-16: 45 procent
          2026-02-23: 47 procent
boards:
  servicetavlan:
    unit: service
    indicators: [svar-inom-två-dagar]
    responsible: enhetschef-service
    next: 2026-03-06
improvements:
  kö-på-måndagar:
    problem: Telefonkön är lång på måndagar
    serves: [snabb-service]
    unit: service
    responsible: enhetschef-service
    why:
      - question: Varför är kön lång?
        answer: Utskicken går på fredagar
    conclusion: Sprid utskicken
    plan:
      - Flytta utskicket till tisdag
    checkpoints:
      plan: [2026-03-15]
      check: [2026-05-31]
assessments:
  organisation:
    2025:
      text: Verket nådde två av tre mål
      by: generaldirektör
  goals/snabb-service:
    2025:
      status: partly
      reason: E-posten nådde inte målet under våren
      by: enhetschef-service
  indicators/digitaliserat:
    2025:
      analysis: Skannrarna var trasiga i mars
      actions: [byt-skannrar]
      by: enhetschef-it
""",
}
_ALL = tuple(_FILES)

AGENCY = Right(
    "agency",
    _FILES,
    (
        Slip(
            "mål-och-mått.yaml",
            "{decrease_percent: 10, since: 2024, by: 2026}",
            "{decrease_percent: 10, since: 2026, by: 2024}",
            ("impossible-target",),
            ("skriv since: 2024, by: 2026",),
        ),
        Slip("malstyr.yaml", "version: 1", "Version: 1", ("unknown-key",), ("Skriv version.",)),
        Slip(
            "mål-och-mått.yaml",
            "    text: Minst 90 procent av frågorna besvaras",
            "    text: minst 95 procent av frågorna besvaras",
            ("target-contradicts-text",),
            ("I texten står ”95”",),
        ),
        Slip(
            "mål-och-mått.yaml",
            "    target: {at_least: 90, partly: 80}",
            "    target: {at_least: 90, partly: 80, by: varje år}",
            ("bad-period",),
            ("Ta bort by.",),
        ),
        Slip(
            "utfall.yaml",
            "      2025-Q3: 91\n      2025-Q4: 92",
            "      2025-Q3: 91\n      25-Q4: 92",
            ("bad-period",),
            ("Är det 2025-Q4, skriv 2025-Q4.",),
        ),
        Slip("utfall.yaml", "    2024: 21.5\n", "    2024: = 21.5\n", ("bad-number",), ("Skriv 21.5.",)),
        Slip(
            "utfall.yaml",
            "note: Två skannrar var trasiga i mars",
            "note: Två skannrar, en bokvagn: trasiga i mars",
            ("unknown-key",),
            ("sätt hela texten inom citattecken: note:",),
        ),
        Slip(
            "planer/it.yaml",
            "    done: 2026-02-20",
            "    done: 2026-02-20 enligt protokoll",
            ("bad-date",),
            ("Är det 2026-02-20 som gäller, skriv 2026-02-20. Resten kan stå i note.",),
        ),
        Slip("planer/it.yaml", "    done: 2026-02-20", "    avslutad: 2026-02-20", ("unknown-key",), ("Skriv done.",)),
        Slip(
            "planer/it.yaml",
            "    serves: [digitalt-arkiv]",
            "    indikator: digitaliserat",
            ("unknown-key",),
            ("Skriv serves: [id] med målets id",),
        ),
        Slip(
            "planer/risk.yaml",
            "    threatens: [ny-plattform]",
            "    mål: [ny-plattform]",
            ("unknown-key",),
            ("Skriv threatens.",),
        ),
        Slip(
            "planer/risk.yaml",
            "        every: 1 week",
            "        every: måndagar",
            ("bad-duration",),
            ("Skriv 1 week.",),
        ),
        Slip(
            "planer/risk.yaml",
            "    next: 2026-03-06",
            "    next: 2026-03-06 kl 9",
            ("bad-date",),
            ("Är det 2026-03-06 som gäller, skriv 2026-03-06.",),
        ),
        Slip(
            "planer/risk.yaml",
            "      actions: [byt-skannrar]",
            "      actions: byt-skannrar, köp service",
            ("bad-id",),
            ("byt-skannrar, köp service",),
        ),
    ),
    dict.fromkeys(_FILES, _ALL),
)
