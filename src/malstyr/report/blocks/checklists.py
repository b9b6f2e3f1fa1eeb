"""Checklists: each step with how it stands, those that lack first."""

from collections.abc import Iterator, Sequence

from malstyr.evaluate.outcome import JUDGED, Outcome
from malstyr.model.demands import Done
from malstyr.model.outcome import Status
from malstyr.present.names import outcome_name
from malstyr.present.requirement import target_of
from malstyr.present.state import STATE_SIGNS, State
from malstyr.report.row_view import TickRow, Ticks
from malstyr.report.scope import Scope
from malstyr.workspace.workspace import spoken


def asked_steps(scope: Scope, one: Outcome) -> tuple[str, ...]:
    """The steps that are asked for; none where it is no checklist."""
    target = target_of(scope.evaluation, one)
    demand = target.demand if target is not None else None
    return demand.steps if isinstance(demand, Done) else ()


def checked(scope: Scope, one: Outcome) -> Iterator[State]:
    """Of one that is known, each step with its name as its word, those that lack first."""
    if one.steps is None or one.of_members:
        return
    done = one.steps
    for step in sorted(asked_steps(scope, one), key=lambda step: step in done):
        status = Status.MET if step in done else _lacking(one)
        yield State(status, STATE_SIGNS[Status.MET if step in done else Status.NOT_MET], spoken(step), group=status)


def ticks(scope: Scope, members: Sequence[Outcome], called: str) -> Ticks | None:
    """The steps of a checklist for each member, which are ``called`` so; None where it is none, or nothing is known."""
    steps = asked_steps(scope, members[0])
    if not steps or all(one.steps is None for one in members):
        return None
    ordered = sorted(members, key=lambda one: _done_of(one, steps) == len(steps) or one.steps is None)
    rows = [TickRow(spoken(step), tuple(_mark(scope, one, step) for one in ordered)) for step in steps]
    names = [outcome_name(scope.evaluation, one, scope.language, whole=False) for one in ordered]
    fits = _letters_across(names) <= max(_LETTERS, _letters_across([*map(spoken, steps)]))
    if len(names) <= max(len(steps), _ACROSS) and fits:
        return Ticks(scope.words["report.step"], tuple(names), tuple(rows))
    turned = (TickRow(name, tuple(row.marks[at] for row in rows)) for at, name in enumerate(names))
    return Ticks(called, tuple(row.name for row in rows), tuple(turned))


_ACROSS = 5
"""Members that a page has room for beside each other."""
_LETTERS = 75
"""Letters of headings that it has room for, none of whose words is broken."""


def _letters_across(headings: Sequence[str]) -> int:
    """The letters of the longest word of each, and the air between them."""
    return sum(max(map(len, name.split()), default=0) + 2 for name in headings)


def _done_of(one: Outcome, steps: Sequence[str]) -> int:
    return sum(step in (one.steps or ()) for step in steps)


def _mark(scope: Scope, one: Outcome, step: str) -> State:
    if one.steps is None:
        return scope.state(one)
    done = step in one.steps
    status = Status.MET if done else _lacking(one)
    word = scope.words["outcome.done" if done else "outcome.not-done"]
    return State(status, STATE_SIGNS[Status.MET if done else Status.NOT_MET], word, group=status)


def _lacking(one: Outcome) -> Status:
    """How a step that is not done stands: as what it is a step of, where that is known and short of met."""
    return one.status if one.status in JUDGED and one.status is not Status.MET else Status.NOT_YET
