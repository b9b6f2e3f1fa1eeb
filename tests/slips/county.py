"""A region with settings, goals, values and work each in a file of its own, and plain slips in them."""

from slips.slip import Right, Slip

_FILES = {
    "malstyr.yaml": """\
version: 1
organisation: {id: region-dalby, name: Region Dalby, kind: region}
settings:
  min_answers: 5
  risk_scale: 5
  rules:
    goal-without-activity: ignore
    goal-without-result-indicator: ignore
  bands:
    puls:
      - {from: 0, name: Rött}
      - {from: 80, name: Gult}
      - {from: 100, name: Grönt}
calendar:
  T1: {name: Tertialrapport 1, ends: 04-30, ready: 05-31}
  T2: {name: Tertialrapport 2, ends: 08-31, ready: 09-30}
  closing: {name: Årsredovisning, ends: 12-31, ready: 02-20}
levels:
  regionmål: {decided_by: politics, expects: indicators}
  verksamhetsmål: {decided_by: management, expects: indicators}
roles:
  regiondirektör: {title: Regiondirektör}
  sjukhuschef: {title: Sjukhuschef, unit: sjukhuset}
  primärvårdschef: {title: Primärvårdschef, unit: primärvården}
  hr-direktör: {title: HR-direktör}
  vårdenhetschef: {title: Vårdenhetschef, unit: sjukhuset}
decisions:
  rf-2024-85:
    body: Regionfullmäktige
    level: politics
    date: 2024-11-26
    reference: § 85
  rf-2025-31:
    body: Regionfullmäktige
    level: politics
    date: 2025-04-28
    reference: § 31
    reason: Tilläggsbudget för sommarbemanning
plans:
  regionplan:
    name: Regionplan 2025–2027
    period: 2025-2027
    level: regionmål
    adopted: rf-2024-85
    responsible: regiondirektör
    revise_every: 1 year
    revisions: [2025-11-25]
units:
  regionen: {name: Region Dalby, manager: regiondirektör, plan: regionplan}
  sjukhuset: {name: Dalby sjukhus, parent: regionen, manager: sjukhuschef, no_plan: ingår i regionplanen, staff: 1450}
  primärvården: {name: Primärvården, parent: regionen, manager: primärvårdschef, no_plan: ingår i regionplanen}
  folkhögskolan: {name: Dalby folkhögskola, parent: regionen, no_plan: egen styrelse}
lists:
  mottagningar:
    norra: Norra vårdcentralen
    södra: Södra vårdcentralen
    östra: Östra vårdcentralen
perspectives:
  patient: {name: Patient}
  medarbetare: {name: Medarbetare}
  ekonomi: {name: Ekonomi}
follow_up:
  tertial-ett:
    name: Tertialrapport 1
    kind: interim_report
    level: regionmål
    due: 05-31
    responsible: regiondirektör
meetings:
  fullmäktige-april:
    body: Regionfullmäktige
    date: 2026-04-27
    responsible: regiondirektör
    takes_up: [plans/regionplan]
""",
    "mål/patient.yaml": """\
about: {unit: primärvården, source: vårddatalagret}
goals:
  vård-i-tid:
    name: Vård i tid
    text: Minst 95 procent av patienterna får en tid inom vårdgarantin varje år
    level: regionmål
    perspective: patient
    plan: regionplan
    owner: primärvårdschef
    success_factors:
      bemanning: Mottagningarna är bemannade
      telefon: Telefonen besvaras samma dag
  nöjda-patienter:
    text: Patienterna är nöjda med sitt besök, minst 80 av 100 år 2027
    level: verksamhetsmål
    perspective: patient
    plan: regionplan
    serves: [vård-i-tid]
    owner: primärvårdschef
indicators:
  tid-inom-garantin:
    name: Andel patienter som fått tid inom vårdgarantin
    serves: [vård-i-tid/bemanning]
    measured_in: procent
    for_each: mottagningar
    total: mean
    method: Alla nybesök i vårddatalagret
    reported: closing
    frequency: tertial
    year: mean
    starts: 2025-T1
    owner: primärvårdschef
    target: {at_least: 95}
  läkarbesök-i-tid:
    name: Läkarbesök inom tre dagar
    promise: Du får en medicinsk bedömning inom 3 dagar
    serves: [vård-i-tid]
    measured_in: procent
    method: Alla ärenden
    reported: closing
    starts: 2025
    owner: primärvårdschef
    target: {within: 3 days, from: första kontakten, share: 90}
  patientindex:
    name: Patientindex
    serves: [nöjda-patienter]
    measured_in: index 0–100
    of_which: [women, men]
    method: Egen patientenkät
    reported: closing
    starts: 2025
    owner: primärvårdschef
    survey:
      scale: 1-5
      ungraded: [vet-ej]
      questions:
        helhet: Hur nöjd är du med besöket i sin helhet?
        bemötande: Hur nöjd är du med bemötandet?
    target: {at_least: 70, increase_by: 2, until: 80}
""",
    "mål/resurs.yaml": """\
goals:
  ekonomi-i-balans:
    name: Ekonomi i balans
    text: Resultatet är minst 2 procent av skatter och bidrag varje år
    level: regionmål
    perspective: ekonomi
    plan: regionplan
    unit: regionen
    owner: regiondirektör
    sound_finances: true
  hållbart-arbetsliv:
    name: Hållbart arbetsliv
    text: Sjukfrånvaron är högst 6 procent 2027
    level: regionmål
    perspective: medarbetare
    plan: regionplan
    unit: regionen
    owner: hr-direktör
indicators:
  resultatandel:
    name: Resultat i procent av skatter och bidrag
    serves: [ekonomi-i-balans]
    measured_in: procent
    formula: 100 * årets-resultat / skatter
    method: Bokslutet
    reported: closing
    starts: 2024
    owner: regiondirektör
    target: {at_least: 2}
  årets-resultat:
    name: Årets resultat
    serves: [ekonomi-i-balans]
    kind: resource
    measured_in: mnkr
    direction: higher
    method: Bokslutet
    reported: closing
    starts: 2024
    owner: regiondirektör
    no_target: Underlag till resultatandelen
  skatter:
    name: Skatter och bidrag
    serves: [ekonomi-i-balans]
    kind: resource
    measured_in: mnkr
    direction: higher
    method: Bokslutet
    reported: closing
    starts: 2024
    owner: regiondirektör
    no_target: Underlag till resultatandelen
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [hållbart-arbetsliv]
    measured_in: procent
    for_each: [sjukhuset, primärvården]
    of_which: [women, men]
    method: Personalsystemet
    direction: lower
    reported: closing
    starts: 2024
    owner: hr-direktör
    targets:
      2025: {at_most: 7}
      2026: {at_most: 6.5}
      2027: {at_most: 6}
  stickprov:
    name: Godkända stickprov
    serves: [hållbart-arbetsliv]
    kind: process
    measured_in: procent
    frequency: week
    year: mean
    method: Varje måndag
    starts: 2026-W02
    unit: sjukhuset
    owner: vårdenhetschef
    bands: puls
    target: {at_least: 90}
""",
    "värden.yaml": """\
about: {source: påhittat}
values:
  tid-inom-garantin:
    norra:
      2025-T1: 93
      2025-T2: 91
      2025-T3: 96
    södra:
      2025-T1: 97
      2025-T2: 95
      2025-T3: 98
    östra:
      2025-T1: 88
      2025-T2: 90
      2025-T3: 92
  läkarbesök-i-tid:
    2025: {value: 91, n: 5210}
  patientindex:
    2025: {value: 72, n: 812, of_which: {women: {value: 71, n: 455}, men: {value: 73, n: 357}}}
  årets-resultat:
    2024: {budget: 160, value: 142}
    2025: {budget: 180, to_date: {T1: 60, T2: 130}, forecast: {T1: 175, T2: 190}, value: 201}
    2026: {budget: {original: 190, revised: {rf-2025-31: 175}}}
  skatter:
    2024: {budget: 8100, value: 8140}
    2025: {budget: 8350, forecast: {T1: 8360, T2: 8390}, value: 8402}
  sjukfrånvaro:
    sjukhuset:
      2024: {value: 7.4, of_which: {women: 7.9, men: 5.6}}
      2025: {value: 7.1, of_which: {women: 7.6, men: 5.2}}
    primärvården:
      2024: {value: 6.6, of_which: {women: 6.9, men: 5.1}}
      2025: {value: 6.2, of_which: {women: 6.5, men: 4.9}}
  stickprov:
    2026-W02: 88
    2026-W03: 92
    2026-W04: 95
    2026-W05: 91
    2026-W06: 93
    2026-W07: 93
    2026-W08: 94
""",
    "arbete.yaml": """\
activities:
  sommarplan:
    text: Gör en bemanningsplan för sommaren
    serves: [vård-i-tid/bemanning]
    unit: primärvården
    responsible: primärvårdschef
    due: [2026-04-15]
    started: 2026-02-01
    share: 40
  friskronder:
    text: Gå friskronder på varje avdelning
    serves: [hållbart-arbetsliv]
    unit: sjukhuset
    responsible: vårdenhetschef
    every: 3 months
    due: [2026-03-31]
  callback:
    text: Byt telefonsystem
    serves: [vård-i-tid/telefon]
    unit: primärvården
    responsible: primärvårdschef
    due: [2025-09-30]
    done: 2025-09-12
risks:
  it-avbrott:
    name: Avbrott i journalsystemet
    text: Journalen går inte att läsa under dygnet
    threatens: [vård-i-tid]
    unit: sjukhuset
    likelihood: 2
    consequence: 5
    consequences: Vården försenas
    prevention: Vi kan öva reservrutiner
    priority: 1
    responsible: sjukhuschef
    reviewed: 2025-12-01
    controls:
      övning:
        text: Reservrutinen övas
        kind: preventive
        every: 6 months
        done: {2025-11-20: Två avdelningar övade}
    actions: [friskronder]
boards:
  avdelning-fyra:
    name: Avdelning fyras tavla
    unit: sjukhuset
    indicators: [stickprov]
    limits:
      stickprov: {at_least: 85, partly: 75}
    ideas:
      - Sätt listan vid dörren
      - Byt ut pärmarna
    responsible: vårdenhetschef
    next: 2026-03-05
improvements:
  sena-prover:
    problem: Prover kommer för sent till labbet
    serves: [vård-i-tid]
    unit: sjukhuset
    responsible: vårdenhetschef
    why:
      - question: Varför kommer de för sent?
        answer: Bilen går en gång om dagen.
    conclusion: Bilen behöver gå två gånger
    plan:
      - Fråga transportenheten
    do:
      - Kör två turer i mars
assessments:
  goals/vård-i-tid:
    2025:
      status: partly
      reason: Östra vårdcentralen nådde inte upp
      actions: [sommarplan]
      by: primärvårdschef
  indicators/tid-inom-garantin:
    2025:
      analysis: Två läkartjänster var vakanta på Östra
      actions: [sommarplan]
      by: primärvårdschef
  indicators/sjukfrånvaro/sjukhuset:
    2025:
      analysis: Korttidsfrånvaron ökade i november
      actions: [friskronder]
      by: hr-direktör
""",
}
_ALL = tuple(_FILES)

COUNTY = Right(
    "county",
    _FILES,
    (
        Slip(
            "arbete.yaml",
            "      - Byt ut pärmarna\n",
            "      - Förslag: byt ut pärmarna\n",
            ("colon-in-text",),
            ('"Förslag: byt ut pärmarna"',),
        ),
        Slip(
            "mål/patient.yaml",
            "about: {unit: primärvården, source: vårddatalagret}",
            "unit: primärvården",
            ("unknown-key",),
            ("skriv about: {unit: primärvården}",),
        ),
        Slip(
            "mål/patient.yaml",
            "    for_each: mottagningar",
            "    for_each: alla mottagningar",
            ("bad-id",),
            ("Skriv mottagningar.",),
        ),
        Slip(
            "mål/patient.yaml",
            "{at_least: 70, increase_by: 2, until: 80}",
            "70 till 80",
            ("value-alone",),
            ("Det går inte att veta vad de två talen är.",),
        ),
        Slip(
            "mål/patient.yaml",
            "{at_least: 70, increase_by: 2, until: 80}",
            "öka",
            ("value-alone",),
            ("skriv {more_than: previous}",),
        ),
        Slip(
            "mål/resurs.yaml",
            "    for_each: [sjukhuset, primärvården]",
            "    unit: [sjukhuset, primärvården]",
            ("several-for-one",),
            ("skriv for_each: [sjukhuset, primärvården]",),
        ),
        Slip("värden.yaml", "      2025-T2: 91", "      2025-T2: 910", ("value-far-from-series",), ("Menades 91?",)),
        Slip(
            "arbete.yaml",
            "    do:\n      - Kör två turer i mars",
            "    gör:\n      - Kör två turer i mars",
            ("unknown-key",),
            ("Skriv do.",),
        ),
        Slip(
            "malstyr.yaml",
            "    goal-without-activity: ignore",
            "    mål utan aktivitet: ignore",
            ("unknown-rule",),
            ("Menade du goal-without-activity?",),
        ),
        Slip(
            "malstyr.yaml",
            "    norra: Norra vårdcentralen\n",
            "    Norra vårdcentralen\n",
            ("not-yaml",),
            ("börja den med ett id, kolon och blanksteg",),
        ),
        Slip(
            "mål/patient.yaml",
            "{at_least: 70, increase_by: 2, until: 80}",
            "{from: 70, to: 80, by: 2027}",
            ("unknown-key",),
            ("skriv {at_least: 80}, och by med året",),
        ),
        Slip(
            "mål/resurs.yaml",
            "    for_each: [sjukhuset, primärvården]",
            "    for_each: [sjukhus, primärvård]",
            (
                "unknown-id",
                "unknown-id",
            ),
            (
                "Menade du sjukhuset?",
                "Menade du primärvården?",
            ),
        ),
        Slip(
            "mål/resurs.yaml",
            "    targets:\n      2025: {at_most: 7}\n      2026: {at_most: 6.5}\n      2027: {at_most: 6}\n",
            "    targets: högst 7 2025, 6.5 2026, 6 2027\n",
            ("value-alone",),
            ("Skriv targets: {2025: {at_most: 7}, 2026: {at_most: 6.5}, 2027: {at_most: 6}} i stället för targets.",),
        ),
        Slip(
            "värden.yaml",
            "{budget: {original: 190, revised: {rf-2025-31: 175}}}",
            "{budget: 190, revised: 175}",
            ("frame-by-decision",),
            ("skriv budget: {original: 190, revised: {…: 175}}",),
        ),
        Slip("arbete.yaml", "  goals/vård-i-tid:", "  Vård i tid:", ("bad-id",), ("Skriv goals/vård-i-tid.",)),
        Slip(
            "arbete.yaml",
            "  indicators/sjukfrånvaro/sjukhuset:",
            "  indicators/sjukfrånvaro/Dalby sjukhus:",
            ("bad-id",),
            ("Skriv indicators/sjukfrånvaro/sjukhuset.",),
        ),
        Slip(
            "arbete.yaml",
            "      analysis: Två läkartjänster",
            "      orsak: Två läkartjänster",
            ("unknown-key",),
            ("reason (Skäl, till statusen); analysis (Analys)",),
        ),
    ),
    dict.fromkeys(_FILES, _ALL),
)
