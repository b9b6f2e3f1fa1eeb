"""The merged tree against the model: faults with their places, and the model of all that is sound.

A value whose meaning is plain although it is written wrong (``4,0``) is a fault, and is judged as
what it means; anything else that does not fit is left out, and what it belonged to is remembered
as damaged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from malstyr.findings import Fault, Paste
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import GoalFile
from malstyr.model.scalars import CURVED, number, shape_of
from malstyr.model.shape import key_titled, known_keys, known_words
from malstyr.source.compose import compose
from malstyr.source.legs import ruamel_events
from malstyr.source.traps import in_quotes
from malstyr.source.tree import (
    KEY,
    Map,
    Node,
    Path,
    Place,
    Scalar,
    Seq,
    Source,
    find,
    place_at,
    place_of,
    reach,
    scalar,
)

_WRONG_SHAPES = {
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "string_type": "text",
}
PATH_OF_CELL = 3
"""Steps to what stands under a period of the whole: values, the indicator, the period."""
MOST_ATTEMPTS = 20
"""Each attempt mends all that the one before found; after so many, what still will not fit is left out whole."""
_KEY_WITHOUT_COLON = re.compile(r"(?P<key>[^\W\d]\w*)(?::| *= *| +)(?P<rest>[^\n]+)")
"""A key and its value on one line, without the colon or the space after it."""
_SENTENCE_AS_KEY = re.compile(r"[^:\n\"']* [^:\n\"']*: [^\n]*")
"""A line of prose read as a key and its value, since there is a colon in it; a real key has no space."""


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
    left_out: set[Path] = set()
    for attempt in count():
        try:
            return Validated(GoalFile.model_validate(tree), tuple(faults), frozenset(damaged))
        except ValidationError as error:
            mends = [_Mend(tree, detail) for detail in error.errors(include_url=False, include_input=False)]
        if attempt > MOST_ATTEMPTS:
            for section in {mend.path[0] for mend in mends}:
                tree.pop(section, None)  # type: ignore[call-overload]
                damaged.add((section,))
            continue
        seen: set[Path] = set()
        applied: dict[tuple[object, ...], bool] = {}
        below_keys = {mend.path[:-1] for mend in mends if mend.path[-1:] == (KEY,)}
        for mend in sorted(mends, key=lambda one: one.turn):
            if any(mend.hides_behind(other) for other in seen):
                continue
            if any(mend.path[: len(other)] == other and mend.path != (*other, KEY) for other in below_keys):
                continue  # the key is mended first, and what it leads to is looked at again
            seen.add(mend.path)
            same = (mend.place, mend.rule, *mend.args.items())  # by an alias it may stand in several places
            if same not in applied:
                if not mend.follows_from(left_out):
                    faults.append(mend.fault)
                applied[same] = mend.apply()
            if not applied[same]:
                left_out.add(mend.path)
                if KEY not in mend.path[:2]:
                    damaged.add(mend.path[:2])
        out = {(id(mend.out[0]), mend.out[1]): mend.out for mend in mends if mend.out is not None}
        for holder, at in sorted(out.values(), key=lambda one: -one[1]):
            del holder[at]
    raise AssertionError("every attempt returns or leaves something out")


class _Mend:
    """One error of the validator: the fault it is, and what to do so that the rest can be judged."""

    def __init__(self, tree: Map, error: ErrorDetails) -> None:
        self.tree = tree
        self.loc: Path = error["loc"]
        self.kind = error["type"]
        self.words: dict[str, Any] = dict(error.get("ctx", {}))
        apart = self.loc[:1] == ("values",) and self.loc[2:3] in (("<periods>",), ("<members>",))
        wanted = (*self.loc[:2], *self.loc[3:]) if apart else self.loc
        self.of_key = wanted[-1:] == (KEY,) or self.kind == "extra_forbidden"
        if self.kind == "extra_forbidden":
            wanted = (*wanted, KEY)
        exists, self.node, self.key = reach(tree, wanted)
        self.path: Path = (*exists, KEY) if self.of_key else exists
        self.cut: tuple[Scalar, ...] = ()
        self.out: tuple[Seq, int] | None = None
        """A list and where in it something is to be left out, when all of the list has been looked at."""
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

    @property
    def turn(self) -> int:
        """A value that was cut is put together first; a key is missing only when the others have been looked at."""
        return 0 if self.cut else 2 if self.rule == "missing-key" else 1

    def hides_behind(self, other: Path) -> bool:
        """Whether a fault at ``other`` must be mended before this one can be told."""
        if self.rule == "missing-key":
            return other[: len(self.path)] == self.path
        return self.path[: len(other)] == other

    def follows_from(self, left_out: set[Path]) -> bool:
        """Whether this is said only because something here had to be left out."""
        if self.rule == "missing-key":
            return (*self.path, self.args["field"]) in left_out
        return any(other[: len(self.path)] == self.path and other[-1] != KEY for other in left_out)

    def _explain(self, wanted: Path) -> None:
        field = next((str(step) for step in reversed(wanted) if isinstance(step, str) and step != KEY), "")
        self.args["field"] = field
        if self.kind == "extra_forbidden":
            self._explain_key(wanted[:-1])
        elif self.kind == "missing":
            self.rule = "missing-key"
        elif self.kind == "enum" and isinstance(self.node, Scalar) and not self.node.empty:
            self._explain_word()
        elif self.kind == "enum":
            self._explain_shape("text")
        elif self.kind in _WRONG_SHAPES:
            self._explain_shape(_WRONG_SHAPES[self.kind])
        elif self.kind == "wrong-shape":
            self._explain_shape(str(self.words["wanted"]))
        else:
            self.args |= {name: str(word) for name, word in self.words.items()}
        if self.rule == "empty-value" and self.key is not None:
            self.args["field"] = str(self.key)

    def _explain_shape(self, wanted: str) -> None:
        """A text, list or mapping where another is wanted; two of them are a matter of a colon."""
        node, text = self.node, place_of(self.node).text
        if isinstance(node, Scalar) and node.empty:
            self.rule = "empty-value"
        elif wanted == "mapping" and isinstance(node, Scalar) and not node.quoted and self._lacks_colon(text, self.loc):
            return
        elif wanted == "text" and isinstance(node, Map) and not node.flow and _SENTENCE_AS_KEY.fullmatch(text):
            self.rule, self.instead = "colon-in-text", in_quotes(text)
            self.args |= {"text": text, "sign": text[0]}
        else:
            self.rule = "wrong-shape"
            keys = ", ".join(known_keys(self.loc))
            self.args |= {"text": shape_of(node), "wanted": wanted, "keys": f": {keys}" if keys else ""}
            if wanted == "text" and isinstance(node, Seq | Map):
                self._explain_brackets(node)

    def _explain_brackets(self, node: Seq | Map) -> None:
        """One value in brackets, ``[2013]``, or one number that a comma parted there, ``[4,0]`` or ``{4,0}``."""
        within = node if isinstance(node, Seq) else [key for key in node if _is_empty(node[key])]
        if not node.flow or len(within) < len(node) or not all(isinstance(one, Scalar) for one in within):
            return
        text = place_of(node).text[1:-1].strip()
        loose = _loose_number(text)
        if loose is not None:
            self.rule, self.instead = loose.type, str((loose.context or {})["instead"])
            self.args |= {name: str(word) for name, word in (loose.context or {}).items()}
        elif len(within) == 1:
            self.instead = text

    def _lacks_colon(self, text: str, loc: Path) -> bool:
        """Whether ``text`` is a key known at ``loc`` and its value, without the colon or the space between them."""
        found = _KEY_WITHOUT_COLON.fullmatch(text)
        if found is None or (found["key"] not in known_keys(loc) and not text.startswith(f"{found['key']}:")):
            return False
        self.rule, self.instead = "no-space-after-colon", f"{found['key']}: {found['rest'].strip()}"
        self.args |= {"text": text, "sign": text[0]}
        return True

    def _explain_word(self) -> None:
        words, text = known_words(self.loc), str(self.node)
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
        if isinstance(holder, Map) and _is_empty(holder[name]) and self._lacks_colon(name, self.loc[:-1]):  # type: ignore[index]
            return
        plain = name.strip(CURVED)
        titled = key_titled(self.loc[:-1], plain)
        meant = titled if titled not in present else None
        self.instead = meant or nearest(plain, (key for key in known if key not in present))
        if self.instead is None and self.loc[2:3] == ("<periods>",) and len(path) == PATH_OF_CELL + 1:
            self.rule = "wrong-order"
            self.args["period"] = str(path[-2])

    def _explain_cut(self, holder: Map, name: str) -> bool:
        """A key without value in braces: the rest of a number with a comma, or of a sentence."""
        pieces = _cut_pieces(holder, name)
        if pieces is None:
            return self._explain_bare_number(holder)
        first, rest = pieces
        before = holder[first]
        whole = Place(before.source, before.start, rest[-1].end)
        self.path, self.of_key, self.cut = (*self.path[:-2], str(first)), False, rest
        self.args |= {"text": re.sub(r"\s+", " ", whole.text), "field": str(first)}
        loose = _loose_number(whole.text) if len(rest) == 1 else None
        if loose is not None:
            self.rule, self.place, self.instead = loose.type, whole, str((loose.context or {})["instead"])
            self.args |= {name: str(word) for name, word in (loose.context or {}).items()}
        else:
            self.rule, self.place = "sentence-cut", place_of(holder)
            self.instead = None if self._within_braces(self.path[:-1]) else _as_block(holder)
        return True

    def _explain_bare_number(self, holder: Map) -> bool:
        """``{4,0}``: nothing but a number in braces, where a value without braces could stand."""
        self._explain_brackets(holder)
        if self.instead is None or self.rule == "unknown-key":
            self.instead = None
            return False
        self.path, self.of_key, self.place = self.path[:-2], False, place_of(holder)
        self.node, self.key = holder, reach(self.tree, self.path)[2]
        self.args["field"] = str(self.key)
        return True

    def _within_braces(self, path: Path) -> bool:
        """Whether something above ``path`` is written in braces or brackets, where no lines can stand."""
        above = (find(self.tree, path[:n]) for n in range(1, len(path)))
        return any(isinstance(node, Map | Seq) and node.flow for node in above)

    def apply(self) -> bool:
        """Mend or leave out; True where what was written is judged as what it means."""
        holder = reach(self.tree, self.path[:-2] if self.of_key else self.path[:-1])[1]
        if self.cut and isinstance(holder, Map):
            self._join(holder)
            return True
        understood = _understand(self.instead, self.place) if self.instead is not None else None
        if isinstance(holder, Map) and self.key is not None:
            if self.of_key or understood is None:
                return _rename(holder, self.key, understood)
            holder[self.key] = understood
            return True
        if isinstance(holder, Seq) and isinstance(self.path[-1], int):
            if understood is not None:
                holder[self.path[-1]] = understood
                return True
            self.out = holder, self.path[-1]
        return False

    def _join(self, holder: Map) -> None:
        """Put the pieces of a cut value together again."""
        first = holder.key(self.path[-1])
        if first is None:
            return  # taken away by another mend, where an alias makes them one
        before = holder[first]
        place = Place(before.source, before.start, self.cut[-1].end)
        whole = ", ".join((str(before), *self.cut)) if self.rule == "sentence-cut" else str(self.instead)
        holder[first] = scalar(whole, place, '"')
        for piece in self.cut:
            holder.pop(piece, None)


def _rename(holder: Map, key: Scalar, understood: Node | None) -> bool:
    """Put in what ``key`` was meant as where it stands, another key or a key and its value; False where it cannot."""
    node = holder.get(key)
    if isinstance(understood, Scalar) and node is not None:
        meant: dict[Scalar, Node] = {understood: node}
    else:
        meant = understood if isinstance(understood, Map) else {}
    fits = bool(meant) and (holder.keys() - {key}).isdisjoint(meant)
    items = list(holder.items())
    holder.clear()
    for name, below in items:
        holder.update({name: below} if name != key else meant if fits else {})
    return fits


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


def _loose_number(text: str) -> PydanticCustomError | None:
    """Why ``text`` is not written as a number although its meaning is plain."""
    try:
        number(text)
    except PydanticCustomError as error:
        return error if "instead" in (error.context or {}) else None
    return None


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
        elif holder.start < key.start < holder.end:
            lines.append(f"{key}: {place_of(value).text}")
    return "".join(f"\n{indent}{one}" for one in lines)
