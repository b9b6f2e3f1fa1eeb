"""Numbers as Swedish readers know them: decimal comma, narrow space for thousands, true minus.

One module for tables, explanations, charts and Markdown. English keeps the space and takes the
point, alone among the languages near us.
Sources: SS-ISO 80000-1; Språkrådet, Svenska skrivregler.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal

NARROW = "\u202f"
"""No-break space between thousands, and between a number and its unit."""
MINUS = "\u2212"
MOST_DECIMALS = 2
_SHORT = frozenset(
    (
        "avd", "dec", "dvs", "dyl", "enl", "etc", "exkl", "feb", "forts", "föreg", "inkl", "inv", "jan", "kap", "kv",
        "milj", "motsv", "mfl", "nov", "okt", "omg", "osv", "resp", "sept", "tfn", "tim", "trol", "ungef", "uppl",
    )
)  # fmt: skip
"""Words cut short, written with a full stop and no words without it; ``kr`` has none, and ``mm`` is a length."""
AS_WRITTEN = 4
"""Decimals of numbers that are told whole beside others, so that sums are seen to be true."""
ALL_DECIMALS = 28
"""As many as a number can have here: it is told as it is."""


def number(value: Decimal, language: str = "sv", decimals: int | None = None, sign: bool = False) -> str:
    """``value`` for a reader, with at most two decimals or as many as ``decimals`` says; ``sign`` shows + too."""
    shown = rounded(value, MOST_DECIMALS if decimals is None else decimals)
    if decimals is None and shown != value:
        shown = without_zeros(shown)
    whole, _, part = f"{abs(shown):f}".partition(".")
    groups = []
    while len(whole) > 3:
        whole, group = whole[:-3], whole[-3:]
        groups.append(group)
    text = NARROW.join([whole, *reversed(groups)]) if groups else whole
    if part:
        text += ("." if language == "en" else ",") + part
    if shown < 0:
        return MINUS + text
    return "+" + text if sign and shown > 0 else text


def decimals_beside(value: Decimal, decimals: int) -> int:
    """How many to tell ``value`` with beside what it takes ``decimals`` to tell it from: its own where they are few."""
    return own if decimals < (own := _own_decimals(value)) <= AS_WRITTEN else decimals


def _own_decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def told_apart(value: Decimal, language: str, decimals: int) -> str:
    """``value`` beside one that it takes so many decimals to tell it from; as usual where that is as usual."""
    shown = decimals_beside(value, decimals)
    return number(value, language, shown if shown != MOST_DECIMALS else None)


def evenly(texts: Sequence[str], language: str) -> Sequence[str]:
    """Texts that each end in a number, what its unit is apart, with as many decimals."""
    found = [(text, at) for text in texts if (at := _LAST_NUMBER.search(text))]
    most = max((len(at[2]) for _, at in found), default=0)
    point = ("." if language == "en" else ",") if most else ""
    return [text[: at.end(1)] + point + at[2].ljust(most, "0") + at[3] for text, at in found]


_LAST_NUMBER = re.compile(r"(\d)(?:[.,]|(?!\d))(\d*)(\D*)$")


def exact_number(value: Decimal, language: str = "sv") -> str:
    """All digits of ``value`` and nothing more, with the decimal sign of a language: as a reader would type it."""
    return f"{value:f}" if language == "en" else f"{value:f}".replace(".", ",")


def numbers_listed(told: Sequence[str]) -> str:
    """Numbers one after another, told apart from their own decimals where these come after a comma."""
    return ("; " if any("," in one for one in told) else ", ").join(told)


def capitalised(text: str) -> str:
    """``text`` as it begins a sentence, its other letters as they are; a sign that is written so keeps it: ``pH``."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def rounded(value: Decimal, decimals: int) -> Decimal:
    """``value`` to at most so many decimals, half to even; a value with fewer keeps them as written."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= decimals:
        return value
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)


def without_zeros(value: Decimal) -> Decimal:
    """Without zeros that say nothing after the decimal point."""
    return (
        value.quantize(Decimal(1)) if value == value.to_integral_value() and abs(value) < 10**20 else value.normalize()
    )


def apart(value: Decimal, limit: Decimal, least: int | None = None) -> int:
    """Decimals needed to show that two numbers differ, and at least so many, else its own: 4,996 is not 5."""
    for decimals in range(min(_own_decimals(value), MOST_DECIMALS) if least is None else least, ALL_DECIMALS):
        if rounded(value, decimals) != rounded(limit, decimals) or value == limit:
            return decimals
    return ALL_DECIMALS


def as_name(text: str) -> str:
    """A sentence where a name stands, within others: without its full stop; ``m.m.`` and ``inv.`` keep their own."""
    bare = text.rstrip().removesuffix(".")
    return text if not bare or bare.endswith(".") or _is_short(bare) else bare


def _is_short(bare: str) -> bool:
    """Whether what stands before a last full stop is a word cut short, so that the stop is its own."""
    last = bare.replace(". ", ".").split()[-1].lstrip("(")
    letters = last.split(".")
    return last in _SHORT or (len(letters) > 1 and all(one.isalpha() and len(one) <= 2 for one in letters))
