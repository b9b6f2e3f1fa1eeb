"""Slips in the file of a budget: original and revised, forecasts by tertial, formulas and quarters, all in one file."""

from slips.slip import Right, Slip, instead_of

FILE = """\
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
SLIPS = (
    *(
        Slip("malstyr.yaml", "    sound_finances: true", f"    {written}", ("unknown-key",), (typed,))
        for written, typed in (
            ("målvärde: 100", "target på en indikator som har serves: [budget-i-balans]"),
            ("target: {at_least: 100}", "target på en indikator som har serves: [budget-i-balans]"),
            (
                "indikator: budgetavvikelse",
                "i indicators, som säger det med serves: [budget-i-balans]",
            ),
            ("indicators: [budgetavvikelse]", "i indicators, som säger det med serves"),
        )
    ),
    Slip("malstyr.yaml", "    owner: ekonomichef", "    responsible: ekonomichef", ("unknown-key",), ("Skriv owner.",)),
    *(
        Slip(
            "malstyr.yaml", "measured_in: tkr", f"measured_in: {units}", ("several-for-one",), ("Behåll den som alla",)
        )
        for units in ("tkr, mnkr", "kr eller tkr", "tkr och procent")
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {T2: 102000}, value: 101200}",
        "forecast: {T2: 102000} value: 101200}",
        ("not-yaml",),
        ("{budget: 101500, forecast: {T2: 102000}, value: 101200}",),
    ),
    Slip(
        "malstyr.yaml",
        "2025: {budget: 101500, forecast",
        "2025: {budget: 101500 forecast",
        ("not-yaml",),
        ("{budget: 101500, forecast: {T2: 102000}, value: 101200}",),
    ),
    Slip(
        "malstyr.yaml",
        "ekonomichef: {title: Ekonomichef}",
        "ekonomichef: Förnamn Efternamn",
        ("value-alone",),
        ("{title: …, person: Förnamn Efternamn}",),
    ),
    *instead_of(
        "target: {at_most: 6.5, partly: 7}",
        ("target: {at_most: 6:30, partly: 7}", "bad-number", "Är det timmar och minuter, skriv 390 och measured_in"),
        *(
            (f"target:\n      {written}", rule, f"at_least: 3, at_most: 4.5. {rest}Varje nyckel står på en egen rad.")
            for written, rule, rest in (
                ("mellan: 3 och 4,5", "unknown-key", ""),
                ("at_least: 4.5\n      at_most: 3", "impossible-target", "Annars rättar du den som är fel. "),
            )
        ),
        *(
            (f"target: {{{way}_by: {written}}}", "unit-in-number", f"{way}_by: 2. Är det procent av värdet före")
            for way in ("increase", "decrease")
            for written in ("2 %", "2 procent", "2 % per år")
        ),
        (
            "target: minska med 5 % till 2027",
            "value-alone",
            "{decrease_by: 5, since: …, by: 2027}. Är det procent av värdet före, skriv {decrease_percent: 5, since: …",
        ),
        ("target: {at_most: 6.5, partly: 7, by: 31/12 2026}", "bad-period", "Skriv 2026-12-31."),
        ("target: {at_most: 6.5, partly: 7, by: 1 juli 2026}", "bad-period", "Skriv 2026-07-01."),
    ),
    *instead_of(
        "2026: {budget: 130000}",
        ("2026: {budget: 130000, prognos T1: 131500}", "wrong-order", "Skriv forecast: {T1: 131500}."),
        ("2026: {budget: 130000, T2-prognos: 131500}", "wrong-order", "Skriv forecast: {T2: 131500}."),
        ("2026: {budget: 130000, forecast tertial 2: 1 500}", "wrong-order", "Skriv forecast: {T2: 1500}."),
        (
            "2026: {budget: 130000, hittills T1: 41000, prognos T1: 131500}",
            "wrong-order",
            "Skriv to_date: {T1: 41000}, forecast: {T1: 131500}.",
        ),
        (
            "2026: {budget: 130000, forecast: {T1: 131500}, prognos T2: 132000}",
            "wrong-order",
            "lägg till tidpunkten där",
        ),
        (
            "2026: {budget: 130 000, utfall T2: 84100}",
            *("thousands-space", "Skriv 130000"),
            *("wrong-order", "Är det utfallet från 1 januari, skriv to_date: {T2: 84100}. Är det värdet för bara"),
        ),
        ("2026: {budget: 130000 + 5500}", "bad-number", "{original: 130000, revised: {…: 135500}} med beslutets"),
        (
            "2026: {budget: 130 000 – 2 100}",
            "bad-number",
            "Ska de räknas ihop, skriv 127900. Har budgeten ändrats från",
        ),
        (
            "2026: {budget: 130000, forecast: {T2: 130000 - 2100}}",
            "bad-number",
            "Ska de räknas ihop, skriv 127900. Annars",
        ),
        (
            "2026: {budget: 130000, forecast: {T2: 2100 tkr + 40}}",
            "bad-number",
            "Ska de räknas ihop, skriv 2140. Annars",
        ),
        ('2026: {budget: "130000, och mer"}', "bad-number", "Är talet inte känt, ta bort budget."),
    ),
    *(
        Slip(
            "malstyr.yaml",
            before,
            f"{before}  decisions:\n    kf-88: {{body: Kommunfullmäktige, date: 2025-11-17}}\n",
            ("unknown-key",),
            ("Flytta dit raderna under ”decisions”, och ta bort den här.",),
        )
        for before in ("    2025-Q4: 6.8\n", "    target: {at_most: 6.5, partly: 7}\n")
    ),
    Slip("malstyr.yaml", "direction: lower", "direction: lägre är bättre", ("unknown-word",), ("lower",)),
    Slip(
        "malstyr.yaml",
        "    measured_in: tkr\n",
        "",
        ("missing-measured-in",),
        ("Lägg till measured_in: med en enhet, till exempel procent, antal eller",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100*(nettokostnad.budget-nettokostnad)/nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: = 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget - nettokostnad / nettokostnad.budget",
        ("bad-formula",),
        (") för varje ( och ta bort den som är för mycket",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget – nettokostnad) / nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) : nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    Slip(
        "malstyr.yaml",
        "    formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",
        "    formula: 100 * (Nettokostnad.budget - Nettokostnad) ÷ Nettokostnad.budget",
        ("bad-formula",),
        ("100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget",),
    ),
    Slip("malstyr.yaml", "for: total}", "for: totalt}", ("unknown-member",), ("total",)),
    Slip(
        "malstyr.yaml",
        "for: total}",
        "for: alla}",
        ("unknown-member",),
        ("Mäts för: skolan, vården. Lägg till den i for_each, eller ta bort den",),
    ),
    *instead_of(
        "    year: mean\n",
        *(
            (f"    year: mean\n    {line}\n", "unknown-key", typed)
            for line, typed in (
                ("likelihood: 3", "Den hör till det som står under risks (risker). Gäller den något där, flytta"),
                (
                    "due: 2026-03-04",
                    "står under goals (mål), activities (aktiviteter), follow_up (uppföljning). Gäller",
                ),
                ("manager: skolchef", "står under units (enheter). Gäller den något där, flytta raden dit."),
            )
        ),
    ),
    *instead_of(
        "    sound_finances: true\n",
        *(
            (f"    sound_finances: true\n    {line}\n", "unknown-key", "Den hör till det som står under indicators")
            for line in ("measured_in: procent", "frequency: year", "promise: svar inom två dagar")
        ),
    ),
    Slip("malstyr.yaml", "    year: mean", "    year: medel", ("unknown-word",), ("mean",)),
    Slip("malstyr.yaml", "    2025-Q1: 7.1", "    Q1 2025: 7.1", ("bad-period",), ("2025-Q1",)),
    Slip("malstyr.yaml", "    2025-Q1: 7.1", "    jan-mars 2025: 7.1", ("bad-period",), ("2025-Q1",)),
    Slip(
        "malstyr.yaml",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120 400, value: 121 050}",
        ("thousands-space", "thousands-space"),
        ("120400", "121050"),
    ),
    Slip(
        "malstyr.yaml",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120,400, value: 121,050}",
        ("decimal-comma", "decimal-comma"),
        (
            "hela talet utan komma om tusental menades, och med punkt om decimaler",
            "hela talet utan komma om tusental menades, och med punkt om decimaler",
        ),
    ),
    Slip(
        "malstyr.yaml",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: budget 120400, utfall 121050",
        ("bad-number",),
        ("Är det 121050 som gäller, skriv 121050.",),
    ),
    Slip(
        "malstyr.yaml",
        "      2024: {budget: 120400, value: 121050}",
        "      2024: {budget: 120400, value: 121050 kr}",
        ("unit-in-number",),
        ("121.05",),
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {T1: 127200, T2: 126900}",
        "forecast: 126900",
        ("value-alone",),
        ("forecast: {T1: 126900} om det är vid T1",),
    ),
    Slip(
        "malstyr.yaml",
        "forecast: {T1: 127200, T2: 126900}",
        "forecast: {2025-T1: 127200, T2: 126900}",
        ("bad-id",),
        ("T1",),
    ),
    Slip(
        "malstyr.yaml",
        "        budget: {original: 125000, revised: {kf-41: 126500}}",
        "        budget: {original: 125000, revised: 126500}",
        ("frame-by-decision",),
        ("budget: {original: 125000, revised: {…: 126500}} med beslutets id i st",),
    ),
    Slip(
        "malstyr.yaml",
        "        budget: {original: 125000, revised: {kf-41: 126500}}",
        "        budget: 125000 (reviderad 126500)",
        ("frame-by-decision",),
        ("budget: {original: 125000, revised: {…: 126500}} med beslutets id i st",),
    ),
    Slip(
        "malstyr.yaml",
        "        to_date: {T2: 84100}",
        "        to_date: 84100",
        ("value-alone",),
        ("to_date: {T1: 84100} om det är vid T1",),
    ),
    Slip("malstyr.yaml", "sound_finances: true", "sound_finances: x", ("not-true-or-false",), ("true eller false",)),
    Slip("malstyr.yaml", "about: {source: bokslutet}", "about: bokslutet", ("value-alone",), ("{source: bokslutet}",)),
    Slip(
        "malstyr.yaml",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves [budget-i-balans]\n    measured_in: tkr",
        ("no-space-after-colon",),
        ("serves: [budget-i-balans]",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves: budget-i-balans]\n    measured_in: tkr",
        ("not-a-list",),
        ("[budget-i-balans]",),
    ),
    Slip(
        "malstyr.yaml",
        "    serves: [budget-i-balans]\n    measured_in: tkr",
        "    serves: goals/budget-i-balans\n    measured_in: tkr",
        ("not-a-list",),
        ("[budget-i-balans]",),
    ),
)
ECONOMY = Right("economy", {"malstyr.yaml": FILE}, SLIPS)
