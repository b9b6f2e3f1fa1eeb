"""The sheet put together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from malstyr.language.typeset import typeset
from malstyr.present.shortened import shortened
from malstyr.report.blocks.cover import adopted
from malstyr.report.blocks.methods import partly_rules
from malstyr.report.blocks.sheet.asks import asks
from malstyr.report.blocks.sheet.besides import FEW, PLENTY, besides
from malstyr.report.blocks.sheet.fitting import SIZES, fitted, fitted_uncut
from malstyr.report.blocks.sheet.goalmap import goalmap
from malstyr.report.blocks.sheet.reds import reds
from malstyr.report.scope import Scope
from malstyr.report.sheet import BoardSheet
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken

OVERALL = (1500, 400, 200, 120, 80)
"""How many letters what is said of the organisation may have, the best first."""


def sheet(scope: Scope, lead: Sequence[str], sources: Sequence[Fact]) -> BoardSheet | None:
    """The board's sheet, in the kind of report that is one; ``lead`` stands above it."""
    if "goalmap" not in scope.blocks:
        return None
    judged = not scope.outside_plan
    roll_up = scope.words[f"sheet.rule-{scope.data.settings.roll_up}"]
    partly = "; ".join(partly_rules(scope))
    rule = scope.words["sheet.rule"].format(told=partly) if partly else ""
    expected = scope.words["report.reads-parentheses"] if any(one.forecast for one in scope.outcomes) else ""
    whole = BoardSheet(
        asks(scope) if judged and not scope.evaluation.gone_by else None,
        goalmap(scope) if judged else None,
        reds(scope) if judged else None,
        besides(scope, PLENTY),
        " ".join(filter(None, (roll_up, rule, expected))) if any(one.counted for one in scope.goals.values()) else "",
        _documents(scope),
        ". ".join(f"{one.name}: {one.text}" for one in sources),
        SIZES[0],
    )
    fewer = replace(whole, besides=besides(scope, FEW))
    shorter = [_said_shorter(whole, most) for most in OVERALL] if whole.besides and whole.besides.overall else []
    least = (_said_shorter(one, OVERALL[-1]) for one in (whole, fewer))
    return fitted_uncut(shorter, lead, scope.language) or fitted((*least,), lead, scope.language)


def _said_shorter(whole: BoardSheet, most: int) -> BoardSheet:
    """With so much of what is said of the organisation that nothing else must be shortened for it."""
    if whole.besides is None:
        return whole
    said = tuple(replace(one, text=shortened(one.text, most)) for one in whole.besides.overall)
    return replace(whole, besides=replace(whole.besides, overall=said))


def _documents(scope: Scope) -> str:
    """The documents of the year that most of its goals are of, at most two, with the decisions on them."""
    plans = Counter(scope.data.goals[goal].plan for goal in scope.goals)
    told = []
    for name in sorted((one for one in plans if one is not None), key=lambda one: -plans[one]):
        plan = scope.data.plans.get(name)
        if plan is not None and (plan.period is None or plan.period.start <= scope.year.end <= plan.period.end):
            called = typeset(plan.name or spoken(name))
            told.append(", ".join((called, *(one for one in adopted(scope, plan) if not called.endswith(one)))))
    return "; ".join(told[:2])
