"""The limits of a target on a day: as written, of another series, from a value before, or on a path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from malstyr.evaluate.aim import Aim, Shown
from malstyr.evaluate.demand import Limit, change_since, on_path, place, ratchet
from malstyr.evaluate.reading import Held, Reading, Readings
from malstyr.model.target import LOWER, PREVIOUS, UPPER, Family, Target

Limits = Mapping[str, Limit]


def limits(readings: Readings, aim: Aim, shown: Shown) -> Limits | None:
    """Each demand key with its limit; None where one of them cannot be had."""
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
    if target.straight_from is not None:
        return _found(_path(target, shown))
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
    if target.mean_over is not None:
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


def _path(target: Target, shown: Shown) -> Mapping[str, Limit | None]:
    """The checkpoint of the year on a straight path to the last one."""
    name = next((one for one in (*LOWER, *UPPER) if getattr(target, one) is not None), "at_least")
    final, base = getattr(target, name), _value(shown.base)
    if not isinstance(final, Decimal) or base is None or shown.base is None or target.by is None:
        return {name: None}
    start, end = shown.base.period.year, target.by.end.year
    year = max(start, min(shown.now.period.year, end))
    return {name: Limit(final) if year == end or end <= start else on_path(final, base, start, end, year)}


def _limit(readings: Readings, aim: Aim, written: Decimal | str, shown: Shown) -> Limit | None:
    """A limit as a number: as written, the series' own last value, or another indicator's value that year."""
    if isinstance(written, Decimal):
        return Limit(written)
    if written == PREVIOUS:
        before = _value(shown.before)
        return _from_gap(Limit(before), shown) if before is not None else None
    if written not in readings.workspace.data.indicators:
        return None
    own = aim.member if aim.member in readings.workspace.members_of(written) else None
    other = _value(readings.latest(written, own, shown.now.period))
    return Limit(other) if other is not None else None
