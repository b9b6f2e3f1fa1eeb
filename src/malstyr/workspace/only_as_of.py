"""Of a lost file of the workspace the day that everything is judged by: by another day, what is in time is late."""

from __future__ import annotations

from malstyr.model.scalars import day
from malstyr.model.tried import read_exactly
from malstyr.source.tree import Map, Node, Scalar, find, place_of, scalar
from malstyr.workspace.merge import copy
from malstyr.workspace.mistakes.undated import JUDGED_AS_OF

_HELD = "settings"


def only_as_of(around: Node | None) -> Map:
    """What could be read of a lost file, without all but the day; empty where it says none."""
    written = find(around, (_HELD, JUDGED_AS_OF)) if isinstance(around, Map) else None
    if not isinstance(around, Map) or not isinstance(written, Scalar) or read_exactly(day, str(written)) is None:
        return Map()
    settings = around[_HELD]
    assert isinstance(settings, Map)
    return _alone(around, _HELD, _alone(settings, JUDGED_AS_OF, written))


def _alone(holder: Map, key: str, node: Node) -> Map:
    """A mapping with one of its keys."""
    made = copy(holder, deep=False)
    for other in [one for one in made if one != key]:
        del made[other]
    made[scalar(key, place_of(holder))] = node
    return made
