"""Quantities of a Swedish sentence: levels, shares, changes, ranges, ranks and rates, each with its place.

The numbers inside dates and masks are skipped. Source: annotation guide 7; design 6.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from malstyr.language.swedish.amounts import may_begin, number_at
from malstyr.language.swedish.changes import change_of
from malstyr.language.swedish.comparators import comparator
from malstyr.language.swedish.key_results import aims, arrow_between, is_row, stands
from malstyr.language.swedish.numbers import change_word, digits, tidy, word_number
from malstyr.language.swedish.stretches import Stretches
from malstyr.language.swedish.unit_words import DOWN, MEASURES, NOT_UNITS, TIME_UNITS, UP
from malstyr.language.swedish.units import joined_unit, unit_after
from malstyr.language.swedish.words import Token, word_set


@cache
def _rank_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:topp[ -]?|plats(?:en)? (?:nummer |nr )?|placering(?:en)? |rank(?:as|ad|ing(?:en)?)? (?:på )?(?:plats |som |bland )?)$"
    )


@cache
def _rank_after() -> re.Pattern[str]:
    return re.compile(
        r" (?!till |(?:% |procent )?(?:och|eller|samt|som) )(?:i topp\b|(?:högst |bäst |främst )?(?:procent(?:en)? |% )?(?:av kommunerna )?(?:\w+ ){0,1}?(?:bäst\w*|främst\w*|högst rankade|topp\w*|ledande|mest|lägst\w*|högst\w*|snabbast\w*)\b)"
    )


MULTIPLES = frozenset(["dubbelt", "dubbla", "tredubbelt", "hälften", "halva"])


class StatedNumber:
    """A number with what it bounds. ``kind`` is level, change, rank or baseline; places are of the plain text.

    ``lead`` is of a time that something may take: a service level, and never a deadline.
    """

    __slots__ = ("comparator", "end", "kind", "lead", "start", "unit", "value", "value_max")

    def __init__(
        self, value: float, value_max: float | None, unit: tuple[int, int] | str, start: int, end: int
    ) -> None:
        self.value, self.value_max, self.unit, self.start, self.end = value, value_max, unit, start, end
        self.told("level", "=")

    def told(self, kind: str, comparator: str, *, lead: bool = False) -> StatedNumber:
        """The number as what the words around it tell."""
        self.kind, self.comparator, self.lead = kind, comparator, lead
        return self


MOST_NUMBERS = 25
"""Numbers read of one text: what has more is a table of figures, and no goal."""


def quantities(text: str, words: Sequence[Token], skipped: Stretches) -> list[StatedNumber]:
    """All quantities of a plain text whose words are ``words``, but those within ``skipped``."""
    found: list[StatedNumber] = []
    taken = 0
    for at, word in enumerate(words):
        if not _may_begin(word.text) or word.start < taken or word.start in skipped:
            continue
        if len(found) == MOST_NUMBERS:
            break
        quantity = _at(text, words, at, skipped)
        if quantity is not None:
            found.append(quantity)
            taken = quantity.end
    found = _with_margins(text, found)
    _tell_of_others(text, found)
    return _of_row(text, found)


def _with_margins(text: str, found: list[StatedNumber]) -> list[StatedNumber]:
    """ "230 ±5 poäng": one number, between so much less and so much more."""
    kept: list[StatedNumber] = []
    for one in found:
        if kept and text[kept[-1].end : one.start].strip() in ("±", "+/-", "+ / -"):
            middle, size = kept.pop().value, abs(one.value)
            one.value, one.value_max = tidy(middle - size), tidy(middle + size)
            one.told("level", "between", lead=one.lead)
        kept.append(one)
    return kept


@cache
def _may_begin(word: str) -> bool:
    """Can a quantity begin at a word? Most words of a text are asked no more."""
    return may_begin(word) or word in MULTIPLES or change_word(word) is not None


@cache
def _multiple() -> re.Pattern[str]:
    return re.compile(r"\b(?:(dubbelt|dubbla|tredubbelt|hälften|halva|(\w+) gånger) (?:så|antalet|mängden) \w+)")


def _at(text: str, words: Sequence[Token], at: int, skipped: Stretches) -> StatedNumber | None:
    word = words[at]
    multiple = _multiple().match(text, word.start) if word.text in MULTIPLES or is_times(words, at) else None
    if multiple:
        return _multiplied(multiple)
    change = change_word(word.text) if word.text[0].isalpha() else None
    if change is not None and not (at + 1 < len(words) and words[at + 1].text == "inte"):
        sign = "decrease" if change < 0 else "increase"
        return StatedNumber(abs(change), None, "%", word.start, word.end).told("change", sign)
    amount = number_at(words, at)
    if amount is None or (at > 1 and words[at - 1].text == "av" and words[at - 2].text[0].isdigit()):
        return None
    value, size, share = amount
    if _is_name(words, at, at + size):
        return None
    if _is_negative(text, words, at):
        value = -value
    last = at + size - 1
    unit: tuple[int, int] | str = share
    value_max = None
    if not share:
        value_max, last = _upper(words, at, last, skipped)
        last = _over_digits(words, last)
        if last + 1 < len(words) and words[last + 1].start not in skipped:
            unit, last = joined_unit(words, *unit_after(words, last))
        unit = unit or _unit_of_row(text, word.start)
    number = StatedNumber(value, value_max, unit, word.start, words[last].end)
    return _ranked(text, word, number) or _changed(text, words, at, number) or _bounded(text, words, at, number)


def _unit_of_row(text: str, start: int) -> tuple[int, int] | str:
    """ "Sjukfrånvaro (%): 6,2", "Energianvändning, kWh/m2: högst 135": the unit, said with what is measured."""
    if _share_of_row().search(text, 0, start):
        return "%"
    said = _measure_of_row().search(text, 0, start)
    return said.span(said.lastindex or 0) if said is not None else ""


@cache
def _share_of_row() -> re.Pattern[str]:
    return re.compile(r"[(,] ?(?:i )?(?:%|procent\b)")


@cache
def _measure_of_row() -> re.Pattern[str]:
    """A measure that ends the head of a row."""
    measure = rf"((?:{'|'.join(sorted(MEASURES, key=len, reverse=True))})(?:/\w+)?)\b"
    return re.compile(
        rf"\((?:i )?{measure}[^()]*\)|(?:, ?(?:i )?| i ){measure}(?: per \w+)*[:,]|, (?!antal|andel)([^\W\d]+) per \w+:"
    )


def _upper(words: Sequence[Token], at: int, last: int, skipped: Stretches) -> tuple[float | None, int]:
    """The upper bound of a range, and the last word it takes: "70-75 %", "mellan 70 % och 75 %"."""
    between = _says(words, at, "mellan")
    joint = last + 1
    if joint < len(words) and words[joint].text in ("%", "procent") and (between or _says_less(words, joint + 1)):
        joint += 1
    squeezed = [word.text for word in words[joint : joint + 3]]
    if len(squeezed) == 3 and squeezed[0] == squeezed[2] == "<":  # "-0,5 % < x < 5 %"
        most = number_at(words, joint + 3)
        return (most[0], joint + 2 + most[1]) if most is not None else (None, last)
    if joint + 1 >= len(words) or words[joint + 1].start in skipped:
        return None, last
    upper = number_at(words, joint + 1)
    sign = words[joint].text
    opened = sign == "-" or (sign == "och" and between) or (sign == "till" and not _says(words, at, "från"))
    if upper is None or not opened:
        return None, last
    return upper[0], joint + upper[1]


def _says_less(words: Sequence[Token], at: int) -> bool:
    return at < len(words) and words[at].text == "<"


def _over_digits(words: Sequence[Token], last: int) -> int:
    """ "fyra (4) tillfällen": the number said once more; "6 (2025)" says when."""
    again = words[last + 1 : last + 4]
    bracketed = len(again) == 3 and again[0].text == "(" and again[1].text[0].isdigit()
    return last + 3 if bracketed and words[last].text[0].isalpha() else last


def _is_name(words: Sequence[Token], at: int, after: int) -> bool:
    """ "fastigheten Kvarnen 3", "tankbil 214", "de tre kommunerna", "samtliga fem stadsdelar": says which ones, and not how many."""
    if not at:
        return False
    following = words[after] if after < len(words) else None
    if _VERSION.fullmatch(words[at].text) or (following is not None and following.text in _SIGNS_OF_NAMES):
        return following is None or following.text != "%"
    if following is not None and _is_all_of(words[at - 1], following):
        return True
    if words[at - 1].text == "de" and following is not None and following.text.endswith(_MOST):
        return at < 2 or words[at - 2].text not in _AMONG
    if words[at - 1].text in _THE and following is not None and following.text.endswith(_DEFINITE):
        return not following.has("own", "deliverable")
    alone = following is None or following.has("modal", "deliver", "service") or following.text in _NO_UNITS
    return alone and _is_numbered(words, at)


def _is_all_of(before: Token, following: Token) -> bool:
    """ "alla 38 000 invånare", "regionens 21 vårdcentraler": all that there are, and no number that is aimed at."""
    if following.text in MEASURES:
        return before.text in _ALL and following.text.endswith(_MANY)
    return before.text in _ALL or is_owner(before)


def is_owner(word: Token) -> bool:
    """ "våra 14 förskolor", "länets 12 kommuner": who has them all, before their number."""
    return word.text in _OURS or (word.text.endswith("s") and word.has("organ", "whole", "benchmark"))


_SIGNS_OF_NAMES = frozenset(["+", ":"])
"""Right after the number of a name: "80+", "8:or"."""
_VERSION = re.compile(r"\d\.0")
"""With a point, which no figure has in Swedish: "skolan 2.0"."""


def _is_numbered(words: Sequence[Token], at: int) -> bool:
    """A bare number right after one thing that is neither counted, measured nor a place, in a sentence with a verb."""
    number, thing = words[at].text, words[at - 1]
    ruled = at > 1 and words[at - 2].has("modal")
    return (
        number.isdecimal()
        and len(number) < _DIGITS_OF_A_YEAR
        and thing.text.isalpha()
        and len(thing.text) > 2
        and not (ruled or thing.text.endswith(_MANY_OR_DOING))
        and not thing.has("countable", "construct", "people", "value", "modal", "open", "up", "down")
        and thing.text not in NOT_UNITS | UP | DOWN | _ABOUT | _PLACES
        and comparator([thing.text], "") == ""
        and any(word.has("modal", "deliver", "service", "light") for word in words)
    )


_NO_UNITS = word_set("är och i på vid till från med för under senast före hos inom som har får blir . , ;")
_ABOUT = word_set("runt cirka circa ungefär omkring nästan totalt sammanlagt max hela upp alla")
_PLACES = frozenset(["plats", "platsen", "placering"])
_MANY_OR_DOING = ("r", "as", "es", "rna")
"""Many things, or a verb: "rymmer 40"."""
_DIGITS_OF_A_YEAR = 4


_MOST = ("mest", "aste", "sta")
"""Ends of superlatives: "de 50 svagaste"."""
_AMONG = frozenset(["bland", "av", "till"])
"""Before "de tio mest ...", which is a place in an order; "på de 15 mest utsatta" says which ones."""
_THE = frozenset(["de", "dessa", "våra", "båda"])
_ALL = frozenset(["alla", "samtliga", "båda"])
_OURS = word_set("våra vår vårt sina deras dess")
_MANY = ("r", "rna", "na", "en", "er")
_DEFINITE = ("rna", "arna", "erna", "orna", "ena")


def _is_negative(text: str, words: Sequence[Token], at: int) -> bool:
    """ "-8 %" or "minus 8": a sign with room before it and none after."""
    sign = words[at - 1] if at else None
    if sign is None or sign.text != "-":
        return sign is not None and sign.text == "minus"
    return sign.end == words[at].start and text[: sign.start].endswith((" ", "("))


def is_times(words: Sequence[Token], at: int) -> bool:
    return at + 2 < len(words) and words[at + 1].text == "gånger" and words[at + 2].text == "så"


def _multiplied(match: re.Match[str]) -> StatedNumber | None:
    times = {"dubbelt": 2.0, "dubbla": 2.0, "tredubbelt": 3.0, "hälften": 0.5, "halva": 0.5}.get(match[1])
    if times is None:
        times = digits(match[2]) if match[2].isdecimal() else word_number(match[2])
    if times is None:
        return None
    size = tidy(abs(times - 1) * 100)
    return StatedNumber(size, None, "%", *match.span()).told("change", "increase" if times > 1 else "decrease")


def _ranked(text: str, word: Token, number: StatedNumber) -> StatedNumber | None:
    """ "topp 10", "bland de tio bästa"; of per cent, a share of all that are ranked."""
    follows = _rank_after().match(text, word.end)
    if not (follows or _rank_before().search(text[max(0, word.start - 30) : word.start])):
        return None
    if number.unit == "%":
        return StatedNumber(number.value, None, "%", number.start, number.end).told("level", "<=")
    lowest = number.value if number.value_max is None else number.value_max
    end = follows.end() if follows else word.end
    return StatedNumber(lowest, None, "rank", word.start, end).told("rank", "<=")


def _changed(text: str, words: Sequence[Token], at: int, number: StatedNumber) -> StatedNumber | None:
    below = number.value < 0 and number.unit == "%"
    if below and (_from_a_base().search(text, number.end) or _is_less_of(words, at)):
        return StatedNumber(-number.value, None, "%", number.start, number.end).told("change", "decrease")
    change = change_of(text, words, at, number.end)
    return number.told("change", change) if change else None


def _is_less_of(words: Sequence[Token], at: int) -> bool:
    """ "CO2-utsläpp −30 %": so much less of what is named right before, unless that may be below nothing."""
    named = words[at - 2] if at > 1 else None
    signed = any(word.text.endswith(_SIGNED) for word in words[:at])
    return named is not None and named.text.isalpha() and named.text not in NOT_UNITS and not signed


_SIGNED = (
    "avvikelse",
    "avvikelsen",
    "resultat",
    "resultatet",
    "netto",
    "nettot",
    "marginal",
    "marginalen",
    "utveckling",
)
"""What may be below nothing, so that "-8 %" is a level of it."""


@cache
def _from_a_base() -> re.Pattern[str]:
    """ "-50 % 2030 (basår 2019)": less by so much, and not a level below nothing."""
    return re.compile(r"\b(?:basår|jämfört med|mot|än|sedan) (?:år )?20\d\d\b")


def _bounded(text: str, words: Sequence[Token], at: int, number: StatedNumber) -> StatedNumber:
    unit = number.unit if isinstance(number.unit, str) else text[slice(*number.unit)]
    lead = unit in TIME_UNITS
    if number.value_max is not None:
        return number.told("level", "between", lead=lead)
    before = [word.text for word in words[max(0, at - 12) : at]]
    sign = comparator(before, text[number.end if number.unit else words[at].end :], lead=lead)
    if not sign and any(word.startswith(("upprätthåll", "garanter")) for word in before):
        sign = ">="
    return number.told("level", sign or "=", lead=lead)


def _says(words: Sequence[Token], at: int, said: str) -> bool:
    return any(word.text == said for word in words[max(0, at - 4) : at])


def _tell_of_others(text: str, found: list[StatedNumber]) -> None:
    """What the numbers beside make of one: "från 40 till 60 procent", "63 % till 2030 och 75 % till 2040"."""
    for last, one in pairwise(reversed(found)):
        if not one.unit and one.kind == last.kind and text[one.end : last.start] in _IN_A_ROW:
            one.unit = last.unit
    for before, quantity, later in zip([None, *found], found, [*found[1:], None], strict=False):
        arrow = later is not None and arrow_between(text[quantity.end : later.start])
        if arrow is not False or _is_baseline(text, quantity, later):
            quantity.kind = "baseline"
            if later is not None and arrow:
                later.told("level", "=")
        elif before is not None and _is_same_change(text, before, quantity):
            quantity.told("change", before.comparator)
        elif before is not None and _is_same_bound(text, before, quantity):
            quantity.told("level", before.comparator, lead=quantity.lead)


_IN_A_ROW = frozenset([", ", " och ", " samt ", " respektive "])
"""Between numbers of one unit, said after the last: "5, 10 respektive 15 procent"."""


def _of_row(text: str, found: list[StatedNumber]) -> list[StatedNumber]:
    """The numbers of a table row: how things stand is no target, and a time before the aim says which are meant."""
    if not found:
        return found
    standing = {one.number for one in stands(text)}
    aimed, row = min(aims(text), default=0), is_row(text)
    if row:
        standing |= {_begins(text, one) for one in found if one.end < aimed and one.unit == found[-1].unit}
    stood = [one for one in found if _begins(text, one) in standing] if standing else []
    for one in stood if len(stood) < len(found) else ():
        one.kind = "baseline"
    return [one for one in found if one.kind == "baseline" or not ((one.lead or row) and one.end < aimed)]


def _begins(text: str, one: StatedNumber) -> int:
    return one.start - (one.start > 0 and text[one.start - 1] == "-")


def _is_baseline(text: str, quantity: StatedNumber, later: StatedNumber | None) -> bool:
    """ "från 40 till 60 procent": the first is where the change starts."""
    before = text[max(0, quantity.start - 20) : quantity.start]
    if _compared().search(before):
        return True
    if later is None or "från " not in before:
        return False
    return bool(re.search(r"\bfrån (?:\w+ )?$", before))


@cache
def _compared() -> re.Pattern[str]:
    """ "jämfört med 40", and told in the past: "som 2014 var 38,2 mnkr"."""
    return re.compile(
        r"(?:\b(?:var|låg på|uppgick till|utgjorde|hade)|jämfört med|än dagens|än nuvarande|från dagens|\(nu|\(idag|\(i dag) (?:\w+ )?$"
    )


def _is_same_bound(text: str, bound: StatedNumber, quantity: StatedNumber) -> bool:
    """ "minst 60 % ekologiskt 2026 och 75 % 2029": the second is as much a least as the first."""
    if bound.comparator not in (">=", "<=") or (quantity.kind, quantity.comparator) != ("level", "="):
        return False
    between = text[bound.end : quantity.start]
    return (
        bound.unit == quantity.unit == "%"
        and re.fullmatch(r"(?: [^\W\d]+)? 20\d\d(?:,| och| samt) ", between) is not None
    )


def _is_same_change(text: str, change: StatedNumber, quantity: StatedNumber) -> bool:
    """ "minska med 63 % till 2030 och 75 % till 2040": the second is as much a change as the first."""
    if (change.kind, change.unit, quantity.kind, quantity.unit) != ("change", "%", "level", "%"):
        return False
    between = text[change.end : quantity.start] + " "
    return re.fullmatch(r"\W*(?:(?:till|senast|år|före|fram|och|samt|med|minst|\d{4})\W+)*", between) is not None
