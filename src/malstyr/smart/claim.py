"""What a goal claims: a name for it and the verdicts that follow (annotation guide 1, 2, 3 and 5)."""

from typing import NamedTuple

from malstyr.language.swedish.quantities import StatedNumber
from malstyr.language.swedish.words import Token, word_parts, word_set
from malstyr.smart.direction import DirectionWord
from malstyr.smart.evidence import Benchmark
from malstyr.smart.sentence import Criterion, GoalKind

FUNCTION_WORDS = word_set(
    "och i på av för till med som att det den de en ett ska skall bör ha har är vara vid om inom per "
    "eller samt från sin sitt sina sig minst högst alla mer fler inte år kan få får bli blir under över "
    "där när så än mellan enligt ut upp ner in vi vår vårt våra hela ligga ligger tillhöra bland plats "
    "landet sverige landets sveriges kommuner kommunerna rankad rankade ranking rankingen rankning rankningen topp procent kronor "
    "kommunen kommun kommunens främsta bästa bäst värde resultat nivå målet mål nå når uppgå utgöra klara "
    "före innan efter utan hos mot hålla varje samtliga senast främst först övre undre översta kvartilen kvartil fjärdedelen fjärdedel delen"
)


_CLIENTS = ("bruk", "elev", "barn", "patient", "klient", "kund", "boende", "äldre", "ungdom", "invån", "medborg", "hushåll", "person", "student", "famil", "anhörig",
    "nyanländ", "flykting", "föräld", "vårdnad", "vårdtag", "gäst", "besök", "resen", "kvinn", "flick", "pojk", "män", "människ", "sökande", "företag", "arbetslös", "gymnasist", "låntag", "hyresgäst")  # fmt: skip
_STAFF = word_parts(
    "personal sköt lärar pedagog assistent handläggar sekreter chef konsulent ombud terapeut rådgiv kontaktperson"
)
_HOUSES = ("boenden", "boendet")
_PREFIX = 3
"""Letters that a compound puts before its last part, at least."""


def is_client(word: Token) -> bool:
    """Is it those the organisation is there for, and not its staff ("barn", "gymnasieelever", no "barnskötare")?"""
    return (
        word.has("people")
        and any(word.text.startswith(stem) or word.text.find(stem) >= _PREFIX for stem in _CLIENTS)
        and not any(stem in word.text for stem in _STAFF)
        and not word.text.endswith(_HOUSES)
    )


class Claim(NamedTuple):
    """What a goal claims: a name for it, the three verdicts that follow, and the words it rests on."""

    name: str
    specific: bool
    measurable: bool
    level: bool
    kind: GoalKind
    places: tuple[tuple[int, int], ...]
    quantities: tuple[StatedNumber, ...] = ()
    benchmark: Benchmark | None = None
    direction: DirectionWord | None = None
    unsure: tuple[Criterion, ...] = ()
    """Criteria whose verdicts are only the best guess: the claim rests on words that no table knows."""


def span_of(word: Token) -> tuple[int, int]:
    """The place of a word, with the phrase it begins: "vid behov"."""
    return word.start, word.phrase_end


GUESSED: tuple[Criterion, ...] = ("specific", "measurable", "kind")
"""What rests on a word that no table knows."""


def checkable(name: str, kind: GoalKind, *words: Token, named: bool = True) -> Claim:
    """What holds or not, done or not: a claim with a level."""
    return Claim(name, named, True, True, kind, tuple(span_of(word) for word in words))
