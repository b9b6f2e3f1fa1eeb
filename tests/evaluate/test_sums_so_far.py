"""What a sum of what cannot be negative says before all of it is known, and that a forecast is never a part of that."""

from datetime import date
from typing import NamedTuple

import pytest
from rows import evaluated, line, of

from malstyr.evaluate.outcome import Outcome
from together import together

CALENDAR = """
calendar: {T1: {ends: 04-30, ready: 05-20}, closing: {ends: 12-31, ready: 02-28}}
units: {norr: {no_plan: x}, söder: {no_plan: x}}
"""
AT_T1 = date(2025, 6, 10)
OVER = "2022: 200, 2023: 300"


class Sum(NamedTuple):
    """An indicator of counts, its cells, and what is said of it."""

    keys: str
    cells: str
    says: str

    def __str__(self) -> str:
        return f"{self.keys} {self.cells}"


QUARTERS = "frequency: quarter, year: sum, starts: 2025, target: "
MEMBERS = "for_each: [norr, söder], total: sum, target: "
SUMS = [
    # several years, one of them missing and one only expected
    Sum("target: {at_least: 600, total_over: 4 years}", f"{OVER}, 2025: {{forecast: {{T1: 200}}}}", "? not_met–met"),
    Sum("target: {at_most: 600, total_over: 4 years}", f"{OVER}, 2025: {{forecast: {{T1: 200}}}}", "? not_met–met"),
    Sum(
        "target: {at_least: 500, total_over: 4 years}",
        f"{OVER}, 2025: {{forecast: {{T1: 200}}}}",
        "met 200 + 300 = 500",
    ),
    Sum(
        "target: {less_than: 500, total_over: 4 years}",
        f"{OVER}, 2025: {{forecast: {{T1: 9}}}}",
        "not_met 200 + 300 = 500",
    ),
    # the parts of a year
    Sum(f"{QUARTERS}{{at_most: 100}}", "2025-Q1: 101", "not_met 101 > 100"),
    Sum(f"{QUARTERS}{{at_most: 100, partly: 110}}", "2025-Q1: 101", "? not_met–partly"),
    Sum(f"{QUARTERS}{{at_least: 100}}", "2025-Q1: 100", "met 100 ≥ 100"),
    Sum(f"{QUARTERS}{{at_least: 100, partly: 90}}", "2025-Q1: 90", "? partly–met"),
    Sum(f"{QUARTERS}{{at_least: 100, partly: 90}}", "2025-Q1: 89", "? not_met–met"),
    Sum(f"{QUARTERS}{{equal_to: 100, tolerance: 5}}", "2025-Q1: 106", "not_met |106 − 100| = 6 > 5"),
    Sum(f"{QUARTERS}{{equal_to: 100, tolerance: 5, partly: 8}}", "2025-Q1: 106", "? not_met–partly"),
    Sum(f"{QUARTERS}{{equal_to: 100, tolerance: 5}}", "2025-Q1: 94", "? not_met–met"),
    Sum(f"{QUARTERS}{{equal_to: 100, tolerance: 5}}", "2025-Q1: 100", "? not_met–met"),
    Sum(f"{QUARTERS}{{more_than: 50, less_than: 100}}", "2025-Q1: 100", "not_met 100 ≥ 100"),
    Sum(f"{QUARTERS}{{more_than: 50, less_than: 100}}", "2025-Q1: 60", "? not_met–met"),
    # the members of a whole
    Sum(f"{MEMBERS}{{at_most: 100, for: total}}", "norr: {2025: {value: 101, known: 2025-05-01}}", "not_met 101 > 100"),
    Sum(f"{MEMBERS}{{at_most: 100, for: total}}", "norr: {2025: {forecast: {T1: 101}}}", "? not_met–met"),
]


def said_of(one: Outcome) -> str:
    if one.possible:
        return f"? {one.possible[0]}–{one.possible[-1]}"
    return f"{one.status} {line(one)}"


@together
@pytest.mark.parametrize("case", SUMS, ids=str)
def test_a_sum_under_way(case: Sum) -> None:
    text = (
        f"{CALENDAR}indicators: {{i: {{measured_in: st, method: x, {case.keys}}}}}\nvalues: {{i: {{{case.cells}}}}}\n"
    )
    one = of(evaluated(text, AT_T1), "i")
    assert said_of(one).startswith(case.says)
    assert not one.forecast


@pytest.mark.parametrize("unit", ["tkr", "procent", "index"])
def test_of_what_may_be_negative_nothing_is_certain(unit: str) -> None:
    text = f"""{CALENDAR}
indicators:
  i: {{measured_in: {unit}, method: x, for_each: [norr, söder], total: sum, target: {{at_most: 9, for: total}}}}
values:
  i: {{norr: {{2025: {{value: 99, known: 2025-05-01}}}}}}
"""
    assert said_of(of(evaluated(text, AT_T1), "i")) == "? not_met–met"


def test_a_ratio_of_sums_that_rests_on_a_forecast_tells_the_numbers_it_rests_on() -> None:
    text = f"""{CALENDAR}
indicators:
  r: {{measured_in: procent, formula: 100 * a / b, target: {{at_least: 40, total_over: 2024-2025}}}}
  a: {{measured_in: st, method: x, no_target: x}}
  b: {{measured_in: st, method: x, no_target: x}}
values:
  a: {{2024: 30, 2025: {{forecast: {{T1: 20}}}}}}
  b: {{2024: 60, 2025: {{forecast: {{T1: 40}}}}}}
"""
    one = of(evaluated(text, AT_T1), "r")
    assert one.forecast
    assert line(one).startswith("100 · 50/100 = 50 ≥ 40")
