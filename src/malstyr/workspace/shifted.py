"""The one line that begins too far in or out, found by what the file says where it begins elsewhere.

A line that stands at another step than it should is no mistake to a parser, or only to the lines after it: an entry
two blanks in is a key of the entry above, whose keys then stand twice. So where the keys of a file do not fit
together, the lines that are told of are tried at the other steps there are. Where one line at one step leaves nothing
to be told near it, that is the mistake. The file is lost all the same, as any that is not read as it stands.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from textwrap import dedent
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.model.goal_file import SECTIONS
from malstyr.model.shape import every_key, known_keys
from malstyr.source.changed import ChangedText, Instead
from malstyr.source.compose import FileReading
from malstyr.source.legs import Leg
from malstyr.source.patch import Edit
from malstyr.source.quoting import in_quotes
from malstyr.source.remarks import remark_sign
from malstyr.source.to_the_end import MOST_CHARACTERS
from malstyr.source.tree import Map, Node, Place, Seq, Source, place_of
from malstyr.workspace.headless import headless_entry, headless_section, parting_section
from malstyr.workspace.merge import copy
from malstyr.workspace.told_of_file import OF_FORM, Shifted, ToldOfFile, line_of

_STEP = 2
_MOST_TRIED = 1_000_000
"""Characters that are read at most in trying the lines of one file."""
_MOST_LINES = 12
"""Lines that are tried at most: a file with more mistakes has other ones."""
_LINE = re.compile(r"(?P<indent> *)(?P<dash>- +)?(?P<rest>[^\s#].*)")
_KEY = re.compile(r"(?P<key>[^\s:'\"\[\]{}#][^:'\"\[\]{}#]*):(?: (?P<value>.*))?")
_TEXT = re.compile(r" *(?:- +|[^\s:'\"\[\]{}#][^:]*: +)(?P<text>[^\s'\"\[\]{}|>&*!#0-9-][^:#]* [^:#]*[^:#.!?])")
"""A line that begins a text of several words without quotes, and does not end a sentence."""


class _Trial(NamedTuple):
    """A line tried at another step: how many characters it moves, and what is read instead; none where it goes on with
    the text above it, or where it and the ``last`` are tried in the other order."""

    number: int
    moves: int | None
    instead: tuple[Instead, ...]
    last: int | None = None
    """The last of several lines beside each other that move together."""
    fills: bool = False
    """Whether it stands under the line above then, which is told to hold nothing."""


class _Mended(NamedTuple):
    """A trial after which less is told, and what is told then."""

    trial: _Trial
    reading: FileReading
    left: int

    @property
    def rank(self) -> tuple[int, int, int, bool, int]:
        """The least told first, then what begins at a step of the one layout, then what moves the fewest lines, what
        fills the line above, and what moves the least; a text that goes on is the last to be thought of, after two
        lines in the wrong order."""
        if self.trial.moves is None:
            return self.left, _STEP, int(self.trial.last is None), True, 0
        wanted = len(self.trial.instead[0].text)
        return self.left, wanted % _STEP, len(self.trial.instead), not self.trial.fills, abs(self.trial.moves)


def shifted_line(source: Source, reading: FileReading, told: ToldOfFile, leg: Leg) -> Shifted | None:
    """The one line that, begun elsewhere or put in, leaves the least to be told; None where none or several do, and of
    a text so long that it is read once."""
    if len(source.text) > MOST_CHARACTERS:
        return None
    headless = headless_section(source, reading, told, leg) or headless_entry(source, told, leg)
    parting = parting_section(source, told, leg) if reading.lost and headless is None else None
    return headless or parting or _Trials(source, reading, told, leg).run()


class _Trials:
    """One file while its lines are tried. Nothing of it is kept."""

    def __init__(self, source: Source, reading: FileReading, told: ToldOfFile, leg: Leg) -> None:
        self.source, self.reading, self.told, self.leg = source, reading, told, leg
        self.rules: dict[int, set[str]] = {}
        for rule, line in self.told.found:
            self.rules.setdefault(line, set()).add(rule)

    def run(self) -> Shifted | None:
        found: dict[tuple[int, int | None, int | None], _Mended] = {}
        left = _MOST_TRIED
        unsure = sorted(self.told.lines - self.told.plain)[:_MOST_LINES]
        pairs = dict.fromkeys(one for line in unsure for one in (line - 1, line) if one)
        elsewhere = map(self.elsewhere, filter(self.may_help, self.lines()))
        swapped = map(self.swapped, filter(self.may_help, pairs))
        for trial in (one for trials in (*elsewhere, *swapped) for one in trials):
            left -= len(self.source.text)
            if left < 0:
                return None
            mended = self.mended(trial)
            if mended is not None:
                found.setdefault((trial.number, trial.moves, trial.last), mended)
        if not found:
            return None
        best = min(one.rank for one in found.values())
        first, *others = [one for one in found.values() if one.rank == best]
        if others:
            return None
        told = FileReading(None, first.reading.troubles, lost=True, around=first.reading.root)
        return Shifted(self.fault(first.trial), told)

    def lines(self) -> list[int]:
        """The lines that may stand elsewhere: those that are told of and what holds those of which nothing is certain,
        and around one that no parser gets past."""
        told = sorted(line for line in self.told.lines if self.rules[line] != {"duplicate-id"})
        if self.reading.lost:
            told += [one for line in told for step in (-1, 1) if (one := self.beside(line, step)) is not None]
        else:
            told += [one for line in told if (one := self.beside(line, 1)) is not None and self.is_item(one)]
            unsure = (line for line in told[:_MOST_LINES] if line not in self.told.plain)
            told += [one for line in unsure if (one := self.holder(line)) is not None]
        return sorted(set(told))[:_MOST_LINES]

    def may_help(self, number: int) -> bool:
        """Whether all that is told above a line, in its section, is told of what may hold it: what is told of others
        stays, wherever the line begins. What no parser gets past is told of one alone."""
        head = self.head(number)
        above = {line for line in self.told.lines if head <= line < number}
        before = self.beside(number, -1)
        if before is not None and not self.source.line(before).rstrip().endswith(":"):
            before = self.holder(before)
        while before is not None and above:
            above.discard(before)
            before = self.holder(before)
        return self.reading.lost or not above

    def elsewhere(self, number: int) -> Iterator[_Trial]:
        """The line at each step that it may be meant to begin at."""
        line = _LINE.match(self.source.line(number))
        key = _KEY.fullmatch(line["rest"].rstrip()) if line is not None and not line["dash"] else None
        if line is None or (key is None and not line["dash"]):
            return
        if key is not None and remark_sign(key["key"]) is not None:
            return
        if key is not None and self.is_sound(number, key["key"], key["value"]):
            return
        may_go_on = key is not None and bool(key["value"]) and key["key"] not in every_key()
        if key is not None and may_go_on and (self.reading.lost or _is_prose(key["key"], line)):
            yield from self.joined(number)
        indent = len(line["indent"])
        start = self.source.line_starts[number - 1]
        below = [*self.below(number, indent)]
        above = self.beside(number, -1)
        fills = above is not None and self.indent(above) == indent and "empty-value" in self.rules.get(above, ())
        inner = min((self.indent(one) or 0 for one in below), default=None)
        for wanted in sorted(self.steps(number) - {indent}):
            moves = wanted - indent
            alone = (Instead(start, start + indent, " " * wanted),)
            both = [alone, (*alone, *self.moved(below, moves))] if below else [alone]
            for instead in both if inner is None or inner - _STEP == wanted else reversed(both):
                yield _Trial(number, moves, instead, fills=fills and wanted == indent + _STEP)
        yield from self.moved_in(number, indent)

    def swapped(self, number: int) -> Iterator[_Trial]:
        """The line and the one after it in the other order, where one of them is to hold others; of a period that
        stands twice it is not known which it is of."""
        after = self.beside(number, 1)
        both = (number, after) if after is not None else ()
        twice = self.rules.get(number) == {"duplicate-id"} and self.source.line(number).lstrip()[:1].isdigit()
        if after == number + 1 and not twice and any(self.source.line(one).rstrip().endswith(":") for one in both):
            start, then = (self.source.line_starts[one - 1] for one in both)
            first, second = (self.source.line(one).rstrip() for one in both)
            if self.indent(number) != self.indent(after):
                yield _Trial(number, None, (Instead(start, then + len(second), f"{second}\n{first}"),), after)

    def moved_in(self, number: int, indent: int) -> Iterator[_Trial]:
        """The line and those after it, two and more, as what belongs to the key above them, which holds nothing; where
        a key stands again it is of something else."""
        above = self.beside(number, -1)
        if above is None or self.indent(above) != indent or not self.source.line(above).rstrip().endswith(":"):
            return
        run: list[int] = [number, *self.below(number, indent)]
        after, keys = self.beside(run[-1], 1), {self.key(number)}
        while after is not None and self.indent(after) == indent and self.key(after) not in keys:
            keys.add(self.key(after))
            run += [after, *self.below(after, indent)]
            alone = [one for one in run if self.indent(one) == indent]
            for lines in (run, alone) if len(alone) < len(run) else (run,):
                yield _Trial(number, _STEP, tuple(self.moved(lines, _STEP)), lines[-1], fills=True)
            after = self.beside(run[-1], 1)

    def is_sound(self, number: int, key: str, value: str | None) -> bool:
        """Whether what is told of the line is plain where it stands: another word for a key, or a value that lacks."""
        if number in self.told.plain and value:
            return True
        if key in SECTIONS and not self.indent(number):
            return True
        rules = self.rules.get(number, set())
        if rules == {"empty-value"}:
            return key in known_keys((self.section(number), "…"))
        entry = self.holder(number)
        in_entry = entry is not None and self.holder(entry) == self.head(number)
        known = in_entry and key in known_keys((self.section(number), "…"))
        return bool(rules) and bool(value) and rules <= _OF_VALUE and known

    def joined(self, number: int) -> Iterator[_Trial]:
        """The line as the end of the text above it, in quotes on one line."""
        above = self.beside(number, -1)
        begun = _TEXT.fullmatch(self.source.line(above)) if above is not None else None
        if above is None or begun is None:
            return
        start = self.source.line_starts[above - 1] + begun.start("text")
        end = self.source.line_starts[number - 1] + len(self.source.line(number).rstrip())
        whole = re.sub(r"\s+", " ", self.source.text[start:end])
        yield _Trial(number, None, (Instead(start, end, in_quotes(whole)),))

    def mended(self, trial: _Trial) -> _Mended | None:
        """What is told after a trial, where it is nothing new, and less of the file's form."""
        changed = ChangedText(self.source, trial.instead).read(self.leg)
        if changed.lost or not isinstance(changed.root, Map):
            return None
        if trial.moves is not None and trial.number not in map(line_of, _beginnings(changed.root)):
            return None  # it has become a part of a text
        if not self.reading.lost and self.is_told_above(trial.number, changed, changed.root):
            return None  # in what is left out nothing more is told
        after = ToldOfFile.of(changed)
        mended = self.told.found - after.found
        if not any(rule in OF_FORM for rule, _ in mended) or not after.found <= self.told.found:
            return None
        alone = mended == {("unknown-key", trial.number)} and trial.moves is not None
        if alone and not self.is_of_file(trial.number):
            return None  # a key that nobody knows, with what may as well be an entry
        return _Mended(trial, changed, len(after.found))

    def is_told_above(self, number: int, changed: FileReading, root: Map) -> bool:
        """Whether anything is told of a line or above it in its section, by the entries that stand there alone: of a
        file full of one mistake that is soon found."""
        head = self.head(number)
        sections = _met(root, head, number)
        for key, held in sections.items():
            sections[key] = _met(held, head, number) if isinstance(held, Map) else held
        told = ToldOfFile.of(changed._replace(root=sections))
        return any(head <= line <= number for line in told.lines)

    def fault(self, trial: _Trial) -> Fault:
        first = trial.instead[0]
        place = Place(self.source, first.start, first.end)
        line = self.source.line(trial.number)
        if trial.moves is None and trial.last is not None:
            args = {"form": "swapped", "instead": dedent(first.text)}
            return Fault("wrong-indent", place, args, edit=Edit(place, first.text))
        if trial.moves is None:
            beside = self.indent(trial.number) == self.indent(self.beside(trial.number, -1) or 1)
            args = {"form": "colon-or-key" if beside else "colon", "text": line.strip(), "line": first.text}
            return Fault("text-broken", place, args, edit=None if beside else Edit(place, first.text))
        found = self.indent(trial.number) or 0
        args = {"found": str(found), "wanted": str(found + trial.moves)}
        key = line.split()[0]
        place = Place(self.source, first.start, first.end + len(key))
        if trial.last is not None:
            return Fault("wrong-indent", place, {**args, "form": "run", "last": str(trial.last)})
        if len(trial.instead) > 1:
            return Fault("wrong-indent", place, {**args, "form": "several"})
        instead = first.text + key
        return Fault("wrong-indent", place, {**args, "form": "alone", "instead": instead}, edit=Edit(place, instead))

    def beside(self, number: int, step: int) -> int | None:
        """The nearest line before or after one that says something."""
        number += step
        while 1 <= number <= len(self.source.line_starts):
            if self.indent(number) is not None:
                return number
            number += step
        return None

    def is_of_file(self, number: int) -> bool:
        """Whether the key of a line is one of the format or a period, stands where only sections do, is named elsewhere
        in the file, as an id is, or holds nothing but keys of an entry."""
        key, entry = self.key(number), known_keys((self.section(number), "…"))
        held = {self.key(one) for one in self.below(number, self.indent(number) or 0) if self.holder(one) == number}
        if len(held) > 1 and held <= {*entry}:
            return True
        if key in every_key() or key[:1].isdigit() or not self.indent(number):
            return True
        return len(re.findall(rf"(?<![\w-]){re.escape(key)}(?![\w-])", self.source.text)) > 1

    def holder(self, number: int) -> int | None:
        """The line that a line stands under."""
        indent = self.indent(number)
        above = self.beside(number, -1)
        while above is not None and indent is not None and (self.indent(above) or 0) >= indent:
            above = self.beside(above, -1)
        return above if indent else None

    def is_item(self, number: int) -> bool:
        line = _LINE.match(self.source.line(number))
        return line is not None and line["dash"] is not None

    def moved(self, below: list[int], steps: int) -> Iterator[Instead]:
        for one in below:
            at = self.source.line_starts[one - 1]
            yield Instead(at, at + max(-steps, 0), " " * max(steps, 0))

    def below(self, number: int, indent: int) -> Iterator[int]:
        """The lines after one that begin further in than it."""
        for after in range(number + 1, len(self.source.line_starts) + 1):
            at = self.indent(after)
            if at is not None and at <= indent:
                return
            if at is not None:
                yield after

    def steps(self, number: int) -> set[int]:
        """Where lines before and after one begin in its section, and a step further in than the one before it."""
        before = self.beside(number, -1)
        steps = {0, (self.indent(before) or 0) + _STEP} if before is not None else {0}
        while before is not None:
            steps.add(self.indent(before) or 0)
            before = self.beside(before, -1) if self.indent(before) else None
        after = self.beside(number, 1)
        return steps | ({self.indent(after) or 0} if after is not None else set())

    @cached_property
    def heads(self) -> Sequence[int]:
        """Of each line the one at the very left that it stands under."""
        found = [1]
        for number in range(2, len(self.source.line_starts) + 1):
            found.append(number if self.indent(number) == 0 else found[-1])
        return found

    def head(self, number: int) -> int:
        return self.heads[number - 1]

    def section(self, number: int) -> str:
        found = _KEY.fullmatch(self.source.line(self.head(number)).rstrip())
        return found["key"] if found is not None else ""

    def key(self, number: int) -> str:
        return self.source.line(number).strip().partition(":")[0]

    @cached_property
    def indents(self) -> Sequence[int | None]:
        """How far in each line begins; None of one that says nothing."""
        lines = (_LINE.match(self.source.line(number)) for number in range(1, len(self.source.line_starts) + 1))
        return [len(line["indent"]) if line else None for line in lines]

    def indent(self, number: int) -> int | None:
        return self.indents[number - 1]


_OF_VALUE = {"value-alone", "wrong-shape"}
"""What is told of a value that the key before it does not take."""


def _is_prose(key: str, line: re.Match[str]) -> bool:
    """Whether a line that could be a key and its value reads as the end of a sentence."""
    value = line["rest"].partition(":")[2].strip()
    return value[:1].islower() and " " in key


def _met(held: Map, first: int, last: int) -> Map:
    """What stands under the keys that have some lines of the file, the first to the last of them."""
    met = copy(held, deep=False)
    begins = [line_of(place_of(key)) for key in held]
    for key, begun, ends in zip(held, begins, [*begins, last + 1][1:], strict=True):
        if begun > last or ends < first:
            del met[key]
    return met


def _beginnings(node: Node) -> Iterator[Place]:
    """Where each key and each item of a list begins."""
    for key, below in node.items() if isinstance(node, Map) else ():
        yield place_of(key)
        yield from _beginnings(below)
    for below in node if isinstance(node, Seq) else ():
        yield place_of(below)
        yield from _beginnings(below)
