"""How something stands, in sign and word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import NOT_BEGUN, Standing, conclusion, group, standing
from malstyr.language.pieces import Word, said
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.spans import of_earlier


@dataclass(frozen=True, slots=True)
class State:
    """How something stands: a sign, a word, and its status."""

    status: Status
    symbol: str
    word: str
    out_of_reach: bool = False
    """Whether it is unknown and can no longer be met, so that it stands among what is red."""
    group: str = ""
    """What it is counted among, by which the legend explains it."""
    several: str = ""
    """The word of several things that stand so; empty where it is the same."""
    of: str = ""
    """The earlier year that it is of, as it ends the word; empty where it is of the year told of."""
    expected: bool = False
    """Whether it is how something will stand, by a forecast."""

    def told(self, n: int) -> str:
        """The word of one or of several, whatever their years."""
        return self.several if self.several and n != 1 else self.word.removesuffix(self.of)

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
    def shape(self) -> str:
        """The name of the shape that it is drawn as."""
        return SHAPES.get(self.group, "none")


CLOSED = "closed"
LATER = "»"
"""The sign of what is measured, or has a requirement, from a later year."""
SYMBOLS = {
    Status.MET: "✓",
    Status.PARTLY: "◐",
    Status.NOT_MET: "✗",
    Status.NOT_YET: "…",
    Status.NOT_MEASURED: "?",
    Status.SUPPRESSED: "··",
    Status.NO_TARGET: "–",
}


UNKNOWN_SYMBOLS = {
    Standing.OUT_OF_REACH: "⊗",
    Standing.NOT_EXPECTED: "⊗",
    Standing.MISSING: "?",
    Standing.UNCERTAIN: "…",
    Standing.SO_FAR: "○",
    Standing.EXPECTED_SO_FAR: "○",
    Standing.AS_SHOWN: "○",
    Standing.WAITING: "…",
}
"""Marks of what is unknown are hollow."""


SHAPES: Mapping[str, str] = {
    Status.MET: "met",
    Status.PARTLY: "partly",
    Status.NOT_MET: "not-met",
    Status.NOT_YET: "waiting",
    Status.NOT_MEASURED: "missing",
    Status.SUPPRESSED: "hidden",
    Standing.OUT_OF_REACH: "out",
    Standing.NOT_EXPECTED: "out",
    Standing.MISSING: "missing",
    Standing.UNCERTAIN: "waiting",
    Standing.SO_FAR: "so-far",
    Standing.EXPECTED_SO_FAR: "so-far",
    Standing.AS_SHOWN: "so-far",
    Standing.WAITING: "waiting",
    NOT_BEGUN: "later",
}
"""Shapes by what something is counted among; all else is a dash."""


def word_of(status: Status, language: str) -> State:
    """A status by itself in sign and word."""
    catalogue, key = words(language), f"status.{status}"
    return State(status, SYMBOLS[status], catalogue[key], group=status, several=catalogue.get(f"{key}.several", ""))


def state_in_words(one: Outcome | GoalOutcome, language: str) -> State:
    """How something stands in sign and word: of a forecast in the words of one, of the unknown in what is lacking.

    What is of an earlier year says which: ``inte uppfyllt (2024)``. What is not counted has a dash.
    """
    kind = standing(one)
    head, of = conclusion(one, counts=False), of_earlier(one)
    word, alone = said(head, language) + of, head[0] if len(head) == 1 else None
    several = words(language).get(f"{alone.key}.several", "") if isinstance(alone, Word) else ""
    if isinstance(one, GoalOutcome) and one.closed:
        return State(
            Status.NO_TARGET,
            SYMBOLS[Status.NO_TARGET],
            words(language)["status.closed"],
            group=CLOSED,
            several=words(language)["status.closed.several"],
        )
    if isinstance(one, GoalOutcome) and one.ended is not None:
        return State(one.status, SYMBOLS[one.status], word, group=group(one), several=words(language)["status.ended"])
    if one.begins is not None:
        return State(one.status, LATER if group(one) == NOT_BEGUN else SYMBOLS[Status.NOT_YET], word, group=group(one))
    if kind is None:
        expected = isinstance(alone, Word) and alone.key.startswith("forecast.")
        return State(one.status, SYMBOLS[one.status], word, False, group(one), several, of, expected)
    return State(one.status, UNKNOWN_SYMBOLS[kind], word, kind.red, group(one), several, of)
