"""What the texts above a table, and the headings of its names, say of all of it."""

from __future__ import annotations

import re

from malstyr.exchange.importing.alike_rows import AlikeRows
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes
from malstyr.exchange.importing.sections import TableSection, heading_text
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import when_in_title, when_in_titles
from malstyr.exchange.table import CellForm
from malstyr.language.blanks import SOME_BLANKS
from malstyr.model.measures import Quantity, measure

_DIVIDED_BY = (
    "nämnd", "skola", "skolenhet", "förskola", "förvaltning", "avdelning", "sektor", "kommun", "region", "kön", "år",
    "månad", "tertial", "kvartal",
)  # fmt: skip
"""What a title may say that its table is divided by; ``per plats`` or ``per boende`` makes another measure."""
_DIVIDED = re.compile(
    rf"{SOME_BLANKS}(?:per|efter|fördela[dt] på|uppdela[dt] på)(?:(?:,|\s+och)?\s+(?:{'|'.join(_DIVIDED_BY)})\b)+",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(?:tabell|tab\.?|diagram|bilaga)\s+[0-9]{1,3}[a-z]?(?:\s*[.:–-])?\s+(?=\S)", re.IGNORECASE)
"""How the tables of a document are numbered, before what they are of."""


class TitlesRead(AlikeRows):
    """Reads titles and corners."""

    def titles(self, section: TableSection) -> Axes:
        """What the texts above a table say of all of it."""
        axes, whens = NOTHING_TOLD, dict[TableWhen, str]()
        for number in section.titles:
            for column, cell in self.sheet.rows[number].items():
                text = heading_text(cell)
                title = _CAPTION.sub("", text, count=1)
                said = self.headings.read(title) or self.headings.read(_DIVIDED.sub("", title))
                if said is not None and said.when is not None and (said.when.exact or said.when.readings):
                    said = said._replace(when=None)
                if said is not None and said.tells:
                    axes = said.over(axes)
                    whens |= {said.when: text} if said.when is not None else {}
                elif cell.form is CellForm.TEXT:
                    self.unread.append(title)
                    when = when_in_title(_DIVIDED.sub("", title))
                    whens |= {when: text} if when is not None else {}
                    unit = self.money_in(text)
                    axes = axes if unit is None or axes.unit else axes._replace(unit=unit)
                self.ignore(self.sheet.at(number, column), "note", self.say("ignored.note"))
        if axes.when is None and (when := when_in_titles(whens)) is not None and not self.wanted.period:
            axes = axes._replace(when=when)
        self.title_of_when = whens.get(axes.when, "") if axes.when is not None else self.title_of_when
        name = self.sheet.name
        said = self.headings.read(name) if name else None
        return (
            axes.over(Axes(indicator=said.indicator, when=said.when, member=said.member, point=said.point))
            if said is not None
            else axes
        )

    def money_in(self, text: str) -> str | None:
        found = [one for one in re.split(r"[\s,()]+", text) if measure(one).quantity is Quantity.MONEY]
        return found[0] if len(set(found)) == 1 else None

    def whens_in_corner(self) -> dict[TableWhen, str]:
        """When all is that the heading of the first column tells beside words that say nothing we know."""
        texts = self.labels[0].heading if self.labels else ()
        told = ((when_in_title(text), text) for text in texts if self.headings.read(text) is None)
        return {when: text for when, text in told if when is not None}

    def money_of_labels(self) -> str | None:
        """The money that headings of labels tell, alone or beside words of their own: ``Nämnd (belopp i tkr)``."""
        read = ((text, self.headings.read(text)) for one in self.labels for text in one.heading)
        texts = (text for text, said in read if said is None or said == Axes(unit=said.unit))
        return next((unit for unit in map(self.money_in, texts) if unit is not None), None)
