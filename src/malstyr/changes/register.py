"""Risks, controls and improvements against what they were: what was graded lower, and what was put off."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from malstyr.changes.case import Case, CaseJudge, Judged, whole_verdict
from malstyr.evaluate.internal_control import assessed
from malstyr.model.base import Model
from malstyr.model.durations import length
from malstyr.model.risks import Risk, RiskGrade
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace


def dated(removed: str) -> CaseJudge:
    """What came or went; what went with days is history lost, unless it goes on with them under another name."""

    def judge(case: Case) -> Iterable[Judged]:
        if case.before is None or case.after is not None:
            return whole_verdict(case, "added" if case.before is None else "edited")
        days = days_told(case.before)
        old, new = _register(case.between.old), _register(case.between.new)
        kept = not days or any(days <= days_told(one) for path, one in new.items() if path not in old)
        return whole_verdict(case, removed if kept else "days-lost")

    return judge


def days_told(held: object) -> Counter[date]:
    """Every day that is told in something, as often as it is."""
    if isinstance(held, date):
        return Counter([held])
    if isinstance(held, Model):
        return days_told([value for _, value in held])
    if isinstance(held, Mapping):
        return days_told([*held.keys(), *held.values()])
    if isinstance(held, (list, tuple)):
        return sum(map(days_told, held), Counter[date]())
    return Counter()


def _register(of: Workspace) -> dict[Path, Model]:
    """All risks, controls and improvements by where they stand."""
    data, found = of.data, dict[Path, Model]()
    for id, risk in data.risks.items():
        found["risks", id] = risk
        found |= {("risks", id, "controls", name): control for name, control in risk.controls.items()}
    return found | {("improvements", id): one for id, one in data.improvements.items()}


def _sides(case: Case) -> tuple[Risk, Risk]:
    return (case.between.old.data.risks[str(case.it.old[1])], case.between.new.data.risks[str(case.it.path[1])])


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
