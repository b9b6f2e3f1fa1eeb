"""One walk over parser events: text in, data with spans out.

Values stay text: what ``2013``, ``no`` or ``4.0`` means is for the field that holds it to say. Ends of
empty nodes, block texts and block collections are computed, since the parsers' own marks there depend on
what comes after.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from unicodedata import normalize

from malstyr.source.legs import Leg, ParseStop
from malstyr.source.misleading import directives
from malstyr.source.pasted import pasted_indent
from malstyr.source.tabs import TABS_FIRST, tab_first
from malstyr.source.tree import Map, Node, Path, Place, Scalar, Seq, Source, place_of, scalar
from malstyr.source.trouble import Trouble

_NAME = re.compile(r"[&*][A-Za-z0-9_-]+(?=[ \t\r\n,\]}]|$)")
"""An anchor or alias that both parsers read the same."""
_GAP = re.compile(r"\s+(?:#[^\r\n]*\s+)*")
_COMMENT_IN_HEADER = r"[|>][-+0-9]*#"
_BLANK_FIRST = (
    r"[|>][-+]?[ ]*(?:#[^\r\n]*)?(?:\r\n|[\r\n])(?P<blank>(?:[ ]*(?:\r\n|[\r\n]))*)(?P<indent> *)(?P<tab>\t)?"
)
"""What comes first in a block text: each parser has its own way to take its indentation from blank lines and tabs."""
_COMMENT = re.compile(r"#[^\r\n]*")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_CLOSE_VALUE = re.compile(r":\S")
_TWO_NUMBERS = r"[-+\u2212]?[0-9][0-9 \u00a0]*,[0-9][^,]*"
_NO_KEYS = ("", "<<")
"""What is a key only where it stands in quotes."""
_MAX_DEPTH = 40
MAX_NODES = 2_000_000
"""Nodes of one file with its aliases written out; a real workspace of 1 000 goals has 60 000."""


class FileReading(NamedTuple):
    """What one file gave: its data, what is wrong with it, and whether it had to be given up."""

    root: Node | None
    troubles: tuple[Trouble, ...] = ()
    lost: bool = False
    around: Node | None = None
    """Of what was given up, what could be read around the mistakes: only to tell more of them."""
    times: int = 1
    """How many times the text was read for it."""


def compose(source: Source, leg: Leg) -> FileReading:
    """Read one file's text.

    The data holds what could be read: the first of two equal keys, nothing for what is not allowed.
    A text that no parser can follow is lost, with the one trouble that tells why.
    """
    walk = _Walk(source)
    spoken_to_parsers = [*directives(source)]
    for place in spoken_to_parsers:
        walk.trouble("yaml-feature", place.start, place.end, what="%")
    stopped = _stop(source, spoken_to_parsers, leg, walk.heard())
    if stopped is not None:
        return FileReading(None, (stopped,), lost=True)
    return FileReading(walk.root, tuple(walk.troubles))


def only_stop(source: Source, leg: Leg) -> FileReading:
    """Only where no parser gets past a text: nothing else is kept of it, so that many such places are found sooner."""
    stopped = _stop(source, directives(source), leg, {})
    return FileReading(None, (stopped,) if stopped is not None else (), lost=stopped is not None)


def _stop(
    source: Source, left_out: Iterable[Place], leg: Leg, heard: Mapping[str, Callable[[Any], None]]
) -> Trouble | None:
    """Each event is heard, until one tells that no parser gets further; nothing where the text is read to its end."""
    text = source.text.replace("\t", " ")  # parsers disagree about them, and none of them sees any
    for place in left_out:
        text = f"{text[: place.start]}#{text[place.start + 1 :]}"  # what parsers say of it differs with the parser
    indent = pasted_indent(source)
    if indent is not None:
        return indent
    indented, texts = re.search(TABS_FIRST, source.text) is not None, list[tuple[int, int]]()
    try:
        for event in leg(text):
            kind = type(event).__name__
            hear = heard.get(kind)
            if hear is not None:
                hear(event)
            if indented and kind == "ScalarEvent":
                told: Any = event
                texts += [(told.start_mark.index, told.end_mark.index)] if told.style else ()
    except _Enough as enough:
        return enough.trouble
    except ParseStop as stop:
        from malstyr.source.traps import trouble_at

        return trouble_at(source, stop.said, stop.index)
    return next(tab_first(source, texts), None) if indented else None


class _Enough(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.rule)
        self.trouble = trouble


class _Walk:
    """The open collections while events arrive. One object per file, never kept."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root: Node | None = None
        self.troubles: list[Trouble] = []
        self.stack: list[Map | Seq] = []
        self.keys: list[Scalar | None] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.open_anchors: list[tuple[str | None, int]] = []
        self.nodes = 0
        self.documents = 0
        self.last_end = 0
        self.asks = "?" in source.text

    def heard(self) -> Mapping[str, Callable[[Any], None]]:
        """What is done with an event, by the name of its class, which both parsers share."""
        return {
            "ScalarEvent": self.scalar,
            "MappingStartEvent": lambda event: self.open(event, Map()),
            "SequenceStartEvent": lambda event: self.open(event, Seq()),
            "MappingEndEvent": self.close,
            "SequenceEndEvent": self.close,
            "AliasEvent": self.alias,
            "DocumentStartEvent": self.begun,
            "DocumentEndEvent": self.ended,
        }

    def begun(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1 and not event.explicit:
            raise self.refused(event.start_mark.index)
        if self.documents == 2:
            self.trouble("yaml-feature", event.start_mark.index, event.end_mark.index, what="---")

    def ended(self, event: Any) -> None:
        if event.explicit:
            self.trouble("yaml-feature", event.start_mark.index, event.end_mark.index, what="...")

    def trouble(self, rule: str, start: int, end: int, **args: str) -> None:
        place = Place(self.source, start, max(end, start))
        self.troubles.append(Trouble(rule, place, self.path(), tuple(args.items())))

    def path(self) -> Path:
        steps: list[str | int] = []
        for holder, key in zip(self.stack, self.keys, strict=True):
            if isinstance(holder, Seq):
                steps.append(len(holder))
            elif key is not None:
                steps.append(str(key))
        return tuple(steps)

    def start_of(self, event: Any) -> int:
        """Where the node's own text starts, past its anchor; a tag is refused."""
        start: int = event.start_mark.index
        if event.anchor is None and event.tag is None:
            return start
        text, end, tagged = self.source.text, event.end_mark.index, False
        while start < end and text[start] in "&!":
            word = start
            while start < end and not text[start].isspace():
                start += 1
            if text[word] == "!":
                tagged = True
                self.trouble("yaml-feature", word, start, what=text[word:start])
            elif tagged or not _NAME.match(text, word):
                raise self.refused(word)
            gap = _GAP.match(text, start, end)
            start = gap.end() if gap else start
        if event.tag is not None and not tagged:
            raise self.refused(start)  # a tag before an anchor, where one of the parsers lets the node begin
        return start

    def refused(self, index: int) -> ParseStop:
        """What one parser reads and the other does not, or not as the same, is refused with both."""
        return ParseStop("the parsers disagree", index)

    def scalar(self, event: Any) -> None:
        value: str = event.value
        node = Scalar(value if value.isascii() else normalize("NFC", value))
        node.source = self.source
        style = event.style or ""
        start: int = event.start_mark.index
        end: int = event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            start = self.start_of(event)
        if start == end:
            start = end = self.last_end
        elif style and style in "|>":
            if re.compile(_COMMENT_IN_HEADER).match(self.source.text, start):
                raise self.refused(start)
            end = start + len(self.source.text[start:end].rstrip())
            first = re.compile(_BLANK_FIRST).match(self.source.text, start)
            if first and first["tab"]:
                raise self.refused(first.start("tab"))
            spaces = [len(line) for line in first["blank"].splitlines() if line] if first else []
            if first and (sorted(spaces, reverse=True) != spaces or (spaces and spaces[0] < len(first["indent"]))):
                raise self.refused(first.start("blank"))
        elif (style == '"' and _HALF_CHARACTER.search(value)) or (
            not style and ":" in value and self.stack and self.stack[-1].flow and ":" in (value[0], value[-1])
        ):
            raise self.refused(start)
        node.style, node.start, node.end = style, start, end
        if self.asks and self.source.text.find("?", self.last_end, start) >= 0:
            self.question(start)
        self.last_end = end
        self.count(1, start)
        self.add(node, event.anchor, 1)

    def question(self, start: int) -> None:
        """A ``?`` before a text makes it a key, and is no part of it: ``{?text: x}``."""
        gap = self.source.text[self.last_end : start]
        at = self.last_end + _COMMENT.sub(lambda found: " " * len(found[0]), gap).find("?")
        if at >= self.last_end:
            self.trouble("yaml-feature", at, start, what="?")

    def open(self, event: Any, node: Map | Seq) -> None:
        node.source = self.source
        node.start = self.start_of(event)
        node.flow = bool(event.flow_style)
        if node.flow and self.source.text[node.start : node.start + 1] not in ("{", "["):
            self.question(event.end_mark.index)
        if not node.flow and self.asks and self.is_key():
            raise self.asked(node.start)
        node.end = self.last_end = event.end_mark.index if node.flow else node.start
        if len(self.stack) >= _MAX_DEPTH:
            raise self.enough(node.start, "depth", _MAX_DEPTH)
        self.count(1, node.start)
        self.open_anchors.append((event.anchor, self.nodes))
        self.stack.append(node)
        self.keys.append(None)

    def is_key(self) -> bool:
        """Whether what comes next is a key of what holds it."""
        return bool(self.stack) and isinstance(self.stack[-1], Map) and self.keys[-1] is None

    def asked(self, start: int) -> _Enough:
        """A ``? `` before a line makes a key of all of it, ``? owner: chef``, and was no part of it."""
        at = self.source.text.rfind("?", self.last_end, start)
        return _Enough(Trouble("yaml-feature", Place(self.source, at, start), (), (("what", "?"), ("instead", ""))))

    def close(self, event: Any) -> None:
        node = self.stack.pop()
        self.keys.pop()
        anchor, before = self.open_anchors.pop()
        if node.flow:
            self.last_end = event.end_mark.index
            if isinstance(node, Map) and self.source.text[node.start] != "{":
                self.pair_in_list(node)
        node.end = self.last_end
        self.add(node, anchor, self.nodes - before + 1)

    def pair_in_list(self, node: Map) -> None:
        """``["a":b]``: a key in quotes with its value close to it, in a list without braces."""
        for key in node:
            if key.quoted and _CLOSE_VALUE.match(self.source.text, key.end):
                raise self.refused(key.start)

    def count(self, more: int, start: int) -> None:
        self.nodes += more
        if self.nodes > MAX_NODES:
            raise self.enough(start, "nodes", MAX_NODES)

    def enough(self, start: int, what: str, limit: int) -> _Enough:
        place = Place(self.source, start, start + 1)
        return _Enough(Trouble("too-much", place, (), (("what", what), ("limit", str(limit)))))

    def alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.last_end = end
        if not _NAME.match(self.source.text, start):
            raise self.refused(start)
        known = self.anchors.get(event.anchor)
        if known is None:
            self.trouble("yaml-feature", start, end, what=self.source.text[start:end])
            known = (scalar(self.source.text[start:end], Place(self.source, start, end), '"'), 1)
        self.count(known[1], start)
        self.add(known[0], None, known[1])

    def add(self, node: Node, anchor: str | None, size: int) -> None:
        if anchor is not None:
            self.anchors[anchor] = (node, size)
        if not self.stack:
            if self.root is None:
                self.root = node
            return
        holder = self.stack[-1]
        if isinstance(holder, Seq):
            holder.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = node if isinstance(node, Scalar) and node not in _NO_KEYS else self.as_key(node)
            return
        if key == "<<" and not key.quoted:
            self.keys[-1] = None
            return
        first = holder.key(key) if key in holder else None
        if first is None:
            holder[key] = node
        else:
            self.twice(holder, key, first, node)
        self.keys[-1] = None

    def twice(self, holder: Map, key: Scalar, first: Scalar, node: Node) -> None:
        """A key that stands twice, once perhaps with nothing; ``{at_least: 4,0, until: 7,0}`` holds two numbers with a
        comma and no key ``0``."""
        name = next(reversed(holder))
        before = holder[name]
        cut = holder.flow and isinstance(node, Scalar) and node.empty and isinstance(before, Scalar)
        place = Place(self.source, before.start, key.end)
        if cut and re.fullmatch(_TWO_NUMBERS, place.text):
            holder[name] = scalar(place.text, place)
            return
        args: tuple[tuple[str, str], ...] = (("id", str(key)),)
        both, held = (key, first), holder[first]
        if isinstance(held, Scalar) and held.empty:
            both = first, key
            del holder[first]
            holder[key] = node
        if (isinstance(held, Scalar) and held.empty) or (isinstance(node, Scalar) and node.empty):
            args = (*args, ("form", "empty"))
        twice = place_of(both[0]), self.path(), args, place_of(both[1]), (held, node)
        self.troubles.append(Trouble("duplicate-id", *twice))

    def as_key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            if node.empty:
                raise self.refused(node.start)
            if node == "<<" and not node.quoted:
                self.trouble("yaml-feature", node.start, node.end, what="<<")
            return node
        place = place_of(node)
        self.trouble("yaml-feature", node.start, node.end, what=place.text.partition("\n")[0])
        key = Scalar(place.text)
        key.source, key.start, key.end, key.style = node.source, node.start, node.end, "?"
        return key
