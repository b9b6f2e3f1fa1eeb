"""Slips in the files of a municipality with two boards, school and care, each in a folder of its own."""

from slips import two_boards_frame, two_boards_goals, two_boards_values
from slips.slip import Right

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
SLIPS = (*two_boards_frame.SLIPS, *two_boards_goals.SLIPS, *two_boards_values.SLIPS)
TWO_BOARDS = Right(
    "two boards",
    FILES,
    SLIPS,
    {"skola/varden.yaml": ("skola/mal.yaml",), "omsorg/varden.yaml": ("omsorg/mal.yaml",)},
)
