"""All that is to be done to a day."""

from datetime import date
from itertools import chain

from malstyr.evaluate.duties.deficits import deficit_duties
from malstyr.evaluate.duties.documents import document_duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState, late_first
from malstyr.evaluate.duties.figures import figure_duties
from malstyr.evaluate.duties.own_days import own_days
from malstyr.evaluate.duties.plans import plan_duties
from malstyr.evaluate.duties.values import value_duties
from malstyr.evaluate.evaluate import Evaluation
from malstyr.workspace.workspace import Workspace


def duties(evaluation: Evaluation, until: date) -> list[Duty]:
    """What is late first, then what is due by day, to ``until``, that day too."""
    of_own_day = (own_days, plan_duties, deficit_duties)
    of_each_year = (document_duties, value_duties, figure_duties)
    every = chain(*(each(evaluation) for each in of_own_day), *(each(evaluation, until) for each in of_each_year))
    return late_first(_as_known(evaluation.workspace, one) for one in every if one.day <= until)


def _as_known(workspace: Workspace, one: Duty) -> Duty:
    """Nothing is late where what would say that it is done could not be read; a waiver only expires."""
    if one.kind is DutyKind.WAIVER:
        return one
    section, id, *_ = *one.subject.split("/"), ""
    unread = workspace.unread((section, id)) or (one.kind is DutyKind.PLAN and workspace.lost)
    return one._replace(state=DutyState.UNREAD) if one.state is DutyState.LATE and unread else one
