"""Limits by their colours, ``grön: 80, gul: 70, röd: 60`` or ``målvärde: 95, gulgräns: 85``, in a target, on a board or
beside either: green is the limit itself, yellow where it is partly met, and red all that is worse. Together they are
one mistake, and the numbers tell which way is better."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from malstyr.model.target import LOWER, UPPER
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find
from malstyr.workspace.mistakes.limits_by_time import better
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told, amount_typed, plain_number
from malstyr.workspace.nodes import in_one_line

_ROLES: Mapping[str, tuple[str, ...]] = {
    "green": ("grön", "grönt", "green", "uppfyllt", "uppfylld"),
    "yellow": ("gul", "gult", "yellow", "amber", "delvis", "delvis uppfyllt", "delvis uppfylld", "partly"),
    "red": ("röd", "rött", "red", "ej uppfyllt", "inte uppfyllt", "ej uppfylld"),
    "loose": ("gräns", "gränsvärde", "tröskel", "tröskelvärde", "threshold"),
    "target": ("mål", "målvärde", "målnivå", "måltal", "krav"),
}
"""What limits are called by what they part; a loose one does not say, and a target is one only beside the others."""
_ROLE_OF = {word: role for role, words in _ROLES.items() for word in words}
_AROUND = r"(?:(?<![ _-])[ _-]+)?(?:gräns(?:en|värde)?|nivå|värde|limit)$"
"""What is written after a colour, and says no more than that it is a limit."""
_NUMBERS = (
    r"(?:[≤≥<>]=?|minst|högst|från|till|under|över)? *(-?[0-9][0-9., ]*(?:%|procent)?)(?:(?:[-–—]|till) *(-?[0-9].*))?"
)
"""A limit, or the numbers between which something has a colour."""
_DOTS = {"sv": " Skriv det som saknas i stället för punkterna.", "en": " Write what is missing for the dots."}

_Range = tuple[Decimal, Decimal]


class _Limits(NamedTuple):
    """The lowest and the highest number of each colour that is said, and the key that the file asks by, if it does."""

    green: _Range | None
    yellow: _Range | None
    red: _Range | None
    loose: _Range | None
    asked: str

    @property
    def known(self) -> bool:
        """Whether they are limits by their colours, and not a limit alone."""
        return bool(self.yellow or self.red or (self.loose and self.green))

    @property
    def partly(self) -> _Range | None:
        return self.yellow or self.red or self.loose

    @property
    def way(self) -> str:
        """The key that asks for green, by which numbers are worse; empty where they do not tell it, or deny it."""
        said = [one for one in (self.green, self.partly, self.red if self.yellow else None) if one is not None]
        pairs = [*pairwise(said)]
        falls = all(one[0] >= other[0] and one[1] >= other[1] for one, other in pairs)
        rises = all(one[0] <= other[0] and one[1] <= other[1] for one, other in pairs)
        way = self.asked if not pairs else "" if falls == rises else "at_least" if falls else "at_most"
        return way if not self.asked or (way in LOWER) == (self.asked in LOWER) else ""

    def typed(self, way: str) -> list[tuple[str, str]]:
        """The limits as they are typed, where ``way`` asks for green: the better of two numbers is the limit itself."""
        end, best = (0, max) if way in LOWER else (1, min)
        green, partly = (one[end] if one is not None else None for one in (self.green, self.partly))
        if green is not None and partly is not None and best(green, partly) != green:
            green, partly = partly, green
        key = self.asked if (self.asked in LOWER) == (way in LOWER) and self.asked else way
        return [(key, _typed(green)), ("partly", _typed(partly))]


def by_colours(met: Met, path: Path) -> Told | None:
    """What is told of the colours among the keys of the mapping at ``path``, all of them together."""
    holder, name = find(met.tree, path), str(met.in_file[len(path)])
    limits = _limits(met.tree, path, holder) if isinstance(holder, Map) and _role(name) is not None else None
    if limits is None or not isinstance(holder, Map) or not limits.known or limits.green == limits.partly:
        return None
    said = [str(key) for key, node in holder.items() if isinstance(node, Scalar) and _role(str(key)) is not None]
    named = [str(key) for key in holder if key == "target" or (key in said and key != "partly")]
    if name not in named:
        return None
    if len(named) == 1 and limits.yellow and limits.way and _target(path, holder) is holder:
        return Told("unknown-key", {"form": "called"}, "partly")
    denied = limits.green is not None and limits.partly is not None
    way = limits.way or ("" if denied else limits.asked or _better(met.tree, path))
    low, high = (limits.typed(way or either) for either in ("at_least", "at_most"))
    form = "colours-either" if not way else "colours" if limits.yellow else "colours-asked"
    lines = [_line(met.tree, path, holder, one) for one in (low, high if not way else low[:1])]
    words = {"form": form, "low": lines[0], "high": lines[1], "key": ", ".join(named), "number": low[1][1]}
    dots = {f"dots_{language}": text * (UNSAID in lines[0]) for language, text in _DOTS.items()}
    return Told("unknown-key", {**words, **dots}, once=path)


def _typed(number: Decimal | None) -> str:
    return amount_typed(number) if number is not None else UNSAID


def _better(tree: Map, path: Path) -> str:
    """The key that asks for green, by what the indicator itself says to be better, or is asked to reach."""
    indicator = ("indicators", str(path[1] if path[0] == "indicators" else path[-1]))
    target = find(tree, (*indicator, "target"))
    asked = [key for key in (*LOWER, *UPPER) if isinstance(target, Map) and key in target]
    return better(tree, indicator) or (asked[0] if len(asked) == 1 else "")


def _role(name: str) -> str | None:
    plain = name.casefold()
    return _ROLE_OF.get(plain) or _ROLE_OF.get(re.sub(_AROUND, "", plain))


def _target(path: Path, holder: Map) -> Node | None:
    """The target, or the limit of a board, that the colours in ``holder`` are of, if there is one."""
    of_indicator = path[:1] == ("indicators",)
    return holder.get("target") if len(path) == len(("section", "id")) and of_indicator else holder


def _limits(tree: Map, path: Path, holder: Map) -> _Limits | None:
    """The numbers of the colours in ``holder`` and of the target that they are of; None where one is no number."""
    target = _target(path, holder)
    said = {role: node for key, node in holder.items() if (role := _role(str(key))) is not None}
    ways = [key for key in (*LOWER, *UPPER) if key in target] if isinstance(target, Map) else []
    own = target[ways[0]] if isinstance(target, Map) and ways else target
    if isinstance(own, Scalar):
        said = {"green": own, **said}
    read = {role: _range(tree, path, node) for role, node in said.items()}
    found = {role: one for role, one in read.items() if one is not None or role not in ("red", "target")}
    contradicted = isinstance(own, Scalar) and found.get("green") != _range(tree, path, own)
    again = target is not holder and isinstance(target, Map) and "partly" in target
    if None in found.values() or len(ways) > 1 or contradicted or again:
        return None
    green = found.get("green") or found.get("target")
    return _Limits(green, found.get("yellow"), found.get("red"), found.get("loose"), ways[0] if ways else "")


def _range(tree: Map, path: Path, node: Node) -> _Range | None:
    """The number of a limit, or the lowest and the highest that have a colour."""
    said = re.fullmatch(_NUMBERS, str(node).casefold()) if isinstance(node, Scalar) else None
    ends = [plain_number(tree, (*path, "at_least"), one.strip()) for one in said.groups() if one] if said else [None]
    numbers = [Decimal(one) for one in ends if one is not None]
    return (min(numbers), max(numbers)) if len(numbers) == len(ends) else None


def _line(tree: Map, path: Path, holder: Map, pairs: Sequence[tuple[str, str]]) -> str:
    """The limits as they are typed where the colours stand, or under the key that they belong to."""
    if path[:1] == ("boards",) and len(path) < len(("boards", "id", "limits", "indicator")):
        shown = find(tree, (*path[:2], "indicators"))
        of = str(shown[0]) if isinstance(shown, Seq) and len(shown) == 1 else UNSAID
        return f"limits: {{{of}: {in_braces(pairs)}}}"
    target = _target(path, holder)
    if target is holder:
        return in_braces(pairs)[1:-1]
    kept = [*target.items()] if isinstance(target, Map) else []
    others = [(str(key), in_one_line(node)) for key, node in kept if key not in (*LOWER, *UPPER, "partly")]
    return f"target: {in_braces([*pairs, *others])}"
