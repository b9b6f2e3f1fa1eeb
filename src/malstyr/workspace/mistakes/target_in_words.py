"""A target as a sentence says it, ``högst 12 per brukare`` or ``minska med 10 % till 2027``: the demand that the
grammar of goals reads in it, which is asked about."""

import re
from decimal import Decimal

from malstyr.model.measures import as_it_stands
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Path
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, amount_typed
from malstyr.workspace.mistakes.units import is_share, unit_at

_LIMITS = {">=": "at_least", "<=": "at_most", ">": "more_than", "<": "less_than"}
_STEPS = {"increase": ("increase_by", "increase_percent"), "decrease": ("decrease_by", "decrease_percent")}
_FIGURES = re.compile(r"[0-9]+(?:[ \u00a0.,][0-9]+)*")
_OF_DAY = re.compile(r"(?<=[0-9]{4})-[0-9]{2}(?:-[0-9]{2})?|[0-9]{1,2} (?=[^\W\d]{3,9} [0-9]{4})")
"""What a day has besides its year."""
_BEST = re.compile(r"(?i)bäst|främst|\btopp\b|\bbest\b|\btop\b")
_QUARTER = 25
_UNCHANGED = re.compile(r"(?i)oförändra|bibehål|behåll|samma nivå|(?:ingen|inte) försämr|inte sämre|unchanged|no worse")
"""What is to be no worse than the last time."""


def target_in_words(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of a sentence at ``path``, where a target should stand; None where it says no single demand, or one
    in another unit than the indicator's."""
    if _UNCHANGED.match(text):
        both = {way: in_braces([(key, "previous")]) for way, key in (("least", "at_least"), ("most", "at_most"))}
        return Told(VALUE_ALONE, {"form": "either", "field": str(path[-1]), "text": text, **both})
    from malstyr.smart.judge import judge_sentence  # only for who writes a sentence here

    found = judge_sentence(text).extracted
    year = found.deadline if found.deadline != "yearly" else None
    told = len(_FIGURES.findall(re.sub(_OF_DAY, "", text)))
    if found.value is None or found.value_max is not None or found.also:
        return None
    before = found.baseline_value
    if told > 1 + (year is not None) + (found.baseline_year is not None) + (before is not None):
        return None
    amount, by = amount_typed(Decimal(str(found.value))), {"by": year} if year is not None else {}
    said: dict[str, str] | None = None
    words: dict[str, str] = {}
    if _BEST.search(text):
        place = "quarter" if found.unit == "%" and found.value == _QUARTER else amount
        said = {"top": place} if found.unit != "%" or place != amount else None
    elif before is not None and before != found.value:
        said = {"at_least" if found.value > before else "at_most": amount}
    elif found.comparator in _STEPS and found.unit == "%" and is_share(unit_at(tree, (*path, "at_least"))):
        since = {"since": str(found.baseline_year or UNSAID)} if by or found.baseline_year else {}
        points, share = (in_braces({key: amount, **since, **by}.items()) for key in _STEPS[found.comparator])
        words = {"form": "points-or-share", "points": points, "share": share}
    elif found.comparator in _STEPS:
        said = _step(tree, path, found.comparator, found.unit, amount)
        said = said and {**said, **({"since": str(found.baseline_year or UNSAID)} if by or "since" in said else {})}
    elif not _is_in(found.unit, unit_at(tree, (*path, "at_least"))):
        return None
    elif found.comparator == "=" and found.value:
        least, most = (in_braces({key: amount, **by}.items()) for key in ("at_least", "at_most"))
        words = {"form": "either", "least": least, "most": most}
    else:
        key = _LIMITS.get(found.comparator or "", "at_most" if not found.value else None)
        said = {key: amount} if key is not None else None
    if said:
        words = {"form": "said", "line": in_braces({**said, **by}.items())}
    return Told(VALUE_ALONE, {"field": str(path[-1]), "text": text, **words}) if words else None


def _step(tree: Map, path: Path, way: str, unit: str | None, amount: str) -> dict[str, str] | None:
    """The change asked for, in the unit of the indicator or in per cent of what it was; None where it is in another."""
    by_units, by_percent = _STEPS[way]
    if unit == "%":
        return {by_percent: amount, "since": ""}
    return {by_units: amount} if _is_in(unit, unit_at(tree, (*path, by_units))) else None


def _is_in(unit: str | None, measured: str | None) -> bool:
    """Whether a number in ``unit``, where a text says one, is as it stands one in what is measured."""
    return unit is None or measured is None or as_it_stands(unit, measured)
