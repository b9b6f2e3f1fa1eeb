"""``import csv`` and ``import xlsx`` as Markdown, for a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.exchange.importing.preview import ImportPreview
from malstyr.output.imported.told import (
    import_conclusion,
    import_counts,
    import_heading,
    import_left,
    imported_tables,
)
from malstyr.present.markdown import markdown_text
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible


def render(shown: ImportPreview, paper: Paper) -> str:
    return harmless("\n".join(_lines(shown, paper.language)) + "\n")


def _shown(text: str) -> str:
    return markdown_text(visible(text))


def _lines(shown: ImportPreview, language: str) -> Iterator[str]:
    result = shown.result
    yield f"# {_shown(result.file)}"
    for line in import_heading(result, language):
        yield from ("", _shown(line))
    for one in imported_tables(shown, language):
        yield from ("", f"## {_shown(one.title)}", "", f"| | {' | '.join(one.periods)} |")
        yield f"|---|{'---:|' * len(one.periods)}"
        for row in one.rows:
            cells = [f"**{_shown(text)}**" if "→" in text else _shown(text) for text in row[1:]]
            yield f"| {' | '.join((_shown(row[0]), *cells))} |"
    for title, lines in import_left(shown, language):
        yield from ("", f"## {title}", "", *(f"- {_shown(line)}" for line in lines))
    yield from ("", _shown(import_counts(result, language)), "", _shown(import_conclusion(shown, language)))
