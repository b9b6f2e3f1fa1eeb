"""Several limits where one target stands, each with the year or the part of a year that it is for: ``84 (2025), 86
(2026)``, ``{at_most: 15 T1, at_most: 14 T2}`` or ``{2025: 40, 2026: 35}``. All of them are one mistake, and are told as
the targets that they are."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.language.meant import meant
from malstyr.model.indicators import Direction
from malstyr.model.periods import part_of_some_year
from malstyr.model.shape import keys_called
from malstyr.model.target import LIMITS
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_period import period_meant
from malstyr.workspace.mistakes.told import LONGEST_SAID, UNSAID, VALUE_ALONE, Told, plain_number
from malstyr.workspace.nodes import MOST_PIECES, in_one_line, pairs_in_braces

_BETWEEN = rf",\s+|{MAYBE_BLANKS};\s*|{SOME_BLANKS}(?:och|and)\s+(?!med\b|\s)|(?<!\s)\s*\n\s*"
_SAID = r"(?:(?P<way>[^\W\d][^\d:]*?):? +)?(?P<amount>-?[0-9][0-9.,]* *(?:%|procent)?{unit})"
_BY = r"(?P<by>senast|före|till(?: och med)?|t\.o\.m\.|by|to)"
_WHEN = rf"(?:,? *(?:{_BY}|\(|år|under|i|för|vid|=|:| )*(?P<time>[^\s()][^()]*)\)?)?"
_PIECES = (
    _SAID.format(unit="") + _WHEN,
    _SAID.format(unit=r" *[^\W\d]+") + _WHEN,
    r"(?P<way>)(?P<by>)(?P<time>\S[^:=(]*?) *[:=( -] *(?P<amount>-?[0-9][0-9.,]*) *(?:%|procent)?\)?",
)
"""An amount with the time that it is for, ``84 (2024)``, ``högst 15 T1``, ``40 st 2026`` or ``2024: 84 %``."""
_BESIDE = r"(?P<key>for|partly|serves|share|strength|tolerance): *(?P<value>[\w.-]+)"
"""What else may stand in such a target, and holds for each of them."""


class _Limit(NamedTuple):
    """A limit: the key that says which way, where it is said, the number, the time, and whether it is the last."""

    way: str
    amount: str
    time: str
    by: bool = False

    def entry(self, way: str, beside: Sequence[tuple[str, str]]) -> tuple[str, str]:
        """The limit as one of several targets, with what it is called."""
        pairs = [(self.way or way, self.amount), *beside]
        return (
            (f"till-{self.time}", in_braces([*pairs, ("by", self.time)])) if self.by else (self.time, in_braces(pairs))
        )


def limits_by_time(met: Met) -> Told | None:
    """What is told of an error in a target that holds a limit for each of several times."""
    path = _target_at(met.in_file)
    target = find(met.tree, path) if path is not None else None
    if path is None or not isinstance(target, Map) or len(target) > MOST_PIECES:
        return None
    text = place_of(target).text
    pieces = re.split(_BETWEEN, re.sub(r"(?m)(?<!\s)(?:\s+#.*)+$", "", text[1:-1] if target.flow else text).strip())
    limits, others = _limits(met.tree, path, pieces)
    beside = [one for one in (re.fullmatch(_BESIDE, other) for other in others) if one is not None]
    if len(beside) < len(others) or not limits or not limits[0].way or not any(one.time != UNSAID for one in limits):
        return None
    pairs = [(one["key"], one["value"]) for one in beside]
    alone = len(limits) == 1 and limits[0].time[:1].isdigit()
    return _of_one(path, limits[0], pairs) if alone else _told(met.tree, path, limits, pairs)


def amounts_by_time(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of a text that holds an amount for each of several times, where a target should stand."""
    pieces = re.split(_BETWEEN, text)
    found, others = _limits(tree, path, pieces)
    return _told(tree, path, found) if len(found) > 1 and not others else None


def targets_of_periods(tree: Map, path: Path, held: Map | Mapping[str, Node]) -> Told | None:
    """What is told of the target, or the targets, at ``path``: periods, each with a number or a limit in words."""
    if len(held) > MOST_PIECES:
        return None
    texts = (f"{place_of(one).text} {key}" for key, one in held.items() if isinstance(one, Scalar))
    limits = [limit for limit in (_limit(tree, path, text) for text in texts) if limit is not None]
    whole = len(limits) == len(held) and all(re.match("[0-9]{4}", key) for key in held)
    return _told(tree, path, limits) if whole and limits else None


def targets_listed(tree: Map, path: Path, listed: Seq, numbers: Sequence[str]) -> Told | None:
    """The same of a list: each after its period, or numbers alone, whose periods nobody has said."""
    held = {str(key): below for one in listed if isinstance(one, Map) for key, below in one.items()}
    if len(numbers) > 1:
        return _told(tree, path, [_Limit("", number, UNSAID) for number in numbers])
    return targets_of_periods(tree, path, held) if len(held) == len(listed) else None


def asked_of_periods(tree: Map, path: Path, held: Map) -> Told | None:
    """The same, where it has to be asked which way all of them are; what says it is told by itself."""
    told = targets_of_periods(tree, path, held) if len(held) > 1 else None
    return told if told is not None and told.args["form"] == "by-years" else None


def _target_at(path: Path) -> Path | None:
    """The target that a path leads into."""
    steps = {"target": 3, "targets": 4}.get(str(path[2]), 0) if path[:1] == ("indicators",) and path[2:] else 0
    return path[:steps] if 0 < steps < len(path) else None


def _limits(tree: Map, path: Path, pieces: Sequence[str]) -> tuple[list[_Limit], list[str]]:
    """The limits that pieces of a text say, each with what the one before says which way, and the other pieces."""
    found, others, way = list[_Limit](), list[str](), ""
    for piece in pieces:
        limit = _limit(tree, path, piece)
        if limit is None:
            others.append(piece)
        else:
            way = limit.way or way
            found.append(limit._replace(way=way))
    return found, others


def _limit(tree: Map, path: Path, piece: str) -> _Limit | None:
    text = " ".join(piece.split())
    found = (re.fullmatch(form, text) for form in _PIECES if len(text) <= LONGEST_SAID)
    for said in (one for one in found if one is not None):
        time, number = _time(said["time"] or ""), _number(tree, path, said["amount"].strip())
        called = (said["way"], *keys_called((*path[:2], "target"), said["way"])) if said["way"] else ()
        ways = [key for key in called if key in LIMITS] if called else [""]
        if time is not None and number is not None and ways and (time != UNSAID or ways[0]):
            return _Limit(ways[0], number, time, bool(said["by"]))
    return None


def _time(text: str) -> str | None:
    """A period as it is typed, with dots where it lacks its year, or is not said."""
    if not text:
        return UNSAID
    period = period_meant(text)
    if period is not None:
        return str(period)
    part = part_of_some_year(text)
    return f"{UNSAID}{part}" if part else None


def _number(tree: Map, path: Path, text: str) -> str | None:
    return plain_number(tree, (*path, "at_least"), str(text))


def _told(tree: Map, path: Path, limits: Sequence[_Limit], beside: Sequence[tuple[str, str]] = ()) -> Told:
    """That they are several targets, by the one direction that any of them says, or else for either."""
    ways = {limit.way for limit in limits}
    said = ways - {""}
    way = next(iter(said)) if len(said) == 1 else better(tree, path)
    low, high = (in_braces(one.entry(way or either, beside) for one in limits) for either in ("at_least", "at_most"))
    words = {"form": "by-years" if not way and "" in ways else "one-by-years", "low": low, "high": high}
    dots = {f"dots_{language}": text * (UNSAID in low) for language, text in _DOTS.items()}
    return Told(VALUE_ALONE, {**words, **dots, "field": str(path[-1])}, path=path, once=path)


def _of_one(path: Path, limit: _Limit, beside: Sequence[tuple[str, str]]) -> Told:
    """That a limit is to be reached by a time, or holds for it alone."""
    pairs = [(limit.way, limit.amount), *beside]
    during, by = (in_braces([*pairs, (key, limit.time)]) for key in ("during", "by"))
    words = {"form": "of-last" if limit.by else "of-time", "low": during, "high": by, "text": limit.time}
    return Told(VALUE_ALONE, {**words, "field": str(path[-1])}, path=path, once=path)


_DOTS = {"sv": " Skriv året i stället för punkterna.", "en": " Write the year for the dots."}


def both_targets(nodes: Sequence[Node]) -> str | None:
    """Two targets of one indicator as they are typed together, each called by when it is to be reached; None where
    either is none."""
    found = dict[str, str]()
    for n, node in enumerate(nodes, 1):
        if not isinstance(node, Map):
            return None
        during, by = node.get("during"), node.get("by")
        name = str(during) if isinstance(during, Scalar) else f"till-{by}" if isinstance(by, Scalar) else f"target-{n}"
        kept = (
            in_one_line(node) if during is None else pairs_in_braces((k, v) for k, v in node.items() if k != "during")
        )
        found[name if name not in found else f"target-{n}"] = kept
    return f"targets: {in_braces(found.items())}"


def better(tree: Map, path: Path) -> str:
    """The key of a limit by the direction that the indicator at ``path`` says to be better, if it says one."""
    said = find(tree, (*path[:2], "direction"))
    found = meant(said, Direction) if isinstance(said, Scalar) else None
    return "" if found is None else "at_least" if found == Direction.HIGHER else "at_most"
