"""Slips in a workspace of several files, of the kind that the guide makes."""

from slips.slip import Right, Slip

FILES = {
    "malstyr.yaml": """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, kind: municipality, kolada: ["0980"]}
settings:
  partly_from: 80
  min_answers: 10
  risk_scale: 4
  opening_hours: {kontorstid: {weekdays: 08:00-16:30}}
  rules: {goal-without-activity: info}
calendar:
  T1: {ends: 04-30, ready: 05-20}
  T2: {ends: 08-31, ready: 09-30}
  closing: {ends: 12-31, ready: 02-15}
levels:
  mål: {name: Mål, decided_by: politics}
roles:
  skolchef: {title: Skolchef}
  ekonomichef: {title: Ekonomichef}
  rektor: {title: Rektor}
units:
  skola: {name: Skolnämnden, manager: skolchef, staff: 400, no_plan: planen är kommunens}
  norrskolan: {name: Norrskolan, parent: skola, manager: rektor, no_plan: ingår i nämndens plan}
  söderskolan: {name: Söderskolan, parent: skola, manager: rektor, no_plan: ingår i nämndens plan}
decisions:
  kf-41: {body: Kommunfullmäktige, level: politics, date: 2024-11-18, reference: § 41}
plans:
  målplan: {name: Mål och budget, period: 2025-2027, adopted: kf-41, responsible: ekonomichef, revise_every: 3 years, revisions: 2024-11-18}
""",
    "mål.yaml": """\
about: {unit: skola, source: Skolverket}
goals:
  behöriga:
    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026
    level: mål
    plan: målplan
    owner: skolchef
  trygghet:
    text: Minst 85 procent av eleverna ska känna sig trygga i skolan 2026
    level: mål
    plan: målplan
    owner: skolchef
indicators:
  behörighet:
    name: Behöriga till gymnasiet
    serves: [behöriga]
    kind: result
    measured_in: procent
    of_which: [girls, boys]
    method: andel av eleverna i årskurs 9
    target: {at_least: 90}
  trygga:
    name: Trygga elever
    serves: [trygghet]
    kind: result
    measured_in: procent
    for_each: [norrskolan, söderskolan]
    no_split: enkäten frågar inte om kön
    starts: 2024
    target: {at_least: 85}
activities:
  läsgrupper:
    text: Starta läsgrupper i alla årskurser
    serves: [behöriga]
    responsible: rektor
    started: 2025-01-15
    share: 60
    due: 2026-06-30
  trygghetsvandring:
    text: Gå en trygghetsvandring på varje skola
    serves: [trygghet]
    responsible: skolchef
    due: 2026-10-01
""",
    "värden.yaml": """\
about: {source: Skolverket}
values:
  behörighet:
    2023: {value: 86.4, of_which: {girls: 88.1, boys: 84.8}}
    2024: {value: 88.2, of_which: {girls: 90.3, boys: 86.2}}
    2025:
      value: 91.5
      of_which: {girls: 93, boys: 90.1}
      note: uppgifterna är preliminära
  trygga:
    norrskolan:
      2024: 84
      2025: 87
    söderskolan:
      2024: 82
      2025: 86
""",
    "ekonomi.yaml": """\
about: {unit: skola, source: ekonomisystemet}
goals:
  ekonomi:
    text: Nettokostnaden är högst 40000 tkr 2025
    level: mål
    plan: målplan
    owner: ekonomichef
    sound_finances: true
indicators:
  nettokostnad:
    name: Nettokostnad
    serves: [ekonomi]
    kind: result
    measured_in: tkr
    no_split: pengar delas inte på kön
    method: bokslut
    targets:
      2025: {at_most: 40000}
      2026: {at_most: 41000}
activities:
  inköp:
    text: Samordna inköpen
    serves: [ekonomi]
    responsible: ekonomichef
    due: 2026-05-31
values:
  nettokostnad:
    2024: {value: 39100, budget: 39500}
    2025:
      value: 39800
      budget: {original: 40000, revised: {kf-41: 40200}}
      forecast: {T1: 40300, T2: 40100}
""",
    "enkät.yaml": """\
about: {unit: skola, source: elevenkäten}
goals:
  nöjda:
    text: Elevernas index för trivsel ska vara minst 65 år 2025
    level: mål
    plan: målplan
    owner: skolchef
indicators:
  trivsel:
    name: Trivsel i skolan
    serves: [nöjda]
    kind: result
    measured_in: index
    no_split: enkäten frågar inte om kön
    method: enkät till alla elever i årskurs 5 och 8
    starts: 2025
    survey:
      scale: 1-5
      questions: {trivs: Hur trivs du i skolan?, mat: Hur smakar maten?}
    target: {at_least: 65}
activities:
  elevråd:
    text: Starta ett elevråd på varje skola
    serves: [nöjda]
    responsible: rektor
    due: 2026-06-01
values:
  trivsel:
    2025:
      invited: 60
      answers:
        trivs: {1: 2, 2: 3, 3: 10, 4: 20, 5: 15}
        mat: {1: 4, 2: 6, 3: 12, 4: 18, 5: 10}
""",
    "garanti.yaml": """\
about: {unit: skola, source: ärendelistan}
goals:
  svar:
    text: Den som söker skolplats ska få svar inom fem arbetsdagar varje år
    level: mål
    plan: målplan
    owner: skolchef
indicators:
  skolplats:
    name: Svar om skolplats
    promise: Du får svar om skolplats inom fem arbetsdagar.
    conditions: [ansökan är komplett]
    serves: [svar]
    kind: result
    measured_in: procent
    no_split: ansökan säger inte kön
    method: stickprov av ansökningar
    starts: 2025
    target: {within: 5 working days, from: ansökan, share: 90}
activities:
  mall:
    text: Skriv en mall för svar om skolplats
    serves: [svar]
    responsible: skolchef
    due: 2026-05-01
values:
  skolplats:
    2025:
      cases: [2025-02-03/2025-02-06, 2025-03-03/2025-03-10, 2025-05-05/2025-05-09, 2025-09-01/2025-09-03]
""",
    "risker.yaml": """\
about: {unit: skola}
risks:
  lärarbrist:
    name: Brist på lärare
    text: Det saknas behöriga lärare till hösten
    threatens: [behöriga]
    likelihood: 3
    consequence: 3
    follows: Skollagen
    controls:
      rekrytering: {text: Följ upp annonserna, kind: preventive, every: 6 months, done: {2025-12-10: inga fel}}
    responsible: skolchef
    reviewed: 2025-11-03
    next_review: 2026-11-01
    actions: [läsgrupper]
assessments:
  indicators/trygga:
    2025: {analysis: Fler vuxna på rasterna har hjälpt, by: skolchef}
waivers:
  utan-ägare:
    rule: missing-method
    subject: indicators/trygga
    reason: metoden väljs under hösten
    owner: skolchef
    expires: 2026-12-31
""",
}
SLIPS = (
    Slip("malstyr.yaml", "version: 1\n", "", ("missing-key",), ("version:",)),
    Slip("malstyr.yaml", "version: 1\n", "version: 1.0\n", ("unknown-version",), ("1",)),
    Slip("malstyr.yaml", "kind: municipality", "kind: kommun", ("unknown-word",), ("municipality",)),
    Slip("malstyr.yaml", 'kolada: ["0980"]', "kolada: 0980", ("not-a-list",), ('["0980"]',)),
    Slip("malstyr.yaml", 'kolada: ["0980"]', "kolada: [980]", ("unquoted-code",), ('"0980"',)),
    Slip("malstyr.yaml", "partly_from: 80", "partly_from: 80 %", ("unit-in-number",), ("80",)),
    Slip("malstyr.yaml", "partly_from: 80", "partly_from: 0.8", ("share-as-fraction",), ("partly_from: 80",)),
    Slip("malstyr.yaml", "min_answers: 10", "min_answers: tio", ("bad-number",), ("10",)),
    Slip(
        "malstyr.yaml",
        "weekdays: 08:00-16:30",
        "vardagar: 8-16.30",
        ("unknown-key", "bad-hours"),
        ("weekdays", "08:00-16:30"),
    ),
    Slip("malstyr.yaml", "weekdays: 08:00-16:30", "weekdays: 8.00-16.30", ("bad-hours",), ("08:00-16:30",)),
    Slip("malstyr.yaml", "goal-without-activity: info", "goal-without-activity: av", ("unknown-word",), ("ignore",)),
    Slip(
        "malstyr.yaml",
        "goal-without-activity: info",
        "goal-without-activity: nej",
        ("unknown-word",),
        ("Skriv ignore.",),
    ),
    Slip(
        "malstyr.yaml",
        "goal-without-activity: info",
        "goals-without-activity: info",
        ("unknown-rule",),
        ("goal-without-activity",),
    ),
    Slip(
        "malstyr.yaml",
        "T2: {ends: 08-31, ready: 09-30}",
        "T2: {ends: 31 augusti, ready: 30 september}",
        ("bad-date", "bad-date"),
        ("08-31", "09-30"),
    ),
    Slip(
        "malstyr.yaml",
        "T2: {ends: 08-31, ready: 09-30}",
        "T2: {ends: 2025-08-31, ready: 2025-09-30}",
        ("bad-date", "bad-date"),
        ("08-31", "09-30"),
    ),
    Slip("malstyr.yaml", "T2: {ends: 08-31,", "T2: {ends: 08-32,", ("bad-date",), ("Dagarna i den månaden är 1–31",)),
    Slip("malstyr.yaml", "decided_by: politics", "decided_by: Kommunfullmäktige", ("unknown-word",), ("politics",)),
    Slip("malstyr.yaml", "rektor: {title: Rektor}", "rektor: Rektor", ("value-alone",), ("{title: Rektor}",)),
    Slip("malstyr.yaml", "rektor: {title: Rektor}", "rektor: {namn: Rektor}", ("unknown-key",), ("title",)),
    Slip("malstyr.yaml", "manager: skolchef,", "manager: Skolchef,", ("unknown-id",), ("skolchef",)),
    Slip(
        "malstyr.yaml",
        "roles:\n  skolchef: {title: Skolchef}\n  ekonomichef: {title: Ekonomichef}\n  rektor: {title: Rektor}",
        "roles:\n  - skolchef\n  - ekonomichef\n  - rektor",
        ("wrong-shape",),
        ("skolchef: {title: …}",),
    ),
    Slip("malstyr.yaml", ", date: 2024-11-18,", ",", ("missing-key",), ("date:",)),
    Slip("malstyr.yaml", "reference: § 41", "reference: #41", ("hash-in-text",), ('"#41"',)),
    Slip("malstyr.yaml", "period: 2025-2027", "period: 2025 till 2027", ("bad-period",), ("2025-2027",)),
    Slip("malstyr.yaml", "period: 2025-2027", "period: 2025-27", ("bad-period",), ("2025-2027",)),
    Slip("malstyr.yaml", "revise_every: 3 years", "revise_every: vart tredje år", ("bad-duration",), ("3 years",)),
    Slip("malstyr.yaml", "staff: 400", "staff: ca 400", ("bad-number",), ("400",)),
    Slip(
        "malstyr.yaml",
        "söderskolan: {name: Söderskolan, parent: skola,",
        "söderskolan: {name: Söderskolan, parent: skolan,",
        ("unknown-id",),
        ("skola",),
    ),
    Slip("malstyr.yaml", "  partly_from: 80", "  exclude: gammalt\n  partly_from: 80", ("not-a-list",), ("[gammalt]",)),
    Slip("malstyr.yaml", "  min_answers: 10", "  minsta antal svar: 10", ("unknown-key",), ("min_answers",)),
    Slip(
        "malstyr.yaml",
        "  risk_scale: 4",
        "  risk_scale: 4\n  look: {logo: C:\\Users\\kim\\Pictures\\logga.png}",
        ("bad-logo",),
        ("skriv bara dess namn: logga.png",),
    ),
    Slip(
        "malstyr.yaml",
        "  risk_scale: 4",
        "  risk_scale: 4\n  look: {logo: https://exempel.se/}",
        ("bad-logo",),
        ("till exempel logga.png",),
    ),
    Slip(
        "malstyr.yaml",
        "  risk_scale: 4",
        "  risk_scale: 4\n  look: {logo: ../logga.png}",
        ("bad-logo",),
        ("logga.png",),
    ),
    Slip("malstyr.yaml", "  risk_scale: 4", "  risk_scale: 4\n  look: {colour: blå}", ("bad-colour",), ("#005595",)),
    Slip("malstyr.yaml", "  norrskolan: {name", "norrskolan: {name", ("wrong-indent",), ("norrskolan:",)),
    Slip(
        "malstyr.yaml",
        "  risk_scale: 4",
        "  risk_scale: 4\n  look: {colour: #005595}",
        ("hash-in-text",),
        ('"#005595"',),
    ),
    Slip(
        "malstyr.yaml", "  risk_scale: 4", "  risk_scale: 4\n  look: {colour: 005595}", ("bad-colour",), ('"#005595"',)
    ),
    Slip(
        "mål.yaml",
        "    name: Trygga elever\n    serves: [trygghet]\n    kind: result\n    measured_in: procent\n    for_each",
        "    name: Trygga elever\n     serves: [trygghet]\n    kind: result\n   measured_in: procent\n    for_each",
        ("wrong-indent", "wrong-indent"),
        ("serves:", "measured_in:"),
    ),
    Slip(
        "mål.yaml",
        "  trygghet:\n    text: Minst 85",
        "    trygghet:\n    text: Minst 85",
        ("wrong-indent",),
        ("trygghet:",),
    ),
    Slip(
        "mål.yaml",
        "  trygghet:\n    text: Minst 85",
        "trygghet:\n    text: Minst 85",
        ("wrong-indent",),
        ("trygghet:",),
    ),
    Slip(
        "mål.yaml",
        "  trygghet:\n    text: Minst 85",
        "   trygghet:\n    text: Minst 85",
        ("wrong-indent",),
        ("trygghet:",),
    ),
    Slip(
        "mål.yaml",
        "    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026\n",
        "    text: Minst 90 procent av eleverna ska vara\n    behöriga till gymnasiet 2026\n",
        ("text-broken",),
        ("6 blanksteg",),
    ),
    Slip(
        "mål.yaml",
        "    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026\n",
        "    text: Minst 90 procent av eleverna ska\n    nå målet: vara behöriga till gymnasiet 2026\n",
        ("text-broken",),
        ('"Minst 90 procent av eleverna ska nå målet: vara behöriga till gymnasiet 2026"',),
    ),
    Slip(
        "mål.yaml",
        "    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026\n",
        "    text: Minst 90 procent av eleverna ska vara\nbehöriga till gymnasiet 2026\n",
        ("text-broken",),
        ("behöriga till gymnasiet 2026",),
    ),
    Slip(
        "mål.yaml",
        "    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026\n",
        "    text: Minst 90 procent av eleverna ska nå\nmålet: vara behöriga till gymnasiet 2026\n",
        ("text-broken",),
        ('"Minst 90 procent av eleverna ska nå målet: vara behöriga till gymnasiet 2026"',),
    ),
    Slip(
        "mål.yaml",
        "    serves: [behöriga]\n    responsible: rektor",
        "    serves:\n      - behöriga\n       - trygghet\n    responsible: rektor",
        ("wrong-indent",),
        ("-",),
    ),
    Slip(
        "mål.yaml",
        "    serves: [behöriga]\n    responsible: rektor",
        "    serves:\n      -behöriga\n      -trygghet\n    responsible: rektor",
        ("not-a-list",),
        ("[behöriga, trygghet]",),
    ),
    Slip(
        "mål.yaml",
        "    owner: skolchef\n  trygghet",
        "    owner skolchef\n  trygghet",
        ("no-space-after-colon",),
        ("owner: skolchef",),
    ),
    Slip(
        "mål.yaml",
        "kind: result\n    measured_in: procent\n    of_which",
        "kind:result\n    measured_in: procent\n    of_which",
        ("no-space-after-colon",),
        ("kind: result",),
    ),
    Slip("mål.yaml", "of_which: [girls, boys]", "of_which: [girls, boys", ("unpaired-bracket",), ("[girls, boys]",)),
    Slip("mål.yaml", "target: {at_least: 90}", "target: {at_least: 90", ("unpaired-bracket",), ("{at_least: 90}",)),
    Slip(
        "mål.yaml",
        "text: Starta läsgrupper i alla",
        "text: Läsning: starta läsgrupper i alla",
        ("colon-in-text",),
        ('"Läsning: starta läsgrupper i alla årskurser"',),
    ),
    Slip("mål.yaml", "    started: 2025-01-15", "\tstarted: 2025-01-15", ("tab",), ("Börja raden med 4 blanksteg",)),
    Slip(
        "mål.yaml",
        "name: Trygga elever",
        'name: "Trygga elever',
        ("unclosed-quote",),
        ('Skriv " också där texten slutar',),
    ),
    Slip(
        "mål.yaml",
        "text: Starta läsgrupper",
        'text: "Läsgrupper" startas',
        ("quote-starts-text",),
        ("'\"Läsgrupper\" startas i alla årskurser'",),
    ),
    Slip(
        "mål.yaml",
        "text: Starta läsgrupper",
        "text: Starta #läsgrupper",
        ("hash-in-text",),
        ('"Starta #läsgrupper i alla årskurser"',),
    ),
    Slip("mål.yaml", "target: {at_least: 90}", "target: {at_least: %90}", ("bad-number",), ("90",)),
    Slip(
        "mål.yaml",
        "    serves: [behöriga]\n    responsible: rektor",
        "    serves:\n      • behöriga\n      • trygghet\n    responsible: rektor",
        ("not-a-list",),
        ("[behöriga, trygghet]",),
    ),
    Slip("mål.yaml", "    share: 60", "\xa0\xa0\xa0\xa0share: 60", ("pasted-sign",), ("vanliga blanksteg",)),
    Slip("mål.yaml", "share: 60", "share:\xa060", ("pasted-sign",), ("vanligt blanksteg",)),
    Slip("mål.yaml", "due: 2026-06-30", "due: 2026–06–30", ("bad-date",), ("2026-06-30",)),
    Slip("mål.yaml", "goals:\n", "mål:\n", ("unknown-key",), ("goals",)),
    Slip("mål.yaml", "goals:\n", "Goals:\n", ("unknown-key",), ("goals",)),
    Slip("mål.yaml", "owner: skolchef\nindicators", "ägare: skolchef\nindicators", ("unknown-key",), ("owner",)),
    Slip(
        "mål.yaml",
        "measured_in: procent\n    of_which",
        "enhet: procent\n    of_which",
        ("unknown-key",),
        ("measured_in",),
    ),
    Slip(
        "mål.yaml", "target: {at_least: 90}", "mål: {minst: 90}", ("unknown-key", "unknown-key"), ("target", "at_least")
    ),
    Slip("mål.yaml", "target: {at_least: 90}", "target: 90", ("value-alone",), ("{at_least: 90}",)),
    Slip("mål.yaml", "target: {at_least: 90}", "target: minst 90 procent", ("value-alone",), ("{at_least: 90}",)),
    Slip("mål.yaml", "target: {at_least: 90}", "target: >= 90", ("value-alone",), ("{at_least: 90}",)),
    Slip(
        "mål.yaml",
        "serves: [trygghet]\n    kind: result",
        "serves: [trygghet]\n    kind: enkät",
        ("unknown-word",),
        ("result (resultat)",),
    ),
    Slip(
        "mål.yaml",
        "    owner: skolchef\n  trygghet",
        "    owner: skolchef\n    utfall: 88\n  trygghet",
        ("unknown-key",),
        ("flytta utfallet till values",),
    ),
    Slip("mål.yaml", "    share: 60", "    status: pågår", ("unknown-key",), ("skriv started och dagen",)),
    Slip("mål.yaml", "due: 2026-06-30", "due: våren 2026", ("bad-date",), ("2026-05-31",)),
    Slip("mål.yaml", "due: 2026-06-30", "due: juni 2026", ("bad-date",), ("2026-06-30",)),
    Slip("mål.yaml", "due: 2026-06-30", "due: 30/6-2026", ("bad-date",), ("2026-06-30",)),
    Slip("mål.yaml", "due: 2026-06-30", "due: 2026-06-31", ("bad-date",), ("Dagarna i den månaden är 1–30",)),
    Slip(
        "mål.yaml",
        "responsible: rektor\n    started",
        "responsible: Förnamn Efternamn\n    started",
        ("person-as-role",),
        ("den roll som personen har",),
    ),
    Slip(
        "mål.yaml",
        "responsible: rektor\n    started",
        "responsible: rektor och skolchef\n    started",
        ("several-for-one",),
        ("responsible: rektor",),
    ),
    Slip(
        "mål.yaml",
        "responsible: rektor\n    started",
        "responsible: rektorer\n    started",
        ("unknown-id",),
        ("rektor",),
    ),
    Slip("mål.yaml", "share: 60", "share: 60 % klart", ("unit-in-number",), ("60",)),
    Slip(
        "mål.yaml",
        "    serves: [behöriga]\n    kind",
        "    serves: [behörig]\n    kind",
        ("unknown-id",),
        ("behöriga",),
    ),
    Slip(
        "mål.yaml",
        "    serves: [behöriga]\n    kind",
        "    serves: [Behöriga till gymnasiet]\n    kind",
        ("bad-id",),
        ("Där finns: behöriga",),
    ),
    Slip(
        "mål.yaml",
        "    level: mål\n    plan: målplan\n    owner: skolchef\n  trygghet",
        "    level: kommunmål\n    plan: målplan\n    owner: skolchef\n  trygghet",
        ("unknown-id",),
        ("Det här finns: mål",),
    ),
    Slip("mål.yaml", "about: {unit: skola,", "about: {unit: skolan,", ("unknown-id",), ("skola",)),
    Slip("mål.yaml", "of_which: [girls, boys]", "of_which: kön", ("unknown-id",), ("[girls, boys]",)),
    Slip(
        "mål.yaml",
        "    name: Trygga elever\n",
        "    name: Trygga elever\n    name: Trygghet\n",
        ("duplicate-id",),
        ("Behåll en av dem",),
    ),
    Slip(
        "mål.yaml",
        "    owner: skolchef\nindicators:\n  behörighet:",
        "    owner: skolchef\n    indicators:\n      läs: {measured_in: procent, target: {at_least: 3}}\nindicators:\n  behörighet:",
        ("unknown-key",),
        ("Låt raden indicators: börja längst till vänster",),
    ),
    Slip(
        "mål.yaml",
        "    measured_in: procent\n    of_which",
        "    of_which",
        ("missing-measured-in",),
        ("measured_in:",),
    ),
    Slip(
        "mål.yaml",
        "measured_in: procent\n    of_which",
        "mesured_in: procent\n    of_which",
        ("unknown-key",),
        ("measured_in",),
    ),
    Slip(
        "mål.yaml",
        "measured_in: procent\n    of_which",
        "measured-in: procent\n    of_which",
        ("unknown-key",),
        ("measured_in",),
    ),
    Slip(
        "mål.yaml",
        "measured_in: procent\n    of_which",
        "measured in: procent\n    of_which",
        ("unknown-key",),
        ("measured_in",),
    ),
    Slip("mål.yaml", "starts: 2024", "starts: hösten 2024", ("bad-period",), ("2024-H2",)),
    Slip(
        "mål.yaml",
        "    text: Minst 90 procent av eleverna ska vara behöriga till gymnasiet 2026\n",
        "    text: Minst 90 procent av eleverna ska\n      nå målet: vara behöriga till gymnasiet 2026\n",
        ("text-broken",),
        ('"Minst 90 procent av eleverna ska nå målet: vara behöriga till gymnasiet 2026"',),
    ),
    Slip("mål.yaml", "  behöriga:\n    text", "behöriga:\n    text", ("wrong-indent",), ("behöriga:",)),
    Slip("mål.yaml", "  trygga:\n    name", "    trygga:\n    name", ("wrong-indent",), ("trygga:",)),
    Slip(
        "mål.yaml",
        "  trygghet:\n    text: Minst 85 procent av eleverna ska känna sig trygga i skolan 2026\n    level: mål\n    plan: målplan\n    owner: skolchef\n",
        "    trygghet:\n      text: Minst 85 procent av eleverna ska känna sig trygga i skolan 2026\n      level: mål\n      plan: målplan\n      owner: skolchef\n",
        ("wrong-indent",),
        ("flytta raderna som hör till den lika mycket",),
    ),
    Slip("mål.yaml", "indicators:\n", "  indicators:\n", ("wrong-indent",), ("indicators:",)),
    Slip("mål.yaml", "indicators:\n", " indicators:\n", ("wrong-indent",), ("indicators:",)),
    Slip(
        "mål.yaml", "    owner: skolchef\n  trygghet", "  owner: skolchef\n  trygghet", ("wrong-indent",), ("owner:",)
    ),
    Slip("mål.yaml", "    owner: skolchef\n  trygghet", "owner: skolchef\n  trygghet", ("wrong-indent",), ("owner:",)),
    Slip(
        "mål.yaml",
        "    owner: skolchef\nindicators",
        "    owner: #skolchef\nindicators",
        ("empty-value",),
        ('owner: "#skolchef"',),
    ),
    Slip("mål.yaml", "of_which: [girls, boys]", "of_which: [girls, boys]]", ("unpaired-bracket",), ("[girls, boys]",)),
    Slip("mål.yaml", "of_which: [girls, boys]", "of_which: [girls, boys}", ("unpaired-bracket",), ("[girls, boys]",)),
    Slip("mål.yaml", "of_which: [girls, boys]", "of_which: [girls; boys]", ("bad-id",), ("girls, boys",)),
    Slip("värden.yaml", "value: 91.5", "value: 91,5", ("decimal-comma",), ("91.5",)),
    Slip("värden.yaml", "value: 91.5", "value: 91.5 %", ("unit-in-number",), ("91.5",)),
    Slip("värden.yaml", "{value: 86.4,", "{value: 86,4,", ("decimal-comma",), ("86.4",)),
    Slip("värden.yaml", "    2025:\n      value", "    år 2025:\n      value", ("bad-period",), ("2025",)),
    Slip(
        "värden.yaml",
        "    norrskolan:\n      2024: 84",
        "    norrskolan:\n      HT 2024: 84",
        ("bad-period",),
        ("2024-H2",),
    ),
    Slip("värden.yaml", "    söderskolan:\n", "    södraskolan:\n", ("unknown-member",), ("söderskolan",)),
    Slip("värden.yaml", "    söderskolan:\n", "    Söderskolan:\n", ("unknown-member",), ("söderskolan",)),
    Slip("värden.yaml", "2024: 82", "2024: -", ("bad-number",), ("ta bort 2024.",)),
    Slip("värden.yaml", "2024: 82", "2024: saknas", ("bad-number",), ("ta bort 2024.",)),
    Slip("värden.yaml", "2024: 82", "2024: <5", ("bad-number",), ("..",)),
    Slip("värden.yaml", "2024: 82", "2024: ca 82", ("bad-number",), ("82",)),
    Slip("värden.yaml", "2024: 82", "2024: 41 av 50", ("bad-number",), ("{value: 82, n: 50}",)),
    Slip(
        "värden.yaml", "note: uppgifterna är preliminära", "as_of: 2026-01-31", ("unknown-key",), ("known: 2026-01-31",)
    ),
    Slip(
        "värden.yaml",
        "about: {source: Skolverket}",
        "about: {source: Skolverket}\nas_of: 2026-01-31",
        ("unknown-key",),
        ("settings: {as_of: 2026-01-31}",),
    ),
    Slip(
        "värden.yaml",
        "of_which: {girls: 93, boys: 90.1}",
        "flickor: 93\n      pojkar: 90.1",
        ("wrong-order",),
        ("of_which: {girls: 93, boys: 90.1}",),
    ),
    Slip("ekonomi.yaml", "2025: {at_most: 40000}", "2025: 40000", ("value-alone",), ("{at_least: 40000}",)),
    Slip("ekonomi.yaml", "value: 39800", "value: 39.800", ("part-of-a-thing",), ("39800",)),
    Slip("ekonomi.yaml", "value: 39800", "value: 39 800", ("thousands-space",), ("39800",)),
    Slip(
        "ekonomi.yaml",
        "budget: {original: 40000, revised: {kf-41: 40200}}",
        "budget: {ursprunglig: 40000, ny: 40200}",
        ("frame-by-decision",),
        ("{original: 40000, revised: {…: 40200}}",),
    ),
    Slip(
        "ekonomi.yaml",
        "budget: {original: 40000, revised: {kf-41: 40200}}",
        "budget: 40000 (reviderad 40200)",
        ("frame-by-decision",),
        ("{original: 40000, revised: {…: 40200}}",),
    ),
    Slip(
        "ekonomi.yaml",
        "forecast: {T1: 40300, T2: 40100}",
        "prognos: {tertial 1: 40300, tertial 2: 40100}",
        ("unknown-key", "bad-id", "bad-id"),
        ("forecast", "T1", "T2"),
    ),
    Slip("ekonomi.yaml", "T2: 40100}", "D2: 40100}", ("not-a-reporting-point",), ("T1, T2",)),
    Slip(
        "ekonomi.yaml", "revised: {kf-41: 40200}", "revised: {kf-42: 40200}", ("unknown-id",), ("Det här finns: kf-41",)
    ),
    Slip("ekonomi.yaml", "revised: {kf-41: 40200}", "revised: {2025-06-16: 40200}", ("bad-id",), ("Där finns: kf-41",)),
    Slip("ekonomi.yaml", "method: bokslut", "formula: budget - utfall", ("unknown-id",), (".budget",)),
    Slip(
        "ekonomi.yaml",
        "    method: bokslut",
        "    method: bokslut\n    kolada: nettokostnad per elev",
        ("no-such-kolada-id",),
        ("N00945",),
    ),
    Slip(
        "ekonomi.yaml",
        "  nettokostnad:\n    2024",
        "  nettokostnad:\n    value: 39800\n    2024",
        ("wrong-order",),
        ("Skriv året och kolon",),
    ),
    Slip("enkät.yaml", "scale: 1-5", "scale: 1 till 5", ("bad-scale",), ("1-5",)),
    Slip("enkät.yaml", "scale: 1-5", "scale: [1, 2, 3, 4, 5]", ("bad-scale",), ("1-5",)),
    Slip(
        "enkät.yaml",
        "questions: {trivs: Hur trivs du i skolan?, mat: Hur smakar maten?}",
        "questions:\n        - Hur trivs du i skolan?\n        - Hur smakar maten?",
        ("wrong-shape",),
        ("Den första blir: hur-trivs: Hur trivs du i skolan?",),
    ),
    Slip(
        "enkät.yaml",
        "{trivs: Hur trivs du i skolan?, mat: Hur smakar maten?}",
        "{trivs: Hur trivs du, på det hela taget, i skolan?, mat: Hur smakar maten?}",
        ("sentence-cut",),
        ("trivs: Hur trivs du, på det hela taget, i skolan?",),
    ),
    Slip("enkät.yaml", "        mat: {1: 4", "        maten: {1: 4", ("answer-off-scale",), ("trivs, mat",)),
    Slip("enkät.yaml", "5: 15}", "6: 15}", ("answer-off-scale",), ("ungraded: [6]",)),
    Slip(
        "enkät.yaml",
        "trivs: {1: 2, 2: 3, 3: 10, 4: 20, 5: 15}",
        "trivs: [2, 3, 10, 20, 15]",
        ("wrong-shape",),
        ("trivs: {1: 2, 2: 3, 3: 10, 4: 20, 5: 15}",),
    ),
    Slip("enkät.yaml", "invited: 60", "invited: 40", ("answers-above-invited",), ("Slå upp båda talen",)),
    Slip("garanti.yaml", "within: 5 working days", "within: 5 arbetsdagar", ("bad-duration",), ("5 working days",)),
    Slip("garanti.yaml", "within: 5 working days", "within: fem arbetsdagar", ("bad-duration",), ("5 working days",)),
    Slip("garanti.yaml", "within: 5 working days", "within: 5", ("bad-duration",), ("5 working days för vardagar",)),
    Slip("garanti.yaml", "share: 90}", "share: 0.9}", ("share-as-fraction",), ("share: 90",)),
    Slip("garanti.yaml", "2025-02-03/2025-02-06", "2025-02-03 - 2025-02-06", ("bad-case",), ("2025-02-03/2025-02-06",)),
    Slip("garanti.yaml", "2025-03-03/2025-03-10", "2025-03-10/2025-03-03", ("bad-case",), ("Starten står först",)),
    Slip("risker.yaml", "about: {unit: skola}", "about: {unit: skolorna}", ("unknown-id",), ("skola",)),
    Slip("risker.yaml", "likelihood: 3", "likelihood: 5", ("outside-risk-scale",), ("ett tal från 1 till 4",)),
    Slip(
        "risker.yaml",
        "    2025: {analysis: Fler vuxna på rasterna har hjälpt, by: skolchef}",
        "    analysis: Fler vuxna på rasterna har hjälpt\n    by: skolchef",
        ("wrong-order",),
        ("till exempel 2013:",),
    ),
    Slip("risker.yaml", "rule: missing-method", "rule: saknar metod", ("unknown-rule",), ("missing-method",)),
    Slip("risker.yaml", "rule: missing-method", "rule: IND001", ("unknown-rule",), ("goal-without-measure",)),
    Slip(
        "risker.yaml",
        "{analysis: Fler vuxna på rasterna har hjälpt, by: skolchef}",
        "{analysis: Fler vuxna på rasterna, särskilt vid lunch, by: skolchef}",
        ("sentence-cut",),
        ("analysis: Fler vuxna på rasterna, särskilt vid lunch",),
    ),
    Slip(
        "enkät.yaml",
        "      answers:\n        trivs: {1: 2, 2: 3, 3: 10, 4: 20, 5: 15}\n        mat: {1: 4, 2: 6, 3: 12, 4: 18, 5: 10}\n",
        "      answers:\n        girls: {trivs: {4: 20, 5: 15}, mat: {3: 12}}\n        boys: {trivs: {4: 9, 5: 6}, mat: {3: 8}}\n",
        ("wrong-order",),
        ("for_each: [girls, boys] på indikatorn. Bedöms bara helheten, skriv alla svar tillsammans.",),
    ),
    Slip(
        "enkät.yaml",
        "      answers:\n        trivs: {1: 2, 2: 3, 3: 10, 4: 20, 5: 15}\n        mat: {1: 4, 2: 6, 3: 12, 4: 18, 5: 10}\n",
        "      answers:\n        flickor:\n          trivs: {4: 20, 5: 15}\n        pojkar:\n          trivs: {4: 9, 5: 6}\n",
        ("wrong-order",),
        ("trivsel: {girls: {2025: {answers: …}}}",),
    ),
    Slip(
        "enkät.yaml",
        "{1: 2, 2: 3, 3: 10, 4: 20, 5: 15}",
        "{1: 4 %, 2: 6 %, 3: 20 %, 4: 40 %, 5: 30 %}",
        ("unit-in-number",),
        ("Skriv hur många det är, utan enhet.",),
    ),
    Slip(
        "enkät.yaml",
        "invited: 60",
        "invited: 60 %",
        ("unit-in-number",),
        ("”60 %” är en andel, men här ska ett antal stå.",),
    ),
    Slip(
        "garanti.yaml",
        "[ansökan är komplett]",
        "ansökan är komplett, ansökan är i tid",
        ("not-a-list",),
        ('Är det flera, skriv dem var för sig, till exempel ["ansökan är komplett", "ansökan är i tid"].',),
    ),
    Slip(
        "garanti.yaml",
        "[ansökan är komplett]",
        "ansökan är komplett, och den är i tid",
        ("not-a-list",),
        ('Skriv ["ansökan är komplett, och den är i tid"].',),
    ),
    Slip(
        "risker.yaml",
        "subject: indicators/trygga",
        "subject: Trygga elever",
        ("bad-id",),
        ("Skriv indicators/trygga.",),
    ),
    Slip(
        "risker.yaml",
        "subject: indicators/trygga",
        "subject: indicators/Trygga elever",
        ("bad-id",),
        ("Skriv indicators/trygga.",),
    ),
)
GUIDE = Right("guide", FILES, SLIPS, needs={"värden.yaml": ("mål.yaml",), "risker.yaml": ("mål.yaml",)})
