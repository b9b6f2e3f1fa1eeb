"""Marks of footnotes after names, periods and numbers: ``Norrskolan*``, ``2025²``, ``4,3 1)``, ``per inv.1)``."""

import re

from malstyr.language.blanks import SOME_BLANKS

_RAISED = r"\u00b9\u00b2\u00b3\u2070-\u2079"
_MARK = re.compile(
    rf"(?:(?:{SOME_BLANKS}|(?<![\s*†‡]))[*†‡]+|(?:{SOME_BLANKS}|(?<![\s{_RAISED}]))[{_RAISED}]+\)?"
    rf"|(?:{SOME_BLANKS}|(?<=[^\W\d])|(?<=[^\W\d]\.))\d\)|{SOME_BLANKS}[a-h]\))$"
)


def without_footnote(text: str) -> str:
    """A text without the mark at its end; one that is only a mark stays, and so does what closes a parenthesis."""
    bare = _MARK.sub("", text)
    return bare if bare and bare.count("(") == bare.count(")") else text
