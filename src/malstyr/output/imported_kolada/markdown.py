"""``import kolada --format markdown``: the same for a comment on a pull request."""

from collections.abc import Iterator

from malstyr.contract.kolada import KoladaImport
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.output.imported.blocks import in_blocks, in_markdown, list_block, table_block, titled_blocks
from malstyr.output.imported_kolada.told import (
    KOLADA_COLUMNS,
    kolada_asked,
    kolada_conclusion,
    kolada_left,
    kolada_series,
)
from malstyr.present.paper import Paper


def render(told: KoladaImport, paper: Paper) -> str:
    return in_blocks(_blocks(told, paper.language))


def _blocks(told: KoladaImport, language: str) -> Iterator[str]:
    said = kolada_words(language)
    yield from ("## Kolada", list_block(kolada_asked(told, language)))
    for one in kolada_series(told, language):
        if one.rows:
            yield f"### {in_markdown(one.title)}"
            yield table_block([said[f"told.col.{name}"] for name in KOLADA_COLUMNS], one.rows)
        yield in_markdown(one.rest)
    yield from titled_blocks(kolada_left(told, language), "###")
    yield in_markdown(kolada_conclusion(told, language))
