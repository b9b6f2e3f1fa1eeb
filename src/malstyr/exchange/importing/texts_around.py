"""What the texts over, beside and between the rows of a table tell of its numbers: all that is known of one is used,
or asked about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes, ColumnRole, Headings, tells_of_some
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import on_a_day, when_in_titles
from malstyr.language.blanks import SOME_BLANKS

_DIVIDED_BY = (
    "nämnd", "skola", "skolenhet", "förskola", "förvaltning", "avdelning", "sektor", "kommun", "region", "kön", "år",
    "månad", "tertial", "kvartal", "klinik", "vårdcentral", "mottagning", "sjukhus", "division", "distrikt",
    "resultatenhet", "verksamhetsområde", "ansvar", "kontor", "bolag",
)  # fmt: skip
"""What a text may say that its table is divided by; ``per plats`` or ``per boende`` makes another measure."""
_DIVIDED = re.compile(
    rf"{SOME_BLANKS}(?:per|efter|fördela[dt] på|uppdela[dt] på)(?:(?:,|\s+och)?\s+(?:{'|'.join(_DIVIDED_BY)})\b)+",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(?:tabell|tab\.?|diagram|bilaga)\s+[0-9]{1,3}[a-z]?(?:\s*[.:–-])?\s+(?=\S)", re.IGNORECASE)
"""How the tables of a document are numbered, before what they are of."""
_GROUP = re.compile(
    r"\b(?:årskurs(?:erna)?|åk)\s*[0-9f][^\s,;]*|\b[0-9]{1,3}\s*[–-]\s*[0-9]{1,3}\s*år(?:ingar)?\b", re.IGNORECASE
)
"""Some of all, by their ages or years in school."""
_FEW_WORDS = 3
_FIELDS = (
    ColumnRole.INDICATOR, ColumnRole.MEMBER, ColumnRole.PART, ColumnRole.PERIOD, ColumnRole.KIND, ColumnRole.UNIT,
    ColumnRole.UNIT_OR_MEMBER,
)  # fmt: skip
"""What may stand before what a text tells: ``Enhet: Byskolan``."""


class AroundAsked(NamedTuple):
    """A text that may make numbers others than their labels tell, so that it is asked about."""

    at: str
    text: str
    part: str | None = None
    """The part that it names among words that are not known; None where it may be that the numbers are no values."""


class TextsAround(NamedTuple):
    """What texts tell together of the numbers they stand at."""

    axes: Axes = NOTHING_TOLD
    asked: tuple[AroundAsked, ...] = ()
    unread: tuple[str, ...] = ()
    """Those with words that are not known, among which a measure may be named."""
    of_when: str = ""
    """The one that told when."""
    texts: tuple[str, ...] = ()
    """All of them."""

    def over(self, other: TextsAround) -> TextsAround:
        """This, and of what it does not tell, what the other does."""
        of_when = self.of_when if self.axes.when is not None else other.of_when
        return TextsAround(
            self.axes.over(other.axes),
            (*self.asked, *other.asked),
            (*self.unread, *other.unread),
            of_when,
            (*self.texts, *other.texts),
        )


def texts_around(
    headings: Headings, texts: Iterable[tuple[str, str]], when_in: Callable[[str], TableWhen | None]
) -> TextsAround:
    """What texts tell, each after its place; the last is the nearest. ``when_in`` is for words of time among others."""
    found, whens = TextsAround(), dict[TableWhen, str]()
    for at, text in texts:
        bare = _bare(headings, text)
        plain = _DIVIDED.sub("", on_a_day(bare) or bare)
        said = headings.read(bare) or headings.read(plain)
        if said is None and headings.names.is_whole(plain) and len(plain.split()) <= _FEW_WORDS:
            said = Axes(part=plain)  # which ends a part above
        own = said or headings.words_known(plain)
        if own.when is None or own.when.exact or own.when.readings:  # a day may be that on which the table was made
            own, when = own.then(None), when_in(bare)
        else:
            when = own.when
        whens |= {when: text} if when is not None else {}
        some = said is None and _is_of_some(headings, text)
        sure, asked = _sure(own, at, text) if said is not None else _doubtful(headings, own, at, text)
        asked = (*asked, AroundAsked(at, text)) if some and not asked else asked
        unread = () if said is not None else (bare,)
        found = TextsAround(sure, asked, unread, text if sure.when is not None else "", (text,)).over(found)
    if found.axes.when is None and (when := when_in_titles(whens)) is not None:
        return found._replace(axes=found.axes.then(when), of_when=whens[when])
    return found


def _bare(headings: Headings, text: str) -> str:
    """A text without its number in a document, and without the field that it tells."""
    title = _CAPTION.sub("", text, count=1)
    field, _, rest = title.partition(":")
    return rest.strip(" ()") if rest.strip(" ()") and is_field(headings, field) else title


def is_field(headings: Headings, text: str) -> bool:
    """Whether a text is what may stand before what is told: ``Kön``, ``Yrkeskategori``."""
    return headings.role(text) in _FIELDS or tells_of_some(text)


def _is_of_some(headings: Headings, text: str) -> bool:
    """Whether a field and what it is tell of whom all numbers are, ``Yrkeskategori: Läkare``, and not of all."""
    field, _, one = text.partition(":")
    return bool(one.strip()) and tells_of_some(field) and not headings.names.is_whole(one.strip(" ()"))


def _sure(own: Axes, at: str, text: str) -> tuple[Axes, tuple[AroundAsked, ...]]:
    """What is told by a text that is known whole; that numbers are no values is asked about."""
    if own.kind is not None and own.check is not None:  # a list of what the table has
        return own._replace(kind=None, check=None, role=None), ()
    kind = own.kind if own.kind in AMOUNTS or " " in text else None  # Svar, Plats: names of sheets and of columns
    return own._replace(kind=kind, check=None, role=None), (AroundAsked(at, text),) if own.check is not None else ()


def _measured_of_groups(headings: Headings) -> bool:
    """Whether any measure says by its name of which group it is, so that a text that says so may be its name."""
    return any(map(_GROUP.search, headings.names.called.values()))


def _doubtful(headings: Headings, own: Axes, at: str, text: str) -> tuple[Axes, tuple[AroundAsked, ...]]:
    """What is told by one of which some words are known: the period and the unit, the rest is asked about."""
    group = _GROUP.search(text)
    part = own.part or (group[0] if group is not None and not _measured_of_groups(headings) else None)
    asked = (AroundAsked(at, text, part),) if part is not None else ()
    if own.check is not None or own.kind in (FactKind.BUDGET, FactKind.FORECAST):
        asked = (*asked, AroundAsked(at, text))
    return Axes(when=own.when, unit=own.unit), asked
