"""An item of a list that a dash too many has made two: each has what the other lacks."""

from malstyr.model.shape import known_keys, required_keys
from malstyr.source.tree import Map, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import Told


def cut_by_dash(met: Met) -> Told | None:
    """What is told of a key that is missing in one half of an item, since the other half has it."""
    path, at = met.path, met.loc[:-1]
    held = find(met.tree, path[:-1])
    if not path or not isinstance(path[-1], int) or not isinstance(held, Seq):
        return None
    needed, known = frozenset(required_keys(at)), frozenset(known_keys(at))
    for first in (path[-1], path[-1] - 1):
        one, other = _keys(held, first), _keys(held, first + 1)
        if one and other and set(one).isdisjoint(other) and needed <= {*one, *other} <= known:
            args = {"form": "dash", "key": str(other[0]), "before": str(one[-1])}
            return Told("missing-key", args, place=place_of(other[0]), once=(*path[:-1], first))
    return None


def _keys(held: Seq, at: int) -> tuple[Scalar, ...]:
    node = held[at] if 0 <= at < len(held) else None
    return tuple(node) if isinstance(node, Map) else ()
