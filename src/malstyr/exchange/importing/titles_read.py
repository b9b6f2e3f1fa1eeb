"""What the name of a sheet, the texts above a table and the headings of its names say of all of it."""

import re
from collections.abc import Mapping, Sequence
from functools import partial

from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes
from malstyr.exchange.importing.sections import TableSection, heading_text
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.texts_around import AroundAsked, TextsAround, is_field, texts_around
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import part_in_title, when_in_title
from malstyr.exchange.table import TableSheet


def titles_of(teller: ImportTeller, sheet: TableSheet, section: TableSection, before: TextsAround) -> TextsAround:
    """What the texts above a table say of all of it, and those before them."""
    texts = list[tuple[str, str]]()
    for number in section.titles:
        row = {sheet.at(number, column): heading_text(cell) for column, cell in sheet.rows[number].items()}
        for at in row:
            teller.ignore(at, "note", teller.say("ignored.note"))
        first, *others = row.items()
        told = is_field(teller.headings, first[1].rstrip(" :")) and len(others) == 1
        texts += [(first[0], f"{first[1].rstrip(' :')}: {others[0][1]}")] if told else row.items()
    own = _told_of_all(teller, texts)
    ends = own.unread and own.axes.indicator is None and before.texts and _says_other(own.unread[0], before.texts)
    if ends and before.axes.indicator:
        before = before._replace(axes=before.axes._replace(indicator=own.unread[0]))  # which ends the measure above
    if own.unread and before.axes.part is not None and own.axes.part is None:
        own = own._replace(asked=(*own.asked, AroundAsked(*texts[-1])))  # which may end the part above
    return own.over(before)


def _says_other(text: str, before: Sequence[str]) -> bool:
    """Whether a text is none of those before but for its numbers: ``Sida 2 av 2``."""
    return _without_numbers(text) not in map(_without_numbers, before)


def _without_numbers(text: str) -> str:
    return re.sub(r"[\d\s]+", "", text.casefold())


def name_of_sheet(teller: ImportTeller, sheet: TableSheet) -> TextsAround:
    """What the name of the sheet says of all of it; one letter says nothing."""
    name = sheet.name or ""
    return _told_of_all(teller, [(name, name)] if len(name) > 1 else [])._replace(texts=())


def corner_told(
    teller: ImportTeller, sheet: TableSheet, labels: Sequence[TableColumn], values: Mapping[int, TableColumn]
) -> TextsAround:
    """What the headings of names tell of all of the table, but for a measure where columns tell theirs."""
    texts = [(sheet.column_at(one.number), text) for one in labels for text in one.heading]
    found = _told_of_all(teller, [one for one in texts if teller.headings.role(one[1]) is None])
    measured = any(one.axes.indicator for one in values.values())
    return found._replace(axes=Axes(when=found.axes.when)) if found.axes.indicator and measured else found


def with_other_years(around: TextsAround, others: Mapping[str, TableWhen | None]) -> TextsAround:
    """What is told around a table, where others, by their texts, tell the same year; else it may be of any of them."""
    when = around.axes.when
    apart = {
        text: one for text, one in others.items()
        if one is not None and when is not None and None not in (one.year, when.year) and one.year != when.year
    }  # fmt: skip
    if when is None or when.partial or not apart:
        return around
    readings = dict.fromkeys(f"{one.period or one.year}" for one in (when, *apart.values()))
    texts = ", ".join(dict.fromkeys((around.of_when, *apart)))
    return around._replace(axes=around.axes.then(TableWhen(readings=tuple(readings))), of_when=texts)


def _told_of_all(teller: ImportTeller, texts: Sequence[tuple[str, str]]) -> TextsAround:
    """What texts, each after its place, say; those of an entry sheet are ours, and its hidden sheet tells of it."""
    if teller.wanted.entry_period:
        return TextsAround()
    return texts_around(teller.headings, texts, partial(_when_told, teller))


def _when_told(teller: ImportTeller, text: str) -> TableWhen | None:
    """What a text says of when; beside a period that somebody has typed, only that it is a part of that year."""
    typed = teller.given.when
    if typed is None:
        return when_in_title(text)
    return part_in_title(text, typed) if typed.whole_year else None
