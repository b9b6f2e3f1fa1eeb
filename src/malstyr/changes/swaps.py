"""Goals and indicators that came, went or ended: one that went while a like one came was swapped."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from malstyr.changes.case import Case, CaseJudge, Judged, whole_verdict
from malstyr.evaluate.calendar import Clock
from malstyr.language.likeness import likeness, stems
from malstyr.model.goals import Goal
from malstyr.model.indicators import Cell, Indicator
from malstyr.model.periods import Period

_ALIKE = 0.5
"""Share of content words that an entry that went and one that came must have in common to be a swap."""


def gone(verdict: str) -> CaseJudge:
    """A goal or indicator that came or went: one that went while a like one came was swapped, not removed."""

    def judge(case: Case) -> Iterator[Judged]:
        if case.after is not None:
            yield from whole_verdict(case, "added")
            return
        other = _like(case, case.before) or _heir(case)
        yield Judged(verdict if other else "removed", (), case.before, None, other or "")

    return judge


def _new(case: Case) -> Mapping[str, Any]:
    """The new entries of the section that the case is about."""
    was, now = (getattr(one.data, str(case.it.old[0])) for one in (case.between.old, case.between.new))
    return {name: one for name, one in now.items() if name not in was}


def _like(case: Case, gone: Goal | Indicator) -> str | None:
    """The new entry that speaks of the same thing as the one that went."""
    words = _stems(str(case.it.old[1]), gone)
    likest = max(((likeness(words, _stems(name, one)), name) for name, one in _new(case).items()), default=(0.0, ""))
    return likest[1] if likest[0] >= _ALIKE else None


def _heir(case: Case) -> str | None:
    """The only new indicator that serves the same goals as the one that went."""
    if not isinstance(case.before, Indicator):
        return None
    heirs = [name for name, one in _new(case).items() if set(one.serves) & set(case.before.serves)]
    return heirs[0] if len(heirs) == 1 else None


def _stems(id: str, one: Goal | Indicator) -> frozenset[str]:
    return stems(f"{id} {one.name or ''} {one.text or ''}")


def closed(swapped: str | None = None) -> CaseJudge:
    """An end with its reason. It is a swap where a new entry says the same, and loses history that was reported."""

    def judge(case: Case) -> Iterable[Judged]:
        if case.it.path[3:] or (case.before and case.after):
            return whole_verdict(case, "history-rewritten")
        if case.after is None:
            return whole_verdict(case, "reopened")
        other = _like(case, _entry(case)) if swapped is not None else None
        if other is not None and not _succeeds(case, other):
            return (Judged(str(swapped), (), None, case.after, other),)
        return whole_verdict(case, "closed-before-values" if _reported_after(case) else "closed")

    return judge


def _entry(case: Case) -> Any:
    return getattr(case.between.old.data, str(case.it.old[0]))[str(case.it.old[1])]


def _succeeds(case: Case, other: str) -> bool:
    return bool(getattr(case.between.new.data, str(case.it.path[0]))[other].replaces == case.it.path[1])


def _reported_after(case: Case) -> bool:
    """Whether it is said to have ended before the last period that it, or a unit as a member, has a value for."""
    old, clock = case.between.old, Clock.of(case.between.old, case.between.as_of)
    return any(
        period.end > case.after.date and clock.knows(old.data.indicators[id], period, cell)
        for id, cells in _cells_of(case)
        for period, cell in cells.items()
        if id in old.data.indicators
    )


def _cells_of(case: Case) -> Iterator[tuple[str, Mapping[Period, Cell]]]:
    """The values of an indicator, or those of a unit in all indicators, each with the indicator's id."""
    section, entry = map(str, case.it.old[:2])
    for id, series in case.between.old.data.values.items():
        if section == "indicators" and id == entry:
            yield from ((id, cells) for cells in (series.periods, *series.members.values()))
        elif section == "units" and entry in series.members:
            yield id, series.members[entry]
