"""The unit after a number, over adjectives: "åtta svåra hämtställen" (annotation guide 7)."""

from collections.abc import Sequence

from malstyr.language.swedish.unit_words import NOT_UNITS, SCALES, TIME_UNITS, UP
from malstyr.language.swedish.words import Token

_NO_NOUNS = NOT_UNITS | {"år"}
"""Never what an adjective before it is said of: "50 dBA år 2030"."""
_COUNTED_SCALES = SCALES - {"mkr", "mnkr", "msek", "mdkr"}


def unit_after(words: Sequence[Token], last: int) -> tuple[tuple[int, int] | str, int]:
    """The unit after the word ``last``: its place, or "%", or nothing; and the last word it takes."""
    if last + 1 >= len(words):
        return "", last
    unit = words[last + 1]
    if unit.text in ("%", "procent", "procents"):
        return "%", last + 1
    if unit.text == "-" and last + 2 < len(words) and words[last + 2].text in ("procentig", "procentiga"):
        return "%", last + 2
    if unit.text in ("nya", "ny", "st", "st.") and unit.text != "st" and last + 2 < len(words):
        return _unit_word(words, last + 2)
    if unit.text in _COUNTED_SCALES:
        counted, end = _unit_word(words, last + 2)
        return ((unit.start, counted[1]), end) if isinstance(counted, tuple) else ((unit.start, unit.end), last + 1)
    return _unit_word(words, last + 1)


def _adverb(words: Sequence[Token], at: int) -> bool:
    """ "direkt underställda medarbetare": what only tells how the next word is meant."""
    return (
        at + 2 < len(words)
        and words[at].text.endswith("t")
        and not words[at].has("countable", "people", "own", "deliverable")
        and words[at + 1].text.endswith(("da", "ade", "na", "ta", "ande", "ende"))
    )


def _unit_word(words: Sequence[Token], at: int) -> tuple[tuple[int, int] | str, int]:
    """The first noun at or after ``at``, over adjectives."""
    first = at
    while at < len(words) and at - first < 4:
        word = words[at]
        if word.text == "ha":
            return (word.start, word.end), at
        if not word.text[0].isalpha() or word.text in NOT_UNITS or word.text in UP:
            return "", first - 1
        following = words[at + 1] if at + 1 < len(words) else None
        if (
            (word.text.endswith(("a", "de", "ande", "ad", "at", "isk", "lig", "ell", "små")) or _adverb(words, at))
            and word.text not in TIME_UNITS
            and not (
                word.has("countable", "people", "own")
                and not (word.has("people") and following is not None and following.has("people"))
                and not word.text.endswith(("ska", "iga"))
            )
            and following is not None
            and following.text[0].isalpha()
            and following.text not in _NO_NOUNS
        ):
            at += 1
            continue
        return (word.start, word.end), at
    return "", first - 1


def joined_unit(words: Sequence[Token], place: tuple[int, int] | str, last: int) -> tuple[tuple[int, int] | str, int]:
    """A unit that goes on: ``kWh/m2``, ``Mbit/s``, a concentration "mikrogram per kubikmeter"."""
    while (
        isinstance(place, tuple)
        and last + 2 < len(words)
        and words[last + 1].text == "/"
        and words[last + 2].text not in ("år", "person", "invånare", "månad", "dag", "elev", "barn", "vecka", "och")
    ):
        place, last = (place[0], words[last + 2].end), last + 2
    if (
        isinstance(place, tuple)
        and last + 2 < len(words)
        and words[last + 1].text == "per"
        and words[last + 2].text
        in ("kubikmeter", "normalkubikmeter", "m3", "liter", "deciliter", "kvadratmeter", "m2", "kvm")
    ):
        place, last = (place[0], words[last + 2].end), last + 2
    return place, last
