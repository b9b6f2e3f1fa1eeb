"""The body of a document: each of its parts as Word writes it, on pages that stand, or lie for a wide table."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import groupby, islice, takewhile
from typing import assert_never

from malstyr.present.document import (
    Bullets,
    Chapter,
    Document,
    Heading,
    Manner,
    Numbered,
    Paragraph,
    Passage,
    Picture,
    Table,
    runs,
)
from malstyr.word.page import later, lying, room
from malstyr.word.styles import BULLET, CAPTION, HEADINGS, LEAD, NUMBERED
from malstyr.word.tables import Wishes, column_widths, is_wide, wished_widths, write_table
from malstyr.word.text import Writer
from malstyr.word.xml import Element, below, make, w

_FEW = 4
"""Paragraphs that are too few for a page."""


class Body:
    """Fills the body of a document whose last element is the page that all of it is written on."""

    def __init__(self, body: Element, writer: Writer) -> None:
        self.body, self.writer = body, writer
        self.page = body[-1]
        self.room = self.standing_room = room(self.page)
        self.wished: Wishes = {}
        self.standing: Element | None = None
        """A line that is kept with what follows it, until it is known what that is."""

    def fill(self, document: Document) -> None:
        """Every chapter; where pages begin to lie or to stand again, so does a section."""
        self.body.remove(self.page)
        self.wished = wished_widths(one for one in document.passages() if isinstance(one, Table))
        page, first = self.page, None
        parts = (part for chapter in document.chapters for part in _by_heading(chapter))
        for n, (wide, alike) in enumerate(groupby(parts, key=self._is_wide)):
            if n:
                self._end(page)
                page = later(self.page)
            page = lying(page) if wide else page
            self.room = room(page)
            for part in alike:
                before = self._last()
                for one in part.passages:
                    self._part(one)
                first = before.getnext() if before is not None else self.body[0]
                if part.turned:
                    _begin(first, "w:pageBreakBefore")
        if first is not None:
            self._accompany(first)
        if self._after(w("tbl")):
            below(self.body, "w:p")
        self.body.append(page)

    def _is_wide(self, part: Chapter) -> bool:
        return any(isinstance(one, Table) and is_wide(one, self.standing_room) for one in part.passages)

    def _last(self) -> Element | None:
        """What was written last; had without counting all that is before."""
        return next(self.body.iterchildren(reversed=True), None)

    def _after(self, tag: str) -> bool:
        """Whether what was written last is that."""
        last = self._last()
        return last is not None and last.tag == tag

    def _end(self, page: Element) -> None:
        """The end of a section, which the last of its paragraphs holds."""
        if not self._after(w("p")):
            below(self.body, "w:p")
        _properties(self._last()).append(deepcopy(page))

    def _accompany(self, first: Element) -> None:
        """The last part, from its ``first`` on, kept with the paragraphs before it, so that a few lines are no page of
        their own."""
        after = [first, *islice(first.itersiblings(), _FEW)]
        if len(after) > _FEW:
            return
        before = takewhile(lambda one: one.tag == w("p"), first.itersiblings(preceding=True))
        for one in [*islice(before, _FEW), *after[:-1]]:
            if one.tag == w("p"):
                _begin(one, "w:keepNext")

    def _part(self, part: Passage) -> None:
        if self.standing is not None and not isinstance(part, Heading):
            _begin(self.standing, "w:keepNext")
        self.standing = None
        match part:
            case Heading():
                made = self.writer.paragraph(self.body, HEADINGS[min(part.level, len(HEADINGS)) - 1])
                self.writer.write(made, runs(part.text))
                self.writer.mark(made, part.anchor)
            case Paragraph():
                self._paragraph(part)
            case Bullets():
                for item in part.items:
                    self.writer.write(self.writer.paragraph(self.body, BULLET), item)
            case Numbered():
                self._numbered(part)
            case Table():
                self._lead_in()
                widths = column_widths(part, self.room, self.wished, self.writer.styles.widths)
                write_table(self.body, part, self.writer, widths)
            case Picture():
                self._picture(part)
            case _:
                assert_never(part)

    def _lead_in(self) -> None:
        """The lines right before a table, up to a heading or a list, kept with it."""
        before = self.body.iterchildren(reversed=True)
        for one in islice(
            takewhile(lambda one: one.tag == w("p") and one.find(f".//{w('pStyle')}") is None, before), _FEW
        ):
            _begin(one, "w:keepNext")

    def _numbered(self, part: Numbered) -> None:
        """In a list of its own, since those of one style go on counting."""
        number = self.writer.styles.numbering.numbers()
        for item in part.items:
            made = self.writer.paragraph(self.body, NUMBERED)
            made[0].append(make("w:numPr", make("w:ilvl", val=0), make("w:numId", val=number)))
            self.writer.write(made, item)

    def _paragraph(self, part: Paragraph) -> None:
        after_table = self._after(w("tbl"))
        made = self.writer.paragraph(self.body, LEAD if part.manner is Manner.LEAD else None)
        if part.manner is Manner.LABEL:
            _begin(made, "w:keepNext")
        if part.manner is Manner.STANDING:
            self.standing = made
        if part.manner is Manner.NOTE:
            edges = below(_properties(made), "w:pBdr")
            below(edges, "w:left", [("w:val", "single"), ("w:sz", 18), ("w:space", 6), ("w:color", "9AA3AD")])
        if after_table or part.manner in (Manner.LABEL, Manner.NOTE):
            below(_properties(made), "w:spacing", [("w:before", 120)])
        self.writer.write(made, part.runs, bold=part.manner is Manner.LABEL)

    def _picture(self, part: Picture) -> None:
        caption = self.writer.paragraph(self.body, CAPTION)
        below(caption[0], "w:keepNext")
        self.writer.write(caption, runs(part.title))
        self.writer.pictures.add(self.writer.paragraph(self.body), part, self.room)


def _by_heading(chapter: Chapter) -> Iterator[Chapter]:
    """The chapter in parts, each with what stands under one heading: so much lies for a table that is wide."""
    held: list[Passage] = []
    turned = chapter.turned
    for one in chapter.passages:
        if isinstance(one, Heading) and held and not isinstance(held[-1], Heading):
            yield replace(chapter, passages=tuple(held), turned=turned)
            held, turned = [], False
        held.append(one)
    if held:
        yield replace(chapter, passages=tuple(held), turned=turned)


def _properties(paragraph: Element) -> Element:
    """What is said of how a paragraph is, which stands before its text."""
    place = paragraph.find(w("pPr"))
    if place is None:
        place = make("w:pPr")
        paragraph.insert(0, place)
    return place


def _begin(paragraph: Element, name: str) -> None:
    """That a paragraph begins its page, or keeps to the next; said at once after its style."""
    place = _properties(paragraph)
    style = place.find(w("pStyle"))
    if place.find(w(name.removeprefix("w:"))) is None:
        place.insert(0 if style is None else 1, make(name))
