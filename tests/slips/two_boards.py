"""Slips in the files of a municipality with two boards, school and care, each in a folder of its own."""

from slips.slip import Right, instead_of

FILES = {
    "malstyr.yaml": """\
version: 1
organisation:
  id: ekbacka
  name: Ekbacka kommun
  kind: municipality
  kolada: ["0980"]
settings:
  as_of: 2026-03-15
  min_answers: 7
  partly_from: 80
  risk_scale: 4
  rules: {report-of-law-missing: ignore}
calendar:
  D1: {ends: 04-30, ready: 05-31}
  D2: {ends: 08-31, ready: 09-30}
  closing: {ends: 12-31, ready: 02-28}
levels:
  vision: {decided_by: politics, expects: nothing}
  nämndmål: {decided_by: politics, expects: indicators, horizon: 4 years}
roles:
  skolchef: {title: Skolchef}
  socialchef: {title: Socialchef}
  ekonomichef: {title: Ekonomichef}
decisions:
  kf-2023-112:
    body: Kommunfullmäktige
    level: politics
    date: 2023-11-27
    reference: § 112
plans:
  målplan:
    name: Mål och budget 2024–2027
    period: 2024-2027
    adopted: kf-2023-112
units:
  barn-och-utbildning:
    name: Barn och utbildning
    manager: skolchef
    staff: 640
  omsorg:
    name: Vård och omsorg
    manager: socialchef
    staff: 510
    no_plan: målplanen gäller
  hemtjänst-norr:
    parent: omsorg
    no_plan: ingår i förvaltningens plan
    staff: 60
  hemtjänst-söder:
    parent: omsorg
    no_plan: ingår i förvaltningens plan
    staff: 72
perspectives:
  medborgare:
    name: Medborgare
    text: Hur möter vi dem vi är till för?
  ekonomi:
    name: Ekonomi
goals:
  ekbacka-2040:
    level: vision
    text: Ekbacka ska vara en kommun att växa i
""",
    "skola/mal.yaml": """\
about:
  unit: barn-och-utbildning
  source: Skolverket, SALSA och egen statistik
goals:
  alla-når-målen:
    name: Alla elever når målen
    text: Andelen elever som är behöriga till gymnasiet ska vara minst 90 procent 2027
    level: nämndmål
    perspective: medborgare
    serves: [ekbacka-2040]
    owner: skolchef
    plan: målplan
  trygg-skola:
    text: Minst 95 procent av eleverna ska känna sig trygga i skolan varje år
    level: nämndmål
    perspective: medborgare
    owner: skolchef
    plan: målplan
indicators:
  gymnasiebehörighet:
    name: Behöriga till gymnasiet
    serves: [alla-når-målen]
    kind: result
    measured_in: procent
    kolada: N15428
    targets:
      2025: {at_least: 86}
      2026: {at_least: 88}
      2027: {at_least: 90}
  trygghet:
    name: Trygga elever
    serves: [trygg-skola]
    measured_in: procent
    of_which: [women, men]
    method: Elevenkät i årskurs 5 och 8
    target: {at_least: 95}
  lärarbehörighet:
    name: Behöriga lärare
    serves: [alla-når-målen]
    kind: resource
    measured_in: procent
    method: lärare med legitimation och behörighet i ämnet
    direction: higher
    target: {at_least: 80, by: 2027}
activities:
  läslyft:
    text: Läslyftet genomförs på alla skolor
    serves: [alla-når-målen]
    responsible: skolchef
    due: [2026-06-15]
""",
    "skola/varden.yaml": """\
about:
  source: Elevenkäten
values:
  gymnasiebehörighet:
    2023: 82.1
    2024: 84.5
    2025: 86.3
  trygghet:
    2024: {value: 93, n: 412, of_which: {women: {value: 92, n: 201}, men: {value: 94, n: 211}}}
    2025: {value: 95, n: 398}
  lärarbehörighet:
    2024: 74.2
    2025: 76.0
assessments:
  goals/alla-når-målen:
    2025:
      analysis: Resultaten har ökat tre år i rad. Pojkarna ligger fortfarande efter flickorna.
      by: skolchef
""",
    "omsorg/mal.yaml": """\
about:
  unit: omsorg
goals:
  nöjda-brukare:
    text: Minst 85 procent av brukarna i hemtjänsten ska vara nöjda varje år
    level: nämndmål
    perspective: medborgare
    owner: socialchef
    plan: målplan
    success_factors:
      kontinuitet: Brukarna möter få olika personer
      bemötande: Alla blir bemötta med respekt
  ekonomi-i-balans:
    text: Nettokostnaden ska inte överstiga budget något år
    level: nämndmål
    perspective: ekonomi
    owner: ekonomichef
    plan: målplan
    sound_finances: true
indicators:
  brukarnöjdhet:
    name: Nöjda brukare
    serves: [nöjda-brukare/bemötande]
    measured_in: procent
    method: nationella brukarundersökningen
    for_each: [hemtjänst-norr, hemtjänst-söder]
    target: {at_least: 85}
  personalkontinuitet:
    name: Personalkontinuitet
    serves: [nöjda-brukare/kontinuitet]
    measured_in: personer
    target: {at_most: 12}
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [ekonomi-i-balans]
    measured_in: procent
    frequency: month
    year: mean
    starts: 2025-M01
    target: {at_most: 6.5}
  nettokostnad:
    name: Nettokostnad
    measured_in: tkr
    direction: lower
  avvikelse:
    name: Budgetavvikelse
    serves: [ekonomi-i-balans]
    measured_in: tkr
    formula: nettokostnad.budget - nettokostnad
    target: {at_least: 0}
  biståndsbeslut:
    name: Beslut i tid
    serves: [nöjda-brukare/bemötande]
    promise: Beslut om hemtjänst inom tio arbetsdagar efter ansökan
    measured_in: procent
    target: {within: 10 working days, from: ansökan, share: 95}
risks:
  vikariebrist:
    text: Det saknas vikarier under sommaren
    threatens: [nöjda-brukare]
    likelihood: 3
    consequence: 4
    responsible: socialchef
    reviewed: 2026-01-20
    next_review: 2027-01-20
""",
    "omsorg/varden.yaml": """\
about:
  source: verksamhetssystemet och ekonomisystemet
values:
  brukarnöjdhet:
    hemtjänst-norr:
      2024: {value: 87, n: 64}
      2025: {value: 88, n: 71}
    hemtjänst-söder:
      2024: {value: 84, n: 58}
      2025: {value: 86, n: 60}
  personalkontinuitet:
    2024: 14
    2025: 12
  sjukfrånvaro:
    2025-M01: 7.2
    2025-M02: 7.5
    2025-M03: 6.9
    2025-M04: 6.4
    2025-M05: 6.1
    2025-M06: 5.8
    2025-M07: 5.2
    2025-M08: 5.6
    2025-M09: 6.3
    2025-M10: 6.8
    2025-M11: 7.0
    2025-M12: 7.1
  nettokostnad:
    2024: {budget: 412000, value: 415300}
    2025: {budget: 425000, value: 423800}
  biståndsbeslut:
    2024: 93
    2025: 96
""",
}
SLIPS = (
    *instead_of(
        "{budget: 425000, value: 423800}",
        ("{budget: 425000, prognos mars: 423800}", "unknown-key", "Hör det till forecast (prognos), skriv det där"),
        ("{årsbudget: 425000, value: 423800}", "unknown-key", "Hör det till budget, skriv det där"),
        ("{budget: 425000, redovisat: 423800}", "unknown-key", "Skriv value."),
        ("{helårsprognos: 425000, value: 423800}", "unknown-key", "Hör det till forecast (prognos), skriv det där"),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "target: {at_most: 12}",
        ("target: bibehållen nivå", "value-alone", "Är högre bättre, skriv {at_least: previous} (minst)"),
        ("target: max 12 st", "value-alone", "Skriv {at_most: 12}."),
        ("target: {>= 85}", "not-yaml", "Skriv target: {at_least: 85}"),
        ("target: {>=85, by: 2027}", "not-yaml", "Skriv target: {at_least: 85, by: 2027}"),
        ("target: {=>: 85}", "unknown-key", "Skriv at_least."),
        ("target: högst 12 stycken per brukare", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        ("target: 85 och uppåt", "value-alone", "Är det {at_least: 85} som menas, skriv så"),
        ("target: upp till 12", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        ("target: lika med 85", "value-alone", "Skriv {equal_to: 85}."),
        ("target: noll", "value-alone", "Är det {at_most: 0} som menas, skriv så"),
        ("target: bland de 25 % bästa", "value-alone", "Är det {top: quarter} som menas, skriv så"),
        ("target: topp 10", "value-alone", "Är det {top: 10} som menas, skriv så"),
        ("target: {högst 12 st per brukare}", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "by: 2027}",
        (
            "by: nästa mandatperiod}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    period: 2024-2027",
        ("    period: 2024_2027", "bad-period", "Skriv 2024-2027."),
        ("    period: mandatperioden 2023-2026", "bad-period", "Skriv 2023-2026."),
        ("    period: 2027-2024", "bad-period", "Är åren ombytta, skriv 2024-2027."),
        (
            "    period: 2024 och framåt",
            "bad-period",
            "Skriv det första och det sista året, 2024-ÅÅÅÅ, med det sista i stället för ÅÅÅÅ",
        ),
        ("    period: 2024-01-01--2027-12-31", "bad-period", "Skriv 2024-2027."),
        ("    period: 1 januari 2024 – 31 december 2027", "bad-period", "Skriv 2024-2027."),
        file="malstyr.yaml",
    ),
    *instead_of(
        "    2025: 12\n",
        (
            "    2025: 12 ↑\n",
            "bad-number",
            "Skriv bara 12. Det som ↑ säger skriver du som note, till exempel {value: 12, note:",
        ),
        ("> 2025: 12\n", "pasted-sign", "Ta bort > från varje rad, så att den första börjar med 4 blanksteg."),
        ("    2025: 12\n    jan-aug 2025: 11\n", "bad-period", "Skriv 2025: {to_date: {D2: 11}}"),
        ("    2025: 12\n    januari–augusti: 11\n", "bad-period", "Skriv ÅÅÅÅ: {to_date: {D2: 11}}"),
        ("    2025: 12\n    aug ack: 11\n", "bad-period", "Skriv ÅÅÅÅ: {to_date: {D2: 11}}"),
        ("    2025: 12\n    per 31 aug: 11\n", "bad-period", "Skriv ÅÅÅÅ: {to_date: {D2: 11}}"),
        ("    2025: 12\n    2025-08-31 ack: 11\n", "bad-period", "Skriv 2025: {to_date: {D2: 11}}"),
        ("    2025: 12\n    delår 2025: 11\n", "bad-period", "Skriv numret sist, till exempel 2025-D1."),
        (
            "    2025: 12\n    utfall 25: 11\n",
            "bad-period",
            "Är det 2025, skriv 2025. Ett år skrivs med alla fyra siffrorna.",
        ),
        (
            "    2025: 12\n    Q1-Q3 2025: 11\n",
            "bad-period",
            "Skriv 2025: {to_date: {…: 11}}, med tidpunkten i stället för punkterna",
        ),
        (
            "    2025: 12\n    sommaren 2025: 11\n",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        ("    2025: 12\n    202502: 11\n", "bad-period", "Skriv 2025-M02."),
        (
            "    2025: 12\n    mån 2: 11\n",
            "bad-period",
            "Skriv året först: ÅÅÅÅ-M02, med årets fyra siffror i stället för ÅÅÅÅ.",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "{value: 88, n: 71}",
        ("value: 88, n: 71", "not-yaml", "Skriv 2025: {value: 88, n: 71}"),
        ("{value: 88, n: 71)", "unpaired-bracket", "Skriv {value: 88, n: 71}"),
        ("{value: 88 n: 71}", "not-yaml", "Skriv 2025: {value: 88, n: 71}"),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "    owner: ekonomichef\n",
        ("    owner: ekonomichef:\n", "bad-id", "Skriv ekonomichef, på alla ställen där id:t används."),
        ("    ? owner: ekonomichef\n", "yaml-feature", "Är det text: sätt hela texten inom citattecken"),
        ("    owner: ekonomichef\n    perio\n", "text-broken", "Är det en nyckel, skriv kolon och blanksteg efter den"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "risks:\n",
        (
            "(här börjar riskerna)\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        ("// risker\nrisks:\n", "not-yaml", "Är den en rubrik för den som läser filen, börja den med # och blanksteg"),
        (
            "Risker 2026\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        (
            "Risker\n======\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        (
            "=== Risker ===\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        ("----------\nrisks:\n", "not-yaml", "Är den en rubrik för den som läser filen, börja den med # och blanksteg"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    name: Alla elever når målen\n",
        ("    benämning: Alla elever når målen\n", "unknown-key", "Skriv name."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    text: Minst 95",
        ("    måltext: Minst 95", "unknown-key", "Skriv text."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    owner: skolchef\n    plan: målplan\nindicators",
        (
            "    owner: skolchef\n    styrdokument: målplan\nindicators",
            "unknown-key",
            "Det som står efter den finns i avsnittet plans",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    of_which: [women, men]",
        ("    delas upp på: [women, men]", "unknown-key", "Skriv of_which."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    due: [2026-06-15]",
        ("    klar senast: 2026-06-15", "unknown-key", "Skriv due."),
        (
            "    due: Q2 2026",
            "bad-date",
            "Är det senast när perioden är slut, skriv 2026-06-30. Annars skriver du den dag som gäller,",
        ),
        ("    planerat klart: 2026-06-15", "unknown-key", "Det kan betyda flera saker här"),
        ("    tidsplan: 2026-06-15", "unknown-key", "Hör det till due (klart senast), skriv det där"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    consequence: 4",
        (
            "    consequence: 4\n    riskvärde: 12",
            "unknown-key",
            "Hur allvarlig en risk är räknas ut: likelihood (sannolikhet) gånger consequence (konsekvens)",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    measured_in: personer",
        ("    unit: personer", "unknown-id", "Är det vad indikatorn mäts i, skriv measured_in: personer"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "target: {at_least: 85}",
        ("target: {>=: 85}", "not-yaml", "Skriv target: {at_least: 85}"),
        ("target: '>= 85 %'", "value-alone", "Skriv {at_least: 85}."),
        ("target: minst 85 % av brukarna", "value-alone", "Skriv {at_least: 85}."),
        (
            "target: ska öka till minst 90 % senast 2027",
            "value-alone",
            "Är det {at_least: 90, by: 2027} som menas, skriv så",
        ),
        (
            "target: öka med 5 procentenheter till 2027",
            "value-alone",
            "Är det {increase_by: 5, since: …, by: 2027} som menas, skriv så",
        ),
        (
            "target: minst 85 % senast 31 december 2027",
            "value-alone",
            "Är det {at_least: 85, by: 2027-12-31} som menas, skriv så",
        ),
        ("målvärde: 85 % eller mer", "unknown-key", "Är det {at_least: 85} som menas, skriv target: {at_least: 85}"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "target: {at_least: 95}",
        ("target: ska öka", "value-alone", "Ska det vara bättre än förra gången, skriv {more_than: previous}"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "target: {at_most: 6.5}",
        ("target: 6,5 % eller lägre", "value-alone", "Är det {at_most: 6.5} som menas, skriv så"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "{at_least: 80, by: 2027}",
        (
            "{at_least: 80, by: årsskiftet 2027}",
            "bad-period",
            "Är det när 2027 är slut, skriv 2027. Är det när 2027 börjar, skriv 2026.",
        ),
        (
            "{at_least: 80, by: mandatperiodens slut}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        (
            "{at_least: 80, by: 31/12-27}",
            "bad-period",
            "Är det 2027-12-31, skriv 2027-12-31. Ett år skrivs med alla fyra siffrorna.",
        ),
        (
            "{at_least: 80, by: årsskiftet}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        ("{at_least: 80, by: årsskiftet 2026/27}", "bad-period", "Skriv 2026."),
        (
            "{at_least: 80, by: vid årsskiftet 2027}",
            "bad-period",
            "Är det när 2027 är slut, skriv 2027. Är det när 2027 börjar, skriv 2026.",
        ),
        ("{at_least: 80, by: före 2028}", "bad-period", "Skriv 2027."),
        (
            "{at_least: 80, by: under mandatperioden}",
            "bad-period",
            "Skriv ett år, till exempel 2013, eller flera, 2012-2015. Är ingen period bestämd, ta bort by.",
        ),
        ("{at_least: 80, by: 2027 års utgång}", "bad-period", "Skriv 2027."),
        ("{at_least: 80, by: halvårsskiftet 2027}", "bad-period", "Skriv 2027-H1."),
        ("{at_least: 80, by: om 3 år}", "bad-period", "Skriv det första och det sista året, till exempel 2026-2029."),
        ("{at_least: 80, by: bokslut 2027}", "bad-period", "Skriv 2027."),
        (
            "{at_least: 80, by: 2027 (mandatperiodens slut)}",
            "bad-period",
            "Skriv 2027. Det som (mandatperiodens slut) säger kan stå i text eller note.",
        ),
        ("{at_least: 80, by: -27}", "bad-period", "Är det 2027, skriv 2027. Ett år skrivs med alla fyra siffrorna."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    date: 2023-11-27",
        (
            "    date: 2023-11-27 (§ 112)",
            "bad-date",
            "Är det 2023-11-27 som gäller, skriv 2023-11-27. Resten kan stå i reference.",
        ),
        ("    date: KF 2023-11-27", "bad-date", "skriv 2023-11-27. Resten kan stå i note."),
        file="malstyr.yaml",
    ),
    *instead_of(
        "    2024: 14\n",
        ("    2024: 14\n    utfall jan-aug: 11\n", "bad-period", "Skriv ÅÅÅÅ: {to_date: {D2: 11}}"),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "    2025: 86.3",
        (
            "    läsåret 24/25: 86.3",
            "bad-period",
            "Är det 2024/25, skriv 2024/25. Ett år skrivs med alla fyra siffrorna.",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "    2023: 82.1",
        (
            "    2023: 82,1 (81,0)",
            "bad-number",
            "Gäller de var sin del, till exempel kvinnor och män, skriv dem var för sig under of_which",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "value: 423800",
        (
            "value: 423.800,00",
            "decimal-comma",
            "Skriv 423800.00. I målfilerna används decimalpunkt; rapporterna visar komma.",
        ),
        (
            "value: 4,238E+05",
            "bad-number",
            "Är det exakt 423800, skriv 423800. Annars visar du alla siffror i kalkylprogrammet och skriver",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "n: 71",
        ("n: 71 av 94", "bad-number", "Skriv n: 71, och invited: 94 om 94 tillfrågades, annars population: 94."),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "of_which: {women: {value: 92, n: 201}, men: {value: 94, n: 211}}",
        (
            "of_which: {flickor: {value: 92, n: 201}, pojkar: {value: 94, n: 211}}",
            "unknown-part",
            "Menade du women?",
            "unknown-part",
            "Menade du men?",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "    2025: {value: 95, n: 398}",
        (
            "    2025: {value: 95, kvinnor: 92, män: 97}",
            "wrong-order",
            "Skriv of_which: {women: 92, men: 97} under 2025, i stället för kvinnor, män.",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "    hemtjänst-norr:\n      2024: {value: 87, n: 64}\n      2025: {value: 88, n: 71}\n    hemtjänst-söder:\n      2024: {value: 84, n: 58}\n      2025: {value: 86, n: 60}\n",
        (
            "    2024:\n      hemtjänst-norr: 87\n      hemtjänst-söder: 84\n    2025:\n      hemtjänst-norr: 88\n      hemtjänst-söder: 86\n",
            "wrong-order",
            "Är det vad eller vem som mäts: skriv hemtjänst-norr: först och på nästa rad, två blanksteg",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "    2023: 82.1\n    2024: 84.5\n    2025: 86.3\n",
        (
            "    2023: 82.1, 2024: 84.5, 2025: 86.3\n",
            "not-yaml",
            "Skriv dem på var sin rad:\n2023: 82.1\n2024: 84.5\n2025: 86.3",
        ),
        (
            "    2023\t82,1\n    2024\t84,5\n    2025\t86,3\n",
            "wrong-shape",
            "Skriv dem på var sin rad",
            "tab",
            "Ersätt alla tabbar i filen med blanksteg: två för varje steg inåt",
        ),
        (
            "    2023: 82.1; 2024: 84.5; 2025: 86.3\n",
            "not-yaml",
            "Skriv dem på var sin rad:\n2023: 82.1\n2024: 84.5\n2025: 86.3",
        ),
        (
            "    2023: 82,1, 2024: 84,5, 2025: 86,3\n",
            "not-yaml",
            "Skriv dem på var sin rad:\n2023: 82.1\n2024: 84.5\n2025: 86.3",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "    plan: målplan\nindicators:\n",
        (
            "    plan: målplan indicators:\n",
            "not-yaml",
            "Flytta ned indicators: till en egen rad, som börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  unit: omsorg\ngoals:\n",
        ("  unit: omsorg goals:\n", "not-yaml", "Flytta ned goals: till en egen rad, som börjar med 0 blanksteg."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "indicators:\n  brukarnöjdhet:\n    name",
        (
            "  brukarnöjdhet:\nindicators:\n    name",
            "wrong-indent",
            "Låt dem byta plats:\nindicators:\n  brukarnöjdhet:",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "  personalkontinuitet:\n    name: Personalkontinuitet\n",
        (
            "    name: Personalkontinuitet\n  personalkontinuitet:\n",
            "wrong-indent",
            "Låt dem byta plats:\npersonalkontinuitet:\n  name: Personalkontinuitet",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "  personalkontinuitet:\n",
        ("  ? personalkontinuitet:\n", "yaml-feature", "Är det text: sätt hela texten inom citattecken"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    text: Läslyftet genomförs på alla skolor\n",
        (
            "    text: Läslyftet genomförs på\nalla skolor\n",
            "text-broken",
            "Börja raden med 6 blanksteg, eller skriv hela texten på en rad.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    2024: 14\n    2025: 12\n",
        (
            "> 2024: 14\n> 2025: 12\n",
            "pasted-sign",
            "Ta bort > från varje rad, så att den första börjar med 4 blanksteg.",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "    threatens: [nöjda-brukare]",
        ("    threatens: […]", "bad-id", "Här ska id:t stå för något i avsnittet goals, inte dess namn"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "nämndmål: {decided_by: politics",
        ("nämndmål: {decided_by: kommunfullmäktige", "unknown-word", "Skriv politics"),
        file="malstyr.yaml",
    ),
    *instead_of(
        "likelihood: 3",
        ("likelihood: 3 av 4", "bad-number", "Skriv 3."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        '["0980"]',
        ("[’0980’]", "unquoted-code", 'Skriv "0980".'),
        file="malstyr.yaml",
    ),
    *instead_of(
        "    parent: omsorg\n    no_plan: ingår i förvaltningens plan\n    staff: 60",
        (
            "    parent: Vård och omsorg\n    no_plan: ingår i förvaltningens plan\n    staff: 60",
            "bad-id",
            "Skriv omsorg.",
        ),
        file="malstyr.yaml",
    ),
    *instead_of(
        "serves: [nöjda-brukare/kontinuitet]",
        ("serves: [nöjda-brukare.kontinuitet]", "bad-id", "Skriv nöjda-brukare/kontinuitet."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    2025:\n      analysis: Resultaten har ökat tre år i rad. Pojkarna ligger fortfarande efter flickorna.\n      by: skolchef",
        (
            "    analysis: Resultaten har ökat tre år i rad. Pojkarna ligger fortfarande efter flickorna.\n    by: skolchef",
            "wrong-order",
            "Skriv året och kolon på en rad för sig under ”goals/alla-når-målen”, till exempel 2013:, och",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "    due: [2026-06-15]\n",
        (
            "    due: [2026-06-15]risks:\n  vik:\n    text: Det saknas vikarier\n    likelihood: 3\n    consequence: 2\n    responsible: skolchef\n    reviewed: 2026-01-20\n",
            "not-yaml",
            "Flytta ned risks: till en egen rad, som börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    target: {at_least: 85}\n  personalkontinuitet:\n",
        (
            "    target: {at_least: 85} personalkontinuitet:\n",
            "not-yaml",
            "Flytta ned personalkontinuitet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "årskurs 5 och 8\n    target: {at_least: 95}\n  lärarbehörighet:",
        (
            "årskurs 5 och 8\n    target: {at_least: 95}  lärarbehörighet:",
            "not-yaml",
            "Flytta ned lärarbehörighet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    text: Andelen elever som är behöriga till gymnasiet ska vara minst 90 procent 2027\n    level: nämndmål\n    perspective: medborgare\n    serves: [ekbacka-2040]\n    owner: skolchef\n    plan: målplan\n  trygg-skola:",
        (
            "    level: nämndmål\n    perspective: medborgare\n    serves: [ekbacka-2040]\n    owner: skolchef\n    plan: målplan\n    text: Andelen elever som är behöriga till gymnasiet ska vara minst 90 procent 2027 trygg-skola:",
            "not-yaml",
            "Flytta ned trygg-skola: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    2025: 12\n  sjukfrånvaro:",
        (
            "    2025: 12 sjukfrånvaro:",
            "not-yaml",
            "Flytta ned sjukfrånvaro: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "indicators:\n  gymnasiebehörighet:",
        (
            "indicators: gymnasiebehörighet:",
            "not-yaml",
            "Flytta ned gymnasiebehörighet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  goals/alla-når-målen:\n    2025:\n",
        (
            "  goals/alla-når-målen: 2025:\n",
            "not-yaml",
            "Flytta ned 2025: till en egen rad, som börjar med 4 blanksteg.",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "activities:\n  läslyft:\n    text: Läslyftet genomförs på alla skolor\n    serves: [alla-når-målen]\n",
        (
            "> activities:\n>   läslyft:\n>     text: Läslyftet genomförs på alla skolor\n>     serves: [alla-når-målen]\n",
            "pasted-sign",
            "Ta bort > från varje rad, så att den första börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  sjukfrånvaro:\n    name",
        (
            "  Personal\n  sjukfrånvaro:\n    name",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "indicators:\n",
        (
            "Indikatorer för skolan\nindicators:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    sound_finances: true\nindicators:\n",
        (
            "indicators:\n    sound_finances: true\n",
            "wrong-indent",
            "Låt dem byta plats:\n    sound_finances: true\nindicators:",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "goals:\n  alla-når-målen:\n    name: Alla",
        ("  alla-når-målen:\ngoals:\n    name: Alla", "wrong-indent", "Låt dem byta plats:\ngoals:\n  alla-når-målen:"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "about:\n  unit: barn-och-utbildning\n",
        (
            "  unit: barn-och-utbildning\nabout:\n",
            "wrong-indent",
            "Låt dem byta plats:\nabout:\n  unit: barn-och-utbildning",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "plans:\n  målplan:\n    name",
        ("  målplan:\nplans:\n    name", "wrong-indent", "Låt dem byta plats:\nplans:\n  målplan:"),
        file="malstyr.yaml",
    ),
    *instead_of(
        "    hemtjänst-söder:\n      2024: {value: 84, n: 58}\n",
        (
            "      2024: {value: 84, n: 58}\n    hemtjänst-söder:\n",
            "duplicate-id",
            "Behåll en av dem, eller rätta perioden på den ena.",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "    targets:\n      2025: {at_least: 86}\n      2026: {at_least: 88}\n      2027: {at_least: 90}\n",
        (
            "    mål 2025: minst 86 % behöriga\n    mål 2026: minst 88 % behöriga\n    mål 2027: 90 % behöriga\n",
            "value-alone",
            "Är högre bättre, skriv targets: {2025: {at_least: 86}, 2026: {at_least: 88}, 2027: {at_least:",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    measured_in: procent\n    kolada",
        (
            "    measured_in: proc<ent\n    kolada",
            "target-contradicts-text",
            "Är det texten som gäller, skriv 90 i målvärdet i stället för 80. Är det målvärdet som gäller,",
            "missing-measured-in",
            "Menas procent, skriv measured_in: procent",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  nettokostnad:\n    name: Nettokostnad\n    measured_in: tkr\n",
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    owner: ekonomichef",
        ("    huvudansvarig: ekonomichef", "unknown-key", "Hör det till owner (ägare), skriv det där"),
        ("    ansvarrig: ekonomichef", "unknown-key", "Hör det till owner (ägare), skriv det där"),
        ("    kommentarer: ekonomichef", "unknown-key", "Hör det till note (anmärkning), skriv det där"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    method: Elevenkät",
        ("    datakälla: Elevenkät", "unknown-key", "Hör det till source (källa), skriv det där"),
        ("    källor: Elevenkät", "unknown-key", "Hör det till source (källa), skriv det där"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    manager: socialchef",
        ("    avdelningschef: socialchef", "unknown-key", "Hör det till manager (chef), skriv det där"),
        ("    chefsroll: socialchef", "unknown-key", "Hör det till manager (chef), skriv det där"),
        file="malstyr.yaml",
    ),
)
TWO_BOARDS = Right(
    "two boards",
    FILES,
    SLIPS,
    {"skola/varden.yaml": ("skola/mal.yaml",), "omsorg/varden.yaml": ("omsorg/mal.yaml",)},
)
