"""A museum as its coordinator keeps it beside the spreadsheets, and plain slips in its files."""

from slips.slip import Right, Slip, instead_of

_FILES = {
    "malstyr.yaml": """\
version: 1
organisation:
  id: länsmuseet
  name: Stiftelsen Länsmuseet
  kind: agency
settings:
  min_answers: 8
  partly_from: 90
  roll_up: worst
  risk_scale: 5
  risk_limits: {yellow: 6, red: 15}
  bands:
    omdöme:
      - {from: 0, name: svagt}
      - {from: 50, name: gott}
      - {from: 80, name: utmärkt}
  opening_hours:
    kontorstid: {weekdays: 08:00-16:30, friday: 08:00-15:00}
  rules:
    unit-without-plan: ignore
calendar:
  T1: {name: Tertialrapport 1, ends: 04-30, ready: 05-20}
  T2: {name: Tertialrapport 2, ends: 08-31, ready: 09-20}
  closing: {name: Årsredovisning, ends: 12-31, ready: 02-20}
levels:
  uppdrag: {name: Uppdrag, decided_by: politics, expects: nothing}
  mål: {name: Mål, decided_by: management, expects: indicators, horizon: 3 years}
  enhetsmål: {name: Enhetsmål, decided_by: team, expects: activities, horizon: 1 year}
core_values:
  öppenhet:
    text: Museet är till för alla
    rules:
      - Vi hälsar på varje besökare
roles:
  museichef: {title: Museichef, unit: museet}
  samlingschef: {title: Samlingschef, unit: samlingar}
  publikchef: {title: Chef för publik verksamhet, unit: publik}
  ekonom: {title: Ekonom, unit: museet}
decisions:
  styrelsen-2025-60:
    body: Museets styrelse
    level: politics
    date: 2025-11-20
    reference: § 60
plans:
  verksamhetsplan:
    name: Verksamhetsplan 2026–2028
    period: 2026-2028
    adopted: styrelsen-2025-60
    unit: museet
    revise_every: 1 year
    revisions: [2026-06-10]
    responsible: museichef
units:
  museet: {name: Länsmuseet, manager: museichef, plan: verksamhetsplan, staff: 48}
  samlingar: {name: Samlingar och arkiv, parent: museet, manager: samlingschef}
  publik: {name: Publik verksamhet, parent: museet, manager: publikchef}
lists:
  utställningar:
    bergslagen: Bergslagen
    konsten: Konsten
    naturen: Naturen
  hållbarhet:
    social: Social hållbarhet
    ekologisk: Ekologisk hållbarhet
perspectives:
  besökare: {name: Besökare, owner: publikchef}
  samling: {name: Samlingen, owner: samlingschef}
  resurser: {name: Resurser}
follow_up:
  årsrapport:
    name: Årsrapport till regionen
    kind: annual_report
    unit: museet
    responsible: museichef
    reported_to: Regionens kulturnämnd
    due: 03-01
    starts: 2025
    delivered: {2025: 2026-02-24}
  tertialbrev:
    name: Brev till styrelsen
    kind: other
    part: results
    unit: museet
    responsible: ekonom
    reported_to: Museets styrelse
    ends: 08-31
    due: 10-05
    due_in: same_year
    starts: 2026
    delivered: {2026: 2026-10-01}
meetings:
  styrelsen-dec:
    body: Museets styrelse
    date: 2026-12-03
    unit: museet
    responsible: museichef
    takes_up: [plans/verksamhetsplan, Budget för 2027]
boards:
  entrén:
    name: Entréns tavla
    unit: publik
    indicators: [besök, kötid]
    limits:
      kötid: {at_most: 5, partly: 8}
    ideas:
      - Visa väntetiden på skärmen
    responsible: publikchef
    next: 2026-10-27
waivers:
  digitalisering-skjuts-upp:
    rule: activity-overdue
    subject: activities/fotografera
    reason: Kameran är på lagning till november
    owner: samlingschef
    expires: 2026-11-30
""",
    "mål.yaml": """\
goals:
  kulturarv-för-alla:
    text: Alla i länet kan ta del av kulturarvet
    level: uppdrag
    plan: verksamhetsplan
    unit: museet
    owner: museichef
  fler-besök:
    text: Fler besöker museet
    level: mål
    perspective: besökare
    serves: [kulturarv-för-alla]
    plan: verksamhetsplan
    unit: publik
    owner: publikchef
    classified: [hållbarhet/social]
    success_factors:
      1: Utställningarna rör vid frågor som folk bryr sig om
      2: Det är lätt att hitta hit
  nöjda-besökare:
    text: Besökarna är nöjda med museet
    level: mål
    perspective: besökare
    serves: [kulturarv-för-alla]
    plan: verksamhetsplan
    unit: publik
    owner: publikchef
  vårdad-samling:
    text: Samlingen är vårdad och registrerad
    level: mål
    perspective: samling
    serves: [kulturarv-för-alla]
    plan: verksamhetsplan
    unit: samlingar
    owner: samlingschef
  ekonomi:
    text: Museets ekonomi är i balans
    level: mål
    perspective: resurser
    serves: [kulturarv-för-alla]
    plan: verksamhetsplan
    unit: museet
    owner: ekonom
    sound_finances: true
indicators:
  besök:
    name: Besök på museet
    serves: [fler-besök/1]
    kind: result
    measured_in: besök
    frequency: month
    year: sum
    method: Räknaren i entrén
    starts: 2026-M01
    owner: publikchef
    target: {at_least: 60000, partly: 55000}
  nöjdhet:
    name: Besökarnas nöjdhet
    serves: [nöjda-besökare]
    measured_in: index
    for_each: utställningar
    of_which: [women, men]
    method: Enkät vid utgången
    reported: T2
    starts: 2025
    owner: publikchef
    bands: omdöme
    target: {at_least: 75}
    survey:
      scale: 1-5
      questions:
        helhet: {text: Hur nöjd är du med utställningen?, weight: 2}
        tips: {text: Skulle du tipsa en vän?, weight: 1}
      min_answers: 10
      ungraded: [vet-ej]
  kötid:
    name: Kötid i entrén
    serves: [nöjda-besökare]
    kind: process
    measured_in: minuter
    frequency: week
    method: Värden klockar kön lördagar klockan 12
    starts: 2026-W36
    owner: publikchef
    target: {at_most: 6, share: 90}
  svar-till-forskare:
    name: Svar till forskare
    promise: Den som frågar om ett föremål får svar inom 10 arbetsdagar.
    serves: [vårdad-samling]
    kind: process
    measured_in: procent
    method: Arkivets lista över frågor
    reported: closing
    starts: 2025
    owner: samlingschef
    target: {within: 10 working days, from: frågan kom in, share: 95}
  registrerade:
    name: Registrerade föremål
    serves: [vårdad-samling]
    kind: result
    measured_in: procent
    method: Andel av föremålen som finns i databasen
    reported: closing
    starts: 2025
    owner: samlingschef
    targets:
      2026: {at_least: 62}
      2027: {at_least: 66}
      2028: {at_least: 70}
  resultat:
    name: Årets resultat
    serves: [ekonomi]
    measured_in: tkr
    method: Resultaträkningen
    reported: closing
    starts: 2025
    owner: ekonom
    target: {at_least: 0}
  intäkter:
    name: Egna intäkter
    serves: [ekonomi]
    measured_in: tkr
    method: Entré, butik och uthyrning
    reported: closing
    starts: 2025
    owner: ekonom
    target: {increase_percent: 3, since: 2025}
  tillgänglighetsplan:
    name: Plan för tillgänglighet
    serves: [fler-besök/2]
    kind: process
    method: Ledningen går igenom planen
    reported: closing
    starts: 2025
    owner: publikchef
    target: {done: [upprättad, beslutad]}
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [ekonomi]
    measured_in: procent
    of_which: [women, men]
    method: Lönesystemet, rullande tolv månader
    reported: closing
    starts: 2025
    owner: museichef
    target: {at_most: 5.0, partly: 6.0}
""",
    "värden.yaml": """\
about: {source: museets egen statistik}
values:
  besök:
    2026-M01: 3120
    2026-M02: 4410
    2026-M03: 4080
    2026-M04: 5230
    2026-M05: 5010
    2026-M06: 6350
    2026-M07: 9870
    2026-M08: 7240
    2026-M09: 4380
  nöjdhet:
    bergslagen:
      2025: {value: 78, n: 122}
      2026:
        n: 40
        invited: 60
        answers:
          helhet: {3: 5, 4: 20, 5: 14, vet-ej: 1}
          tips: {2: 2, 3: 6, 4: 18, 5: 14}
    konsten:
      2025: {value: 70, n: 96, margin: 2}
      2026: {value: 79, n: 88, of_which: {women: {value: 81, n: 50}, men: {value: 76, n: 38}}}
    naturen:
      2025: {value: 80, n: 54}
      2026: ..
  kötid:
    2026-W36: 4
    2026-W37: 6
    2026-W38: 5
    2026-W39: 9
    2026-W40: 4
    2026-W41: 3
    2026-W42: 5
  svar-till-forskare:
    2025: {cases: [A-1 2025-03-03/2025-03-12, A-2 2025-05-05/2025-05-19, A-3 2025-10-06/2025-10-10]}
    2026: {cases: [A-4 2026-02-02/2026-02-09, A-5 2026-10-12/], forecast: {T2: 96}}
  registrerade:
    2025: 58.5
    2026: {forecast: {T2: 61}}
  resultat:
    2025: {budget: 250, forecast: {T1: 300, T2: 180}, value: 212}
    2026: {budget: {original: 400, revised: {styrelsen-2025-60: 350}}, to_date: {T1: 120, T2: 290}, forecast: {T1: 380, T2: 310}}
  intäkter:
    2025: 3150
    2026: {budget: 3300, forecast: {T2: 3280}}
  tillgänglighetsplan:
    2025: [upprättad]
  sjukfrånvaro:
    2025: {value: 5.4, of_which: {women: 6.0, men: 4.1}}
    2026: {forecast: {T2: 4.8}}
""",
    "arbete.yaml": """\
activities:
  fotografera:
    text: Fotografera tusen föremål
    serves: [vårdad-samling]
    unit: samlingar
    responsible: samlingschef
    started: 2026-02-01
    share: 40
    due: [2026-06-30]
  skyltning:
    text: Sätt upp nya skyltar från stationen
    serves: [fler-besök/2]
    unit: publik
    responsible: publikchef
    due: [2026-05-31]
    done: 2026-05-20
    classified: [hållbarhet/social]
  brandövning:
    text: Öva utrymning med personal och besökare
    serves: [nöjda-besökare]
    unit: museet
    responsible: museichef
    due: [2026-03-31]
    every: 6 months
    done: [2026-03-25, 2026-09-22]
  lågprisdag:
    text: Pröva en dag i månaden med halv entré
    serves: [fler-besök, ekonomi]
    unit: publik
    responsible: publikchef
    due: [2026-12-31]
risks:
  vattenskada:
    name: Vatten i magasinet
    text: Ett rör brister ovanför samlingen
    threatens: [vårdad-samling]
    unit: samlingar
    likelihood: 3
    consequence: 5
    consequences: Föremål förstörs för alltid
    prevention: Rören byts under 2027
    priority: 1
    responsible: samlingschef
    reviewed: 2026-05-12
    next_review: 2027-05-12
    controls:
      rond:
        text: Gå igenom magasinet och känn på rören
        kind: preventive
        every: 3 months
        due: 2026-03-31
        done:
          2026-03-30: Torrt
          2026-06-29: Torrt, en ventil bytt
          2026-09-28: Torrt
    residual: {likelihood: 2, consequence: 5}
  tapp-av-bidrag:
    name: Regionens bidrag minskar
    text: Regionen sänker bidraget till museet
    threatens: [ekonomi]
    unit: museet
    likelihood: 2
    consequence: 4
    consequences: Färre utställningar
    prevention: Egna intäkter ökar
    priority: 2
    responsible: ekonom
    reviewed: 2026-05-12
    next_review: 2027-05-12
    actions: [lågprisdag]
improvements:
  kö-på-lördagar:
    problem: Kön i entrén är lång på lördagar
    began_with: {indicators/kötid: 2026-W39}
    serves: [nöjda-besökare]
    unit: publik
    responsible: publikchef
    started: 2026-10-05
    why:
      - question: Varför är kön lång?
        answer: Bara en kassa är öppen
      - question: Varför är bara en öppen?
        answer: Schemat är lika alla dagar
    conclusion: Schemat följer inte besöken
    plan:
      - Flytta ett pass från tisdag till lördag
    checkpoints: {plan: 2026-10-15, do: 2026-11-01}
    reached: {plan: 2026-10-12}
    actions: [lågprisdag]
assessments:
  organisation:
    2026-T2:
      text: Sommaren gav fler besök än väntat.
      by: museichef
  goals/nöjda-besökare:
    2026-T2:
      status: partly
      reason: Naturen hade för få svar
      by: publikchef
  indicators/resultat:
    2026-T2:
      analysis: Prognosen sänks av högre elpriser
      actions: [lågprisdag]
      by: ekonom
""",
}
_VALUES, _GOALS, _WORK = "värden.yaml", "mål.yaml", "arbete.yaml"
_SHOWN = ("empty-value", "kalkylprogrammet")

MUSEUM = Right(
    "museum",
    _FILES,
    (
        *instead_of("2026-M01: 3120", ("2026-M01: #SAKNAS!", *_SHOWN), ("2026-M01: ########", *_SHOWN), file=_VALUES),
        *instead_of("value: 212}", ("value: '212}", "bad-number", "Skriv 212, utan citattecken."), file=_VALUES),
        *instead_of("2026-M04: 5230", ("2026-M04: '5230", "bad-number", "Skriv 5230, utan citattecken."), file=_VALUES),
        *instead_of("    2026: ..", ("    2026: *", "bad-number", "två punkter (..)"), file=_VALUES),
        *instead_of("A-5 2026-10-12/", ("A-5 2026-10-12", "bad-case", "skriv A-5 2026-10-12/."), file=_VALUES),
        *instead_of("2025: 58.5", ("2025: 585", "value-far-from-series", "Skriv 58.5 om 58,5 menades"), file=_VALUES),
        *instead_of(
            "ungraded: [vet-ej]",
            ("ungraded: vet ej", "not-a-list", "Skriv [vet-ej]."),
            ("ungraded: vet ej, vill ej svara", "not-a-list", "Skriv [vet-ej, vill-ej-svara]."),
            file=_GOALS,
        ),
        *instead_of("2027: {at_least: 66}", ("2027: {at_least: 76}", "target-out-of-step", "före, 62"), file=_GOALS),
        *instead_of(
            "due: 10-05",
            ("due: [10-05]", "wrong-shape", "Skriv 10-05."),
            ("due: [2026-10-05]", "bad-date", "Är det samma dag varje år, skriv 10-05."),
            ("due: [5 oktober]", "bad-date", "Skriv 10-05."),
        ),
        *instead_of("kind: annual_report", ("kind: årsrapport", "unknown-word", "Skriv annual_report.")),
        *instead_of("due_in: same_year", ("due_in: samma år", "unknown-word", "Skriv same_year.")),
        *instead_of("value: 212", ("value: #DIVISION/0!", *_SHOWN), file=_VALUES),
        *instead_of("due: [2026-06-30]", ("due: [#REF!]", *_SHOWN), file=_WORK),
        *instead_of(
            "due: [2026-05-31]",
            ("due: [2026-05-31, # eller senare]", "unpaired-bracket", "Skriv [2026-05-31]"),
            ("due: [ # 2026-05-31]", "not-yaml", "Varje [ och { ska avslutas"),
            file=_WORK,
        ),
        *instead_of(
            "original: 400",
            ("ursprunglig: 400", "unknown-key", "Skriv original."),
            ("första: 400", "unknown-key", "Skriv original."),
            ("start: 400", "frame-by-decision", "Skriv den första ramen som original"),
            file=_VALUES,
        ),
        *instead_of(
            "2025: 3150",
            ("2025: 3150000", "value-far-from-series", "Skriv 3150 om"),
            file=_VALUES,
        ),
        *instead_of(
            "budget: 3300",
            ("budget: 3300000", "value-far-from-series", "Skriv 3300 om"),
            file=_VALUES,
        ),
        *instead_of(
            "    measured_in: index", ("    measured_in: betyg", "answers-make-an-index", "index"), file=_GOALS
        ),
        *instead_of(
            "2025: [upprättad]",
            ("2025: upprättad", "bad-number", "Skriv [upprättad]."),
            ("2025: Upprättad och beslutad", "bad-number", "Skriv [upprättad, beslutad]."),
            ("2025: ej beslutad", "bad-number", "[upprättad, beslutad] om alla är det"),
            ("2025: 1 av 2", "bad-number", "[upprättad, beslutad] om alla är det"),
            ("2025: alla", "bad-number", "[upprättad, beslutad] om alla är det"),
            ("2025: inga", "bad-number", "[] om inget är det"),
            ("2025: [ej upprättad]", "unknown-step", "Stegen är: upprättad, beslutad."),
            file=_VALUES,
        ),
        *instead_of(
            "    2026-M03: 4080",
            ("    Mar-26: 4080", "bad-period", "Är det månaden, skriv 2026-M03."),
            ("    mars 26: 4080", "bad-period", "Är det månaden, skriv 2026-M03."),
            file=_VALUES,
        ),
        *instead_of(
            "value: 5.4,",
            ("value: 5..4,", "bad-number", "Är det 5.4, skriv 5.4."),
            ("value: 5. 4,", "bad-number", "Är det 5.4, skriv 5.4."),
            file=_VALUES,
        ),
        *instead_of("    naturen:\n      2025", ("    natur:\n      2025", "unknown-member", "naturen"), file=_VALUES),
        *instead_of(
            "about: {source: museets egen statistik}",
            ("about: räknare", "value-alone", "skriv about: {unit: räknare}"),
            ("about: räknaren i entrén", "value-alone", "{source: räknaren i entrén}"),
            ("source: räknaren i entrén", "unknown-key", "avsnittet about"),
            file=_VALUES,
        ),
        *instead_of("rule: activity-overdue", ("rule: overdue-activity", "unknown-rule", "activity-overdue")),
        *instead_of(
            "subject: activities/fotografera", ("subject: fotografera", "unknown-id", "activities/fotografera")
        ),
        *instead_of("  T2: {name: T", ("  Tertial 2: {name: T", "bad-id", "Skriv T2.")),
        *instead_of("period: 2026-2028", ("period: 2026-01-01 – 2028-12-31", "bad-period", "Skriv 2026-2028.")),
        *instead_of(
            "        answer: Bara",
            ("      answer: Bara", "wrong-indent", "Börja raden med 8 blanksteg."),
            ("          answer: Bara", "wrong-indent", "Börja raden med 8 blanksteg."),
            file=_WORK,
        ),
        *instead_of(
            "due: [2026-12-31]", ("due: [2026-02-20, 2026-02-01]", "dates-out-of-order", "ordning"), file=_WORK
        ),
        *instead_of("[fler-besök/1]", ("[fler-besök/3]", "unknown-id", "fler-besök/1, fler-besök/2"), file=_GOALS),
        *instead_of(
            "takes_up: [plans/verksamhetsplan",
            ("takes_up: [plan/verksamhetsplan", "unknown-id", "plans/verksamhetsplan"),
            ("takes_up: [Budget/2027",),
        ),
        Slip(_VALUES, "T2: 310}", "T3: 310}", ("unknown-id",), ("T1, T2, closing",)),
        Slip(_VALUES, "forecast: {T2: 3280}", "forecast: 3280", ("value-alone",), ("Möjliga tidpunkter: T1, T2",)),
    ),
    {"malstyr.yaml": (_GOALS, _WORK), _GOALS: (_VALUES,), _VALUES: (_GOALS,), _WORK: (_GOALS,)},
)
