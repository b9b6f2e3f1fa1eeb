"""The activities as a plan: how many stand how, then what is left by goal and team, then what is over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from malstyr.language.cardinals import cardinal
from malstyr.present.listing import enumeration, one_or_many
from malstyr.report.blocks.notes import is_open
from malstyr.report.blocks.steps import activity_lines
from malstyr.report.scope import Scope
from malstyr.report.view import ActivityLine, ActivityPlan, StepGroup


def activity_plan(scope: Scope) -> ActivityPlan | None:
    """None in the kinds of report that are no plan, and where there is nothing to do."""
    steps = tuple(activity_lines(scope)) if "activities" in scope.blocks else ()
    if not steps:
        return None
    left = [one for one in steps if is_open(one)]
    over = [one for one in steps if not is_open(one)]
    order = [*dict.fromkeys((one.goals, one.team) for one in steps)]
    return ActivityPlan(activities_told(scope, steps), tuple(_groups(order, left)), tuple(_groups(order, over)))


def _groups(order: Iterable[tuple[str, str]], steps: Iterable[ActivityLine]) -> Iterator[StepGroup]:
    """The group of what is late longest first; where nothing is late, the document's order stands."""
    held: dict[tuple[str, str], list[ActivityLine]] = {key: [] for key in order}
    for one in steps:
        held[one.goals, one.team].append(one)
    groups = [StepGroup(*key, tuple(sorted(found, key=_by_day))) for key, found in held.items() if found]
    return iter(sorted(groups, key=lambda one: not one.steps[0].late))


def _by_day(one: ActivityLine) -> tuple[bool, bool, str]:
    """Late first, then by the last day set; what has none comes last."""
    return not one.late, not one.due, one.due[-1].iso if one.due else ""


def _how(one: ActivityLine) -> str:
    """How it stands, by the key of its words."""
    told = {"done": one.done, "closed": one.closed, "late": one.late, "begun": one.under_way}
    return next((name for name, so in told.items() if so), "open")


def activities_told(scope: Scope, steps: Iterable[ActivityLine]) -> str:
    """``Aktiviteterna: 24 är klara, tolv är inte klara och ingen är försenad.``; others only where there are any."""
    counts = dict.fromkeys(("done", "begun", "open", "late", "closed"), 0)
    for one in steps:
        counts[_how(one)] += 1
    told = [
        scope.words[f"activities.{name}.{one_or_many(n) if n else 0}"].format(n=cardinal(n, scope.language))
        for name, n in counts.items()
        if n or name == "late"
    ]
    return scope.words["activities.told"].format(told=enumeration(told, scope.language))
