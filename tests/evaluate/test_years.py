"""What a year, a goal and a colour mean: goal files, and all that is said of them day by day.

A case is a file in ``years/``: the goal file, then under each day the year the report is about, every target as in
``primitives/`` (``–`` before one that is shown and not counted), what is known of later years, and every goal.
"""

from datetime import date
from pathlib import Path

import pytest
from rows import evaluated, row

from golden import agreed
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.unknown import conclusion
from malstyr.language.pieces import said
from malstyr.model.periods import period
from together import together

HERE = Path(__file__).parent / "years"
CASES = sorted(path.stem for path in HERE.glob("*.txt"))


def told(found: Evaluation) -> list[str]:
    lines = [f"{'' if one.counted else '– '}{row(one)}" for one in found.outcomes]
    lines += [f"sedan: {row(one)}" for one in found.ahead]
    lines += [f"mål {one.goal} {one.status} {said(conclusion(one), 'sv')}" for one in found.goals]
    return [f"om {found.year}", *lines]


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_day_by_day(case: str) -> None:
    file = HERE / f"{case}.txt"
    text, *days = file.read_text(encoding="utf-8").split("\n=== ")
    lines = [text]
    for day in (day.strip("\n").partition("\n")[0] for day in days):
        lines += [f"=== {day}", *told(evaluated(text + "\n", date.fromisoformat(day)))]
    agreed(file, "\n".join(lines) + "\n")


@pytest.mark.parametrize("case", CASES)
def test_the_same_whichever_way_it_is_asked(case: str) -> None:
    """A year by default, by itself, and by the reporting point on the day that it is ready."""
    text, *days = (HERE / f"{case}.txt").read_text(encoding="utf-8").split("\n=== ")
    for day in days:
        as_of = date.fromisoformat(day.strip("\n").split("\n")[0])
        default = evaluated(text + "\n", as_of)
        assert evaluated(text + "\n", as_of, default.year).outcomes == default.outcomes
        for point in default.readings.clock.ready_points(default.readings.clock.open_year):
            asked = evaluated(text + "\n", as_of, period(point.period))
            assert asked.outcomes == evaluated(text + "\n", point.ready, asked.year).outcomes
            assert asked.goals == evaluated(text + "\n", point.ready, asked.year).goals


@together
@pytest.mark.parametrize(
    ("formulas", "written"),
    [
        ("s: {formula: s.previous + r}", "r: {1714: 4, 2013: 4}"),
        ("s: {formula: t.previous + r}\n  t: {formula: s.previous + r}", "r: {1714: 4, 2013: 4}"),
        ("s: {formula: s.previous + r, frequency: month}", "r: {1714-M01: 4, 2013-M01: 4}"),
    ],
)
def test_a_year_that_is_typed_three_centuries_off_is_no_deep_water(formulas: str, written: str) -> None:
    files = f"indicators:\n  {formulas}\n  r: {{no_target: följs}}\nvalues:\n  {written}\n"
    readings = evaluated(files, date(2014, 3, 1)).readings
    assert not readings.of("s", None, period(written.rpartition(": 4")[0].rpartition(" ")[2])).told
