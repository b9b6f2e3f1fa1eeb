"""The figure of a row is the one that is judged, and the groups below it are of the same time."""

from datetime import date

import pytest
from reports import drawn

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.report.build import build
from malstyr.report.kinds import Order

TEXT = """\
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-15}}
goals: {g: {text: G}}
indicators:
  x: {serves: [g], measured_in: st, of_which: [women, men], FORM}
values:
  x:
    2025-T1: {value: 18, of_which: {women: 10, men: 8}}
    2025-T2: {value: 22, of_which: {women: 12, men: 10}}
    2025-T3: {value: 20, of_which: {women: 9, men: 11}}
    2026-T1: {value: 30, of_which: {women: 16, men: 14}}
    2026-T2: {value: 24, of_which: {women: 17, MEN7}}
"""
SAME, LESS = "men: 7", "girls: 7"


@pytest.mark.parametrize(
    ("form", "second", "told"),
    [
        (
            "frequency: tertial, year: sum, target: {at_most: 90}",
            SAME,
            [("60", "jan–aug: 54"), ("31", "33"), ("29", "21")],
        ),
        ("frequency: tertial, year: sum, no_target: följs", SAME, [("60", "jan–aug: 54"), ("31", "33"), ("29", "21")]),
        (
            "frequency: tertial, year: mean, target: {at_most: 30}",
            SAME,
            [("20", "medel jan–aug: 27"), ("10,33", "16,5"), ("9,67", "10,5")],
        ),
        (
            "frequency: tertial, year: last, target: {at_most: 30}",
            SAME,
            [("20", "tertial 2: 24"), ("9", "17"), ("11", "7")],
        ),
        # of several that are judged each by itself the one that decides: the latest of the worst
        (
            "frequency: tertial, target: {at_most: 25}",
            SAME,
            [("tertial 3: 20", "tertial 1: 30"), ("9", "16"), ("11", "14")],
        ),
        (
            "frequency: tertial, target: {at_most: 22, partly: 24}",
            SAME,
            [("tertial 3: 20", "tertial 1: 30"), ("9", "16"), ("11", "14")],
        ),
        (
            "frequency: tertial, target: {at_most: 25, share: 30}",
            SAME,
            [("tertial 3: 20", "tertial 2: 24"), ("9", "17"), ("11", "7")],
        ),
        (
            "frequency: tertial, target: {at_most: 60}",
            SAME,
            [("tertial 3: 20", "tertial 2: 24"), ("9", "17"), ("11", "7")],
        ),
        # a group that some of the parts do not tell of has no number of its own for them together
        (
            "frequency: tertial, year: sum, target: {at_most: 90}",
            LESS,
            [("60", "jan–aug: 54"), ("31", "33"), ("29", "–")],
        ),
        # a figure of the year has its own groups or none
        ("frequency: year, no_target: följs", SAME, [("tertial 3: 20", "tertial 2: 24"), ("9", "17"), ("11", "7")]),
    ],
)
def test_the_figure_is_the_one_judged(form: str, second: str, told: list[tuple[str, str]]) -> None:
    of = evaluate(workspace(TEXT.replace("FORM", form).replace("MEN7", second)).workspace, date(2026, 10, 1))
    view = build(of, Order("scorecard", "sv"))
    rows = [row for goal in view.sections[0].goals for row in goal.rows]
    assert [tuple(value.text for value in row.values[1:]) for row in rows[:3]] == told
    assert told[0][1] in drawn(of, "scorecard", "md").replace("\u202f", " ")


def test_a_hidden_part_hides_the_sum_of_its_group() -> None:
    form = "frequency: tertial, year: sum, target: {at_most: 90}"
    text = TEXT.replace("FORM", form).replace("MEN7", "men: 7").replace("{women: 16, men: 14}", "{women: .., men: ..}")
    rows = (
        build(evaluate(workspace(text).workspace, date(2026, 10, 1)), Order("scorecard", "sv"))
        .sections[0]
        .goals[0]
        .rows
    )
    assert [row.values[-1].text for row in rows[1:]] == ["visas inte", "visas inte"]
