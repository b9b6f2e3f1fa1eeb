"""Which chart a measure has is told by its data; all of one unit share a range, and the text of a chart says it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import judged

from malstyr.evaluate.evaluate import evaluate
from malstyr.language.typography import NARROW
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from malstyr.report.build import build
from malstyr.report.chart_view import Chart
from malstyr.report.charts import COLOURS, OTHER_COLOUR
from malstyr.report.dress import dress
from malstyr.report.kinds import Order
from malstyr.report.medium import PAGE
from malstyr.report.ranges import range_of
from malstyr.report.render import Pages
from malstyr.report.required_years import required_by_year
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


def test_a_measure_that_would_be_a_speck_beside_another_has_a_range_of_its_own() -> None:
    """In round numbers, and whole ones of what is counted."""
    share = "measured_in: procent, serves: [m], target: {at_least: 3}"
    found = charts(
        f"a: {{{share}}}, b: {{{share}}}, c: {{{share}}}, d: {{measured_in: st, serves: [m], target: {{at_most: 40}}}}",
        "a: {2013: 6.4}, b: {2013: 84}, c: {2013: 2.1}, d: {2013: 44}",
    )
    scales = [chart.scale.replace(NARROW, " ") for _, chart in found if chart is not None]
    assert scales == ["2–7 %", "0–100 %", "2–7 %", "st, 39–45"]


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


FIVE = "2009: 58, 2010: 57, 2011: 55, 2012: 53, 2013: 50"
DEMANDS = {
    "target: {at_most: 56}": "Krav ≤ 56.",
    "targets: {2011: {at_most: 60}, 2012: {at_most: 55}, 2013: {at_most: 52}}": "Krav 2011 ≤ 60, 2012 ≤ 55, 2013 ≤ 52.",
    "targets: {2010: {at_most: 60}, 2011: {at_most: 60}, 2013: {at_most: 52}}": "Krav 2010–2011 ≤ 60, 2013 ≤ 52.",
    "target: {at_most: 55, during: 2012-2013}": "Krav 2012–2013 ≤ 55.",
    "target: {at_most: 55, during: 2013}": "Krav 2013 ≤ 55.",
    "target: {at_most: 45, by: 2013}": "Krav 2013 ≤ 45.",
    "target: {at_most: 45, by: 2015}": "Krav 2015 ≤ 45.",
    "target: {less_than: previous}": "Krav 2010 < 58, 2011 < 57, 2012 < 55, 2013 < 53.",
    "target: {decrease_by: 8, since: 2009, by: 2013, straight_from: 2009}": (
        "Krav 2010 ≤ 56, 2011 ≤ 54, 2012 ≤ 52, 2013 ≤ 50."
    ),
    "target: {at_least: 50, at_most: 57, during: 2012-2013}": "Krav 2012–2013 minst 50 och högst 57.",
}
"""Targets, and what the text of a chart from 2009 to 2013 says of them."""


@pytest.mark.parametrize(("target", "told"), DEMANDS.items())
def test_a_requirement_is_drawn_in_the_years_that_have_it_as_it_was_then(target: str, told: str) -> None:
    """What a line shows of each year is what was required of the measure in a report about that year."""
    written = f"goals: {{m: {{text: Mål}}}}\nindicators: {{i: {{measured_in: index, serves: [m], {target}}}}}\n"
    of = judged(f"{written}values: {{i: {{{FIVE}}}}}\n")
    (chart,) = build(of, Order("scorecard", "sv")).charts
    assert told in chart.description.replace("\u202f", " ").replace("\u00a0", " ")
    drawn = [*chart.steps, *chart.bands]
    assert all(chart.left <= float(one[0]) < float(one[1]) <= chart.right for one in drawn)
    first = of.outcomes[0]
    shown = required_by_year(of, first, range(2009, 2014))
    for year in range(2009, 2014):
        then = evaluate(of.workspace, of.as_of, year_period(year)).outcomes
        asked = [one.required for one in then if one.counted and one.period == year_period(year) and not one.begins]
        assert [shown[year]] == asked if year in shown else not any(one for one in asked if one), year


@pytest.mark.parametrize(
    ("values", "breaks", "told"),
    [
        ("2008: 54, " + FIVE, "", "2013 50. "),
        (FIVE.replace("2010: 57, ", "2008: 54, "), "", "2013 50; inget värde visas för 2010. "),
        (FIVE, ", breaks: {2011: ny enkät}", "2013 50; metoden ändrades 2011. "),
        (
            FIVE.replace("2010: 57, ", "2007: 54, "), ", breaks: {2011: ny enkät, 2012: ny fråga}",
            "2013 50; inget värde visas för 2008 och 2010; metoden ändrades 2011 och 2012. ",
        ),
    ],
)  # fmt: skip
def test_where_a_line_is_broken_is_told_and_only_its_last_point_is_larger(values: str, breaks: str, told: str) -> None:
    ((_, chart),) = charts(f"i: {{{INDEX}{breaks}}}", f"i: {{{values}}}")
    assert chart is not None and told in chart.description
    drawn = Pages({}, dress(None, None), "sv").sandbox.page("charts/line.svg.j2", chart=chart, medium=PAGE)
    assert drawn.count('r="3.5"') == 1


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
