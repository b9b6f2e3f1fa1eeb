"""What decides a goal that no measure decides: nothing measures it, nothing is required of it, or not yet."""

from datetime import date

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.model.periods import year_period
from malstyr.present.deciding import what_decides
from malstyr.present.state import state_in_words

GOAL = """\
version: 1
organisation: {{id: kommunen, name: Kommunen}}
goals: {{trygg: {{text: Alla ska vara trygga 2025{goal}}}}}
{rest}"""
MEASURE = """\
indicators:
  svar: {{name: Trygghet, measured_in: index, serves: [trygg], {asked}}}
values:
  svar: {{{values}}}
"""

CASES = {
    "saknar mått": ("", ""),
    "vi räknar inte trygghet": (", no_target: vi räknar inte trygghet", ""),
    "krav från 2026": ("", MEASURE.format(asked="targets: {2026: {at_least: 5}}", values="2025: 3")),
    "mäts från 2026": ("", MEASURE.format(asked="starts: 2026, target: {at_least: 5}", values="2026: 3")),
    "inget krav gäller 2025": ("", MEASURE.format(asked="no_target: vi följer bara", values="2025: 3")),
}


def of_year(year: int, goal: str, rest: str) -> Evaluation:
    return evaluate(workspace(GOAL.format(goal=goal, rest=rest)).workspace, date(2026, 3, 1), year_period(year))


@pytest.mark.parametrize("told", CASES)
def test_a_goal_that_nothing_decides_is_told_why(told: str) -> None:
    goal, rest = CASES[told]
    of = of_year(2025, goal, rest)
    one = of.goals[0]
    decides = what_decides(of, one, of.standing_on["trygg"], "sv")
    assert "; ".join(map(str, decides)) == told


def test_a_should_is_no_requirement() -> None:
    asked = "target: {at_least: 5, strength: should}"
    of = of_year(2025, "", MEASURE.format(asked=asked, values="2025: 3"))
    assert [*map(str, what_decides(of, of.goals[0], (), "sv"))] == ["inget krav gäller 2025"]


def test_a_year_before_the_first_value_is_not_said_to_be_measured_some_day() -> None:
    """Of 2024, when it is over and nothing was measured until 2025, "ännu" is not true."""
    rest = MEASURE.format(asked="target: {at_least: 5}", values="2025: 6")
    rest = rest.replace("indicators:", "indicators:\n  fler: {name: Fler, measured_in: antal}")
    of = of_year(2024, "", f"{rest}  fler: {{2024: 1}}\n")
    assert state_in_words(of.goals[0], "sv").word == "mäts från 2025"
