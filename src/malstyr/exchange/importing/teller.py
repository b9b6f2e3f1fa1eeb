"""What becomes of cells is told here: they are taken, refused or left out, each once."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from decimal import Decimal
from functools import cache, partial

from malstyr.contract.imported import LeftRecord
from malstyr.evaluate.calendar import Clock
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.headings import Axes, Headings
from malstyr.exchange.importing.names import Names, without_code
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.understanding import (
    CellLeft,
    ImportGround,
    LeftOutCells,
    TableWanted,
    TakenCell,
    Understanding,
)
from malstyr.exchange.importing.value_limits import limits_of_values
from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.exchange.survey.personal import tells_a_person
from malstyr.language.words import words
from malstyr.model.periods import Period
from malstyr.present.shortened import shortened

_OF_CELLS = ("text", "heading", "label")
"""What messages say that a cell of the file holds, however long it is."""
_MOST_SHOWN = 120


class ImportTeller:
    """What all reading of one file shares: what it is read against, and what has come of its cells so far."""

    def __init__(self, made: Understanding, ground: ImportGround, wanted: TableWanted, file: str) -> None:
        self.made, self.workspace, self.wanted, self.file = made, ground.loaded.workspace, wanted, file
        self.language, self.catalogue = ground.language, words(ground.language)
        self.clock = Clock.of(self.workspace, ground.as_of)
        self.names = Names(self.workspace)
        self.headings = Headings(self.names)
        self.now = SeriesNow(self.workspace)
        self.limits = cache(partial(limits_of_values, self.now))
        self.ask = made.questions.ask
        self.first_ignored: tuple[str, str] | None = None
        """Code and message of what was left out first of a row."""
        self.seen: dict[tuple[object, ...], dict[str, int]] = defaultdict(dict)
        """Of each series the periods that a cell was taken for, and which."""
        self.coded: dict[str, str] = {}
        """The first name with a code, of members and of indicators, which is asked about for all of them."""
        self.first_read: dict[object, tuple[str, str]] = {}
        """The first text of a group that has one reading, and that: the others are asked about with it."""
        self.above_whole: dict[str, str] = {}
        """Of each indicator the first number that is more than a whole: the others are asked about with it."""
        self.factors: dict[tuple[str | None, str | None, tuple[str, ...]], Decimal] = {}
        """What numbers are multiplied by, by their unit, that of their measure and their headings."""
        self.unit_keys: dict[str, str] = {}
        """The question about the unit of each column, by its heading: the first has none in it."""
        self.periods_told: dict[tuple[object, ...], tuple[Period, str | None]] = {}

    @property
    def given(self) -> Axes:
        """What somebody has typed of all of the file."""
        wanted = self.wanted
        told = wanted.period or wanted.entry_period
        when = (when_of(told) or TableWhen(exact=told)) if told else None
        return Axes(indicator=wanted.indicator, member=wanted.member, when=when, unit=wanted.unit)

    def name(self, id: str) -> str:
        return self.names.called[id]

    def say(self, key: str, /, **args: object) -> str:
        told = {name: self._shown(name, f"{one}") if name in _OF_CELLS else one for name, one in args.items()}
        return self.catalogue[f"import.{key}"].format(**told)

    def _shown(self, name: str, text: str) -> str:
        """What a cell holds as it may be told: nothing of a person, and no more than has room."""
        personal = tells_a_person(text) if name == "heading" else self.names.may_be_a_person(text)
        return self.catalogue["import.person-unshown"] if personal else shortened(text, _MOST_SHOWN)

    # What comes of cells

    def take(self, cell: TakenCell) -> None:
        """Take a cell, unless another tells the same; where that is otherwise, both are refused."""
        made, seen = self.made, self.seen[cell.fact.series]
        n = seen.setdefault(cell.fact.period.text, len(made.taken))
        if n == len(made.taken):
            made.taken.append(cell)
            return
        first = made.taken[n]
        if first.fact.value == cell.fact.value and n not in made.clashing:
            self.ignore(cell.at, "duplicate-row", self.say("ignored.duplicate", other=first.at))
            return
        if n not in made.clashing:
            made.clashing.add(n)
            self.refuse(first.at, first.text, "conflicting-rows", self.say("help.conflicting"), other=cell.at)
        self.refuse(cell.at, cell.text, "conflicting-rows", self.say("help.conflicting"), other=first.at)

    def leave_taken(self, places: Iterable[int], key: str, code: str = "note") -> None:
        """Cells that were taken are left out after all, as was answered to a question."""
        for n in places:
            if n not in self.made.clashing:
                self.made.clashing.add(n)
                self.ignore(self.made.taken[n].at, code, self.say("ignored.answered", key=key))

    def ignore(self, at: str, code: str, message: str, cells: int = 1) -> None:
        self.first_ignored = self.first_ignored or (code, message)
        before = self.made.ignored.get((at, code))
        self.made.ignored[at, code] = LeftOutCells(at, code, message, cells + (before.cells if before else 0))

    def left_at(self, at: str, code: str, key: str, /, cells: int = 1, **args: object) -> CellLeft:
        """Cells are left out, for a reason that is told: to be raised."""
        self.ignore(at, code, self.say(f"ignored.{key}", **args), cells)
        return CellLeft()

    def refuse(self, at: str, text: str, code: str, help: str = "", message: str | None = None, **args: object) -> None:
        if self.skips(at, at.split("C", maxsplit=1)[0]):
            self.ignore(at, "note", self.say("ignored.skipped"))
            return
        self.refuse_skipped_too(at, text, code, help, message, **args)

    def refuse_skipped_too(
        self, at: str, text: str, code: str, help: str, message: str | None = None, **args: object
    ) -> None:
        """Refuse what is no matter of a column or row that somebody may leave."""
        told = message or self.say(f"refused.{code}", text=text, **args)
        text = "" if self.names.may_be_a_person(text) else text
        self.made.refused.append(LeftRecord(at, text, code, told, help or None))

    def skips(self, *names: str) -> bool:
        """Whether somebody has said that what is called so is to be left."""
        told = self.wanted.skip.intersection(names)
        self.made.skips_met |= told
        return bool(told)

    # What is asked

    def answer(self, key: str, where: str, options: Iterable[str], message: str, /, **args: object) -> str:
        """What was answered to a question of a cell. Raises CellLeft where it waits, or is to be skipped."""
        return self.answered(self.ask(key, self.say(f"ask.{message}", **args), options), where, key)

    def answered(self, answer: str | None, where: str, key: str, cells: int = 1) -> str:
        """An answer, where there is one. Raises CellLeft where cells wait for it, or are to be skipped."""
        if answer is None:
            raise CellLeft
        if answer == SKIP:
            raise self.left_at(where, "note", "answered", cells, key=key)
        return answer

    def wait_again(self, key: str) -> CellLeft:
        """A cell waits for an answer that is one: to be raised."""
        self.made.questions.wait(self.made.questions.asked[key], 1)
        return CellLeft()

    def choices(self, key: str, offers: Iterable[str], known: Container[str]) -> list[str]:
        """What a question can be answered by: what is near, and what is known and has been answered; else nothing."""
        given, found = self.made.questions.answers.get(key), [*offers]
        if given is None:
            return [*found, SKIP] if found else []
        return [*found, *([given.text] if given.text in known else []), SKIP]

    def near(self, text: str, known: Mapping[str, str]) -> str:
        """That a name may have been meant for another; empty where none is near."""
        offers = self.names.offers(text, known)
        return self.say("help.did-you-mean", names=", ".join(offers)) if offers else ""

    def beside_code(self, kind: str, text: str, meant: Callable[[str], tuple[str, ...]], cells: int = 1) -> str | None:
        """What a name beside a code is called by; None where it is none. Raises CellLeft where it waits.

        The first is asked about for all: whoever says of one that it is what its name says has said it of them all.
        """
        ids, answers = meant(text), self.made.questions.answers
        if len(ids) != 1 or f"{kind}:{text}" in answers:
            return None
        for key, answer in answers.items():
            of, _, name = key.partition(":")
            if of == kind and meant(name) == (answer.text,):
                return ids[0]
        first = self.coded.setdefault(kind, text)
        said = self.say("ask.coded", text=first, name=without_code(first))
        self.ask(f"{kind}:{first}", said, [*meant(first), SKIP], cells=cells)
        raise CellLeft
