"""What the name of a sheet, the texts above a table and the headings of its names say of all of it."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.exchange.importing.alike_rows import AlikeRows
from malstyr.exchange.importing.headings import Axes
from malstyr.exchange.importing.sections import TableSection, heading_text
from malstyr.exchange.importing.texts_around import AroundAsked, TextsAround, texts_around
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import when_in_title


class TitlesRead(AlikeRows):
    """Reads titles and corners."""

    def titles(self, section: TableSection, before: TextsAround) -> TextsAround:
        """What the texts above a table say of all of it, and those before them."""
        texts = list[tuple[str, str]]()
        for number in section.titles:
            for column, cell in self.sheet.rows[number].items():
                texts.append((self.sheet.at(number, column), heading_text(cell)))
                self.ignore(self.sheet.at(number, column), "note", self.say("ignored.note"))
        own = self.told_of_all(texts)
        if own.unread and before.axes.part is not None and own.axes.part is None:
            own = own._replace(asked=(*own.asked, AroundAsked(*texts[-1])))  # which may end the part above
        return own.over(before)

    def name_of_sheet(self) -> TextsAround:
        """What the name of the sheet says of all of it; one letter says nothing."""
        name = self.sheet.name or ""
        return self.told_of_all([(name, name)] if len(name) > 1 else [])

    def corner(self) -> TextsAround:
        """What the headings of names tell of all of the table, but for a measure where columns tell theirs."""
        texts = [(self.sheet.column_at(one.number), text) for one in self.labels for text in one.heading]
        found = self.told_of_all([one for one in texts if self.headings.role(one[1]) is None])
        measured = any(one.axes.indicator for one in self.values.values())
        return found._replace(axes=Axes(when=found.axes.when)) if found.axes.indicator and measured else found

    def told_of_all(self, texts: Sequence[tuple[str, str]]) -> TextsAround:
        """What texts, each after its place, say; those of an entry sheet are ours, and its hidden sheet tells of it."""
        return TextsAround() if self.wanted.entry_period else texts_around(self.headings, texts, self.when_in)

    def when_in(self, text: str) -> TableWhen | None:
        """When a text says among other words that all of a table is, unless somebody has typed it."""
        return when_in_title(text) if self.wanted.period is None else None
