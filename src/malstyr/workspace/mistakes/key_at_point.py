"""Keys with a reporting point in them, ``{prognos T2: 41200}``: the point is a key of its own, below the other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from malstyr.model.indicators import AT_POINTS, OF_VALUE
from malstyr.model.shape import keys_called, known_keys
from malstyr.source.tree import Map, Node, Path, Scalar
from malstyr.workspace.mistakes.alone import part_of
from malstyr.workspace.mistakes.by_name import point_meant
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told, plain_number


class _AtPoint(NamedTuple):
    """A key of an outcome, what it means, the point in it, and the number that it leads to."""

    written: str
    key: str
    point: str
    amount: str

    @property
    def may_be_part(self) -> bool:
        """Whether it may be the outcome of that part of the year alone: ``utfall T2``."""
        return self.key == "value" and part_of(self.point)


def keys_at_points(met: Met, holder: Node, name: str) -> Told | None:
    """What is told of ``name`` in an outcome, where it says a point; it is one mistake with those beside it."""
    found = [*_found(met, holder)] if met.in_cell and isinstance(holder, Map) else []
    this = next((one for one in found if one.written == name), None)
    if this is None or not isinstance(holder, Map):
        return None
    if this.may_be_part:
        args = {"key": name, "point": this.point, "amount": this.amount, "period": str(met.in_file[-2])}
        return Told("wrong-order", {"form": "at-point-or-part", **args})
    points = defaultdict[str, list[str]](list)
    plain = [one for one in found if not one.may_be_part]
    for one in plain:
        points["to_date" if one.key == "value" else one.key].append(f"{one.point}: {one.amount}")
    args = {
        "form": "at-point-again" if holder.keys() & points.keys() else "at-point",
        "key": ", ".join(one.written for one in plain),
        "line": ", ".join(f"{key}: {{{', '.join(below)}}}" for key, below in points.items()),
    }
    return Told("wrong-order", args, once=met.in_file[:-1])


def _found(met: Met, holder: Map) -> Iterator[_AtPoint]:
    for written, node in holder.items():
        read = key_and_point(met.tree, met.loc[:-1], str(written)) if isinstance(node, Scalar) else None
        amount = plain_number(met.tree, (*met.in_file[:-1], written), str(node)) or UNSAID
        if read is not None:
            yield _AtPoint(str(written), *read, amount)


def key_and_point(tree: Map, around: Path, written: str) -> tuple[str, str] | None:
    """The key of an outcome at ``around`` and the point that ``written`` says, in either order."""
    words = re.split(r"[ _-]+", written)
    halves = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    for word, said in (*halves, *((last, first) for first, last in halves)):
        called = (word,) if word in known_keys(around) else keys_called(around, word)
        point = point_meant(tree, said) if called and called[0] in (*AT_POINTS, OF_VALUE) else None
        if point is not None:
            return called[0], point
    return None
