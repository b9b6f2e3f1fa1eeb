"""How something stands, in sign, shape and word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from malstyr.evaluate.naming import ranges
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import (
    CLOSED,
    INAPPLICABLE,
    NOT_BEGUN,
    PLAN_ENDED,
    UNMEASURED,
    Standing,
    conclusion,
    group,
    standing,
)
from malstyr.language.pieces import Word, said
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.spans import of_earlier
from malstyr.present.texts import NO_TEXT


class StateSign(NamedTuple):
    """What a way of standing looks like: a sign among text, and the name of a shape where it is drawn."""

    symbol: str
    shape: str


_MISSING, _WAITING = StateSign("?", "missing"), StateSign("…", "waiting")
_OUT, _SO_FAR = StateSign("⊗", "out"), StateSign("○", "so-far")
STATE_SIGNS: Mapping[str, StateSign] = {
    Status.NOT_MET: StateSign("✗", "not-met"),
    Standing.OUT_OF_REACH: _OUT,
    Standing.NOT_EXPECTED: _OUT,
    Status.PARTLY: StateSign("◐", "partly"),
    Status.NOT_MEASURED: _MISSING,
    Standing.MISSING: _MISSING,
    Standing.UNCERTAIN: StateSign("≈", "uncertain"),
    Status.NOT_YET: _WAITING,
    Standing.WAITING: _WAITING,
    Status.SUPPRESSED: StateSign("··", "hidden"),
    Standing.AS_SHOWN: StateSign("◌", "as-shown"),
    Standing.SO_FAR: _SO_FAR,
    Standing.EXPECTED_SO_FAR: _SO_FAR,
    Status.MET: StateSign("✓", "met"),
    NOT_BEGUN: StateSign("»", "later"),
    INAPPLICABLE: StateSign("∅", "inapplicable"),
    PLAN_ENDED: StateSign("«", "ended"),
    CLOSED: StateSign("■", "closed"),
    Status.NO_TARGET: StateSign("–", "none"),
    UNMEASURED: StateSign("□", "unmeasured"),
}
"""One for each way of standing, the worst first. What is unknown is hollow."""
_CLAIMS = (Standing.NOT_EXPECTED, Standing.EXPECTED_SO_FAR)


@dataclass(frozen=True, slots=True)
class State:
    """How something stands: a sign, a word, and its status."""

    status: Status
    sign: StateSign = field(metadata=NO_TEXT)
    word: str
    out_of_reach: bool = False
    """Whether it is unknown and can no longer be met, so that it stands among what is red."""
    group: str = ""
    """What it is counted among, by which the legend explains it."""
    several: str = ""
    """The word of several things that stand so; empty where it is the same."""
    any_year: str = ""
    """The word of several that stand so in different years; empty where it names none."""
    of: str = ""
    """What ends the word of this one alone: the earlier year that it is of, the year lost, that a part is measured."""
    expected: bool = False
    """Whether it is how something will stand, by a forecast."""

    def told(self, n: int) -> str:
        """The word of one or of several, whatever their years."""
        return self.several if self.several and n != 1 else self.word.removesuffix(self.of)

    @property
    def of_any_year(self) -> State:
        """The same without the year that its word names."""
        return replace(self, word=self.any_year or self.word)

    @property
    def red(self) -> bool:
        """Whether it is red on a page: not met, or no longer able to be met."""
        return self.status is Status.NOT_MET or self.out_of_reach

    @property
    def colour(self) -> Status:
        """The status whose colour it has: of what is from a later year none, whether it is a goal or a measure."""
        if self.red:
            return Status.NOT_MET
        return Status.NO_TARGET if self.group == NOT_BEGUN else self.status

    @property
    def tone(self) -> str:
        """The classes that colour it, on a page: the status of its colour, ``out`` where it is red though unknown."""
        return f"{self.status} out" if self.out_of_reach else str(self.colour)

    @property
    def claimed(self) -> bool:
        """Whether it rests on a forecast; then its sign is in parentheses as the forecast is."""
        return self.expected or self.group in _CLAIMS

    @property
    def symbol(self) -> str:
        return f"({self.sign.symbol})" if self.claimed else self.sign.symbol

    @property
    def shape(self) -> str:
        """The name of the shape that it is drawn as."""
        return self.sign.shape


def word_of(status: Status, language: str) -> State:
    """A status by itself in sign and word."""
    return _of_group(status, status, language)


def _of_group(status: Status, name: str, language: str) -> State:
    catalogue, key = words(language), f"status.{name}"
    return State(status, STATE_SIGNS[name], catalogue[key], group=name, several=catalogue.get(f"{key}.several", ""))


def state_in_words(one: Outcome | GoalOutcome, language: str) -> State:
    """How something stands in sign and word: of a forecast in the words of one, of the unknown in what is lacking.

    What is of an earlier year says which: ``inte uppfyllt (2024)``.
    """
    kind, name = standing(one), group(one)
    if name == CLOSED:
        return _of_group(Status.NO_TARGET, name, language)
    head, of = conclusion(one, counts=False), of_earlier(one) or _of_this_one(one, kind, language)
    word, alone = said(head, language) + of, head[0] if len(head) == 1 else None
    several = words(language).get(f"{alone.key}.several", "") if isinstance(alone, Word) else ""
    any_year = words(language)[f"status.{name}"] if name in (NOT_BEGUN, INAPPLICABLE, PLAN_ENDED) else ""
    expected = isinstance(alone, Word) and alone.key.startswith("forecast.")
    red = kind is not None and kind.red
    return State(one.status, STATE_SIGNS[name], word, red, name, several, any_year, of, expected)


def _of_this_one(one: Outcome | GoalOutcome, kind: Standing | None, language: str) -> str:
    """That only this year is lost to a goal that may go on, or that what is missing is not all of a year."""
    catalogue = words(language)
    if isinstance(one, GoalOutcome):
        lost = one.year is not None and kind is not None and kind.red
        return f" {catalogue['outcome.for']} {one.year}" if lost else ""
    if not one.unmeasured or kind is not Standing.MISSING:
        return ""
    if one.unmeasured == (one.period,):
        return f" {catalogue['outcome.all-year']}"
    return f": {said(ranges(one.unmeasured, one.unmeasured[0].year), language)}"
