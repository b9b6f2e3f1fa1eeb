"""A municipality as its coordinator keeps it in Notepad, and plain slips in its files."""

from slips.slip import Right, Slip

_FILES = {
    "malstyr.yaml": """\
version: 1
organisation:
  id: backavik
  name: Backaviks kommun
  kind: municipality
  kolada: ["1234"]
settings:
  min_answers: 10
  partly_from: 80
  risk_scale: 4
calendar:
  D1: {name: Delårsrapport, ends: 08-31, ready: 10-01}
  closing: {name: Årsredovisning, ends: 12-31, ready: 02-15}
levels:
  vision: {name: Vision, decided_by: politics, expects: nothing}
  nämndmål: {name: Nämndens mål, decided_by: politics, expects: indicators, horizon: 4 years}
  enhetsmål: {name: Enhetens mål, decided_by: team, expects: indicators, horizon: 4 years}
core_values:
  öppenhet:
    text: Vi berättar vad vi gör och varför
    rules:
      - Vi svarar på frågor samma dag
roles:
  kommunchef: {title: Kommunchef}
  socialchef: {title: Socialchef, unit: socialnämnden}
  ekonomichef: {title: Ekonomichef}
  enhetschef: {title: Enhetschef, unit: hemtjänsten}
plans:
  verksamhetsplan:
    name: Verksamhetsplan 2024–2027
    period: 2024-2027
    unit: kommunen
units:
  kommunen:
    name: Backaviks kommun
    manager: kommunchef
    plan: verksamhetsplan
  socialnämnden:
    name: Socialnämnden
    parent: kommunen
    manager: socialchef
    no_plan: ingår i kommunens plan
  hemtjänsten:
    name: Hemtjänsten
    parent: socialnämnden
    manager: enhetschef
    no_plan: ingår i kommunens plan
lists:
  områden:
    norr: Norra området
    söder: Södra området
decisions:
  ksau-2024-12:
    date: 2024-02-12
    body: Kommunfullmäktige
    reference: § 12
    reason: Verksamhetsplanen antas
""",
    "mål.yaml": """\
goals:
  vision:
    text: Backavik är en kommun för alla åldrar
    level: vision
  nöjda-brukare:
    name: Nöjda brukare
    text: Minst 90 procent av brukarna är nöjda med hemtjänsten 2026
    level: nämndmål
    serves: [vision]
    plan: verksamhetsplan
    unit: socialnämnden
    owner: socialchef
  ekonomi-i-balans:
    text: Nettokostnaden ryms i budgeten varje år
    level: nämndmål
    serves: [vision]
    plan: verksamhetsplan
    unit: socialnämnden
    owner: ekonomichef
    sound_finances: true
  färre-vikarier:
    text: Högst 12 olika personer besöker en brukare under 14 dagar
    level: enhetsmål
    serves: [nöjda-brukare]
    plan: verksamhetsplan
    unit: hemtjänsten
    owner: enhetschef
indicators:
  brukarnöjdhet:
    name: Andel nöjda brukare
    serves: [nöjda-brukare]
    measured_in: procent
    of_which: [women, men]
    method: Socialstyrelsens brukarenkät
    reported: closing
    starts: 2024
    owner: socialchef
    target: {at_least: 90, during: 2026}
  personalkontinuitet:
    name: Antal olika personer som en brukare möter
    serves: [färre-vikarier]
    measured_in: personer
    direction: lower
    method: Planeringssystemet, 14 dagar i oktober
    for_each: områden
    reported: closing
    starts: 2024
    owner: enhetschef
    targets:
      i-år: {at_most: 13, during: 2025}
      sedan: {at_most: 12, by: 2027}
  nettokostnad:
    name: Nettokostnad
    serves: [ekonomi-i-balans]
    kind: resource
    measured_in: tkr
    direction: lower
    method: Ekonomisystemet
    reported: closing
    starts: 2024
    owner: ekonomichef
    no_target: Bedöms som avvikelse från budgeten
  budgetavvikelse:
    name: Avvikelse från budget
    serves: [ekonomi-i-balans]
    kind: resource
    measured_in: tkr
    method: Budget minus nettokostnad
    formula: nettokostnad.budget - nettokostnad
    reported: closing
    starts: 2024
    owner: ekonomichef
    target: {at_least: 0}
  besked-i-tid:
    name: Besked om hemtjänst i tid
    promise: Du får besked om hemtjänst inom 20 arbetsdagar
    serves: [nöjda-brukare]
    measured_in: procent
    method: Alla ansökningar i verksamhetssystemet
    reported: closing
    starts: 2024
    owner: socialchef
    target: {within: 20 working days, from: ansökan, share: 95}
  bemötande:
    name: Nöjdhet med bemötandet
    serves: [nöjda-brukare]
    measured_in: index 0–100
    of_which: [women, men]
    method: Egen enkät i oktober
    reported: closing
    starts: 2025
    owner: socialchef
    survey:
      scale: 1-10
      ungraded: [vet-ej]
      questions:
        helhet: Hur nöjd är du i sin helhet?
        väntat: Hur väl motsvarar hjälpen det du väntade dig?
        ideal: Hur nära är hjälpen en perfekt hjälp?
    target: {at_least: 70}
  klagomål:
    name: Klagomål som besvaras inom tio dagar
    serves: [nöjda-brukare]
    kind: process
    measured_in: procent
    frequency: month
    year: mean
    method: Ärendesystemet
    starts: 2026-M01
    owner: enhetschef
    unit: hemtjänsten
    target: {at_least: 95, partly: 90}
""",
    "värden.yaml": """\
about:
  source: påhittade värden
values:
  brukarnöjdhet:
    2024: {value: 86, n: 210, of_which: {women: 85, men: 87}}
    2025: {value: 88, n: 231, of_which: {women: 87, men: 89}}
  personalkontinuitet:
    norr:
      2024: 15
      2025: 13
    söder:
      2024: 14
      2025: 12
  nettokostnad:
    2024: {budget: 41000, value: 41350}
    2025: {budget: 42500, to_date: {D1: 28100}, forecast: {D1: 42700}, value: 42400}
    2026: {budget: 43800}
  besked-i-tid:
    2024: {value: 91, n: 240}
    2025: {value: 96, n: 251}
  klagomål:
    2026-M01: 96
    2026-M02: 93
""",
    "aktiviteter.yaml": """\
activities:
  utbildning-kontakt:
    text: Utbilda kontaktpersonerna i bemötande
    serves: [nöjda-brukare]
    unit: socialnämnden
    responsible: socialchef
    due: [2026-05-31]
  fasta-team:
    text: Dela in personalen i fasta team
    serves: [färre-vikarier]
    unit: hemtjänsten
    responsible: enhetschef
    due: [2025-12-31, 2026-04-30]
  schema:
    text: Inför ett nytt schema
    serves: [färre-vikarier]
    unit: hemtjänsten
    responsible: enhetschef
    due: [2025-10-31]
    done: 2025-10-20
risks:
  svårt-att-rekrytera:
    name: Svårt att rekrytera undersköterskor
    text: För få söker utbildningen
    threatens: [färre-vikarier]
    unit: hemtjänsten
    likelihood: 3
    consequence: 3
    consequences: Fler vikarier och sämre kontinuitet
    prevention: Vi kan påverka genom praktikplatser
    priority: 1
    responsible: enhetschef
    reviewed: 2025-11-12
    actions: [fasta-team]
    controls:
      bemanning:
        text: Bemanningen följs upp
        kind: preventive
        every: 1 month
        done:
          2026-01-15: Två vakanser
          2026-02-16: En vakans
boards:
  tavlan-norr:
    name: Hemtjänstens tavla
    unit: hemtjänsten
    indicators: [klagomål]
    ideas:
      - Samla nycklarna på ett ställe
    responsible: enhetschef
    next: 2026-03-09
improvements:
  missade-larm:
    problem: Larm missas på natten
    serves: [nöjda-brukare]
    unit: hemtjänsten
    responsible: enhetschef
    why:
      - question: Varför missas larm?
        answer: Telefonen ligger i bilen.
    conclusion: Telefonen ska bäras
    plan:
      - Köp in hölster
""",
    "uppföljning.yaml": """\
assessments:
  organisation:
    2025:
      text: Kommunen når de flesta målen
      by: kommunchef
  goals/nöjda-brukare:
    2025:
      status: partly
      reason: Nöjdheten ökar men når inte hela vägen
      by: socialchef
  indicators/brukarnöjdhet:
    2025:
      analysis: Måltiderna drar ner resultatet
      actions: [utbildning-kontakt]
      by: socialchef
waivers:
  sent-klart:
    rule: overdue-measurement
    subject: indicators/bemötande
    reason: Planeringssystemet byts ut
    owner: enhetschef
    expires: 2026-06-30
""",
}

TOWN = Right(
    "town",
    _FILES,
    (
        Slip(
            "mål.yaml",
            "    targets:\n      i-år",
            "    target:\n      i-år",
            ("unknown-key",),
            ("Skriv targets i stället för target.",),
        ),
        Slip("mål.yaml", "    targets:\n      i-år", "    krav:\n      i-år", ("unknown-key",), ("Skriv targets.",)),
        Slip(
            "mål.yaml",
            "    for_each: områden",
            "    for_each: [Norr, Söder]",
            ("unknown-id",),
            ("Skriv for_each: områden, så gäller det allt i listan.",),
        ),
        Slip(
            "värden.yaml",
            "    2026-M01: 96\n    2026-M02: 93",
            "    2026: {jan: 96, feb: 93}",
            ("wrong-order",),
            ("Skriv 2026-M01: 96 på en rad direkt under indikatorn",),
        ),
        Slip("värden.yaml", "forecast: {D1: 42700}", "forecast: {delår: 42700}", ("unknown-id",), ("Menade du D1?",)),
        Slip(
            "värden.yaml",
            "    norr:\n      2024: 15\n      2025: 13\n    söder:\n      2024: 14\n      2025: 12\n",
            "    2024: {norr: 15, söder: 14}\n    2025: {norr: 13, söder: 12}\n",
            ("wrong-order",),
            ("norr:\n  2024: 15",),
        ),
        Slip(
            "värden.yaml",
            "    söder:\n      2024: 14\n      2025: 12\n",
            "    öster:\n      2024: 14\n      2025: 12\n",
            ("unknown-member",),
            ("Lägg till den i listan områden",),
        ),
        Slip(
            "aktiviteter.yaml",
            "          2026-01-15: Två vakanser",
            "          - 2026-01-15 Två vakanser",
            ("not-yaml",),
            ("Skriv 2026-01-15: Två vakanser",),
        ),
        Slip(
            "aktiviteter.yaml",
            "      - question: Varför missas larm?\n        answer: Telefonen",
            "      - question: Varför missas larm?\n      - answer: Telefonen",
            ("missing-key",),
            ("Ta bort bindestrecket, och låt answer börja lika långt in som question.",),
        ),
        Slip(
            "malstyr.yaml",
            "  områden:\n    norr: Norra området\n    söder: Södra området",
            "  områden:\n    - Norra området\n    - Södra området",
            ("wrong-shape",),
            ("Varje post behöver ett eget id.",),
        ),
        Slip(
            "malstyr.yaml",
            "    parent: kommunen\n    manager: socialchef",
            "    parent: kommunen\n    kind: board\n    manager: socialchef",
            ("unknown-key",),
            ("mission (uppdrag), text, offers (serviceerbjudanden).",),
        ),
        Slip(
            "malstyr.yaml",
            "    reference: § 12",
            "    paragraph: 12",
            ("unknown-key",),
            ("Hör det till reference (paragraf)",),
        ),
        Slip(
            "malstyr.yaml",
            "    reason: Verksamhetsplanen antas",
            "    text: Verksamhetsplanen antas",
            ("unknown-key",),
            ("reason (skäl), note (anmärkning)",),
        ),
        Slip(
            "mål.yaml",
            "    no_target: Bedöms som avvikelse från budgeten",
            "    target: {within: budget}",
            ("bad-duration",),
            ("formula: kostnad.budget - kostnad",),
        ),
        Slip(
            "uppföljning.yaml",
            "waivers:",
            "guarantees:\n  svar:\n    promise: Du får besked inom 20 arbetsdagar\n    unit: socialnämnden\nwaivers:",
            ("unknown-key",),
            ("En servicegaranti är en indikator.",),
        ),
        Slip(
            "uppföljning.yaml",
            "waivers:",
            "enkäter:\n  brukarenkät:\n    scale: 1-5\nwaivers:",
            ("unknown-key",),
            ("Skriv den för survey på indikatorn",),
        ),
        Slip(
            "malstyr.yaml",
            "levels:\n",
            "budget:\n  2026: 43800\nlevels:\n",
            ("unknown-key",),
            ("Skriv dem under values",),
        ),
        Slip(
            "mål.yaml", "    year: mean", "    sammanvägning: mean", ("unknown-key",), ("total (totalen), year (året)",)
        ),
        Slip("aktiviteter.yaml", "activities:\n", "Handlingsplan:\n", ("unknown-key",), ("Skriv activities.",)),
        Slip("mål.yaml", "indicators:\n", "Mål och mått:\n", ("unknown-key",), ("Skriv indicators.",)),
        Slip(
            "malstyr.yaml",
            "  enhetschef: {title: Enhetschef, unit: hemtjänsten}\n",
            "",
            ("unknown-id",),
            ("8 ställen till hänvisar dit.",),
        ),
    ),
    {
        "mål.yaml": ("värden.yaml", "aktiviteter.yaml"),
        "värden.yaml": ("mål.yaml", "aktiviteter.yaml"),
        "aktiviteter.yaml": ("mål.yaml", "värden.yaml"),
        "uppföljning.yaml": ("mål.yaml", "värden.yaml", "aktiviteter.yaml"),
        "malstyr.yaml": ("mål.yaml", "värden.yaml", "aktiviteter.yaml"),
    },
)
