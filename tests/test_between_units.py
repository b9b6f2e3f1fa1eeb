"""What numbers in one unit are multiplied by, to be in another; where that is not plain, there is no number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.exchange.between_units import factor_between
from malstyr.exchange.plan.in_unit import factor_of_limit
from together import together

FACTORS: dict[tuple[str, str], str | None] = {
    ("mnkr", "tkr"): "1000",
    ("kr", "mnkr"): "0.000001",
    ("tkr/inv", "kr per invånare"): "1000",
    ("kr/inv.", "kr/invånare"): "1",
    ("kr/elev", "tkr/inv"): None,
    ("kr", "kr per invånare"): None,
    ("ton", "kg"): "1000",
    ("ton", "kg/invånare"): None,
    ("kg", "kWh"): None,
    ("%", "andel (%)"): "1",
    ("%", "promille"): "10",
    ("%", "poäng"): None,
    ("poäng", "meritpoäng"): "1",
    ("st", "elever"): "1",
    ("elever", "antal elever"): "1",
    ("elever", "ärenden"): None,
    ("personer", "tusen personer"): None,
    ("kg/invånare", "kg/invånare"): "1",
}
UNITS = st.sampled_from(sorted({unit for pair in FACTORS for unit in pair}))


@together
@pytest.mark.parametrize(("written", "unit"), FACTORS)
def test_between_two_units(written: str, unit: str) -> None:
    factor = FACTORS[written, unit]
    assert factor_between(written, unit) == (Decimal(factor) if factor is not None else None)


@given(UNITS)
def test_a_unit_is_itself(unit: str) -> None:
    assert factor_between(unit, unit) == factor_of_limit(unit, unit) == 1


@given(UNITS, UNITS)
def test_there_and_back_is_where_one_was(one: str, other: str) -> None:
    there, back = factor_between(one, other), factor_between(other, one)
    assert there is None or back is None or there * back == 1


@pytest.mark.parametrize(("written", "factor"), {"kr": "1", "tkr": "1000", "mnkr": "1000000"}.items())
def test_a_limit_beside_a_measure_per_something_is_of_that_too(written: str, factor: str) -> None:
    assert factor_of_limit(written, "kr per invånare") == Decimal(factor)
