"""Slips in the files of a municipality with two boards: values and assessments."""

from slips.slip import instead_of

SLIPS = (
    *instead_of(
        "    2024: 74.2\n    2025: 76.0\n",
        (
            "    norrskolan:\n      2025: 74.2\n    söderskolan:\n      2025: 76.0\n",
            "unknown-member",
            "lägg till norrskolan, söderskolan under units (enheter), och for_each: [norrskolan, söderskolan]",
        ),
        file="skola/varden.yaml",
    ),
    *instead_of(
        "      2025: {value: 88, n: 71}",
        (
            "      2025: {value: 88, n: 71, kvinnor: 90, män: 86}",
            "wrong-order",
            "i stället för kvinnor, män, och of_which: [women, men] på indikatorn brukarnöjdhet.",
        ),
        file="omsorg/varden.yaml",
    ),
    *instead_of(
        "{budget: 425000, value: 423800}",
        ("{budget: 425000, prognos mars: 423800}", "unknown-key", "Hör det till forecast (prognos), skriv det där"),
        ("{årsbudget: 425000, value: 423800}", "unknown-key", "Hör det till budget, skriv det där"),
        ("{budget: 425000, redovisat: 423800}", "unknown-key", "Skriv value."),
        ("{helårsprognos: 425000, value: 423800}", "unknown-key", "Hör det till forecast (prognos), skriv det där"),
        file="omsorg/varden.yaml",
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
            "hemtjänst-norr:\n  2024: 87",
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
        "    2024: 14\n    2025: 12\n",
        (
            "> 2024: 14\n> 2025: 12\n",
            "pasted-sign",
            "Ta bort > från varje rad, så att den första börjar med 4 blanksteg.",
        ),
        file="omsorg/varden.yaml",
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
        "    2025: 12\n  sjukfrånvaro:",
        (
            "    2025: 12 sjukfrånvaro:",
            "not-yaml",
            "Flytta ned sjukfrånvaro: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="omsorg/varden.yaml",
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
        "    hemtjänst-söder:\n      2024: {value: 84, n: 58}\n",
        (
            "      2024: {value: 84, n: 58}\n    hemtjänst-söder:\n",
            "duplicate-id",
            "Behåll en av dem, eller rätta perioden på den ena.",
        ),
        file="omsorg/varden.yaml",
    ),
)
