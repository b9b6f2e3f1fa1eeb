"""Numbers whose decimal point was moved are asked about, and no others."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import findings
from malstyr.findings import Finding
from malstyr.rules.ind.moved_point import _MOVES, moved
from together import together

sizes = st.integers(1, 10**7).map(Decimal)
like = st.lists(st.integers(600, 1400), min_size=2, max_size=8)


@pytest.mark.slow
@given(base=sizes, parts=like, part=st.integers(600, 1400), sign=st.sampled_from((1, -1)))
def test_a_value_within_forty_per_cent_of_a_series_never_alarms(
    base: Decimal, parts: list[int], part: int, sign: int
) -> None:
    """Within 40 per cent of what the series varies around."""
    others = [sign * base * one for one in parts]
    if min(parts[-5:]) * Decimal("0.6") <= part <= max(parts[-5:]) * Decimal("1.4"):
        assert moved(sign * base * part, others) is None
    assert moved(sign * base * part, others) in (None, *_MOVES)


@given(base=sizes, parts=like, part=st.integers(600, 1400), by=st.sampled_from(_MOVES))
def test_ten_a_hundred_and_a_thousand_times_always_do(base: Decimal, parts: list[int], part: int, by: int) -> None:
    kept = sorted(parts[-5:])
    within = base * min(max(part, kept[0]), kept[-1])
    assert moved(within.scaleb(by), [base * one for one in parts]) == by


@given(base=sizes, parts=like, part=st.integers(600, 1400))
def test_a_value_in_the_same_region_never_alarms_whatever_the_others_are(
    base: Decimal, parts: list[int], part: int
) -> None:
    assert moved(base * part, [base * one for one in parts]) is None


@pytest.mark.parametrize(
    ("value", "others"),
    [
        ("0", ["84", "86"]),
        ("850", ["0", "86"]),
        ("850", ["84", "8"]),
        ("-850", ["84", "86"]),
        ("850", ["84"]),
        ("850", []),
        ("300", ["84", "86"]),
    ],
)
def test_nothing_is_told_where_the_others_disagree_or_are_too_few(value: str, others: list[str]) -> None:
    assert moved(Decimal(value), [Decimal(one) for one in others]) is None


SERIES = {
    # unit and more, values, what it is asked whether it was meant
    ("procent", "2011: 84, 2012: 86, 2013: 0.85"): ["85"],
    ("procent", "2011: 84, 2012: 86, 2013: 0.85, 2014: 0.87"): ["85", "87"],
    ("procent", "2011: 0.85, 2012: 84, 2013: 86"): ["85"],
    ("procent", "2011: 840, 2012: 86"): [],
    ("procent", "2011: 8.4, 2012: 85, 2013: 86, 2014: 870"): [],
    ("procent, breaks: {2012: ny enkät}", "2011: 8.5, 2012: 84, 2013: 86"): [],
    ("procent, target: {at_least: 850}", "2012: 84, 2013: 86"): ["85"],
    ("procent, target: {at_most: 8}", "2012: 84, 2013: 86"): [],
    ("procent, name: Ökning, target: {at_least: 850}", "2012: 84, 2013: 86"): [],
    ("tkr", "2011: 154000, 2012: 15500, 2013: 15700"): ["15400"],
    ("st", "2011: 22, 2012: 250, 2013: 260"): [],
    ("index", "2011: 74, 2012: 73, 2013: 7.55"): ["75.5"],
    ("skala 1-5", "2011: 3.9, 2012: 3.8, 2013: 41"): [],
    ("kg", "2011: 245000, 2012: 244000, 2013: 245.800"): ["245800"],
    ("tkr", "2011: 15400, 2012: 15500, 2013: 15700000"): ["15700"],
    ("mnkr", "2011: 15.4, 2012: 15.5, 2013: 15700000"): ["15.7"],
    ("tkr", "2013: {budget: 40000, value: 41200000}"): ["41200"],
    ("tkr", "2013: {budget: 40000, value: 41}"): ["41000"],
    ("tkr", "2013: {budget: 40000, forecast: {T2: 41200000}}"): ["41200"],
    ("tkr", "2013: {budget: 40000, to_date: {T2: 400}}"): [],
    ("tkr", "2013: {budget: 40000, value: 4000}"): [],
    ("st", "2011: 2, 2012: 3, 2013: 25"): [],
    ("st", "2011: 22, 2012: 30, 2013: 250"): ["25"],
    ("st", "2011: 20, 2012: 300, 2013: 2500"): [],
    ("st", "2011: 0, 2012: 0, 2013: 25"): [],
    ("personer", "2011: 15400, 2012: 15500, 2013: 15.700"): [],
    ("st", "2012-M01: 100, 2012-M02: 110, 2012-M07: 1000"): [],
    ("procent", "2012-M01: 84, 2012-M02: 86, 2012-M03: 0.85"): ["85"],
    ("st, breaks: {2013: nya skolor}", "2011: 22, 2012: 30, 2013: 250"): [],
    ("procent, name: Avvikelse", "2011: 1, 2012: 1.1, 2013: 11"): [],
    ("tkr, name: Nettokostnad", "2011: 1000, 2012: 1100, 2013: 1100000"): ["1100"],
    ("procent, of_which: [women]", "2011: {of_which: {women: 80}}, 2012: {of_which: {women: 81}}"
     ", 2013: {of_which: {women: 0.82}}"): ["82"],
}  # fmt: skip


def asked_of(unit: str, values: str) -> list[Finding]:
    """What is asked of a workspace with one series."""
    points = "calendar: {T2: {ends: 08-31, ready: 09-30}}\n"
    text = f"{points}indicators: {{a: {{measured_in: {unit}, method: x}}}}\nvalues:\n  a: {{{values}}}\n"
    return [one for one in findings(text) if one.rule == "value-far-from-series"]


@together
@pytest.mark.parametrize(("unit", "values"), SERIES)
def test_a_series_is_held_against_itself_and_its_budget(unit: str, values: str) -> None:
    assert [one.args["typed"] for one in asked_of(unit, values)] == SERIES[unit, values]


@together
@pytest.mark.parametrize(("unit", "values"), [one for one, asked in SERIES.items() if asked])
def test_what_is_suggested_is_silent_when_typed(unit: str, values: str) -> None:
    for _ in SERIES[unit, values]:
        one = asked_of(unit, values)[0]
        assert one.place is not None
        source, before = one.place.source.text, one.place.source.text.index("  a: {") + len("  a: {")
        values = source[before : one.place.start] + one.args["typed"] + source[one.place.end : -2]
    assert not asked_of(unit, values)
