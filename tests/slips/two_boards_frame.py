"""Slips in the files of a municipality with two boards: the organisation, its units, levels and calendar."""

from slips.slip import instead_of

SLIPS = (
    *instead_of(
        "  D2: {ends: 08-31, ready: 09-30}",
        ("  D2: {ends: 31-08, ready: 09-30}", "bad-date", "Skriv 08-31."),
        ("  D2: {ends: 2025-08-31, ready: 09-30}", "bad-date", "Är det samma dag varje år, skriv 08-31."),
        ("  D2: {ends: 08-31, ready: 09-30", "unpaired-bracket", "Skriv {ends: 08-31, ready: 09-30}"),
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
        "nämndmål: {decided_by: politics",
        ("nämndmål: {decided_by: kommunfullmäktige", "unknown-word", "Skriv politics"),
        file="malstyr.yaml",
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
        "plans:\n  målplan:\n    name",
        ("  målplan:\nplans:\n    name", "wrong-indent", "Låt dem byta plats:\nplans:\n  målplan:"),
        file="malstyr.yaml",
    ),
    *instead_of(
        "    manager: socialchef",
        ("    avdelningschef: socialchef", "unknown-key", "Hör det till manager (chef), skriv det där"),
        ("    chefsroll: socialchef", "unknown-key", "Hör det till manager (chef), skriv det där"),
        file="malstyr.yaml",
    ),
)
