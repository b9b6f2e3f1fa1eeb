"""What is seen at a glance: measures by how they stand, the goals of each part, and what is short of met."""

from collections.abc import Iterator, Sequence
from itertools import repeat

from malstyr.present.counted import counted_by_state, counts_told
from malstyr.present.lead import measures_of
from malstyr.present.state import State
from malstyr.report.blocks.notes import is_open
from malstyr.report.scope import Scope
from malstyr.report.view import CountedState, GlanceRow, Red, Section, ShortRed, Strip

STRIP_ROOM = 40
"""How many shapes a strip shows; more are counted."""


def measure_counts(scope: Scope) -> Iterator[CountedState]:
    """How many measures stand as what, what is short of met first; nothing where none is judged."""
    every = measures_of(scope.outcomes) if not scope.outside_plan else ()
    for state, n in counted_by_state(map(scope.state, every)):
        yield CountedState(state, n, f"{state.told(n)}: {n}", (state,) * (n if n <= STRIP_ROOM else 1))


def glance(scope: Scope, sections: Sequence[Section]) -> Iterator[GlanceRow]:
    """Each part of the report with its goals and its measures as shapes; of a unit its own, as its lead tells them.

    Nothing where none is judged.
    """
    nothing = scope.words["report.none-asked"]
    items = [of for heading, of in scope.parts if heading and of.goals]
    for section, of in zip(sections if not scope.outside_plan else (), items or repeat(scope), strict=False):
        goals = [goal.state for goal in section.goals if goal.state is not None]
        measures = [of.state(one) for goal in section.goals for one in of.measured_under.get(goal.id, ())]
        if goals or measures:
            none = scope.words["report.none-own"] if all(goal.whose for goal in section.goals) else nothing
            yield GlanceRow(section.name, section.id, _strip(scope, goals, none), _strip(scope, measures, nothing))


def short_reds(found: Sequence[Red]) -> Iterator[ShortRed]:
    """What is short of met in a line or two each, what is not met at all first."""
    for one in sorted(found, key=lambda one: not one.state.red):
        actions = dict.fromkeys(action for said in one.analyses for action in said.actions)
        still = tuple(action for action in actions if is_open(action))
        yield ShortRed(one, still, one.lacking)


def _strip(scope: Scope, states: Sequence[State], none: str) -> Strip:
    """The states as shapes and in words; of nothing that there is ``none``."""
    counts = counted_by_state(states)
    ordered = tuple(state for state, n in counts for _ in range(n))
    shown = ordered if len(states) <= STRIP_ROOM else ()
    return Strip(shown, counts_told(counts, scope.language) or none, bool(counts))
