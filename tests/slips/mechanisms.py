"""Slips that no list of words or keys tells: they are found by what stands around them, and by trying what is said."""

from slips.slip import Right, instead_of

FILES = {
    "malstyr.yaml": """\
version: 1
organisation: {id: granby, name: Granby kommun, kind: municipality}
settings:
  as_of: 2026-03-15
  rules: {report-of-law-missing: ignore}
calendar:
  D1: {ends: 04-30, ready: 05-31}
  closing: {ends: 12-31, ready: 02-28}
levels:
  mål: {decided_by: politics, expects: indicators}
roles:
  skolchef: {title: Skolchef}
plans:
  verksamhetsplan: {name: Verksamhetsplan 2024–2027, period: 2024-2027}
units:
  nämnden: {name: Nämnden, plan: verksamhetsplan, manager: skolchef}
  ekskolan: {name: Ekskolan, parent: nämnden, no_plan: ingår i nämndens plan}
  alskolan: {name: Alskolan, parent: nämnden, no_plan: ingår i nämndens plan}
goals:
  trygga-elever:
    text: Minst 90 procent av eleverna är trygga i skolan varje år
    level: mål
    plan: verksamhetsplan
    unit: nämnden
    owner: skolchef
indicators:
  trygghet:
    name: Trygga elever
    serves: [trygga-elever]
    measured_in: procent
    kind: result
    method: enkät
    for_each: [ekskolan, alskolan]
    of_which: [women, men]
    target: {at_least: 90}
  nettokostnad:
    measured_in: tkr
    method: bokslut
    no_target: bara följt
""",
    "aktiviteter.yaml": """\
activities:
  rastvärdar:
    text: Inför rastvärdar på alla skolor
    serves: [trygga-elever]
    unit: nämnden
    responsible: skolchef
    due: [2027-06-15]
""",
    "värden.yaml": """\
about: {source: påhittade värden}
values:
  trygghet:
    ekskolan:
      2024: 92
      2025: {value: 91, n: 205, of_which: {women: {value: 92, n: 125}, men: {value: 90, n: 80}}}
    alskolan:
      2024: 91
      2025: 93
  nettokostnad:
    2025: {value: 24100, budget: 24000, forecast: {D1: 24300}}
""",
}
SLIPS = (
    *instead_of(
        "forecast: {D1: 24300}",
        ("forecast: {D3: 24300}", "not-a-reporting-point", "Skriv tidpunkten som det gäller (D1), eller lägg till D3"),
        ("to_date: {D3: 24300}", "not-a-reporting-point", "Skriv tidpunkten som det gäller (D1), eller lägg till D3"),
        file="värden.yaml",
    ),
    *instead_of(
        "      2025: 93\n",
        ("      2025: 93, n: 212\n", "not-yaml", "Skriv 2025: {value: 93, n: 212}"),
        ("      2025: 93,5, n: 212\n", "not-yaml", "Skriv 2025: {value: 93.5, n: 212}"),
        ("      2025: 93, note: många vikarier\n", "not-yaml", "Skriv 2025: {value: 93, note: många vikarier}"),
        ("      2025: 93, note: få, i maj\n", "not-yaml", 'Skriv 2025: {value: 93, note: "få, i maj"}'),
        file="värden.yaml",
    ),
    *instead_of(
        "    2025: {value: 24100, budget: 24000, forecast: {D1: 24300}}",
        (
            "    2025: {value: 24100, budget: 24000}\n    2025: {forecast: {D1: 24300}}",
            *("duplicate-id", "skriv 2025: {value: 24100, budget: 24000, forecast: {D1: 24300}} i stället för de två"),
        ),
        (
            "    2025: {budget: 24000, forecast: {D1: 24300}}\n    2025: 24100",
            *("duplicate-id", "skriv 2025: {budget: 24000, forecast: {D1: 24300}, value: 24100} i stället för de två"),
        ),
        file="värden.yaml",
    ),
    *instead_of(
        "activities:\n",
        ("", "missing-key", "Skriv activities: längst till vänster"),
        ("```yaml\nactivities:\n", "not-yaml", "Ta bort dem. De står på rad 1."),
        ("Aktiviteter 2026 (utkast):\n", "unknown-key", "Skriv activities."),
        file="aktiviteter.yaml",
    ),
    *instead_of(
        "  rastvärdar:\n",
        ("  - id: rastvärdar\n", "wrong-shape", "rastvärdar: och resten på rader"),
        file="aktiviteter.yaml",
    ),
    *instead_of(
        "    responsible: skolchef\n",
        ("    **responsible**: skolchef\n", "not-yaml", "Skriv responsible: skolchef"),
        ("    responsible (roll): skolchef\n", "unknown-key", "Skriv responsible."),
        ("    responsible:\n    responsible: skolchef\n", "duplicate-id", "som inget står efter"),
        file="aktiviteter.yaml",
    ),
    *instead_of("values:\n", ("", "missing-key", "Skriv values: längst till vänster"), file="värden.yaml"),
    *instead_of(
        "      2024: 92\n",
        ("\t2023\t91,5\n\t2024\t92\n", "no-space-after-colon", "2023: 91.5\n2024: 92"),
        ("      2024: - 92\n", "bad-number", "skriv 92. Är det minus 92, skriv -92"),
        file="värden.yaml",
    ),
    *instead_of("n: 80}", ("n: 180}", "answers-above-invited", "Slå upp båda talen"), file="värden.yaml"),
    *instead_of("}, men: {", ("}, men (pojkar): {", "bad-id", "Skriv men."), file="värden.yaml"),
    *instead_of("{D1: 24300}", ("{D1 (prel.): 24300}", "bad-id", "Skriv D1."), file="värden.yaml"),
    *instead_of(
        "    alskolan:\n      2024: 91\n",
        (
            "    ekskolan:\n      2023: 90\n    alskolan:\n      2024: 91\n",
            "duplicate-id",
            "Flytta raderna under den andra till den första",
        ),
        file="värden.yaml",
    ),
    *instead_of(
        "    2025: {value: 24100, budget: 24000, forecast: {D1: 24300}}\n",
        (
            "    utfall:\n      2025: 24100\n    budget:\n      2025: 24000\n",
            "unknown-member",
            "2025: {value: 24100, budget: 24000}",
        ),
        (
            "    2025: 24100\n    budget 2025: 24 000\n    prognos D1 2025: 24300\n",
            "bad-period",
            "2025: {value: 24100, budget: 24000, forecast: {D1: 24300}}",
        ),
        file="värden.yaml",
    ),
    *instead_of(
        "    ekskolan:\n      2024: 92\n      2025: {value: 91, n: 205, of_which: {women: {value: 92, n: 125},"
        " men: {value: 90, n: 80}}}\n    alskolan:\n      2024: 91\n      2025: 93\n",
        (
            "    2024: {ekskolan: 92, alskolan: 91}\n    2025: {ekskolan: 91, alskolan: 93}\n",
            "wrong-order",
            "ekskolan:\n  2024: 92\n  2025: 91\nalskolan:\n  2024: 91\n  2025: 93",
        ),
        file="värden.yaml",
    ),
    *instead_of("version: 1\n", ("version:\n", "empty-value", "Skriv version: 1.")),
    *instead_of(
        "    no_target: bara följt\n",
        ("    no_target: bara följt\n    2026: 24200\n", "unknown-key", "nettokostnad: {2026: 24200}"),
    ),
    *instead_of(
        "{at_least: 90}",
        ("{at_least: 90, minst 2027: 95}", "unknown-key", "skriv at_least och by: 2027"),
    ),
    *instead_of(
        "forecast: {D1: 24300}}\n",
        ("forecast: {D1: +100}}\n", "bad-number", "skriv 24100. Blir det så mycket mindre, skriv 23900"),
        ("forecast: {D1: 100}}\n", "forecast-far-from-budget", "24100 om det blir mer än budgeten, 23900 om"),
        ("prognos: 24300}\n", "value-alone", "Skriv forecast: {D1: 24300} om det är vid D1"),
        ("forecast: {D1: 24300}} (prel.)\n", "not-yaml", "value: 24100, budget: 24000, forecast: {D1: 24300}} och"),
        ("forecast: {D1: 24300}}\n    2026-D1: {forecast: 5}\n", "value-alone", "forecast: {D1: 5} i värdet för 2026"),
        ("forecast: {D1: 24300}}\n    2025-D3: 18000\n", "not-a-reporting-point", "Gäller det hela året, skriv 2025."),
        ("forecast: {D1: 24300}}\n    2024-M06: {budget: 9}\n", "parts-not-of-frequency", "2024: {budget: 9"),
        file="värden.yaml",
    ),
    *instead_of(
        "      2025: 93\n",
        ("      2025:\n      value: 93\n", "wrong-indent", "Börja raden med 8 blanksteg"),
        file="värden.yaml",
    ),
    *instead_of(
        "    alskolan:\n      2024: 91\n",
        ("    ekskolan:\n      2024: 91\n", "duplicate-id", "Är det två, skriv ett annat id"),
        file="värden.yaml",
    ),
    *instead_of(
        "activities:\n  rastvärdar:\n",
        (
            "activities:\n  - [ ] Ring rektorerna\n  rastvärdar:\n",
            "not-yaml",
            "ring-rektorerna: {text: Ring rektorerna}",
        ),
        ("activities:\n  Ring rektorerna\n  rastvärdar:\n", "not-yaml", "ring-rektorerna: {text: Ring rektorerna}"),
        file="aktiviteter.yaml",
    ),
    *instead_of(
        "    serves: [trygga-elever]\n    unit: nämnden\n",
        (
            "    serves: [trygga-elever]\n    unit: nämnden\n    due: [2027-06-15]\n    läxhjälp:\n      text: Starta"
            " läxhjälp\n      unit: nämnden\n",
            "wrong-indent",
            "Börja raden med 2 blanksteg, och flytta raderna",
        ),
        file="aktiviteter.yaml",
    ),
    *instead_of(
        "    target: {at_least: 90}\n",
        ("    target: {at_least: 90, by: 2017}\n", "target-before-plan", "skriv den i stället för 2017"),
        ("    target: [90, 92]\n", "value-alone", "targets: {…: {at_least: 90}, …: {at_least: 92}}"),
        ("    targets:\n      - 2024: 90\n      - 2025: 92\n", "value-alone", "{2024: {at_least: 90}, 2025:"),
        (
            "    target: {at_least: 90, decrease_by: 2}\n",
            "several-demands",
            "{…1: {at_least: 90}, …2: {decrease_by: 2}}",
        ),
        ("    target: {at_least: 90}\n    vikt: 60 %\n", "unknown-key", "Mål och indikatorer har ingen vikt"),
    ),
    *instead_of("measured_in: tkr\n", ("measured_in: tkr/mnkr\n", "missing-measured-in", "measured_in: tkr")),
    *instead_of(
        "  skolchef: {title: Skolchef}\n",
        ("  skolchef: Skolchef Eva Berg\n", "value-alone", "{title: Skolchef, person: Eva Berg}"),
    ),
    *instead_of(
        "parent: nämnden, no_plan: ingår i nämndens plan}\n  alskolan",
        (
            "parent: ekskolan, no_plan: ingår i nämndens plan}\n  alskolan",
            "circular-reference",
            "Är ekskolan överst, ta bort parent",
        ),
    ),
    *instead_of("    owner: skolchef\n", ("    owner: - skolchef\n", "dash-starts-text", "Skriv skolchef")),
    *instead_of(
        "  trygga-elever:\n",
        ("  trygga elever 2026:\n", "bad-id", "Skriv trygga-elever."),
        ("  1.1 Trygga elever:\n", "bad-id", "Skriv trygga-elever."),
    ),
    *instead_of(
        "    target: {at_least: 90}\n",
        ("    target {at_least: 90}\n", "no-space-after-colon", "Skriv target: {at_least: 90}"),
        ("    target: at_least 90\n", "no-space-after-colon", "Skriv {at_least: 90}"),
        ("    targets:\n      - {at_least: 90, by: 2027}\n", "wrong-shape", "mål-2027: {at_least: 90, by: 2027}"),
        (
            "    targets:\n      ekskolan: {at_least: 90}\n      alskolan: {at_least: 92}\n",
            "target-named-as-member",
            "ekskolan: {at_least: 90, for: [ekskolan]}",
        ),
        ("    target: öka från 80 till 90 senast 2027\n", "value-alone", "{at_least: 90, by: 2027}"),
    ),
    *instead_of(
        "  skolchef: {title: Skolchef}\n",
        ("  skolchef {title: Skolchef}\n", "no-space-after-colon", "Skriv skolchef: {title: Skolchef}"),
    ),
    *instead_of(
        "  nämnden: {name: Nämnden, plan: verksamhetsplan, manager: skolchef}\n",
        (
            "  nämnden:\n    name: Nämnden\n    plan: verksamhetsplan\n    björkskolan: {name: Björkskolan, manager:"
            " skolchef}\n",
            "unknown-key",
            "Det ser ut som en post i units (enheter). Flytta den dit.",
        ),
    ),
    *instead_of(
        "    owner: skolchef\n",
        ("    owner: skolchef\n    @Lisa kan du kolla?\n", "not-yaml", "börja raden med # och blanksteg"),
        ("    owner: skolchef\n    delmål:\n      - fler läser\n", "unknown-key", "passar ingen av de nycklar som kan"),
    ),
    *instead_of(
        "      2025: 93\n",
        (
            "      2025: {value: 93, analys: Fler svarade, särskilt i maj}\n",
            *("sentence-cut", "varje nyckel på en egen rad"),
            *("unknown-key", "indicators/trygghet/alskolan: {2025: {analysis: …}}"),
        ),
        file="värden.yaml",
    ),
    *instead_of(
        "    due: [2027-06-15]\n",
        ("    due: löpande\n", "bad-date", "skriv hur ofta med every"),
        file="aktiviteter.yaml",
    ),
)
MECHANISMS = Right("mechanisms", FILES, SLIPS, {"aktiviteter.yaml": (), "värden.yaml": ()})
