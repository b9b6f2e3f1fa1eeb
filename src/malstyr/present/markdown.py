"""Text of people in Markdown."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""What may be broken or doubled: not the spaces that hold a number and its unit together."""
_START = re.compile(r"^(\d+(?=[.)])|)([.)+=-])")


def markdown_text(text: str) -> str:
    """Text of the user in Markdown: on one line, with every sign that Markdown reads made plain."""
    return _START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", str(text)).strip()))
