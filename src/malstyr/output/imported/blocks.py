"""A preview of an import as Markdown: blocks with an empty line between."""

from collections.abc import Iterable, Iterator, Sequence

from malstyr.present.markdown import markdown_text
from malstyr.present.visible import harmless, visible


def in_blocks(blocks: Iterable[str]) -> str:
    """The whole of titles, lists, tables and lines; what is empty is left out."""
    return harmless("\n\n".join(filter(None, blocks)) + "\n")


def titled_blocks(told: Iterable[tuple[str, Iterable[str]]], mark: str) -> Iterator[str]:
    """Lists under their titles, which begin with ``mark``."""
    for title, lines in told:
        yield from (f"{mark} {in_markdown(title)}", list_block(lines))


def list_block(lines: Iterable[str]) -> str:
    return "\n".join(f"- {in_markdown(line)}" for line in lines)


def table_block(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    told = (f"| {' | '.join(map(in_markdown, row))} |" for row in (columns, *rows))
    return "\n".join((next(told), "|---" * len(columns) + "|", *told))


def in_markdown(text: str) -> str:
    """A text of the file, of which every sign can be seen and none is markup."""
    return markdown_text(visible(text))
