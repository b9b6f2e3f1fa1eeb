"""Risks, controls and improvements against what they were: what was graded lower, and what was put off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from malstyr.changes.case import Case, Judged, whole_verdict
from malstyr.evaluate.families.within import length
from malstyr.evaluate.internal_control import assessed
from malstyr.model.risks import Risk, RiskGrade


def _sides(case: Case) -> tuple[Risk, Risk]:
    return (
        case.between.old.data.risks[str(case.it.old[1])],
        case.between.new.data.risks[str(case.it.path[1])],
    )


def _reviewed_since(case: Case) -> bool:
    """Whether the risk has been reviewed between the two versions, on a day that has come."""
    was, now = (one.reviewed or date.min for one in _sides(case))
    return was < now <= case.between.as_of


def regraded(case: Case) -> Iterable[Judged]:
    """A grade of a risk: a lower one that no review has led to makes the risk look smaller than it is known to be."""
    was, now = (_size(value, risk) for value, risk in zip((case.before, case.after), _sides(case), strict=True))
    return whole_verdict(case, "risk-lowered" if now < was and not _reviewed_since(case) else "assessment-changed")


def _size(value: int | RiskGrade | None, risk: Risk) -> int:
    """A grade as a number; what remains of a risk is all of it where nothing is said, and no grade is none."""
    if isinstance(value, int):
        return value
    grade = value or (assessed(risk) if risk.residual is None else None)
    return grade.likelihood * grade.consequence if grade is not None else 0


def reviewed(case: Case) -> Iterable[Judged]:
    """The day of the last review, which only moves forward."""
    back = case.before is not None and (case.after is None or case.after < case.before)
    return whole_verdict(case, "history-rewritten" if back else "done")


def next_review(case: Case) -> Iterable[Judged]:
    """The day of the next review: later without a review, or none any more, it is put off."""
    later = case.before is not None and (case.after is None or case.after > case.before)
    if later:
        return whole_verdict(case, "edited" if _reviewed_since(case) else "put-off")
    return whole_verdict(case, "deadline-earlier")


def recurring(case: Case) -> Iterable[Judged]:
    """How often a control comes back."""
    if case.before is None or case.after is None:
        return whole_verdict(case, "added" if case.before is None else "put-off")
    return whole_verdict(case, "put-off" if length(case.after) > length(case.before) else "deadline-earlier")
