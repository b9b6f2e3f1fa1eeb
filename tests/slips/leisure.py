"""Slips in the file of culture and leisure: goals at two levels, targets by year, visits by quarter and place, one key a line."""

from slips.slip import Right, instead_of

FILE = """\
version: 1
organisation:
  id: lindby
  name: Lindby kommun
  kind: municipality
about:
  source: verksamhetssystemen
settings:
  as_of: 2026-03-01
calendar:
  T1:
    name: Tertial 1
    ends: 04-30
    ready: 05-25
  T2:
    name: Tertial 2
    ends: 08-31
    ready: 09-25
  closing:
    name: Årsbokslut
    ends: 12-31
    ready: 02-15
levels:
  kf-mål:
    name: Kommunfullmäktiges mål
    decided_by: politics
  nämndmål:
    name: Nämndens mål
    decided_by: politics
roles:
  förvaltningschef:
    title: Förvaltningschef
    unit: kultur-fritid
  bibliotekschef:
    title: Bibliotekschef
    unit: biblioteket
  badchef:
    title: Enhetschef för bad
decisions:
  kf-2024-77:
    body: Kommunfullmäktige
    level: politics
    date: 2024-11-25
    reference: § 77
plans:
  mål-och-budget:
    name: Mål och budget 2025–2027
    period: 2025-2027
    adopted: kf-2024-77
    responsible: förvaltningschef
units:
  kultur-fritid:
    name: Kultur- och fritidsnämnden
    plan: mål-och-budget
    manager: förvaltningschef
  biblioteket:
    name: Lindby bibliotek
    parent: kultur-fritid
    no_plan: ingår i nämndens plan
    manager: bibliotekschef
  badhuset:
    name: Lindby badhus
    parent: kultur-fritid
    no_plan: ingår i nämndens plan
    manager: badchef
lists:
  områden:
    läsning: Läsning
    hälsa: Hälsa
goals:
  aktiv-fritid:
    text: Alla barn har en aktiv fritid
    level: kf-mål
    unit: kultur-fritid
    plan: mål-och-budget
    owner: förvaltningschef
  läsglädje:
    text: Fler barn lånar böcker på biblioteket
    level: nämndmål
    serves: [aktiv-fritid]
    unit: biblioteket
    plan: mål-och-budget
    owner: bibliotekschef
  simkunnighet:
    text: Fler elever i årskurs 6 kan simma
    level: nämndmål
    serves: [aktiv-fritid]
    unit: badhuset
    plan: mål-och-budget
    owner: badchef
indicators:
  barnlån:
    name: Lån av barnböcker per barn
    serves: [läsglädje]
    classified: [områden/läsning]
    measured_in: st
    method: bibliotekssystemet
    reported: closing
    no_split: lån delas inte på kön
    targets:
      2025: {at_least: 14}
      2026: {at_least: 15}
      2027: {at_least: 16}
  simkunniga:
    name: Andel elever som kan simma
    serves: [simkunnighet]
    classified: [områden/hälsa]
    measured_in: procent
    of_which: [girls, boys]
    method: lärarnas bedömning i juni
    reported: closing
    target: {at_least: 95, partly: 90}
  besök:
    name: Antal besök
    serves: [aktiv-fritid]
    measured_in: st
    for_each: [biblioteket, badhuset]
    total: sum
    frequency: quarter
    year: sum
    starts: 2025-Q1
    method: räknare i entrén
    no_split: besök delas inte på kön
    target: {at_least: 50000}
  väntetid:
    name: Väntetid till simskolan
    serves: [simkunnighet]
    unit: badhuset
    measured_in: dagar
    method: bokningssystemet
    no_split: kön registreras inte
    target: {at_most: 35}
values:
  barnlån:
    2023: 12.4
    2024: 13.1
    2025: {value: 14.2, note: nytt bokningssystem från april}
  simkunniga:
    2024:
      value: 91.5
      of_which: {girls: 92.8, boys: 90.1}
    2025:
      value: 93.0
      of_which: {girls: 94.2, boys: 91.9}
  besök:
    biblioteket:
      2025-Q1: 18200
      2025-Q2: 16400
      2025-Q3: 14100
      2025-Q4: 19350
    badhuset:
      2025-Q1: 12100
      2025-Q2: 9800
      2025-Q3: 7450
      2025-Q4: 11900
  väntetid:
    2024: 41
    2025: 34
activities:
  bokstart:
    text: Dela ut bokpaket till alla ettåringar
    serves: [läsglädje]
    unit: biblioteket
    responsible: bibliotekschef
    due: 2026-09-30
  sommarsimskola:
    text: Erbjud gratis simskola på sommarlovet
    serves: [simkunnighet]
    unit: badhuset
    responsible: badchef
    due: 2026-08-15
assessments:
  goals/läsglädje:
    2025:
      text: Lånen ökar, mest bland de yngsta
      by: bibliotekschef
"""
SLIPS = (
    *instead_of(
        "    text: Fler barn lånar böcker på biblioteket",
        ("    Text: Fler barn lånar böcker på biblioteket", "unknown-key", "Skriv text."),
        ("    mål: Fler barn lånar böcker på biblioteket", "unknown-key", "Skriv text."),
        (
            "    text: Fler barn lånar böcker: på biblioteket",
            "colon-in-text",
            'Sätt hela texten inom citattecken: "Fler barn lånar böcker: på biblioteket"',
        ),
    ),
    *instead_of(
        "    level: nämndmål\n    serves: [aktiv-fritid]\n    unit: biblioteket",
        ("    level: Nämndmål\n    serves: [aktiv-fritid]\n    unit: biblioteket", "unknown-id", "Menade du nämndmål?"),
        ("    level: Nämndens mål\n    serves: [aktiv-fritid]\n    unit: biblioteket", "bad-id", "Skriv nämndmål."),
        ("    nivå: nämndmål\n    serves: [aktiv-fritid]\n    unit: biblioteket", "unknown-key", "Skriv level."),
        ("    level: nämndmål\n    serves: aktiv-fritid\n    unit: biblioteket", "not-a-list", "Skriv [aktiv-fritid]."),
        ("    level: nämndmål\n    serves: [Aktiv fritid]\n    unit: biblioteket", "bad-id", "Skriv aktiv-fritid."),
        (
            "    level: nämndmål\n    serves: [aktivfritid]\n    unit: biblioteket",
            "unknown-id",
            "Menade du aktiv-fritid?",
        ),
    ),
    *instead_of(
        "    unit: biblioteket\n    plan: mål-och-budget\n    owner: bibliotekschef",
        (
            "    unit: biblioteket\n    plan: mål-och-budget\n    owner: Bibliotekschefen",
            "unknown-id",
            "Menade du bibliotekschef?",
        ),
        (
            "    unit: biblioteket\n    plan: mål-och-budget\n    ansvarig: bibliotekschef",
            "unknown-key",
            "Skriv owner.",
        ),
        (
            "    unit: biblioteket\n    plan: mål-och-budget\n    owner: [bibliotekschef, badchef]",
            "several-for-one",
            "Skriv den roll som har ansvaret, till exempel owner: bibliotekschef.",
        ),
        (
            "    unit: biblioteket\n    plan: mål-och-budget\n    owner: bibliotekschef, badchef",
            "several-for-one",
            "Skriv den roll som har ansvaret, till exempel owner: bibliotekschef.",
        ),
        (
            "    unit: biblioteket\n    plan: Mål och budget 2025–2027\n    owner: bibliotekschef",
            "bad-id",
            "Skriv mål-och-budget.",
        ),
        (
            "    unit: Lindby bibliotek\n    plan: mål-och-budget\n    owner: bibliotekschef",
            "bad-id",
            "Skriv biblioteket.",
        ),
    ),
    *instead_of(
        "  läsglädje:\n    text",
        ("  Läsglädje:\n    text", "unknown-id", "Menade du läsglädje?"),
        ("  läs glädje:\n    text", "bad-id", "Skriv läsglädje."),
        ("  läsglädje\n    text", "no-space-after-colon", "Skriv läsglädje:"),
        ("läsglädje:\n    text", "wrong-indent", "Börja raden med 2 blanksteg."),
        ("  - läsglädje:\n    text", "not-yaml", "Skriv läsglädje:"),
    ),
    *instead_of(
        "goals:\n",
        ("mål:\n", "unknown-key", "Skriv goals."),
    ),
    *instead_of(
        "indicators:\n",
        ("indikatorer:\n", "unknown-key", "Skriv indicators."),
    ),
    *instead_of(
        "values:\n",
        ("värden:\n", "unknown-key", "Skriv values."),
    ),
    *instead_of(
        "activities:\n",
        ("aktiviteter:\n", "unknown-key", "Skriv activities."),
    ),
    *instead_of(
        "roles:\n",
        ("roller:\n", "unknown-key", "Skriv roles."),
    ),
    *instead_of(
        "  simkunnighet:\n    text: Fler elever i årskurs 6 kan simma",
        (
            "  läsglädje:\n    text: Fler elever i årskurs 6 kan simma",
            "duplicate-id",
            "Är det två, skriv ett annat id i stället för läsglädje",
        ),
    ),
    *instead_of(
        "  kultur-fritid:\n    name: Kultur",
        ("  kultur-frtid:\n    name: Kultur", "unknown-id", "Menade du kultur-fritid?"),
    ),
    *instead_of(
        "  bibliotekschef:\n    title",
        ("  biblotekschef:\n    title", "unknown-id", "Menade du bibliotekschef?"),
    ),
    *instead_of(
        "  mål-och-budget:\n    name",
        ("  mål-och-budgt:\n    name", "unknown-id", "Menade du mål-och-budget?"),
    ),
    *instead_of(
        "  nämndmål:\n    name",
        ("  nämndsmål:\n    name", "unknown-id", "Menade du nämndmål?"),
    ),
    *instead_of(
        "  badchef:\n    title: Enhetschef för bad",
        ("  badchef: Enhetschef för bad", "value-alone", "Skriv {title: Enhetschef för bad}."),
        ("  badchef:\n    titel: Enhetschef för bad", "unknown-key", "Skriv title."),
        ("  badchef:\n    name: Enhetschef för bad", "unknown-key", "Det kan betyda flera saker här."),
    ),
    *instead_of(
        "    parent: kultur-fritid\n    no_plan: ingår i nämndens plan\n    manager: badchef",
        (
            "    överordnad: kultur-fritid\n    no_plan: ingår i nämndens plan\n    manager: badchef",
            "unknown-key",
            "Skriv parent.",
        ),
        (
            "    parent: kultur-fritid\n    no_plan: ingår i nämndens plan\n    chef: badchef",
            "unknown-key",
            "Skriv manager.",
        ),
    ),
    *instead_of(
        "    name: Andel elever som kan simma",
        ("    namn: Andel elever som kan simma", "unknown-key", "Skriv name."),
        (
            "    name: Andel elever som kan simma (mål: 95)",
            "colon-in-text",
            'Sätt hela texten inom citattecken: "Andel elever som kan simma (mål: 95)"',
        ),
    ),
    *instead_of(
        "    measured_in: procent\n    of_which",
        ("    measured_in: %\n    of_which", "sign-starts-text", 'Sätt hela texten inom citattecken: "%"'),
        ("    measured_in: Procent\n    of_which",),
        ("    enhet: procent\n    of_which", "unknown-key", "Skriv measured_in."),
        ("    mått: procent\n    of_which", "unknown-key", "Skriv measured_in."),
        (
            "    of_which",
            "missing-measured-in",
            "Lägg till measured_in: med en enhet, till exempel procent, antal eller tkr.",
        ),
    ),
    *instead_of(
        "    of_which: [girls, boys]",
        ("    of_which: [flickor, pojkar]", "unknown-id", "Menade du girls?", "unknown-id", "Menade du boys?"),
        ("    of_which: girls, boys", "not-a-list", "Skriv [girls, boys]."),
        (
            "    of_which: kön",
            "unknown-id",
            "Skriv [women, men] för kvinnor och män, eller [girls, boys] för flickor och pojkar.",
        ),
    ),
    *instead_of(
        "    target: {at_least: 95, partly: 90}",
        (
            "    target: {at_least: 95%, partly: 90%}",
            "unit-in-number",
            "Skriv 95, utan enheten. Det är den enhet som talet ska vara i.",
            "unit-in-number",
            "Skriv 90, utan enheten. Det är den enhet som talet ska vara i.",
        ),
        ("    target: minst 95 procent", "value-alone", "Skriv {at_least: 95}."),
        ("    target: {minst 95 dagar}", "wrong-shape", "Skriv talet med nyckeln som säger åt vilket håll"),
        ("    target: {minst: 95, partly: 90}", "unknown-key", "Skriv at_least."),
        ("    target: {at_least: 95 partly: 90}", "not-yaml", "Skriv target: {at_least: 95, partly: 90}"),
        ("    target: {at_least: 95, partly: 90", "unpaired-bracket", "Skriv {at_least: 95, partly: 90}"),
        (
            "    target: {at_least:95, partly:90}",
            "no-space-after-colon",
            "Skriv at_least: 95",
            "no-space-after-colon",
            "Skriv partly: 90",
        ),
        ("    target: at_least: 95", "not-yaml", "Skriv target: {at_least: 95}"),
        ("    target: >= 95", "value-alone", "Skriv {at_least: 95}."),
        ("    target: {at_least: 95, partly: 97}", "partly-out-of-place", "Skriv ett tal under 95, i samma enhet."),
        (
            "    target: {at_least: 0.95, partly: 0.9}",
            "share-as-fraction",
            "Menas 95 procent, skriv at_least: 95.",
            "share-as-fraction",
            "Menas 90 procent, skriv partly: 90.",
        ),
        ("    target: {at_least: 95, delvis: 90}", "unknown-key", "Skriv partly."),
        ("    target: {at_least: 95}, {partly: 90}", "not-yaml", "Skriv target: {at_least: 95, partly: 90}"),
        (
            "    target: [at_least: 95, partly: 90]",
            "wrong-shape",
            "Ta bort strecken eller hakparenteserna: target: {at_least: 95, partly: 90}",
        ),
        ("    target: (at_least: 95, partly: 90)", "not-yaml", "Skriv target: {at_least: 95, partly: 90}"),
        ("    mål: {at_least: 95, partly: 90}", "unknown-key", "Skriv target."),
        (
            "    target: {at_least: 95 år 2026, partly: 90}",
            "value-alone",
            "Gäller det bara 2026, skriv {at_least: 95, partly: 90, during: 2026}. Ska det vara nått senast då, skriv",
        ),
        ("    target: {at_least: 95, varje år}", "unknown-key", "Ett målvärde utan by eller during gäller varje år."),
        ("    target: {öka}", "unknown-key", "Det kan betyda flera saker här."),
        ("    target: {at_least: 95; partly: 90}", "not-yaml", "Skriv target: {at_least: 95, partly: 90}"),
    ),
    *instead_of(
        "      2025: {at_least: 14}\n",
        ("      2025: 14\n", "value-alone", "Är högre bättre, skriv {at_least: 14} (minst)."),
        (
            "      2025: {at_least: 14 st}\n",
            "unit-in-number",
            "Skriv 14, utan enheten. Det är den enhet som talet ska vara i.",
        ),
        (
            "      2025 {at_least: 14}\n",
            "no-space-after-colon",
            "Skriv 2025: {at_least: 14}",
        ),
        ("      år 2025: {at_least: 14}\n", "bad-period", "Skriv 2025."),
    ),
    *instead_of(
        "      2025: {at_least: 14}\n      2026: {at_least: 15}",
        (
            "      2025: {at_least: 14}\n      2025: {at_least: 15}",
            "duplicate-id",
            "Behåll en av dem, eller rätta perioden på den ena.",
        ),
        ("      2025-2026: {at_least: 14}",),
    ),
    *instead_of(
        "    targets:\n      2025: {at_least: 14}",
        ("    target:\n      2025: {at_least: 14}", "unknown-key", "Skriv targets i stället för target."),
    ),
    *instead_of(
        "    for_each: [biblioteket, badhuset]",
        ("    for_each: biblioteket, badhuset", "not-a-list", "Skriv [biblioteket, badhuset]."),
        (
            "    for_each: [bibliotek, badhus]",
            "unknown-id",
            "Menade du biblioteket?",
            "unknown-id",
            "Menade du badhuset?",
        ),
        ("    for_each: enheter", "unknown-id", "Menade du units?"),
    ),
    *instead_of(
        "    frequency: quarter",
        (
            "    frequency: kvartal",
            "unknown-word",
            "Skriv quarter. Orden är four-years, two-years, year, half-year, term, tertial, quarter, month, week, day,",
        ),
        ("    frequency: 4 gånger per år", "unknown-word", "Skriv quarter."),
    ),
    *instead_of(
        "    year: sum",
        ("    year: summa", "unknown-word", "Skriv sum. Orden är sum, mean, last, each."),
    ),
    *instead_of(
        "    starts: 2025-Q1",
        ("    starts: kvartal 1 2025", "bad-period", "Skriv 2025-Q1."),
    ),
    *instead_of(
        "      2025-Q1: 18200",
        ("      Q1 2025: 18200", "bad-period", "Skriv 2025-Q1."),
        ("      2025-K1: 18200", "bad-period", "Skriv 2025-Q1."),
        ("      2025-Q1: 18 200", "thousands-space", "Skriv 18200, med alla siffror ihop."),
        ("      2025-Q1: 18.200", "part-of-a-thing", "Skriv hela talet utan punkt."),
        ("      2025-Q1: 18200 besök", "unit-in-number", "Skriv 18200, utan enheten."),
        (
            "      2025-Q5: 18200",
            "bad-period",
            "Skriv den som gäller, högst 2025-Q4",
        ),
    ),
    *instead_of(
        "    biblioteket:\n      2025-Q1",
        ("    bibliotek:\n      2025-Q1", "unknown-member", "Menade du biblioteket?"),
        ("    Biblioteket:\n      2025-Q1", "unknown-member", "Menade du biblioteket?"),
    ),
    *instead_of(
        "    method: räknare i entrén",
        (
            "    method: räknare i entrén: en per dörr",
            "colon-in-text",
            'Sätt hela texten inom citattecken: "räknare i entrén: en per dörr"',
        ),
    ),
    *instead_of(
        "    2024: 13.1",
        ("    2024: 13,1", "decimal-comma", "Skriv 13.1. I målfilerna används decimalpunkt; rapporterna visar komma."),
        ("    2024 13.1", "no-space-after-colon", "Skriv 2024: 13.1"),
        ("    2024:13.1", "no-space-after-colon", "Skriv 2024: 13.1"),
        ("    2024: -", "bad-number", "Är värdet noll, skriv 0. Finns inget värde, ta bort 2024."),
        ("    2024: saknas", "bad-number", "Finns inget värde, ta bort 2024."),
        ("    2024: ca 13", "bad-number", "Ska talet gälla, skriv 13."),
        ("\t2024: 13.1", "tab", "Börja raden med 4 blanksteg i stället för tabben."),
        ("   2024: 13.1", "wrong-indent", "Börja raden med 4 blanksteg."),
        ("    2024: {värde: 13.1}", "unknown-key", "Skriv value."),
        ("    utfall 2024: 13.1", "bad-period", "Skriv 2024."),
    ),
    *instead_of(
        "  barnlån:\n    2023",
        ("  barnlån:\n    Utfall:\n    2023", "empty-value", "Skriv ett värde för Utfall, eller ta bort Utfall."),
    ),
    *instead_of(
        "  barnlån:\n    2023: 12.4\n",
        ("  barnlan:\n    2023: 12.4\n", "unknown-id", "Menade du barnlån?"),
    ),
    *instead_of(
        "    2024: 13.1",
        ("    Utfall för 2024: 13.1", "bad-period", "Skriv 2024."),
        ("    resultat 2024: 13.1", "bad-period", "Skriv 2024."),
        ("    mål 2024: 13.1", "bad-period", "Målvärdet står på indikatorn"),
        ("    värde 2024: 13.1", "bad-period", "Skriv 2024."),
        ("    år 2024: 13.1", "bad-period", "Skriv 2024."),
        ("    Utfall helår 2024: 13.1", "bad-period", "Skriv 2024."),
        ("    utfall Q1 2024: 13.1", "bad-period", "Skriv 2024-Q1."),
        ("    bokslut 2024: 13.1", "bad-period", "Är talet utfallet, skriv 2024."),
        ("    prognos 2024: 13.1", "bad-period", "2024: {"),
    ),
    *instead_of(
        "      2025: {at_least: 14}\n",
        ("      mål 2025: {at_least: 14}\n", "bad-period", "Skriv 2025."),
        ("      målvärde 2025: {at_least: 14}\n", "bad-period", "Skriv 2025."),
        ("      senast 2025: {at_least: 14}\n", "bad-period", "Gäller målvärdet bara 2025, skriv 2025."),
        ("      till 2025: {at_least: 14}\n", "bad-period", "Gäller målvärdet bara 2025, skriv 2025."),
    ),
    *instead_of(
        "    target: {at_least: 95, partly: 90}",
        ("    target: {at_least: 0,95}", "decimal-comma", "Menas 95 procent, skriv 95."),
        ("    target: {at_least: 0.95}", "share-as-fraction", "Menas 95 procent, skriv at_least: 95."),
        ("    target: {at_least: '0,95'}", "decimal-comma", "Menas 95 procent, skriv 95."),
        (
            "    target: {at_least: 95,5}",
            "decimal-comma",
            "Skriv 95.5. I målfilerna används decimalpunkt; rapporterna visar komma.",
        ),
    ),
    *instead_of(
        "      value: 91.5\n      of_which: {girls: 92.8, boys: 90.1}",
        (
            "      value: 0,915\n      of_which: {girls: 92.8, boys: 90.1}",
            "decimal-comma",
            "Menas 91,5 procent, skriv 91.5.",
        ),
    ),
    *instead_of(
        "    level: nämndmål\n    serves: [aktiv-fritid]\n    unit: biblioteket",
        (
            "    level: nämndmål\n    serves: [aktiv-fritid]\n    serves: [simkunnighet]\n    unit: biblioteket",
            "duplicate-id",
            "Behåll en av dem. Ska båda gälla, skriv dem på en rad i en lista: serves: [a, b]",
        ),
    ),
    *instead_of(
        "    target: {at_least: 95, partly: 90}",
        (
            "    target: {at_least: 95, partly: 90}\n    target: {at_least: 97}",
            "duplicate-id",
            "Gäller båda, skriv targets",
        ),
        ("    target: {at_least: 95, at_least: 97}", "duplicate-id", "Är det två krav"),
    ),
    *instead_of(
        "    parent: kultur-fritid\n    no_plan: ingår i nämndens plan\n    manager: badchef",
        (
            "    parent: kultur-fritid\n    no_plan: ja\n    manager: badchef",
            "empty-value",
            "Skriv skälet med egna ord, till exempel no_plan: beslutas nästa år.",
        ),
        (
            "    parent: kultur-fritid\n    no_plan: true\n    manager: badchef",
            "empty-value",
            "Skriv skälet med egna ord, till exempel no_plan: beslutas nästa år.",
        ),
        (
            "    parent: kultur-fritid\n    no_plan: Ja\n    manager: badchef",
            "empty-value",
            "Skriv skälet med egna ord, till exempel no_plan: beslutas nästa år.",
        ),
    ),
    *instead_of(
        "version: 1\n",
        ("version: 1,0\n", "unknown-version", "Skriv 1."),
    ),
    *instead_of(
        "  kind: municipality",
        (
            "  typ: kommun",
            "unknown-key",
            "Skriv kind.",
            "unknown-word",
            "Skriv municipality. Orden är municipality, region, department, company, agency.",
        ),
    ),
    *instead_of(
        "    ends: 04-30\n",
        ("    ends: 30 april\n", "bad-date", "Skriv 04-30."),
        ("    slutar: 04-30\n", "unknown-key", "Skriv ends."),
    ),
    *instead_of(
        "    ready: 05-25",
        ("    ready: 25/5", "bad-date", "Skriv 05-25."),
    ),
    *instead_of(
        "    decided_by: politics\n  nämndmål",
        ("    beslutas av: politics\n  nämndmål", "unknown-key", "Skriv decided_by."),
    ),
    *instead_of(
        "    date: 2024-11-25",
        ("    datum: 2024-11-25", "unknown-key", "Skriv date."),
        ("    date: 2024-11", "bad-date", "Skriv också dagen, till exempel 2024-11-15."),
    ),
    *instead_of(
        "    reference: § 77",
        ("    reference: #77", "empty-value", 'Är #77 värdet, skriv reference: "#77" inom citattecken.'),
    ),
    *instead_of(
        "    period: 2025-2027\n    adopted: kf-2024-77",
        ("    period: 2025-2027\n    beslut: kf-2024-77", "unknown-key", "Skriv adopted."),
        (
            "    period: 2025-2027\n    adopted: KF § 77",
            "bad-id",
            "Här ska id:t stå för något i avsnittet decisions, inte dess namn.",
        ),
    ),
    *instead_of(
        "    adopted: kf-2024-77",
        ("    adopted: 2024-11-25", "bad-id", "Skriv kf-2024-77."),
    ),
    *instead_of(
        "    läsning: Läsning\n    hälsa: Hälsa",
        ("    [Läsning, Hälsa]", "wrong-shape", "Varje post behöver ett eget id."),
    ),
    *instead_of(
        "    classified: [områden/läsning]",
        ("    classified: [läsning]", "unknown-id", "Menade du områden/läsning?"),
        ("    område: läsning", "unknown-key", "Det kan betyda flera saker här."),
        ("    classified: [områden/läsningen]", "unknown-id", "Menade du områden/läsning?"),
    ),
    *instead_of(
        "    reported: closing\n    no_split: lån",
        ("    reported: bokslut\n    no_split: lån", "unknown-id", "Menade du closing?"),
        (
            "    reported: T3\n    no_split: lån",
            "unknown-id",
            "Är det inget av dem, lägg till T3: {ends: …, ready: …} under calendar.",
        ),
        ("    redovisas: closing\n    no_split: lån", "unknown-key", "Skriv reported."),
    ),
    *instead_of(
        "    total: sum",
        ("    total: summa", "unknown-word", "Skriv sum. Orden är sum, mean."),
    ),
    *instead_of(
        "    target: {at_most: 35}",
        ("    target: {max: 35}", "unknown-key", "Skriv at_most."),
        ("    target: {under: 35 dagar}", "unknown-key", "Det kan betyda flera saker här."),
        ("    target: 35 dagar", "value-alone", "Är högre bättre, skriv {at_least: 35} (minst)."),
        ("    target: minska", "value-alone", "Ska det vara bättre än förra gången, skriv {less_than: previous}."),
        (
            "    target: {at_most: 35, at_least: 40}",
            "impossible-target",
            "Har de bytt plats, skriv at_least: 35, at_most: 40.",
        ),
        ("    target: {decrease: 5}", "unknown-key", "Det kan betyda flera saker här."),
        ("    target: {at_most: föregående år}", "unknown-word", "Skriv previous. Orden är previous."),
        ("    target: {at_most: '35'}",),
    ),
    *instead_of(
        "    2025: {value: 14.2, note: nytt bokningssystem från april}",
        (
            "    2025: 14.2, nytt bokningssystem från april",
            "bad-number",
            "Skriv bara 14.2. Det som nytt bokningssystem från april säger skriver du som note, till exempel {value: 14.2,",
        ),
        ("    2025: {value: 14.2, kommentar: nytt bokningssystem från april}", "unknown-key", "Skriv note."),
        (
            "    2025: {value: 14.2, note: nytt system, från april}",
            "sentence-cut",
            "Skriv utan klamrar, med varje nyckel på en egen rad:\n      value: 14.2\n      note: nytt system, från april",
        ),
        ("    2025: 14.2 st", "unit-in-number", "Skriv 14.2, utan enheten."),
        (
            "    2025: 14.2*",
            "bad-number",
            "Skriv bara 14.2. Det som * säger skriver du som note, till exempel {value: 14.2, note: preliminärt}.",
        ),
        ("    2025:\n    14.2", "not-yaml", "Skriv dem på samma rad: 2025: 14.2"),
        ("    2025: value: 14.2", "not-yaml", "Skriv 2025: {value: 14.2}"),
        ("    2025: {value = 14.2}", "no-space-after-colon", "Skriv value: 14.2"),
        ("    2025 = 14.2", "no-space-after-colon", "Skriv 2025: 14.2"),
        ("    2025: inget värde än", "bad-number", "Finns inget värde, ta bort 2025."),
    ),
    *instead_of(
        "    target: {at_least: 50000}",
        ("    target: {increase_by: 5 %}", "unit-in-number", "Är det 5 % av värdet före, skriv increase_percent: 5."),
    ),
)
LEISURE = Right("leisure", {"malstyr.yaml": FILE}, SLIPS)
