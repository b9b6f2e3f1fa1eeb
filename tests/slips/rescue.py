"""Slips in the file of a rescue service: stations, money in thousands, sick leave by month, activities and a risk, in braces."""

from slips.slip import Right, Slip

FILE = """\
version: 1
organisation: {id: älvräddningen, name: Älvdalarnas räddningstjänst, kind: company}
about: {unit: förbundet, source: ledningssystemet}
settings:
  as_of: 2026-03-01
  partly_from: 90
  risk_scale: 4
calendar:
  halvår: {name: Halvårsrapport, ends: 06-30, ready: 08-20}
  closing: {name: Bokslut, ends: 12-31, ready: 02-20}
roles:
  förbundschef: {title: Förbundschef}
  ekonom: {title: Ekonomiansvarig}
  stationschef: {title: Stationschef}
units:
  förbundet: {name: Räddningstjänstförbundet, no_plan: förbundsordningen räcker, manager: förbundschef}
  norr: {name: Station norr, parent: förbundet, no_plan: ingår i förbundets plan, manager: stationschef}
  söder: {name: Station söder, parent: förbundet, no_plan: ingår i förbundets plan, manager: stationschef}
goals:
  snabb-hjälp:
    text: Den som behöver hjälp får den snabbt
    owner: förbundschef
    period: 2024-2027
  ordning-i-ekonomin:
    text: Förbundet har en ekonomi i balans
    owner: ekonom
    period: 2024-2027
    sound_finances: true
  friska-medarbetare:
    text: Medarbetarna mår bra på jobbet
    owner: förbundschef
    period: 2024-2027
indicators:
  anspänningstid:
    name: Anspänningstid
    serves: [snabb-hjälp]
    measured_in: sekunder
    for_each: [norr, söder]
    method: larmjournalen, median
    target: {at_most: 90}
  responstid:
    name: Andel larm med hjälp inom 20 minuter
    serves: [snabb-hjälp]
    measured_in: procent
    method: larmjournalen
    target: {at_least: 85, partly: 80}
  resultat:
    name: Nettokostnad
    serves: [ordning-i-ekonomin]
    measured_in: tkr
    method: bokslut
    reported: closing
    targets:
      2024: {at_most: 98500}
      2025: {at_most: 101000}
      2026: {at_most: 104000}
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [friska-medarbetare]
    measured_in: procent
    frequency: month
    starts: 2025-M10
    year: mean
    method: lönesystemet
    target: {at_most: 4.5}
  nöjdhet:
    name: Trivsel på jobbet
    serves: [friska-medarbetare]
    measured_in: index
    method: medarbetarenkäten
    starts: 2024
    target: {increase_by: 2}
  larm:
    name: Antal larm
    serves: [snabb-hjälp]
    measured_in: st
    method: larmjournalen
    no_target: beskriver hur mycket som händer
values:
  anspänningstid:
    norr: {2024: 88, 2025: 86}
    söder: {2024: 97, 2025: 92}
  responstid:
    2024: 82.4
    2025: 84.9
  resultat:
    2024: {budget: 98500, value: 98120}
    2025: {budget: 101000, forecast: {halvår: 101900}, value: 101450}
  sjukfrånvaro:
    2025-M10: 4.2
    2025-M11: 4.8
    2025-M12: 5.1
  nöjdhet:
    2024: 68
    2025: 71
  larm:
    2024: 1312
    2025: 1287
activities:
  övning:
    text: Öva trafikolycka varje månad på båda stationerna
    serves: [snabb-hjälp]
    responsible: stationschef
    started: 2025-02-01
    share: 80
    due: 2026-06-30
  hälsosamtal:
    text: Erbjud alla medarbetare hälsosamtal
    serves: [friska-medarbetare]
    responsible: förbundschef
    due: [2025-12-01, 2026-12-01]
    done: 2025-11-20
risks:
  bemanning:
    text: Det saknas brandmän på helgerna
    threatens: [snabb-hjälp]
    likelihood: 3
    consequence: 4
    responsible: stationschef
    reviewed: 2026-01-15
    actions: [övning]
"""
SLIPS = (
    Slip("malstyr.yaml", "    2024: 82.4\n", "    2024: 82,4 %\n", ("unit-in-number",), ("Skriv 82.4, utan enheten.",)),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 0.824\n",
        ("value-far-from-series",),
        ("Skriv 82.4 om 82,4 menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 0,824\n",
        ("decimal-comma",),
        ("Menas 82,4 procent, skriv 82.4.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 824\n",
        ("value-far-from-series",),
        ("Skriv 82.4 om 82,4 menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98.500, value: 98120}",
        ("part-of-a-thing",),
        ("Skriv 98500 om 98\u202f500 tkr menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98,5 mnkr, value: 98120}",
        ("unit-in-number",),
        ("Talet ska vara i tkr. Stämmer ”98,5 mnkr”, skriv 98500.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98 500 tkr, value: 98 120 tkr}",
        ("unit-in-number", "unit-in-number"),
        ("Skriv 98500, utan enheten.", "Skriv 98120, utan enheten."),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98500, utfall: 98120}",
        ("unknown-key",),
        ("Skriv value.",),
    ),
    Slip(
        "malstyr.yaml",
        "    norr: {2024: 88, 2025: 86}",
        "    norr: {2024: 88 s, 2025: 86 s}",
        ("unit-in-number", "unit-in-number"),
        (
            "Skriv 88, utan enheten. Det är den enhet som talet ska vara i.",
            "Skriv 86, utan enheten. Det är den enhet som talet ska vara i.",
        ),
    ),
    Slip(
        "malstyr.yaml",
        "    norr: {2024: 88, 2025: 86}",
        "    norr: {2024: 1:28, 2025: 1:26}",
        ("bad-number", "bad-number"),
        ("Är det timmar och minuter, skriv 5280.", "Är det timmar och minuter, skriv 5160."),
    ),
    Slip(
        "malstyr.yaml",
        "    norr: {2024: 88, 2025: 86}",
        "    norr: {2024 88, 2025: 86}",
        ("bad-period",),
        ("Skriv kolon och ett blanksteg efter perioden: 2024: 88",),
    ),
    Slip(
        "malstyr.yaml",
        "    norr: {2024: 88, 2025: 86}",
        "    norr: 88, 86",
        ("wrong-shape",),
        ("Skriv varje tal på en egen rad, med perioden, kolon och blanksteg före. Det första blir: ÅÅÅÅ: 88",),
    ),
    Slip("malstyr.yaml", "    2025-M10: 4.2", "    oktober 2025: 4.2", ("bad-period",), ("Skriv 2025-M10.",)),
    Slip("malstyr.yaml", "    2025-M10: 4.2", "    2025-10: 4.2", ("bad-period",), ("Skriv 2025-M10.",)),
    Slip(
        "malstyr.yaml",
        "    frequency: month",
        "    frequency: varje månad",
        ("unknown-word",),
        (
            "Skriv month. Orden är four-years, two-years, year, half-year, term, tertial, quarter, month, week, day, shift.",
        ),
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {halvår: 101900}",
        "forecast: 101900",
        ("value-alone",),
        ("Skriv forecast: {halvår: 101900} om det är vid halvår.",),
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {halvår: 101900}",
        "prognos: {halvår: 101900}",
        ("unknown-key",),
        ("Skriv forecast.",),
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {halvår: 101900}",
        "forecast: {Halvårsrapport: 101900}",
        ("unknown-id",),
        ("Menade du halvår?",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 30 juni 2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 2026-06-31",
        ("bad-date",),
        ("Skriv en dag som finns, som år-månad-dag, till exempel 2013-06-01.",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 30/6-26",
        ("bad-date",),
        ("Är det 2026-06-30, skriv så.",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: juni 2026",
        ("bad-date",),
        ("Är det senast när perioden är slut, skriv 2026-06-30.",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    klart: 2026-06-30",
        ("unknown-key",),
        ("Det kan betyda flera saker här.",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: löpande",
        ("bad-date",),
        ("Görs det om och om igen, skriv hur ofta med every",),
    ),
    Slip(
        "malstyr.yaml",
        "    share: 80",
        "    share: 80 %",
        ("unit-in-number",),
        ("Skriv 80, utan enheten. Det är den enhet som talet ska vara i.",),
    ),
    Slip(
        "malstyr.yaml",
        "    share: 80",
        "    share: 0.8",
        ("share-as-fraction",),
        ("Menas 80 procent, skriv share: 80.",),
    ),
    Slip("malstyr.yaml", "    share: 80", "    status: pågår", ("unknown-key",), ("Läget räknas ut av datumen.",)),
    Slip(
        "malstyr.yaml",
        "    done: 2025-11-20",
        "    done: ja",
        ("bad-date",),
        ("ta bort done",),
    ),
    Slip(
        "malstyr.yaml",
        "    started: 2025-02-01",
        "    started: 250201",
        ("bad-date",),
        ("Är det 2025-02-01, skriv så.",),
    ),
    Slip("malstyr.yaml", "    likelihood: 3", "    sannolikhet: 3", ("unknown-key",), ("Skriv likelihood.",)),
    Slip(
        "malstyr.yaml",
        "    likelihood: 3",
        "    likelihood: hög",
        ("bad-number",),
        ("Skriv ett helt tal från 1 till 4, där 4 är högst.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 90}",
        "    target: {at_most: 90, per: enhet}",
        ("unknown-key",),
        ("Använd någon av nycklarna for (för), from (från). Annars tar du bort nyckeln.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 4.5}",
        "    target: {at_most: 4,5}",
        ("decimal-comma",),
        ("Skriv 4.5. I målfilerna används decimalpunkt; rapporterna visar komma.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {increase_by: 2}",
        "    target: {increase_by: 2 per år}",
        ("unit-in-number",),
        ("Skriv 2. Ett sådant steg räknas från värdet före, och därför behövs inte fler ord.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {increase_by: 2}",
        "    target: {ökning: 2}",
        ("unknown-key",),
        ("Det kan betyda flera saker här.",),
    ),
    Slip(
        "malstyr.yaml",
        "      2025: {at_most: 101000}",
        "      2025: {at_most: 101 000}",
        ("thousands-space",),
        ("Skriv 101000, med alla siffror ihop.",),
    ),
    Slip(
        "malstyr.yaml",
        "    period: 2024-2027\n  ordning",
        "    period: 2024–2027\n  ordning",
        ("bad-period",),
        ("Skriv 2024-2027.",),
    ),
    Slip(
        "malstyr.yaml",
        "    period: 2024-2027\n  ordning",
        "    period: 2024 till 2027\n  ordning",
        ("bad-period",),
        ("Skriv 2024-2027.",),
    ),
    Slip(
        "malstyr.yaml",
        "    period: 2024-2027\n  ordning",
        "    år: 2024-2027\n  ordning",
        ("unknown-key",),
        ("Skriv period.",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        "    text:\n    - Medarbetarna mår bra på jobbet",
        ("wrong-shape",),
        ("Skriv den utan streck: text: Medarbetarna mår bra på jobbet",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        "  text: Medarbetarna mår bra på jobbet",
        ("wrong-indent",),
        ("Börja raden med 4 blanksteg.",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        "    text: Medarbetarna mår bra\npå jobbet",
        ("text-broken",),
        ("Börja raden med 6 blanksteg, eller skriv hela texten på en rad.",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        "    text: [Medarbetarna mår bra på jobbet]",
        ("wrong-shape",),
        ("Skriv Medarbetarna mår bra på jobbet.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 12/31/2026", ("bad-date",), ("Skriv 2026-12-31.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 01-12-2026",
        ("bad-date",),
        ("Står dagen först, skriv 2026-12-01.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 31-12-2026", ("bad-date",), ("Skriv 2026-12-31.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 06-30-2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 30-06-2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 1-6-2026",
        ("bad-date",),
        ("Står dagen först, skriv 2026-06-01.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 30 - 6 - 2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 13/13/2026",
        ("bad-date",),
        ("Skriv en dag som finns, som år-månad-dag, till exempel 2013-06-01.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 05-05-2026", ("bad-date",), ("Skriv 2026-05-05.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 30-jun-2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 2026/06/30", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 20260630", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 2026-06",
        ("bad-date",),
        ("Är det senast när perioden är slut, skriv 2026-06-30.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: senast 30/6 2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: den 30 juni",
        ("bad-date",),
        ("Skriv året först: ÅÅÅÅ-06-30, med årets fyra siffror i stället för ÅÅÅÅ.",),
    ),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 30.06.2026", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip("malstyr.yaml", "    due: 2026-06-30", "    due: 2026.06.30", ("bad-date",), ("Skriv 2026-06-30.",)),
    Slip(
        "malstyr.yaml",
        "    due: 2026-06-30",
        "    due: 2026 juni",
        ("bad-date",),
        ("Är det senast när perioden är slut, skriv 2026-06-30.",),
    ),
    Slip("malstyr.yaml", "    2024: 82.4\n", "    2024: 0,8\n", ("decimal-comma",), ("Menas 80 procent, skriv 80.",)),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 0.82\n",
        ("value-far-from-series",),
        ("Skriv 82 om 82 menades. Värdena står i procent.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2025: 84.9\n",
        "    2025: 0,849\n",
        ("decimal-comma",),
        ("Menas 84,9 procent, skriv 84.9.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2025: 84.9\n",
        "    2025: 0.849\n",
        ("value-far-from-series",),
        ("Skriv 84.9 om 84,9 menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 4.5}",
        "    target: {at_most: 0.045}",
        ("share-as-fraction",),
        ("Menas 4,5 procent, skriv at_most: 4.5.",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 4.5}",
        "    target: {at_most: 0,045}",
        ("decimal-comma",),
        ("Menas 4,5 procent, skriv 4.5.",),
    ),
    Slip("malstyr.yaml", "    share: 80", "    share: 0,8", ("decimal-comma",), ("Menas 80 procent, skriv 80.",)),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 85, partly: 80}",
        "    target: {at_least: 0.85, partly: 0.80}",
        ("share-as-fraction", "share-as-fraction"),
        ("Menas 85 procent, skriv at_least: 85.", "Menas 80 procent, skriv partly: 80."),
    ),
    Slip(
        "malstyr.yaml",
        "    2025-M10: 4.2",
        "    2025-M10: 0,042",
        ("decimal-comma",),
        ("Menas 4,2 procent, skriv 4.2.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98500, value: 98.120}",
        ("part-of-a-thing",),
        ("Skriv 98120 om 98\u202f120 tkr menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98500, value: 98.12}",
        ("value-far-from-series",),
        ("Skriv 98120 om 98\u202f120 menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98.5, value: 98120}",
        ("value-far-from-series",),
        ("Skriv 98500 om 98\u202f500 menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {budget: 98500, value: 98120}",
        "    2024: {budget: 98.500, value: 98.120}",
        ("part-of-a-thing", "part-of-a-thing"),
        ("Skriv 98500 om 98\u202f500 tkr menades.", "Skriv 98120 om 98\u202f120 tkr menades."),
    ),
    Slip(
        "malstyr.yaml",
        "      2025: {at_most: 101000}",
        "      2025: {at_most: 101.000}",
        ("part-of-a-thing",),
        ("Skriv 101000 om 101\u202f000 tkr menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2025: {budget: 101000, forecast: {halvår: 101900}",
        "    2025: {budget: 101000, forecast: {halvår: 101.900}",
        ("part-of-a-thing",),
        ("Skriv 101900 om 101\u202f900 tkr menades.",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        '    text: "Medarbetarna mår "bra" på jobbet"',
        ("quote-starts-text",),
        ("Sätt hela texten inom citattecken av det andra slaget: 'Medarbetarna mår \"bra\" på jobbet'",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        '    text: "Medarbetarna" mår "bra"',
        ("quote-starts-text",),
        ('Sätt hela texten inom citattecken av det andra slaget: \'"Medarbetarna" mår "bra"\'',),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        '    text: "Bra" på jobbet',
        ("quote-starts-text",),
        ("Sätt hela texten inom citattecken av det andra slaget: '\"Bra\" på jobbet'",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        "    text: 'Medarbetarna mår 'bra' på jobbet'",
        ("quote-starts-text",),
        ("Sätt hela texten inom citattecken av det andra slaget: \"Medarbetarna mår 'bra' på jobbet\"",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        '    text: "Medarbetarna "mår bra" och "trivs" på jobbet"',
        ("quote-starts-text",),
        ('Sätt hela texten inom citattecken av det andra slaget: \'Medarbetarna "mår bra" och "trivs" på jobbet\'',),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Medarbetarna mår bra på jobbet",
        '    text: "Medarbetarna mår "bra""',
        ("quote-starts-text",),
        ("Sätt hela texten inom citattecken av det andra slaget: 'Medarbetarna mår \"bra\"'",),
    ),
    Slip(
        "malstyr.yaml",
        "    no_target: beskriver hur mycket som händer",
        "    no_target: true",
        ("empty-value",),
        ("Skriv skälet med egna ord, till exempel no_target: beslutas nästa år.",),
    ),
    Slip(
        "malstyr.yaml",
        "    no_target: beskriver hur mycket som händer",
        "    no_target: ja",
        ("empty-value",),
        ("Skriv skälet med egna ord, till exempel no_target: beslutas nästa år.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n    2025: 84.9",
        "    2024: 82.4 | 2025: 84.9",
        ("not-yaml",),
        ("Skriv dem på var sin rad:\n2024: 82.4\n2025: 84.9",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n    2025: 84.9",
        "    2024;82.4\n    2025;84.9",
        ("wrong-shape",),
        ("Skriv dem på var sin rad.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 82.4.\n",
        ("bad-number",),
        ("Är det 82.4, skriv 82.4. Annars skriver du alla siffror.",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: 82.4\n",
        "    2024: 82. 4\n",
        ("bad-number",),
        ("Är det 82.4, skriv 82.4. Annars skriver du alla siffror.",),
    ),
    Slip("malstyr.yaml", "    2024: 82.4\n", "    2024: +82.4\n", ("bad-number",), ("Är värdet 82.4, skriv 82.4.",)),
    Slip(
        "malstyr.yaml",
        "    done: 2025-11-20",
        "    done: {2025-11-20}",
        ("wrong-shape",),
        ("Skriv done: [2025-11-20].",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: [2025-12-01, 2026-12-01]",
        "    due: 2025-12-01, 2026-12-01",
        ("bad-date",),
        ("Gäller alla, skriv [2025-12-01, 2026-12-01].",),
    ),
    Slip(
        "malstyr.yaml",
        "    due: [2025-12-01, 2026-12-01]",
        "    due: varje år",
        ("bad-date",),
        ("Görs det om och om igen, skriv hur ofta med every",),
    ),
    Slip(
        "malstyr.yaml",
        "    responsible: stationschef\n    started",
        "    responsible: Stationschefen\n    started",
        ("unknown-id",),
        ("Menade du stationschef?",),
    ),
    Slip(
        "malstyr.yaml",
        "    responsible: stationschef\n    started",
        "    responsible: [stationschef och förbundschef]\n    started",
        ("several-for-one",),
        ("Skriv den roll som har ansvaret, till exempel responsible: stationschef.",),
    ),
    Slip(
        "malstyr.yaml",
        "    responsible: stationschef\n    started",
        "    ansvar: stationschef\n    started",
        ("unknown-key",),
        ("Skriv responsible.",),
    ),
    Slip(
        "malstyr.yaml",
        "    threatens: [snabb-hjälp]",
        "    hotar: snabb-hjälp",
        ("unknown-key", "not-a-list"),
        ("Skriv threatens.", "Skriv [snabb-hjälp]."),
    ),
    Slip("malstyr.yaml", "    consequence: 4", "    konsekvens: 4", ("unknown-key",), ("Skriv consequence.",)),
    Slip(
        "malstyr.yaml",
        "    consequence: 4",
        "    consequence: 5",
        ("outside-risk-scale",),
        ("Skriv ett tal från 1 till 4, eller organisationens egen skala i settings: {risk_scale: …}.",),
    ),
    Slip(
        "malstyr.yaml",
        "    actions: [övning]",
        "    actions: [Öva trafikolycka]",
        ("bad-id",),
        ("Här ska id:t stå för något i avsnittet activities, inte dess namn.",),
    ),
    Slip(
        "malstyr.yaml", "    sound_finances: true", "    sound_finances: ja", ("not-true-or-false",), ("Skriv true.",)
    ),
    Slip(
        "malstyr.yaml",
        "    owner: ekonom\n",
        '    owner: ekonom "Lisa"\n',
        ("bad-id",),
        ("Skriv ekonom.",),
    ),
    Slip(
        "malstyr.yaml",
        "  ekonom: {title: Ekonomiansvarig}\n",
        "",
        ("unknown-id",),
        ("Är det inget av dem, lägg till ekonom: {title: …} under roles.",),
    ),
    Slip(
        "malstyr.yaml",
        "  norr: {name: Station norr, parent: förbundet,",
        "  norr: {name: Station norr, parent: Räddningstjänstförbundet,",
        ("unknown-id",),
        ("Menade du förbundet?",),
    ),
    Slip(
        "malstyr.yaml",
        "  norr: {name: Station norr, parent: förbundet,",
        "  norr: {namn: Station norr, parent: förbundet,",
        ("unknown-key",),
        ("Skriv name.",),
    ),
    Slip(
        "malstyr.yaml",
        "  norr: {name: Station norr, parent: förbundet,",
        "  Norr: {name: Station norr, parent: förbundet,",
        ("unknown-id",),
        ("2 ställen hänvisar dit, men inget till ”Norr”, som står här. Menade du norr?",),
    ),
)
RESCUE = Right("rescue", {"malstyr.yaml": FILE}, SLIPS)
