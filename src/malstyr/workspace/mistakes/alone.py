"""A number or a text alone where a group of keys is wanted: which of them it is, or what has to be asked."""

import re

from malstyr.language.meant import meant, meant_by
from malstyr.model.indicators import AT_POINTS
from malstyr.model.organisation import month_day
from malstyr.model.periods import INTERIM
from malstyr.model.scalars import month_named
from malstyr.model.shape import known_keys, known_words, required_keys
from malstyr.model.tried import typed_as
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Path, Scalar, find
from malstyr.workspace.mistakes.keyed_alone import entry_alone, keyed_alone
from malstyr.workspace.mistakes.misread_period import period_meant
from malstyr.workspace.mistakes.target_alone import target_alone
from malstyr.workspace.mistakes.titles import TITLE_AND_PERSON, may_be_person
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, braced, plain_number, plain_or_quoted

_CALLED = {"units": "name", "perspectives": "name", "levels": "name", "activities": "text", "risks": "text"}
"""Sections whose entries need no key, and which one a sentence alone in an entry is; a single word is its name."""


def alone(tree: Map, path: Path, node: Scalar, loc: Path) -> Told | None:
    """What is told of ``node``, which stands where a mapping should; None where nothing better is known of it."""
    text = str(node)
    if path[:1] == ("indicators",) and (path[2:] == ("target",) or path[2:3] == ("targets",)):
        return target_alone(tree, path, text)
    if path[:1] == ("values",) and (path[-1] in AT_POINTS or len(path) == 2):
        return _when(tree, path, text)
    if path[:1] == ("assessments",) and len(path) in (2, 3):
        form = "assessed" if len(path) == 3 else "assessed-when"
        return Told(VALUE_ALONE, {"form": form, "line": braced("analysis", text), "other": braced("text", text)})
    if path[:1] == ("boards",) and path[2:3] == ("limits",):
        return _limits_alone(tree, str(path[-1]), text) or keyed_alone(tree, path, text)
    began = path[:1] == ("improvements",) and path[2:] == ("began_with",)
    return (_began_with(tree, text) if began else None) or keyed_alone(tree, path, text) or _named(path, node, loc)


_OF_BOARD = r"\{(?:(?:at_least|at_most|partly): -?[0-9.]+(?:, )?)+\}"
"""What stands of an indicator on a board: limits with numbers alone."""


def _limits_alone(tree: Map, indicator: str, text: str) -> Told | None:
    """The limits of an indicator on a board, written as a target is: ``≤5 (gult ≤8)``."""
    told = target_alone(tree, ("indicators", indicator, "target"), text)
    return told if told is not None and re.fullmatch(_OF_BOARD, told.instead or "") else None


def _began_with(tree: Map, text: str) -> Told | None:
    """``frånvaro 2025-M11``: what was red, and when, without the braces around them."""
    found = re.fullmatch(r"(?:indicators/)?(?P<id>[^\s,:/]+)[ ,:]+(?P<period>.+)", text)
    when = period_meant(found["period"]) if found is not None else None
    if found is None or when is None or find(tree, ("indicators", found["id"])) is None:
        return None
    return Told(VALUE_ALONE, {"form": "meant"}, f"{{indicators/{found['id']}: {when}}}")


def _named(path: Path, node: Scalar, loc: Path) -> Told | None:
    """What an entry needs no more than, or the group that it is."""
    text, needed = str(node), required_keys(loc)
    titled = re.fullmatch(TITLE_AND_PERSON, text)
    if path[:1] == ("roles",) and (titled is not None or may_be_person(text)):
        title, person = map(plain_or_quoted, titled.groups()) if titled is not None else (UNSAID, plain_or_quoted(text))
        line = in_braces((("title", title), ("person", person)))
        return Told(VALUE_ALONE, {"form": "person-or-title", "line": line, "other": braced("title", text)})
    if needed in (("text",), ("title",), ("problem",)):
        return Told(VALUE_ALONE, {"form": "meant"}, braced(needed[0], text)) if node.style in ("", '"', "'") else None
    meant_words = [
        (key, word) for key in known_keys(loc) if (word := meant(text, known_words((*loc, key)))) is not None
    ]
    if path[:1] == ("levels",) and len(meant_words) == 1:
        return Told(VALUE_ALONE, {"form": "meant"}, braced(*meant_words[0]))
    called = _CALLED.get(str(path[0]))
    if called is not None and len(path) == 2:
        key = called if " " in text else "name"
        return Told(VALUE_ALONE, {"form": "meant"}, braced(key, text)) if node.style in ("", '"', "'") else None
    return _group(needed, text, listed=isinstance(path[-1], int))


def _when(tree: Map, path: Path, text: str) -> Told | None:
    """A number of which it is not said at which point, or for which period."""
    amount = plain_number(tree, path, text)
    if amount is None:
        return None
    points, of_period = ", ".join(points_of(tree)), _POINT.fullmatch(str(path[-2]))
    if path[-1] in AT_POINTS and of_period is not None and of_period["point"] in points_of(tree):
        return Told(VALUE_ALONE, {"form": "point-of-period", "amount": amount, **of_period.groupdict()})
    return Told(
        VALUE_ALONE,
        {
            "form": "point" if path[-1] in AT_POINTS else "period",
            "amount": amount,
            "first": amount,
            "point": points.partition(",")[0],
            "points": points,
        },
    )


_POINT = re.compile(r"(?P<year>[0-9]{4})-(?P<point>\w+)")
"""A period from 1 January to a point of the calendar."""


def point_ending(tree: Map, text: str) -> str | None:
    """The one entry of the calendar that ends on a day, or in a month: ``2026-08-31``, ``augusti``."""
    month = month_named(text)
    ending = typed_as(month_day, re.sub("^[0-9]{4}-", "", text)) or (f"{month:02}-" if month is not None else None)
    calendar = find(tree, ("calendar",))
    found = [
        str(name)
        for name, entry in (calendar.items() if isinstance(calendar, Map) and ending is not None else ())
        if isinstance(entry, Map) and str(entry.get("ends")).startswith(str(ending))
    ]
    return found[0] if len(found) == 1 else None


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
    if (
        amount is None
        or not re.fullmatch(r"[0-9]{4}", year)
        or not (point in points_of(tree) or re.fullmatch(r"D[1-9]", point) or part_of(point))
    ):
        return None
    form = "part" if part_of(point) else "point"
    holder = find(tree, path[:-1])
    beside = {str(key): str(below) for key, below in holder.items() if part_of(key)} if isinstance(holder, Map) else {}
    if len(beside) > 1 and point in beside:
        pairs = ", ".join(f"{part}: {below}" for part, below in beside.items())
        first = next(iter(beside))
        told = {"key": ", ".join(beside), "period": year, "pairs": pairs, "line": f"{year}-{first}: {beside[first]}"}
        return Told("wrong-order", {"form": "parts-or-points", **told}, once=path[:-1])
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
        return Told(
            VALUE_ALONE, {**args, "form": "which-day", "keys": entry_alone(needed, f"{text}-12-31"), "year": text}
        )
    keys = entry_alone(needed, text)
    return Told(VALUE_ALONE, {**args, "form": "several", "keys": f"[{keys}]" if listed else keys})
