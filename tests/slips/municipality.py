"""Slips in the file of a municipality: goals at two levels, targets by year, values of women and men, all in one file."""

from slips.slip import Right, Slip

FILE = """\
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
SLIPS = (
    *(
        Slip("malstyr.yaml", "  closing: {name", f"  {called}: {{name", ("unknown-id",), ("Menade du closing?",))
        for called in ("bokslut", "helår", "Closing", "closning")
    ),
    Slip(
        "malstyr.yaml",
        "    measured_in: procent\n    of_which: [girls, boys]",
        "    måttenhet: procent\n    of_which: [girls, boys]",
        ("unknown-key",),
        ("measured_in",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 85, partly: 75}",
        "    target: minst 85 %",
        ("value-alone",),
        ("{at_least: 85}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 85, partly: 75}",
        "    target: {at_least:85, partly:75}",
        ("no-space-after-colon", "no-space-after-colon"),
        ("at_least: 85", "partly: 75"),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_least: 85, partly: 75}",
        "    targets: {at_least: 85, partly: 75}",
        ("unknown-key",),
        ("target",),
    ),
    Slip("malstyr.yaml", "    targets:\n      2024", "    target:\n      2024", ("unknown-key",), ("targets",)),
    Slip(
        "malstyr.yaml",
        "      2025: {at_least: 86, partly: 80}",
        "      2025 {at_least: 86, partly: 80}",
        ("no-space-after-colon",),
        ("2025: {at_least: 86, partly: 80}",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [behöriga-elever]",
        "    serves: [Fler elever blir behöriga till gymnasiet]",
        ("bad-id",),
        ("behöriga-elever",),
    ),
    Slip(
        "malstyr.yaml",
        "    level: nämndmål\n    serves: [god-start]\n    unit: sn",
        "    level: Nämndsmål\n    serves: [god-start]\n    unit: sn",
        ("unknown-id",),
        ("nämndmål",),
    ),
    Slip(
        "malstyr.yaml",
        "horizon: 4 years",
        "horizon: 2023-2026",
        ("bad-duration",),
        ("4 years",),
    ),
    *(
        Slip(
            "malstyr.yaml", "target: {at_least: 85, partly: 75}", f"target: {{at_least: 85, {more}}}", (rule,), (typed,)
        )
        for more, rule, typed in (
            ("2026", "unknown-key", "during: 2026. Ska det vara nått senast då, skriv by: 2026."),
            ("senast 2026", "unknown-key", "skriv by: 2026."),
            ("år: 2026", "unknown-key", "during: 2026. Ska det vara nått senast då, skriv by: 2026."),
            ("by 2026", "no-space-after-colon", "by: 2026"),
            ("procent", "unknown-key", "Enheten står i measured_in"),
        )
    ),
    Slip("malstyr.yaml", "date: 2022-11-21", "date: 21/11 2022", ("bad-date",), ("2022-11-21",)),
    Slip("malstyr.yaml", "date: 2022-11-21", "date: 21/11/2022", ("bad-date",), ("2022-11-21",)),
    Slip("malstyr.yaml", "date: 2022-11-21", "date: 04/05/2022", ("bad-date",), ("2022-05-04. Står månaden först",)),
    Slip(
        "malstyr.yaml",
        "ready: 05-31}",
        "ready: 05-32}",
        ("bad-date",),
        ("en dag som kommer varje år, som månad-dag, till exempel 04-30",),
    ),
    Slip(
        "malstyr.yaml",
        "    period: 2023-2026",
        "    period: mandatperioden",
        ("bad-period",),
        ("ta bort period",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: De som har hemtjänst är trygga",
        '    text: "De som har hemtjänst" är trygga',
        ("quote-starts-text",),
        ("'\"De som har hemtjänst\" är trygga'",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: De som har hemtjänst är trygga",
        "    text:De som har hemtjänst är trygga",
        ("no-space-after-colon",),
        ("text: De som har hemtjänst är trygga",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: De som har hemtjänst är trygga",
        "    • text: De som har hemtjänst är trygga",
        ("unknown-key",),
        ("text",),
    ),
    Slip("malstyr.yaml", "  trygg-omsorg:\n    text", "  trygg omsorg:\n    text", ("bad-id",), ("trygg-omsorg",)),
    Slip("malstyr.yaml", "  trygg-omsorg:\n    text", "  3-trygg-omsorg:\n    text", ("bad-id",), ("trygg-omsorg",)),
    Slip("malstyr.yaml", "goals:\n  god", "Mål:\n  god", ("unknown-key",), ("goals",)),
    Slip(
        "malstyr.yaml",
        "goals:\n  god",
        "  god",
        ("missing-key",),
        ("goals: längst till vänster på en egen rad ovanför raden god-start:",),
    ),
    Slip("malstyr.yaml", "values:\n  beh", "värden:\n  beh", ("unknown-key",), ("values",)),
    Slip(
        "malstyr.yaml",
        "values:\n  beh",
        "  beh",
        ("missing-key",),
        ("values: längst till vänster på en egen rad ovanför raden behörighet:",),
    ),
    Slip("malstyr.yaml", "    2025: 85.1", "   2025: 85.1", ("wrong-indent",), ("2025:",)),
    Slip("malstyr.yaml", "    2025: 85.1", "    25: 85.1", ("bad-period",), ("2025",)),
    Slip(
        "malstyr.yaml",
        "    2025: 85.1",
        "    utfall: 85.1",
        ("wrong-order",),
        ("året och kolon på en rad för sig under ”behörighet”, till exempel 2013",),
    ),
    Slip("malstyr.yaml", "    2025: 85.1", "    2025: =B4/B5", ("bad-number",), ("det, eller ta bort 2025.",)),
    Slip("malstyr.yaml", "    2025: 85.1", "    HT 2025: 85.1", ("bad-period",), ("2025-H2",)),
    Slip("malstyr.yaml", "    2025: 85.1", "    jan-dec 2025: 85.1", ("bad-period",), ("2025",)),
    Slip(
        "malstyr.yaml",
        "      of_which: {girls: 87.2, boys: 81.9}",
        "    of_which: {girls: 87.2, boys: 81.9}",
        ("wrong-indent",),
        ("of_which:",),
    ),
    Slip(
        "malstyr.yaml",
        "  behörighet:\n    2024:",
        "  Andel elever som är behöriga till gymnasiet:\n    2024:",
        ("bad-id",),
        ("behörighet",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}",
        "    2024: 83 (n=212)",
        ("bad-number",),
        ("{value: 83, n: 212}",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}",
        "    2024: {83, 212}",
        ("unknown-key",),
        ("nyckeln före varje tal, till exempel {value: 83, n: 212} om det andra",),
    ),
    Slip("malstyr.yaml", "margin: 2.4}", "margin: ±2.4}", ("bad-number",), ("2.4",)),
    Slip("malstyr.yaml", "margin: 2.4}", "margin: +/- 2,4}", ("bad-number",), ("2.4",)),
    Slip("malstyr.yaml", "  partly_from: 80", "  partly_from: 0.8", ("share-as-fraction",), ("partly_from: 80",)),
    Slip("malstyr.yaml", "version: 1\n", "", ("missing-key",), ("version: 1 på en egen rad överst i filen",)),
    Slip(
        "malstyr.yaml",
        "  sn: {name: Socialnämnden, parent: kommunen",
        "  sn: {name: Socialnämnden, parent: Sjöstads kommun",
        ("bad-id",),
        ("kommunen",),
    ),
    Slip(
        "malstyr.yaml",
        "    method: Socialstyrelsens enkät",
        "    method: Socialstyrelsens enkät: Vad tycker de äldre?",
        ("colon-in-text",),
        ('"Socialstyrelsens enkät: Vad tycker de äldre?"',),
    ),
    Slip(
        "malstyr.yaml",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn:\n  name: Socialnämnden\n  parent: kommunen\n  manager: socialchef\n  plan: målplan",
        ("wrong-indent",),
        ("Flytta in raden och raderna efter den, till och med rad 36, så att de",),
    ),
    Slip(
        "malstyr.yaml",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn: name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan",
        ("not-yaml",),
        ("sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan:",),
    ),
    Slip(
        "malstyr.yaml",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  - {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        ("not-yaml",),
        ("id: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan:",),
    ),
    Slip(
        "malstyr.yaml",
        "  sn: {name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan}",
        "  sn: [name: Socialnämnden, parent: kommunen, manager: socialchef, plan: målplan]",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: sn: {name: Socialnämnden, pare",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text:\n    Fler elever blir behöriga till gymnasiet\n",
        ("not-yaml",),
        ("Fler elever blir behöriga till gymnasiet",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text: Fler elever blir behöriga till gymnasiet\n    text: Och fler trivs\n",
        ("duplicate-id",),
        ("Behåll en av dem.",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    mål: Fler elever blir behöriga till gymnasiet\n",
        ("unknown-key",),
        ("text",),
    ),
    Slip(
        "malstyr.yaml",
        "    text: Fler elever blir behöriga till gymnasiet\n",
        "    text: Fler elever blir behöriga till gymnasiet\n    ansvarig: rektor\n",
        ("unknown-key",),
        ("Nyckeln heter owner, och den står redan här. Behåll en av dem.",),
    ),
    Slip(
        "malstyr.yaml",
        "    owner: rektor\n    plan",
        "    owner: rektor, socialchef\n    plan",
        ("several-for-one",),
        ("den roll som har ansvaret, till exempel owner: rektor",),
    ),
    Slip(
        "malstyr.yaml",
        "    owner: rektor\n    plan",
        "    owner: \n    plan",
        ("empty-value",),
        ("ett värde för owner, eller ta bort owner",),
    ),
    Slip("malstyr.yaml", "    owner: rektor\n    plan", "    owner: Rektor\n    plan", ("unknown-id",), ("rektor",)),
    Slip(
        "malstyr.yaml",
        "    plan: målplan\n  trygg",
        "    plan: Mål och budget 2023–2026\n  trygg",
        ("bad-id",),
        ("målplan",),
    ),
    Slip(
        "malstyr.yaml",
        "    adopted: kf-2022-88",
        "    adopted: § 88",
        ("bad-id",),
        ("Här ska id:t stå för något i avsnittet decisions, inte dess namn. Där",),
    ),
    Slip("malstyr.yaml", "    adopted: kf-2022-88", "    adopted: 2022-11-21", ("bad-id",), ("kf-2022-88",)),
    Slip(
        "malstyr.yaml", "    period: 2023-2026", "    period: 2023, 2024, 2025, 2026", ("bad-period",), ("2023-2026",)
    ),
    Slip(
        "malstyr.yaml",
        "    period: 2023-2026",
        "    period: [2023, 2026]",
        ("several-for-one",),
        ("Behåll ett av dem.",),
    ),
    Slip(
        "malstyr.yaml", "    period: 2023-2026", "    period: 2023-01-01 - 2026-12-31", ("bad-period",), ("2023-2026",)
    ),
    Slip(
        "malstyr.yaml",
        "      2024: {at_least: 84}",
        "      2024:{at_least: 84}",
        ("no-space-after-colon",),
        ("Skriv 2024: {at_least: 84}",),
    ),
    Slip(
        "malstyr.yaml",
        "      2024: {at_least: 84}",
        "      2024: at_least 84",
        ("no-space-after-colon",),
        ("at_least: 84",),
    ),
    Slip("malstyr.yaml", "      2024: {at_least: 84}", "      2024: minst 84", ("value-alone",), ("{at_least: 84}",)),
    Slip("malstyr.yaml", "      2024: {at_least: 84}", "      2024: {minst 84}", ("value-alone",), ("at_least: 84",)),
    Slip("malstyr.yaml", "      2024: {at_least: 84}", "      2024: {at_least: [84]}", ("wrong-shape",), ("84",)),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024:\n      value; 83\n      n: 212\n    2025: {value: 86, n: 198, margin: 2.4}",
        ("no-space-after-colon",),
        ("value: 83",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024: {value: 83, n: 212}, 2025: {value: 86, n: 198, margin: 2.4}",
        ("not-yaml",),
        ("2025: {value: 86, n: 198, margin: 2.4}",),
    ),
    Slip(
        "malstyr.yaml",
        "  trygghet:\n    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "  trygghet:\n    - 2024: 83\n    - 2025: 86",
        ("wrong-shape",),
        ("Ta bort strecken eller hakparenteserna: 2024: 83",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    2024, 83\n    2025, 86",
        ("wrong-shape",),
        ("dem på var sin rad",),
    ),
    Slip(
        "malstyr.yaml",
        "    2024: {value: 83, n: 212}\n    2025: {value: 86, n: 198, margin: 2.4}",
        "    år: 2024\n    värde: 83",
        ("wrong-order",),
        ("året och kolon på en rad för sig under ”trygghet”, till exempel 2013:,",),
    ),
    Slip(
        "malstyr.yaml",
        "  trygghet:\n    2024: {value: 83",
        "  trygghet:\n    kvinnor:\n      2024: 84\n    2024: {value: 83",
        ("unknown-member",),
        ("Värden för kön står inom periodens klamrar, till exempel 2013: {value:",),
    ),
    Slip(
        "malstyr.yaml",
        "  trygghet:\n    2024: {value: 83",
        "  trygghet: \n  2024: {value: 83",
        ("wrong-indent",),
        ("2024:",),
    ),
    Slip(
        "malstyr.yaml",
        "    targets:\n      2024: {at_least: 84}\n"
        "      2025: {at_least: 86, partly: 80}\n      2026: {at_least: 88}\n",
        "    target:\n    2024: {at_least: 84}\n    2025: {at_least: 86, partly: 80}\n    2026: {at_least: 88}\n",
        ("unknown-key",),
        ("targets: {2024: {at_least: 84}, 2025: {at_least: 86, partly: 80}, 2026",),
    ),
    Slip(
        "malstyr.yaml", "    2024: {value: 83, n: 212}", "    2024: {index: 83, n: 212}", ("unknown-key",), ("value",)
    ),
)
MUNICIPALITY = Right("municipality", {"malstyr.yaml": FILE}, SLIPS)
