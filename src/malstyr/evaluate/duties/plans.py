"""Plans that run out with nothing to follow them, and plans that are to be revised."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, keeper, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.workdays import deadline
from malstyr.model.organisation import Plan
from malstyr.workspace.workspace import Workspace, open_on, spoken


def plan_duties(evaluation: Evaluation) -> Iterator[Duty]:
    workspace, as_of = evaluation.workspace, evaluation.as_of
    for id, one in workspace.data.plans.items():
        for day, period in ((runs_out(workspace, id, as_of), one.period), (next_revision(workspace, id, as_of), None)):
            if day is not None:
                name, state = one.name or spoken(id), state_on(day, as_of)
                yield Duty(DutyKind.PLAN, f"plans/{id}", name, day, state, keeper(workspace, one), one.unit, period)


def runs_out(workspace: Workspace, id: str, as_of: date) -> date | None:
    """The last day of a plan that somebody works by and that nothing follows; None of any other."""
    one = workspace.data.plans[id]
    followed = any(other.replaces == id for other in workspace.data.plans.values())
    by_unit = any(unit.plan == id and open_on(unit, as_of) for unit in workspace.data.units.values())
    by_goal = any(goal.plan == id and open_on(goal, as_of) for goal in workspace.data.goals.values())
    return one.period.end if one.period is not None and not followed and (by_unit or by_goal) else None


def next_revision(workspace: Workspace, id: str, as_of: date) -> date | None:
    """The day by which a plan in force is to be revised next, counted from the last time, else from when it began."""
    one = workspace.data.plans[id]
    if one.revise_every is None or not _in_force(workspace, id, as_of):
        return None
    done = [day for day in revised_or_begun(workspace, one) if day <= as_of]
    next = deadline(max(done), one.revise_every) if done else None
    ends_before = next is not None and one.period is not None and one.period.end < next
    return None if ends_before else next


def revised_or_begun(workspace: Workspace, one: Plan) -> list[date]:
    """The days that the next revision of a plan can be counted from: when it was revised, adopted, and began."""
    decision = workspace.data.decisions.get(one.adopted or "")
    began = (decision.date if decision is not None else None, one.period.start if one.period is not None else None)
    return [day for day in (*one.revisions, *began) if day is not None]


def _in_force(workspace: Workspace, id: str, as_of: date) -> bool:
    period = workspace.data.plans[id].period
    after = (other for other in workspace.data.plans.values() if other.replaces == id)
    begun = any(other.period is None or other.period.start <= as_of for other in after)
    return not begun and (period is None or as_of <= period.end)
