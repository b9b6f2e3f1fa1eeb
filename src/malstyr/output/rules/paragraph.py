"""A paragraph of what a rule says."""

from collections.abc import Iterator
from textwrap import wrap

from malstyr.output.lines import Line

_WIDTH = 80


def paragraph(text: str, indent: int = 2) -> Iterator[Line]:
    space = " " * indent
    yield from ([(line, "")] for line in wrap(text, _WIDTH - 2, initial_indent=space, subsequent_indent=space))
