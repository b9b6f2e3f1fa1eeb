"""Who decides on a goal or a plan, and what is expected of it there."""

from collections.abc import Iterable

from malstyr.changes.approval import HIGHEST_FIRST, needed
from malstyr.changes.case import Case, CaseJudge, Judged, whole_verdict
from malstyr.changes.entries import STRICTEST_FIRST
from malstyr.model.organisation import Expectation


def deciding(verdict: str) -> CaseJudge:
    """What tells who decides on a goal or a plan: where that is somebody lower now, they were passed over."""
    return lambda case: whole_verdict(case, "level-lowered" if lowered(case) else verdict)


def lowered(case: Case) -> bool:
    """Whether somebody lower than before decides on the next change of it."""
    was, now = needed(case.between.old, case.it.old), needed(case.between.new, case.it.path)
    return HIGHEST_FIRST.index(now) > HIGHEST_FIRST.index(was)


def level(case: Case) -> Iterable[Judged]:
    """A goal's step of the ladder, by who decides there and what is expected there."""
    steps = (case.between.old.data.levels.get(case.before or ""), case.between.new.data.levels.get(case.after or ""))
    was, now = (
        STRICTEST_FIRST[Expectation].index(one.expects if one is not None else Expectation.INDICATORS) for one in steps
    )
    return whole_verdict(case, "level-lowered" if lowered(case) else "rules-relaxed" if now > was else "moved")
