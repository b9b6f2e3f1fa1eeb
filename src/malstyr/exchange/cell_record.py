"""A fact as programs read it in an import, whoever it is of: a table, a survey or Kolada."""

from collections.abc import Mapping
from decimal import Decimal

from malstyr.contract.imported import CellStatus, ImportedCell
from malstyr.editing.fact import CellFact
from malstyr.present.as_json import as_json


def cell_record(fact: CellFact, at: str, text: str, status: CellStatus, old: object = None) -> ImportedCell:
    """What was read at ``at`` as ``text``, and what it is against what stands, told where that is another."""
    return ImportedCell(
        at=at,
        text=text,
        shown=None,
        indicator=fact.indicator,
        member=fact.member,
        part=fact.part,
        period=str(fact.period),
        kind=fact.kind.value,
        point=fact.point,
        value=value_told(fact.value),
        status=status,
        old=None if old is None or status in ("new", "same") else value_told(old),
        converted=None,
        note=None,
        to=None,
    )


def value_told(value: object) -> str:
    """A value on one line: the exact decimal, ``..``, a list with commas, or counts by question and grade."""
    match value:
        case Mapping():
            return as_json(value, None)
        case tuple():
            return ", ".join(map(str, value))
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)
