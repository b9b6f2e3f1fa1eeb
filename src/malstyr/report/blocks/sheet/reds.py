"""What is red, as rows: what came of it, why, and what is done about it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from malstyr.evaluate.explained import explained
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.typography import as_name, capitalised
from malstyr.model.outcome import Status
from malstyr.present.lead import drawn_red, later_told, without_red
from malstyr.present.names import should_sign
from malstyr.present.shortened import ended_once
from malstyr.report.activity_view import ActivityLine
from malstyr.report.blocks.red import each_told_once, red_of
from malstyr.report.blocks.sheet.how_many import how_many
from malstyr.report.blocks.steps import due_at_last
from malstyr.report.scope import Scope
from malstyr.report.sheet import RedRow, RedTable, ShortAction
from malstyr.report.view import Red

REDS_SHOWN = 10


def reds(scope: Scope) -> RedTable | None:
    """Rows in the order of the report; of too many, those that lack something or are furthest from what is asked."""
    found = [one for one in scope.deviations if drawn_red(one) and _told_by_itself(one)]
    every = [one for one in found if isinstance(one, GoalOutcome) or scope.tells(one)]
    told = [one for one in scope.deviations if isinstance(one, Outcome) and scope.tells(one)]
    partly = [one for one in told if one.status is Status.PARTLY]
    expected = sum(one.forecast for one in partly)
    later = tuple(later_told(scope.later, "sheet.reds-later", scope.language))
    if not every and not partly and not later:
        return None
    shown = every
    if len(every) > REDS_SHOWN:
        chosen = sorted(every, key=lambda one: _urgency(scope, one))[:REDS_SHOWN]
        shown = [one for one in every if one in chosen]
    rest = len(every) - len(shown)
    goals = any(isinstance(one, GoalOutcome) or one.indicator is None for one in shown)
    rows = tuple(scope.under_items(lambda of: _rows(scope, [one for one in shown if one in of.deviations])))
    sign = should_sign(scope.language)
    more = (
        how_many(scope, "sheet.reds-more", rest),
        how_many(scope, "sheet.partly", len(partly) - expected),
        how_many(scope, "sheet.partly-expected", expected),
        *later,
        scope.words["sheet.should"].format(sign=sign) if any(sign in row.name for row in rows) else "",
    )
    return RedTable(
        scope.words["sheet.reds-and-goals" if goals else "report.block-reds"],
        scope.words["sheet.goal-or-measure" if goals else "sheet.measure"],
        rows,
        " ".join(filter(None, more)),
        scope.words[f"sheet.{without_red(scope.outcomes)}"],
    )


def _told_by_itself(one: Outcome | GoalOutcome) -> bool:
    """Rows, and goals that people judge; what is computed of rows is told by them."""
    return isinstance(one, Outcome) or one.by_person


def _urgency(scope: Scope, one: Outcome | GoalOutcome) -> tuple[bool, bool, Decimal]:
    """What lacks action first, then what lacks analysis, then by how far it is from what is asked, as a share of it."""
    lacks = explained(scope.evaluation, one).lacks if isinstance(one, Outcome) and one.to_explain else ""
    return "action" not in lacks, "analysis" not in lacks, _distance(scope, one)


def _distance(scope: Scope, one: Outcome | GoalOutcome) -> Decimal:
    """Negative, the further away the lower; of a whole that of its member that is furthest."""
    if not isinstance(one, Outcome):
        return Decimal(0)
    if not one.of_members:
        return _share(one)
    rows = scope.rows_in(scope.year_of(one), one.indicator)
    return min(_share(each) for each in rows if each.series == one.series and each.period == one.period)


def _share(one: Outcome) -> Decimal:
    limit = max((abs(limit) for limit in one.required.values()), default=Decimal(0))
    return one.distance / limit if one.distance is not None and limit else Decimal(0)


def _rows(scope: Scope, shown: Iterable[Outcome | GoalOutcome]) -> Iterator[RedRow]:
    """A row of each; why is told once of what has it in common, and what is done of each."""
    reds = [red_of(scope, one) for one in shown]
    for red, once in zip(reds, each_told_once(scope, reds), strict=True):
        why = " ".join(dict.fromkeys(ended_once(said.text) for said in once.analyses if said.text))
        yield _row(scope, red, why)


def _row(scope: Scope, red: Red, why: str) -> RedRow:
    members = [f"{member.name}: {member.text}" for member in red.members]
    told = "; ".join(members[:2]) or red.arithmetic
    if len(members) > 2:
        told += f"; {how_many(scope, 'sheet.members-more', len(members) - 2).lower()}"
    actions = [action for said in red.analyses for action in said.actions]
    still = [action for action in dict.fromkeys(actions) if not action.done and not action.closed]
    acting = [_action(scope, action) for action in still[:2]]
    return RedRow(
        red.named,
        red.goal,
        red.state,
        capitalised(told),
        why,
        tuple(acting),
        red.lacking,
    )


def _action(scope: Scope, one: ActivityLine) -> ShortAction:
    late = scope.words["report.late"] if one.late else ""
    return ShortAction(as_name(one.text), one.responsible, ", ".join(filter(None, (due_at_last(scope, one), late))))
