"""The parts of ``of_which`` as they may be shown: a hidden part takes the one it could be computed from along."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading, Readings
from malstyr.model.indicators import Missing, Part


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name; None for those that are hidden."""
    cell = readings.cell(id, member, reading.period)
    if cell is None or reading.held is not Held.VALUE or reading.forecast:
        return {}
    numbers = {name: part for name, part in cell.of_which.items() if isinstance(part.value, Decimal)}
    secret = {name for name, part in cell.of_which.items() if part.value is Missing.SUPPRESSED}
    fewest = readings.workspace.data.settings.min_answers
    secret |= {name for name, part in numbers.items() if part.n is not None and part.n < fewest}
    if len(secret) == 1:
        secret |= _complement({name: part for name, part in numbers.items() if name not in secret})
    told = (name for name in cell.of_which if name in numbers or name in secret)
    return {name: None if name in secret else _number(numbers[name]) for name in told}


def _complement(shown: Mapping[str, Part]) -> set[str]:
    """The smallest of the parts shown, which with the total would give the only one hidden."""
    return {min(shown, key=lambda name: (shown[name].n or 0, name))} if shown else set()


def _number(part: Part) -> Decimal:
    assert isinstance(part.value, Decimal)
    return part.value
