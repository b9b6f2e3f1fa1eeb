"""Phrases that tell with whom, for whom, by what, after what or where: they say more of a promise, and make none."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from malstyr.language.swedish.amounts import number_at
from malstyr.language.swedish.quantities import StatedNumber, is_owner
from malstyr.language.swedish.unit_words import MEASURES, MONEY
from malstyr.language.swedish.words import Token, with_next, word_set
from malstyr.smart.claim import is_client
from malstyr.smart.clauses import MODALS
from malstyr.smart.direction import directions
from malstyr.smart.phrases import PREPOSITIONS, THINGS
from malstyr.smart.reading import SentenceReading
from malstyr.smart.verb import main_verb


class Adjunct(NamedTuple):
    """A phrase from its preposition on."""

    start: int
    end: int
    may_count: bool
    """ "mäta radon i 200 bostäder", "enligt planen": what is done so may be checked by it."""


def adjuncts(reading: SentenceReading) -> list[Adjunct]:
    """The phrases of a goal that are with, for, by, after or from somebody or something, or where."""
    return [*_counted(reading), *_named(reading), *_led(reading), *_always(reading)]


def _always(reading: SentenceReading) -> Iterator[Adjunct]:
    """ "varje dag", "dygnet runt": at any time, whatever it is."""
    for first, second, third in zip_longest(reading.words, reading.words[1:], reading.words[2:]):
        for last in (second, third):
            said = reading.text[first.start : last.end] if last is not None else ""
            if said in _WHENEVER:
                yield Adjunct(first.start, first.start + len(said), True)


_WHENEVER = frozenset(["varje dag", "alla dagar", "dygnet runt", "året runt", "i alla led", "i alla lägen"])


def _led(reading: SentenceReading) -> Iterator[Adjunct]:
    """ "enligt strategin", "i linje med visionen", "genom tydliga fokusområden": up to the next phrase."""
    goal = reading.goal
    for at, word in enumerate(goal):
        length = _length(goal, at)
        after = goal[at + length : at + length + 1]
        if not length or not after or after[0].text in _NO_PHRASE:
            continue
        main = main_verb(reading._replace(goal=(*goal[:at], *goal[at + length :])))
        if main is after[0]:
            continue
        ends = (
            one.start for one, next_one in with_next(goal[at + length + 1 :]) if one is main or _ends(one, next_one)
        )
        yield Adjunct(word.start, next(ends, reading.words[-1].end), word.text in ("enligt", *_WITHIN))


def _ends(word: Token, after: Token | None) -> bool:
    """Does a phrase end before the word? "från 2019" says which paper, and is a part of it."""
    if word.text == "från" and after is not None and after.text.isdecimal():
        return False
    return word.text in PREPOSITIONS | MODALS or not word.text[0].isalnum()


def _length(goal: Sequence[Token], at: int) -> int:
    """Words of what leads a phrase; "i alla led" tells of all, and of no thing."""
    said = [word.text for word in goal[at : at + 3]]
    universal = (
        said[0] in _WITHIN
        and " ".join(said[1:]) not in _WHENEVER
        and any(word.has("universal") and word.text.isalpha() for word in goal[at + 1 : at + 2])
    )
    if universal and (said[0] == "inom" or not any(word.has(*_THINGS) for word in goal[at + 2 : at + 3])):
        return 2
    return next((n for n in (3, 2, 1) if " ".join(said[:n]) in _LEADING), 0)


_THINGS = (*THINGS, "organ")
_WITHIN = frozenset(["i", "inom", "på"])
_NO_PHRASE = frozenset(["att", "minst", "högst"])
_LEADING = frozenset(
    [
        *(
            "enligt",
            "utifrån",
            "genom",
            "tillsammans med",
            "ihop med",
            "i linje med",
            "i enlighet med",
            "inom ramen för",
        ),
        *("i samverkan med", "i samarbete med", "i samråd med", "i dialog med", "med stöd av", "med hjälp av"),
        *("med utgångspunkt i", "med hänsyn till", "på grund av"),
    ]
)


def _counted(reading: SentenceReading) -> Iterator[Adjunct]:
    """ "för 450 anställda", "i fyra kommundelar"; but in "med minst 20 platser" there is a level."""
    for one in reading.quantities:
        before = [word for word in reading.words if word.end <= one.start]
        while before and before[-1].text in _POINTING:
            before.pop()
        told = one.kind in ("level", "change") and not one.lead and one.comparator != "between"
        if told and (cost := _cost(reading, before, one)) is not None:
            yield cost
        elif told and before and _leads(reading, before, one):
            yield Adjunct(before[-1].start, one.end, before[-1].text not in _MEANS | {"för"})


_POINTING = frozenset(["de", "dessa", "båda"])


def _cost(reading: SentenceReading, before: Sequence[Token], one: StatedNumber) -> Adjunct | None:
    """ "inom budgetramen 12 mnkr", "med en budget på 3 mnkr", "med 1 mnkr i budget": what it may cost."""
    after = [word for word in reading.words if word.start >= one.start]
    unit, *rest = after[sum(word.end < one.end for word in after) :]
    change = one.kind == "change"
    if unit.text not in MONEY:
        return None
    lead = [*before]
    if [word.text for word in rest[:2]] == ["i", "budget"]:
        return Adjunct(lead[-1].start, rest[1].end, change) if lead and lead[-1].text == "med" else None
    if lead and lead[-1].text in _AMOUNTING:
        lead.pop()
    if not lead or not lead.pop().text.startswith(_BUDGETS):
        return None
    while lead and lead[-1].text in ("en", "ett", "den"):
        lead.pop()
    if not lead or lead[-1].text not in _SPENT:
        return None
    return Adjunct(lead[-1].start, one.end, change or lead[-1].text == "inom")


_AMOUNTING = frozenset(["på", "av", "om"])
_BUDGETS = ("budget", "ram", "kostnad", "anslag")
_SPENT = frozenset(["inom", "med", "till"])


def _leads(reading: SentenceReading, before: Sequence[Token], one: StatedNumber) -> bool:
    """Is the last word a preposition that makes no level of the number?"""
    lead = before[-1].text
    if one.kind == "change" and lead in _BY:
        return False
    if one.unit == "%":
        return lead == "(" or (lead == "till" and one.value == _WHOLE and not directions(reading.goal))
    unit = [word for word in reading.words if one.start <= word.start < one.end][-1]
    if unit.text in MEASURES:
        return unit.text in MONEY and lead in _COSTS
    if lead == "för":
        return not unit.has("countable") or is_client(unit)
    return lead in _MEANS | {"("} or (lead in _WHERE and not (lead == "på" and unit.has("people")))


_BY = frozenset(["med", "på", "om", "av"])
"""What says by how much something changes."""
_WHOLE = 100
_COSTS = frozenset(["för", "inom"])
_MEANS = word_set("med från bland mellan åt kring inom")
_WHERE = word_set("i på vid hos")


def _named(reading: SentenceReading) -> Iterator[Adjunct]:
    """ "i kommunens 14 skolor", "bland de 17": which ones, and no quantity."""
    counted = {one.start for one in reading.quantities} | {one.start for one in reading.times}
    words = reading.words
    for at, word in enumerate(words):
        if word.start in counted or at < 2 or at + 1 == len(words) or number_at(words, at) is None:
            continue
        lead, owner = words[at - 2 : at]
        means = lead.text in _MEANS | {"för"}
        if (is_owner(owner) and (means or lead.text in _WHERE)) or (means and owner.text == "de"):
            yield Adjunct(lead.start, words[at + 1].end, lead.text in _WHERE)
