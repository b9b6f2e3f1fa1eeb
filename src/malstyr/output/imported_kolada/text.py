"""``import kolada`` in a terminal: what came, a table an indicator, what is in the way, and what to do."""

from collections.abc import Iterator

from rich.console import RenderableType

from malstyr.contract.kolada import KoladaImport
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.output.imported.frame import titled_parts
from malstyr.output.imported_kolada.told import (
    KOLADA_COLUMNS,
    KOLADA_NUMBERS,
    kolada_asked,
    kolada_conclusion,
    kolada_left,
    kolada_series,
)
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, table
from malstyr.present.paper import Paper


def render(told: KoladaImport, paper: Paper) -> str:
    return drawn(_parts(told, paper), paper)


def _parts(told: KoladaImport, paper: Paper) -> Iterator[RenderableType]:
    language, said = paper.language, kolada_words(paper.language)
    for line in kolada_asked(told, language):
        yield Hanging(line, indent=2)
    for one in kolada_series(told, language):
        yield cell_text("")
        if one.rows:
            yield heading(one.title)
            shown = [at for at in range(len(KOLADA_COLUMNS)) if any(row[at] for row in one.rows)]
            columns = [
                Column(said[f"told.col.{KOLADA_COLUMNS[at]}"], KOLADA_COLUMNS[at] in KOLADA_NUMBERS) for at in shown
            ]
            yield table(columns, [[row[at] for at in shown] for row in one.rows])
        if one.rest:
            yield Hanging(one.rest, indent=0)
    yield from titled_parts(kolada_left(told, language))
    yield Hanging(kolada_conclusion(told, language), indent=0)
