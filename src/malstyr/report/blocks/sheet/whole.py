"""The sheet put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from malstyr.language.typeset import typeset
from malstyr.language.typography import number
from malstyr.present.plan_years import outside_plan
from malstyr.present.shortened import shortened
from malstyr.report.blocks.cover import adopted
from malstyr.report.blocks.sheet.asks import asks
from malstyr.report.blocks.sheet.besides import besides
from malstyr.report.blocks.sheet.goalmap import goalmap
from malstyr.report.blocks.sheet.reds import reds
from malstyr.report.scope import Scope
from malstyr.report.sheet import Asks, BoardSheet, GoalMap
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken

FRONT = 17
"""How many rows the goals may have for the back to begin a page of its own; an ask is as high as a row."""

BACK = 7
"""How many red rows it may have for that."""


def sheet(scope: Scope, sources: Sequence[Fact]) -> BoardSheet | None:
    """The board's sheet, in the kind of report that is one."""
    if "goalmap" not in scope.blocks:
        return None
    judged = not outside_plan(scope.evaluation, scope.goals.values(), scope.language)
    asked, goals = (asks(scope), goalmap(scope)) if judged else (None, None)
    tight = _height(asked, goals) > FRONT
    red = reds(scope, tight) if judged else None
    least = scope.data.settings.partly_from
    rule = scope.words["sheet.rule"].format(n=number(least, scope.language)) if least is not None else ""
    return BoardSheet(
        asked,
        goals,
        red,
        besides(scope, tight),
        f"{scope.words[f'sheet.rule-{scope.data.settings.roll_up}']} {rule}".strip(),
        _documents(scope),
        ". ".join(f"{one.name}: {one.text}" for one in sources),
        not tight and (red is None or len(red.rows) <= BACK),
    )


def _height(asked: Asks | None, goals: GoalMap | None) -> int:
    rows = sum(len(group.rows) for group in goals.groups) + len(goals.ladder) if goals is not None else 0
    return rows + (len(asked.items) if asked is not None else 0)


def _documents(scope: Scope) -> str:
    """The documents of the year that most of its goals are of, at most two, with the decisions on them."""
    plans = Counter(scope.data.goals[goal].plan for goal in scope.goals)
    told = []
    for name in sorted((one for one in plans if one is not None), key=lambda one: -plans[one]):
        plan = scope.data.plans.get(name)
        if plan is not None and (plan.period is None or plan.period.start <= scope.year.end <= plan.period.end):
            called = typeset(plan.name or spoken(name))
            told.append(", ".join((called, *(one for one in adopted(scope, plan) if not called.endswith(one)))))
    return shortened("; ".join(told[:2]), 260)
