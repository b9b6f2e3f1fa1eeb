"""Rows of two things in one column, as a pivot table has them: each clinic, and its budget and outcome below."""

from collections.abc import Sequence
from itertools import pairwise

from malstyr.exchange.importing.headings import Headings


def outer_rows(texts: Sequence[str], headings: Headings) -> frozenset[int]:
    """Where in a column those stand that the rows below are each one of; none where that is not plain.

    Names stand above times or kinds of amounts, or below them, and each has some below it. What is told on its own row
    is the sum of these, or something else, and so no value.
    """
    told = {text: _told_by(text, headings) for text in {*texts} if not headings.names.is_sum(text)}
    levels = {*told.values()}
    if len(levels) != 2 or "name" not in levels:
        return frozenset()
    rows = [(at, told[text]) for at, text in enumerate(texts) if text in told]
    outer = rows[0][1]
    if rows[-1][1] == outer:
        return frozenset()
    adjoining = any(one[1] == other[1] == outer for one, other in pairwise(rows))
    return frozenset() if adjoining else frozenset(at for at, level in rows if level == outer)


def _told_by(text: str, headings: Headings) -> str:
    if headings.names.is_member(text) or headings.names.indicator(text):
        return "name"
    axes = headings.read(text)
    if axes is None:
        return "name"
    if axes.when is not None and not axes.when.is_told:
        return "name"  # a year beside that of the names
    return "kind" if axes.kind is not None else "when" if axes.when is not None else "name"
