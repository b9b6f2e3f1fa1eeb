"""``import csv`` and ``import xlsx`` as Markdown, for a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.exchange.importing.preview import ImportPreview
from malstyr.output.imported.frame import in_markdown
from malstyr.output.imported.told import (
    import_conclusion,
    import_counts,
    import_heading,
    import_left,
    imported_tables,
)
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless


def render(shown: ImportPreview, paper: Paper) -> str:
    return harmless("\n".join(_lines(shown, paper.language)) + "\n")


def _lines(shown: ImportPreview, language: str) -> Iterator[str]:
    result = shown.result
    yield f"# {in_markdown(result.file)}"
    for line in import_heading(result, language):
        yield from ("", in_markdown(line))
    for one in imported_tables(shown, language):
        yield from ("", f"## {in_markdown(one.title)}", "", f"| | {' | '.join(one.periods)} |")
        yield f"|---|{'---:|' * len(one.periods)}"
        for row in one.rows:
            cells = [f"**{in_markdown(text)}**" if "→" in text else in_markdown(text) for text in row[1:]]
            yield f"| {' | '.join((in_markdown(row[0]), *cells))} |"
    for title, lines in import_left(shown, language):
        yield from ("", f"## {title}", "", *(f"- {in_markdown(line)}" for line in lines))
    yield from ("", in_markdown(import_counts(result, language)), "", in_markdown(import_conclusion(shown, language)))
