"""What a writer of Swedish most likely meant where YAML gives up.

A parser's own sentence ("mapping values are not allowed here") helps nobody who does not know YAML.
The table below looks at the line where the parser stopped, and the one before, for the habits that
break it; each has a rule of its own with the text to type instead.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from malstyr.source.broken import broken_text
from malstyr.source.conflict import conflict
from malstyr.source.indents import item_out_of_step, line_out_of_step
from malstyr.source.marks import COMMENT, KEY_OF_NUMBER, LINE_WITH_KEY, SPREADSHEET
from malstyr.source.pasted import pasted_sign
from malstyr.source.quoting import in_quotes
from malstyr.source.remarks import fence, foreign_remark
from malstyr.source.tabs import tab_at
from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble
from malstyr.source.unclosed import left_open, quote_run_on, unclosed_quote, unpaired_brackets

_LEAD = r"^(?P<lead>\s*(?:- +)*"
_KEY = r"[^\s:#'\"\[{][^:#]*: +"
_BRACKETS, _BRACES = r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]", r"\{(?:[^{}]|\{[^{}]*\})*\}"
"""A list, and a group of keys, each closed where it was opened; what stands between may be such itself."""
_TRAPS = tuple(
    (rule, f"{_LEAD}{key})(?P<value>{value})\\s*(?:$|[,}}])")
    for rule, key, value in (
        ("bad-number", KEY_OF_NUMBER, r"\*+|-|- .*\S|(?:\?|[>|][-+ ]*[0-9=])[^,}]*|[%@`,].*"),
        ("bad-number", r".*[{,] *[^\s:#'\"\[{,]+: +", r"[>|*&!%@`][-+= ]*[0-9][^,}\]]*"),
        ("empty-value", _KEY, "-"),
        ("dash-starts-text", _KEY, r"- .*\S"),
        ("quote-starts-text", f"(?:{_KEY})?", r"\"[^\"]*\"\s*[^\s,#}\]].*|'(?:[^']|'')*'\s*[^\s,#}\]].*"),
        ("bracket-starts-text", f"(?:{_KEY})?", rf"(?:{_BRACKETS}|{_BRACES})\s*[^\s,#}}\]].*"),
        ("not-yaml", "", r"[%@`>|*&!}\],?]+ *\w+:(?: .*)?"),
        ("sign-starts-text", f"(?:{_KEY})?", r"(?![|>][-+0-9]*\s*$)[%@`>|*&!}\],?].*"),
        ("sign-starts-text", r".*[{,\[] *(?:[^\s:#'\"\[{,]+: +)?", r"[%@`][^,}\]]*[^,}\] ]"),
        ("colon-in-text", "(?<=- )", r"[^\s:#'\"\[{]+ [^:#]*: .*\S"),
        ("not-yaml", _KEY, r"[0-9][\w/-]*:"),
        ("colon-in-text", _KEY, r"[^'\"\[{|>&*!%@`#].*?:(?: .*)?\S*"),
        ("no-space-after-colon", "", r"[^\s:#'\"\[{]+:[^\s:/].*"),
        ("colon-in-text", r".*[{,] *[^\s:#'\"\[{,][^:#'\"{,]*: +", r"[^\W\d][^:'\"{},]*: [^:'\"{},]*[^\s{},]"),
    )
)


def trouble_at(source: Source, said: str, index: int) -> Trouble:
    """The trouble that best tells why the parser stopped at ``index`` saying ``said``."""
    last = source.position(min(index, len(source.text)))[0]
    open = left_open(source, last)
    near = tuple(dict.fromkeys((*(() if open is None else (open,)), *_candidates(source, last))))
    return (
        conflict(source)
        or tab_at(source, last)
        or fence(source, near)
        or foreign_remark(source, near)
        or pasted_sign(source, near)
        or quote_run_on(source, last)
        or _trap(source, near)
        or (unclosed_quote(source, index) if "quoted scalar" in said or "unexpected end of stream" in said else None)
        or broken_text(source, near)
        or unpaired_brackets(source, near, open)
        or line_out_of_step(source, last)
        or item_out_of_step(source, near)
        or _unknown(source, near)
    )


_HASHED = rf"[{{,][^{{}},#]*: (?P<value>#\w[^,{{}}]*)(?=[,}}])|[\[{{, ](?P<shown>{SPREADSHEET})(?=[,\]}}])"
"""A value in braces, or what a spreadsheet shows in brackets too, that begins with a number sign, which makes the rest
of the line a comment."""


def _trap(source: Source, near: Iterable[int]) -> Trouble | None:
    """The first habit of ``_TRAPS`` on some lines."""
    for number in near:
        line = source.line(number)
        hashed = re.search(_HASHED, line)
        if hashed is not None:
            value = hashed["shown"] or hashed["value"]
            start = source.line_starts[number - 1] + hashed.end() - len(value)
            place = Place(source, start, start + len(value))
            if re.fullmatch(SPREADSHEET, value):
                return Trouble("empty-value", place, args=(("text", value), ("form", "spreadsheet")))
            return Trouble("hash-in-text", place, args=_words_of("hash-in-text", "", value))
        for rule, pattern in _TRAPS:
            found = re.match(pattern, line if rule == "sign-starts-text" else re.sub(COMMENT, "", line))
            if found:
                start = source.line_starts[number - 1] + found.start("value")
                place = Place(source, start, start + len(found["value"]))
                return Trouble(rule, place, args=_words_of(rule, line[: found.start("value")], found["value"]))
    return None


_CELLS = r"\s*(?P<key>[^\W\d][^\t:]*?)\t+(?P<first>(?!(?:19|20)[0-9]{2}\t)-?[0-9][0-9.,]*)(?:\t+[^\t]*)+"
"""A row of a spreadsheet: what it is of, and its numbers."""


def _unknown(source: Source, near: Sequence[int]) -> Trouble:
    """No habit that is known: the line that alone could have led the parser astray, else where it stopped."""
    number = next((one for one in near if _incomplete(source.line(one))), near[0])
    start = source.line_starts[number - 1]
    line = source.line(number)
    indent = len(line) - len(line.lstrip())
    place = Place(source, start + indent, start + max(len(line.rstrip()), indent))
    cells = re.fullmatch(_CELLS, line)
    if cells is not None:
        return Trouble("not-yaml", place, args=(("form", "cells"), ("key", cells["key"]), ("number", cells["first"])))
    beside = _key_beside(source, number, indent) if ":" not in line and line[indent : indent + 2] != "- " else None
    if beside is None:
        return Trouble("not-yaml", place, args=(("form", "any"),))
    return Trouble("not-yaml", place, args=(("form", "beside"), ("text", line.strip()), ("beside", beside)))


def _key_beside(source: Source, number: int, indent: int) -> str | None:
    """What the line after this one, or before it, says where it begins with a key as far in."""
    for one in (number + 1, number - 1):
        text = source.line(one) if 0 < one <= len(source.line_starts) else ""
        if indent and len(text) - len(text.lstrip()) == indent and re.match(LINE_WITH_KEY, text):
            return text.strip()
    return None


_QUOTED_WITHIN = r"(?P<sign>[\"'])(?P<text>(?:(?!(?P=sign)).)*\s(?P=sign)(?=\w).*)(?P=sign)"
"""A text in quotes with a word in the same quotes in it, ``"de mår "bra" nu"``: the next of them does not close."""


_MARKED = {"bullet": r"(?P<sign>[*>]) +(?P<rest>[^\W\d].*)", "marked": r"(?P<sign>[*`]+)(?P<rest>\w.*)(?P=sign)"}
"""A text with what marks an item of a list before it, or bold text around it, by the form that tells it."""


def _words_of(rule: str, before: str, text: str) -> tuple[tuple[str, str], ...]:
    """The words of a trap's message; no text to type where a number or nothing at all was meant."""
    if rule in ("bad-number", "empty-value", "not-yaml"):
        form = "two-keys" if rule == "not-yaml" and text[-1] == ":" else "any"
        return (("text", text), ("field", re.split("[{, ]", before.strip(" -:"))[-1]), ("form", form))
    for form, pattern in _MARKED.items() if rule == "sign-starts-text" else ():
        found = re.fullmatch(pattern, text)
        if found is not None:
            more = (("sign", found["sign"]), ("rest", found["rest"]), ("quoted", in_quotes(text)))
            return (("text", text), ("form", form), *more)
    within = re.fullmatch(_QUOTED_WITHIN, text) if rule == "quote-starts-text" else None
    meant = text if within is None else within["text"]
    instead = re.sub(r":\s*", ": ", text, count=1) if rule == "no-space-after-colon" else in_quotes(meant)
    return (("text", text), ("sign", text[0]), ("form", "text"), ("instead", instead))


def _incomplete(line: str) -> bool:
    """Whether a line alone could have led the parser astray: no colon and no dash, or a bracket left open."""
    text = re.sub(COMMENT, "", line).strip()
    if not text or text[0] == "#" or any(quote in text for quote in "\"'"):
        return False
    left_open = text.count("[") > text.count("]") or text.count("{") > text.count("}")
    return left_open or not (":" in text or text.startswith("- ") or text[-1] in "]},")


def _candidates(source: Source, last: int) -> Iterator[int]:
    """The line where the parser stopped, then the nearest line above it that says something."""
    yield last
    for number in range(last - 1, 0, -1):
        if source.line(number).strip():
            yield number
            return
