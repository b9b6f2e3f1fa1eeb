"""Whether a direction is of what can be seen: of a quantity, or of how many do or have what a table knows (guide M2)."""

from itertools import pairwise, takewhile

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.clauses import STANDING
from malstyr.smart.direction import HOW_MANY, DirectionWord
from malstyr.smart.evidence import measured_by
from malstyr.smart.phrases import PREPOSITIONS, THINGS
from malstyr.smart.proof import COUNTED_ELSEWHERE, GETTING, proves, where_it_is
from malstyr.smart.reading import SentenceReading
from malstyr.smart.verb import main_verb

COUNTERS = word_set("andel andelen antal antalet mängd mängden nivå nivån siffra siffran värde värdet")
"""They say how many, and nothing of what."""


def is_of_a_quantity(way: DirectionWord, reading: SentenceReading) -> bool:
    """ "byråkratin ska kapas" and "andelen som brinner ska öka" are of nothing that a table knows."""
    if way.word.text in HOW_MANY:
        return _is_seen(way.word, reading)
    if way.object is None or measured_by(reading):
        return True
    if way.object.text in COUNTERS:
        return any(_says_of_what(word) for word in reading.goal if word is not way.object)
    if way.object.text in COUNTED_ELSEWHERE and (within := where_it_is(reading.goal, way.object)):
        return any(word.has(*THINGS, "organ", "whole") and not word.has("nobody") for word in within)
    if any(then is way.word and word.has("value") for word, then in pairwise(reading.goal)):
        return False  # "en hållbar tillväxt"
    return way.object.has("countable", "score", "state", *THINGS) or any(map(_is_counted, reading.goal))


def _is_seen(many: Token, reading: SentenceReading) -> bool:
    """ "fler ska cykla", "fler besökare": they do or are what a table knows; not "fler ska hitta sin inre motor"."""
    goal, main = reading.goal, main_verb(reading)
    if any(word.has("life") for word in goal):
        return False  # "fler ska känna livsglädje"
    if goal[-1] is many and any(word.text in PREPOSITIONS for word in goal[-2:-1]):
        return False  # "delas ut till fler": to nobody that is named
    standing = main is None or main.text in STANDING or main.start < many.start
    if standing and any(word.has("people") for word in goal):
        return True
    told = [word for word in goal if word is not many]
    if main is not None and (main.has("open") or main.text in GETTING):
        told = list(takewhile(lambda word: word.text not in PREPOSITIONS, told[told.index(main) :]))
    return any((proves(goal, word) and not word.has("people", "open")) or word.has("state") for word in told)


def _is_counted(word: Token) -> bool:
    return word.has("countable", "score") and not word.has("own")


def _says_of_what(word: Token) -> bool:
    """Anybody or anything that a table knows, or that a survey asks of."""
    return word.has(*THINGS, "organ", "state", "perceive", "know", "service") and not word.has("light", "taste")
