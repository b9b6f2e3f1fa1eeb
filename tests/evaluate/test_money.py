"""The deviation of money: + is money left, of a cost and of an income alike, unless the workspace turns the sign."""

from __future__ import annotations

from decimal import Decimal

import pytest

from conftest import AS_OF, workspace
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.money import money
from malstyr.model.periods import year_period


@pytest.mark.parametrize(
    ("indicator", "settings", "deviation"),
    [
        ("no_target: följs", "{}", "-400"),
        ("no_target: följs, direction: lower", "{}", "-400"),
        ("no_target: följs, direction: higher", "{}", "400"),
        ("target: {more_than: 0}", "{}", "400"),
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
    [found] = money(loaded, Clock.of(loaded, AS_OF), year_period(2013))
    assert found.deviation == Decimal(deviation)
    assert found.percent == Decimal(deviation) / 10
