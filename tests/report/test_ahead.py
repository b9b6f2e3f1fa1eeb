"""What is to be done and known next: by day, and what is left out is told."""

from datetime import date, timedelta

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.language.days import day_told
from malstyr.report.build import build
from malstyr.report.kinds import Order

DAY = date(2014, 3, 1)
CALENDAR = "calendar: {T1: {ends: 04-30, ready: 05-20}, T2: {ends: 08-31, ready: 09-20}}\n"


def told(days: list[str], calendar: str = CALENDAR, goals: str = "g: {text: G}") -> list[str]:
    """The days as a file has them, and of the rest how many there are and until when."""
    steps = "".join(f"  s{n}: {{text: Gör, serves: [g], due: {day}}}\n" for n, day in enumerate(days))
    text = f"{calendar}goals: {{{goals}}}\n" + (f"activities:\n{steps}" if days else "")
    report = build(evaluate(workspace(text).workspace, DAY), Order("scorecard", "sv"))
    said = {day_told(one, "sv"): str(one) for one in (DAY + timedelta(n) for n in range(2000))}
    return [said.get(one.name) or f"{one.name} {one.text}" for one in report.ahead]


YEAR = ["2014-05-20", "2014-09-20"]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], YEAR),
        (["2014-03-01", "2014-02-01"], ["Försenat Gör, senast 1 februari 2014", "2014-03-01", *YEAR]),
        (["2014-10-01"], [*YEAR, "2014-10-01"]),
        (
            [f"2014-04-0{n}" for n in range(1, 9)],
            [*(f"2014-04-0{n}" for n in range(1, 7)), "Dessutom 4 till, senast 20 september 2014"],
        ),
        (["2014-12-31"] * 8, [*YEAR, *["2014-12-31"] * 4, "Dessutom 4 till, senast 31 december 2014"]),
        (["2015-03-01", "2015-03-02", "2015-08-01", "2018-01-01"], [*YEAR, "2015-03-01"]),
    ],
)
def test_nothing_of_the_year_to_come_is_left_out_without_being_told(days: list[str], expected: list[str]) -> None:
    assert told(days) == expected


def test_without_a_calendar() -> None:
    assert told(["2014-04-01"], "") == ["2014-04-01"]
    assert told([], "") == []


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        ("due: 2014-06-01", ["2014-04-01", "2014-06-01", "2014-07-01"]),
        ("due: [2014-02-01, 2014-06-01]", ["2014-04-01", "2014-06-01", "2014-07-01"]),
        ("due: 2014-06-01, done: 2014-02-20", ["2014-04-01", "2014-07-01"]),
        ("due: 2014-06-01, done: 2014-03-20", ["2014-04-01", "2014-06-01", "2014-07-01"]),
        ("due: 2014-06-01, closed: {date: 2014-02-01, reason: Behövs inte}", ["2014-04-01", "2014-07-01"]),
        ("due: 2014-02-01", ["2014-04-01", "2014-07-01"]),
        ("no_target: följs", ["2014-04-01", "2014-07-01"]),
    ],
)
def test_milestones_stand_among_what_is_to_be_done(goal: str, expected: list[str]) -> None:
    assert told(["2014-04-01", "2014-07-01"], "", f"g: {{text: Policyn är antagen., {goal}}}") == expected


def test_a_milestone_is_told_by_its_text_and_owner() -> None:
    text = "roles: {chef: {title: Kanslichef}}\ngoals: {g: {text: Policyn är antagen., due: 2014-06-01, owner: chef}}\n"
    report = build(evaluate(workspace(text).workspace, DAY), Order("scorecard", "sv"))
    assert [(one.name, one.text) for one in report.ahead] == [("1 juni 2014", "Policyn är antagen, Kanslichef")]
