"""Which rows are wanted of a table that has several for one cell, told apart by a column that says nothing else."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.row_labels import RowLabels
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.survey.personal import may_be_a_person

_ALL = "all"
_OF_LABELS = 0
"""In the place of a column: the words of labels alone."""
_MOST = 9
_ROW = re.compile(r"(?<!\d)(\d+)(?:C\d+)?$")


class RowsChosen(RowLabels):
    """Leaves the rows that are not told by the words that somebody has answered, or asks which those are."""

    wanted_rows: str | None = None
    """The folded words that the wanted rows begin with; None where all are wanted."""
    accounts: Mapping[int, TableColumn]
    """The columns of measures that name none we know, of a table that is said to be of one: accounts of it."""
    dividing: Sequence[int]
    """The columns before the values that say nothing we know, each of whose words may tell rows of a name apart."""

    def accounts_told(self) -> Mapping[int, TableColumn]:
        """Those that there are."""
        measured = {one.axes.indicator for one in self.values.values() if one.axes.check is None}
        own = self.context.indicator or (measured.pop() if len(measured) == 1 else None)
        named = [one for one in self.labels if one.role is ColumnRole.INDICATOR]
        said = self.wanted.indicator or any(one.role is ColumnRole.MEMBER for one in self.labels)
        if not (own in self.workspace.data.indicators and named and said):
            return {}
        if any(self.may_name_measure(text, own) for text in self.all_named(ColumnRole.INDICATOR)):
            return {}
        return {one.number: one._replace(role=ColumnRole.NOTE) for one in named}

    def may_name_measure(self, text: str, own: str) -> bool:
        """Whether a label names a measure, or another than ``own`` nearly, or a member of it."""
        said = self.headings.read(text)
        members = self.names.members(own, text) or self.names.coded_members(own, text)
        known = members or self.names.is_organisation(text) or self.names.indicator(text)
        near = {*self.names.offers(text, self.names.called)} - {own}
        return bool(known or near or (said is not None and said.indicator))

    def dividing_columns(self) -> Iterator[int]:
        """The columns whose words may tell rows apart, and are nobody's remark."""
        first = min(self.values, default=0)
        for number, one in self.notes.items():
            known = not one.heading or self.headings.role(one.heading[-1]) is not None
            if number < first and (number in self.accounts or not known):
                yield number

    def words_of(self, number: int, column: int) -> str:
        """What tells a row apart in a column, or else in its label the word for a sum; empty where nothing does."""
        row = self.sheet.rows[number]
        cell = row.get(column)
        if cell is not None:
            return heading_text(cell)
        labels = (heading_text(row[one.number]) for one in self.labels if one.number in row)
        summed = (self.names.summed(text) for text in labels)
        return next((one.word for one in summed if one is not None), "")

    def choose_rows(self, numbers: Sequence[int]) -> bool:
        """Take the answer, where any row begins so; False where the rows of several accounts wait for one."""
        answer = self.made.questions.answers.get("rows")
        words = folded_name(answer.text) if answer is not None and answer.text != _ALL else ""
        self.wanted_rows = None
        if words and any(self.begins(one, words) for one in numbers):
            self.wanted_rows = words
        if answer is not None and self.wanted_rows is not None:
            self.ask("rows", self.say("ask.rows", names=answer.text), [answer.text, _ALL], cells=0)
            return True
        valued = [one for one in numbers if self.is_valued(one)]
        told = [one for one in valued if self.accounts and self.begins(one, "")]
        cells = sum(len(self.sheet.rows[one]) for one in numbers)
        return not (self.ask_words(told, cells) or self.ask_narrowed(valued, cells))

    def ask_narrowed(self, numbers: Sequence[int], cells: int) -> bool:
        """Whether it is asked if a word that stands on every row, ``Barn``, tells that they are but some of a whole."""
        for column in self.dividing:
            held = {cell.text if (cell := self.sheet.rows[one].get(column)) is not None else "" for one in numbers}
            text = held.pop() if len(held) == 1 else ""
            if any(map(str.isalpha, text)) and not self.is_known(text):
                heading = " ".join(self.notes[column].heading)
                said = self.say("ask.narrowed", heading=heading, text=text)
                return self.ask("rows", said, [text, _ALL], cells=cells) is None
        return False

    def is_known(self, text: str) -> bool:
        """Whether a text is a word of tables, a name of the workspace, or may be that of a person."""
        named = self.names.is_member(text) or self.names.is_whole(text) or may_be_a_person(text)
        return named or self.headings.read(text) is not None or self.headings.role(text) is not None

    def is_valued(self, number: int) -> bool:
        return not self.values.keys().isdisjoint(self.sheet.rows[number])

    def begins(self, number: int, words: str) -> bool:
        told = (folded_name(self.words_of(number, column)) for column in (*self.dividing, _OF_LABELS))
        return any(one.startswith(words) for one in told if one)

    def is_unwanted(self, number: int) -> bool:
        """Whether a row is not among those that were asked for."""
        return self.wanted_rows is not None and not self.begins(number, self.wanted_rows)

    def ask_words(self, numbers: Iterable[int], cells: int) -> bool:
        """Whether it is asked by which words rows are wanted; not where no column tells them all apart."""
        rows = dict.fromkeys(numbers)
        for column in (*self.dividing, _OF_LABELS):
            told = [self.words_of(one, column) for one in rows]
            words = {folded_name(one): one for one in reversed(told)}
            persons = any(may_be_a_person(one) and not self.names.is_added(one) for one in words.values())
            some = words.keys() - {""}
            if len(words) < 2 or persons or ("" in words and not all(map(self.names.is_added, some))):
                continue
            named = dict.fromkeys(words[folded_name(one)] for one in told if one)
            options = sorted(named, key=self.names.is_added, reverse=True)
            said = self.say("ask.rows", names=self.listed(options[:_MOST]))
            return self.ask("rows", said, [*options[:_MOST], _ALL], cells=cells) is None
        return False

    def ask_rows(self, since: int) -> None:
        """Of rows that contradict each other, refused since then: ask which are wanted, where words tell them apart."""
        if self.wanted_rows is not None:
            return
        clashing = [one for one in self.made.refused[since:] if one.code == "conflicting-rows"]
        found = [_ROW.search(one.at) for one in clashing]
        if clashing and self.ask_words([int(one[1]) for one in found if one is not None], len(clashing)):
            self.made.refused[since:] = [one for one in self.made.refused[since:] if one not in clashing]
