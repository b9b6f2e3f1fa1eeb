"""A row of an earlier year says which, beside its state and its trend, wherever it stands."""

from datetime import date

import pytest
from rows import evaluated, of

from malstyr.present.movement import trend_of
from malstyr.present.state import state_in_words

TEXT = """\
calendar: {vår: {ends: 12-31, ready: 05-01}, closing: {ends: 12-31, ready: 02-28}}
plans: {plan: {period: 2024-2030}}
goals: {g: {text: G, plan: plan}}
indicators:
  årsvis: {serves: [g], measured_in: index, targets: {2024: {at_least: 70}, 2026: {at_least: 75}}}
  passerat: {serves: [g], measured_in: procent, target: {at_least: 50, by: 2024}}
  hus: {serves: [g], measured_in: procent, for_each: [a, b], target: {at_least: 50, by: 2024}}
  sen: {serves: [g], measured_in: procent, reported: vår, target: {at_least: 50}}
  medel: {serves: [g], measured_in: procent, target: {at_least: 50, mean_over: 2024-2025}}
  månader: {serves: [g], measured_in: st, frequency: half-year, target: {at_least: 5, by: 2025}}
  i-år: {serves: [g], measured_in: procent, target: {at_least: 50}}
  över: {serves: [g], measured_in: procent, target: {at_least: 50, mean_over: 2024-2026}}
  framåt: {serves: [g], measured_in: procent, target: {at_least: 50, by: 2030}}
  läsår: {serves: [g], measured_in: procent, target: {at_least: 50}}
  följs: {serves: [g], measured_in: procent, no_target: följs}
values:
  årsvis: {2023: 50, 2024: 60, 2025: 72, 2026: 77}
  passerat: {2023: 30, 2024: 40, 2025: 55, 2026: 60}
  hus: {a: {2024: 40, 2026: 70}, b: {2024: 60, 2026: 70}}
  sen: {2024: 50, 2025: 40}
  medel: {2024: 40, 2025: 60}
  månader: {2025-H1: 4, 2025-H2: 5, 2026-H1: 7, 2026-H2: 7}
  i-år: {2025: 50, 2026: 51}
  över: {2024: 50, 2025: 40, 2026: 70}
  framåt: {2025: 10, 2026: 20}
  läsår: {2024/25: 40, 2025/26: 50}
  följs: {2025: 10}
"""


@pytest.mark.parametrize(
    ("row", "target", "state", "trend"),
    [
        ("årsvis", "2024", "inte uppfyllt (2024)", "bättre (2024)"),
        ("årsvis", "2026", "uppfyllt", "bättre"),
        ("passerat", None, "inte uppfyllt (2024)", "bättre (2024)"),
        ("hus", None, "inte uppfyllt (2024)", ""),
        ("hus/b", None, "uppfyllt (2024)", ""),
        ("sen", None, "inte uppfyllt (2025)", "sämre (2025)"),
        ("medel", None, "uppfyllt (2024–2025)", "bättre (2024–2025)"),
        ("månader", None, "inte uppfyllt (2025)", ""),
        ("i-år", None, "uppfyllt", "bättre"),
        ("över", None, "uppfyllt", "bättre"),
        ("framåt", None, "går inte att mäta ännu", "bättre"),
        ("läsår", None, "uppfyllt", "bättre"),
    ],
)
def test_the_year_is_beside_the_state(row: str, target: str | None, state: str, trend: str) -> None:
    found = evaluated(TEXT, date(2027, 3, 10))
    one = of(found, row, target)
    told = state_in_words(one, "sv").word, trend_of(one, "sv")
    assert told == (state, trend)
