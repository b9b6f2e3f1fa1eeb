"""Swedish numbers: digits with spaces and decimal comma, words, compounds, fractions, multiples."""

from functools import cache

_ONES = {
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
    "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "aderton": 18, "nitton": 19,
}  # fmt: skip
_TENS = {
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "tjugi": 20, "tretti": 30, "fyrti": 40,
}  # fmt: skip
FRACTIONS = {
    "hälften": 50, "halva": 50, "halvan": 50, "tredjedel": 33.3, "tredjedelen": 33.3, "tredjedelar": 33.3, "fjärdedel": 25, "fjärdedelen": 25,
    "fjärdedelar": 25, "femtedel": 20, "femtedelen": 20, "femtedelar": 20, "sjättedel": 16.7, "tiondel": 10, "tiondelen": 10,
    "tiondelar": 10, "kvartil": 25, "kvartilen": 25, "fjärdedels": 25,
}  # fmt: skip
"""Parts of a whole, as per cent (guide R0.4: number words are numbers)."""

CHANGES = {
    "halver": -50, "fördubbl": 100, "dubbler": 100, "tredubbl": 200, "trefaldig": 200, "fyrdubbl": 300, "femdubbl": 400,
    "mångdubbl": None,
}  # fmt: skip
"""Stems of verbs that carry the size of their change, as per cent."""

_LONGEST = 40
"""Letters of the longest number word worth reading."""


@cache
def word_number(word: str) -> float | None:
    """The number that one word says: ``tjugofem``, ``ettusen``, ``trettiotal``."""
    if len(word) > _LONGEST:
        return None
    plain = word.removesuffix("talet").removesuffix("tal") if len(word) > 5 else word
    if plain != word and not plain.endswith(("tio", "tjugo", "hundra", "tusen", "ton", "tolv", "fem", "sju")):
        return None
    return _small(plain) if plain in _ONES or len(plain) > 2 else None


def in_figures(text: str) -> str | None:
    """A text that begins with a number in words, with figures instead: ``5 procent`` for ``fem procent``.

    None where it begins with none, or with one that is about so many: ``ett trettiotal``.
    """
    first, blank, rest = text.partition(" ")
    word = first.casefold()
    number = None if word.endswith(("tal", "talet")) else word_number(word)
    return f"{number:g}{blank}{rest}" if number is not None and word_number(rest.casefold()) is None else None


def _small(word: str) -> float | None:
    if word in _ONES:
        return _ONES[word]
    if word in _TENS:
        return _TENS[word]
    for tens, value in _TENS.items():
        rest = word.removeprefix(tens)
        if rest != word and rest in _ONES and 0 < _ONES[rest] < 10:
            return value + _ONES[rest]
    for name, size in (("tusen", 1000), ("hundra", 100)):
        before, found, after = word.partition(name)
        if found:
            times = 1 if not before else _small(before.removesuffix("t") if before == "ett" else before)
            times = 1 if before == "et" else times
            rest_value = 0 if not after else _small(after)
            if times is not None and rest_value is not None:
                return times * size + rest_value
    return None


def digits(text: str) -> float:
    """The number of digits with spaces or points between thousands and a decimal comma or point."""
    text = text.replace(" ", "")
    whole, comma, part = text.partition(",")
    if not comma:
        pieces = text.split(".")
        if len(pieces) > 2 or (len(pieces) == 2 and len(pieces[1]) == 3 and pieces[0] != "0"):
            return tidy(float("".join(pieces)))
        return tidy(float(text))
    return tidy(float(f"{whole.replace('.', '')}.{part}"))


def tidy(value: float) -> float:
    """A whole number as an int, another rounded to what a text can have meant."""
    if value in (float("inf"), float("-inf")):
        return value
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


@cache
def change_word(word: str) -> float | None:
    """The change in per cent that one word says: ``halveras`` -50, ``fördubblas`` 100."""
    for stem, size in CHANGES.items():
        if word.startswith(stem):
            return size
    return None
