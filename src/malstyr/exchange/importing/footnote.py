"""Marks of footnotes after names, periods and numbers: ``Norrskolan*``, ``2025²``, ``4,3 1)``, ``per inv.1)``."""

from __future__ import annotations

import re

_MARK = re.compile(r"(?:\s*[*†‡]+|\s*[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?|(?:\s+|(?<=[^\W\d])|(?<=[^\W\d]\.))\d\))$")


def without_footnote(text: str) -> str:
    """A text without the mark at its end; one that is only a mark stays, and so does what closes a parenthesis."""
    bare = _MARK.sub("", text)
    return bare if bare and bare.count("(") == bare.count(")") else text
