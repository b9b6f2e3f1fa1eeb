"""The sentence that a board reads first: every goal in exactly one group, and no group that is empty."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import AS_OF, workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Tally
from malstyr.evaluate.unknown import GROUPS, Standing
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.summary import summary

MET, PARTLY, NOT_MET = (GoalOutcome("g", status, "all", {}) for status in (Status.MET, Status.PARTLY, Status.NOT_MET))
EXPECTED = GoalOutcome("g", Status.MET, "all", {}, forecast=True)
NOT_EXPECTED = GoalOutcome("g", Status.NOT_MET, "all", {}, forecast=True)
OPEN = (Status.NOT_MET, Status.PARTLY, Status.MET)
MISSING = GoalOutcome("g", Status.NOT_MEASURED, "all", {}, OPEN)
SO_FAR = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN, Tally({Status.MET: 2, Status.NOT_YET: 1}))
LOST = GoalOutcome("g", Status.NOT_YET, "all", {}, (Status.NOT_MET, Status.PARTLY))
WAITING = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN)
SHOWN = GoalOutcome("g", Status.SUPPRESSED, "all", {}, OPEN, Tally({Status.MET: 2, Status.SUPPRESSED: 1}))
HIDDEN = GoalOutcome("g", Status.SUPPRESSED, "all", {}, OPEN)
UNCERTAIN = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN, uncertain=True)
CLOSED = GoalOutcome("g", Status.MET, "all", {}, closed=True)
FOLLOWED = GoalOutcome("g", Status.NO_TARGET, "all", {})
ALL = (MET, PARTLY, NOT_MET, EXPECTED, NOT_EXPECTED, MISSING, SO_FAR, LOST, WAITING, SHOWN, HIDDEN, UNCERTAIN)


def evaluation(marked: bool = False) -> Evaluation:
    goal = "goals:\n  g: {text: G, sound_finances: true}\n" if marked else "goals:\n  g: {text: G}\n"
    return evaluate(workspace(goal).workspace, AS_OF)


@pytest.mark.parametrize(
    ("goals", "sentence"),
    [
        ([MET], "Av 1 mål är 1 uppfyllt."),
        ([MET, MET], "Av 2 mål är 2 uppfyllda."),
        ([MET, MET, PARTLY, NOT_MET], "Av 4 mål är 2 uppfyllda, 1 delvis uppfyllt och 1 inte uppfyllt."),
        (
            [MET, MET, PARTLY, NOT_MET, SO_FAR, LOST],
            "Av 6 mål är 2 uppfyllda, 1 delvis uppfyllt och 1 inte uppfyllt;"
            " 1 kan inte bli uppfyllt och 1 är hittills uppfyllt.",
        ),
        ([MISSING, MISSING], "Av 2 mål är 2 inte mätta."),
        ([WAITING], "Av 1 mål går 1 inte att mäta ännu."),
        ([LOST, LOST, SO_FAR], "Av 3 mål kan 2 inte bli uppfyllda och 1 är hittills uppfyllt."),
        ([SHOWN], "Av 1 mål är 1 uppfyllt för dem som visas."),
        ([MET, HIDDEN], "Av 2 mål är 1 uppfyllt; 1 visas inte."),
        ([UNCERTAIN], "Av 1 mål är 1 osäkert."),
        ([EXPECTED, EXPECTED, NOT_EXPECTED], "Av 3 mål bedöms 2 bli uppfyllda och 1 inte bli uppfyllt."),
        ([EXPECTED, MISSING], "Av 2 mål bedöms 1 bli uppfyllt; 1 är inte mätt."),
        ([MET, CLOSED, FOLLOWED], "Av 1 mål är 1 uppfyllt. 1 mål är avslutat."),
        ([FOLLOWED], "Inget mål går att bedöma."),
    ],
)
def test_the_sentence(goals: Sequence[GoalOutcome], sentence: str) -> None:
    assert summary(evaluation(), goals, "sv") == sentence


def test_marked_goals_alone_where_there_are_any() -> None:
    assert summary(evaluation(marked=True), [MET], "sv") == "Av 1 mål för god ekonomisk hushållning är 1 uppfyllt."


@given(st.lists(st.sampled_from(ALL), min_size=1, max_size=20), st.sampled_from(["sv", "en"]))
def test_every_goal_is_in_exactly_one_group(goals: list[GoalOutcome], language: str) -> None:
    numbers = [int(one) for one in re.findall(r"\d+", summary(evaluation(), goals, language))]
    assert numbers[0] == len(goals) == sum(numbers[1:])
    assert 0 not in numbers
    assert {one.status for one in goals if one.status in JUDGED} <= set(JUDGED)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", list(Standing))
def test_every_way_of_not_knowing_has_its_words(language: str, kind: Standing) -> None:
    catalogue = words(language)
    wanted = {f"unknown.{kind}", *(f"summary.unknown-{kind}{first}.{n}" for first in ("", "-first") for n in "1n")}
    wanted |= {f"count.{one}.{n}" for one in GROUPS for n in "1n"}
    wanted |= {f"word.{kind}"} if kind.red else set()
    assert not wanted - set(catalogue)
