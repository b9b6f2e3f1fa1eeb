"""Numbers of a text that may be what a target asks, and what each of them is in an indicator's unit.

A number may be of something else: it says which ones are meant ("grupper med högst 15 barn"), how much each of several
does ("tre förslag per enhet"), or is of another thing than the indicator. What is not certain is left out.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from malstyr.evaluate.said_years import said_years, years_of_each
from malstyr.language.fields import of_different_fields
from malstyr.language.likeness import share_a_word, stems
from malstyr.language.swedish.numbers import FRACTIONS, change_word, word_number
from malstyr.language.swedish.quantities import MULTIPLES, StatedNumber
from malstyr.language.swedish.unit_words import NOT_UNITS
from malstyr.language.swedish.words import word_set
from malstyr.model.indicators import Indicator
from malstyr.model.measures import GENERAL, SUMMED, Quantity, alike, as_it_stands, converted, measure
from malstyr.model.target import LOWER, UPPER
from malstyr.smart.phrases import is_form_of
from malstyr.smart.reading import SentenceReading, read_sentence


class SaidNumber(NamedTuple):
    """A number of a text, or both ends of a range, with what it bounds."""

    written: str
    """As it stands in the text, without its unit."""
    values: tuple[Decimal, ...]
    comparator: str
    unit: str
    """As it stands in the text, in small letters; ``%`` of every share, ``rank`` of a place."""
    rough: bool
    """Whether it is a share in words, which is rounded: "en tredjedel"."""
    alone: bool
    """Whether it says itself that it is the level, and the text has no other number: "ska vara minst 70"."""
    bound: str
    """The words of its limit, as "inte fler än"; empty where none stand before it."""
    yearly: bool
    """Whether the text says of it that it is so every year."""
    years: range | None
    """The years that it is said of, empty where several are said and not which; None where none is."""
    shares_years: bool
    """Whether other numbers may be said of them instead of it: "högst 7 % och senast 2028 högst 6 %"."""
    of: str
    """What a share is said to be of: "eleverna" of "80 % av eleverna är nöjda"; empty where that is not said."""
    of_each: str
    """What there are several of that each has as many: "per enhet"; empty where there is one."""
    text: str

    @property
    def way(self) -> tuple[str, ...] | None:
        """The keys of the limits that it says, ``LOWER`` or ``UPPER``; None where it is no limit."""
        return {">": LOWER, ">=": LOWER, "<": UPPER, "<=": UPPER}.get(self.comparator)

    @property
    def changes(self) -> bool:
        """Whether it is the size of a change and no level."""
        return self.comparator in ("increase", "decrease")


_PIECE = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)?|[%:]")
_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}\b)")
_LEADS_TO_LEVEL = word_set(
    "vara är till minst lägst åtminstone högst max maximalt på om nå nås uppnå bli blir under över än mellan och med :"
)
_YEAR = 4
"""Digits of what may be a year."""


def may_say_others(text: str, known: set[Decimal], units: Sequence[str | None]) -> bool:
    """Whether a text has a number that is not known, in what may be one of the units: then it is worth reading."""
    kinds = {kind_of(unit) for unit in units}
    pieces = _PIECE.findall(_THOUSANDS.sub("", text.casefold()))
    return any(
        _is_other(piece, before, known) and (len(piece) == _YEAR or _may_be_in(kinds, before, after))
        for before, piece, after in zip(["", *pieces], pieces, [*pieces[1:], ""], strict=False)
    ) or any(piece in FRACTIONS or piece in MULTIPLES or change_word(piece) is not None for piece in pieces)


def _is_other(piece: str, before: str, known: set[Decimal]) -> bool:
    if piece[0].isdigit():
        return Decimal(piece.replace(",", ".")) not in known
    if piece in ("en", "ett"):
        return before in _BOUNDS
    number = word_number(piece)
    return number is not None and Decimal(str(number)) not in known


def _may_be_in(kinds: set[Quantity], before: str, after: str) -> bool:
    """By the words on either side of a number: a unit of one of the kinds, or none where a level is said."""
    if Quantity.PLACE in kinds or after in ("%", "procent", "av"):
        return True
    if not after[:1].isalpha() or after in NOT_UNITS:
        return before in _LEADS_TO_LEVEL
    return after in _SCALES or kind_of(after) in kinds


def kind_of(unit: str | None) -> Quantity:
    """What a unit measures; what nobody knows is counted as well, since things of any name are."""
    quantity = measure(unit).quantity
    return Quantity.COUNT if quantity is Quantity.OTHER else quantity


def said_numbers(text: str) -> Iterator[SaidNumber]:
    """The numbers of a text that may be aimed at, in their order."""
    reading = read_sentence(text)
    aimed = [one for one in reading.quantities if one.kind != "baseline"]
    meant = [one for one in aimed if not _says_which(reading, one)]
    yearly = any(time.kind == "frequency" for time in reading.times)
    said = said_years(reading)
    for one, years in zip(meant, years_of_each(said, len(meant)), strict=True):
        whole = one.unit if isinstance(one.unit, str) else reading.text[slice(*one.unit)]
        scale = _SCALES.get(whole.partition(" ")[0], 1)
        ends = (one.value,) if one.value_max is None else (one.value, one.value_max)
        written = _written(text, reading, one)
        yield SaidNumber(
            written=_SHARE.sub("", written),
            values=tuple(abs(Decimal(str(end))) * scale for end in ends),
            comparator=one.comparator,
            unit=whole if scale == 1 else whole.partition(" ")[2],
            rough=whole == "%" and _SHARE.search(written) is None,
            alone=len(aimed) == 1 and _says_level(reading, one),
            bound=_bound(reading, one),
            yearly=yearly,
            years=years,
            shares_years=len(said) < len(meant),
            of=_of(reading, one) if whole == "%" else "",
            of_each=_of_each(reading, one),
            text=reading.text,
        )


def _written(text: str, reading: SentenceReading, one: StatedNumber) -> str:
    """The number as it stands, without its unit but with its scale: "tolv" of "tolv nya lekplatser", "två miljoner"."""
    if one.unit == "%":
        return text[slice(*reading.plain.span(one.start, one.end))]
    end, of = (one.end, "") if isinstance(one.unit, str) else (one.unit[0], reading.text[slice(*one.unit)])
    before = text[slice(*reading.plain.span(one.start, end))].strip()
    scale = of.partition(" ")[0]
    found = _NUMBER.match(before) if one.value_max is None else None
    number = found[0] if found is not None else before
    return f"{number} {scale}" if scale in _SCALES else number


_NUMBER = re.compile(r"\d[\d \u00a0\u202f.,]*(?<=\d)|[^\W\d_]+")
_SCALES = {"tusen": 1000, "tusentals": 1000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9, "miljarder": 10**9}


def _bound(reading: SentenceReading, one: StatedNumber) -> str:
    found = [*_BOUND.finditer(reading.text, max(0, one.start - _NEAR), one.start)]
    return found[-1][0] if found else ""


_SHARE = re.compile(r"(?<![ \u00a0\u202f-])[ \u00a0\u202f-]*(?:%|procents?|procentig\w{0,40})$", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?P<not>(?:inte|ej|aldrig) (?:\w+ )?)?(?:(?P<least>minst|lägst|åtminstone|över|(?:fler|mer|högre|längre) än)"
    r"|högst|max(?:imalt|imum)?|som mest|under(?! (?:19|20)\d\d| året)|inom(?= \w+ (?:min|tim|d|arb|v|m))"
    r"|(?:färre|mindre|lägre|kortare) än)\b",
    re.IGNORECASE,
)
"""Words of a limit, but "under 2026"."""


def ways_of_limits(text: str) -> set[bool]:
    """Which ways a text may set limits: True of a least, False of a most."""
    return {(found["least"] is not None) == (found["not"] is None) for found in _BOUND.finditer(text)}


_NEAR = 40
"""Signs before a number in which its limit is said."""
_BOUNDS = word_set(
    "minst högst lägst åtminstone max maximalt mer fler flera färre mindre än över under upp till cirka ca hela"
)
_WHICH = word_set("med utan om de dessa våra")
"""Before a number that says which ones are meant: "företag med minst tio anställda", "de tre största"."""


def _says_which(reading: SentenceReading, one: StatedNumber) -> bool:
    if one.kind != "level":
        return False
    before = [word.text for word in reading.words if word.start < one.start]
    while before and before[-1] in _BOUNDS:
        before.pop()
    lasting = one.lead and before[-1:] == ["i"]  # "räntan binds i fem år"
    return lasting or (before[-1:] != [] and (before[-1] in _WHICH or "som" in before[-2:]))


def _says_level(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "ska vara minst 70", "uppgå till 4,2", and not "100-årsjubileum"."""
    aims = _AIM.search(reading.text, 0, one.start) is not None
    return (one.comparator != "=" or aims) and not reading.text.startswith("-", one.end)


_AIM = re.compile(r"(?:\b(?:vara|är|bli|till|nå|uppnå|på)|:) $")
_EACH = re.compile(r"\b(?:per|varje|vardera|i|om) (?P<each>(?!\w*år\b|\w*året\b)\w+)|/(?P<by>(?!år\b)\w+)")
_WHOLE = r" av ((?:(?!(?:är|ska|skall|har|får|kan|bör|blir|i|på|för|med|till|som)\b)[^\W\d]+ ?){1,3})"
"""What a share is of, up to the verb or the preposition after it."""


def _of(reading: SentenceReading, one: StatedNumber) -> str:
    found = re.compile(_WHOLE).match(reading.text, one.end)
    return found[1] if found is not None else ""


_ONE = ("en", "ett")
_WITHIN_A_YEAR = word_set("veckan månaden kvartalet dagen dygnet tertialet halvåret")


def _of_each(reading: SentenceReading, one: StatedNumber) -> str:
    """What each of several has, or when: "per enhet", "varje skola", "i veckan", "en elev"."""
    for found in _EACH.finditer(reading.text):
        each: str = found["each"] or found["by"]
        if found["by"] or not found[0].startswith(("i ", "om ")) or each in _WITHIN_A_YEAR:
            return each
    before = [word for word in reading.words if word.start < one.start]
    return next((who.text for article, who in pairwise(before) if article.text in _ONE and who.has("people")), "")


_OF = re.compile(r"\s(?:i|på|av|med|som|för|till|bland|hos|från|vid)\s.*", re.DOTALL)
"""After these an indicator's name tells of what, or where: "deltagare i övningar" counts no "övningar"."""


def in_unit_of(said: SaidNumber, indicator: Indicator, name: str, *, sole: bool) -> tuple[Decimal, ...]:
    """The values as they are in an indicator's unit; none where the number is not known to be of what it measures.

    ``sole`` is whether the text is about no other indicator.
    """
    ours = indicator.measured_in
    if ours is None or _of_several(said, ours, name) or of_something_else(said, name):
        return ()
    counted = _OF.sub("", name)
    if not said.unit:
        named = share_a_word(stems(said.text), stems(counted)) or ours.casefold() in said.text
        return said.values if said.alone and named else ()
    unit = f"{said.unit} per {said.of_each}" if measure(ours).per is not None else said.unit
    if alike(unit, ours) or _counts(unit, ours, counted, sole=sole):
        return () if of_different_fields(stems(said.text), stems(name)) else said.values
    others = [converted(value, unit, ours) for value in said.values]
    return tuple(one for one in others if one is not None)


_WORD = re.compile(r"[^\W\d_]{3,}")


def of_something_else(said: SaidNumber, name: str) -> bool:
    """Whether a share is said to be of something that an indicator's name does not tell of."""
    told = _WORD.findall(name.casefold())
    named = share_a_word(stems(said.of), stems(name)) or any(is_form_of(word, told) for word in _WORD.findall(said.of))
    return bool(said.of) and not named


def _of_several(said: SaidNumber, ours: str, name: str) -> bool:
    """Whether it is what each of several has, of what an indicator sums."""
    return bool(said.of_each) and measure(ours).quantity in SUMMED and said.of_each not in f"{ours} {name}".casefold()


def _counts(unit: str, ours: str, counted: str, *, sole: bool) -> bool:
    """Whether a thing is what an indicator counts: its unit in another form, or what its name says that there are."""
    if ours.casefold().rstrip(".") in GENERAL:
        named = stems(counted)
        return as_it_stands(unit, ours) and (share_a_word(stems(unit), named) if named else sole)
    return measure(ours).quantity in (Quantity.COUNT, Quantity.OTHER) and share_a_word(stems(unit), stems(ours))
