"""Goals and measures that stand otherwise than they did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from malstyr.contract.meeting import ShiftRecord
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome, whole_first
from malstyr.model.outcome import Status
from malstyr.present.meeting_paper import MeetingLine
from malstyr.present.names import outcome_name
from malstyr.present.state import CLOSED, State, state_in_words
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.workspace.workspace import spoken

_Key: TypeAlias = tuple[str, str, str | None, str | None]


class _Stands(NamedTuple):
    """Something that is judged: what it is called, and how it stands."""

    name: str
    one: Outcome | GoalOutcome


def shifts(basis: MeetingBasis) -> Iterator[tuple[ShiftRecord, MeetingLine]]:
    """Each goal, target and member whose state is another, or that has come or gone; goals first."""
    language = basis.language
    was, now = _standing(basis.old, language, basis.renamed), _standing(basis.new, language, {})
    for key in (*now, *(one for one in was if one not in now)):
        before, after = (_state(held.get(key), language) for held in (was, now))
        if _alike(before) == _alike(after):
            continue
        name = (now.get(key) or was[key]).name
        told = tuple(one.word if one is not None else basis.words["meeting.not-judged"] for one in (before, after))
        record = ShiftRecord(
            subject="/".join(filter(None, (key[0], key[1], key[3]))),
            target=key[2],
            name=name,
            before=before.status if before is not None else None,
            now=after.status if after is not None else None,
            said=" → ".join(told),
        )
        how = "" if before is not None and after is not None else "came" if after is not None else "went"
        yield record, MeetingLine(name, basis.words[f"meeting.{how}"] if how else "", before, after)


def _standing(of: Evaluation, language: str, renamed: Mapping[tuple[str, str], str]) -> dict[_Key, _Stands]:
    """All that is judged, by the ids that it has now."""
    data, found = of.workspace.data, dict[_Key, _Stands]()
    for goal in of.goals:
        called = data.goals[goal.goal].name or spoken(goal.goal)
        found["goals", renamed.get(("goals", goal.goal), goal.goal), None, None] = _Stands(called, goal)
    for one in whole_first(of.outcomes):
        if one.indicator is not None:
            id = renamed.get(("indicators", one.indicator), one.indicator)
            found["indicators", id, one.target, one.member] = _Stands(outcome_name(of, one, language), one)
    return found


def _state(stands: _Stands | None, language: str) -> State | None:
    """How something stands; nothing where nothing is judged."""
    if stands is None:
        return None
    state = state_in_words(stands.one, language)
    return state if state.status is not Status.NO_TARGET or state.group == CLOSED else None


def _alike(state: State | None) -> tuple[Status, str] | None:
    return (state.status, state.group) if state is not None else None
