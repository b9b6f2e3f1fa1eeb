"""``import kolada --format markdown``: the same for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.kolada import KoladaImport
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.output.imported_kolada.told import (
    KOLADA_COLUMNS,
    kolada_asked,
    kolada_conclusion,
    kolada_left,
    kolada_series,
)
from malstyr.present.markdown import markdown_text
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible


def render(told: KoladaImport, paper: Paper) -> str:
    return harmless("\n".join(_lines(told, paper.language)) + "\n")


def _lines(told: KoladaImport, language: str) -> Iterator[str]:
    said = kolada_words(language)
    yield "## Kolada"
    yield ""
    yield from (f"- {_shown(line)}" for line in kolada_asked(told, language))
    for one in kolada_series(told, language):
        yield ""
        if one.rows:
            yield f"### {_shown(one.title)}"
            yield ""
            yield "| " + " | ".join(said[f"told.col.{name}"] for name in KOLADA_COLUMNS) + " |"
            yield "|---" * len(KOLADA_COLUMNS) + "|"
            yield from ("| " + " | ".join(map(_shown, row)) + " |" for row in one.rows)
            yield ""
        if one.rest:
            yield _shown(one.rest)
    for title, lines in kolada_left(told, language):
        yield ""
        yield f"### {title}"
        yield ""
        yield from (f"- {_shown(line)}" for line in lines)
    yield ""
    yield _shown(kolada_conclusion(told, language))


def _shown(text: str) -> str:
    return markdown_text(visible(text))
