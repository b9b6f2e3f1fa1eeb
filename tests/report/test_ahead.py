"""What is to be done and known next: by day, and nothing left out between the first and the last that is told."""

from __future__ import annotations

from datetime import date

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.report.build import build
from malstyr.report.kinds import Order

DAY = date(2014, 3, 1)
CALENDAR = "calendar: {T1: {ends: 04-30, ready: 05-20}, T2: {ends: 08-31, ready: 09-20}}\n"


def told(days: list[str], calendar: str = CALENDAR) -> list[str]:
    """The days, with how many more there are where that is told."""
    steps = "".join(f"  s{n}: {{text: Gör, serves: [g], due: {day}}}\n" for n, day in enumerate(days))
    text = f"{calendar}goals: {{g: {{text: G}}}}\n" + (f"activities:\n{steps}" if days else "")
    report = build(evaluate(workspace(text).workspace, DAY), Order("scorecard", "sv"))
    return [f"{one.name} {one.text}" if "till" in one.text.split() else one.name for one in report.ahead]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], ["2014-05-20"]),
        (["2014-03-01", "2014-02-01"], ["2014-03-01", "2014-05-20"]),
        (["2014-10-01"], ["2014-05-20", "2014-09-20", "2014-10-01"]),
        (
            [f"2014-04-0{n}" for n in range(1, 9)],
            ["2014-04-01", "2014-04-02", "2014-04-03", "2014-04-04", "2014-04-05", "2014-04-06"],
        ),
        (
            ["2014-12-31"] * 8,
            ["2014-05-20", "2014-09-20", *["2014-12-31"] * 4, "2014-12-31 och 4 till"],
        ),
    ],
)
def test_nothing_is_left_out_between(days: list[str], expected: list[str]) -> None:
    assert told(days) == expected


def test_without_a_calendar() -> None:
    assert told(["2014-04-01"], "")[:1] == ["2014-04-01"]
