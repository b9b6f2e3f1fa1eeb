"""The steps of a scale of words, with the numbers that each is for: ``0-49: låg``, ``{låg: 0-59}`` or ``hög 70-100``;
a step is written by its lowest number alone."""

import re
from collections.abc import Iterator
from decimal import Decimal

from malstyr.language.blanks import MAYBE_BLANKS
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import LONGEST_SAID, UNSAID, Told, plain_or_quoted
from malstyr.workspace.nodes import MOST_PIECES

_A_NUMBER = r"-?[0-9]+(?:[.,][0-9]+)?"
_STEP = (
    rf"(?:från |from |>=? ?|≥ ?|över )?(?P<low>{_A_NUMBER})(?: ?(?:[-–—]|till|to) ?{_A_NUMBER}| ?\+| ?-| och uppåt)?"
    rf"|(?:under |below |upp till |<=? ?|≤ ?){_A_NUMBER}"
)
"""The numbers that a step is for; one that says only where it ends begins at the lowest that there is."""
_BEFORE = re.compile(rf"(?P<name>[^\d]*[^\W\d])[ :=(]+(?P<step>{_STEP})\)?")
_AFTER = re.compile(rf"(?P<step>{_STEP})[ :=]+(?P<name>[^\W\d].*)")


def steps_of_band(met: Met) -> Told | None:
    """What is told of an error in the steps of a scale, where each of them is said by its numbers and its name."""
    path = met.in_file[:3]
    node = find(met.tree, path) if path[:2] == ("settings", "bands") and path[2:] else None
    if not isinstance(node, Scalar) and (node is None or len(node) > MOST_PIECES):
        return None
    steps = [_step(text) for text in _texts(node)]
    found = [step for step in steps if step is not None]
    if not found or len(found) < len(steps):
        return None
    found.sort(key=lambda step: Decimal("-Infinity") if step[0] == UNSAID else Decimal(step[0]))
    line = f"[{', '.join(in_braces((('from', low), ('name', plain_or_quoted(name)))) for low, name in found)}]"
    certain = [low for low, _ in found].count(UNSAID) == 0
    words = {"form": "steps" if certain else "steps-from-below", "field": str(path[-1]), "line": line}
    return Told("wrong-shape", words, line if certain else None, path=path, once=path)


def _texts(node: Node) -> Iterator[str]:
    """Each step as a text that holds its numbers and its name; what has the keys of a step is as it should be."""
    if isinstance(node, Map):
        if not {"from", "name"} & node.keys():
            yield from (f"{key}: {below}" if isinstance(below, Scalar) else "" for key, below in node.items())
        else:
            yield ""
    elif isinstance(node, Seq):
        for one in node:
            yield from _texts(one)
    else:
        yield from re.split(rf"{MAYBE_BLANKS}[,;\n]\s+", place_of(node).text.strip())


def _step(text: str) -> tuple[str, str] | None:
    """The lowest number of a step, with dots where it is not said, and its name."""
    plain = " ".join(text.removesuffix(": ").split())
    said = (_BEFORE.fullmatch(plain) or _AFTER.fullmatch(plain)) if len(plain) <= LONGEST_SAID else None
    return ((said["low"] or UNSAID).replace(",", "."), said["name"]) if said is not None else None
