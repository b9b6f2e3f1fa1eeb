"""The written values that something computed rests on, and which of them are missing, in words."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from malstyr.evaluate.naming import ranges
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.language.pieces import Piece, Word
from malstyr.model.formula import PREVIOUS
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.workspace.workspace import spoken

_NAMED = 3
"""So many that are missing are named; of more than that the rest are counted."""
MADE_OF = {"budget": "outcome.budget-of", "forecast": "outcome.forecast-at", "to_date": "outcome.booked-to"}


class Leaf(NamedTuple):
    """A part of one cell, ``value``, ``budget`` or ``forecast.T2``, and what is known of it."""

    id: str
    member: str | None
    part: str
    reading: Reading


def lacking_of(readings: Readings, id: str, member: str | None, reading: Reading, year: int) -> list[Piece]:
    """Which of the values that a reading is computed from are missing; nothing of one that is written itself.

    While it waits, the forecasts that are missing beside others: one alone that is missing tells nothing.
    """
    point = readings.point(id, reading.period.year)
    found = [one for at in _years(reading.period) for one in leaves(readings, id, member, at, point)]
    if all((one.id, one.member) == (id, member) and one.part == "value" for one in found):
        return []
    if reading.held is Held.NOT_MEASURED:
        return _told(readings, (one for one in found if one.reading.wanting), member, year)
    if point is None or not any(one.reading.forecast for one in found):
        return []
    waits = (one for one in found if one.reading.held is Held.NOT_YET and one.part == "value")
    return _told(readings, (one._replace(part=f"forecast.{point}") for one in waits), member, year)


def other_missing(readings: Readings, id: str, member: str | None, reading: Reading, year: int) -> list[Piece]:
    """That another series lacks a value, or what that is computed from."""
    own = _told(readings, [Leaf(id, member, "value", reading)], member, year)
    return lacking_of(readings, id, member, reading, year) or own


def _years(period: Period) -> Iterable[Period]:
    return map(year_period, period.told_years) if period.kind is PeriodKind.SPAN else (period,)


def leaves(readings: Readings, id: str, member: str | None, period: Period, point: str | None) -> list[Leaf]:
    """Through formulas and totals, to the last ones written; a circle ends where it began."""
    seen: set[tuple[str, str | None]] = set()

    def below(id: str, member: str | None) -> Iterator[Leaf]:
        if (id, member) in seen or id not in readings.workspace.data.indicators:
            return
        seen.add((id, member))
        here = readings.of(id, member, period, point)
        if period.kind is PeriodKind.YEAR:
            here = readings.yearly(id, member, period.year, point)
        indicator, quantities = readings.workspace.data.indicators[id], readings.parts_of_formula(id)
        members = readings.workspace.members_of(id) if member is None and indicator.total is not None else ()
        if here.held in (Held.VALUE, Held.NOT_APPLICABLE, Held.IMPOSSIBLE) or not (quantities or members):
            yield Leaf(id, member, "value", here)
            return
        for one in quantities:
            own = readings.member_of(one.indicator, member)
            if one.part == "value":
                yield from below(one.indicator, own)
            else:
                part = "value" if one.part == PREVIOUS else one.part
                yield Leaf(one.indicator, own, part, readings.quantity(one, member, period, point))
        for each in members if not quantities else ():
            yield from below(id, each)

    return list(below(id, member))


def _told(readings: Readings, missing: Iterable[Leaf], member: str | None, year: int) -> list[Piece]:
    """``värdet för sjuktimmar 2025 saknas; …``: of several members together; no unknown series."""
    known = (one for one in missing if one.id in readings.workspace.data.indicators)
    together = groupby(dict.fromkeys(known), lambda one: (one.id, one.part, one.reading.held, _periods(one)))
    groups = [[*group] for _, group in together]
    line: list[Piece] = []
    for group in groups[:_NAMED]:
        line += [*(["; "] if line else []), *_phrase(readings, group, member, year)]
    if len(groups) > _NAMED:
        line += [" ", Word("outcome.and"), f" {len(groups) - _NAMED} ", Word("outcome.more")]
    return line


def _phrase(readings: Readings, group: list[Leaf], member: str | None, year: int) -> list[Piece]:
    first = group[0]
    indicator, names = readings.workspace.data.indicators[first.id], readings.workspace.members_of(first.id)
    name = indicator.name or spoken(first.id).lower()
    members = [
        names.get(one.member, spoken(one.member)) for one in group if one.member is not None and one.member != member
    ]
    key, _, point = first.part.partition(".")
    what: list[Piece] = [Word(MADE_OF.get(key, "outcome.value-of"))]
    if point:
        what += [f" {readings.clock.called(point)} ", Word("outcome.for")]
    of = f" {name} ({', '.join(members)}) " if members else f" {name} "
    wrong = "outcome.is-impossible" if first.reading.held is Held.IMPOSSIBLE else "outcome.is-missing"
    return [*what, of, *ranges(_periods(first), year), " ", Word(wrong)]


def _periods(one: Leaf) -> tuple[Period, ...]:
    return one.reading.missing or (one.reading.period,)
