"""Digits with blanks between: one number in thousands, or two beside each other where one was to stand."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from malstyr.source.tree import Map, Node, Scalar, find
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import Told
from malstyr.workspace.mistakes.units import COUNTS, PLACES

_PARTED = r"-?[0-9]+(?: [0-9]{3})+(?:\.[0-9]+)?"
"""With blanks as they are typed: a hard space stands between thousands, and never between two numbers."""
_MOST_THOUSANDS = 3
"""Digits before the first blank of a number in thousands."""
_FAR = 10
"""Two numbers of the same thing are seldom so many times one another."""
_NOT_MEASURED = (*COUNTS, *PLACES, "answers", "margin", "of_which", "note", "source")
"""What stands beside an outcome and says nothing of its size."""
_FRAMES = ("budget", "original")
_ENOUGH = 50
"""Numbers beside that are looked at: of a pasted table of thousands, each asks."""


class _Pair(NamedTuple):
    first: str
    then: str

    @property
    def times(self) -> Decimal:
        """How many times the lesser the larger is."""
        less, more = sorted(abs(Decimal(one)) for one in self)
        return more / less if less else Decimal("Infinity")


def parted_number(met: Met, told: Told) -> Told:
    """What is told of ``met``, a number in groups of three: that it is one where nothing speaks for two."""
    text = told.args["text"]
    pair = _two_in(text) if re.fullmatch(_PARTED, text) else None
    if pair is None or not _may_be_two(met, pair, text):
        return told.over({"form": "meant"})
    form = "two-frames" if met.field in _FRAMES else "two"
    return told._replace(args={**told.args, "form": form, "whole": _joined(text), **pair._asdict()}, instead=None)


def _two_in(text: str) -> _Pair | None:
    """The two numbers most alike that a text may be; None where it can be one only."""
    groups = text.split(" ")
    pairs = [_Pair("".join(groups[:n]), "".join(groups[n:])) for n in range(1, len(groups))]
    nearest = min(pairs, key=lambda pair: pair.times)
    return nearest if nearest.times < _FAR or len(groups[0].lstrip("-")) > _MOST_THOUSANDS else None


def _may_be_two(met: Met, pair: _Pair, text: str) -> bool:
    """Whether not all that is measured beside it is of the size of the whole; where nothing is, a frame may have been
    changed, and figures may stand in other groups than thousands."""
    within = [met.path[:n] for n in (3, 2)] if met.path[:1] == ("values",) else [("values", *met.path[1:2])]
    beside = next(filter(None, ([*_sizes(find(met.tree, path), text)] for path in within)), [])
    if not beside:
        return met.field in _FRAMES or len(text.partition(" ")[0].lstrip("-")) > _MOST_THOUSANDS
    between = abs(Decimal(_joined(text))) * max(abs(Decimal(one)) for one in pair)
    return not all(size * size > between for size in beside)


def _sizes(node: Node | None, text: str) -> Iterator[Decimal]:
    """How large the first numbers below ``node`` are, without those that are nothing, ``text`` itself, and frames that
    may be two numbers too."""
    for key, one in islice(_measured(node), _ENOUGH):
        number = one if key in _FRAMES else _joined(one)
        if one != text and re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", number) and Decimal(number):
            yield abs(Decimal(number))


def _measured(node: Node | None, key: str = "") -> Iterator[tuple[str, Scalar]]:
    """The texts below ``node`` that are of what is measured, each with its key."""
    if isinstance(node, Scalar):
        yield key, node
    for name, below in node.items() if isinstance(node, Map) else ():
        if name not in _NOT_MEASURED:
            yield from _measured(below, name)


def _joined(text: str) -> str:
    return text.replace(" ", "")
