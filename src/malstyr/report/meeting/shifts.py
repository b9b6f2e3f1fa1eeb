"""Goals and measures that stand otherwise than they did."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from malstyr.contract.meeting import ShiftRecord
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome, whole_first
from malstyr.evaluate.unknown import CLOSED, NOT_BEGUN, Standing
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.present.meeting_paper import MeetingLine
from malstyr.present.names import outcome_name
from malstyr.present.spans import span
from malstyr.present.state import State, state_in_words
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
        then, at = _time(was.get(key), basis.old), _time(now.get(key), basis.new)
        if then != at:
            before, after = _timed(before, then), _timed(after, at)
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
    """How something stands; nothing where nothing is judged, nor will be from a later year."""
    if stands is None:
        return None
    state = state_in_words(stands.one, language)
    return state if state.status is not Status.NO_TARGET or state.group in (CLOSED, NOT_BEGUN) else None


def _alike(state: State | None) -> tuple[str, str] | None:
    """How it is shown, whatever the year; what has not begun and what waits for its figures are nothing yet alike."""
    if state is None:
        return None
    return (state.symbol, state.told(1)) if state.group not in (NOT_BEGUN, Standing.WAITING) else ("", "")


def _time(stands: _Stands | None, of: Evaluation) -> Period | None:
    """What a state is of: its own period, of a goal that of its measures, else the year; None where it says when."""
    if stands is None or stands.one.begins is not None:
        return None
    if isinstance(stands.one, Outcome):
        return stands.one.period or of.year
    if stands.one.ended is not None:
        return None
    periods = {one.period for one in of.outcomes if stands.one.goal in one.goals and one.period is not None}
    return periods.pop() if len(periods) == 1 else of.year


def _timed(state: State | None, at: Period | None) -> State | None:
    """The state with what it is of, where its word does not say so."""
    if state is None or at is None or state.of or state.group == CLOSED:
        return state
    return replace(state, word=f"{state.word} ({span(at)})")
