"""A limit as a plan writes it, read by the grammar that goal texts are read by: "minst 85 %", "i topp 10", "öka".

What can be read in two ways is asked about, and what is not read whole is left as text.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.exchange.plan.in_unit import factor_of_limit
from malstyr.exchange.plan.limit_words import says_more, time_key
from malstyr.language.blanks import MAYBE_BLANKS
from malstyr.model.indicators import Direction
from malstyr.model.measures import Quantity, measure
from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import Extracted

TargetKeys: TypeAlias = Mapping[str, str]
"""A target as it is written: the keys of the format and what they say."""


class PlannedLimit(NamedTuple):
    """A limit that was understood: one reading, or several to choose between by the words that stand for each."""

    readings: Mapping[str, TargetKeys]
    unit: str | None = None
    """What it is measured in, where the limit says it."""
    direction: Direction | None = None
    """Which way is better, where the limit says no more than that."""

    @property
    def target(self) -> TargetKeys | None:
        """The only reading there is."""
        return next(iter(self.readings.values())) if len(self.readings) == 1 else None


_NUMBER = re.compile(r"\d+(?:[  \u202f]\d{3})*(?:[.,]\d+)?")
_BARE = re.compile(r"(?:(?:senast|till|år|i|utgången|slutet|av|topp|bland|de|bästa|%|procent)\s*)*", re.IGNORECASE)
"""Words that may stand beside a number alone; what other words say of it is not understood."""
_MAYBE_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_SHORTENED = re.compile(r"\b(max|min)\.(?=\s)", re.IGNORECASE)
_APART = re.compile(r"^([<>]=?)\s+(?=\d)")
_BY_SIGN = {"+": "öka med", **dict.fromkeys("-−–", "minska med")}
_SIGN = re.compile(r"^(?P<sign>[-−–+])\s*(?=\d)")
_SIGNED = re.compile(r"^\s*[-−–+±]\s*\d")
_YEARLY = re.compile(r"\b(?:per|varje) år\b|\bårlig(?:en|t)?\b", re.IGNORECASE)
_SINCE = re.compile(
    rf",?{MAYBE_BLANKS}\(?(?:jämfört med|i förhållande till|räknat från|sedan|från|basår)\s*(?::\s*)?"
    r"(?:år |basåret )?(?P<year>(?:19|20)\d\d)\)?",
    re.IGNORECASE,
)
"""The year that a step is from."""
_KEYS = {">=": "at_least", "<=": "at_most", ">": "more_than", "<": "less_than"}
_STEPS = {"increase": ("increase_by", "increase_percent"), "decrease": ("decrease_by", "decrease_percent")}
_THAN_BEFORE = r"(?: (?:jämfört med |än )?(?:föregående|förra) år(?:et)?)?"
_UP = re.compile(
    r"(?:ska |skall |bör )?(?:ök(?:a|ar|as|ad|at|ande)|höj(?:as|a)|uppåt|↑|↗|(?:högre|fler|mer)(?= ))" + _THAN_BEFORE
)
_DOWN = re.compile(
    r"(?:ska |skall |bör )?(?:minsk(?:a|ar|as|ad|at|ande)|sänk(?:as|a)|nedåt|↓|↘|(?:lägre|färre|mindre)(?= ))"
    + _THAN_BEFORE
)
_QUARTER = re.compile(r"(?:bland de |topp )?(?:25 ?% bästa|25 ?%|bästa kvartilen)")
_TOP = re.compile(
    r"(?:(?:ska|vara|ligga|placera|oss|sig|vi|i|bland|de|topp) )*\d+ ?(?:%|procent)?(?: bästa)?"
    r"(?: kommuner(?:na)?)?(?: i (?:landet|riket|sverige))?"
)
"""A place, where one of its words is told, and nothing else."""
_DONE = frozenset(
    {"ja", "klart", "klar", "genomfört", "genomförd", "genomförda", "uppfyllt", "infört", "antagen", "finns"}
)
_SHARE = ("%", "procent")
_BEFORE = "jämfört föregående förra"
"""What a step may be told to be from, which it is anyhow."""
_PER = re.compile(r"(?:/|\bper)\s*(\w+)", re.IGNORECASE)


def read_limit(text: str, measured_in: str | None, better: Direction | None) -> PlannedLimit | None:
    """What a cell asks for; None where it is not read whole. ``better`` is which way the measure itself says."""
    plain = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split()).strip(" .")
    plain = _APART.sub(r"\1", _SHORTENED.sub(r"\1", plain))
    folded = plain.casefold()
    for pattern, key, direction in (
        (_UP, "more_than", Direction.HIGHER),
        (_DOWN, "less_than", Direction.LOWER),
    ):
        if pattern.fullmatch(folded):
            return PlannedLimit({key: {key: "previous"}}, direction=direction)
    if folded in _DONE:
        return PlannedLimit({"done": {"done": "[klart]"}})
    if folded == "noll":
        return of_bare_number(Decimal(0), measured_in, better)
    base = _SINCE.search(plain)
    rest = plain.replace(base[0], "", 1) if base is not None else plain
    if base is not None or _YEARLY.search(plain):
        rest = _SIGN.sub(lambda found: f"{_BY_SIGN[found['sign']]} ", rest)
    found = _of_sentence(rest, measured_in, better)
    if base is None or found is None:
        return found
    steps = {key for keys in _STEPS.values() for key in keys}
    since = {key: {**keys, "since": base["year"]} for key, keys in found.readings.items() if key in steps}
    return found._replace(readings=since) if len(since) == len(found.readings) else None


def _of_sentence(plain: str, measured_in: str | None, better: Direction | None) -> PlannedLimit | None:
    """What a text with a number asks for; None where some of it is not understood."""
    numbers = _NUMBER.findall(plain)
    if not numbers or _SIGNED.match(plain) or any(_MAYBE_THOUSANDS.fullmatch(one) for one in numbers):
        return None
    folded, found = plain.casefold(), judge_sentence(plain).extracted
    if found.also or found.comparator is None or found.value is None or not _whole(found, numbers):
        return None
    if _TOP.fullmatch(folded) and ("topp " in folded or "bästa" in folded):
        return PlannedLimit({"top": {"top": "quarter" if _QUARTER.search(folded) else _digits(found.value)}})
    per = _PER.search(plain)
    unit = f"{found.unit} per {per[1]}" if found.unit and per else found.unit
    bare = found.comparator != "=" or _BARE.fullmatch(_without(plain, found))
    before = _BEFORE if found.comparator in _STEPS else None
    if not bare or says_more(plain, found.deadline, unit, measured_in, before):
        return None
    when = {time_key(plain): found.deadline} if found.deadline not in (None, "yearly") else {}
    if found.comparator in _STEPS:
        return _of_step(found, measured_in, when)
    return _of_number(found, unit, measured_in, better, when)


def of_bare_number(value: Decimal, unit: str | None, better: Direction | None) -> PlannedLimit:
    """A number alone: the least or the most, as the measure says, or the end of its scale, else one of the two."""
    digits = f"{value:f}"
    kind = measure(unit)
    if better is None and value == 0 and kind.never_negative:
        better = Direction.LOWER
    if better is None and kind.out_of == value:
        better = Direction.HIGHER
    readings = {
        "at_least": {"at_least": digits},
        "at_most": {"at_most": digits},
    }
    if better is not None:
        key = "at_least" if better is Direction.HIGHER else "at_most"
        readings = {key: readings[key]}
    return PlannedLimit(readings, unit)


def _of_step(found: Extracted, measured_in: str | None, when: TargetKeys) -> PlannedLimit | None:
    """So much more or less than before: in the unit of the measure, or in per cent of itself."""
    assert found.comparator is not None and found.value is not None
    by, percent = _STEPS[found.comparator]
    if found.unit not in _SHARE:
        factor = factor_of_limit(found.unit, measured_in)
        return None if factor is None else PlannedLimit({by: {by: _digits(found.value, factor), **when}})
    of_itself = measured_in is None or measure(measured_in).quantity is Quantity.SHARE
    keys = (by, percent) if of_itself else (percent,)
    return PlannedLimit({key: {key: _digits(found.value), **when} for key in keys})


def _of_number(
    found: Extracted, written: str | None, measured_in: str | None, better: Direction | None, when: TargetKeys
) -> PlannedLimit | None:
    assert found.value is not None
    factor = factor_of_limit(written, measured_in)
    if factor is None:
        return None
    yearly = written is not None and written.casefold().endswith(" per år")
    unit = measured_in or ("procent" if found.unit in _SHARE else found.unit if yearly else written)
    least = _digits(found.value, factor)
    if found.comparator == "between" and found.value_max is not None:
        keys = {"at_least": least, "at_most": _digits(found.value_max, factor)}
        return PlannedLimit({"between": {**keys, **when}}, unit)
    if found.comparator in _KEYS:
        key = _KEYS[found.comparator]
        return PlannedLimit({key: {key: least, **when}}, unit)
    bare = of_bare_number(Decimal(least), unit, better)
    return bare._replace(readings={name: {**keys, **when} for name, keys in bare.readings.items()}, unit=unit)


def _without(plain: str, found: Extracted) -> str:
    """The words of a limit besides its number, its unit and its year."""
    rest = plain.replace(found.deadline or "\0", " ", 1).replace(found.unit or "\0", " ", 1)
    return _NUMBER.sub(" ", rest).strip()


def _whole(found: Extracted, numbers: list[str]) -> bool:
    """Whether every number of the text is one that was understood, so that nothing that was said is lost."""
    known = {value for value in (found.value, found.value_max) if value is not None}
    known |= {float(year) for year in re.findall(r"\d+", found.deadline or "")}
    return all(float(re.sub(r"[  \u202f]", "", one).replace(",", ".")) in known for one in numbers)


def _digits(value: float, factor: Decimal = Decimal(1)) -> str:
    return f"{(Decimal(repr(value)) * factor).normalize():f}"
