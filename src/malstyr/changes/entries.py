"""Whole entries and plain values against what they were: what came, what went, dates, members and links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from malstyr.changes.case import Case, Judge, Judged, said
from malstyr.changes.ease import Ease
from malstyr.changes.rewording import reworded
from malstyr.changes.targets import compared
from malstyr.language.likeness import likeness, stems
from malstyr.model.goals import Goal
from malstyr.model.indicators import Frequency, Indicator
from malstyr.model.organisation import Decider, Expectation, RollUp
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace

_ALIKE = 0.5
"""Share of content words that an entry that went and one that came must have in common to be a swap."""
STRICTEST_FIRST: dict[type, Sequence[Any]] = {
    RollUp: (RollUp.WORST, RollUp.ALL, RollUp.MOST),
    Expectation: (Expectation.INDICATORS, Expectation.ACTIVITIES, Expectation.NOTHING),
    Frequency: tuple(reversed(Frequency)),
}
HIGHEST_FIRST = tuple(Decider)


def always(verdict: str) -> Judge:
    """The same verdict however it changed."""
    return lambda case: said(case, verdict)


def entry(added: str | None = "added", removed: str | None = "removed", changed: str | None = "edited") -> Judge:
    """A verdict for what came, one for what went, and one for what is otherwise."""

    def judge(case: Case) -> Iterable[Judged]:
        return said(case, added if not _there(case.before) else removed if not _there(case.after) else changed)

    return judge


def _there(value: object) -> bool:
    return value is not None and value != ()


def eased(ease: Callable[[Any], Ease], easier: str, harder: str, same: str = "rules-changed") -> Judge:
    """By a measure of how easy the value makes it."""
    return lambda case: said(case, compared(ease(case.before), ease(case.after), easier, harder, same))


def ordered(easier: str = "rules-relaxed", harder: str = "rules-tightened") -> Judge:
    """By the place of a word in its closed set, the strictest first."""
    return eased(lambda word: Decimal(STRICTEST_FIRST[type(word)].index(word)), easier, harder)


def text(case: Case) -> Iterable[Judged]:
    """A text that people have adopted."""
    return said(case, reworded(case.before, case.after))


def names(removed: str, added: str) -> Judge:
    """A list of names: some went, or some came."""

    def judge(case: Case) -> Iterable[Judged]:
        gone = set(case.before or ()) - set(case.after or ())
        return said(case, removed if gone else added)

    return judge


def gone(verdict: str) -> Judge:
    """A goal or indicator that came or went: one that went while a like one came was swapped, not removed."""

    def judge(case: Case) -> Iterator[Judged]:
        if case.after is not None:
            yield from said(case, "added")
            return
        other = _like(case)
        yield Judged(verdict if other else "removed", (), case.before, None, other or "")

    return judge


def _like(case: Case) -> str | None:
    """The new entry that speaks of the same thing as the one that went."""
    section, id = str(case.it.old[0]), str(case.it.old[1])
    was, now = (getattr(one.data, section) for one in (case.between.old, case.between.new))
    words = _stems(id, case.before)
    likest = max(
        ((likeness(words, _stems(name, one)), name) for name, one in now.items() if name not in was), default=(0.0, "")
    )
    if likest[0] >= _ALIKE:
        return likest[1]
    if section == "indicators":  # what serves the same goals in its stead, and nothing else new does
        heirs = [name for name, one in now.items() if name not in was and set(one.serves) & set(case.before.serves)]
        return heirs[0] if len(heirs) == 1 else None
    return None


def _stems(id: str, one: Goal | Indicator) -> frozenset[str]:
    return stems(f"{id} {one.name or ''} {one.text or ''}")


def due(later: str) -> Judge:
    """Dates that are only added to: the last one counts, and an earlier one that is taken away is lost history."""

    def judge(case: Case) -> Iterator[Judged]:
        was, now = case.before, case.after
        if not was:
            yield from said(case, "deadline-earlier")
        elif not now:
            yield from said(case, "deadline-removed")
        elif max(now) != max(was):
            yield from said(case, later if max(now) > max(was) else "deadline-earlier")
        moved_closer = {max(was)} if was and now and max(now) <= max(was) else set()
        if now and set(was or ()) - set(now) - moved_closer:
            yield from said(case, "history-rewritten")

    return judge


def goal_period(case: Case) -> Iterator[Judged]:
    """A goal's period, its own or its plan's, by what is in force in the end."""
    old, new = case.between.old, case.between.new
    was, now = (
        _period(old, old.data.goals.get(str(case.it.old[1]))),
        _period(new, new.data.goals.get(str(case.it.path[1]))),
    )
    if case.it.path[-1] == "plan" and was == now:
        yield from said(case, "moved")
    elif was != now:
        yield from said(case, _periods(was, now))


def _period(workspace: Workspace, goal: Goal | None) -> Period | None:
    return workspace.period_of(goal) if goal is not None else None


def period(case: Case) -> Iterable[Judged]:
    return said(case, _periods(case.before, case.after))


def _periods(was: Period | None, now: Period | None) -> str:
    if was is None or now is None:
        return "harder" if was is None else "deadline-removed"
    if was.end != now.end:
        return "deadline-later" if now.end > was.end else "deadline-earlier"
    return "period-longer" if now.start < was.start else "harder"


def starts(case: Case) -> Iterable[Judged]:
    """When measuring starts; none said is from the beginning."""
    was, now = (one.start if one is not None else date.min for one in (case.before, case.after))
    return said(case, "starts-later" if now > was else "starts-earlier")


def reported(case: Case) -> Iterable[Judged]:
    """The point of the calendar at which it is reported: a later one is a later deadline."""
    was, now = (
        one.data.calendar.get(name) if name is not None else None
        for one, name in ((case.between.old, case.before), (case.between.new, case.after))
    )
    if was is None or now is None:
        return said(
            case,
            "deadline-removed" if case.after is None else "deadline-later" if case.before is None else "incomparable",
        )
    days = [entry.ready_on(2001) for entry in (was, now)]
    return said(case, "deadline-later" if days[1] > days[0] else "deadline-earlier" if days[1] < days[0] else "edited")


def level(case: Case) -> Iterable[Judged]:
    """A goal's step of the ladder, by who decides there."""
    was, now = (
        HIGHEST_FIRST.index(step.decided_by) if step is not None and step.decided_by is not None else None
        for step in (
            case.between.old.data.levels.get(case.before or ""),
            case.between.new.data.levels.get(case.after or ""),
        )
    )
    lowered = was is not None and (now is None or now > was)
    return said(case, "level-lowered" if lowered else "moved")


def no_target(case: Case) -> Iterable[Judged]:
    """A goal's reason for having no target: new where the goal was measured, it takes the measure away."""
    was = case.between.old.data.goals.get(str(case.it.old[1]))
    measured = was is not None and bool(case.between.old.indicators_of.get(str(case.it.old[1])) or was.due)
    return said(
        case,
        "edited" if case.before and case.after else "harder" if case.before else "no-target" if measured else "edited",
    )


def list_item(case: Case) -> Iterable[Judged]:
    """Items of a list that something is measured for; others only sort."""
    name = str(case.it.path[1])
    used = any(
        name in (*one.for_each, *one.of_which)
        for side in (case.between.old, case.between.new)
        for one in side.data.indicators.values()
    )
    if not used:
        return said(case, "edited")
    if case.before is None or case.after is None:
        return said(case, "members-added" if case.before is None else "members-removed")
    return text(case) if isinstance(case.after, str) else said(case, "edited")


def definition(case: Case) -> Iterable[Judged]:
    """What a series means: unit, method, population, formula. A break that is declared is told; another breaks it."""
    same = (
        isinstance(case.before, str) and isinstance(case.after, str) and reworded(case.before, case.after) == "spelling"
    )
    if same:
        return said(case, "spelling")
    id, was = str(case.it.path[1]), str(case.it.old[1])
    now = case.between.new.data.indicators[id].breaks
    declared = set(now) - set(case.between.old.data.indicators[was].breaks)
    if case.before is None and case.it.path[2] != "formula":
        return said(case, "added")
    return said(case, "break-declared" if declared else "definition-changed")


def formula(case: Case) -> Iterable[Judged]:
    """A formula by what it computes; blanks and brackets that change nothing are no change."""
    same = case.before is not None and case.after is not None and case.before.expression == case.after.expression
    return said(case, "edited") if same else definition(case)


def excluded(case: Case) -> Iterable[Judged]:
    """Files that are not read."""
    more = set(case.after) - set(case.before)
    return said(case, "rules-relaxed" if more else "rules-tightened")


def ready(case: Case) -> Iterable[Judged]:
    """The day of the year when figures are ready."""
    entry = (case.between.old.data.calendar[str(case.it.old[1])], case.between.new.data.calendar[str(case.it.path[1])])
    days = [one.ready_on(2001) for one in entry]
    return said(case, "rules-relaxed" if days[1] > days[0] else "rules-tightened")


def as_of(case: Case) -> Iterable[Judged]:
    """The day that everything is judged as of: an earlier one, or one where there was none, hides what came later."""
    hides = case.after is not None and (case.before is None or case.after < case.before)
    return said(case, "rules-relaxed" if hides else "rules-changed" if case.after else "rules-tightened")
