"""How soon something is to be done, where a limit or a target should stand: ``90 % inom tre arbetsdagar``."""

import re

from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, find
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import LONGEST_SAID, UNSAID, VALUE_ALONE, Told, time_typed

_SHARE = r"(?:(?:minst|≥|at least) *)?(?P<share>[0-9]{1,3}) *(?:%|procent|per cent)(?: +(?:av|of) +[^\W\d]+)?"
_TIME = r"(?:(?:[^\W\d]+ )?(?:senast )?(?:inom|på|within) +)(?P<time>[^,()]+?)"
_WITHIN = tuple(
    re.compile(rf"(?i){form}")
    for form in (rf"(?P<share>){_TIME}", rf"{_SHARE},? +{_TIME}", rf"{_TIME}(?:,| i| för| \(| in| for)? *{_SHARE}\)?")
)
"""How soon something is to be done, in all cases or in a share of them."""


def promised(text: str) -> Told | None:
    """``90 % inom tre arbetsdagar``: how soon something is to be done, counted from what nobody has said."""
    said = (form.fullmatch(text) for form in _WITHIN if len(text) <= LONGEST_SAID)
    for found in (one for one in said if one is not None):
        time = time_typed(found["time"])
        if time is not None:
            share = found["share"] or "100"
            line = in_braces([("within", time), ("from", UNSAID), ("share", share)])
            return Told(VALUE_ALONE, {"form": "within-share" if found["share"] else "within", "line": line})
    return None


def promised_as_limit(met: Met, text: str) -> Told | None:
    """The same of the only limit of a target."""
    target = find(met.tree, met.path[:-1])
    alone = met.loc[:1] == ("indicators",) and isinstance(target, Map) and len(target) == 1
    told = promised(text) if alone else None
    return told and told._replace(path=met.path[:-1]).over({"field": str(met.path[-2])})
