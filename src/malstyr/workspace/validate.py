"""The merged tree against the model: faults with their places, and the model of all that is sound.

A value whose meaning is plain although it is written wrong (``4,0``) is a fault, and is judged as
what it means; anything else that does not fit is left out, and what it belonged to is remembered
as damaged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from malstyr.findings import Fault, Paste
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import GoalFile
from malstyr.model.shape import known_keys, known_words
from malstyr.source.compose import compose, ruamel_events
from malstyr.source.traps import in_quotes
from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, Seq, Source, place_at, place_of, reach, scalar

_WRONG_SHAPES = {
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "string_type": "text",
}


@dataclass(frozen=True, slots=True)
class Validated:
    """The model of all that is sound, and the faults of what was not."""

    data: GoalFile
    faults: tuple[Fault, ...]
    damaged: frozenset[Path]
    """Paths of entries (section, id) of which something had to be left out."""


def validate(tree: Map) -> Validated:
    """Validate ``tree``, mending or leaving out until the rest is sound. Changes ``tree``."""
    faults: list[Fault] = []
    damaged: set[Path] = set()
    while True:
        try:
            return Validated(GoalFile.model_validate(tree), tuple(faults), frozenset(damaged))
        except ValidationError as error:
            mends = [_Mend(tree, detail) for detail in error.errors(include_url=False, include_input=False)]
        seen: set[Path] = set()
        below_keys = {mend.path[:-1] for mend in mends if mend.path[-1:] == (KEY,)}
        for mend in mends:
            if any(mend.path[: len(other)] == other for other in seen):
                continue
            if mend.path[-1:] != (KEY,) and any(mend.path[: len(other)] == other for other in below_keys):
                continue  # the key is mended first, and what it leads to is looked at again
            seen.add(mend.path)
            faults.append(mend.fault)
            if not mend.apply() and KEY not in mend.path[:2]:
                damaged.add(mend.path[:2])


class _Mend:
    """One error of the validator: the fault it is, and what to do so that the rest can be judged."""

    def __init__(self, tree: Map, error: ErrorDetails) -> None:
        self.tree = tree
        self.loc: Path = error["loc"]
        self.kind = error["type"]
        self.words: dict[str, Any] = dict(error.get("ctx", {}))
        wanted = tuple(step for step in self.loc if not (isinstance(step, str) and step.startswith("<")))
        self.of_key = wanted[-1:] == (KEY,) or self.kind == "extra_forbidden"
        if self.kind == "extra_forbidden":
            wanted = (*wanted, KEY)
        exists, self.node, self.key = reach(tree, wanted)
        self.path: Path = (*exists, KEY) if self.of_key else exists
        self.cut: tuple[Scalar, ...] = ()
        self.instead: str | None = self.words.pop("instead", None)
        self.place = place_of(self.key) if self.of_key and self.key is not None else place_of(self.node)
        self.rule = self.kind
        self.args: dict[str, str] = {}
        self._explain(wanted)
        paste = Paste(self.place, self.instead) if self.instead is not None else None
        at = self.place if paste is not None else place_at(tree, self.path)
        if self.instead is not None:
            self.args["instead"] = self.instead
        self.fault = Fault(self.rule, at, self.args, path=self.path, paste=paste)

    def _explain(self, wanted: Path) -> None:
        field = next((str(step) for step in reversed(wanted) if isinstance(step, str) and step != KEY), "")
        self.args["field"] = field
        if self.kind == "extra_forbidden":
            self._explain_key(wanted[:-1])
        elif self.kind == "missing":
            self.rule = "missing-key"
        elif self.kind == "enum":
            self._explain_word()
        elif self.kind in _WRONG_SHAPES:
            shape = "mapping" if isinstance(self.node, Map) else "list" if isinstance(self.node, Seq) else "text"
            empty = isinstance(self.node, Scalar) and self.node.empty
            self.rule = "empty-value" if empty else "wrong-shape"
            self.args |= {"text": shape, "wanted": _WRONG_SHAPES[self.kind]}
        else:
            self.args |= {name: str(word) for name, word in self.words.items()}

    def _explain_word(self) -> None:
        words = known_words(self.loc)
        text = str(self.node) if isinstance(self.node, Scalar) else ""
        self.rule = "unknown-word"
        self.instead = nearest(text, words)
        self.args |= {"text": text, "words": ", ".join(words)}

    def _explain_key(self, path: Path) -> None:
        name = str(path[-1])
        holder = reach(self.tree, path[:-1])[1]
        self.rule = "unknown-key"
        self.args |= {"key": name, "text": name}
        known = known_keys(self.loc[:-1])
        self.args["keys"] = ", ".join(known)
        present = set(holder) if isinstance(holder, Map) else set()
        if isinstance(holder, Map) and holder.flow and self._explain_cut(holder, name):
            return
        self.instead = nearest(name, (key for key in known if key not in present))

    def _explain_cut(self, holder: Map, name: str) -> bool:
        """A key without value in braces: the rest of a number with a comma, or of a sentence."""
        pieces = _cut_pieces(holder, name)
        if pieces is None:
            return False
        first, rest = pieces
        before = holder[first]
        whole = Place(before.source, before.start, rest[-1].end)
        self.path, self.of_key, self.cut = (*self.path[:-2], str(first)), False, rest
        self.args |= {"text": re.sub(r"\s+", " ", whole.text), "field": str(first)}
        if str(before).isdecimal() and rest[0].isdecimal():
            self.rule, self.place, self.instead = "decimal-comma", whole, f"{before}.{rest[0]}"
        else:
            self.rule, self.place, self.instead = "sentence-cut", place_of(holder), _as_block(holder)
        return True

    def apply(self) -> bool:
        """Mend or leave out; True where what was written is judged as what it means."""
        holder = reach(self.tree, self.path[:-2] if self.of_key else self.path[:-1])[1]
        if self.cut and isinstance(holder, Map):
            self._join(holder)
            return True
        understood = _understand(self.instead, self.place) if self.instead is not None else None
        if isinstance(holder, Map) and self.key is not None:
            if not self.of_key and understood is not None:
                holder[self.key] = understood
                return True
            node = holder.pop(self.key)
            if isinstance(understood, Scalar) and understood not in holder:
                holder[understood] = node
                return True
            return False
        if isinstance(holder, Seq) and isinstance(self.path[-1], int):
            if understood is not None:
                holder[self.path[-1]] = understood
                return True
            del holder[self.path[-1]]
        return False

    def _join(self, holder: Map) -> None:
        """Put the pieces of a cut value together again."""
        first = next(key for key in holder if key == self.path[-1])
        before = holder[first]
        glue = "." if self.rule == "decimal-comma" else ", "
        place = Place(before.source, before.start, self.cut[-1].end)
        holder[first] = scalar(glue.join((str(before), *self.cut)), place, '"')
        for piece in self.cut:
            del holder[piece]


def _cut_pieces(holder: Map, name: str) -> tuple[Scalar, tuple[Scalar, ...]] | None:
    """The key whose plain text was cut in braces, and the pieces that became keys without value."""
    keys = list(holder)
    at = keys.index(name)  # type: ignore[arg-type]
    first = at
    while first and _is_empty(holder[keys[first]]):
        first -= 1
    before = holder[keys[first]]
    if first == at or not isinstance(before, Scalar) or before.quoted or before.empty:
        return None
    last = at
    while last + 1 < len(keys) and _is_empty(holder[keys[last + 1]]):
        last += 1
    return keys[first], tuple(keys[first + 1 : last + 1])


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.empty


def _understand(text: str, place: Place) -> Node | None:
    """The node that ``text`` would be, standing at ``place``."""
    root = compose(Source(place.source.name, text), ruamel_events).root
    if root is not None:
        _move(root, place)
    return root


def _move(node: Node, place: Place) -> None:
    node.source, node.start, node.end = place.source, place.start, place.end
    below: list[Node] = [*node, *node.values()] if isinstance(node, Map) else node if isinstance(node, Seq) else []
    for one in below:
        _move(one, place)


def _as_block(holder: Map) -> str:
    """A mapping in braces, written with one key a line, its cut sentences put together."""
    line, _ = holder.source.position(holder.start)
    text = holder.source.line(line)
    indent = " " * (len(text) - len(text.lstrip(" -")) + 2)
    lines: list[str] = []
    for key, value in holder.items():
        if _is_empty(value) and lines:
            lines[-1] += f", {key}"
        else:
            lines.append(f"{key}: {place_of(value).text}")
    quoted = (re.sub(r"^([^:]+): (.*: .*|.* #.*)$", lambda m: f"{m[1]}: {in_quotes(m[2])}", one) for one in lines)
    return "".join(f"\n{indent}{one}" for one in quoted)
