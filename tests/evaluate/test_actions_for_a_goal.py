"""An activity still to be done is an action for the goal that it serves, whether an analysis names it or not."""

import pytest
from rows import evaluated

from malstyr.evaluate.explained import explained, explained_goal
from malstyr.evaluate.outcome import Outcome
from malstyr.present.lacking import lacking_told

DATE = "text: Larmen är bytta, due: 2013-12-31"
PERSON = "text: Larmen är bytta"
ANALYSIS = "analysis: Larmen kom sent"
NOBODY, OTHER = "", "byta: {text: Byta larm, serves: [annat], due: 2014-06-01}"
OPEN = "byta: {text: Byta larm, serves: [larm], due: 2014-06-01}"
LATE = "byta: {text: Byta larm, serves: [larm], due: 2013-12-01}"
FACTOR = "byta: {text: Byta larm, serves: [larm/1], due: 2014-06-01}"
DONE = "byta: {text: Byta larm, serves: [larm], due: 2013-12-01, done: 2013-12-01}"
CLOSED = "byta: {text: Byta larm, serves: [larm], closed: {date: 2014-01-15, reason: Larmen köps}}"
NEXT = "nästa: {text: Nya avtal, serves: [larm], due: 2014-09-01}"

CASES = [
    (NOBODY, "", "analysis-action"),
    (NOBODY, ANALYSIS, "action"),
    (OPEN, "", "analysis"),
    (OPEN, ANALYSIS, ""),
    (LATE, ANALYSIS, ""),
    (FACTOR, ANALYSIS, ""),
    (OTHER, ANALYSIS, "action"),
    (DONE, ANALYSIS, "action"),
    (CLOSED, ANALYSIS, "action"),
    (DONE, f"{ANALYSIS}, actions: [byta]", "new-action"),
    (f"{DONE}, {NEXT}", f"{ANALYSIS}, actions: [byta]", ""),
]
TOLD = {
    "": "",
    "action": "Åtgärd saknas.",
    "analysis": "Analys saknas.",
    "analysis-action": "Analys och åtgärd saknas.",
    "new-action": "Ny åtgärd saknas.",
}

MEASURE = """\
indicators: {{andel: {{serves: [larm], measured_in: procent, {target}}}}}
values: {{andel: {{2013: 50}}}}
"""


def workspace(goal: str, said: str, activities: str, more: str = "") -> str:
    return f"""\
goals: {{larm: {{{goal}, success_factors: {{1: {{text: Tid}}}}}}, annat: {{text: Annat, no_target: Följs}}}}
activities: {{{activities}}}
assessments: {{goals/larm: {{2013: {{{said}}}}}}}
{more}"""


@pytest.mark.parametrize(("activities", "said", "lacks"), CASES)
def test_a_goal_red_by_its_date(activities: str, said: str, lacks: str) -> None:
    of = evaluated(workspace(DATE, said, activities))
    (red,) = of.deviations
    assert isinstance(red, Outcome)
    assert explained(of, red).lacks == lacks
    assert lacking_told(of, red, "sv") == TOLD[lacks]


@pytest.mark.parametrize(("activities", "said", "lacks"), CASES)
def test_a_goal_that_people_judge(activities: str, said: str, lacks: str) -> None:
    person = ", ".join(filter(None, ("status: not_met, reason: Larmen sitter kvar", said)))
    of = evaluated(workspace(PERSON, person, activities, MEASURE.format(target="no_target: Följs")))
    assert explained_goal(of, "larm").lacks == lacks


@pytest.mark.parametrize("activities", [NOBODY, OPEN])
def test_a_measure_needs_an_action_of_its_own(activities: str) -> None:
    """The goal's activities may be for another of its measures; only people can tell."""
    of = evaluated(workspace(PERSON, "", activities, MEASURE.format(target="target: {at_least: 80}")))
    (red,) = (one for one in of.known if one.indicator == "andel")
    assert explained(of, red).lacks == "analysis-action"
