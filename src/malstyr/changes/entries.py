"""Whole entries and plain values against what they were: what came, what went, dates, members and links."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from malstyr.changes.case import Case, CaseJudge, Judged, whole_verdict
from malstyr.changes.renames import Renames
from malstyr.changes.rewording import reworded
from malstyr.changes.targets import compared
from malstyr.evaluate.families.ease import Ease
from malstyr.model.formula import CellPart, Expression, Operation
from malstyr.model.organisation import Expectation, Reports, RollUp

STRICTEST_FIRST: dict[type, Sequence[Any]] = {
    RollUp: (RollUp.WORST, RollUp.ALL, RollUp.MOST),
    Expectation: (Expectation.INDICATORS, Expectation.ACTIVITIES, Expectation.NOTHING),
    Reports: tuple(Reports),
}


def always(verdict: str) -> CaseJudge:
    """The same verdict however it changed."""
    return lambda case: whole_verdict(case, verdict)


def entry(added: str | None = "added", removed: str | None = "removed", changed: str | None = "edited") -> CaseJudge:
    """A verdict for what came, one for what went, and one for what is otherwise."""

    def judge(case: Case) -> Iterable[Judged]:
        return whole_verdict(case, added if not _there(case.before) else removed if not _there(case.after) else changed)

    return judge


def _there(value: object) -> bool:
    return value is not None and value != ()


def eased(ease: Callable[[Any], Ease], easier: str, harder: str, same: str = "rules-changed") -> CaseJudge:
    """By a measure of how easy the value makes it."""
    return lambda case: whole_verdict(case, compared(ease(case.before), ease(case.after), easier, harder, same))


def ordered(easier: str = "rules-relaxed", harder: str = "rules-tightened") -> CaseJudge:
    """By the place of a word in its closed set, the strictest first."""
    return eased(lambda word: Decimal(STRICTEST_FIRST[type(word)].index(word)), easier, harder)


def _text(case: Case) -> Iterable[Judged]:
    """A text that people have adopted."""
    return whole_verdict(case, reworded(case.before, case.after))


def names(removed: str, added: str) -> CaseJudge:
    """A list of names: some went, or some came."""

    def judge(case: Case) -> Iterable[Judged]:
        gone = set(case.before_by_names_now or ()) - set(case.after or ())
        return whole_verdict(case, removed if gone else added)

    return judge


def no_target(case: Case) -> Iterable[Judged]:
    """A goal's reason for having no target: new where the goal was measured, it takes the measure away."""
    was = case.between.old.data.goals.get(str(case.it.old[1]))
    measured = was is not None and bool(case.between.old.indicators_of.get(str(case.it.old[1])) or was.due)
    if case.before and case.after:
        return whole_verdict(case, "edited")
    return whole_verdict(case, "harder" if case.before else "no-target" if measured else "excused")


def list_item(case: Case) -> Iterable[Judged]:
    """Items of a list that something is measured for; others only sort."""
    name = str(case.it.path[1])
    used = any(
        name in (*one.for_each, *one.of_which)
        for side in (case.between.old, case.between.new)
        for one in side.data.indicators.values()
    )
    if not used:
        return whole_verdict(case, "edited")
    if case.before is None or case.after is None:
        return whole_verdict(case, "members-added" if case.before is None else "members-removed")
    return _text(case) if isinstance(case.after, str) else whole_verdict(case, "edited")


def definition(added: str = "added") -> CaseJudge:
    """What is measured, and how. A break that is declared is told; another breaks the series.

    ``added`` is the verdict where nothing was said before: what narrows the measure is another measure.
    """

    def judge(case: Case) -> Iterable[Judged]:
        if case.before is None:
            return whole_verdict(case, added)
        if _respelled(case.before, case.after):
            return whole_verdict(case, "spelling")
        was, now = (
            side.data.indicators[str(path[1])].breaks
            for side, path in ((case.between.old, case.it.old), (case.between.new, case.it.path))
        )
        return whole_verdict(case, "break-declared" if set(now) - set(was) else "definition-changed")

    return judge


def _respelled(before: object, after: object) -> bool:
    """Whether a text, or each of several, says the same but for a letter here and there."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        pairs = zip(before, after, strict=False)
        return len(before) == len(after) and all(one == other or _respelled(one, other) for one, other in pairs)
    return isinstance(before, str) and isinstance(after, str) and reworded(before, after) == "spelling"


def _formula(case: Case) -> Iterable[Judged]:
    """A formula by what it computes, of every year; blanks and brackets that change nothing are no change."""
    if case.before is None or case.after is None:
        return whole_verdict(case, "computed-otherwise")
    same = _renamed(case.before.expression, case.between.renamed) == case.after.expression
    return whole_verdict(case, "edited" if same else "computed-otherwise")


def _renamed(expression: Expression, renamed: Renames) -> Expression:
    """A formula with its indicators by the names they have now."""
    if isinstance(expression, CellPart):
        return expression._replace(indicator=renamed.named(expression.indicator, "indicators"))
    if isinstance(expression, Operation):
        return expression._replace(operands=tuple(_renamed(one, renamed) for one in expression.operands))
    return expression


def _members(case: Case) -> Iterable[Judged]:
    """What is judged one by one, however it is named: a list, or its items."""
    was, now = set(case.between.old.members(case.before)), set(case.between.new.members(case.after))
    return whole_verdict(case, "members-removed" if was - now else "members-added")


def assessment(case: Case) -> Iterable[Judged]:
    """What people judge by themselves: one that replaces what was computed is told."""
    if case.after is None:
        return whole_verdict(case, "assessment-removed")
    some = case.after.values() if isinstance(case.after, dict) else (case.after,)
    return whole_verdict(case, "assessment-changed" if any(one.status is not None for one in some) else "added")


def _plugins(case: Case) -> Iterable[Judged]:
    """Packages of rules that are asked."""
    fewer = set(case.before) - set(case.after)
    return whole_verdict(case, "rules-relaxed" if fewer else "rules-tightened")


def _excluded(case: Case) -> Iterable[Judged]:
    """Files that are not read."""
    more = set(case.after) - set(case.before)
    return whole_verdict(case, "rules-relaxed" if more else "rules-tightened")
