"""``import csv`` and ``import xlsx`` as Markdown, for a pull request."""

from collections.abc import Iterator

from malstyr.exchange.importing.preview import ImportPreview
from malstyr.output.imported.blocks import in_blocks, in_markdown, titled_blocks
from malstyr.output.imported.told import (
    ImportedTable,
    import_conclusion,
    import_counts,
    import_heading,
    import_left,
    imported_tables,
)
from malstyr.present.paper import Paper


def render(shown: ImportPreview, paper: Paper) -> str:
    return in_blocks(_blocks(shown, paper.language))


def _blocks(shown: ImportPreview, language: str) -> Iterator[str]:
    result = shown.result
    yield f"# {in_markdown(result.file)}"
    yield from map(in_markdown, import_heading(shown, language))
    for one in imported_tables(shown, language):
        yield f"## {in_markdown(one.title)}"
        yield "\n".join(_table(one))
    yield from titled_blocks(import_left(shown, language), "##")
    yield from map(in_markdown, (import_counts(result, language), import_conclusion(shown, language)))


def _table(one: ImportedTable) -> Iterator[str]:
    yield f"| | {' | '.join(one.periods)} |"
    yield f"|---|{'---:|' * len(one.periods)}"
    for row in one.rows:
        cells = [f"**{in_markdown(text)}**" if "→" in text else in_markdown(text) for text in row[1:]]
        yield f"| {' | '.join((in_markdown(row[0]), *cells))} |"
