"""Agencies, companies and organs that no table holds, told by their form and their capitals."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from malstyr.language.swedish.plain import Plain, without_unseen
from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.clauses import MODALS

_LAST_PARTS = (
    *("verket", "verken", "inspektionen", "institutet", "institut", "revisionen", "sekretariatet", "ombudsmannen"),
    *("museet", "arkivet", "universitetet", "universitet", "tinget", "banken", "kollegiet", "direktionen", "kraftnät"),
    *("bolaget", "koncernen", "fogden", "direktoratet", "akademien", "samfundet", "stiftelsen", "mäteriet"),
)
"""What the names of agencies and companies end with, alone or in a compound."""
_COMMON = ("ar", "er", "or", "en", "et", "na", "an", "ing", "het")
"""Endings of common nouns that may stand alone as a subject; a name seldom has them."""
_PREPOSITIONS = word_set("i på vid från till för av med om inom hos mot under över")
_FARTHEST = 6
_ACRONYM = range(2, 7)
_LONGEST = 14
"""Letters of a name that only its capital tells."""
_ORGAN = frozenset({"organ"})


def name_organs(found: list[Token], text: str, made: Plain) -> list[Token]:
    """The words, where a subject that no table knows is an organ if it has the form of one: "Konsumentverket ska"."""
    modal = next((at for at, word in enumerate(found[: _FARTHEST + 1]) if word.text in MODALS), 0)
    subject = found[:modal]
    if any(word.has("organ", "people", "universal") or not word.text[0].isalpha() for word in subject):
        return found
    for at, word in enumerate(subject):
        if _is_name(subject, at, without_unseen(text[slice(*made.span(word.start, word.end))])):
            word.classes |= _ORGAN
            return found
    return found


def numbers_of_names(
    found: Sequence[Token], timed: Container[int], text: str, made: Plain
) -> Iterator[tuple[int, int]]:
    """ "fastigheten Räven 3", "Garvaren 2 frånträds": numbers that belong to the name before them."""
    for at, (name, number) in enumerate(pairwise(found)):
        if not number.text.isdecimal() or name.classes or len(number.text) > _DIGITS:
            continue
        after = found[at + 2] if at + 2 < len(found) else None
        ends = (
            after is None or not after.text[0].isalnum() or after.text in _PREPOSITIONS | MODALS or after.start in timed
        )
        done = after is not None and after.text.endswith("s")
        written = without_unseen(text[slice(*made.span(name.start, name.end))])
        within = at > 0 and found[at - 1].text[0].isalpha()
        if written.istitle() and (ends if within else done and name.text.endswith(_COMMON)):
            yield number.start, number.end


_DIGITS = 3


def _is_name(subject: Sequence[Token], at: int, written: str) -> bool:
    word, before = subject[at], subject[at - 1] if at else None
    if before is not None and before.text in _PREPOSITIONS:
        return False
    if word.text.endswith(_LAST_PARTS) and (before is not None or word.text not in _LAST_PARTS):
        return True
    if written.isupper():
        return before is None and len(written) in _ACRONYM and not word.classes
    if before is not None:
        return written[0].isupper()
    if len(subject) > 1 or not written[0].isupper():
        return False
    return not (word.classes or word.text.endswith(_COMMON) or len(written) > _LONGEST)
