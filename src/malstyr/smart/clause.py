"""One clause of a goal with what the criteria ask of it, found once."""

from collections.abc import Sequence
from typing import NamedTuple

from malstyr.language.swedish.words import Token
from malstyr.smart.clauses import MODALS
from malstyr.smart.direction import DirectionWord
from malstyr.smart.doing import is_attributive, thing_made
from malstyr.smart.phrases import first_phrase
from malstyr.smart.reading import SentenceReading
from malstyr.smart.shapes import is_within
from malstyr.smart.subject import all_or_none
from malstyr.smart.verb import main_verb

COPULAS = frozenset(["vara", "är", "bli", "blir", "ha", "har", "haft", "varit", "kunna", "kan"])
"""A description, or a having, of something no table knows promises nothing that can be checked."""
NEW = frozenset(["ny", "nytt", "nya"])
NONE = frozenset(["ingen", "inget", "inga"])
BOUNDING = ("översti", "understi", "överskri", "underskri")
"""Verbs that bound their subject: "kostnaden får inte överskrida anslaget"."""
SUPINES = ("ats", "its", "tts", "rts", "lts", "gts", "kts", "nts")


class Clause(NamedTuple):
    """A clause that names no number and no quantity."""

    reading: SentenceReading
    goal: tuple[Token, ...]
    ways: tuple[DirectionWord, ...]
    made: Token | None
    """A doing with an end, done to a thing."""
    main: Token | None
    """Its own verb."""
    opens: tuple[Token, ...]
    values: tuple[Token, ...]
    hedges: tuple[Token, ...]
    """What takes the level away; "löpande" does not."""
    constructs: tuple[Token, ...]
    universal: Token | None
    """The word that says all or none."""
    no_such: bool
    """ "inte några"."""
    lead: bool
    """A lead time is a level (guide 4)."""

    @property
    def vague(self) -> tuple[Token, ...]:
        return (*self.opens, *self.values, *self.hedges)


def clause(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Clause:
    """What the clause in ``reading.goal`` says."""
    goal = reading.goal
    denied = _not_any(goal)
    main = main_verb(reading)
    before = goal.index(main) if main is not None else 0
    return Clause(
        reading,
        goal,
        tuple(ways),
        thing_made(reading),
        main,
        tuple(
            word
            for at, word in enumerate(goal)
            if word.has("open")
            and word.start not in reading.introducers
            and not _spared(goal, at)
            and not _describes(goal, at)
        ),
        tuple(
            word
            for at, word in enumerate(goal)
            if word.has("value")
            and not word.has("state")
            and not _of_a_thing(goal, at)
            and not (at < before and is_within(goal, at))
        ),
        tuple(
            word
            for at, word in enumerate(goal)
            if (word.has("hedge") and not word.has("continuous") and not (denied and word.text == "några"))
            or _as_asked(goal, at)
        ),
        tuple(
            word
            for at, word in enumerate(goal)
            if word.has("construct")
            and not word.has("deliverable", "countable")
            and not is_within(goal, at)
            and not (at < before and _does(goal, before))
        ),
        denied or all_or_none(goal),
        denied is not None,
        any(time.kind == "lead" for time in reading.times),
    )


def _does(goal: Sequence[Token], at: int) -> bool:
    """ "renhållningen ska blästra kärlen": does something to a thing, so that what stands before the verb does it."""
    done = goal[at].text.endswith("a") and not goal[at].classes
    return done and any(word.has("deliverable", "own") for word in first_phrase(goal[at + 1 :]))


def _describes(goal: Sequence[Token], at: int) -> bool:
    """ "en samordnad individuell plan": a participle before the thing it describes."""
    described = goal[at].text.endswith(("ad", "at", "ade")) and is_attributive(goal, goal[at])
    return described and any(word.has("deliverable") for word in goal[at + 1 : at + 3])


def _as_asked(goal: Sequence[Token], at: int) -> bool:
    """ "utifrån verksamhetens behov", "när resenärerna behöver dem": as much as somebody asks for, or can."""
    asked = _ASKED.get(goal[at].text)
    return asked is not None and any(word.text in asked for word in goal[at + 1 : at + 4])


_NEEDS = frozenset(["behov", "behoven", "förutsättningar", "förmåga", "efterfrågan", "önskemål"])
_WANTS = frozenset(["behöver", "vill", "önskar", "efterfrågar"])
_ASKED = {"utifrån": _NEEDS, "efter": _NEEDS, "när": _WANTS, "där": _WANTS}


def _of_a_thing(goal: Sequence[Token], at: int) -> bool:
    """ "en trygg och säker cykelväg": said of a thing that is made or given, which is there or not."""
    for word in goal[at + 1 : at + _PHRASE]:
        if word.has("deliverable") and not word.has("construct", "whole", "people", "own"):
            return any(one.text in ("en", "ett") for one in goal[max(0, at - 3) : at])
        if not (word.has("value") or word.text in ("och", ",")):
            return False
    return False


_PHRASE = 5
"""Words to the noun of a phrase, at most."""


def _spared(goal: Sequence[Token], at: int) -> bool:
    """ "ingen ska behöva arbeta": what nobody has to do is known, whatever the verb."""
    if at > 1 and goal[at - 1].text == "som":
        who, then = goal[at - 2], goal[at + 1 : at + 2]
        if who.has("universal") or any(word.text in MODALS for word in then):
            return True  # "alla som vill", "elever som söker ska": says which ones
    return any(word.text.startswith(("behöv", "slipp")) for word in goal[max(0, at - 2) : at])


_ANY = frozenset(["någon", "något", "några"])


def _not_any(goal: Sequence[Token]) -> Token | None:
    """ "ska inte ha några": none at all."""
    for at, word in enumerate(goal):
        if word.text in _ANY and any(one.text == "inte" for one in goal[max(0, at - 2) : at]):
            return word
        if word.text == "inte" and [one.text for one in goal[at + 1 : at + 3]] == ["ha", "några"]:
            return word
    return None
