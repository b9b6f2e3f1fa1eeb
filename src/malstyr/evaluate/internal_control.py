"""Internal control on a day: how grave each risk is, and which controls and reviews come when."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from malstyr.evaluate.rounds import next_due
from malstyr.evaluate.workdays import deadline
from malstyr.model.days import has_passed
from malstyr.model.durations import Duration, TimeUnit
from malstyr.model.goal_file import GoalFile
from malstyr.model.organisation import RiskLimits, Settings
from malstyr.model.outcome import Status
from malstyr.model.risks import Risk, RiskGrade
from malstyr.workspace.workspace import Workspace, open_on

REVIEW_MONTHS = 12
"""How long a review of a risk holds where no next one is said."""


def risk_limits(settings: Settings) -> RiskLimits | None:
    """The organisation's own limits, else the usual ones of its scale: of 4, yellow from 4 and red from 9."""
    if settings.risk_limits is not None or not settings.risk_scale:
        return settings.risk_limits
    scale = settings.risk_scale
    return RiskLimits(yellow=scale, red=max((scale - 1) ** 2, scale + 1))


def assessed(risk: Risk) -> RiskGrade | None:
    """How grave the risk is in itself; None where a part of it is not judged."""
    if risk.likelihood is None or risk.consequence is None:
        return None
    return RiskGrade(likelihood=risk.likelihood, consequence=risk.consequence)


def remaining(risk: Risk) -> RiskGrade | None:
    """How grave it is with what is done about it; as it is in itself where nobody has said otherwise."""
    return risk.residual or assessed(risk)


def on_scale(settings: Settings, grade: RiskGrade) -> bool:
    """Whether both grades are on the organisation's scale, from 1; any from 1 are where it has none."""
    highest = settings.risk_scale or max(grade.likelihood, grade.consequence)
    return all(1 <= one <= highest for one in (grade.likelihood, grade.consequence))


def light(settings: Settings, grade: RiskGrade | None) -> Status | None:
    """The colour of a risk in the traffic light of the goals; None where nothing tells, or off the scale."""
    limits = risk_limits(settings)
    if grade is None or limits is None or not on_scale(settings, grade):
        return None
    size = grade.likelihood * grade.consequence
    return Status.NOT_MET if size >= limits.red else Status.PARTLY if size >= limits.yellow else Status.MET


def gravest_first(risks: Mapping[str, Risk]) -> list[str]:
    """What goes first: by priority, then by what remains of likelihood and consequence together."""

    def order(id: str) -> tuple[int, int]:
        grade = remaining(risks[id])
        size = grade.likelihood * grade.consequence if grade is not None else 0
        return risks[id].priority or len(risks) + 1, -size

    return sorted(risks, key=order)


def risks_in_force(data: GoalFile, as_of: date) -> Mapping[str, Risk]:
    """The risks that are not closed on the day."""
    return {id: one for id, one in data.risks.items() if open_on(one, as_of)}


class ControlDate(NamedTuple):
    """A control that comes: its risk, its id, and the day it is to be done by."""

    risk: str
    control: str
    day: date


def known_late(workspace: Workspace, risk: str, due: date | None, as_of: date) -> bool | None:
    """Whether a control or a review of a risk is late; None where it seems so, and the risk could not all be read."""
    passed = due is not None and has_passed(due, as_of)
    return None if passed and workspace.unread(("risks", risk)) else passed


def controls_due(data: GoalFile, as_of: date) -> Iterator[ControlDate]:
    """Every control that is to be done by a day, late or to come, in the order of the risks."""
    for id, risk in risks_in_force(data, as_of).items():
        for name, control in risk.controls.items():
            day = next_due(control, as_of)
            if day is not None:
                yield ControlDate(id, name, day)


def review_due(risk: Risk, as_of: date, months: int = REVIEW_MONTHS) -> date | None:
    """The day by which the risk is next to be reviewed.

    None where nothing tells, only a review that is to come, or a next review before the last: one of them is wrong.
    """
    if risk.next_review is not None and risk.reviewed is not None and risk.next_review < risk.reviewed:
        return None
    reviewed = risk.reviewed if risk.reviewed is not None and risk.reviewed <= as_of else None
    if risk.next_review is not None and (reviewed is None or reviewed < risk.next_review):
        return risk.next_review
    return deadline(reviewed, Duration(months, TimeUnit.MONTHS)) if reviewed is not None else None
