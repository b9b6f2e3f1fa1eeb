"""Which chart a measure has is told by its data; all of one unit share a range, and the text of a chart says it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import judged

from malstyr.model.outcome import Status
from malstyr.report.build import build
from malstyr.report.chart_view import Chart
from malstyr.report.charts import COLOURS, OTHER_COLOUR
from malstyr.report.kinds import Order
from malstyr.report.ranges import range_of
from malstyr.report.row_view import Row

INDEX = "measured_in: index, serves: [m], target: {at_least: 56}"
LONG = "2009: 50, 2010: 51, 2011: 52, 2012: 53, 2013: 54"
CASES = {
    "five years": (INDEX, LONG, "line"),
    "four years": (INDEX, "2010: 51, 2011: 52, 2012: 53, 2013: 54", "dots"),
    "one year": (INDEX, "2013: 54", "dots"),
    "no value of the year": (INDEX, "2011: 50, 2012: 54", None),
    "a figure that is followed": ("measured_in: index, serves: [m], no_target: följs", "2012: 50, 2013: 54", None),
    "a figure that is followed for long": ("measured_in: index, serves: [m], no_target: följs", LONG, "line"),
    "a small count": ("measured_in: st, serves: [m], target: {at_least: 3}", "2012: 2, 2013: 5", None),
    "a small count for long": (
        "measured_in: st, serves: [m], target: {at_least: 3}", LONG.replace("5", "").replace("0:", "5:"), None,
    ),
    "a count": ("measured_in: st, serves: [m], target: {at_least: 3}", "2012: 2, 2013: 6", "dots"),
    "a small share": ("measured_in: procent, serves: [m], target: {at_most: 3}", "2012: 2, 2013: 5", "dots"),
    "a checklist": ("serves: [m], target: {done: [plan, klart]}", "2012: [plan], 2013: [plan, klart]", None),
}  # fmt: skip


def charts(indicators: str, values: str) -> list[tuple[Row, Chart | None]]:
    of = judged(f"goals: {{m: {{text: Mål}}}}\nindicators: {{{indicators}}}\nvalues: {{{values}}}\n")
    sections = build(of, Order("scorecard", "sv")).sections
    return [(row, row.chart) for section in sections for goal in section.goals for row in goal.rows]


@pytest.mark.parametrize(("written", "values", "kind"), CASES.values(), ids=CASES)
def test_the_data_tells_the_chart(written: str, values: str, kind: str | None) -> None:
    ((_, chart),) = charts(f"i: {{{written}}}", f"i: {{{values}}}")
    assert (chart.kind if chart is not None else None) == kind


def test_eight_years_are_shown_and_none_before() -> None:
    values = ", ".join(f"{year}: {year - 1950}" for year in range(2001, 2014))
    ((_, chart),) = charts(f"i: {{{INDEX}}}", f"i: {{{values}}}")
    assert chart is not None
    assert chart.description.startswith("2006 56, 2007 57, ")


def test_all_of_one_unit_share_a_range_that_is_said() -> None:
    found = charts(
        f"a: {{{INDEX}}}, b: {{{INDEX}}}, c: {{measured_in: procent, serves: [m], target: {{at_least: 10}}}}",
        f"a: {{2012: 57, 2013: {{value: 58, margin: 2}}}}, b: {{{LONG}}}, c: {{2013: 12}}",
    )
    a, b, c = (chart for _, chart in found if chart is not None)
    assert a.kind == "dots" and b.kind == "line"
    assert a.scale == b.scale == "index, 48–62"
    assert c.scale.endswith("\u202f%")
    assert a.description == "2012 57, 2013 58 ± 2. Krav ≥ 56. Uppfyllt. Skala: index, 48–62."
    assert all(chart is not None and chart.scale in chart.description for _, chart in found)


def test_a_scale_in_numbers_stands_apart_from_the_range_drawn() -> None:
    ((_, chart),) = charts(
        "i: {measured_in: skala 1–5, serves: [m], target: {at_least: 4}}", "i: {2012: 3.9, 2013: 4.1}"
    )
    assert chart is not None
    assert chart.scale == f"skala 1–5, {chart.range}"
    assert chart.description.endswith(f"Skala: {chart.scale}.")


def test_a_place_is_drawn_as_a_place() -> None:
    ((_, chart),) = charts(
        "i: {measured_in: index, serves: [m], target: {top: 10}}",
        "i: {2012: {value: 50, rank: 14, of: 20}, 2013: {value: 52, rank: 8, of: 20}}",
    )
    assert chart is not None
    assert chart.scale.startswith("plats, ")
    assert chart.description.startswith("2012 14, 2013 8. Krav ≤ 10.")
    assert float(chart.dot) < float(chart.limits[0]) < float(chart.ring)


SMALL = "2012: 2, 2013: 5"


@pytest.mark.parametrize(
    ("unit", "other", "drawn"),
    [
        ("st", "2012: 4, 2013: 5", {"a": False, "b": False}),
        ("st", "2012: 4, 2013: 9", {"a": True, "b": True}),
        ("st", "2012: 9, 2013: 1", {"a": True, "b": True}),
        ("St", "2012: 4, 2013: 9", {"a": True, "b": True}),
        ("personer", "2012: 4, 2013: 9", {"a": False, "b": True}),
        ("procent", "2012: 4, 2013: 9", {"a": False, "b": True}),
        ("st", "2012: 9", {"a": False, "b": False}),
    ],
)
def test_small_counts_are_drawn_beside_larger_ones_of_their_unit(unit: str, other: str, drawn: dict[str, bool]) -> None:
    found = charts(
        "a: {name: a, measured_in: st, serves: [m], target: {at_least: 3}}, "
        f"b: {{name: b, measured_in: {unit}, serves: [m], target: {{at_least: 3}}}}",
        f"a: {{{SMALL}}}, b: {{{other}}}",
    )
    assert {row.name: chart is not None for row, chart in found} == drawn


def test_members_of_one_measure_are_drawn_all_or_none() -> None:
    found = charts(
        "i: {measured_in: st, serves: [m], for_each: [a, b, c], target: {at_least: 4}}",
        "i: {a: {2013: 3}, b: {2013: 5}, c: {2013: 10}}",
    )
    members = [chart for row, chart in found if row.depth]
    assert len(members) == 3
    assert all(members)


@pytest.mark.parametrize(
    ("during", "values", "tone", "colour"),
    [
        ("during: 2012", "2012: 76, 2013: 83", "no_target", OTHER_COLOUR),
        ("during: 2012", "2012: 81, 2013: 70", "no_target", OTHER_COLOUR),
        ("during: 2013", "2012: 76, 2013: 83", "met", COLOURS[Status.MET]),
        ("during: 2013", "2012: 81, 2013: 70", "not_met", COLOURS[Status.NOT_MET]),
        ("during: 2012-2013", "2012: 76, 2013: 83", "met", COLOURS[Status.MET]),
        ("during: 2014", "2012: 76, 2013: 83", "no_target", OTHER_COLOUR),
        ("by: 2015", "2012: 76, 2013: 78", "no_target", OTHER_COLOUR),
    ],
)
def test_a_dot_has_the_colour_of_its_own_year(during: str, values: str, tone: str, colour: str) -> None:
    ((_, chart),) = charts(
        f"i: {{measured_in: procent, serves: [m], target: {{at_least: 80, {during}}}}}", f"i: {{{values}}}"
    )
    assert chart is not None
    assert (chart.dot != "", chart.tone, chart.colour) == (True, tone, colour)


NUMBERS = st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=6)


@pytest.mark.slow
@given(NUMBERS, st.booleans())
def test_a_range_holds_its_values_and_has_few_marks(values: list[Decimal], falls: bool) -> None:
    found = range_of(values, falls)
    assert all(found.low <= value <= found.high for value in values)
    assert found.low < found.high
    assert 2 <= len(found.marks) <= 9
    assert found.marks[0] == found.low and found.marks[-1] == found.high


@given(st.lists(st.integers(0, 50).map(Decimal), min_size=1, max_size=6))
def test_what_is_counted_has_no_halves(values: list[Decimal]) -> None:
    found = range_of(values, whole=True)
    assert all(mark == mark.to_integral_value() for mark in found.marks)
    assert all(found.low <= value <= found.high for value in values)


@given(st.lists(st.decimals(0, 100, places=1), min_size=1, max_size=6))
def test_what_lies_within_0_and_100_is_not_drawn_beyond(values: list[Decimal]) -> None:
    found = range_of(values)
    assert found.low >= 0 and found.high <= 100
