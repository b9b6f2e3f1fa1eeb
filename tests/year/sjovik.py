"""Sjövik, a small municipality that nobody lives in, as its goal files stood when the year 2025 began."""

ORGANISATION = """\
version: 1
organisation: {id: sjövik, name: Sjöviks kommun, kind: municipality}
settings:
  partly_from: 90
  risk_scale: 4
  risk_limits: {yellow: 6, red: 9}
calendar:
  elevenkät: {name: Elevenkäten, ends: 03-31, ready: 04-15, reports: nothing}
  T1: {name: Tertialrapport 1, ends: 04-30, ready: 05-20}
  T2: {name: Delårsbokslut, ends: 08-31, ready: 09-30}
  closing: {name: Årsbokslut, ends: 12-31, ready: 02-20}
levels:
  mål: {name: Nämndmål, decided_by: politics, expects: indicators}
roles:
  skolchef: {title: Skolchef, person: Förnamn Efternamn, unit: skola}
  rektor: {title: Rektor, unit: skola}
  teknikchef: {title: Teknisk chef, person: Bo Berg, unit: teknik}
  drifttekniker: {title: Drifttekniker, unit: teknik}
  ekonomichef: {title: Ekonomichef, unit: stab}
units:
  stab: {name: Kommunstaben, manager: ekonomichef, no_plan: ingår i budgeten}
  skola: {name: Barn och utbildning, manager: skolchef, plan: skolplan}
  teknik: {name: Tekniska kontoret, manager: teknikchef, plan: teknikplan}
decisions:
  kf-2023: {body: Kommunfullmäktige, level: politics, date: 2023-11-27, reference: § 88}
plans:
  skolplan: {name: Skolplan, period: 2024-2027, adopted: kf-2023, unit: skola, revise_every: 1 year,
    revisions: [2024-10-15]}
  teknikplan: {name: Plan för teknik, period: 2024-2025, adopted: kf-2023, unit: teknik}
meetings:
  bun-februari: {body: Barn- och utbildningsnämnden, date: 2025-02-26, unit: skola, takes_up: [Bokslut 2024]}
  tn-mars: {body: Tekniska nämnden, date: 2025-03-19, unit: teknik, takes_up: [follow_up/teknikrapport]}
  bun-maj: {body: Barn- och utbildningsnämnden, date: 2025-05-21, unit: skola, takes_up: [Tertialrapport]}
  tn-juni: {body: Tekniska nämnden, date: 2025-06-11, unit: teknik, takes_up: [Tertialrapport]}
  bun-september: {body: Barn- och utbildningsnämnden, date: 2025-09-24, unit: skola, takes_up: [plans/skolplan]}
  tn-oktober: {body: Tekniska nämnden, date: 2025-10-15, unit: teknik, takes_up: [Delårsbokslut]}
  kf-december: {name: Budgetmötet, body: Kommunfullmäktige, date: 2025-12-15, takes_up: [plans/teknikplan]}
follow_up:
  årsredovisning: {name: Årsredovisning, kind: annual_report, responsible: ekonomichef, due: 04-15, starts: 2024,
    reported_to: Kommunfullmäktige}
  delårsrapport: {name: Delårsrapport, kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20,
    starts: 2025, reported_to: Kommunfullmäktige}
  teknikrapport: {name: Verksamhetsrapport för teknik, kind: operations_report, unit: teknik, due: 02-10, starts: 2024,
    reported_to: Tekniska nämnden}
boards:
  morgontavlan: {name: Morgontavlan, unit: skola, indicators: [frånvaro], responsible: rektor, next: 2025-02-03,
    limits: {frånvaro: {at_most: 6, partly: 8}}, ideas: [Ring hem före klockan nio]}
  drifttavlan: {name: Drifttavlan, unit: teknik, indicators: [läckor], responsible: drifttekniker, next: 2025-02-03,
    limits: {läckor: {at_most: 4, partly: 5}}}
waivers:
  cykelmetod: {rule: missing-method, subject: indicators/cykel, reason: Mätpunkterna väljs under våren,
    owner: teknikchef, expires: 2025-06-30}
"""

GOALS = """\
goals:
  trygghet: {name: Trygga elever, text: Eleverna känner sig trygga i skolan, level: mål, unit: skola, plan: skolplan,
    owner: skolchef}
  närvaro: {name: Elever på plats, text: Eleverna är på plats på lektionerna, level: mål, unit: skola, plan: skolplan,
    owner: skolchef}
  vatten: {name: Vatten utan avbrott, text: Invånarna har rent vatten utan avbrott, level: mål, unit: teknik,
    plan: teknikplan, owner: teknikchef}
  cykling: {name: Fler cyklar, text: Fler cyklar till skola och arbete, level: mål, unit: teknik, plan: teknikplan,
    owner: teknikchef}
  cykelbana: {name: Cykelbanan till badet, text: Cykelbanan till badet är byggd, unit: teknik, plan: teknikplan,
    serves: [cykling], owner: teknikchef, due: 2025-08-31}
  ekonomi: {name: God ekonomi, text: Kommunen har en god ekonomi, level: mål, unit: stab, owner: ekonomichef,
    period: 2024-2027}
indicators:
  trygga: {name: Andel trygga elever, serves: [trygghet], measured_in: procent, frequency: tertial, year: each,
    method: enkät till alla elever, source: kommunens elevenkät, population: alla elever i grundskolan, unit: skola,
    starts: 2025-T1, target: {at_least: 80}}
  frånvaro: {name: Frånvaro, serves: [närvaro], measured_in: procent, frequency: month, year: mean,
    method: frånvarosystemet, source: frånvarosystemet, population: alla elever i grundskolan, unit: skola,
    starts: 2025-M01, target: {at_most: 6}}
  läckor: {name: Vattenläckor, serves: [vatten], measured_in: antal, frequency: tertial, year: sum,
    method: räknas i driftsystemet, source: driftsystemet, unit: teknik, starts: 2025-T1, target: {at_most: 12}}
  felanmälan: {name: Svar på felanmälan, serves: [vatten], measured_in: procent, method: ärendelistan,
    source: ärendesystemet, unit: teknik, promise: Den som anmäler ett fel får svar inom två arbetsdagar, starts: 2024,
    target: {within: 2 working days, from: anmälan, share: 90}}
  cykel: {name: Cykelresor, serves: [cykling], measured_in: resor per dag, source: mätpunkter, unit: teknik,
    reported: closing, starts: 2023, target: {at_least: 900, increase_by: 50, until: 1100}}
  balans: {name: Balanskravsresultat, serves: [ekonomi], measured_in: mnkr, method: enligt kommunallagen, unit: stab,
    source: bokslutet, reported: closing, starts: 2021, owner: ekonomichef, balance_result: true,
    target: {at_least: 0}}
"""

VALUES = """\
values:
  felanmälan:
    2024: {cases: [2024-03-04/2024-03-05, 2024-06-10/2024-06-12, 2024-09-02/2024-09-03, 2024-11-11/2024-11-12]}
  cykel: {2023: 890}
  balans: {2021: -8, 2022: 2, 2023: 1}
"""

ACTIVITIES = """\
activities:
  rastvärdar: {name: Vuxna på rasterna, text: Utse två rastvärdar på varje skola, serves: [trygghet], unit: skola,
    responsible: rektor, due: 2025-03-31}
  närvaroteam: {name: Närvaroteamet, text: Bilda ett team som ringer hem samma dag, serves: [närvaro], unit: skola,
    responsible: rektor, due: 2025-06-13}
  ledningar: {name: Nya ledningar, text: Byt ledningen längs Storgatan, serves: [vatten], unit: teknik,
    responsible: drifttekniker, started: 2025-01-08, share: 10, due: 2025-10-31}
  spolning: {name: Spolning av ledningsnätet, text: Spola hela ledningsnätet, serves: [vatten], unit: teknik,
    responsible: drifttekniker, every: 6 months, done: [2024-10-07]}
  cykelkarta: {name: Cykelkartan, text: Ge ut en cykelkarta, serves: [cykling], unit: teknik, responsible: teknikchef,
    due: 2025-04-30}
  prognos: {name: Prognos varje tertial, text: Gör en prognos efter varje tertial, serves: [ekonomi], unit: stab,
    responsible: ekonomichef, due: 2025-12-01}
"""

RISKS = """\
risks:
  vattenbrott: {name: Förorenat vatten, text: Dricksvattnet blir otjänligt, threatens: [vatten], unit: teknik,
    likelihood: 2, consequence: 4, responsible: teknikchef, reviewed: 2024-09-10, next_review: 2025-09-10,
    residual: {likelihood: 1, consequence: 4}, controls: {prov: {text: Prov i varje vattenverk, kind: preventive,
    every: 3 months, done: {2024-12-09: Inga fel}}}, actions: [spolning]}
  skolskjuts: {name: Inställd skolskjuts, text: Elever kommer inte till skolan när bussen uteblir, threatens: [närvaro],
    unit: skola, likelihood: 2, consequence: 2, responsible: skolchef, reviewed: 2024-05-20, next_review: 2025-05-20,
    controls: {avtal: {text: Avtalet med bussbolaget följs upp, kind: afterwards, due: 2025-04-30}}}
"""

ASSESSMENTS = """\
assessments:
  goals/trygghet: {2024: {text: Elevenkäten görs om inför 2025 och nya mått börjar gälla}}
"""

FILES = {
    "malstyr.yaml": ORGANISATION,
    "mål.yaml": GOALS,
    "värden.yaml": VALUES,
    "aktiviteter.yaml": ACTIVITIES,
    "risker.yaml": RISKS,
    "bedömningar.yaml": ASSESSMENTS,
}
