"""``import kolada --format markdown``: the same for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.kolada import KoladaImport
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.output.imported.frame import in_markdown
from malstyr.output.imported_kolada.told import (
    KOLADA_COLUMNS,
    kolada_asked,
    kolada_conclusion,
    kolada_left,
    kolada_series,
)
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless


def render(told: KoladaImport, paper: Paper) -> str:
    return harmless("\n".join(_lines(told, paper.language)) + "\n")


def _lines(told: KoladaImport, language: str) -> Iterator[str]:
    said = kolada_words(language)
    yield "## Kolada"
    yield ""
    yield from (f"- {in_markdown(line)}" for line in kolada_asked(told, language))
    for one in kolada_series(told, language):
        yield ""
        if one.rows:
            yield f"### {in_markdown(one.title)}"
            yield ""
            yield "| " + " | ".join(said[f"told.col.{name}"] for name in KOLADA_COLUMNS) + " |"
            yield "|---" * len(KOLADA_COLUMNS) + "|"
            yield from ("| " + " | ".join(map(in_markdown, row)) + " |" for row in one.rows)
            yield ""
        if one.rest:
            yield in_markdown(one.rest)
    for title, lines in kolada_left(told, language):
        yield ""
        yield f"### {title}"
        yield ""
        yield from (f"- {in_markdown(line)}" for line in lines)
    yield ""
    yield in_markdown(kolada_conclusion(told, language))
