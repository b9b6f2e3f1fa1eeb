"""What people say of a row, under the row itself, and what is lacking of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import capitalised
from malstyr.present.lacking import lacking_told
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.blocks.analyses import analyses_by_period
from malstyr.report.scope import Scope


def notes(scope: Scope, rows: Sequence[Outcome]) -> Sequence[Sequence[Analysis]]:
    """Of each row what is said of its measure, or member, for its period; of no row's at the first that is counted."""
    places: dict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(rows):
        if one.indicator is not None:
            places[one.subject].append(n)
    placed: list[list[Analysis]] = [[] for _ in rows]
    for subject, own in places.items():
        for at, said in analyses_by_period(scope, subject, scope.year).items():
            of_period = (n for n in own if at in (rows[n].period, *rows[n].failing))
            at_row = next(chain(of_period, (n for n in own if rows[n].counted), own))
            placed[at_row].append(replace(said, subject="", period=capitalised(said.period)))
    return placed


def lacking_action(scope: Scope, one: Outcome) -> str:
    """That a red row lacks analysis, action, or an action that is still open."""
    if not one.to_explain or (one.indicator is None and not one.goals):
        return ""
    return lacking_told(scope.evaluation, one, scope.language)


def is_open(action: ActivityLine) -> bool:
    """Whether it is still to be done."""
    return not action.done and not action.closed
