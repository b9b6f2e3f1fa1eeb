"""A report as files to take away: what each format is made by, and how large a file is."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from malstyr.present.paper import Paper
from malstyr.report.manuscript import Manuscript

Maker: TypeAlias = Callable[[Manuscript, Paper], bytes]


def _pdf(manuscript: Manuscript, paper: Paper) -> bytes:
    from malstyr.report.formats.pdf import render

    return render(manuscript, paper)


def _word(manuscript: Manuscript, paper: Paper) -> bytes:
    from malstyr.report.formats.docx import render

    return render(manuscript, paper)


MAKERS: Mapping[str, tuple[str, Maker]] = {"pdf": ("PDF", _pdf), "docx": ("Word", _word)}
"""What each format is called, and what makes it."""


def size_told(data: bytes) -> str:
    """In thousands of bytes, at least one: ``45 kB``."""
    return f"{max(1, round(len(data) / 1000))}\u00a0kB"
