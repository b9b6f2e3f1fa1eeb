"""An activity still to be done is an action for the goal that it serves, whether an analysis names it or not."""

from collections import Counter

import pytest
from rows import evaluated

from malstyr.evaluate.explained import as_judged, explained, unexplained
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
goals: {{larm: {{{goal}, success_factors: {{1: {{text: Tid}}, 2: {{text: Ljud}}}}}},
  annat: {{text: Annat, no_target: Följs}}}}
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
    (goal,) = (one for one in of.goals if one.goal == "larm")
    assert explained(of, as_judged(of, goal)).lacks == lacks


OF_UNIT = "byta: {text: Byta larm, serves: [larm], unit: norr, due: 2014-06-01}"
MEASURES = """\
units: {norr: {no_plan: nej}, söder: {no_plan: nej}}
indicators: {andel: {serves: [SERVES], measured_in: procent, MEMBERStarget: {at_least: 80}}}
values: {andel: {CELLS}}
"""


@pytest.mark.parametrize(
    ("serves", "members", "activities", "lacks"),
    [
        ("larm", (), NOBODY, {"analysis-action": 1}),
        ("larm", (), OTHER, {"analysis-action": 1}),
        ("larm", (), DONE, {"analysis-action": 1}),
        ("larm", (), OPEN, {"analysis": 1}),
        ("larm", (), LATE, {"analysis": 1}),
        ("larm", (), FACTOR, {"analysis": 1}),
        ("larm/1", (), OPEN, {"analysis": 1}),
        ("larm/1", (), FACTOR, {"analysis": 1}),
        ("larm/2", (), FACTOR, {"analysis-action": 1}),
        ("larm", ("norr", "söder"), OPEN, {"analysis": 1}),
        ("larm", ("norr",), OF_UNIT, {"analysis": 1}),
        ("larm", ("norr", "söder"), OF_UNIT, {"analysis": 1, "analysis-action": 1}),
    ],
)
def test_a_measure_is_acted_on_by_what_is_done_for_its_goal(
    serves: str, members: tuple[str, ...], activities: str, lacks: dict[str, int]
) -> None:
    """But by nothing that is for another success factor, or done by another unit than the one that fails."""
    cells = ", ".join(f"{one}: {{2013: 50}}" for one in members) or "2013: 50"
    of_each = f"for_each: [{', '.join(members)}], " if members else ""
    text = MEASURES.replace("SERVES", serves).replace("MEMBERS", of_each).replace("CELLS", cells)
    of = evaluated(workspace(PERSON, "", activities, text))
    told = Counter(each.lacks for one in of.deviations if isinstance(one, Outcome) for each in unexplained(of, one))
    assert told == lacks
