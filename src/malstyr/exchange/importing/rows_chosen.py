"""Which rows are wanted of a table that has several for one cell, told apart by a column that says nothing else."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from malstyr.exchange.importing.headings import tells_of_some
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.survey.personal import may_be_a_person

_ALL = "all"
_OF_LABELS = 0
"""In the place of a column: the words of labels alone."""
_MOST = 9
_ROW = re.compile(r"(?<!\d)(\d+)(?:C\d+)?$")


class RowsWanted(NamedTuple):
    """Which rows of a table are read."""

    words: str | None = None
    """The folded words that they begin with; None where all are wanted."""
    waits: bool = False
    """Whether they all wait for an answer."""


def rows_wanted(teller: ImportTeller, table: TableMeant) -> RowsWanted:
    """Those that somebody has answered, where any begins so; else it may be asked, of the rows of several accounts."""
    answer = teller.made.questions.answers.get("rows")
    words = folded_name(answer.text) if answer is not None and answer.text != _ALL else ""
    if answer is not None and words and any(_begins(teller, table, one, words) for one in table.rows):
        teller.ask("rows", teller.say("ask.rows", names=answer.text), [answer.text, _ALL], cells=0)
        return RowsWanted(words)
    if not table.dividing:
        return RowsWanted()
    valued = [one for one in table.rows if table.is_valued(one)]
    told = [one for one in valued if table.accounts and _begins(teller, table, one, "")]
    cells = sum(len(table.sheet.rows[one]) for one in table.rows)
    waits = _ask_words(teller, table, told, cells) or _ask_narrowed(teller, table, valued, cells)
    return RowsWanted(waits=waits)


def is_unwanted(teller: ImportTeller, table: TableMeant, wanted: RowsWanted, number: int) -> bool:
    """Whether a row is not among those that were asked for."""
    return wanted.words is not None and not _begins(teller, table, number, wanted.words)


def ask_rows(teller: ImportTeller, table: TableMeant, since: int) -> None:
    """Of rows that contradict each other, refused since then: ask which are wanted, where words tell them apart."""
    refused = teller.made.refused
    clashing = [one for one in refused[since:] if one.code == "conflicting-rows"]
    found = [_ROW.search(one.at) for one in clashing]
    if clashing and _ask_words(teller, table, [int(one[1]) for one in found if one is not None], len(clashing)):
        refused[since:] = [one for one in refused[since:] if one not in clashing]


def _words_of(teller: ImportTeller, table: TableMeant, number: int, column: int) -> str:
    """What tells a row apart in a column, or else in its label the word for a sum; empty where nothing does."""
    row = table.sheet.rows[number]
    if column in row:
        return heading_text(row[column])
    labels = (heading_text(row[one.number]) for one in table.labels if one.number in row)
    return next((one.word for one in map(teller.names.summed, labels) if one is not None), "")


def _begins(teller: ImportTeller, table: TableMeant, number: int, words: str) -> bool:
    told = (folded_name(_words_of(teller, table, number, column)) for column in (*table.dividing, _OF_LABELS))
    return any(one.startswith(words) for one in told if one)


def _ask_narrowed(teller: ImportTeller, table: TableMeant, numbers: Sequence[int], cells: int) -> bool:
    """Whether it is asked if what stands on every row, ``Barn``, tells that they are but some of a whole.

    So may words that differ, below a heading of such parts; ``Huvudman`` is of the one that is named.
    """
    for column in table.dividing:
        heading = " ".join(table.notes[column].heading)
        found = (table.sheet.rows[one].get(column) for one in numbers)
        held = dict.fromkeys(cell.text if cell is not None else "" for cell in found)
        account = column in table.accounts and teller.wanted.indicator is None
        told = len(held) == 1 or account or tells_of_some(heading)
        known = any(_is_known(teller, one) or not (account or any(map(str.isalpha, one))) for one in held)
        if told and held and "" not in held and not known:
            options = [*held][:_MOST]
            said = teller.say("ask.narrowed", heading=heading, text=" / ".join(options))
            return teller.ask("rows", said, [*options, _ALL], cells=cells) is None
    return False


def _is_known(teller: ImportTeller, text: str) -> bool:
    """Whether a text is a word of tables, a name of the workspace, or may be that of a person."""
    named = teller.names.is_member(text) or teller.names.is_whole(text) or may_be_a_person(text)
    return named or teller.headings.read(text) is not None or teller.headings.role(text) is not None


def _ask_words(teller: ImportTeller, table: TableMeant, numbers: Iterable[int], cells: int) -> bool:
    """Whether it is asked by which words rows are wanted; not where no column tells them all apart."""
    rows, is_added = dict.fromkeys(numbers), teller.names.is_added
    for column in (*table.dividing, _OF_LABELS):
        told = [_words_of(teller, table, one, column) for one in rows]
        words = {folded_name(one): one for one in reversed(told)}
        persons = any(may_be_a_person(one) and not is_added(one) for one in words.values())
        if len(words) < 2 or persons or ("" in words and not all(map(is_added, words.keys() - {""}))):
            continue
        named = dict.fromkeys(words[folded_name(one)] for one in told if one)
        options = sorted(named, key=is_added, reverse=True)[:_MOST]
        said = teller.say("ask.rows", names=", ".join(options))
        return teller.ask("rows", said, [*options, _ALL], cells=cells) is None
    return False
