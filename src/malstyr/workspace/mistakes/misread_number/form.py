"""What a form of a number is: a pattern, and who reads it; the pieces that several are made of."""

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple, TypeAlias

from malstyr.language.swedish.numbers import in_figures
from malstyr.source.tree import Map, Path
from malstyr.workspace.mistakes.told import Told, amount_typed, plain_number

MISREAD = "bad-number"


class Stands(NamedTuple):
    """Where a text stands that should be a number, and in which unit the number is to be."""

    tree: Map
    path: Path
    unit: str


FormWords: TypeAlias = Mapping[str, str]
FormReader: TypeAlias = Callable[[FormWords, Stands], Told | None]
"""From the numbers of a text, and where it stands, to what is told; None where it was another form after all."""
Forms: TypeAlias = tuple[tuple[str, FormReader], ...]
"""Patterns of a text, each with who reads it; the first that fits and is told decides."""
A_NUMBER = r"[-+\u2212\u2013]?[0-9](?:[0-9 ,.]*[0-9])?(?: ?(?:%|procent))?"
_ABOUT = r"(?:~|≈|ca\.?|cirka|c:a|circa|ungefär|omkring|runt|kring|uppskattningsvis|about|approx\.?)"
DASH = r"[-\u2010-\u2015\u2212]"


def any_of(*said: str) -> str:
    return "|".join(map(re.escape, said))


LOW, HIGH = rf"(?P<low>{A_NUMBER})", rf"(?P<high>{A_NUMBER})"
RANGES = (rf"(?:från |from )?{LOW} *(?:{DASH}|till|to) *{HIGH}", rf"(?:mellan|between) {LOW} (?:och|and) {HIGH}")
SAID_DONE = any_of(
    "ja", "yes", "true", "sant", "klart", "klar", "klara", "färdig", "färdigt", "gjort", "gjord", "genomfört",
    "genomförd", "utfört", "utförd", "ok", "✓", "✔", "done",
)  # fmt: skip
SAID_UNDONE = any_of(
    "nej", "no", "false", "falskt", "inte gjort", "ej gjort", "ej genomfört", "inte genomfört",
)  # fmt: skip
LIMIT_SIGNS = {
    "at_least": (">=", "=>", "≥", "minst", "lägst", "från", "at least"),
    "more_than": (">", "över", "mer än", "fler än", "mera än", "högre än", "större än", "more than", "over"),
    "at_most": ("<=", "=<", "≤", "högst", "max", "som mest", "till", "at most"),
    "less_than": ("<", "under", "mindre än", "färre än", "lägre än", "less than", "below"),
}
"""What people write before a limit, by the key that says the same."""


def limit_sign(*keys: str) -> str:
    """A pattern of the signs of some keys, the longest first."""
    signs = sorted((sign for key in keys for sign in LIMIT_SIGNS[key]), key=len, reverse=True)
    return rf"(?P<sign>{'|'.join(map(re.escape, signs))})"


def as_form(form: str) -> FormReader:
    """A form whose text needs no more than its numbers."""
    return lambda words, stands: Told(MISREAD, {"form": form, **words})


def told_alone(form: str) -> FormReader:
    """A form of one number, which its sign may stand before or ``after``."""
    return lambda words, stands: Told(MISREAD, {"form": form, "number": words["number"] or words["after"]})


def certainly(form: str, instead: str | None = None) -> FormReader:
    """A form that can mean one thing only, by itself or by its number."""
    return lambda words, stands: Told(MISREAD, {"form": form}, instead or words["number"] or words["after"])


def certain_number(words: FormWords, stands: Stands) -> Told:
    """A form of one number that can mean nothing else."""
    return Told(MISREAD, {"form": "meant"}, words["number"])


def shown_typed(number: Decimal, decimals: int) -> str:
    """A number as it is typed, to so many decimals at most, and none that say nothing."""
    return amount_typed(number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def told_range(words: FormWords, stands: Stands) -> Told | None:
    if Decimal(words["low"]) >= Decimal(words["high"]):
        return None
    return Told(MISREAD, {"form": "range", **words})


def number_in_words(words: FormWords, stands: Stands) -> Told | None:
    """``trettiofem`` and ``fem procent``: a number in words, with the unit that its place is in or with none."""
    figures = in_figures(words["mark"])
    number = plain_number(stands.tree, stands.path, figures) if figures is not None else None
    return Told(MISREAD, {"form": "meant"}, number) if number is not None else None


_TERM = r"[0-9][0-9 .,]*(?: ?(?:%|[^\W\d]+\.?))?"
ADDED = rf"(?:= *)?(?!(?:19|20)[0-9]{{2}}-[0-9]{{2}}(?![0-9]))(?P<mark>{_TERM}(?: *[-+\u2212\u2013] *{_TERM})+)"
"""Numbers with a plus or a minus between them, which are no day."""


def told_sum(form: str) -> FormReader:
    """A form of numbers that are added, or taken one from another: what they come to, and the first of them."""

    def read(words: FormWords, stands: Stands) -> Told | None:
        first, *rest = (one.strip() for one in re.split(r"([-+\u2212\u2013])", words["mark"]))
        signs, texts = rest[::2], (first, *rest[1::2])
        terms = [Decimal(one) for text in texts if (one := plain_number(stands.tree, stands.path, text)) is not None]
        if len(terms) < len(texts) or ("+" not in signs and terms[0] < terms[1]):
            return None  # numbers of another unit, or a span from the lower to the higher
        total = terms[0] + sum(term if sign == "+" else -term for sign, term in zip(signs, terms[1:], strict=True))
        return Told(MISREAD, {"form": form, "first": amount_typed(terms[0]), "total": amount_typed(total)})

    return read


ABOUT_NUMBER = rf"{_ABOUT} *(?P<number>{A_NUMBER})|(?P<after>{A_NUMBER}) *(?:ca\.?|cirka)"
ABOUT_ROW = (ABOUT_NUMBER, told_alone("about"))
