"""What people say of a row, under the row itself, and what is lacking of it."""

from __future__ import annotations

from dataclasses import replace

from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import capitalised
from malstyr.present.lacking import lacking_told
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.blocks.analyses import analyses, analyses_of
from malstyr.report.scope import Scope


def notes(scope: Scope, one: Outcome) -> tuple[Analysis, ...]:
    """What is said of the measure, or of the member of one, with its period."""
    if one.indicator is None:
        return ()
    told = analyses_of(scope, one.subject, scope.year)
    return tuple(replace(each, subject="", period=capitalised(each.period)) for each in told)


def lacking_action(scope: Scope, one: Outcome) -> str:
    """That a red row lacks analysis, action, or an action that is still open."""
    if not one.to_explain or (one.indicator is None and not one.goals):
        return ""
    lacks = lacking_told(scope.evaluation, one, scope.language)
    if lacks:
        return lacks
    measured = [f"indicators/{one.indicator}"] if one.indicator is not None else []
    about = analyses(scope, [*(f"goals/{goal}" for goal in one.goals), *measured], scope.year)
    actions = [action for each in about for action in each.actions]
    return scope.words["report.no-new-action"] if actions and not any(map(is_open, actions)) else ""


def is_open(action: ActivityLine) -> bool:
    """Whether it is still to be done."""
    return not action.done and not action.closed
