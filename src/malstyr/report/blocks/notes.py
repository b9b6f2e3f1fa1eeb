"""What people say of a row, under the row itself, and what is lacking of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import capitalised
from malstyr.model.periods import Period
from malstyr.present.lacking import lacking_told
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.blocks.analyses import analyses_by_period
from malstyr.report.scope import Scope


def foremost(rows: Sequence[Outcome]) -> Mapping[str, int]:
    """Of each measure, or member, the place of the row that tells most of it: the first counted, else the first."""
    found: dict[str, int] = {}
    for n, one in enumerate(rows):
        at = found.setdefault(one.subject, n)
        if one.counted and not rows[at].counted:
            found[one.subject] = n
    return found


def notes(scope: Scope, rows: Sequence[Outcome]) -> Sequence[Sequence[Analysis]]:
    """Of each row what is said of its measure, or member, for its period, and what is noted beside its values.

    What is of no row's period stands at the first that is counted.
    """
    periods: dict[tuple[str, Period], int] = {}
    for n, one in enumerate(rows):
        for period in filter(None, (one.period, *one.failing)):
            periods.setdefault((one.subject, period), n)
    placed: list[list[Analysis]] = [[] for _ in rows]
    for subject, first in foremost(rows).items():
        told = analyses_by_period(scope, subject, scope.year) if rows[first].indicator is not None else {}
        for at, said in told.items():
            placed[periods.get((subject, at), first)].append(replace(said, subject="", period=capitalised(said.period)))
        for beside in scope.noted.get((rows[first].indicator or "", rows[first].member), ()):
            note = Analysis("", capitalised(scope.period(beside.period)), beside.cell.note or "", (), "")
            placed[periods.get((subject, beside.period), first)].append(note)
    return placed


def lacking_action(scope: Scope, one: Outcome) -> str:
    """That a red row lacks analysis, action, or an action that is still open."""
    if not one.to_explain or (one.indicator is None and not one.goals):
        return ""
    return lacking_told(scope.evaluation, one, scope.language)


def is_open(action: ActivityLine) -> bool:
    """Whether it is still to be done."""
    return not action.done and not action.closed
