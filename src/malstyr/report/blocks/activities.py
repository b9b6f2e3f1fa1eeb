"""The activities as a plan: how many stand how, then what is left by goal and team, then what is over."""

from collections.abc import Callable, Iterator

from malstyr.present.doings import doings_counted
from malstyr.report.activity_view import ActivityLine, ActivityPlan, StepGroup
from malstyr.report.blocks.notes import is_open
from malstyr.report.blocks.steps import activity_lines
from malstyr.report.scope import Scope


def activity_plan(scope: Scope) -> ActivityPlan | None:
    """None where there is nothing to tell; a report that is of nothing else says that there is nothing."""
    if "activities" not in scope.blocks:
        return None
    steps = tuple(activity_lines(scope))
    if not steps:
        alone = scope.blocks[0] == "activities"
        return ActivityPlan(scope.words["activities.none"], (), ()) if alone else None
    told = doings_counted((one.status for one in steps), scope.language)
    left = scope.under_items(lambda of: _groups(of, is_open))
    over = scope.under_items(lambda of: _groups(of, lambda one: not is_open(one)))
    return ActivityPlan(told, tuple(left), tuple(over))


def _groups(scope: Scope, takes: Callable[[ActivityLine], bool]) -> Iterator[StepGroup]:
    """The group of what is late longest first; where nothing is late, the document's order stands."""
    held: dict[tuple[str, str], list[ActivityLine]] = {}
    for one in activity_lines(scope):
        held.setdefault((one.goals, one.team), []).extend([one] if takes(one) else [])
    groups = [StepGroup(*key, tuple(sorted(found, key=_by_day))) for key, found in held.items() if found]
    yield from sorted(groups, key=lambda one: _by_day(one.steps[0]) if one.steps[0].late else (True,))


def _by_day(one: ActivityLine) -> tuple[bool, bool, str]:
    """Late first, then by the last day set; what has none comes last."""
    return not one.late, not one.due, one.due[-1].iso if one.due else ""
