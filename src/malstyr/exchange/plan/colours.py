"""Targets told by what is green, yellow and red: ``≥ 90``, ``80–89``, ``< 80`` is at least 90, partly from 80."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple

from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.in_unit import factor_of_limit
from malstyr.exchange.plan.limits import PlannedLimit, TargetKeys
from malstyr.exchange.table import CellForm, TableCell
from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.model.measures import Quantity, measure

_STRICT = ("<", ">", "under", "över", "mindre än", "mer än", "färre än", "fler än", "lägre än", "högre än")
_SIGN = rf"(?:{'|'.join(map(re.escape, ('>=', '<=', '=<', '=>', '≥', '≤', 'minst', 'högst', 'max', 'min', *_STRICT)))})"
_NUMBER = r"[-−]?\d+(?:[  \u202f]\d{3})*(?:[.,]\d+)?"
_UNIT = r"[%‰]|[^\W\d]+"
_ZONE = re.compile(
    rf"(?P<first>{_SIGN})?\s*(?P<low>{_NUMBER})\s*+(?P<of_low>(?>{_UNIT}))?"
    rf"(?:\s*+(?:[-–—]|till|och)\s*+(?P<last>{_SIGN})?\s*(?P<high>{_NUMBER}))?\s*(?P<unit>{_UNIT})?",
    re.IGNORECASE,
)


_APART = re.compile(rf"{SOME_BLANKS}[/|]\s+|{MAYBE_BLANKS};\s*")
"""Between what is green, yellow and red, where a cell tells all of them."""
_COLOURS = (PlanColumn.LIMIT, PlanColumn.PARTLY, PlanColumn.FAILED)


class ZoneEnd(Enum):
    """Whether the number at the end of a colour is of that colour itself."""

    OF_IT = auto()
    OF_ANOTHER = auto()
    UNTOLD = auto()
    """It is, unless the colour beside says that it is of that: ``80–90`` below ``minst 90``."""


class ColourZone(NamedTuple):
    """Where a colour begins and ends: a number or two."""

    ends: Mapping[Decimal, ZoneEnd]

    @property
    def low(self) -> Decimal:
        return min(self.ends)

    @property
    def high(self) -> Decimal:
        return max(self.ends)

    def below(self, other: ColourZone) -> bool:
        """Whether every number of it is lower than those of another; where they meet, that number is of one of them."""
        ours, theirs = self.ends[self.high], other.ends[other.low]
        of_one = (ours is ZoneEnd.OF_ANOTHER) is not (theirs is ZoneEnd.OF_ANOTHER)
        given = ours is ZoneEnd.UNTOLD and theirs is ZoneEnd.OF_IT
        return self.high < other.low or (self.high == other.low and (of_one or given))

    def times(self, sign: int) -> ColourZone:
        """The same, turned where ``sign`` is −1, so that lower is better."""
        return ColourZone({sign * number: end for number, end in self.ends.items()})


def unit_of_colours(cells: Iterable[TableCell]) -> str | None:
    """The unit that the cells say themselves, the first of those that are known."""
    units = (_written(_ZONE.fullmatch(_text(cell))) for cell in cells)
    return next(("procent" if one == "%" else one for one in units if one and _is_known(one)), None)


def colour_of(text: str, unit: str | None) -> ColourZone | None:
    """What a text says of a colour, in the unit of the measure; None where it is not read whole."""
    found = _ZONE.fullmatch(text)
    written = _written(found)
    factor = factor_of_limit(written if written and _is_known(written) else None, unit)
    other = written and not _is_known(written) and written.casefold() not in (unit or "").casefold()
    if found is None or factor is None or other:
        return None
    ends = [(found["low"], found["first"])] + ([(found["high"], found["last"])] if found["high"] else [])
    return ColourZone({_number(one) * factor: _end(sign) for one, sign in ends})


def _end(sign: str | None) -> ZoneEnd:
    if not sign:
        return ZoneEnd.UNTOLD
    return ZoneEnd.OF_ANOTHER if sign.casefold() in _STRICT else ZoneEnd.OF_IT


def _written(found: re.Match[str] | None) -> str | None:
    return found["unit"] or found["of_low"] if found is not None else None


def _is_known(unit: str) -> bool:
    return measure(unit).quantity is not Quantity.OTHER


def target_of_cells(cells: Mapping[PlanColumn, TableCell], unit: str | None) -> TargetKeys | None:
    """The target that the cells of green, yellow and red tell together; None where they do not follow on each other."""
    read = {holds: colour_of(_text(cell), unit) for holds, cell in cells.items()}
    green, yellow, red = (read.get(holds) for holds in _COLOURS)
    if green is None or None in read.values():
        return None
    for sign, keys in ((1, ("at_least", "more_than")), (-1, ("at_most", "less_than"))):
        met, partly, failed = (one.times(sign) if one is not None else None for one in (green, yellow, red))
        assert met is not None
        key, value = keys[met.ends[met.low] is ZoneEnd.OF_ANOTHER], f"{(sign * met.low).normalize():f}"
        if partly is None and failed is not None and failed.below(met) and failed.high == met.low:
            return {key: value, "partly": "never"}
        if partly is None or partly.ends[partly.low] is ZoneEnd.OF_ANOTHER or not partly.below(met):
            continue
        if failed is None or failed.below(partly):
            return {key: value, "partly": f"{(sign * partly.low).normalize():f}"}
    return None


def limit_of_colours(cell: TableCell, measured_in: str | None) -> PlannedLimit | None:
    """What one cell asks for by its colours, ``högst 8 / 8–10``; None where it has none, or may tell anything else."""
    parts = _APART.split(cell.text) if cell.form is CellForm.TEXT else []
    if not 1 < len(parts) <= len(_COLOURS):
        return None
    cells = dict(zip(_COLOURS, map(TableCell, parts), strict=False))
    unit = measured_in or unit_of_colours(cells.values())
    yellow, keys = colour_of(_text(cells[PlanColumn.PARTLY]), unit), target_of_cells(cells, unit)
    return PlannedLimit({"colours": keys}, unit) if keys is not None and yellow and len(yellow.ends) == 2 else None


def _text(cell: TableCell) -> str:
    text = f"{Decimal(cell.text) * 100:f} %" if cell.form is CellForm.PERCENT else " ".join(cell.text.split())
    return text.replace("> =", ">=").replace("< =", "<=")


def _number(text: str) -> Decimal:
    return Decimal(re.sub(r"[  \u202f]", "", text).replace("−", "-").replace(",", "."))
