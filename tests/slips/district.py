"""A workspace as ``init`` makes one, with a survey, a guarantee, a budget, a risk and classes; and slips in it."""

from slips.slip import Right, instead_of

FILE = """\
version: 1
organisation: {id: nordby, name: Nordby kommun, kind: municipality}
settings: {as_of: 2026-03-01, min_answers: 10, risk_scale: 4}
about: {source: verksamhetssystemet}
calendar:
  D1: {name: Delår 1, ends: 04-30, ready: 05-31}
  D2: {name: Delår 2, ends: 08-31, ready: 09-30}
  closing: {name: Årsbokslut, ends: 12-31, ready: 02-28}
levels:
  vision: {name: Vision, decided_by: politics, expects: nothing}
  mål: {name: Mål, decided_by: politics, expects: indicators, horizon: 4 years}
perspectives:
  kund: {name: Brukare och kunder, of_which: [women, men]}
  pengar: {name: Ekonomi}
roles:
  chef: {title: Förvaltningschef}
  ekonom: {title: Controller}
decisions:
  kf-88: {date: 2025-11-24, body: Kommunfullmäktige, level: politics, reference: § 88}
plans:
  plan: {name: Plan 2026–2029, period: 2026-2029, unit: förvaltningen, adopted: kf-88}
units:
  förvaltningen: {name: Förvaltningen, manager: chef, plan: plan}
  skolan: {name: Skolan, parent: förvaltningen, manager: chef, no_plan: ingår i planen}
lists:
  program: {teknik: Teknik, natur: Natur}
  hållbarhet: {social: Social, ekonomisk: Ekonomisk}
goals:
  vision:
    text: En plats att leva på
    level: vision
  nöjda:
    text: Minst 60 av 100 i nöjdhet varje år
    level: mål
    perspective: kund
    serves: [vision]
    unit: förvaltningen
    owner: chef
    plan: plan
    classified: [hållbarhet/social]
    success_factors: {1: Vi lyssnar}
  budget:
    text: Kostnaderna ryms i budgeten varje år
    level: mål
    perspective: pengar
    serves: [vision]
    unit: förvaltningen
    owner: ekonom
    plan: plan
indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda/1]
    measured_in: index
    for_each: program
    of_which: [women, men]
    method: kundenkät
    reported: closing
    starts: 2025
    owner: chef
    target: {at_least: 56, increase_by: 1, until: 76}
  svar-i-tid:
    name: Svar i tid, alla kontor
    promise: Du får svar inom två arbetsdagar
    serves: [nöjda/1]
    measured_in: procent
    no_split: gäller ärenden
    method: räknas i ärendesystemet
    reported: closing
    starts: 2025
    owner: chef
    target: {within: 2 working days, from: anmälan, share: 95}
  utsläpp:
    name: Utsläpp av växthusgaser
    serves: [budget]
    measured_in: ton
    kolada: N07702
    method: officiell statistik
    reported: closing
    starts: 2024
    owner: ekonom
    target: {decrease_percent: 40, since: 2024, by: 2028}
  rankning:
    name: Plats i rankningen
    serves: [budget]
    measured_in: placering
    method: årlig rankning
    reported: closing
    starts: 2025
    owner: ekonom
    target: {top: 100}
  kostnad:
    name: Nettokostnad
    serves: [budget]
    kind: resource
    measured_in: tkr
    method: enligt bokslutet
    reported: closing
    starts: 2025
    owner: ekonom
    direction: lower
    no_target: bedöms i måttet avvikelse
  avvikelse:
    name: Avvikelse mot budget
    serves: [budget]
    measured_in: procent
    formula: 100 * (kostnad.budget - kostnad) / kostnad.budget
    method: plus är överskott
    reported: closing
    starts: 2025
    owner: ekonom
    target: {at_least: 0}
  andel-svar:
    name: Andel svar i tid jämfört med riket
    serves: [budget]
    measured_in: procent
    method: enkät
    reported: closing
    starts: 2025
    owner: ekonom
    target: {more_than: svar-i-tid}
values:
  nki:
    teknik:
      2025: {value: 62, n: 120}
    natur:
      2025: 63
  utsläpp:
    2024: 3120
    2025: 3010
  rankning:
    2025: {value: 64, rank: 64, of: 290}
  kostnad:
    2025: {budget: 38400, value: 38100}
    2026: {budget: 39200}
activities:
  uppföljning:
    text: Följ upp budgeten varje månad
    serves: [budget]
    unit: förvaltningen
    responsible: ekonom
    started: 2026-01-15
    due: [2026-12-31]
"""

SLIPS = (
    *instead_of(
        "    target: {at_least: 0}\n",
        ("    target: {at_least: 80, till: 2028}\n", "unknown-key", "Skriv by."),
        ("    target: {at_least: 80, to: 2028}\n", "unknown-key", "Skriv by."),
        (
            "    target: {at_least: 80, för: 2028}\n",
            "unknown-key",
            "Gäller målvärdet bara 2028, skriv during: 2028. Ska det vara nått senast då, skriv by:",
        ),
        (
            "    target: {at_least: 80, i: 2028}\n",
            "unknown-key",
            "Gäller målvärdet bara 2028, skriv during: 2028. Ska det vara nått senast då, skriv by:",
        ),
        (
            "    target: {at_least: 80, end: 2028}\n",
            "unknown-key",
            "Gäller målvärdet bara 2028, skriv during: 2028. Ska det vara nått senast då, skriv by:",
        ),
        (
            "    target: {at_least: 80, from: 2025}\n",
            "qualifier-alone",
            "Börjar mätningen 2025, ta bort from och skriv starts: 2025 på indikatorn. Gäller",
        ),
        (
            "    target: {at_least: 80, från: 2025}\n",
            "unknown-key",
            "Räknas en ändring från 2025, skriv since: 2025, och hur stor ändringen ska vara med till",
        ),
        (
            "    target: {at_least: 80, until: 2028}\n",
            "qualifier-alone",
            "Är 2028 året då det senast ska vara nått, skriv by: 2028. Är det ett tak eller ett golv,",
        ),
        ("    target: {mellan: -1 och 1}\n", "unknown-key", "Skriv at_least: -1, at_most: 1"),
        ("    target: {at_least: ±0}\n", "bad-number", "Skriv 0."),
        (
            "    target: {at_most: inom 2 veckor}\n",
            "unit-in-number",
            "Är det inom den tiden som något ska vara gjort, skriv within: 2 weeks i stället för",
        ),
        (
            "    target: {at_least: 5, at_most: 3}\n",
            "impossible-target",
            "Den undre gränsen är högre än den övre. Har de bytt plats, skriv at_least: 3, at_most: 5.",
        ),
        (
            "    target: nöjda kunder i alla enheter\n",
            "wrong-shape",
            "Skriv talet med nyckeln som säger åt vilket håll, till exempel {at_least: 80} (minst)",
        ),
    ),
    *instead_of(
        "    target: {at_least: 56, increase_by: 1, until: 76}\n",
        ("    target: {at_least: 56, increase_by: 1, till: 76}\n", "unknown-key", "Skriv until."),
        (
            "    target: {at_least: 56, increase_by: 1, to: 2028}\n",
            "unknown-key",
            "Det kan betyda flera saker här. Skriv den nyckel som du menar: until (Till, tak eller",
        ),
        ("    target: {at_least: 56, increase_by: 1, tak: 76}\n", "unknown-key", "Skriv until."),
        ("    target: {at_least: 56, increase_by: 1, max: 76}\n", "unknown-key", "Skriv until."),
        ("    target: {at_least: 56, höjs med: 1}\n", "unknown-key", "Skriv increase_by."),
        (
            "    target: {increase_by: förra året}\n",
            "bad-number",
            "Räcker det att det är bättre än förra gången, skriv more_than: previous i stället. Annars",
        ),
        (
            "    target: {at_least: 56, increase_by: -1}\n",
            "impossible-target",
            "Nyckeln säger redan åt vilket håll. Ska det minska, skriv at_most: 56, decrease_by: 1.",
        ),
        (
            "    target: minst 56, ökar med 1 per år till 76\n",
            "value-alone",
            "Skriv {at_least: 56, increase_by: 1, until: 76}.",
        ),
        (
            "    target: ökar varje år\n",
            "value-alone",
            "Ska det vara bättre än förra gången, skriv {more_than: previous}. Finns det en gräns,",
        ),
    ),
    *instead_of(
        "    target: {decrease_percent: 40, since: 2024, by: 2028}\n",
        (
            "    target: {decrease_percent: 40, from: 2024, by: 2028}\n",
            "qualifier-alone",
            "Är 2024 året som ändringen räknas från, skriv since: 2024.",
        ),
        ("    target: {decrease_percent: 40, basår: 2024, by: 2028}\n", "unknown-key", "Skriv since."),
        (
            "    target: {decrease_percent: -40, since: 2024, by: 2028}\n",
            "impossible-target",
            "Nyckeln säger redan åt vilket håll. Ska det minska, skriv decrease_percent: 40. Ska det",
        ),
    ),
    *instead_of(
        "    target: {within: 2 working days, from: anmälan, share: 95}\n",
        (
            "    target: {at_most: 2 working days, from: anmälan, share: 95}\n",
            "unit-in-number",
            "Är det inom den tiden som något ska vara gjort, skriv within: 2 working days i stället",
        ),
        (
            "    target: {at_most: två arbetsdagar, share: 95}\n",
            "unit-in-number",
            "Är det inom den tiden som något ska vara gjort, skriv within: 2 working days i stället",
        ),
    ),
    *instead_of(
        "    target: {more_than: svar-i-tid}\n",
        ("    target: {more_than: Svar i tid, alla kontor}\n", "bad-id", "Skriv svar-i-tid."),
    ),
    *instead_of(
        "    level: vision\n",
        ("    level: Vision\n", "unknown-id", "Menade du vision?"),
        ("    level: visionen\n", "unknown-id", "Menade du vision?"),
    ),
    *instead_of(
        "    of_which: [women, men]\n    method",
        ("    of_which: [kvinna, man]\n    method", "unknown-id", "Menade du women?", "unknown-id", "Menade du men?"),
        (
            "    of_which: kön\n    method",
            "unknown-id",
            "Skriv [women, men] för kvinnor och män, eller [girls, boys] för flickor och pojkar.",
        ),
    ),
    *instead_of(
        "    for_each: program\n",
        ("    for_each: programmen\n", "unknown-id", "Menade du program?"),
    ),
    *instead_of(
        "    classified: [hållbarhet/social]\n",
        ("    classified: [hållbarhet: social]\n", "wrong-shape", "Skriv hållbarhet/social."),
    ),
    *instead_of(
        "    text: Kostnaderna ryms i budgeten varje år\n",
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    mätetal: avvikelse\n",
            "unknown-key",
            "Ett mål räknar inte upp vad som hör till det. Det är den som hör dit, i indicators",
        ),
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    kopplat: [avvikelse, kostnad]\n",
            "unknown-key",
            "Ett mål räknar inte upp vad som hör till det. Det är den som hör dit, i indicators",
        ),
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    hur: uppföljning\n",
            "unknown-key",
            "Ett mål räknar inte upp vad som hör till det. Det är den som hör dit, i activities",
        ),
    ),
    *instead_of(
        "    method: kundenkät\n    reported: closing\n",
        (
            "    method: kundenkät\n    reported: D1 och D2\n",
            "several-for-one",
            "Skriv den tidpunkt då årets värde kommer, till exempel reported: D2.",
        ),
        ("    method: kundenkät\n    reported: bokslutet\n", "unknown-id", "Menade du closing?"),
    ),
    *instead_of(
        "    level: mål\n    perspective: pengar\n",
        ("    level: mål och vision\n    perspective: pengar\n", "several-for-one", "Behåll ett av dem."),
    ),
    *instead_of(
        "    formula: 100 * (kostnad.budget - kostnad) / kostnad.budget\n",
        (
            "    formula: (kostnad.budget - kostnad) / kostnad.budget * 100 %\n",
            "bad-formula",
            "Ta bort %-tecknet. En andel i procent räknas ut med 100, till exempel 100 * kostnad /",
        ),
    ),
    *instead_of(
        "    kolada: N07702\n",
        ("    kolada: https://www.kolada.se/?kpis=N07702\n", "no-such-kolada-id", "Skriv N07702."),
        ("    kolada: N07702, N07703\n", "no-such-kolada-id", "Sök upp nyckeltalet på kolada.se och kopiera dess id."),
    ),
    *instead_of(
        "    2025: {value: 64, rank: 64, of: 290}\n",
        ("    2025: {value: 64, rank: 64 av 290}\n", "bad-number", "Skriv rank: 64, of: 290."),
        ("    2025: {value: 64, rank: plats 64, of: 290}\n", "bad-number", "Skriv 64."),
    ),
    *instead_of(
        "      2025: {value: 62, n: 120}\n",
        ("      2025 = 62\n", "wrong-shape", "Skriv dem på var sin rad. Den första blir: 2025: 62"),
    ),
    *instead_of(
        "    target: {within: 2 working days, from: anmälan, share: 95}\n",
        ("    target: {within: 2 working days, from: anmälan, share: alla}\n", "bad-number", "Skriv 100."),
        ("    target: {within: 2 working days, from: anmälan, share: 9 av 10}\n", "bad-number", "Skriv 90."),
    ),
    *instead_of(
        "    of_which: [women, men]\n    method",
        (
            "    of_which: [women, men, totalt]\n    method",
            "unknown-id",
            "Helheten är periodens eget värde och står inte här. Ta bort totalt. Ska helheten räknas",
        ),
    ),
    *instead_of(
        "    for_each: program\n",
        (
            "    for_each: [skolan, hela skolan]\n",
            "bad-id",
            "Helheten är periodens eget värde och står inte här: ta bort hela skolan. Ska helheten",
        ),
    ),
    *instead_of(
        "    perspective: pengar\n    serves: [vision]\n",
        (
            "    perspective: pengar\n    överordnat mål: vision\n",
            "unknown-key",
            "Skriv serves.",
            "not-a-list",
            "Skriv [vision].",
        ),
        (
            "    perspective: pengar\n    serves: [vision]\n    överordnat mål: vision\n",
            "unknown-key",
            "Nyckeln heter serves, och den står redan här. Behåll en av dem.",
        ),
    ),
    *instead_of(
        "goals:\n",
        ("Mål för nämnden:\n", "unknown-key", "Skriv goals."),
    ),
    *instead_of(
        "    formula: 100 * (kostnad.budget - kostnad) / kostnad.budget\n",
        ("    formula: kostnad budget - kostnad utfall\n", "bad-formula", "Skriv kostnad.budget - kostnad"),
        ("    formula: kostnad.ram – kostnad.value\n", "bad-formula", "Skriv kostnad.budget - kostnad"),
    ),
    *instead_of(
        "    2026: {budget: 39200}\n",
        (
            "    2026: {budget: 39200, avvikelse: 150}\n",
            "unknown-key",
            "Avvikelsen räknas ut av budget och value, eller av budget och forecast. Ta bort nyckeln",
        ),
        ("    2026: {budget: 39200, forecast: {augusti: 39000}}\n", "unknown-id", "Menade du D2?"),
        ("    2026: {budget: 39200, forecast: {2026-08-31: 39000}}\n", "bad-id", "Skriv D2."),
    ),
    *instead_of(
        "    started: 2026-01-15\n",
        ("    started: 2026-01-15\n    klart: 50\n", "unknown-key", "Skriv share."),
        (
            "    started: 2026-01-15\n    kostnad: 50 tkr\n",
            "unknown-key",
            "En aktivitet har inga egna pengar. Skriv det i note, till exempel note: kostnad 50 tkr.",
        ),
    ),
    *instead_of(
        "  D2: {name: Delår 2, ends: 08-31, ready: 09-30}\n",
        (
            "  D2: {name: Delår 2, ends: aug, ready: 09-30}\n",
            "bad-date",
            "Skriv den som månad-dag: 08-31 om det är månadens sista dag.",
        ),
    ),
    *instead_of(
        "    2024: 3120\n",
        (
            "    2024: {value: 3120, of_which: {teknik: 1000, natur: 2120}}\n",
            "unknown-part",
            "Indikatorn har ingen of_which. Skriv of_which: [teknik, natur] på den, eller ta bort",
        ),
    ),
    *instead_of(
        "levels:\n  vision: {name: Vision, decided_by: politics, expects: nothing}\n  mål: {name: Mål, decided_by: politics, expects: indicators, horizon: 4 years}\n",
        (
            "levels:\n  - vision: {name: Vision, decided_by: politics, expects: nothing}\n  - mål: {name: Mål, decided_by: politics, expects: indicators, horizon: 4 years}\n",
            "wrong-shape",
            "Ta bort strecken eller hakparenteserna: vision: {name: Vision, decided_by: politics,",
        ),
    ),
    *instead_of(
        "    plan: plan\n    classified",
        ("    plan: plan\n    period: under 2026\n    classified", "bad-period", "Skriv 2026."),
    ),
    *instead_of(
        "    due: [2026-12-31]\n",
        (
            "    due: [2026-02-01]\n    done: 2027-02-01\n",
            "done-ahead",
            "Är dagen fel, rätta den. Är det inte klart än, skriv dagen som due: i stället.",
        ),
    ),
    *instead_of(
        "    text: Kostnaderna ryms i budgeten varje år\n",
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    prioritet: 1\n",
            "unknown-key",
            "Är det en nivå under levels, skriv level. En egen indelning skrivs under lists",
        ),
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    startdatum: 2026-01-01\n",
            "unknown-key",
            "När ett mål gäller står i dess plan, eller i period med första och sista året: period:",
        ),
        (
            "    text: Kostnaderna ryms i budgeten varje år\n    uppföljning: delår och bokslut\n",
            "unknown-key",
            "När ett mål följs upp sägs av indikatorerna som bidrar till det: reported är tidpunkten i",
        ),
    ),
    *instead_of(
        "    plan: plan\n    classified",
        (
            "    plan: plan\n    period: tom 2029\n    classified",
            "bad-period",
            "Skriv det första och det sista året, ÅÅÅÅ-2029, med det första i stället för ÅÅÅÅ.",
        ),
        (
            "    plan: plan\n    period: 4 år\n    classified",
            "bad-period",
            "Skriv det första och det sista året, till exempel 2026-2029.",
        ),
    ),
    *instead_of(
        "    of_which: [women, men]\n    method",
        (
            "    of_which:\n      - women: ja\n      - men: ja\n    method",
            "wrong-shape",
            "Skriv women.",
            "wrong-shape",
            "Skriv men.",
        ),
    ),
    *instead_of(
        "    for_each: program\n",
        (
            "    for_each: [teknik, natur]\n",
            "unknown-id",
            "Det står i listan program. Skriv for_each: program, så gäller det allt i listan. Ska det",
        ),
    ),
    *instead_of(
        "    target: {at_least: 0}\n",
        (
            "    target: {at_least: 0, kommentar: sänkt}\n",
            "unknown-key",
            "Ett målvärde har ingen egen anmärkning. Skriv den med note på indikatorn, och ta bort",
        ),
        ("    target: {at_least: 0, mean_over: tre år}\n", "bad-period", "Skriv 3 years."),
        ("    target: {at_least: 0, mean_over: 2026, 2027, 2028}\n", "bad-period", "Skriv 2026-2028."),
        (
            "    targets:\n      2026:\n      at_least: 0\n",
            "empty-value",
            "Skriv ett värde för 2026, eller ta bort 2026. Rader som hör till 2026 ska börja två",
            "unknown-key",
            "Börja raden at_least: två blanksteg längre in än 2026:.",
        ),
    ),
    *instead_of(
        "    target: {at_least: 56, increase_by: 1, until: 76}\n",
        (
            "    target: {increase_by: 10 %}\n",
            "unit-in-number",
            "Är det 10 % av värdet före, skriv increase_percent: 10. Annars skriver du hur mycket det",
        ),
    ),
    *instead_of(
        "      2025: {value: 62, n: 120}\n",
        ("      2025: {62}\n", "value-alone", "Skriv {value: 62}."),
    ),
    *instead_of(
        "    2026: {budget: 39200}\n",
        (
            "    2026: {budget: 39200, reviderad: 39000}\n",
            "frame-by-decision",
            "Skriv budget: {original: 39200, revised: {…: 39000}}, där det inre talet är hela den nya",
        ),
    ),
    *instead_of(
        "risk_scale: 4}",
        ("risk_scale: fyra steg}", "bad-number", "Skriv ett helt tal med siffror, 0 eller mer."),
    ),
    *instead_of(
        "    target: {at_least: 56, increase_by: 1, until: 76}\n",
        ("    target: {more_than: previous year}\n", "unknown-word", "Skriv previous. Orden är previous."),
        ("    target: {more_than: förra gången}\n", "unknown-word", "Skriv previous. Orden är previous."),
    ),
    *instead_of(
        "date: 2025-11-24, body",
        (
            "date: 2025-11-24 § 88, body",
            "bad-date",
            "Är det 2025-11-24 som gäller, skriv 2025-11-24. Resten kan stå i reference.",
        ),
    ),
    *instead_of(
        "    due: [2026-12-31]\n",
        (
            "    due: 2026-09-30 (uppskjutet till 2026-12-31)\n",
            "bad-date",
            "Gäller alla, skriv [2026-09-30,",
        ),
    ),
    *instead_of(
        "settings: {as_of",
        (
            "settings: {rules: {too-many-indicators: 140}, as_of",
            "unknown-word",
            "skriv too-many-indicators: {limit: 140}",
        ),
    ),
    *instead_of(
        "    2024: 3120\n    2025: 3010\n",
        (
            "    2024: 3120 ton\n    2025: 3010\n",
            "unit-in-number",
            "Skriv 3120, utan enheten. Det är den enhet som talet ska vara i.",
        ),
    ),
    *instead_of(
        "    target: {at_least: 0}\n",
        ("    target: {at_least: tolv}\n", "bad-number", "Skriv 12."),
        ("    target: {at_least: 12, partly: nej}\n", "bad-number", "Skriv never."),
        (
            "    target: {at_least: 12, rött: 4}\n",
            "unknown-key",
            "Grönt är målvärdet, gult är gränsen för delvis uppfyllt",
        ),
    ),
    *instead_of(
        "about: {source: verksamhetssystemet}\n",
        ("om: {source: verksamhetssystemet}\n", "unknown-key", "Skriv about."),
    ),
    *instead_of(
        "      2025: {value: 62, n: 120}\n",
        (
            "      2025: {value: 62, n: 120, of_which: [women: 64, men: 60]}\n",
            "wrong-shape",
            "Ta bort strecken eller hakparenteserna: of_which: {women: 64, men: 60}",
        ),
    ),
    *instead_of(
        "    started: 2026-01-15\n",
        (
            "    started: 2026-01-15\n    klar: nej\n",
            "unknown-key",
            "Skriv done: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort",
        ),
        (
            "    started: 2026-01-15\n    klart: ja\n",
            "unknown-key",
            "Skriv done: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort",
        ),
        (
            "    started: 2026-01-15\n    genomförd: pågår\n",
            "unknown-key",
            "Skriv done: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort",
        ),
        (
            "    started: 2026-01-15\n    färdig: inte än\n",
            "unknown-key",
            "Skriv done: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort",
        ),
        (
            "    started: 2026-01-15\n    doen: nej\n",
            "unknown-key",
            "Skriv done: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort",
        ),
    ),
    *instead_of(
        "{value: 62, n: 120}",
        ("48 h", "unit-in-number", "Skriv talet utan enhet, i index"),
        ("1240/år", "unit-in-number", "Skriv talet utan enhet, i index"),
        ("1 per månad", "unit-in-number", "Skriv talet utan enhet, i index"),
        ("3/vecka", "unit-in-number", "Skriv talet utan enhet, i index"),
    ),
    *instead_of(
        "    measured_in: ton\n",
        ("    measured_in: ton\n    frequency: 1 per månad\n", "unknown-word", "Skriv month."),
        ("    measured_in: ton\n    frequency: 1/kvartal\n", "unknown-word", "Skriv quarter."),
        ("    measured_in: ton\n    frequency: 12 ggr/år\n", "unknown-word", "Skriv month."),
        ("    measured_in: ton\n    frequency: 4/år\n", "unknown-word", "Skriv quarter."),
        ("    measured_in: ton\n    frequency: 1 per dag\n", "unknown-word", "Skriv day."),
        ("    measured_in: ton\n    frequency: vart fjärde år\n", "unknown-word", "Skriv four-years."),
        (
            "    measured_in: ton\n    frequency: 48 h\n",
            "unknown-word",
            "Skriv något av orden four-years (vart fjärde år)",
        ),
        (
            "    measured_in: ton\n    frequency: 1240/år\n",
            "unknown-word",
            "Skriv något av orden four-years (vart fjärde år)",
        ),
        (
            "    measured_in: ton\n    frequency: 2/år\n",
            "unknown-word",
            "Skriv något av orden four-years (vart fjärde år)",
        ),
    ),
    *instead_of(
        "within: 2 working days",
        ("within: 48 h", "bad-duration", "Skriv 48 hours."),
        ("within: 2 v", "bad-duration", "Skriv 2 weeks."),
        ("within: 5 d", "bad-duration", "Skriv 5 days."),
    ),
    *instead_of(
        "as_of: 2026-03-01, min",
        ("as_of: , min", "empty-value", "Det som beror på vilken dag det är bedöms inte"),
        (
            "as_of: [2026-03-01, 2026-04-01], min",
            "several-for-one",
            "Behåll den dag som gäller, till exempel as_of: 2026-03-01.",
        ),
        (
            "as_of: {day: 2026-03-01, time: kväll}, min",
            "wrong-shape",
            "Det som beror på vilken dag det är bedöms inte",
        ),
    ),
    *instead_of(
        "    serves: [budget]\n    unit: förvaltningen\n    responsible",
        (
            "    serves: [ordning]\n    unit: förvaltningen\n    responsible",
            "unknown-id",
            "Det här finns: vision, nöjda, budget.",
        ),
        (
            "    serves: ordning\n    unit: förvaltningen\n    responsible",
            "unknown-id",
            "Det här finns: vision, nöjda, budget.",
        ),
        (
            "    serves: [ordning/reda]\n    unit: förvaltningen\n    responsible",
            "unknown-id",
            "Det här finns: nöjda/1.",
        ),
        ("    serves: budgt\n    unit: förvaltningen\n    responsible", "not-a-list", "Skriv [budget]."),
    ),
    *instead_of(
        "kind: municipality}",
        (
            "kind: municipality, kolada: Leksand}",
            "no-such-kolada-area",
            "Skriv kommunkoden, fyra siffror inom citattecken.",
        ),
        (
            "kind: municipality, kolada: Leksands kommun}",
            "no-such-kolada-area",
            "Skriv kommunkoden, fyra siffror inom citattecken.",
        ),
        (
            "kind: municipality, kolada: riket}",
            "no-such-kolada-area",
            "Skriv kommunkoden, fyra siffror inom citattecken.",
        ),
        ("kind: municipality, kolada: 1440}", "not-a-list", 'Skriv ["1440"].'),
    ),
    *instead_of(
        "\ngoals:\n",
        (
            "\ngoals:\n  bättre: Minst 50 nya bostäder varje år\n",
            "value-alone",
            "Skriv {text: Minst 50 nya bostäder varje år}.",
        ),
    ),
    *instead_of(
        "\nactivities:\n",
        ("\nactivities:\n  ny: Gör något\n", "value-alone", "Skriv {text: Gör något}."),
    ),
    *instead_of(
        "\nunits:\n",
        ("\nunits:\n  ny: Nya enheten\n", "value-alone", "Skriv {name: Nya enheten}."),
    ),
    *instead_of(
        "\nroles:\n",
        ("\nroles:\n  rr: Rektor\n", "value-alone", "Skriv {title: Rektor}."),
    ),
    *instead_of(
        "\nactivities:\n",
        ("\nrisks:\n  r: Vi hinner inte\nactivities:\n", "value-alone", "Skriv {"),
        ("\nimprovements:\n  i: Många klagar\nactivities:\n", "value-alone", "Skriv {"),
    ),
    *instead_of(
        "risk_scale: 4}",
        (
            "risk_scale: 4, rules: {missing-method: {limit: 3}}}",
            "limit-without-use",
            "Ta bort limit. Ska regeln inte användas, skriv missing-method: ignore.",
        ),
        (
            "risk_scale: 4, rules: {orphan-goal: {severity: info, limit: 2}}}",
            "limit-without-use",
            "Ta bort limit. Ska regeln inte användas, skriv orphan-goal: ignore.",
        ),
        (
            "risk_scale: 4, rules: {target-not-met: {limit: 90}}}",
            "limit-without-use",
            "Ta bort limit. Ska regeln inte användas, skriv target-not-met: ignore.",
        ),
    ),
    *instead_of(
        "    method: kundenkät\n",
        (
            "    method: kundenkät\n    survey: {scale: 1-5, questions: {b: Hur bra?, vikt: 2}}\n",
            "value-alone",
            "skriv vikt: {text: …, weight: 2}",
        ),
        (
            "    method: kundenkät\n    survey: {scale: 1-5, questions: {b: Hur bra?, weight: 0.5}}\n",
            "value-alone",
            "skriv weight: {text: …, weight: 0.5}",
        ),
        (
            "    method: kundenkät\n    survey: {scale: 1-5, questions: {b: Hur bra?, bemötande: 3}}\n",
            "value-alone",
            "skriv bemötande: {text: …, weight: 3}",
        ),
    ),
    *instead_of(
        "risk_scale: 4}",
        ("risk_scale: 4, rules: {overdue-measurement: {limit: 90}}}",),
    ),
)

DISTRICT = Right("district", {"malstyr.yaml": FILE}, SLIPS)
