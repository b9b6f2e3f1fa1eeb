"""``export csv``: every value a row, as Excel opens it in Swedish, or for programs."""

from collections.abc import Mapping

from malstyr.exchange.spreadsheets import TIDY, TableLine, delimited
from malstyr.export.cell_lines import CellLine, cell_lines
from malstyr.export.exported import Exported
from malstyr.language.words import words
from malstyr.present.paper import Paper

COLUMNS: Mapping[str, str] = {
    "organisation": "organisation", "indicator-id": "indikator-id", "indicator": "indikator", "member-id": "del-id",
    "part-id": "grupp-id", "period": "period", "kind": "slag", "point": "tidpunkt", "value": "värde",
    "measured-in": "mäts i", "status": "status", "source": "källa", "file": "fil",
}  # fmt: skip
"""The headings for programs, and for people."""


def render(of: Exported, paper: Paper) -> bytes:
    """Always in Swedish for Excel, and in English for programs, so that a file is read back wherever it is made."""
    plain = of.dialect is TIDY
    heads = COLUMNS if plain else COLUMNS.values()
    return delimited(([*heads], *(line_told(of, one, plain) for one in cell_lines(of))), of.dialect)


def line_told(of: Exported, one: CellLine, plain: bool) -> TableLine:
    """A line as it is shown under the headings: its keys in words, but in ``plain`` as they are."""
    said = words("sv")
    kind = one.kind if plain else said[f"fact.{one.kind}"]
    status = one.status if plain or not one.status else said[f"cell.{one.status}"]
    return (
        of.organisation, one.indicator_id, one.indicator, one.member_id, one.part_id, str(one.period), kind, one.point,
        one.value, one.measured_in, status, one.source, one.file,
    )  # fmt: skip
