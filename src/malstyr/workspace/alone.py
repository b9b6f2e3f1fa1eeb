"""A number or a text alone where a group of keys is wanted: which of them it is, or what has to be asked."""

from __future__ import annotations

import re

from pydantic_core import PydanticCustomError

from malstyr.language.meant import meant, meant_by
from malstyr.model.indicators import Direction
from malstyr.model.periods import INTERIM
from malstyr.model.scalars import day
from malstyr.model.shape import keys_called, required_keys
from malstyr.model.target import LOWER, UPPER
from malstyr.source.traps import in_quotes
from malstyr.source.tree import Map, Path, Scalar, find
from malstyr.workspace.told import Told, plain_number

_RULE = "value-alone"
POINTS = ("forecast", "to_date")
_CALLED = {"units": "name", "perspectives": "name", "levels": "name", "activities": "text", "risks": "text"}
"""Sections whose entries need no key, and which one a sentence alone in an entry is; a single word is its name."""
_UNKNOWN = "…"
_LIMIT = r"(?P<how>[^\d-]+?) *(?P<amount>-?[0-9].*)"
_PLAIN = re.compile(r"[\w ]+")


def alone(tree: Map, path: Path, node: Scalar, loc: Path) -> Told | None:
    """What is told of ``node``, which stands where a mapping should; None where nothing better is known of it."""
    text = str(node)
    if path[:1] == ("indicators",) and (path[2:] == ("target",) or path[2:3] == ("targets",)):
        return _target(tree, path, text)
    if path[:1] == ("values",) and (path[-1] in POINTS or len(path) == 2):
        return _when(tree, path, text)
    if path[:1] == ("assessments",) and len(path) == 3:
        return Told(_RULE, {"form": "assessed", "line": _braces("analysis", text), "other": _braces("text", text)})
    return _keyed(tree, path, text) or _named(path, node, loc)


def _named(path: Path, node: Scalar, loc: Path) -> Told | None:
    """What an entry needs no more than, or the group that it is."""
    text, needed = str(node), required_keys(loc)
    if needed in (("text",), ("title",), ("problem",)):
        return Told(_RULE, {"form": "meant"}, _braces(needed[0], text)) if node.style in ("", '"', "'") else None
    called = _CALLED.get(str(path[0]))
    if called is not None and len(path) == 2:
        key = called if " " in text else "name"
        return Told(_RULE, {"form": "meant"}, _braces(key, text)) if node.style in ("", '"', "'") else None
    return _group(needed, text, listed=isinstance(path[-1], int))


def _target(tree: Map, path: Path, text: str) -> Told | None:
    limit = re.fullmatch(_LIMIT, text)
    ways = keys_called((*path[:2], "target"), limit["how"].strip(" :")) if limit else _better(tree, path)
    ways = tuple(way for way in ways if way in (*LOWER, *UPPER))
    amount = plain_number(tree, (*path, "at_least"), limit["amount"] if limit else text)
    if amount is None or (limit and len(ways) != 1):
        return None
    several = path[2:] == ("targets",)
    if len(ways) != 1:
        return Told(_RULE, {"form": "directions" if several else "direction", "amount": amount})
    target = _braces(ways[0], amount)
    return Told(_RULE, {"form": "one-target", "line": f"target: {target}"}) if several else _meant(target)


def _better(tree: Map, path: Path) -> tuple[str, ...]:
    """The key of a limit by the direction that is said to be better."""
    said = find(tree, (*path[:2], "direction"))
    found = meant(said, Direction) if isinstance(said, Scalar) else None
    return () if found is None else ("at_least",) if found == Direction.HIGHER else ("at_most",)


def _when(tree: Map, path: Path, text: str) -> Told | None:
    """A number of which it is not said at which point, or for which period."""
    amount = plain_number(tree, path, text)
    if amount is None:
        return None
    points = ", ".join(points_of(tree))
    return Told(
        _RULE,
        {
            "form": "point" if path[-1] in POINTS else "period",
            "amount": amount,
            "point": points.partition(",")[0],
            "points": points,
        },
    )


def _keyed(tree: Map, path: Path, text: str) -> Told | None:
    """A value of which it is not said when, for what or with what result, where many of them may stand."""
    match [str(one) for one in path]:
        case ["risks", _, "controls", _, "done"]:
            date = _day(text)
            form = "without-day" if date == _UNKNOWN else "without-result"
            return Told(_RULE, {"form": form, "amount": _in_braces(text) if date == _UNKNOWN else date})
        case ["follow_up", _, "delivered"] | ["follow_up", _, "delivered_by", _]:
            date = _day(text)
            return None if date == _UNKNOWN else Told(_RULE, {"form": "of-year", "amount": date})
        case ["improvements", _, "checkpoints" | "reached"]:
            date = _day(text)
            return None if date == _UNKNOWN else Told(_RULE, {"form": "step", "amount": date})
        case ["improvements", _, "began_with"]:
            return Told(_RULE, {"form": "began", "amount": text}) if re.fullmatch(r"\w+(/[\w-]+)+", text) else None
        case ["boards", _, "limits", _]:
            amount = plain_number(tree, (*path, "at_least"), text)
            return None if amount is None else Told(_RULE, {"form": "direction", "amount": amount})
    return None


def points_of(tree: Map) -> tuple[str, ...]:
    """The reporting points of the calendar; those that need none where it has none."""
    calendar = find(tree, ("calendar",))
    entries = calendar.items() if isinstance(calendar, Map) else ()
    found = [
        str(name)
        for name, entry in entries
        if isinstance(entry, Map)
        and entry.get("ends") != "12-31"
        and "nothing" not in meant_by(str(entry.get("reports")), ("nothing",))
    ]
    return tuple(found) or INTERIM


def misplaced_point(tree: Map, path: Path) -> Told | None:
    """What is told of a reporting point that stands directly under a year, with a number: ``2013: {T2: 27900}``."""
    point, year, written = str(path[-1]), str(path[-2]), find(tree, path)
    amount = plain_number(tree, path, str(written)) if isinstance(written, Scalar) else None
    if amount is None or not re.fullmatch(r"[0-9]{4}", year) or not (point in points_of(tree) or part_of(point)):
        return None
    form = "part" if part_of(point) else "point"
    return Told("wrong-order", {"form": form, "key": point, "period": year, "amount": amount})


def part_of(point: str) -> bool:
    """Whether the name of a point is that of a part of a year, which could stand with the year: ``T2``."""
    return re.fullmatch(r"T[1-3]|Q[1-4]|H[12]", point) is not None


def _group(needed: tuple[str, ...], text: str, listed: bool) -> Told | None:
    """Keys that must all be there, where it is ``listed`` in a list: which of them the text is, where it is a day."""
    if len(needed) < 2:
        return None
    args = {"needed": ", ".join(needed)}
    if "date" in needed and re.fullmatch(r"[0-9]{4}", text):
        return Told(_RULE, {**args, "form": "which-day", "keys": _keys(needed, f"{text}-12-31"), "year": text})
    keys = _keys(needed, _day(text))
    return Told(_RULE, {**args, "form": "several", "keys": f"[{keys}]" if listed else keys})


def _day(text: str) -> str:
    """The day that is written or meant; dots where it is none."""
    try:
        return day(text).isoformat()
    except PydanticCustomError as error:
        return str((error.context or {}).get("instead", _UNKNOWN))


def _keys(needed: tuple[str, ...], date: str) -> str:
    return "{" + ", ".join(f"{name}: {date if name == 'date' else _UNKNOWN}" for name in needed) + "}"


def _meant(text: str) -> Told:
    return Told(_RULE, {"form": "meant"}, text)


def _braces(key: str, text: str) -> str:
    return f"{{{key}: {_in_braces(text)}}}"


def _in_braces(text: str) -> str:
    return text if _PLAIN.fullmatch(text) or _plain(text) else in_quotes(text)


def _plain(text: str) -> bool:
    """Whether a text is a number, which stands in braces as it is."""
    return re.fullmatch(r"-?[0-9.]+", text) is not None
