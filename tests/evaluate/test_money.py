"""The deviation of money: + is money left, of a cost and of an income alike, unless the workspace turns the sign."""

from decimal import Decimal

import pytest

from conftest import AS_OF, workspace
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.money import money_rows
from malstyr.model.periods import year_period


@pytest.mark.parametrize(
    ("indicator", "settings", "deviation"),
    [
        ("no_target: följs", "{}", "-400"),
        ("no_target: följs, direction: lower", "{}", "-400"),
        ("no_target: följs, direction: higher", "{}", "400"),
        ("target: {more_than: 0}", "{}", "400"),
        ("targets: {a: {more_than: 0}, b: {equal_to: 5}}", "{}", "400"),
        ("targets: {a: {at_most: 9}, b: {equal_to: 5}}", "{}", "-400"),
        ("target: {at_most: 1000}", "{}", "-400"),
        ("target: {more_than: 0}", "{positive_deviation: overspending}", "-400"),
        ("no_target: följs", "{positive_deviation: overspending}", "400"),
    ],
)
def test_deviation(indicator: str, settings: str, deviation: str) -> None:
    loaded = workspace(
        f"settings: {settings}\ngoals: {{m: {{text: Mål}}}}\n"
        f"indicators: {{pengar: {{serves: [m], measured_in: tkr, {indicator}}}}}\n"
        "values: {pengar: {2013: {budget: 1000, value: 1400}}}\n"
    ).workspace
    [found] = money_rows(loaded, Clock.of(loaded, AS_OF), year_period(2013))
    assert found.deviation == Decimal(deviation)
    assert found.percent == Decimal(deviation) / 10


PARTS = """
calendar:
  D1: {{ends: 04-30, ready: 05-20}}
  D2: {{ends: 08-31, ready: 09-20}}
  closing: {{ends: 12-31, ready: 02-28}}
units: {{norra: {{no_plan: nej}}, södra: {{no_plan: nej}}}}
goals: {{m: {{text: Mål}}}}
indicators:
  pengar: {{serves: [m], measured_in: tkr, no_target: följs{keys}}}
values:
  pengar: {cells}
"""
BOTH = ", for_each: [norra, södra], total: sum"


def rows(keys: str, cells: str) -> list[str]:
    """Each row of 2013: whose, frame, forecast and its point, outcome, deviation and per cent of the frame."""
    found = workspace(PARTS.format(keys=keys, cells=cells))
    assert found.faults == ()
    year, clock = year_period(2013), Clock.of(found.workspace, AS_OF)
    return [
        f"{one.member or 'hela'}: {one.budget} | {one.forecast} {one.point} | {one.outcome}"
        f" | {one.deviation} {one.percent}"
        for one in money_rows(found.workspace, clock, year)
    ]


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        ("{2013: {budget: 200, value: 210}}", "hela: 200 | None None | 210 | -10 -5"),
        # Per cent of a frame that is there at all.
        ("{2013: {budget: 0.5, value: 0.4}}", "hela: 0.5 | None None | 0.4 | 0.1 20"),
        ("{2013: {budget: 0, value: 10}}", "hela: 0 | None None | 10 | -10 None"),
        ("{2013: {budget: 0, value: 0}}", "hela: 0 | None None | 0 | 0 None"),
        ("{2013: {budget: -200, value: -210}}", "hela: -200 | None None | -210 | 10 None"),
        # The outcome, else the latest forecast that is known; else nothing.
        ("{2013: {budget: 200, value: 0, forecast: {D2: 230}}}", "hela: 200 | 230 D2 | 0 | 200 100"),
        ("{2013: {budget: 200, forecast: {D1: 0}}}", "hela: 200 | 0 D1 | None | 200 100"),
        ("{2013: {budget: 200, forecast: {D2: 230, D1: 220}}}", "hela: 200 | 230 D2 | None | -30 -15"),
        ("{2013: {budget: 200}}", "hela: 200 | None None | None | None None"),
        ("{2013: {budget: 200, value: ..}}", "hela: 200 | None None | None | None None"),
        ("{2013: {budget: 200, value: [klart]}}", "hela: 200 | None None | None | None None"),
    ],
)
def test_a_row(cells: str, row: str) -> None:
    assert rows("", cells) == [row]


@pytest.mark.parametrize("cells", ["{2013: 210}", "{2012: {budget: 200}}", "{2013: {forecast: {D2: 210}}}"])
def test_no_row_without_a_frame(cells: str) -> None:
    assert rows("", cells) == []


@pytest.mark.parametrize(
    ("keys", "cells", "expected"),
    [
        # The members in order, then their sum.
        (BOTH, "{södra: {2013: {budget: 100, value: 90}}, norra: {2013: {budget: 200, value: 230}}}",
         ["södra: 100 | None None | 90 | 10 10", "norra: 200 | None None | 230 | -30 -15",
          "hela: 300 | None None | 320 | -20 -6.666666666666666666666666667"]),
        # What one of them lacks, the sum lacks; forecasts of two points are not added up.
        (BOTH, "{norra: {2013: {budget: 0, forecast: {D2: 10}}}, södra: {2013: {budget: 0, forecast: {D2: -10}}}}",
         ["norra: 0 | 10 D2 | None | -10 None", "södra: 0 | -10 D2 | None | 10 None",
          "hela: 0 | 0 D2 | None | 0 None"]),
        (BOTH, "{norra: {2013: {budget: 200, forecast: {D1: 190}}}, södra: {2013: {budget: 200, forecast: {D2: 190}}}}",
         ["norra: 200 | 190 D1 | None | 10 5", "södra: 200 | 190 D2 | None | 10 5",
          "hela: 400 | None None | None | None None"]),
        (BOTH, "{norra: {2013: {budget: 200, value: 180, forecast: {D1: 190}}},"
               " södra: {2013: {budget: 200, value: 230, forecast: {D2: 220}}}}",
         ["norra: 200 | 190 D1 | 180 | 20 10", "södra: 200 | 220 D2 | 230 | -30 -15",
          "hela: 400 | None None | 410 | -10 -2.5"]),
        # A sum that lacks an outcome is expected: of what has one, that is what is known.
        (BOTH, "{norra: {2013: {budget: 200, forecast: {D2: 190}}}, södra: {2013: {budget: 200, value: 190}}}",
         ["norra: 200 | 190 D2 | None | 10 5", "södra: 200 | None None | 190 | 10 5",
          "hela: 400 | 380 D2 | None | 20 5"]),
        (BOTH, "{norra: {2013: {budget: 200, forecast: {D2: 190}}},"
               " södra: {2013: {budget: 200, value: 250, forecast: {D1: 190}}}}",
         ["norra: 200 | 190 D2 | None | 10 5", "södra: 200 | 190 D1 | 250 | -50 -25",
          "hela: 400 | 440 D2 | None | -40 -10"]),
        # No sum of one, of some, or of what is no sum; nor where the whole has its own.
        (BOTH, "{norra: {2013: {budget: 200}}}", ["norra: 200 | None None | None | None None"]),
        (BOTH, "{norra: {2013: {budget: 200}}, södra: {2012: {budget: 200}}}",
         ["norra: 200 | None None | None | None None"]),
        (BOTH, "{norra: {2013: {budget: 200}}, södra: {2013: 190}}", ["norra: 200 | None None | None | None None"]),
        (BOTH, "{2013: {budget: 500}, norra: {2013: {budget: 200}}, södra: {2013: {budget: 200}}}",
         ["norra: 200 | None None | None | None None", "södra: 200 | None None | None | None None",
          "hela: 500 | None None | None | None None"]),
        (", for_each: [norra, södra], total: mean", "{norra: {2013: {budget: 200}}, södra: {2013: {budget: 200}}}",
         ["norra: 200 | None None | None | None None", "södra: 200 | None None | None | None None"]),
    ],
)  # fmt: skip
def test_members_and_their_sum(keys: str, cells: str, expected: list[str]) -> None:
    assert rows(keys, cells) == expected
