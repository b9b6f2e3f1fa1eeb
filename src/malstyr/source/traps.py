"""What a writer of Swedish most likely meant where YAML gives up.

A parser's own sentence ("mapping values are not allowed here") helps nobody who does not know YAML.
The table below looks at the line where the parser stopped, and the one before, for the habits that
break it; each has a rule of its own with the text to type instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from malstyr.source.broken import broken_text
from malstyr.source.pasted import pasted_sign
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, Source
from malstyr.source.trouble import Trouble

_LEAD = r"^(?P<lead>\s*(?:- +)*"
_KEY = r"[^\s:#'\"\[{][^:#]*: +"
_KEY_OF_NUMBER = r"(?:[0-9][\w/-]*|value|n|invited|population|margin|rank|of): +"
"""A period, or a key inside one, that a number follows."""
_BRACKETS, _BRACES = r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]", r"\{(?:[^{}]|\{[^{}]*\})*\}"
"""A list, and a group of keys, each closed where it was opened; what stands between may be such itself."""
TRAPS = tuple(
    (rule, f"{_LEAD}{key})(?P<value>{value})\\s*(?:$|[,}}])")
    for rule, key, value in (
        ("bad-number", _KEY_OF_NUMBER, r"-|- .*\S|(?:\?|[>|][-+ ]*[0-9=])[^,}]*|[%@`,].*"),
        ("empty-value", _KEY, "-"),
        ("dash-starts-text", _KEY, r"- .*\S"),
        ("quote-starts-text", f"(?:{_KEY})?", r"\"[^\"]*\"\s*[^\s,#}\]].*|'(?:[^']|'')*'\s*[^\s,#}\]].*"),
        ("bracket-starts-text", f"(?:{_KEY})?", rf"(?:{_BRACKETS}|{_BRACES})\s*[^\s,#}}\]].*"),
        ("sign-starts-text", f"(?:{_KEY})?", r"(?![|>][-+0-9]*\s*$)[%@`>|*&!}\],?].*"),
        ("sign-starts-text", r".*[{,\[] *(?:[^\s:#'\"\[{,]+: +)?", r"[%@`][^,}\]]*[^,}\] ]"),
        ("colon-in-text", "(?<=- )", r"[^\s:#'\"\[{]+ [^:#]*: .*\S"),
        ("colon-in-text", _KEY, r"[^'\"\[{|>&*!%@`#].*?:(?: .*)?\S*"),
        ("no-space-after-colon", "", r"[^\s:#'\"\[{]+:[^\s:/].*"),
        ("colon-in-text", r".*[{,] *[^\s:#'\"\[{,][^:#'\"{,]*: +", r"[^\W\d][^:'\"{},]*: [^:'\"{},]*[^\s{},]"),
    )
)
SIDES = re.compile(r"<{7} |\|{7} |={7}$|>{7} ")
"""The lines that git puts around two versions that it cannot merge, and between them."""
_CONFLICT = (
    r"(?ms)^<{7} (?P<one>[^\r\n]*)\r?\n(?P<ours>.*?)(?:^\|{7} [^\r\n]*\r?\n.*?)?"
    r"^={7}\r?\n(?P<theirs>.*?)^>{7} (?P<other>[^\r\n]*)$"
)
_PART_OF_CONFLICT = r"(?m)^(?:<{7} .*|={7}|>{7} .*)$"
_COMMENT = r"\s#.*$"


def in_quotes(text: str) -> str:
    """``text`` as a quoted YAML text on one line."""
    return f'"{text}"' if '"' not in text and "\\" not in text else "'" + text.replace("'", "''") + "'"


def trouble_at(source: Source, said: str, index: int) -> Trouble:
    """The trouble that best tells why the parser stopped at ``index`` saying ``said``."""
    last = source.position(min(index, len(source.text)))[0]
    near = tuple(_candidates(source, last))
    return (
        _conflict(source)
        or _tab_at(source, said, last)
        or pasted_sign(source, near)
        or _trap(source, near)
        or (_unclosed(source, index) if "quoted scalar" in said or "unexpected end of stream" in said else None)
        or broken_text(source, near)
        or _unpaired(source, near)
        or _shifted(source, last)
        or _shifted_item(source, near)
        or _unknown(source, near)
    )


def _tab_at(source: Source, said: str, last: int) -> Trouble | None:
    tab = (_TAB if "\\t" in said else _TAB_BEFORE_TEXT).match(source.line(last))
    start = source.line_starts[last - 1]
    return _tab(source, start + tab.start("tab"), start + tab.end()) if tab else None


_HASHED = r"[{,][^{}#]*: (?P<value>#\w[^,}]*)(?=[,}])"
"""A value in braces that begins with a number sign, which makes the rest of the line a comment."""


def _trap(source: Source, near: Iterable[int]) -> Trouble | None:
    """The first habit of ``TRAPS`` on some lines."""
    for number in near:
        line = source.line(number)
        hashed = re.search(_HASHED, line)
        if hashed is not None:
            start = source.line_starts[number - 1] + hashed.start("value")
            place = Place(source, start, start + len(hashed["value"]))
            return Trouble("hash-in-text", place, args=_words_of("hash-in-text", "", hashed["value"]))
        for rule, pattern in TRAPS:
            found = re.match(pattern, line if rule == "sign-starts-text" else re.sub(_COMMENT, "", line))
            if found:
                start = source.line_starts[number - 1] + found.start("value")
                place = Place(source, start, start + len(found["value"]))
                return Trouble(rule, place, args=_words_of(rule, line[: found.start("value")], found["value"]))
    return None


_CLOSES = {"[": "]", "{": "}"}
_QUOTED_TEXT = r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""


def _unpaired(source: Source, near: Sequence[int]) -> Trouble | None:
    """Brackets and braces on some line with a key that do not pair, each closed as it was opened."""
    for number in near:
        line = source.line(number)
        key = re.match(_LINE_WITH_KEY, line)
        comment = re.search(_COMMENT, line)
        said = line[: comment.start() if comment else None].rstrip()
        begins = key.start("value") + 1 if key is not None else len(said)
        value = said[begins:]
        if value[:1] not in _CLOSES or value[-1] in ",:[{" or re.search(_QUOTED_TEXT, value):
            continue
        paired = _paired(value)
        if paired != value:
            start = source.line_starts[number - 1] + begins
            place = Place(source, start, start + len(value))
            return Trouble("unpaired-bracket", place, args=(("instead", paired),))
    return None


def _paired(text: str) -> str:
    """A value with each bracket and brace closed as it was opened, and nothing closed that was not."""
    made: list[str] = []
    opened: list[str] = []
    for sign in text:
        if sign in _CLOSES:
            opened.append(_CLOSES[sign])
        elif sign in _CLOSES.values():
            made += opened[-1:]
            del opened[-1:]
            continue
        made.append(sign)
    return "".join((*made, *reversed(opened)))


def _unknown(source: Source, near: Sequence[int]) -> Trouble:
    """No habit that is known: the line that alone could have led the parser astray, else where it stopped."""
    number = next((one for one in near if _incomplete(source.line(one))), near[0])
    start = source.line_starts[number - 1]
    line = source.line(number)
    indent = len(line) - len(line.lstrip())
    place = Place(source, start + indent, start + max(len(line.rstrip()), indent))
    return Trouble("not-yaml", place, args=(("form", "any"),))


_QUOTED_WITHIN = r"(?P<sign>[\"'])(?P<text>(?:(?!(?P=sign)).)*\s(?P=sign)(?=\w).*)(?P=sign)"
"""A text in quotes with a word in the same quotes in it, ``"de mår "bra" nu"``: the next of them does not close."""


def _words_of(rule: str, before: str, text: str) -> tuple[tuple[str, str], ...]:
    """The words of a trap's message; no text to type where a number or nothing at all was meant."""
    if rule in ("bad-number", "empty-value"):
        return (("text", text), ("field", before.strip(" -:")), ("form", "any"))
    within = re.fullmatch(_QUOTED_WITHIN, text) if rule == "quote-starts-text" else None
    meant = text if within is None else within["text"]
    instead = re.sub(r":\s*", ": ", text, count=1) if rule == "no-space-after-colon" else in_quotes(meant)
    return (("text", text), ("sign", text[0]), ("instead", instead))


def _conflict(source: Source) -> Trouble | None:
    """The first place where two versions stand, with what each is called and the first line of it that differs."""
    found = re.search(_CONFLICT, source.text)
    part = re.search(_PART_OF_CONFLICT, source.text) if found is None else None
    if part is not None:
        return Trouble("merge-conflict", Place(source, part.start(), part.end()), args=(("form", "cut"),))
    if found is None:
        return None
    sides = [[line.strip() for line in found[name].splitlines() if line.strip()] for name in ("ours", "theirs")]
    same = next((n for n, (one, other) in enumerate(zip(*sides, strict=False)) if one != other), min(map(len, sides)))
    ours, theirs = (" ".join(side[same : same + 1]) for side in sides)
    both = "both" if theirs else "ours"
    form = both if ours else "theirs" if theirs else "same"
    args = {"form": form, "one": found["one"], "other": found["other"].rstrip(), "ours": ours, "theirs": theirs}
    return Trouble("merge-conflict", Place(source, found.start(), found.end()), args=tuple(args.items()))


_LINE_WITH_KEY = r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<key>[^\W\d][\w-]*:|\d[\w-]*:)(?P<value>(?: .*)?)$"


def _shifted(source: Source, number: int) -> Trouble | None:
    """A line with a key that begins neither as far in as an open level above it, nor below a key without value.

    Where it begins as far in as it should, the line that began the level above it is the one that does not.
    """
    line = re.match(_LINE_WITH_KEY, source.line(number))
    if line is None:
        return None
    levels: list[int] = []
    began: dict[int, int] = {}
    value = ""
    for above in range(number - 1, 0, -1):
        found = re.match(_LINE_WITH_KEY, source.line(above))
        begins = found.start("key") if found else None
        if found is None or begins is None or (levels and begins >= levels[-1]):
            began |= {begins: above} if begins in began and begins == levels[-1] else {}
            value = value or ("-" if not levels and re.match(_ITEM, source.line(above)) else "")
            continue
        value = value or ("" if levels else re.sub(_COMMENT, "", found["value"]).strip())
        levels += [begins, *([found.end("indent")] if found["dashes"] else [])]
        began[begins] = above
        if not begins:
            break
    begins = line.start("key")
    inside = bool(levels) and begins > levels[0]
    if not levels or begins in levels or (inside and not value):
        return None
    odd = next(
        (level for level, holds in pairwise(levels) if level in began and begins == holds + _STEP != level), None
    )
    if odd is not None:
        return _misplaced(source, began[odd], begins)
    alone = number == len(source.line_starts) or inside or line["value"].strip()
    opens = None if alone else re.match(_LINE_WITH_KEY, source.line(number + 1))
    beside = opens.start("key") - _STEP if opens is not None else None
    nearest = min(levels, key=lambda level: (abs(level - begins), -level))
    return _misplaced(source, number, levels[0] if inside else beside if beside in levels else nearest)


_STEP = 2
"""How much further in what belongs to something begins, in the one layout."""


def _misplaced(source: Source, number: int, wanted: int) -> Trouble:
    """The line of a key that is to begin as far in as ``wanted``."""
    line = re.match(_LINE_WITH_KEY, source.line(number))
    assert line is not None
    start = source.line_starts[number - 1]
    written = f"{line['indent']}{line['dashes']}{line['key']}"
    return Trouble(
        "wrong-indent",
        Place(source, start, start + len(written)),
        args=(
            ("form", "several"),
            ("found", str(line.start("key"))),
            ("wanted", str(wanted)),
            ("instead", " " * (wanted - len(line["dashes"])) + line["dashes"] + line["key"]),
        ),
    )


_ITEM = r"(?P<indent> *)-(?= )"


def _shifted_item(source: Source, near: Sequence[int]) -> Trouble | None:
    """Of two items of a list, the one that begins elsewhere than items of the key above should."""
    if len(near) < 2:
        return None
    numbers = (near[1], near[0])
    holds = re.match(_LINE_WITH_KEY, source.line(max(near[1] - 1, 1)))
    items = [re.match(_ITEM, source.line(number)) for number in numbers]
    indents = [len(item["indent"]) for item in items if item is not None]
    if holds is None or holds["value"].strip() or len(indents) < 2:
        return None
    proper = (holds.start("key"), holds.start("key") + _STEP)
    off = [number for number, indent in zip(numbers, indents, strict=True) if indent not in proper]
    if len(off) != 1:
        return None
    found, wanted = sorted(indents, key=lambda indent: indent in proper)
    start = source.line_starts[off[0] - 1]
    args = {"form": "several", "found": str(found), "wanted": str(wanted), "instead": f"{' ' * wanted}-"}
    return Trouble("wrong-indent", Place(source, start, start + found + 1), args=tuple(args.items()))


def _incomplete(line: str) -> bool:
    """Whether a line alone could have led the parser astray: no colon and no dash, or a bracket left open."""
    text = re.sub(_COMMENT, "", line).strip()
    if not text or text[0] == "#" or any(quote in text for quote in "\"'"):
        return False
    left_open = text.count("[") > text.count("]") or text.count("{") > text.count("}")
    return left_open or not (":" in text or text.startswith("- ") or text[-1] in "]},")


_TAB_BEFORE_TEXT = re.compile(r" *(?P<tab>\t+)")
_TAB = re.compile(r"[^\t]*(?P<tab>\t+)")


def _tab(source: Source, start: int, end: int) -> Trouble:
    """A tab, and how many lines after it have one: they are all of one habit."""
    lines = source.text[end:].splitlines()[1:]
    more = sum("\t" in line for line in lines)
    args = {"instead": "  ", "form": "several" if more else "one", "lines": str(more + 1)}
    return Trouble("tab", Place(source, start, end), args=tuple(args.items()))


_QUOTED = r"""("(?:[^"\\]|\\.)*"|'[^']*')"""


def without_tabs(text: str) -> str | None:
    """A text with blanks for its tabs: as far in as the lines they belong with; None where tabs and blanks mix. What is
    within quotes on one line is kept."""
    made: list[str] = []
    levels: list[tuple[str, int]] = []
    before, opens = 0, False
    for line in text.splitlines(keepends=True):
        said = line.lstrip(" \t")
        raw = line[: len(line) - len(said)]
        wide = len(raw)
        if "\t" in raw:
            levels = [(one, at) for one, at in levels if len(one) <= len(raw)]
            known = next((at for one, at in levels if one == raw), None)
            beside = len(raw.expandtabs(2)) if any("\t" in one for one, _ in levels) else before
            wide = known if known is not None else before + 2 if opens else beside
        parts = re.split(_QUOTED, said)
        made.append(" " * wide + "".join(one if n % 2 else one.replace("\t", " ") for n, one in enumerate(parts)))
        if said.strip() and said[0] != "#":
            if not opens and any(at == wide and "\t" in one and one != raw for one, at in levels):
                return None
            levels = [*((one, at) for one, at in levels if at < wide), (raw, wide)]
            before, opens = wide, said.rstrip().endswith(":")
    return "".join(made)


def _candidates(source: Source, last: int) -> Iterator[int]:
    """The line where the parser stopped, then the nearest line above it that says something."""
    yield last
    for number in range(last - 1, 0, -1):
        if source.line(number).strip():
            yield number
            return


def _unclosed(source: Source, index: int) -> Trouble:
    """A quote that is opened on some line above ``index`` and never closed."""
    before = source.text[:index]
    for number in range(1, len(source.line_starts) + 1):
        line = source.line(number)
        for quote in "\"'":
            opened = re.search(rf"(?:^|: +|- +|[\[{{,] *){quote}[^{quote}]*$", line)
            if opened and source.line_starts[number - 1] < len(before):
                at = source.line_starts[number - 1] + line.index(quote, opened.start())
                end = source.line_starts[number - 1] + len(line.rstrip())
                return Trouble("unclosed-quote", Place(source, at, end), args=(("sign", quote),))
    start = source.line_starts[source.position(len(before))[0] - 1]
    return Trouble("not-yaml", Place(source, start, len(before)))


FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that YAML parsers refuse, or read as line ends that no editor shows."""


def forbidden_characters(source: Source) -> Trouble | None:
    """The first character that must not stand anywhere in a goal file."""
    found = FORBIDDEN.search(source.text)
    if found is None:
        return None
    return Trouble("forbidden-character", Place(source, *found.span()), args=(("character", f"U+{ord(found[0]):04X}"),))


def directives(source: Source) -> Iterator[Place]:
    """Lines that speak to the parser, ``%YAML 1.2``: among the comments before the data, or after a ``...``."""
    if not any(source.text.startswith("%", start) for start in source.line_starts):
        return
    before = True
    for number, start in enumerate(source.line_starts, 1):
        line = source.line(number)
        if before and line.startswith("%"):
            yield Place(source, start, start + len(line.rstrip()))
        elif line.startswith("..."):
            before = True
        elif line.strip() and not line.lstrip().startswith("#"):
            before = False


def _texts(node: Node | None) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Map):
        for key, value in node.items():
            yield key
            yield from _texts(value)
    elif isinstance(node, Seq):
        for value in node:
            yield from _texts(value)


def tabs_outside_text(source: Source, root: Node | None) -> Iterator[Trouble]:
    """Tabs that are not inside a quoted or block text: parsers disagree about them."""
    if "\t" not in source.text or root is None:
        return
    inside = [(text.start, text.end) for text in _texts(root) if text.quoted]
    for found in re.finditer(r"\t+", source.text):
        if not any(start <= found.start() < end for start, end in inside):
            yield _tab(source, found.start(), found.end())
            return


_HASH = re.compile(r"#(?:(?<=\S#)\s|(?<= #)\w)")
"""A sign close to what stands before it or after it; looked for by the sign itself, which few files hold."""


def hashes_in_text(source: Source, root: Node | None) -> Iterator[Trouble]:
    """Texts that a ``#`` cuts off, or comments that became part of a text."""
    found = (one.start() for one in _HASH.finditer(source.text))
    if not any(source.text[source.text.rfind("\n", 0, at) + 1 : at].strip() for at in found):
        return  # none but comments on lines of their own
    for text in _texts(root):
        if text.quoted or text.start == text.end:
            continue
        line_end = source.text.find("\n", text.end)
        rest = source.text[text.end : line_end if line_end >= 0 else None].rstrip()
        cut = re.match(r" +#\w", rest)
        if cut or re.search(r"\S#\s", source.text[text.start : text.end]):
            end = text.end + len(rest) if cut else text.end
            whole = source.text[text.start : end]
            yield Trouble(
                "hash-in-text",
                Place(source, text.start, end),
                args=(("text", whole), ("instead", in_quotes(whole))),
            )
