"""The limits of a target on a day: as written, of another series, from a value before, or on a path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from malstyr.evaluate.aim import Aim, Shown
from malstyr.evaluate.demand import Limit, change_since, on_path, place, ratchet
from malstyr.evaluate.judged import changes_yearly, judged
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.periods import Period, year_period
from malstyr.model.target import LOWER, PREVIOUS, UPPER, Family, Target

Limits = Mapping[str, Limit]


def limits(readings: Readings, aim: Aim, shown: Shown) -> Limits | None:
    """Each demand key with its limit on the day; None where one of them cannot be had."""
    found = _in_the_end(readings, aim, shown)
    if found is None or aim.target.straight_from is None:
        return found
    return _found({name: _checkpoint(aim.target, shown, limit) for name, limit in found.items()})


def _in_the_end(readings: Readings, aim: Aim, shown: Shown) -> Limits | None:
    """The limits that a path ends at, or that hold from the beginning where there is none."""
    target = aim.target
    match target.family:
        case Family.DONE:
            return {}
        case Family.WITHIN:
            return {"at_least": Limit(target.share if target.share is not None else Decimal(100))}
        case Family.POSITION:
            return _found({"at_most": place(target, shown.now.of)})
        case Family.RATCHET | Family.CHANGE:
            return _found({"at_least" if _rises(target) else "at_most": _step(target, shown)})
    written = {name: one for name in (*LOWER, *UPPER, "equal_to") if (one := getattr(target, name)) is not None}
    capped = _capped(target, shown, *next(iter(written.items()))) if len(written) == 1 else None
    return capped or _found({name: _limit(readings, aim, one, shown) for name, one in written.items()})


def _capped(target: Target, shown: Shown, name: str, written: Decimal | str) -> Limits | None:
    """Where the value before is at the cap or beyond it, the cap itself is enough: ``min(25; 27)``."""
    before = _value(shown.before)
    if written != PREVIOUS or before is None or target.until is None:
        return None
    rises = name in LOWER
    if (before < target.until) if rises else (before > target.until):
        return None
    steps = ("min(" if rises else "max(", target.until, "; ", before, ")") if before != target.until else ()
    return {"at_least" if rises else "at_most": Limit(target.until, steps)}


def _found(found: Mapping[str, Limit | None]) -> Limits | None:
    known = {name: limit for name, limit in found.items() if limit is not None}
    return known if found and len(known) == len(found) else None


def _rises(target: Target) -> bool:
    return target.increase_by is not None or target.increase_percent is not None


def _value(reading: Reading | None) -> Decimal | None:
    return reading.value if reading is not None and reading.held is Held.VALUE and reading.steps is None else None


def _step(target: Target, shown: Shown) -> Limit | None:
    """A yearly step from the value before, a change from a base year, or a mean change over some years."""
    if target.mean_over is not None and changes_yearly(target):
        step = target.increase_by if _rises(target) else target.decrease_by
        return Limit(step if _rises(target) else -step) if step is not None else None
    if target.family is Family.CHANGE:
        base = _value(shown.base)
        by_percent = target.increase_percent is not None or target.decrease_percent is not None
        return change_since(target, base) if base is not None and (base > 0 or not by_percent) else None
    before = _value(shown.before)
    floor = target.at_least if _rises(target) else target.at_most
    return _from_gap(ratchet(target, before), shown) if before is not None or floor is not None else None


def _from_gap(limit: Limit, shown: Shown) -> Limit:
    """With the year it is counted from, where that is not the year before; one step is asked for all the same."""
    if shown.before is None or shown.before.period.year >= shown.now.period.year - 1:
        return limit
    return replace(limit, since=shown.before.period.year)


def _checkpoint(target: Target, shown: Shown, limit: Limit) -> Limit | None:
    """The limit of the year on a straight path to the last one."""
    start = _value(shown.start)
    if start is None or shown.start is None or target.by is None:
        return None
    first, last = shown.start.period.year, target.by.end.year
    year = max(first, min(shown.now.period.year, last))
    return limit if year == last or last <= first else on_path(limit.value, start, first, last, year)


def _limit(readings: Readings, aim: Aim, written: Decimal | str, shown: Shown) -> Limit | None:
    """A limit as a number: as written, the series' own last value, or another indicator's value."""
    if isinstance(written, Decimal):
        return Limit(written)
    if written == PREVIOUS:
        before = _value(shown.before)
        return _from_gap(Limit(before), shown) if before is not None else None
    other = _value(_other(readings, aim, written, shown.now.period))
    return Limit(other) if other is not None else None


def _other(readings: Readings, aim: Aim, id: str, period: Period) -> Reading | None:
    """What another series showed then: as a mean or sum where that is judged, of the year where there is no more."""
    indicator = readings.workspace.data.indicators.get(id)
    if indicator is None:
        return None
    member = aim.member if aim.member in readings.workspace.members_of(id) else None
    if aim.target.mean_over is not None or aim.target.total_over is not None:
        return judged(readings, Aim(id, indicator, aim.target, member), period)
    now = readings.latest(id, member, period)
    return now if now.held is not Held.NOT_MEASURED else readings.latest(id, member, year_period(period.year))


def awaited(readings: Readings, aim: Aim, shown: Shown) -> Reading | None:
    """What is not yet known of another series that a limit is taken from."""
    others = (_other(readings, aim, id, shown.now.period) for _, id in aim.target.references)
    return next((one for one in others if one is not None and one.held is Held.NOT_YET), None)
