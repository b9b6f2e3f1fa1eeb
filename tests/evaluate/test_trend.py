"""Movement since the value before, and the pace towards a target: a goal file of one indicator, and what is told."""

from datetime import date
from decimal import Decimal

import pytest
from rows import evaluated, measure, only

from malstyr.evaluate.outcome import Trend
from malstyr.present.movement import quarter_of
from together import together

AS_OF = date(2014, 12, 31)


@together
@pytest.mark.parametrize(
    ("keys", "cells", "trend", "change"),
    [
        ("target: {at_least: 50}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("target: {at_least: 50}", "2013: 56, 2014: 55", Trend.WORSE, "-1"),
        ("target: {at_least: 50}", "2013: 56, 2014: 55.5", Trend.WORSE, "-0.5"),
        ("target: {at_least: 50}", "2013: 56, 2014: 56", Trend.UNCHANGED, "0"),
        ("target: {at_least: 50}", "2014: 56", Trend.UNKNOWN, None),
        ("target: {at_most: 50}", "2013: 55, 2014: 56", Trend.WORSE, "1"),
        ("target: {at_most: 50}", "2013: 56, 2014: 55", Trend.BETTER, "-1"),
        # The target tells what is better, and where it does not, the indicator.
        ("direction: lower, target: {at_least: 50}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("direction: higher, target: {at_most: 50}", "2013: 55, 2014: 56", Trend.WORSE, "1"),
        ("direction: lower, target: {equal_to: 50}", "2013: 55, 2014: 56", Trend.WORSE, "1"),
        ("direction: higher, target: {equal_to: 50}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("target: {equal_to: 50}", "2013: 55, 2014: 56", Trend.UNKNOWN, "1"),
        ("target: {equal_to: 50}", "2013: 55, 2014: 55", Trend.UNCHANGED, "0"),
        # Of places the first is the best, unless the value stands beside its place.
        ("target: {top: 10}", "2013: 12, 2014: 10", Trend.BETTER, "-2"),
        ("target: {top: 10}", "2013: {rank: 12, of: 290}, 2014: {rank: 10, of: 290}", Trend.BETTER, "-2"),
        ("target: {top: 10}", "2013: {value: 60, rank: 12, of: 290}, 2014: {value: 58, rank: 10, of: 290}",
         Trend.UNKNOWN, "-2"),
        ("direction: higher, target: {top: 10}",
         "2013: {value: 60, rank: 12, of: 290}, 2014: {value: 58, rank: 10, of: 290}", Trend.WORSE, "-2"),
        ("target: {top: 10}", "2013: {value: 60, rank: 12, of: 290}, 2014: 10", Trend.UNKNOWN, "-50"),
        ("direction: higher, target: {top: 10}", "2013: 60, 2014: 58", Trend.WORSE, "-2"),
        # Within the margins of error of both: √(3² + 4²) = 5.
        ("target: {at_least: 50}", "2013: {value: 50, margin: 3}, 2014: {value: 55, margin: 4}", Trend.UNCHANGED, "5"),
        ("target: {at_least: 50}", "2013: {value: 50, margin: 3}, 2014: {value: 45, margin: 4}", Trend.UNCHANGED, "-5"),
        ("target: {at_least: 50}", "2013: {value: 50, margin: 3}, 2014: {value: 55.1, margin: 4}", Trend.BETTER, "5.1"),
        ("target: {at_least: 50}", "2013: {value: 50, margin: 3}, 2014: 53", Trend.UNCHANGED, "3"),
        ("target: {at_least: 50}", "2013: 50, 2014: {value: 53, margin: 3}", Trend.UNCHANGED, "3"),
        ("target: {at_least: 50}", "2013: 50, 2014: {value: 53.1, margin: 3}", Trend.BETTER, "3.1"),
        # Across a change of method nothing is told: one made after the value before, and no later than this one.
        ("target: {at_least: 50}, breaks: {2014: ny enkät}", "2013: 55, 2014: 56", Trend.UNKNOWN, "1"),
        ("target: {at_least: 50}, breaks: {2013: ny enkät}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("target: {at_least: 50}, breaks: {2013-12-31: ny enkät}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("target: {at_least: 50}, breaks: {2014-12-31: ny enkät}", "2013: 55, 2014: 56", Trend.UNKNOWN, "1"),
        ("target: {at_least: 50}, breaks: {2015: ny enkät}", "2013: 55, 2014: 56", Trend.BETTER, "1"),
        ("target: {at_least: 50}, breaks: {2013: ny enkät}", "2012: 55, 2014: 56", Trend.UNKNOWN, "1"),
        # Steps that are done are no number, and neither is what is hidden.
        ("target: {done: [a, b]}", "2013: [a], 2014: [a, b]", Trend.UNKNOWN, None),
        ("target: {at_least: 50}", "2013: 50, 2014: [a]", Trend.UNKNOWN, None),
        ("target: {at_least: 50}", "2013: [a], 2014: 50", Trend.UNKNOWN, None),
        ("target: {at_least: 50}", "2013: .., 2014: 56", Trend.UNKNOWN, None),
        ("target: {at_least: 50}", "2013: 56, 2014: ..", Trend.UNKNOWN, None),
    ],
)  # fmt: skip
def test_movement(keys: str, cells: str, trend: Trend, change: str | None) -> None:
    found = only(evaluated(measure(f"measured_in: index, {keys}", cells), AS_OF))
    assert (found.trend, found.change) == (trend, None if change is None else Decimal(change))


@together
@pytest.mark.parametrize(
    ("keys", "cells", "required", "actual"),
    [
        # Six more in four years, against the base year's 50.
        ("increase_by: 6, since: 2012, by: 2016", "2012: 50, 2014: 54", "1.5", "2"),
        ("at_least: 56, by: 2016, straight_from: 2012", "2012: 50, 2014: 52", "1.5", "1"),
        ("at_most: 44, by: 2016, straight_from: 2012", "2012: 50, 2014: 51", "-1.5", "0.5"),
        ("increase_percent: 12, since: 2012, by: 2016", "2012: 50, 2014: 54", "1.5", "2"),
        ("increase_by: 6, since: 2012, by: 2016-06-30", "2012: 50, 2014: 54", "1.5", "2"),
        # In the last year itself, and in the first after the base.
        ("increase_by: 6, since: 2012, by: 2014", "2012: 50, 2014: 54", "3", "2"),
        ("increase_by: 6, since: 2013, by: 2014", "2013: 50, 2014: 54", "6", "4"),
        # Not past the last year, nor at the base.
        ("increase_by: 6, since: 2012, by: 2013", "2012: 50, 2013: 53, 2014: 54", "6", "3"),
        ("increase_by: 6, since: 2014, by: 2016", "2014: 54", None, None),
        ("increase_by: 6, since: 2015, by: 2016", "2014: 54", None, None),
        # A path counts from where it starts, whatever year the step is counted from.
        ("increase_by: 6, since: 2010, by: 2016, straight_from: 2012", "2010: 50, 2012: 48, 2014: 54", "2", "3"),
        # Where the base is the goal, where there are two, where there is no base, and where it is missing.
        ("at_least: 50, by: 2016, straight_from: 2012", "2012: 50, 2014: 52", None, None),
        ("at_least: 46, at_most: 48, by: 2016, straight_from: 2012", "2012: 50, 2014: 49", None, None),
        ("at_least: 56, by: 2016", "2012: 50, 2014: 54", None, None),
        ("increase_by: 6, since: 2012", "2012: 50, 2014: 54", None, None),
        ("increase_by: 6, since: 2012, by: 2016", "2013: 52, 2014: 54", None, None),
        ("at_least: 56, by: 2016, straight_from: 2012", "2013: 52, 2014: 54", None, None),
    ],
)
def test_pace(keys: str, cells: str, required: str | None, actual: str | None) -> None:
    found = only(evaluated(measure(f"measured_in: index, target: {{{keys}}}", cells), AS_OF)).pace
    told = (None, None) if found is None else (found.required, found.actual)
    assert told == tuple(None if one is None else Decimal(one) for one in (required, actual))


@pytest.mark.parametrize(
    ("rank", "of", "quarter"),
    [(1, 290, 1), (72, 290, 1), (73, 290, 2), (145, 290, 2), (146, 290, 3), (217, 290, 3), (218, 290, 4), (290, 290, 4),
     (1, 1, 4), (1, 3, 2), (5, 4, 4)],  # the last cannot be, and decides nothing
)  # fmt: skip
def test_which_quarter_a_place_is_in(rank: int, of: int, quarter: int) -> None:
    cells = f"2014: {{value: 3, rank: {rank}, of: {of}}}"
    assert quarter_of(only(evaluated(measure("measured_in: st, target: {at_least: 1}", cells), AS_OF))) == quarter
