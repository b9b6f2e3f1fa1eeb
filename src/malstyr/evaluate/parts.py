"""The parts of ``of_which`` as they may be shown: a hidden part takes the one it could be computed from along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.indicators import Cell, Missing, Part
from malstyr.model.periods import Period
from malstyr.workspace.secrecy import small


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name; None for those that are hidden."""
    cell = readings.cell(id, member, reading.period)
    if cell is None or reading.held is not Held.VALUE or reading.forecast:
        return {}
    numbers = {name: part for name, part in cell.of_which.items() if isinstance(part.value, Decimal)}
    fewest = readings.workspace.fewest(readings.workspace.data.indicators[id])
    secret = set().union(*(_secret(one, fewest) for one in (cell, *_beside(readings, id, member, reading.period))))
    told = (name for name in cell.of_which if name in numbers or name in secret)
    return {name: None if name in secret else _number(numbers[name]) for name in told}


def _beside(readings: Readings, id: str, member: str | None, period: Period) -> Iterator[Cell]:
    """Cells that this one could be computed from, or they from it: members of a whole, and the whole of a member."""
    others = readings.workspace.members_of(id) if member is None else (None,)
    return (cell for one in others if (cell := readings.cell(id, one, period)) is not None)


def _secret(cell: Cell, fewest: int) -> set[str]:
    """Parts that are hidden: of few people, and where only one is, the smallest of the others."""
    secret = {keys[1] for keys in small(cell, fewest) if keys[0] == "of_which"}
    numbers = {name: part for name, part in cell.of_which.items() if isinstance(part.value, Decimal)}
    secret |= {name for name, part in cell.of_which.items() if part.value is Missing.SUPPRESSED}
    secret |= {name for name, part in numbers.items() if part.n == 0}
    shown = {name: part for name, part in numbers.items() if name not in secret}
    return secret | _complement(shown) if len(secret) == 1 else secret


def _complement(shown: Mapping[str, Part]) -> set[str]:
    """The smallest of the parts shown, which with the total would give the only one hidden."""
    return {min(shown, key=lambda name: (shown[name].n or 0, name))} if shown else set()


def _number(part: Part) -> Decimal:
    assert isinstance(part.value, Decimal)
    return part.value
