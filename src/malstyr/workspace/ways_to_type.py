"""How a line that no parser gets past may be meant: each way to type it otherwise is a row of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from textwrap import dedent
from typing import NamedTuple, TypeAlias

from malstyr.findings import Fault
from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.model.scalars import identifier
from malstyr.model.shape import every_key, keys_called
from malstyr.model.tried import typed_as
from malstyr.source.changed import Instead
from malstyr.source.patch import Edit
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Place
from malstyr.workspace.mistakes.titles import TITLE_AND_PERSON, may_be_person
from malstyr.workspace.said_line import SaidLine

_STEP = "  "
_KEY = r"[^\W_][\w/-]*"
_PAIR = rf"{_KEY}: +[^\s,;].*?"


class WayToType(NamedTuple):
    """One way to type some lines: the rule and form that it is told by, the first and last line, and the text, which is
    one of several where it is not ``certain``."""

    rule: str
    form: str
    first: SaidLine
    last: SaidLine
    text: str
    certain: bool = True

    @property
    def change(self) -> Instead:
        return Instead(self.first.start, self.first.end_of(self.last), self.text)

    def meets(self, other: WayToType) -> bool:
        return self.change.start < other.change.end and other.change.start < self.change.end

    @property
    def is_other(self) -> bool:
        """Whether it says something, and that is not what stands there."""
        stands = self.first.source.text[self.change.start : self.change.end]
        return bool(self.text.strip()) and self.text != stands

    @property
    def indents(self) -> list[int]:
        """How far in each line begins as it is typed."""
        return [len(one) - len(one.lstrip(" ")) for one in self.text.splitlines()]

    @property
    def fault(self) -> Fault:
        kept = self.first.indent if self.text.startswith(self.first.indent) else ""
        place = Place(self.first.source, self.first.start + len(kept), self.change.end)
        typed = self.text.removeprefix(kept)
        args = {"form": self.form, "text": place.text.strip().partition("\n")[0], "instead": dedent(self.text)}
        args |= {"begins": str(self.indents[0]), "wanted": str(self.indents[-1])}
        args |= {"last": self.text.splitlines()[-1].strip()}
        return Fault(self.rule, place, args, edit=Edit(place, typed) if self.certain else None)


def _one(rule: str, form: str, line: SaidLine, text: str) -> WayToType:
    return WayToType(rule, form, line, line, f"{line.indent}{text}")


def _colon(line: SaidLine) -> Iterator[WayToType]:
    """``text Alla är trygga``, ``2025 = 85``, ``1. Vuxna finns``, ``| 2025 | 85 |``: no colon between key and value."""
    for pattern in (
        rf"(?P<key>{_KEY})(?: *= *|\t+ *| *; *| +[-–—] +| *[.)]? +)(?P<rest>[^\s:=;].*)",
        rf"\| *(?P<key>{_KEY}) *\| *(?P<rest>[^|]*[^|\s]) *\|?",
    ):
        found = re.fullmatch(pattern, line.text)
        if found is not None:
            yield _one("no-space-after-colon", "", line, f"{found['key']}: {_as_number(found['rest'])}")
    if line.holds and re.match(r"[^\W_]", line.text) and ":" not in line.text:
        yield _one("no-space-after-colon", "", line, f"{_as_id(line)}:")


def _as_number(text: str) -> str:
    """A number as tables show it, ``12 400,5``, as it is typed; any other text as it is."""
    found = re.fullmatch(r"([-\u2212]?)([0-9]{1,3}(?:[ \u00a0][0-9]{3})+|[0-9]+)(?:,([0-9]+))?", text)
    if found is None:
        return text
    whole = re.sub(r"[ \u00a0]", "", found[2])
    return f"{'-' if found[1] else ''}{whole}{f'.{found[3]}' if found[3] else ''}"


def stray_sign(line: SaidLine) -> Iterator[WayToType]:
    """``}goals:``, ``**goals**:``, ``goals:(`` and ``target: {at_least: 85}"``: stray signs before a key or around it,
    after that of a group, or after what is closed."""
    before = re.fullmatch(rf"{_SIGNS}(?P<blanks> *)(?P<kept>{_KEY}:(?: .*)?)", line.text)
    around = re.fullmatch(rf"([*_`]+)(?P<key>{_KEY}?)(?:\1:|:\1)(?P<rest>(?: .*)?)", line.text)
    after = re.fullmatch(rf"(?P<blanks>)(?P<kept>{_KEY}: +(?:\{{.*\}}|\[.*\])) *{_SIGNS}", line.text)
    of_group = re.fullmatch(rf"(?P<blanks>)(?P<kept>{_KEY}:) *{_SIGNS}", line.text) if line.holds else None
    for found in (before, after, of_group):
        if found is not None:
            for indent in dict.fromkeys((line.indent, found["blanks"])):
                yield WayToType("not-yaml", "stray", line, line, f"{indent}{found['kept']}")
    if around is not None:
        yield _one("not-yaml", "stray", line, f"{around['key']}:{around['rest']}")


_SIGNS = r"[^\w\s#-]+"
"""Signs that are no word and no comment, and no dash of a list."""


def _quoted(line: SaidLine) -> Iterator[WayToType]:
    """``> 2024: 85``: lines as mail quotes them, with the blanks they had or as far in as a line beside them."""
    if not _is_quoted(line):
        return
    lines = _alike(line, _is_quoted)
    said = [re.sub("^(?:> ?)+", "", one.text) for one in lines]
    around = [one.indent for one in (lines[0].beside(-1), lines[-1].beside(1)) if one is not None]
    for indent in dict.fromkeys(("", *around, *(f"{one}{_STEP}" for one in around))):
        kept = (f"{indent}{one.lstrip()}" if indent else one for one in said)
        yield WayToType("pasted-sign", "quoted", lines[0], lines[-1], "\n".join(kept))


def _is_quoted(line: SaidLine) -> bool:
    return line.text.startswith(">")


def _alike(line: SaidLine, like: Callable[[SaidLine], bool]) -> list[SaidLine]:
    """The line and those around it, next to each other, that are alike."""
    found = [line]
    while (above := found[0].beside(-1)) is not None and like(above):
        found.insert(0, above)
    while (after := found[-1].beside(1)) is not None and like(after):
        found.append(after)
    return found


def _heading(line: SaidLine) -> Iterator[WayToType]:
    """``Risker 2026`` alone between two entries: a heading for who reads the file, where no text goes on."""
    lines = _alike(line, _is_heading)
    above, after = lines[0].beside(-1), lines[-1].beside(1)
    if above is None or after is None or not _is_heading(line) or not re.search(_NO_TEXT, above.text):
        return
    if line.indent == after.indent and len(line.indent) < len(above.indent):
        made = "".join(f"{after.indent}# {one.text}\n" for one in lines)
        yield WayToType("not-yaml", "heading", lines[0], after, f"{made}{after.indent}{after.text}", certain=False)


_NO_TEXT = r"[0-9\]}\"']$|: +\S+$"
"""How a line ends after which no text goes on: with a number or a single word, or with what is closed."""


def _is_heading(line: SaidLine) -> bool:
    return re.fullmatch(r"(?!- |[>|])[^\W_a-zåäö][^:]*|(?:\(|[*=~_+/-]{2})[^:]*", line.text) is not None


def _broken(line: SaidLine) -> Iterator[WayToType]:
    """``measu`` and ``red_in: procent`` on the next line: a key that is broken in two."""
    below = line.beside(1)
    found = re.fullmatch(rf"(?P<key>{_KEY}):(?: .*)?", f"{line.text}{below.text}") if below is not None else None
    if below is not None and found is not None and found["key"] in every_key() and ":" not in line.text:
        yield WayToType("not-yaml", "broken", line, below, f"{line.indent}{found[0]}")


def _rows(line: SaidLine) -> Iterator[WayToType]:
    """Rows of a table pasted from a spreadsheet, ``2024`` and ``85`` with a tab between, on several lines."""
    for is_row in (_is_row, _in_bars):
        lines = [one for one in _alike(line, is_row) if one.indent == line.indent]
        found = (re.fullmatch(_ROW, one.text) for one in lines if is_row(line))
        rows = [f"{row['key']}: {_as_number(row['value'])}" for row in found if row is not None]
        above = lines[0].beside(-1)
        tabbed = above is not None and bool(line.indent.strip(" "))
        for indent in (f"{above.indent}{_STEP}", above.indent) if above is not None and tabbed else (line.indent,):
            if len(rows) > 1:
                made = "\n".join(f"{indent}{row}" for row in rows)
                yield WayToType("no-space-after-colon", "rows", lines[0], lines[-1], made)


def _cells(line: SaidLine) -> Iterator[WayToType]:
    """``besök``, ``2024`` and ``48210`` with tabs between: what is measured, when and how much, a row for each."""
    lines = _alike(line, lambda one: re.fullmatch(_CELLS, one.text) is not None)
    found = [row for one in lines if (row := re.fullmatch(_CELLS, one.text)) is not None]
    above = lines[0].beside(-1)
    if len(found) != len(lines) or above is None:
        return
    inner = line.indent or f"{above.indent}{_STEP}"
    made = [f"{inner}{id}:\n{_under(inner, rows)}" for id, rows in groupby(found, key=lambda row: row["id"])]
    yield WayToType("no-space-after-colon", "rows", lines[0], lines[-1], "\n".join(made))


def _under(indent: str, rows: Iterable[re.Match[str]]) -> str:
    return "\n".join(f"{indent}{_STEP}{row['key']}: {_as_number(row['value'])}" for row in rows)


_PART = r"(?:\t+| {2,}| *[;|] *)"
_AMOUNT = r"(?P<value>[-\u2212]?[0-9][0-9.,\u00a0 ]*?)"
_CELLS = rf"(?P<id>[^\W\d][\w-]*){_PART}(?P<key>(?:19|20)[0-9]{{2}}(?:-\w+)?){_PART}{_AMOUNT}"
"""A row of a table: what is measured, the period and the number."""


def _is_row(line: SaidLine) -> bool:
    return re.fullmatch(_ROW, line.text) is not None


def _in_bars(line: SaidLine) -> bool:
    """A row of a table in bars, be it of headings, ``| År | g |``, or the line below them."""
    return line.text.startswith("|") and line.text.count("|") > 1


_ROW = rf"(?:\| *)?(?P<key>{_KEY})(?:\t+ *| {{2,}}| *[;|=] *| ){_AMOUNT}(?: *\|)?"
"""A row of a table: what it is of, and a number."""


def _comma(line: SaidLine) -> Iterator[WayToType]:
    """``{at_least: 85; partly: 75}`` and ``{forecast: {D1: 400} value: 500}``: no comma between what braces hold."""
    found = re.fullmatch(r"(?P<key>[^{]*\{)(?P<held>.*)\}", line.text)
    if found is not None:
        held = re.sub(rf"{MAYBE_BLANKS}; *|(?<=[^\s,{{]) +(?={_KEY}: )|,(?: *,)+ *", ", ", found["held"].strip())
        yield _one("not-yaml", "comma", line, f"{found['key']}{held}}}")


def _sign_for_key(line: SaidLine) -> Iterator[WayToType]:
    """``target: {>= 85, by: 2027}``: a sign in braces for the key that says the same."""
    for sign in _COMPARED.finditer(line.text):
        keys = keys_called(("indicators", "…", "target"), sign["sign"])
        typed = f"{line.text[: sign.start()]}{''.join(keys)}: {line.text[sign.end() :]}"
        yield _one("not-yaml", "sign", line, typed)


_COMPARED = re.compile(r"(?<=[{,])(?<! ) *(?P<sign>[<>]=?|=[<>]) *:? *(?=-?[0-9])")


def _colon_within(line: SaidLine) -> Iterator[WayToType]:
    """``{value: 400, forecast {D1: 390}}``: no colon between a key and what it holds, within braces, or braces around
    both."""
    alone = re.sub(rf"(?<=,)( *)\{{({_KEY}:? *\{{[^{{}}]*\}})\}}", r"\1\2", line.text)
    typed = re.sub(rf"(?<=[{{,])( *)({_KEY}) *(?=[{{\[])", r"\1\2: ", alone)
    yield _one("not-yaml", "colon-within", line, typed)


def after_braces(line: SaidLine) -> Iterator[WayToType]:
    """``target: {at_least: 85}, {partly: 75}`` and ``target: {at_least: 85} procent``: more after the braces."""
    held = r"(?P<held>(?:[^{}]|\{[^{}]*\})*)"
    found = re.fullmatch(rf"(?P<key>{_KEY}:) *\{{{held}\}}[,;]? *(?P<rest>[^\s,;].*)", line.text)
    if found is None:
        return
    groups = re.fullmatch(r"(?:och +)?\{([^{}]*)\}", found["rest"])
    if groups is not None:
        yield _one("not-yaml", "two-braces", line, f"{found['key']} {{{found['held'].strip()}, {groups[1].strip()}}}")
    elif re.fullmatch(_PAIR, found["rest"]):
        yield _one("not-yaml", "two-braces", line, f"{found['key']} {{{found['held'].strip()}, {found['rest']}}}")
    else:
        kept = f"{found['key']} {{{found['held'].strip()}}}"
        yield _one("not-yaml", "after-braces", line, kept)._replace(certain=False)


def _value_below(line: SaidLine) -> Iterator[WayToType]:
    """``2025:`` and its number alone on the next line, no further in."""
    before = line.beside(-1)
    number = re.fullmatch(r"-?[0-9]+(?:[.,][0-9]+)?", line.text)
    if before is not None and number is not None and re.fullmatch(rf"{_KEY}:", before.text):
        yield WayToType("not-yaml", "value-below", before, line, f"{before.indent}{before.text} {line.text}")


def _braces(line: SaidLine) -> Iterator[WayToType]:
    """``target: (at_least: 85, partly: 75)``."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) *\((?P<held>[^()]*)\)", line.text)
    if found is not None:
        yield _one("not-yaml", "braces", line, f"{found['key']} {{{found['held'].strip()}}}")


def _value_first(line: SaidLine) -> Iterator[WayToType]:
    """``2013: 84, n: 212``: the value of a period, and more of it after a comma, without braces."""
    found = re.fullmatch(
        r"(?P<period>[0-9][\w-]*): +(?P<value>-?[0-9][0-9 .]*(?:,[0-9]+)?)(?P<rest>, +\D.*)", line.text
    )
    pairs = re.split(rf", +(?={_KEY}: )", found["rest"])[1:] if found is not None else []
    if found is not None and pairs:
        held = ", ".join((f"value: {_as_number(found['value'])}", *map(_in_braces, pairs)))
        yield _one("not-yaml", "two-braces", line, f"{found['period']}: {{{held}}}")


def _below(line: SaidLine) -> Iterator[WayToType]:
    """``2024: value: 83`` and ``skola: 2024: 83``: a key and its value where a group of keys is wanted."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) +(?P<rest>{_PAIR})", line.text)
    if found is not None and line.holds:
        yield _one("not-yaml", "below", line, f"{found['key']}\n{line.indent}{_STEP}{found['rest']}")
    elif found is not None:
        for held in (found["rest"], _in_braces(found["rest"])):
            yield _one("not-yaml", "pair", line, f"{found['key']} {{{held}}}")


def _text_of_lines(line: SaidLine) -> Iterator[WayToType]:
    """``analysis: Två orsaker:`` and lines with dashes below it: one text, on lines of its own."""
    found = re.fullmatch(rf"(?P<key>{_KEY}): +(?P<text>[^\W\d].*)", line.text)
    after = line.beside(1)
    if found is None or after is None or not after.text.startswith("- "):
        return
    lines = [line, after]
    while (then := lines[-1].beside(1)) is not None and then.text.startswith("- ") and then.indent == after.indent:
        lines.append(then)
    made = "".join(f"\n{line.indent}{_STEP}{one}" for one in (found["text"], *(one.text for one in lines[1:])))
    yield WayToType("not-yaml", "text-of-lines", line, lines[-1], f"{line.indent}{found['key']}: |{made}")


def _in_braces(pair: str) -> str:
    key, _, value = pair.partition(": ")
    return f"{key}: {_plain(value)}"


def _plain(text: str) -> str:
    """A value as it is typed in braces, in quotes where they would cut it."""
    return in_quotes(text) if re.search(r"[,{}]|: ", text) and text[0] not in "[{" else text


def several_lines(line: SaidLine) -> Iterator[WayToType]:
    """``2025-Q1: 7.1   2025-Q2: 6.2``: what should stand on two lines, or on more."""
    pairs = re.split(_BETWEEN, line.text)
    parts = [(line.text[: one.start()], line.text[one.end() :]) for one in re.finditer(_BETWEEN, line.text)]
    for found in (pairs, *parts):
        closed = all(one.count("{") == one.count("}") and one.count("[") == one.count("]") for one in found[:-1])
        if closed and all(re.fullmatch(_PAIR, one) for one in found[:-1]) and len(found) > 1:
            typed = (re.sub(r"(?<=: ).*", lambda value: _as_number(value[0]), one, count=1) for one in found)
            yield _one("not-yaml", "lines", line, f"\n{line.indent}".join(typed))


_BETWEEN = rf"{MAYBE_BLANKS}[,;|] *(?={_KEY}: )|{SOME_BLANKS}(?={_KEY}: )"
"""What stands between two keys, each with its value, on one line."""


def head_behind(line: SaidLine) -> Iterator[WayToType]:
    """``plan: målplan indicators:`` and ``indicators: trygghet:``: what holds the lines below, behind the last line of
    what stands above, or behind what holds it."""
    after = line.beside(1)
    found = re.fullmatch(rf"(?P<before>.*\S)\s+(?P<head>{_KEY}:)|(?P<closed>.*[\]}}\"'])(?P<close>{_KEY}:)", line.text)
    if found is None or after is None or ":" not in line.text[:-1]:
        return
    before, head = found["before"] or found["closed"], found["head"] or found["close"]
    outer = after.indent.removesuffix(_STEP)
    further_in = len(outer) - len(line.indent)
    if outer != after.indent and further_in and (further_in > 0) == before.endswith(":"):
        yield _one("not-yaml", "head", line, f"{before}\n{outer}{head}")


def _dash(line: SaidLine) -> Iterator[WayToType]:
    """``-mål`` and ``mål`` among the items of a list."""
    found = re.fullmatch(r"-(?P<text>[^\s-].*)", line.text)
    above = line.beside(-1)
    if found is not None:
        yield _one("not-yaml", "dash", line, f"- {found['text']}")
    elif above is not None and above.indent == line.indent and above.text.startswith("- "):
        yield _one("not-yaml", "dash", line, f"- {line.text}")


def _dashes(line: SaidLine) -> Iterator[WayToType]:
    """A list without dashes, on lines that begin no further in than its key."""
    lines = _alike(line, lambda one: not re.search(r":(?: |$)", one.text))
    first, last = lines[0], lines[-1]
    above, texts = first.beside(-1), [one.text for one in lines]
    if above is None or not above.text.endswith(":") or above.text.startswith("-"):
        return
    if not any(one.startswith("- ") for one in texts):
        items = [f"{above.indent}{_STEP}- {one.removeprefix('-')}" for one in texts]
        yield WayToType("not-yaml", "dashes", first, last, "\n".join(items))


def _in_list(line: SaidLine) -> Iterator[WayToType]:
    """``ideas: - Byt plats``: an item on the line of the key."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) +(?P<item>- \S.*)", line.text)
    if found is not None:
        yield _one("not-yaml", "item", line, f"{found['key']}\n{line.indent}{_STEP}{found['item']}")


def _no_dash(line: SaidLine) -> Iterator[WayToType]:
    """``- text: Alla`` among keys that have no dash, ``- id: elevråd`` above those of an entry, ``- 2026-01-15 Två
    vakanser`` among days with a colon."""
    by_id = re.fullmatch(rf"- +id: +(?P<id>{_KEY})", line.text)
    if by_id is not None and line.holds:
        yield _one("not-yaml", "no-dash", line, f"{by_id['id']}:")
    found = re.fullmatch(rf"- +(?P<pair>{_KEY}:(?: .*)?)", line.text)
    if found is not None:
        yield _one("not-yaml", "no-dash", line, found["pair"])
    dated = re.fullmatch(r"- +(?P<when>[0-9]{4}[\w-]*) +(?P<rest>[^\s:].*)", line.text)
    if dated is not None:
        yield _one("not-yaml", "no-dash", line, f"{dated['when']}: {dated['rest']}")
    after = line.beside(1)
    item = re.fullmatch(r"- +(\S.*)", line.text)
    numbered = re.match(r"([0-9]{1,3}): ", after.text) if after is not None else None
    if item is not None and numbered is not None:
        yield _one("not-yaml", "no-dash", line, f"{int(numbered[1]) - 1}: {item[1]}")


def _named(line: SaidLine) -> Iterator[WayToType]:
    """``trygghet: Alla är trygga`` above the keys of the entry: its name beside its id."""
    found = re.fullmatch(r"(?P<id>[^\W\d][^:]*): +(?P<name>[^\s\[{].*)", line.text)
    if found is not None and line.holds and found["id"] not in every_key():
        for key in ("name", "text", "title"):
            made = f"{_as_id(line, found['id'])}:\n{line.indent}{_STEP}{key}: {found['name']}"
            yield _one("not-yaml", "named", line, made)


def _no_id(line: SaidLine) -> Iterator[WayToType]:
    """``- {name: Socialnämnden}`` among entries that have an id."""
    found = re.fullmatch(r"- +(?P<held>\{.*\})", line.text)
    if found is not None:
        yield _one("not-yaml", "no-id", line, f"id: {found['held']}")._replace(certain=False)
    first = re.fullmatch(rf"-(?P<blanks> +)(?P<pair>{_KEY}:.*)", line.text)
    if first is not None:
        made = f"id:\n{line.indent} {first['blanks']}{first['pair']}"
        yield _one("not-yaml", "no-id", line, made)._replace(certain=False)


_MARK = r"(?:(?:[-*•–]|[0-9]+[.)]) +(?:\[[ xX]?\] *)?)?"
"""What a list has before each of its items."""


def entry_without_id(line: SaidLine) -> Iterator[WayToType]:
    """``- [ ] Ring alla rektorer`` and ``Ring alla rektorer`` among entries: the text of one that has no id."""
    found = re.fullmatch(rf"{_MARK}(?P<text>[^\W\d_][\w-]*(?: [^:#\[{{]*[^\s:#\[{{])+)", line.text)
    if found is not None and not line.holds and not may_be_person(found["text"]):
        titled = re.fullmatch(TITLE_AND_PERSON, found["text"])
        words = re.findall(r"[^\W\d_]+", (titled["title"] if titled is not None else found["text"]).casefold())
        pairs = (f"{key}: {_plain(found['text'])}" for key in ("text", "problem", "name", "title"))
        for pair in pairs if titled is None else (f"title: {titled['title']}, person: {titled['person']}",):
            made = f"{'-'.join(words[:2])}: {{{pair}}}"
            yield _one("not-yaml", "entry", line, made)._replace(certain=False)


def _unnamed(line: SaidLine) -> Iterator[WayToType]:
    """``Norra skolan`` among ``södra: Södra skolan``: a name without the id that the others have."""
    beside = [one for one in (line.beside(-1), line.beside(1)) if one is not None and one.indent == line.indent]
    named = (re.fullmatch(rf"(?P<id>{_KEY}): +[^\W\d_].*", one.text) for one in beside)
    ids = [found["id"] for found in named if found is not None]
    if ids and not any(id in every_key() or id[0].isupper() for id in ids) and re.fullmatch(_NAME, line.text):
        id = re.split(r"\W", line.text.casefold())[0]
        yield _one("not-yaml", "unnamed", line, f"{id}: {line.text}")._replace(certain=False)


_NAME = r"[A-ZÅÄÖÉ][\w-]*(?: [\w-]+)+"
"""A name in several words, which none of them is a key before."""


def _further_in(line: SaidLine) -> Iterator[WayToType]:
    """A text on a line of its own that begins no further in than its key."""
    above = line.beside(-1)
    if above is not None and above.text.endswith(":") and above.indent == line.indent and ":" not in line.text:
        yield WayToType("not-yaml", "further-in", line, line, f"{line.indent}{_STEP}{line.text}")


def _keyless(line: SaidLine) -> Iterator[WayToType]:
    """A sentence among keys that says nothing of what it is."""
    above = line.beside(-1)
    if (
        above is not None
        and above.text.endswith(":")
        and " " in line.text
        and not re.search(r":(?: |$)|^[-\[{\"']", line.text)
    ):
        for key in ("text", "name", "note"):
            yield _one("not-yaml", "keyless", line, f"{key}: {line.text}")._replace(certain=False)


def plain_blanks(line: SaidLine) -> Iterator[WayToType]:
    """A tab or a hard blank before the text, with as many blanks as a line beside it has, or a step less or more."""
    around = [one.indent for one in (line.beside(1), line.beside(-1)) if one is not None]
    if line.indent.strip(" ") and not any(indent.strip(" ") for indent in around):
        rule = "tab" if "\t" in line.indent else "pasted-sign"
        steps = (indent.removesuffix(_STEP) for indent in around)
        for indent in dict.fromkeys((*around, *steps, f"{around[-1]}{_STEP}") if around else ()):
            yield WayToType(rule, "alone", line, line, f"{indent}{line.text}")


WaysToMean: TypeAlias = Callable[[SaidLine], Iterable[WayToType]]
WAYS_TO_TYPE: tuple[WaysToMean, ...] = (
    _rows,
    _cells,
    plain_blanks,
    _quoted,
    stray_sign,
    entry_without_id,
    _heading,
    _broken,
    _comma,
    _sign_for_key,
    _colon_within,
    after_braces,
    _value_below,
    _text_of_lines,
    _braces,
    _value_first,
    head_behind,
    several_lines,
    _below,
    _in_list,
    _unnamed,
    _colon,
    _dash,
    _dashes,
    _no_dash,
    _named,
    _no_id,
    _further_in,
    _keyless,
)


def _as_id(line: SaidLine, text: str | None = None) -> str:
    """The id that a name is most like, as it is written elsewhere in the file; the text itself where it can be none."""
    text = text or line.text
    made = typed_as(identifier, text) or text
    small = made.casefold()
    elsewhere = made != text and re.search(rf"(?<![\w-]){re.escape(small)}(?![\w-])", line.source.text) is not None
    return small if elsewhere else made
