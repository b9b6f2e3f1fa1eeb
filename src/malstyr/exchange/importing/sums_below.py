"""Rows that say no more than that they are a sum, below the rows of each name that they are the sums of."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from malstyr.exchange.importing.names import Names, folded_name


class NamedRow(NamedTuple):
    """What stands before the values of a row."""

    name: str
    beside: str
    """What else tells it from the others; empty where nothing does, as the name is where it has none."""
    valued: bool


def sums_below(rows: Iterable[NamedRow], names: Names) -> Mapping[int, str]:
    """Which rows are sums of those of the name above them, and the name; none where that is not sure.

    Below each name there is to be one, and what it sums: a sum at the end alone is of all names. One more after the sum
    of the last is so too.
    """
    found: dict[int, str] = {}
    whole, parts, summed = "", False, True
    for at, row in enumerate(rows):
        if not (row.name and row.beside) and names.is_added(row.name or row.beside):
            if not summed and not parts:
                return {}
            if not summed and names.is_member(whole) and names.summed(row.name) is None:
                found[at] = whole
            summed = True
        elif row.name and (row.beside or not row.valued):
            if folded_name(row.name) == folded_name(whole):
                parts = True
                continue
            if not summed:
                return {}
            whole, parts, summed = row.name, bool(row.beside), False
        elif names.is_member(row.name):
            return {}
        else:
            parts = True
    return found if summed else {}
