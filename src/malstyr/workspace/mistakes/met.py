"""One error of the validator, with what stands in the files where it was met."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pydantic_core import ErrorDetails

from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, place_of, reach
from malstyr.workspace.mistakes.tree_names import TreeNames

_STEPS_TO_CELL = 3
"""Steps to what stands under a period of the whole: values, the indicator, the period."""


class Met(NamedTuple):
    """An error: where the model met it, and how far that leads into the tree."""

    names: TreeNames
    loc: Path
    """Where the model met it, with the steps of its own that no file has."""
    in_file: Path
    """The same as a path of files, which may lead further than they do."""
    kind: str
    """A rule's id, or pydantic's own name of the error."""
    words: Mapping[str, str]
    path: Path
    node: Node
    key: Scalar | None

    @property
    def tree(self) -> Map:
        return self.names.tree

    @property
    def of_key(self) -> bool:
        """Whether it is the key itself that is wrong, and not what it leads to."""
        return self.path[-1:] == (KEY,)

    @property
    def field(self) -> str:
        """The key that it is told of; where the model makes a group of a value alone, the one that the file has."""
        steps = self.path if isinstance(self.node, Scalar) and not self.of_key else self.in_file
        return next((str(step) for step in reversed(steps) if isinstance(step, str) and step != KEY), "")

    @property
    def place(self) -> Place:
        return place_of(self.key) if self.of_key and self.key is not None else place_of(self.node)

    @property
    def in_cell(self) -> bool:
        """Whether it was met at a key directly under a period, of the whole or of a member."""
        return self.in_cell_of_whole or (
            self.loc[2:3] == ("<members>",) and len(self.in_file) == _STEPS_TO_CELL + len(("member", "key"))
        )

    @property
    def in_cell_of_whole(self) -> bool:
        """Whether it was met at a key directly under a period of the whole."""
        return self.loc[2:3] == ("<periods>",) and len(self.in_file) == _STEPS_TO_CELL + 1

    def at(self, path: Path) -> Met:
        """The same error, told of what ``path`` leads to."""
        _, node, key = reach(self.tree, path)
        beside = path[:-1] == self.in_file[:-1] and path[-1] != KEY
        return self._replace(path=path, node=node, key=key, loc=(*self.loc[:-1], path[-1]) if beside else self.loc)


def met_in(names: TreeNames, error: ErrorDetails) -> Met:
    loc, kind = error["loc"], error["type"]
    apart = loc[:1] == ("values",) and loc[2:3] in (("<periods>",), ("<members>",))
    in_file = (*loc[:2], *loc[3:]) if apart else loc
    wanted = (*in_file, KEY) if kind == "extra_forbidden" else in_file
    exists, node, key = reach(names.tree, wanted)
    path = (*exists, KEY) if wanted[-1:] == (KEY,) else exists
    words = {name: str(word) for name, word in error.get("ctx", {}).items()}
    return Met(names, loc, in_file, kind, words, path, node, key)
