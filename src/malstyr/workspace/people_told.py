"""Whether a text that nobody could read may say of how few people a figure is: ``40 av 4``, ``40 % (fyra svarande)``.

People are counted by whole numbers without a sign, in figures or words, that stand by themselves: not in a day or a
span, and not before a unit that is of no people.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from malstyr.language.swedish.numbers import in_figures, word_number
from malstyr.model.measures import Quantity, measure

_APART = r"\s;/|=(){}\[\]"
_NUMBER = re.compile(
    rf"(?<![\w+±−-])(?<![0-9][^{_APART}])"
    r"(?>(?P<sign>[-+−]|± ?)?(?P<whole>[0-9]+(?:[ \u00a0\u202f][0-9]{3}(?![0-9]))*)"
    r"(?P<decimals>(?:[.,]|\.\.)[0-9]+|\. [0-9]+(?=\s*(?:\Z|[,}])))?)"
    rf"(?![^{_APART}][0-9])(?:(?= ?(?P<unit>[^\W\d_]+|[%‰]))|(?P<note>\)))?"
    r"|(?P<word>[^\W\d_]+)"
)
"""A number with what follows it, or a word, which may be one; its point may be two, or have a blank after it."""
_OF_NO_PEOPLE = frozenset(Quantity) - {Quantity.COUNT, Quantity.OTHER}
_A_COUNT = r"[0-9]+(?:[ \u00a0\u202f][0-9]{3}(?![0-9]))*"
_COUNTS = re.compile(
    r"(?:(?:~|≈|ca\.?|c:a|cirka|ungefär|omkring|drygt|minst|över|about) *)?"
    rf"{_A_COUNT}(?: *(?:av|of|/|eller|or|och|till|-|–) *{_A_COUNT})?"
    r"(?: *(?:st|svar|svarande|personer|answers|people))?",
    re.IGNORECASE,
)


def may_be_few(text: str, fewest: int) -> bool:
    """Whether what nobody knows what it is may be a number of people, and so few."""
    return any(0 < one < fewest for one in _people_in(text))


def figure_of_few(text: str, fewest: int) -> bool:
    """Whether a figure may say beside itself of how few people it is."""
    _, *beside = *_people_in(text), Decimal(0)
    return any(0 < one < fewest for one in beside)


def surely_many(text: str, fewest: int, answers: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether a number of people that may not be a number alone is surely of so many: ``ca 140``, ``140 av 300``. Where
    it cannot be read, and says no smaller number, as many answered if they did so to every question."""
    text = text.strip(": \n'\"")
    text = in_figures(text) or text
    if any(Decimal("".join(one.split())) < fewest for one in re.findall(_A_COUNT, text)):
        return False
    answered = bool(answers) and all(sum(counts.values()) >= fewest for counts in answers.values())
    return answered or _COUNTS.fullmatch(text) is not None


def _people_in(text: str) -> Iterator[Decimal]:
    """The numbers in a text that may be of people, in their order; 0 for each that is not."""
    for found in _NUMBER.finditer(text):
        if found["whole"]:
            note = found["note"] and "(" not in text
            no_people = found["sign"] or found["decimals"] or note or _is_of_no_people(found["unit"])
            yield Decimal(0) if no_people else Decimal("".join(found["whole"].split()))
        elif (number := word_number(found["word"].casefold())) is not None and number > 1:
            yield Decimal(number)


def _is_of_no_people(unit: str | None) -> bool:
    return unit is not None and measure(unit).quantity in _OF_NO_PEOPLE
