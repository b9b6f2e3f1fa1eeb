"""Slips in four right files of their own, as they are made by who has read no messages, each with what mends it."""

from __future__ import annotations

from typing import NamedTuple

KOMMUN = """\
version: 1
organisation:
  id: sjöstad
  name: Sjöstads kommun
  kind: municipality
  kolada: ["0980"]
settings:
  as_of: 2026-03-01
  partly_from: 80
  min_answers: 10
  rules: {missing-method: ignore}
calendar:
  D1: {ends: 04-30, ready: 05-31}
  D2: {ends: 08-31, ready: 09-30}
  closing: {name: Bokslut, ends: 12-31, ready: 02-15}
levels:
  vision: {decided_by: politics, expects: nothing}
  nämndmål: {decided_by: politics, expects: indicators, horizon: 4 years}
roles:
  rektor: {title: Rektor}
  socialchef: {title: Socialchef}
decisions:
  kf-2022-88: {body: Kommunfullmäktige, level: politics, date: 2022-11-21, reference: § 88}
plans:
  målplan:
    name: Mål och budget 2023–2026
    period: 2023-2026
    adopted: kf-2022-88
units:
  kommunen: {name: Sjöstads kommun, plan: målplan}
  bun: {name: Barn- och utbildningsnämnden, parent: kommunen, manager: rektor, plan: målplan}
  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}
goals:
  god-start:
    text: Barnen i Sjöstad får en god start i livet
    level: vision
    unit: kommunen
    plan: målplan
  behöriga-elever:
    text: Fler elever blir behöriga till gymnasiet
    level: nämndmål
    serves: [god-start]
    unit: bun
    owner: rektor
    plan: målplan
  trygg-omsorg:
    text: De som har hemtjänst är trygga
    level: nämndmål
    serves: [god-start]
    unit: sn
    owner: socialchef
    plan: målplan
indicators:
  behörighet:
    name: Andel elever som är behöriga till gymnasiet
    serves: [behöriga-elever]
    unit: bun
    measured_in: procent
    of_which: [girls, boys]
    method: betygsstatistik i juni
    reported: closing
    targets:
      2024: {at_least: 84}
      2025: {at_least: 86, partly: 80}
      2026: {at_least: 88}
  trygghet:
    name: Andel som känner sig trygga med hemtjänsten
    serves: [trygg-omsorg]
    unit: sn
    measured_in: procent
    method: Socialstyrelsens enkät
    reported: closing
    target: {at_least: 85, partly: 75}
values:
  behörighet:
    2024:
      value: 84.5
      of_which: {girls: 87.2, boys: 81.9}
    2025: 85.1
  trygghet:
    2024: {value: 83, n: 212}
    2025: {value: 86, n: 198, margin: 2.4}
"""
REGION = """\
version: 1
organisation: {id: fjällregionen, name: Region Fjäll, kind: region}
settings:
  as_of: 2026-03-01
  opening_hours:
    kontorstid: {weekdays: 08:00-16:30, friday: 08:00-15:00}
calendar:
  closing: {ends: 12-31, ready: 02-15}
roles:
  vårdchef: {title: Vårdchef}
units:
  vården: {name: Vården, no_plan: ingår i regionplanen, manager: vårdchef}
  norra-kliniken: {name: Norra kliniken, parent: vården, no_plan: ingår i regionplanen}
  södra-kliniken: {name: Södra kliniken, parent: vården, no_plan: ingår i regionplanen}
goals:
  tillgänglig-vård:
    text: Vården är tillgänglig för alla
    unit: vården
    owner: vårdchef
    period: 2024-2027
indicators:
  telefonsvar:
    promise: Den som ringer blir uppringd inom två arbetsdagar
    serves: [tillgänglig-vård]
    unit: vården
    measured_in: procent
    method: telefonisystemet
    target: {within: 2 working days, from: samtalet, share: 90}
  snabbsvar:
    promise: Den som skriver får svar inom 48 timmar
    serves: [tillgänglig-vård]
    measured_in: procent
    method: ärendesystemet
    window: kontorstid
    target: {within: 48 hours, from: frågan, share: 95}
  väntetid:
    name: Väntetid till första besök
    serves: [tillgänglig-vård]
    measured_in: dagar
    for_each: [norra-kliniken, södra-kliniken]
    method: journalsystemet
    target: {at_most: 30, partly: 45}
  nöjdhet:
    name: Nöjda patienter
    serves: [tillgänglig-vård]
    measured_in: index
    for_each: [norra-kliniken, södra-kliniken]
    method: patientenkäten
    target: {at_least: 70, increase_by: 1, until: 80}
    survey:
      scale: 1-5
      questions:
        helhet: Hur nöjd är du som helhet?
        bemötande: Hur blev du bemött?
values:
  telefonsvar:
    2025:
      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]
  väntetid:
    norra-kliniken:
      2024: 34
      2025: 28
    södra-kliniken:
      2024: 41
      2025: 39.5
  nöjdhet:
    norra-kliniken:
      2025:
        value: 72.5
        n: 140
        invited: 300
    södra-kliniken:
      2025: {value: 69, n: 88}
"""
EKONOMI = """\
version: 1
organisation: {id: ekdal, name: Ekdals kommun, kind: municipality}
about: {source: bokslutet}
settings:
  as_of: 2026-03-01
calendar:
  T1: {name: Tertial 1, ends: 04-30, ready: 05-25, reports: budget}
  T2: {name: Tertial 2, ends: 08-31, ready: 09-25}
  closing: {name: Bokslut, ends: 12-31, ready: 02-15}
roles:
  ekonomichef: {title: Ekonomichef}
  skolchef: {title: Skolchef, person: Anna Berg}
decisions:
  kf-41: {body: Kommunfullmäktige, level: politics, date: 2025-04-28, reference: § 41}
units:
  skolan: {name: Skolan, no_plan: ingår i budgeten, manager: skolchef}
  vården: {name: Vården, no_plan: ingår i budgeten}
goals:
  budget-i-balans:
    name: Budget i balans
    text: Verksamheten klarar sin budget varje år
    unit: skolan
    owner: ekonomichef
    period: 2024-2026
    sound_finances: true
indicators:
  nettokostnad:
    name: Nettokostnad
    serves: [budget-i-balans]
    measured_in: tkr
    direction: lower
    for_each: [skolan, vården]
    total: sum
    method: ekonomisystemet
    reported: closing
    no_target: mäts med avvikelsen
  budgetavvikelse:
    name: Avvikelse mot budget
    serves: [budget-i-balans]
    measured_in: procent
    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget
    reported: closing
    target: {at_least: -1, for: total}
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [budget-i-balans]
    measured_in: procent
    frequency: quarter
    starts: 2025-Q1
    year: mean
    method: lönesystemet
    target: {at_most: 6.5, partly: 7}
values:
  nettokostnad:
    skolan:
      2024: {budget: 120400, value: 121050}
      2025:
        budget: {original: 125000, revised: {kf-41: 126500}}
        forecast: {T1: 127200, T2: 126900}
        to_date: {T2: 84100}
        value: 126300
      2026: {budget: 130000}
    vården:
      2024: {budget: 98000, value: 98900}
      2025: {budget: 101500, forecast: {T2: 102000}, value: 101200}
  sjukfrånvaro:
    2025-Q1: 7.1
    2025-Q2: 6.2
    2025-Q3: 5.4
    2025-Q4: 6.8
"""
SKOLA = """\
version: 1
organisation: {id: björkskolan, name: Björkskolan}
settings:
  as_of: 2026-03-01
  risk_scale: 4
calendar:
  closing: {name: Läsårsbokslut, ends: 06-30, ready: 08-15}
roles:
  rektor: {title: Rektor}
  skolsköterska: {title: Skolsköterska, unit: elevhälsan}
  kurator: {title: Kurator, unit: elevhälsan}
units:
  skolan: {name: Björkskolan, no_plan: ingår i kommunens plan, manager: rektor, staff: 64}
  elevhälsan: {name: Elevhälsan, parent: skolan, no_plan: ingår i skolans plan}
lists:
  mätområden:
    trivsel: Trivsel
    lärande: Lärande
goals:
  trygga-elever:
    text: Alla elever är trygga i skolan
    unit: skolan
    owner: rektor
    period: 2024-2026
    anchored: {2024-08-14: dialog med elevrådet}
    success_factors:
      1: Vuxna finns på rasterna
      2: Alla vet vem de ska prata med
indicators:
  trygghet:
    name: Andel elever som är trygga
    serves: [trygga-elever/1]
    classified: [mätområden/trivsel]
    measured_in: procent
    method: skolenkäten i november
    target: {at_least: 90, by: 2026}
  rastvärdar:
    name: Rastvärdar varje dag
    serves: [trygga-elever/1]
    measured_in: st
    method: schemat
    target: {at_least: 4}
values:
  trygghet:
    2024: {value: 84.3, n: 310}
    2025: {value: 87.9, n: 322}
  rastvärdar:
    2024: 3
    2025: 4
activities:
  trygghetsvandring:
    text: Gå en trygghetsvandring med eleverna
    serves: [trygga-elever/1]
    unit: elevhälsan
    responsible: kurator
    due: [2025-10-31, 2026-01-31, 2026-04-30]
  samtalstider:
    text: Ha öppna samtalstider två dagar i veckan
    serves: [trygga-elever/2]
    unit: elevhälsan
    responsible: skolsköterska
    due: [2025-09-30]
    done: 2025-09-18
risks:
  kränkningar:
    text: Kränkningar på nätet upptäcks inte
    threatens: [trygga-elever]
    unit: elevhälsan
    likelihood: 3
    consequence: 3
    responsible: kurator
    reviewed: 2026-01-20
    actions: [trygghetsvandring]
    controls:
      enkät:
        text: Kort enkät i varje klass
        kind: afterwards
        every: 6 months
        done: {2025-11-12: Två klasser följs upp}
assessments:
  goals/trygga-elever:
    2025:
      text: Fler är trygga än i fjol, men rasterna oroar
      by: rektor
boards:
  elevhälsans-tavla:
    unit: elevhälsan
    indicators: [trygghet, rastvärdar]
    ideas:
      - Byt plats på fikabordet
    responsible: kurator
    next: 2026-03-06
meetings:
  ledningsgrupp-mars:
    body: Skolans ledningsgrupp
    date: 2026-03-20
    responsible: rektor
    takes_up: [goals/trygga-elever]
waivers:
  trygghet-analys:
    rule: missing-method
    subject: indicators/rastvärdar
    reason: Metoden är självklar
    owner: rektor
    expires: 2026-12-31
"""
WHOLE_FILES = {"kommun": KOMMUN, "region": REGION, "ekonomi": EKONOMI, "skola": SKOLA}


class SlipInFile(NamedTuple):
    """One slip: the file, what is right and what is written, the rules it is told by, and what to type by each."""

    file: str
    right: str
    wrong: str
    rules: tuple[str, ...]
    typed: tuple[str, ...]


SLIPS_IN_FILES = [
    SlipInFile(
        "kommun",
        "    measured_in: procent\n    of_which: [girls, boys]",
        "    måttenhet: procent\n    of_which: [girls, boys]",
        ("unknown-key",),
        ("measured_in",),
    ),
    SlipInFile(
        "kommun",
        "    target: {at_least: 85, partly: 75}",
        "    target: minst 85 %",
        ("value-alone",),
        ("{at_least: 85}",),
    ),
    SlipInFile(
        "kommun",
        "    target: {at_least: 85, partly: 75}",
        "    target: {at_least:85, partly:75}",
        ("no-space-after-colon", "no-space-after-colon"),
        ("at_least: 85", "partly: 75"),
    ),
    SlipInFile(
        "kommun",
        "    target: {at_least: 85, partly: 75}",
        "    targets: {at_least: 85, partly: 75}",
        ("unknown-key",),
        ("target",),
    ),
    SlipInFile("kommun", "    targets:\n      2024", "    target:\n      2024", ("unknown-key",), ("targets",)),
    SlipInFile(
        "kommun",
        "      2025: {at_least: 86, partly: 80}",
        "      2025 {at_least: 86, partly: 80}",
        ("no-space-after-colon",),
        ("2025: {at_least: 86, partly: 80}",),
    ),
    SlipInFile(
        "kommun",
        "    serves: [behöriga-elever]",
        "    serves: [Fler elever blir behöriga till gymnasiet]",
        ("bad-id",),
        ("behöriga-elever",),
    ),
    SlipInFile(
        "kommun",
        "    level: nämndmål\n    serves: [god-start]\n    unit: sn",
        "    level: Nämndsmål\n    serves: [god-start]\n    unit: sn",
        ("unknown-id",),
        ("nämndmål",),
    ),
    SlipInFile(
        "kommun",
        "horizon: 4 years",
        "horizon: 2023-2026",
        ("bad-duration",),
        ("ett antal och en enhet på engelska: 30 minutes, 48 hours, 14 days, 2 w",),
    ),
    *(
        SlipInFile(
            "kommun", "target: {at_least: 85, partly: 75}", f"target: {{at_least: 85, {more}}}", (rule,), (typed,)
        )
        for more, rule, typed in (
            ("2026", "unknown-key", "during: 2026. Ska det vara nått senast då, skriv by: 2026."),
            ("senast 2026", "unknown-key", "skriv by: 2026."),
            ("år: 2026", "unknown-key", "during: 2026. Ska det vara nått senast då, skriv by: 2026."),
            ("by 2026", "no-space-after-colon", "by: 2026"),
            ("procent", "unknown-key", "Enheten står i measured_in"),
        )
    ),
    *(
        SlipInFile("ekonomi", "    sound_finances: true", f"    {written}", ("unknown-key",), (typed,))
        for written, typed in (
            ("målvärde: 100", "target på en indikator som har serves: [budget-i-balans]"),
            ("target: {at_least: 100}", "target på en indikator som har serves: [budget-i-balans]"),
            (
                "indikator: budgetavvikelse",
                "indikatorn som säger vilket mål den hör till, med serves: [budget-i-balans]",
            ),
            ("indicators: [budgetavvikelse]", "indikatorn som säger vilket mål den hör till, med serves"),
        )
    ),
    SlipInFile(
        "ekonomi", "    owner: ekonomichef", "    responsible: ekonomichef", ("unknown-key",), ("Skriv owner.",)
    ),
    *(
        SlipInFile(
            "ekonomi", "measured_in: tkr", f"measured_in: {units}", ("several-for-one",), ("Behåll den som alla",)
        )
        for units in ("tkr, mnkr", "kr eller tkr", "tkr och procent")
    ),
    SlipInFile("kommun", "date: 2022-11-21", "date: 21/11 2022", ("bad-date",), ("2022-11-21",)),
    SlipInFile(
        "ekonomi",
        "forecast: {T2: 102000}, value: 101200}",
        "forecast: {T2: 102000} value: 101200}",
        ("not-yaml",),
        ("{budget: 101500, forecast: {T2: 102000}, value: 101200}",),
    ),
    SlipInFile(
        "ekonomi",
        "2025: {budget: 101500, forecast",
        "2025: {budget: 101500 forecast",
        ("not-yaml",),
        ("{budget: 101500, forecast: {T2: 102000}, value: 101200}",),
    ),
    SlipInFile("kommun", "date: 2022-11-21", "date: 21/11/2022", ("bad-date",), ("2022-11-21",)),
    SlipInFile("kommun", "date: 2022-11-21", "date: 04/05/2022", ("bad-date",), ("2022-05-04. Står månaden först",)),
    SlipInFile(
        "kommun",
        "ready: 05-31}",
        "ready: 05-32}",
        ("bad-date",),
        ("en dag som kommer varje år, som månad-dag, till exempel 04-30",),
    ),
    SlipInFile(
        "kommun",
        "    period: 2023-2026",
        "    period: mandatperioden",
        ("bad-period",),
        ("ett år 2013, flera år 2012-2015, ett läsår 2013/14, en del av ett år 2",),
    ),
    SlipInFile(
        "kommun",
        "    text: De som har hemtjänst är trygga",
        '    text: "De som har hemtjänst" är trygga',
        ("quote-starts-text",),
        ("'\"De som har hemtjänst\" är trygga'",),
    ),
    SlipInFile(
        "kommun",
        "    text: De som har hemtjänst är trygga",
        "    text:De som har hemtjänst är trygga",
        ("no-space-after-colon",),
        ("text: De som har hemtjänst är trygga",),
    ),
    SlipInFile(
        "kommun",
        "    text: De som har hemtjänst är trygga",
        "    • text: De som har hemtjänst är trygga",
        ("unknown-key",),
        ("text",),
    ),
    SlipInFile("kommun", "  trygg-omsorg:\n    text", "  trygg omsorg:\n    text", ("bad-id",), ("trygg-omsorg",)),
    SlipInFile("kommun", "  trygg-omsorg:\n    text", "  3-trygg-omsorg:\n    text", ("bad-id",), ("trygg-omsorg",)),
    SlipInFile("kommun", "goals:\n  god", "Mål:\n  god", ("unknown-key",), ("goals",)),
    SlipInFile(
        "kommun",
        "goals:\n  god",
        "  god",
        ("missing-key",),
        ("goals: längst till vänster på en egen rad ovanför raden god-start:",),
    ),
    SlipInFile("kommun", "values:\n  beh", "värden:\n  beh", ("unknown-key",), ("values",)),
    SlipInFile(
        "kommun",
        "values:\n  beh",
        "  beh",
        ("missing-key",),
        ("values: längst till vänster på en egen rad ovanför raden behörighet:",),
    ),
    SlipInFile("kommun", "    2025: 85.1", "   2025: 85.1", ("wrong-indent",), ("2025:",)),
    SlipInFile("kommun", "    2025: 85.1", "    25: 85.1", ("bad-period",), ("2025",)),
    SlipInFile(
        "kommun",
        "    2025: 85.1",
        "    utfall: 85.1",
        ("wrong-order",),
        ("året och kolon på en rad för sig under ”behörighet”, till exempel 2013",),
    ),
    SlipInFile("kommun", "    2025: 85.1", "    2025: =B4/B5", ("bad-number",), ("det, eller ta bort raden",)),
    SlipInFile("kommun", "    2025: 85.1", "    HT 2025: 85.1", ("bad-period",), ("2025-H2",)),
    SlipInFile("kommun", "    2025: 85.1", "    jan-dec 2025: 85.1", ("bad-period",), ("2025",)),
    SlipInFile(
        "kommun",
        "      of_which: {girls: 87.2, boys: 81.9}",
        "    of_which: {girls: 87.2, boys: 81.9}",
        ("wrong-indent",),
        ("of_which:",),
    ),
    SlipInFile(
        "kommun",
        "  behörighet:\n    2024:",
        "  Andel elever som är behöriga till gymnasiet:\n    2024:",
        ("bad-id",),
        ("behörighet",),
    ),
    SlipInFile(
        "kommun", "    2024: {value: 83, n: 212}", "    2024: 83 (n=212)", ("bad-number",), ("{value: 83, n: 212}",)
    ),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}",
        "    2024: {83, 212}",
        ("unknown-key",),
        ("nyckeln före varje tal, till exempel {value: 83, n: 212} om det andra",),
    ),
    SlipInFile("kommun", "margin: 2.4}", "margin: ±2.4}", ("bad-number",), ("2.4",)),
    SlipInFile("kommun", "margin: 2.4}", "margin: +/- 2,4}", ("bad-number",), ("2.4",)),
    SlipInFile("kommun", "  partly_from: 80", "  partly_from: 0.8", ("share-as-fraction",), ("partly_from: 80",)),
    SlipInFile("kommun", "version: 1\n", "", ("missing-key",), ("version: 1 på en egen rad överst i filen",)),
    SlipInFile(
        "kommun",
        "  sn: {name: Socialnämnden, parent: kommunen",
        "  sn: {name: Socialnämnden, parent: Sjöstads kommun",
        ("bad-id",),
        ("kommunen",),
    ),
    SlipInFile(
        "kommun",
        "    method: Socialstyrelsens enkät",
        "    method: Socialstyrelsens enkät: Vad tycker de äldre?",
        ("colon-in-text",),
        ('"Socialstyrelsens enkät: Vad tycker de äldre?"',),
    ),
    SlipInFile(
        "region",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target: {within: 2 arbetsdagar, from: samtalet, share: 90}",
        ("bad-duration",),
        ("2 working days",),
    ),
    SlipInFile(
        "region",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target: inom 2 arbetsdagar",
        ("value-alone",),
        ("{within: 2 working days, share: 100}, om tiden ska hållas varje gång",),
    ),
    SlipInFile(
        "region",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    within: 2 working days\n    from: samtalet\n    share: 90",
        ("unknown-key",),
        ("target: {within: 2 working days, from: samtalet, share: 90}",),
    ),
    SlipInFile(
        "region",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target:\n    within: 2 working days\n    from: samtalet\n    share: 90",
        ("wrong-indent",),
        ("Flytta in raden och raderna efter den, till och med rad 31, så att de",),
    ),
    SlipInFile(
        "region", "    promise: Den som ringer", "    guarantee: Den som ringer", ("unknown-key",), ("promise",)
    ),
    SlipInFile(
        "region",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each: [Norra kliniken, Södra kliniken]\n    method: journalsystemet",
        ("bad-id", "bad-id"),
        ("norra-kliniken", "södra-kliniken"),
    ),
    SlipInFile(
        "region",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each: [norra-kliniken södra-kliniken]\n    method: journalsystemet",
        ("bad-id",),
        ("dem var för sig, med kommatecken emellan: norra-kliniken, södra-klinik",),
    ),
    SlipInFile(
        "region",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each:\n      norra-kliniken\n      södra-kliniken\n    method: journalsystemet",
        ("not-a-list",),
        ("[norra-kliniken, södra-kliniken]",),
    ),
    SlipInFile(
        "region",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each:\n      -norra-kliniken\n      -södra-kliniken\n    method: journalsystemet",
        ("not-a-list",),
        ("[norra-kliniken, södra-kliniken]",),
    ),
    SlipInFile(
        "region",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    method: journalsystemet",
        ("unknown-member",),
        ("Indikatorn har ingen for_each. Mäts den för var och en, lägg till for_",),
    ),
    SlipInFile("region", "      scale: 1-5", "      skala: 1-5", ("unknown-key",), ("scale",)),
    SlipInFile(
        "region",
        "      scale: 1-5",
        "      scale: 5-1",
        ("bad-scale",),
        ("det lägsta betyget först, till exempel 1-5",),
    ),
    SlipInFile(
        "region",
        "      questions:\n        helhet: Hur nöjd är du som helhet?\n        bemötande: Hur blev du bemött?",
        "      questions:\n        Hur nöjd är du som helhet?\n        Hur blev du bemött?",
        ("wrong-shape",),
        ("id:t, kolon och blanksteg före texten",),
    ),
    SlipInFile("region", "      questions:", "      frågor:", ("unknown-key",), ("questions",)),
    SlipInFile(
        "region",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: 2",
        ("bad-case",),
        ("start och slut med snedstreck emellan: 2013-05-28/2013-05-30, eller me",),
    ),
    SlipInFile(
        "region",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: 2025-03-03/2025-03-05",
        ("not-a-list",),
        ("[2025-03-03/2025-03-05]",),
    ),
    SlipInFile(
        "region",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: [2025-03-05/2025-03-03]",
        ("bad-case",),
        ("Starten står först, slutet efter snedstrecket. Se efter vilka de är.",),
    ),
    SlipInFile(
        "region",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    Norra kliniken:\n      2024: 34\n      2025: 28",
        ("bad-id",),
        ("norra-kliniken",),
    ),
    SlipInFile(
        "region",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken: 34, 28",
        ("wrong-shape",),
        ("varje tal på en egen rad, med perioden, kolon och blanksteg före, till",),
    ),
    SlipInFile(
        "region",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken:\n      34\n      28",
        ("wrong-shape",),
        ("varje tal på en egen rad, med perioden, kolon och blanksteg före, till",),
    ),
    SlipInFile(
        "region",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken:\n      2024: 34 dagar\n      2025: 28",
        ("unit-in-number",),
        ("34",),
    ),
    SlipInFile("region", "      2025: 39.5", "      2025: '39,5'", ("decimal-comma",), ("39.5",)),
    SlipInFile("region", "      2025: 39.5", "      2025: 39.5.\n", ("bad-number",), ("39.5",)),
    SlipInFile("region", "      2025: 39.5", "      2025: 39.5,", ("bad-number",), ("39.5",)),
    SlipInFile("region", "      2025: 39.5", "      2025: |39.5", ("bad-number",), ("39.5",)),
    SlipInFile("region", "      2025: 39.5", "      2025 (prel): 39.5", ("bad-period",), ("2025",)),
    SlipInFile("region", "        n: 140\n", "        n: ca 140\n", ("bad-number",), ("140",)),
    SlipInFile(
        "region",
        "        n: 140\n",
        "        n: 140 av 300\n",
        ("bad-number",),
        ("n: 140, och invited: 300 om 300 tillfrågades, annars population: 300",),
    ),
    SlipInFile(
        "region",
        "    kontorstid: {weekdays: 08:00-16:30",
        "    kontorstid: {vardagar: 08:00-16:30",
        ("unknown-key",),
        ("weekdays",),
    ),
    SlipInFile(
        "region", "    window: kontorstid", "    window: kontorstider", ("window-without-hours",), ("kontorstid",)
    ),
    SlipInFile("ekonomi", "direction: lower", "direction: lägre är bättre", ("unknown-word",), ("lower",)),
    SlipInFile(
        "ekonomi",
        "    measured_in: tkr\n",
        "",
        ("missing-measured-in",),
        ("Lägg till measured_in: med en enhet, till exempel procent, antal eller",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100*(nettokostnad.budget-nettokostnad)/nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: = 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget - nettokostnad / nettokostnad.budget",
        ("bad-formula",),
        (") för varje ( och ta bort den som är för mycket",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget – nettokostnad) / nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) : nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    SlipInFile(
        "ekonomi",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (Nettokostnad.budget - Nettokostnad) ÷ Nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    SlipInFile("ekonomi", "for: total}", "for: totalt}", ("unknown-member",), ("total",)),
    SlipInFile(
        "ekonomi",
        "for: total}",
        "for: alla}",
        ("unknown-member",),
        ("Mäts för: skolan, vården. Lägg till den i for_each, eller ta bort den",),
    ),
    SlipInFile("ekonomi", "    year: mean", "    year: medel", ("unknown-word",), ("mean",)),
    SlipInFile("ekonomi", "    2025-Q1: 7.1", "    Q1 2025: 7.1", ("bad-period",), ("2025-Q1",)),
    SlipInFile("ekonomi", "    2025-Q1: 7.1", "    jan-mars 2025: 7.1", ("bad-period",), ("2025-Q1",)),
    SlipInFile(
        "ekonomi",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120 400, value: 121 050}",
        ("thousands-space", "thousands-space"),
        ("120400", "121050"),
    ),
    SlipInFile(
        "ekonomi",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120,400, value: 121,050}",
        ("decimal-comma", "decimal-comma"),
        (
            "hela talet utan komma om tusental menades, och med punkt om decimaler",
            "hela talet utan komma om tusental menades, och med punkt om decimaler",
        ),
    ),
    SlipInFile(
        "ekonomi",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: budget 120400, utfall 121050",
        ("bad-number",),
        ("ett tal med siffror, till exempel 56 eller 4.5",),
    ),
    SlipInFile(
        "ekonomi",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120400, value: 121050 kr}",
        ("unit-in-number",),
        ("121.05",),
    ),
    SlipInFile(
        "ekonomi",
        "forecast: {T1: 127200, T2: 126900}",
        "forecast: 126900",
        ("value-alone",),
        ("forecast: {T1: 126900} om det är vid T1",),
    ),
    SlipInFile(
        "ekonomi", "forecast: {T1: 127200, T2: 126900}", "forecast: {2025-T1: 127200, T2: 126900}", ("bad-id",), ("T1",)
    ),
    SlipInFile(
        "ekonomi",
        "        budget: {original: 125000, revised: {kf-41: 126500}}",
        "        budget: {original: 125000, revised: 126500}",
        ("frame-by-decision",),
        ("budget: {original: 125000, revised: {…: 126500}} med beslutets id i st",),
    ),
    SlipInFile(
        "ekonomi",
        "        budget: {original: 125000, revised: {kf-41: 126500}}",
        "        budget: 125000 (reviderad 126500)",
        ("frame-by-decision",),
        ("budget: {original: 125000, revised: {…: 126500}} med beslutets id i st",),
    ),
    SlipInFile(
        "ekonomi",
        "        to_date: {T2: 84100}",
        "        to_date: 84100",
        ("value-alone",),
        ("to_date: {T1: 84100} om det är vid T1",),
    ),
    SlipInFile("ekonomi", "sound_finances: true", "sound_finances: x", ("not-true-or-false",), ("true eller false",)),
    SlipInFile("ekonomi", "about: {source: bokslutet}", "about: bokslutet", ("value-alone",), ("{source: bokslutet}",)),
    SlipInFile(
        "skola",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: [2025-10-31, 2026-01-31 2026-04-30]",
        ("bad-date",),
        ("dem inom hakparentes med kommatecken emellan, [2026-01-31, 2026-04-30]",),
    ),
    SlipInFile(
        "skola",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: senast 30 april",
        ("bad-date",),
        ("året först: ÅÅÅÅ-04-30, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    SlipInFile(
        "skola",
        "    due: [2025-10-31, 2026-01-31, 2026-04-30]",
        "    due: löpande",
        ("bad-date",),
        ("den sista dagen, som år-månad-dag, till exempel 2013-06-01",),
    ),
    SlipInFile("skola", "    done: 2025-09-18", "    done: klar 2025-09-18", ("bad-date",), ("2025-09-18",)),
    SlipInFile(
        "skola", "    done: 2025-09-18", "    done: 2025-09", ("bad-date",), ("också dagen, till exempel 2025-09-15",)
    ),
    SlipInFile(
        "skola",
        "    done: 2025-09-18",
        "    done: 18 sept",
        ("bad-date",),
        ("året först: ÅÅÅÅ-09-18, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    SlipInFile("skola", "    done: 2025-09-18", "    status: klar", ("unknown-key",), ("done och dagen",)),
    SlipInFile(
        "skola",
        "    responsible: skolsköterska",
        "    responsible: Skolsköterskan och kuratorn",
        ("not-a-list",),
        ("[skolsköterska, kurator]",),
    ),
    SlipInFile(
        "skola",
        "    likelihood: 3",
        "    likelihood: 5",
        ("outside-risk-scale",),
        ("ett tal från 1 till 4, eller organisationens egen skala i settings: {r",),
    ),
    SlipInFile("skola", "    likelihood: 3", "    likelihood: 3 (trolig)", ("bad-number",), ("3",)),
    SlipInFile("skola", "        every: 6 months", "        every: halvår", ("bad-duration",), ("6 months",)),
    SlipInFile("skola", "        every: 6 months", "        every: 6 mån", ("bad-duration",), ("6 months",)),
    SlipInFile(
        "skola",
        "        done: {2025-11-12: Två klasser följs upp}",
        "        done: 2025-11-12 Två klasser följs upp",
        ("value-alone",),
        ("{2025-11-12: Två klasser följs upp}",),
    ),
    SlipInFile(
        "skola",
        "  goals/trygga-elever:\n    2025:",
        "  trygga-elever:\n    2025:",
        ("unknown-id",),
        ("goals/trygga-elever",),
    ),
    SlipInFile("skola", "      - Byt plats på fikabordet", "      * Byt plats på fikabordet", ("pasted-sign",), ("-",)),
    SlipInFile("skola", "    ideas:\n      - Byt", "    ideas: - Byt", ("not-yaml",), ("- Byt plats på fikabordet",)),
    SlipInFile("skola", "    ideas:\n      - Byt", "    ideas:\n  - Byt", ("wrong-indent",), ("-",)),
    SlipInFile(
        "skola",
        "    next: 2026-03-06",
        "    next: 6 mars",
        ("bad-date",),
        ("året först: ÅÅÅÅ-03-06, med årets fyra siffror i stället för ÅÅÅÅ",),
    ),
    SlipInFile(
        "skola",
        "    indicators: [trygghet, rastvärdar]\n    ideas",
        "    indicators: [trygghet, rastvardar]\n    ideas",
        ("unknown-id",),
        ("rastvärdar",),
    ),
    SlipInFile(
        "skola",
        "    indicators: [trygghet, rastvärdar]\n    ideas",
        "    indicators:\n      trygghet\n      rastvärdar\n    ideas",
        ("not-a-list",),
        ("[trygghet, rastvärdar]",),
    ),
    SlipInFile("skola", "    rule: missing-method", "    rule: IND006", ("unknown-rule",), ("missing-method",)),
    SlipInFile("skola", "    expires: 2026-12-31", "    expires: 2026", ("bad-date",), ("2026-12-31",)),
    SlipInFile(
        "skola",
        "      1: Vuxna finns på rasterna",
        "      1 Vuxna finns på rasterna",
        ("no-space-after-colon",),
        ("1: Vuxna finns på rasterna",),
    ),
    SlipInFile(
        "skola",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [1]\n    classified",
        ("unknown-id",),
        ("trygga-elever/1",),
    ),
    SlipInFile(
        "skola",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever.1]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    SlipInFile(
        "skola",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever/Vuxna finns på rasterna]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    SlipInFile(
        "skola",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: [trygga-elever\\1]\n    classified",
        ("bad-id",),
        ("trygga-elever/1",),
    ),
    SlipInFile(
        "skola",
        "    serves: [trygga-elever/1]\n    classified",
        "    serves: {trygga-elever/1}\n    classified",
        ("not-a-list",),
        ("[trygga-elever/1]",),
    ),
    SlipInFile(
        "skola",
        "    classified: [mätområden/trivsel]",
        "    classified: [trivsel]",
        ("unknown-id",),
        ("mätområden/trivsel",),
    ),
    SlipInFile(
        "skola",
        "    anchored: {2024-08-14: dialog med elevrådet}",
        "    anchored: dialog med elevrådet 2024-08-14",
        ("value-alone",),
        ("{2024-08-14: dialog med elevrådet}",),
    ),
    SlipInFile(
        "skola",
        "    anchored: {2024-08-14: dialog med elevrådet}",
        "    anchored: ja",
        ("value-alone",),
        ("dagen och hur det gick till: anchored: {ÅÅÅÅ-MM-DD: ja}",),
    ),
    SlipInFile(
        "skola",
        "    trivsel: Trivsel\n    lärande: Lärande",
        "    - Trivsel\n    - Lärande",
        ("wrong-shape",),
        ("id:t och kolon i stället för strecket, och resten på rader längre in",),
    ),
    SlipInFile(
        "skola",
        "    trivsel: Trivsel\n    lärande: Lärande",
        "    Trivsel\n    Lärande",
        ("wrong-shape",),
        ("id:t, kolon och blanksteg före texten",),
    ),
    SlipInFile("skola", "  risk_scale: 4", "  risk_scale: 1-4", ("bad-number",), ("4",)),
    SlipInFile(
        "skola",
        "    target: {at_least: 90, by: 2026}",
        "    target: {at_least: ökar}",
        ("unknown-id",),
        ("något som finns, eller lägg till det",),
    ),
    SlipInFile(
        "skola",
        "    target: {at_least: 90, by: 2026}",
        "    target: 85-90",
        ("value-alone",),
        ("{at_least: 85, at_most: 90}",),
    ),
    SlipInFile(
        "skola", "    target: {at_least: 90, by: 2026}", "    target: öka", ("value-alone",), ("{more_than: previous}",)
    ),
    SlipInFile(
        "skola",
        "    target: {at_least: 90, by: 2026}",
        "    target: minst 90 % till 2026",
        ("value-alone",),
        ("{at_least: 90, by: 2026}",),
    ),
    SlipInFile(
        "skola",
        "    target: {at_least: 90, by: 2026}",
        "    target:\n      - at_least: 90\n      - by: 2026",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: target: {at_least: 90, by: 202",),
    ),
    SlipInFile(
        "kommun",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn:\n  name: Socialnämnden\n  parent: kommunen\n  manager: socialchef\n  plan: målplan",
        ("wrong-indent",),
        ("Flytta in raden och raderna efter den, till och med rad 36, så att de",),
    ),
    SlipInFile(
        "kommun",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn: name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan",
        ("not-yaml",),
        ("sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan:",),
    ),
    SlipInFile(
        "kommun",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  - {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        ("not-yaml",),
        ("id: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan:",),
    ),
    SlipInFile(
        "kommun",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn: [name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan]",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: sn: {name: Socialnämnden, pare",),
    ),
    SlipInFile(
        "kommun",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text:\n    Fler elever blir behöriga till gymnasiet\n",
        ("not-yaml",),
        ("Fler elever blir behöriga till gymnasiet",),
    ),
    SlipInFile(
        "kommun",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text: Fler elever blir behöriga till gymnasiet\n    text: Och fler trivs\n",
        ("duplicate-id",),
        ("Behåll en av dem, eller ge den ena ett annat namn.",),
    ),
    SlipInFile(
        "kommun",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    mål: Fler elever blir behöriga till gymnasiet\n",
        ("unknown-key",),
        ("text",),
    ),
    SlipInFile(
        "kommun",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text: Fler elever blir behöriga till gymnasiet\n    ansvarig: rektor\n",
        ("unknown-key",),
        ("Nyckeln heter owner, och den står redan här. Behåll en av dem.",),
    ),
    SlipInFile(
        "kommun",
        "    owner: rektor\n    plan",
        "    owner: rektor, socialchef\n    plan",
        ("several-for-one",),
        ("den roll som har ansvaret, till exempel owner: rektor",),
    ),
    SlipInFile(
        "kommun",
        "    owner: rektor\n    plan",
        "    owner: \n    plan",
        ("empty-value",),
        ("ett värde för owner, eller ta bort raden",),
    ),
    SlipInFile("kommun", "    owner: rektor\n    plan", "    owner: Rektor\n    plan", ("unknown-id",), ("rektor",)),
    SlipInFile(
        "kommun", "    plan: målplan\n  trygg", "    plan: Mål och budget 2023–2026\n  trygg", ("bad-id",), ("målplan",)
    ),
    SlipInFile(
        "kommun",
        "    adopted: kf-2022-88",
        "    adopted: § 88",
        ("bad-id",),
        ("Här ska id:t stå för något i avsnittet decisions, inte dess namn. Där",),
    ),
    SlipInFile("kommun", "    adopted: kf-2022-88", "    adopted: 2022-11-21", ("bad-id",), ("kf-2022-88",)),
    SlipInFile(
        "kommun", "    period: 2023-2026", "    period: 2023, 2024, 2025, 2026", ("bad-period",), ("2023-2026",)
    ),
    SlipInFile(
        "kommun", "    period: 2023-2026", "    period: [2023, 2026]", ("several-for-one",), ("Behåll ett av dem.",)
    ),
    SlipInFile(
        "kommun", "    period: 2023-2026", "    period: 2023-01-01 - 2026-12-31", ("bad-period",), ("2023-2026",)
    ),
    SlipInFile(
        "kommun",
        "      2024: {at_least: 84}",
        "      2024:{at_least: 84}",
        ("bad-period",),
        ("ett blanksteg efter kolonet: 2024: och sedan det som står inom klamrar",),
    ),
    SlipInFile(
        "kommun", "      2024: {at_least: 84}", "      2024: at_least 84", ("no-space-after-colon",), ("at_least: 84",)
    ),
    SlipInFile("kommun", "      2024: {at_least: 84}", "      2024: minst 84", ("value-alone",), ("{at_least: 84}",)),
    SlipInFile("kommun", "      2024: {at_least: 84}", "      2024: {minst 84}", ("value-alone",), ("at_least: 84",)),
    SlipInFile("kommun", "      2024: {at_least: 84}", "      2024: {at_least: [84]}", ("wrong-shape",), ("84",)),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024:\n      value; 83\n      n: 212\n    2025: {value: 86, n: 198, margin: 2.4}",
        ("no-space-after-colon",),
        ("value: 83",),
    ),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024: {value: 83, n: 212}, 2025: {value: 86, n: 198, margin: 2.4}",
        ("not-yaml",),
        ("2025: {value: 86, n: 198, margin: 2.4}",),
    ),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    - 2024: 83\n    - 2025: 86",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: 2024: 83",),
    ),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024, 83\n    2025, 86",
        ("wrong-shape",),
        ("dem på var sin rad",),
    ),
    SlipInFile(
        "kommun",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    år: 2024\n    värde: 83",
        ("wrong-order",),
        ("året och kolon på en rad för sig under ”trygghet”, till exempel 2013:,",),
    ),
    SlipInFile(
        "kommun",
        "  trygghet:\n    2024: {value: 83",
        "  trygghet:\n    kvinnor:\n      2024: 84\n    2024: {value: 83",
        ("unknown-member",),
        ("Värden för kön står inom periodens klamrar, till exempel 2013: {value:",),
    ),
    SlipInFile(
        "kommun", "  trygghet:\n    2024: {value: 83", "  trygghet: \n  2024: {value: 83", ("wrong-indent",), ("2024:",)
    ),
    SlipInFile(
        "region",
        "    target: {at_most: 30, partly: 45}",
        "    target: {högst: 30, delvis: 45}",
        ("unknown-key", "unknown-key"),
        ("at_most", "partly"),
    ),
    SlipInFile(
        "region",
        "    target: {at_most: 30, partly: 45}",
        "    target: högst 30 dagar, delvis 45",
        ("value-alone",),
        ("{at_most: 30, partly: 45}",),
    ),
    SlipInFile(
        "region",
        "    target: {at_most: 30, partly: 45}",
        "    target: {at_most: 30,, partly: 45}",
        ("not-yaml",),
        ("target: {at_most: 30, partly: 45}",),
    ),
    SlipInFile("region", "      2024: 41\n", "      2024 = 41\n", ("no-space-after-colon",), ("2024: 41",)),
    SlipInFile("region", "      2024: 41\n", "      2024 – 41\n", ("no-space-after-colon",), ("2024: 41",)),
    SlipInFile(
        "ekonomi",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves [budget-i-balans]\n    measured_in: tkr",
        ("no-space-after-colon",),
        ("serves: [budget-i-balans]",),
    ),
    SlipInFile(
        "ekonomi",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves: budget-i-balans]\n    measured_in: tkr",
        ("not-a-list",),
        ("[budget-i-balans]",),
    ),
    SlipInFile(
        "ekonomi",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves: goals/budget-i-balans\n    measured_in: tkr",
        ("not-a-list",),
        ("[budget-i-balans]",),
    ),
    SlipInFile("skola", "    due: [2025-09-30]\n", "    due: (2025-09-30)\n", ("bad-date",), ("2025-09-30",)),
    SlipInFile(
        "skola",
        "    due: [2025-09-30]\n",
        "    due: 30 september 2025 (flyttat från juni)\n",
        ("bad-date",),
        ("2025-09-30",),
    ),
    SlipInFile(
        "skola",
        "    reviewed: 2026-01-20",
        "    reviewed: jan 2026",
        ("bad-date",),
        ("också dagen, till exempel 2026-01-15",),
    ),
    SlipInFile(
        "skola",
        "    reviewed: 2026-01-20",
        "    reviewed: årligen",
        ("bad-date",),
        ("en dag som finns, som år-månad-dag, till exempel 2013-06-01",),
    ),
    SlipInFile(
        "skola",
        "    actions: [trygghetsvandring]",
        "    actions: Gå en trygghetsvandring med eleverna",
        ("not-a-list",),
        ("[trygghetsvandring]",),
    ),
    SlipInFile(
        "skola", "    threatens: [trygga-elever]", "    goal: trygga-elever", ("unknown-key",), ("threatens i stället",)
    ),
    SlipInFile(
        "skola",
        "      enkät:\n        text: Kort",
        "      - enkät:\n        text: Kort",
        ("wrong-shape",),
        ("id:t och kolon i stället för strecket, och resten på rader längre in",),
    ),
    SlipInFile(
        "skola",
        "      enkät:\n        text: Kort",
        "      enkät: Kort",
        ("not-yaml",),
        ("text: Kort enkät i varje klass",),
    ),
    SlipInFile("skola", "boards:\n", "boards\n", ("no-space-after-colon",), ("boards:",)),
    SlipInFile(
        "skola",
        "boards:\n",
        "",
        ("missing-key",),
        ("boards: längst till vänster på en egen rad ovanför raden elevhälsans-t",),
    ),
    SlipInFile(
        "skola",
        "meetings:\n",
        "",
        ("missing-key",),
        ("meetings: längst till vänster på en egen rad ovanför raden ledningsgru",),
    ),
    SlipInFile(
        "skola", "    name: Rastvärdar varje dag\n", "    name: {Rastvärdar}\n", ("wrong-shape",), ("Rastvärdar",)
    ),
    SlipInFile(
        "kommun",
        "    targets:\n      2024: {at_least: 84}\n"
        "      2025: {at_least: 86, partly: 80}\n      2026: {at_least: 88}\n",
        "    target:\n    2024: {at_least: 84}\n    2025: {at_least: 86, partly: 80}\n    2026: {at_least: 88}\n",
        ("unknown-key",),
        ("targets: {2024: {at_least: 84}, 2025: {at_least: 86, partly: 80}, 2026",),
    ),
    SlipInFile(
        "kommun", "    2024: {value: 83, n: 212}", "    2024: {index: 83, n: 212}", ("unknown-key",), ("value",)
    ),
]
