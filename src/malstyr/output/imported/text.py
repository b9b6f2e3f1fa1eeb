"""``import csv`` and ``import xlsx`` in a terminal: the changed values, what is in the way, and the rest."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from malstyr.exchange.importing.preview import ImportPreview
from malstyr.output.imported.frame import difference_parts, titled_parts
from malstyr.output.imported.told import (
    import_conclusion,
    import_counts,
    import_heading,
    import_left,
    imported_tables,
)
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, table
from malstyr.present.paper import Paper

_PERIODS_A_TABLE = 6


def render(shown: ImportPreview, paper: Paper) -> str:
    return drawn(_parts(shown, paper), paper)


def _parts(shown: ImportPreview, paper: Paper) -> Iterator[RenderableType]:
    language, result = paper.language, shown.result
    yield heading(result.file)
    for line in import_heading(shown, language):
        yield Hanging(line, "dim")
    for one in imported_tables(shown, language):
        yield cell_text("")
        yield heading(one.title)
        for first in range(0, len(one.periods), _PERIODS_A_TABLE):
            periods = one.periods[first : first + _PERIODS_A_TABLE]
            columns = [Column(""), *(Column(period, number=True) for period in periods)]
            rows = [[row[0], *row[1 + first : 1 + first + len(periods)]] for row in one.rows]
            yield table(columns, [[cell_text(row[0]), *map(_styled, row[1:])] for row in rows if any(row[1:])])
    yield from titled_parts(import_left(shown, language))
    yield Hanging(import_counts(result, language), indent=0)
    yield from difference_parts(shown.difference)
    yield Hanging(import_conclusion(shown, language), indent=0)


def _styled(told: str) -> Text:
    return cell_text(told, "dim" if told.startswith("(") else "bold" if "→" in told or told == "?" else "")
