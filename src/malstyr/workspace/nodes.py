"""Nodes of the tree as mending needs them: renamed, made of text, put together from what braces have cut."""

import re
from collections.abc import Iterable, Mapping

from pydantic_core import PydanticCustomError

from malstyr.model.scalars import parse_number
from malstyr.source.compose import compose
from malstyr.source.flow import in_braces, in_flow
from malstyr.source.legs import default_leg
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, Source, place_of, scalar


class OwnKeys:
    """The keys that are written in a mapping, and not taken over from what its file is about; of anything else none."""

    def __init__(self, holder: Node) -> None:
        self.holder = holder

    def __contains__(self, name: object) -> bool:
        holder = self.holder
        key = holder.key(name) if isinstance(holder, Map) and isinstance(name, str) else None
        return key is not None and (key.source is not holder.source or holder.start <= key.start <= holder.end)


class Renamed:
    """What keys were meant as, put in together: each mapping is made anew once, however many of its keys are mended."""

    def __init__(self) -> None:
        self._holders: dict[int, tuple[Map, dict[Scalar, Mapping[Scalar, Node]], set[Scalar]]] = {}
        """By its identity each mapping, what stands for those of its keys, and what these are now."""

    def rename(self, holder: Map, key: Scalar, understood: Node | None) -> bool:
        """Another key, or a key and its value, for ``key``; False where none can stand there: then it is left out."""
        _, renamed, taken = self._holders.setdefault(id(holder), (holder, {}, set()))
        if key in renamed:
            return False
        node = holder.get(key)
        if isinstance(understood, Scalar) and node is not None:
            meant: Mapping[Scalar, Node] = {understood: node}
        else:
            meant = understood if isinstance(understood, Map) else {}
        own, others = OwnKeys(holder), (name for name in meant if name != key and name not in renamed)
        fits = bool(meant) and taken.isdisjoint(meant) and not any(one in own for one in others)
        renamed[key] = meant if fits else {}
        taken.update(renamed[key])
        return fits

    def put_in(self) -> None:
        """Make the mappings anew, with their keys in order."""
        for holder, renamed, taken in self._holders.values():
            items = [*holder.items()]
            holder.clear()
            for name, below in items:
                if name in renamed:
                    holder.update(renamed[name])
                elif name not in taken:
                    holder[name] = below


def rename(holder: Map, key: Scalar, understood: Node | None) -> bool:
    """Put in what ``key`` was meant as where it stands; False where it cannot."""
    renamed = Renamed()
    fits = renamed.rename(holder, key, understood)
    renamed.put_in()
    return fits


def move_below(holder: Map, key: str, moved: Mapping[str, str], place: Place) -> bool:
    """Put the keys ``moved`` of ``holder`` together below ``key``, by their names there; False where it stands already,
    and then they are taken away."""
    items = {name: holder.pop(name) for name in moved}
    group = understand("{}", place)
    if key in holder or not isinstance(group, Map):
        return False
    for name, below in items.items():
        group[scalar(moved[name], place_of(below))] = below
    holder[scalar(key, place)] = group
    return True


MOST_PIECES = 40
"""More commas than a sentence in braces has: what has more is no sentence, and each piece would look at all."""


def cut_pieces(holder: Map, name: str) -> tuple[Scalar, tuple[Scalar, ...]] | None:
    """The key whose plain text was cut in braces, and the pieces that became keys without value."""
    keys, named = list(holder), holder.key(name)
    if named is None:
        return None
    first = at = keys.index(named)
    while first and at - first <= MOST_PIECES and is_empty(holder[keys[first]]):
        first -= 1
    before = holder[keys[first]]
    if first == at or not isinstance(before, Scalar) or before.quoted or before.empty:
        return None
    last = at
    while last + 1 < len(keys) and last - first <= MOST_PIECES and is_empty(holder[keys[last + 1]]):
        last += 1
    return keys[first], tuple(keys[first + 1 : last + 1])


def loose_number(text: str) -> PydanticCustomError | None:
    """Why ``text`` is not written as a number although its meaning is plain."""
    try:
        parse_number(text)
    except PydanticCustomError as error:
        return error if "instead" in (error.context or {}) else None
    return None


def is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.empty


_WORD = re.compile(r"\w[\w-]*", re.ASCII)
"""A text that is one to every parser, as nearly all that is put in for another is."""


def understand(text: str, place: Place) -> Node | None:
    """The node that ``text`` would be, standing at ``place``."""
    if _WORD.fullmatch(text):
        return scalar(text, place)
    root = compose(Source(place.source.name, text), default_leg()).root
    if root is not None:
        _move(root, place)
    return root


def _move(node: Node, place: Place) -> None:
    node.source, node.start, node.end = place.source, place.start, place.end
    below: list[Node] = [*node, *node.values()] if isinstance(node, Map) else node if isinstance(node, Seq) else []
    for one in below:
        _move(one, place)


_CUTS_IN_BRACES = re.compile(r"[,\[\]{}\n]|: | #")
"""What braces would end or part a plain text at."""


def in_one_line(node: Node) -> str:
    """What is written in ``node``, with its keys in braces where it stands on lines of its own."""
    return place_of(node).text if isinstance(node, Scalar) or node.flow else in_flow(node, _within)


def pairs_in_braces(pairs: Iterable[tuple[str, Node]]) -> str:
    """Keys and what is written for them, in braces."""
    return in_braces((key, in_flow(below, _within)) for key, below in pairs)


def _within(node: Scalar) -> str:
    """A text as it is written, in quotes where braces would cut it."""
    written = place_of(node).text
    if node.style in ("'", '"') or not _CUTS_IN_BRACES.search(written):
        return written
    number = None if node.quoted else loose_number(str(node))
    return in_quotes(" ".join(node.split())) if number is None else str((number.context or {})["instead"])


def as_block(holder: Map) -> str:
    """A mapping in braces, written with one key a line, its cut sentences put together."""
    line, _ = holder.source.position(holder.start)
    text = holder.source.line(line)
    indent = " " * (len(text) - len(text.lstrip(" -")) + 2)
    lines: list[str] = []
    end = holder.start
    for key, value in holder.items():
        if is_empty(value) and lines:
            lines[-1] += re.sub(r"\s+", " ", holder.source.text[end : key.end])
            end = key.end
        elif holder.start < key.start < holder.end:
            lines.append(f"{key}: {place_of(value).text}")
            end = place_of(value).end
    return "".join(f"\n{indent}{one}" for one in lines)
