"""Quotes, brackets and braces that are opened and not closed, or closed as they were not opened."""

import re
from collections.abc import Sequence

from malstyr.source.marks import COMMENT, KEY_OF_NUMBER, LINE_WITH_KEY
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

_CLOSES = {"[": "]", "{": "}"}
_COMMENT_IN_BRACKETS = r"(?<![^\s\[{,])#.*$"
_CUT_BY_COMMENT = r"(?<=: )[^\s,{}\[\]:#][^,{}\[\]:#]*\s#[^,{}\[\]#]*(?=[,}])"
"""A text in braces with a number sign, which makes the rest of the line, and what closes the braces, a comment."""
_QUOTED_TEXT = r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""


_FARTHEST = 200
"""So many lines above where a parser stops a value that was left open is looked for."""


def left_open(source: Source, last: int) -> int | None:
    """The line whose value opens what is not closed before a line, ``last`` at most, that is no part of it."""
    for number in range(last - 1, max(last - _FARTHEST, 0), -1):
        key = re.match(LINE_WITH_KEY, source.line(number))
        if key is None or key["value"].strip()[:1] not in _CLOSES:
            continue
        depth = _opened(key["value"])
        for after in range(number + 1, last + 1):
            below = re.match(LINE_WITH_KEY, source.line(after))
            if depth <= 0 or (below is not None and len(below["indent"]) <= len(key["indent"])):
                break
            depth += _opened(source.line(after))
        else:
            continue
        return number if depth > 0 else None
    return None


def _opened(text: str) -> int:
    """How many more brackets and braces a line opens than it closes."""
    said = re.sub(_COMMENT_IN_BRACKETS, "", re.sub(_QUOTED_TEXT, "", text))
    return sum((sign in _CLOSES) - (sign in _CLOSES.values()) for sign in said)


def unpaired_brackets(source: Source, near: Sequence[int], open: int | None) -> Trouble | None:
    """Brackets and braces on some line with a key that do not pair, each closed as it was opened; on the line that is
    left ``open``, with a comma at its end too."""
    for number in near:
        line = source.line(number)
        key = re.match(LINE_WITH_KEY, line)
        comment = re.search(COMMENT, line)
        said = line[: comment.start() if comment else None].rstrip()
        begins = key.start("value") + 1 if key is not None else len(said)
        value = said[begins:] if number != open else said[begins:].rstrip(" ,")
        if value[:1] not in _CLOSES or value[-1] in ",:[{" or re.search(_QUOTED_TEXT, value):
            continue
        paired, start = _paired(value), source.line_starts[number - 1] + begins
        if paired == value:
            continue
        whole = line[begins:].rstrip()
        cut = re.search(_CUT_BY_COMMENT, whole) if _paired(whole) == whole else None
        if cut is not None:
            place = Place(source, start + cut.start(), start + cut.end())
            return Trouble("hash-in-text", place, args=(("text", cut[0]), ("instead", in_quotes(cut[0]))))
        return Trouble("unpaired-bracket", Place(source, start, start + len(value)), args=(("instead", paired),))
    return None


def _paired(text: str) -> str:
    """A value with each bracket and brace closed as it was opened, and nothing closed that was not; a parenthesis that
    closes none was meant to close one of them."""
    closing = {*_CLOSES.values(), *([")"] if "(" not in text else ())}
    made: list[str] = []
    opened: list[str] = []
    for sign in text:
        if sign in _CLOSES:
            opened.append(_CLOSES[sign])
        elif sign in closing:
            made += opened[-1:]
            del opened[-1:]
            continue
        made.append(sign)
    return "".join((*made, *reversed(opened)))


def quote_run_on(source: Source, last: int) -> Trouble | None:
    """A quote that is opened above line ``last`` and closed there by the first one of another text, with keys between
    that it has taken for text."""
    for quote in "\"'":
        if quote not in source.line(last):
            continue
        above = range(last - 1, max(last - _FARTHEST, 0), -1)
        number = next((one for one in above if quote in source.line(one)), None)
        opened = re.search(rf"(?:: +|- +|[\[{{,] *){quote}[^{quote}]*$", source.line(number)) if number else None
        if number is None or opened is None:
            continue
        if any(re.match(LINE_WITH_KEY, source.line(one)) for one in range(number + 1, last + 1)):
            start, line = source.line_starts[number - 1], source.line(number)
            place = Place(source, start + line.index(quote, opened.start()), start + len(line.rstrip()))
            return Trouble("unclosed-quote", place, args=(("sign", quote),))
    return None


def unclosed_quote(source: Source, index: int) -> Trouble:
    """A quote that is opened on some line above ``index`` and never closed, or one too many after what is closed."""
    before = source.text[:index]
    for number in range(1, len(source.line_starts) + 1):
        line = source.line(number)
        if re.search(r"[}\]] *[\"']\s*$", line) and source.line_starts[number - 1] < len(before):
            start = source.line_starts[number - 1]
            return Trouble("not-yaml", Place(source, start, start + len(line.rstrip())), args=(("form", "any"),))
        for quote in "\"'":
            opened = re.search(rf"(?:^ *|: +|- +|[\[{{,] *){quote}[^{quote}]*$", line)
            if opened and source.line_starts[number - 1] < len(before):
                begins = line.index(quote, opened.start())
                at = source.line_starts[number - 1] + begins
                alone = re.match(rf"{quote}[0-9][0-9 .,]*(?=$|[}}\]])", line[begins:].rstrip())
                if alone is not None and re.search(rf"(?<![\w/-]){KEY_OF_NUMBER}$", line[:begins]):
                    return Trouble("bad-number", Place(source, at, at + alone.end()), args=(("text", alone[0]),))
                end = source.line_starts[number - 1] + len(line.rstrip())
                return Trouble("unclosed-quote", Place(source, at, end), args=(("sign", quote),))
    start = source.line_starts[source.position(len(before))[0] - 1]
    return Trouble("not-yaml", Place(source, start, len(before)), args=(("form", "any"),))
