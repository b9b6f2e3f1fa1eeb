"""What the text of one cell of a plan says: a number, a limit, a way, a period, a day."""

import re
from decimal import Decimal

from malstyr.exchange.plan.in_unit import factor_of_limit, unit_after_number
from malstyr.exchange.plan.limits import PlannedLimit, of_bare_number, read_limit
from malstyr.exchange.table import CellForm, TableCell
from malstyr.model.indicators import Direction
from malstyr.model.periods import Period, period
from malstyr.model.scalars import day, parse_number
from malstyr.model.tried import plainly, typed_as
from malstyr.smart.judge import judge_sentence

_NOTHING = ("", "-", "–", "—", "ej aktuellt", "saknas", "n/a")

_WAY_WORDS = {
    Direction.HIGHER: ("fler", "högre", "öka", "ökad", "ökat", "ökade", "ökning", "höja", "höjd"),
    Direction.LOWER: ("färre", "lägre", "minska", "minskad", "minskat", "minskade", "minskning", "sänka", "sänkt"),
}


def says_nothing(text: str) -> bool:
    """Whether a text stands where there is nothing to say."""
    return " ".join(text.split()).casefold() in _NOTHING


def entry_told(section: str, id: str | None) -> str | None:
    """An entry as places are told to end in it, ``goals/<id>``."""
    return f"{section}/{id}" if id is not None else None


def joined_texts(*texts: str | None) -> str | None:
    """Those that say something, with a blank between."""
    return " ".join(text for text in texts if text) or None


def limit_of_cell(cell: TableCell, measured_in: str | None, better: Direction | None) -> PlannedLimit | None:
    """What a cell says must be reached; None of what says nothing that is understood."""
    if cell.form is CellForm.PERCENT:
        factor = factor_of_limit("procent", measured_in)
        return of_bare_number(Decimal(cell.text) * 100 * factor, measured_in or "procent", better) if factor else None
    if cell.form is CellForm.NUMBER:
        return of_bare_number(Decimal(cell.text), measured_in, better)._replace(unit=None)
    return read_limit(cell.text, measured_in, better) if cell.form is CellForm.TEXT else None


def unit_of_cell(cell: TableCell) -> str | None:
    """The unit that a cell says itself: per cent by its format or sign, or the words after its number."""
    return "procent" if cell.form is CellForm.PERCENT or "%" in cell.text else unit_after_number(cell.text)


def number_told_in(cell: TableCell) -> Decimal | None:
    """The number of a cell, where it is one and can be read in one way only."""
    if cell.form is CellForm.PERCENT:
        return Decimal(cell.text) * 100
    if cell.form not in (CellForm.NUMBER, CellForm.TEXT):
        return None
    return plainly(parse_number, cell.text.removeprefix("+"))


def way_told(text: str) -> Direction | None:
    """Which way is better of what a limit or a way is written of: ``minst 5``, ``ska minska``."""
    alone = read_limit(text, None, None)
    if alone is not None and alone.direction is not None:
        return alone.direction
    limits = {">=": Direction.HIGHER, ">": Direction.HIGHER, "<=": Direction.LOWER, "<": Direction.LOWER}
    return limits.get(judge_sentence(text).extracted.comparator or "") or way_to_go(text)


def way_to_go(text: str) -> Direction | None:
    """Which way a sentence says that its quantity is to go; a limit in it may be of something else."""
    ways = {"increase": Direction.HIGHER, "decrease": Direction.LOWER}
    return ways.get(judge_sentence(text).extracted.comparator or "")


def way_of_name(name: str) -> Direction | None:
    """Which way the name of a measure begins with; what it says further on is of what is counted.

    ``Färre olyckor`` is to be low; of ``Andel elever som minskat sin frånvaro`` nothing is said.
    """
    first = name.split()[:1]
    return next((way for way, words in _WAY_WORDS.items() if first and first[0].casefold() in words), None)


def period_named(text: str | None) -> Period | None:
    """The period that a text is."""
    return plainly(period, text) if text else None


def period_told(text: str) -> str | None:
    """The same as it is written."""
    found = period_named(" ".join(text.split()))
    return str(found) if found is not None else None


def _month_told(text: str) -> Period | None:
    """``2027-06``, by which something is to be done: the end of that month."""
    found = re.fullmatch(r"(\d{4})-(\d{2})", text.strip())
    return period_named(f"{found[1]}-M{found[2]}") if found is not None else None


_BEFORE_DAY = re.compile(
    r"(?:ska vara )?(?:(?:klart?|färdigt?|slutfört?),? ?(?:senast |till |före )?|senast )", re.IGNORECASE
)
"""What a day may be told after: ``Klart senast 2026-06-30``."""


def last_day_told(text: str) -> str | None:
    """The last day of what is told: a day itself, or that of a period."""
    plain = " ".join(text.split())
    plain = plain.removeprefix(found[0]) if (found := _BEFORE_DAY.match(plain)) is not None else plain
    if (told := typed_as(day, plain)) is not None:
        return told
    when = period_named(plain) or _month_told(text)
    return when.end.isoformat() if when is not None else None
