"""Which rows are wanted of a table that has several for one cell, told apart by a column that says nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from malstyr.exchange.importing.deviations_told import DeviationsTold
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.survey.personal import may_be_a_person
from malstyr.exchange.table import TableCell

_ALL = "all"
_MOST = 9
_ROW = re.compile(r"(?<!\d)(\d+)(?:C\d+)?$")


class RowsChosen(DeviationsTold):
    """Leaves the rows that do not begin as somebody has answered, or asks how those begin that are wanted."""

    wanted_rows: str | None = None
    """The folded words that the wanted rows begin with; None where all are wanted."""

    def choose_rows(self, numbers: Sequence[int]) -> None:
        """Take the answer, where any row begins so."""
        answer = self.made.questions.answers.get("rows")
        words = folded_name(answer.text) if answer is not None and answer.text != _ALL else ""
        begins = words and any(self.first_words(one).startswith(words) for one in numbers)
        self.wanted_rows = words if begins else None
        if answer is not None and begins:
            self.ask("rows", self.say("ask.rows", names=answer.text), [answer.text, _ALL], cells=0)

    def first_words(self, number: int) -> str:
        return folded_name(self.beginning(self.sheet.rows[number]))

    def beginning(self, row: Mapping[int, TableCell]) -> str:
        """What a row begins with, where that is no label, and nobody's remark or name."""
        column = next(iter(row))
        heads = self.notes[column].heading if column in self.notes else ()
        text = heading_text(row[column])
        return "" if not heads or self.headings.role(heads[-1]) is not None or may_be_a_person(text) else text

    def is_unwanted(self, number: int, row: Mapping[int, TableCell]) -> bool:
        """Whether a row is not among those that were asked for."""
        if self.wanted_rows is None or self.first_words(number).startswith(self.wanted_rows):
            return False
        self.ignore(self.sheet.at(number), "note", self.say("ignored.answered", key="rows"), len(row))
        return True

    def ask_rows(self, since: int) -> None:
        """Of rows that contradict each other, refused since then: ask which are wanted, where they begin otherwise."""
        if self.wanted_rows is not None:
            return
        clashing = [one for one in self.made.refused[since:] if one.code == "conflicting-rows"]
        found = (_ROW.search(one.at) for one in clashing)
        begin = [self.beginning(self.sheet.rows[int(one[1])]) if one is not None else "" for one in found]
        words = dict(reversed([(folded_name(one), one) for one in begin]))
        if "" in words or not 2 <= len(words) <= _MOST:
            return
        options = list(dict.fromkeys(words[folded_name(one)] for one in begin))
        said = self.say("ask.rows", names=self.listed(options))
        if self.ask("rows", said, [*options, _ALL], cells=len(clashing)) is None:
            self.made.refused[since:] = [one for one in self.made.refused[since:] if one not in clashing]
