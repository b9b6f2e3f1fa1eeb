"""The merged tree against the model: faults with their places, and the model of all that is sound.

A value whose meaning is plain although it is written wrong (``4,0``) is a fault, and is judged as
what it means; anything else that does not fit is left out, and what it belonged to is remembered
as damaged.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from malstyr.findings import Fault
from malstyr.model.goal_file import GoalFile
from malstyr.source.tree import KEY, Map, Path, Place, copied, find
from malstyr.workspace.paths import TreePaths, leading_to

if TYPE_CHECKING:
    from malstyr.workspace.mend import Mend  # with all that can be meant: nothing that a sound file needs

MOST_ATTEMPTS = 20
"""Each attempt mends all that the one before found; after so many, what still will not fit is left out whole."""


class Validated(NamedTuple):
    """The model of all that is sound, the tree that it is the model of, and the faults of what was not."""

    data: GoalFile
    tree: Map
    faults: tuple[Fault, ...]
    damaged: frozenset[Path]
    """Paths of entries (section, id) of which something had to be left out."""


def validate(tree: Map) -> Validated:
    """Validate a tree, mending or leaving out in a copy of it until the rest is sound."""
    faults: dict[tuple[Path | Place, str], Fault] = {}  # of what is mended and still wrong only the last
    damaged: set[Path] = set()
    left_out, lacking = TreePaths(), set[Path]()
    told_once: set[tuple[str, Path | None]] = set()
    for attempt in count():
        try:
            return Validated(GoalFile.model_validate(tree), tree, tuple(faults.values()), frozenset(damaged))
        except ValidationError as error:
            from malstyr.workspace.mend import Mend
            from malstyr.workspace.mistakes.tree_names import TreeNames
            from malstyr.workspace.nodes import Renamed

            tree = tree if attempt else copied(tree)
            names = TreeNames(tree)
            mends = [Mend(names, detail) for detail in error.errors(include_url=False, include_input=False)]
        if attempt > MOST_ATTEMPTS:
            for section in {mend.path[0] for mend in mends}:
                tree.pop(section, None)
                damaged.add((section,))
            continue
        applied: dict[tuple[object, ...], bool] = {}
        renamed = Renamed()
        for mend in _first(mends):
            same = (mend.place, mend.told.rule, *mend.told.args.items())  # by an alias it may stand in several places
            if same not in applied:
                once = (mend.told.rule, mend.told.once)
                if mend.tells and once not in told_once and not mend.follows_from(left_out, lacking):
                    where = mend.place if any(isinstance(step, int) for step in mend.path) else mend.path
                    faults[where, mend.told.args["field"]] = mend.fault
                    told_once |= {once} if mend.told.once is not None else set()
                applied[same] = mend.is_out() or mend.apply(renamed)
            if not applied[same]:
                if mend.path[-1:] == (KEY,):
                    lacking.add(mend.path[:-2])
                else:
                    left_out.add(mend.path)
                _leave_out_whole(tree, mend.path)
                if KEY not in mend.path[:2]:
                    damaged.add(mend.path[:2])
        out = {(id(mend.out[0]), mend.out[1]): mend.out for mend in mends if mend.out is not None}
        for holder, at in sorted(out.values(), key=lambda one: -one[1]):
            del holder[at]
        renamed.put_in()
    raise AssertionError("every attempt returns or leaves something out")


def _first(mends: list[Mend]) -> Iterator[Mend]:
    """Those that hide behind no other; what a key leads to is looked at again when the key is mended."""
    told = TreePaths()
    keys = {mend.path[:-1] for mend in mends if mend.path[-1:] == (KEY,)}
    for mend in sorted(mends, key=lambda one: one.turn):
        below_key = not mend.told.cut and any(at in keys and mend.path != (*at, KEY) for at in leading_to(mend.path))
        if not below_key and not mend.hides_behind(told):
            told.add(mend.path)
            yield mend


def _leave_out_whole(tree: Map, path: Path) -> None:
    """Leave out the target or the answers that ``path`` leads into: without a part that is not understood a target is
    another demand, and answers another index of fewer people."""
    steps = 0
    if path[:1] == ("indicators",) and path[2:]:
        steps = {"target": 3, "targets": 4}.get(str(path[2]), 0)
    elif path[:1] == ("values",) and "answers" in path:
        steps = path.index("answers") + 1
    if 0 < steps < len(path):
        holder = find(tree, path[: steps - 1])
        if isinstance(holder, Map):
            holder.pop(path[steps - 1], None)
