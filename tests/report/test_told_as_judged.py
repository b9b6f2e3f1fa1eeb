"""What a report shows is what it judges: the stretch a number is of, its parts, and how a whole stands."""

from datetime import date

import pytest
from reports import drawn, reported

from together import together

PARTS = """
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}
goals: {g: {text: Färre skador}}
indicators:
  x: {serves: [g], measured_in: MEASURED, frequency: tertial, year: HOW, of_which: [women, men], target: {at_most: 60}}
values:
  x:
    2026-T1: {value: 30, of_which: {women: 16, men: 14}}
    2026-T2: {value: 31, of_which: {women: 17, men: 14}}
"""
TOTAL = """
lists: {skolor: {a: Norra, b: Södra}}
goals: {g: {text: Trygga elever}}
indicators:
  x: {name: Anmälda, serves: [g], measured_in: st, for_each: skolor, total: sum, target: {at_most: 60, for: total}}
values: {x: {a: {2025: 41}, b: {2025: 30}}}
"""
STEPS = """
lists: {skolor: {a: Norra, b: Södra}}
goals: {g: {text: Trygga elever}}
indicators: {x: {name: Plan, serves: [g], for_each: skolor, target: {done: [kartlagd, skriven, uppföljd]}}}
values: {x: {a: {2025: [kartlagd, skriven]}, b: {2025: [kartlagd, uppföljd]}}}
"""
EXPECTED = """
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}
goals: {g: {text: Budgeten hålls}}
indicators: {x: {name: Kostnad, serves: [g], measured_in: tkr, target: {at_most: 40000}}}
values: {x: {2026: {budget: 40000, to_date: {T2: 27900}, forecast: {T2: 41200}}}}
"""
DOINGS = """
levels: {mål: {name: Nämndens mål, expects: nothing}}
goals: {g: {text: Alla ska kunna rösta, level: mål}}
activities:
  a: {text: Boka lokaler, serves: [g], due: 2025-03-01, done: 2025-02-20}
  b: {text: Informera, serves: [g], due: 2025-08-01}
"""
LATE = "goals: {g: {name: Läslyft, text: Läslyftet är gjort 2025, due: 2025-11-30}}\n"
EACH = """
calendar: {closing: {ends: 12-31, ready: 02-28}}
goals: {g: {text: Vård i tid}}
indicators: {x: {name: Akuten, serves: [g], measured_in: procent, frequency: tertial, target: {at_least: 80}}}
values: {x: {2025-T1: 78, 2025-T2: 82, 2025-T3: 81}}
"""
REVISED = """
goals: {g: {text: Fler är nöjda}}
indicators: {x: {serves: [g], measured_in: procent, of_which: [women, men], target: {at_least: 80}}}
values:
  x: {2025: {value: 90, of_which: {women: 91, men: 89}, revised: {of: women, from: 92, date: 2026-01-15, reason: Fel}}}
"""
OCTOBER, MARCH = date(2026, 10, 15), date(2026, 3, 1)


@together
@pytest.mark.parametrize(
    ("text", "kind", "day", "told"),
    [
        (PARTS.replace("HOW", "sum").replace("MEASURED", "st"), "scorecard", OCTOBER,
         ["jan–aug: 61 | ≤ 60 |", "varav kvinnor | 33 |", "varav män | 28 |"]),
        (PARTS.replace("HOW", "mean").replace("MEASURED", "minuter"), "scorecard", OCTOBER,
         ["medel jan–aug: 30,5 | ≤ 60 |", "varav kvinnor | 16,5 |"]),
        (PARTS.replace("HOW", "last").replace("MEASURED", "st"), "scorecard", OCTOBER,
         ["tertial 2: 31 | ≤ 60 |", "varav kvinnor | 17 |"]),
        (TOTAL, "scorecard", MARCH, ["**Anmälda**: ✗ inte uppfyllt. 71 \\> 60", "| Totalt | 71 | ≤ 60 |"]),
        (STEPS, "scorecard", MARCH, ["| Kartlagd | ✓ | ✓ |\n| Skriven |", "| Uppföljd |"]),
        (EXPECTED, "scorecard", OCTOBER, ["prognos: 41\u202f200 \\> 40\u202f000"]),
        (EXPECTED, "styrelseblad", OCTOBER, ["Värden inom parentes är prognoser", "| 40\u202f000 | 41\u202f200 |"]),
        (DOINGS, "scorecard", MARCH, ["### Nämndens mål", "Aktiviteter: en är klar och en är försenad."]),
        (LATE, "scorecard", MARCH, ["#### Läslyft\n\n✗ inte uppfyllt\n", "**Analys och åtgärd saknas.**"]),
        (REVISED, "scorecard", MARCH, ["kvinnor: rättat"]),
        (EACH, "scorecard", MARCH, ["tertial 1 (78 \\< 80)"]),
    ],
)  # fmt: skip
def test_what_is_shown_is_what_is_judged(text: str, kind: str, day: date, told: list[str]) -> None:
    page = drawn(reported(text, kind, day), kind, "md")
    missing = [one for one in told if one not in page]
    assert not missing, page
