"""A value alone where several may stand, each with its own key: a day, a year, a step, a decision."""

from __future__ import annotations

import re

from pydantic_core import PydanticCustomError

from malstyr.model.scalars import day
from malstyr.source.tree import Map, Path, find
from malstyr.workspace.told import UNSAID, VALUE_ALONE, Told, braced, in_braces, plain_number

_DAY_IN_TEXT = re.compile(
    r"(?:den +)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:/[0-9]{1,2}|\.? +[^\W\d]{3,9})[ /,]+[0-9]{4})"
)


def keyed_alone(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of a value of which it is not said when, for what or with what result; None where it needs none."""
    match [str(one) for one in path]:
        case ["about"]:
            return _meant(braced("source", text))
        case ["goals", _, "anchored" | "communicated"]:
            return _dated(text) or _how(text)
        case ["risks", _, "controls", _, "done"]:
            return _dated(text) or _control(text)
        case ["values", *_, "budget", "revised"]:
            return _revised(tree, path, text)
        case ["boards", _, "limits", _]:
            amount = plain_number(tree, (*path, "at_least"), text)
            return None if amount is None else Told(VALUE_ALONE, {"form": "direction", "amount": amount})
    return _by_step(path, text)


def _by_step(path: Path, text: str) -> Told | None:
    """Of what was handed over, of a checkpoint, and of what an improvement began with."""
    date = day_meant(text)
    match [str(one) for one in path]:
        case ["follow_up", _, "delivered"] | ["follow_up", _, "delivered_by", _] if date != UNSAID:
            return Told(VALUE_ALONE, {"form": "of-year", "amount": date})
        case ["improvements", _, "checkpoints" | "reached"] if date != UNSAID:
            return Told(VALUE_ALONE, {"form": "step", "amount": date})
        case ["improvements", _, "began_with"] if re.fullmatch(r"\w+(/[\w-]+)+", text):
            return Told(VALUE_ALONE, {"form": "began", "amount": text})
    return None


def day_meant(text: str) -> str:
    """The day that is written or meant; dots where it is none."""
    try:
        return day(text).isoformat()
    except PydanticCustomError as error:
        return str((error.context or {}).get("instead", UNSAID))


def _dated(text: str) -> Told | None:
    """A text that says both the day and what was done, ``2025-11-12 Två klasser``."""
    found = _DAY_IN_TEXT.search(text)
    date = day_meant(found[0].removeprefix("den ")) if found is not None else UNSAID
    if found is None or date == UNSAID:
        return None
    rest = f"{text[: found.start()].rstrip(' ,;:(')} {text[found.end() :].lstrip(' ,;:)')}".strip()
    return _meant(braced(date, rest)) if rest else None


def _how(text: str) -> Told:
    date = day_meant(text)
    return Told(
        VALUE_ALONE, {"form": "how", "amount": date} if date != UNSAID else {"form": "when", "text": in_braces(text)}
    )


def _control(text: str) -> Told:
    date = day_meant(text)
    if date == UNSAID:
        return Told(VALUE_ALONE, {"form": "without-day", "amount": in_braces(text)})
    return Told(VALUE_ALONE, {"form": "without-result", "amount": date})


def _revised(tree: Map, path: Path, text: str) -> Told | None:
    """What a budget was changed to, without the decision that changed it."""
    first = find(tree, (*path[:-1], "original"))
    args = {"form": "two", "field": "budget", "keys": "revised", "first": str(first or UNSAID), "then": text}
    return Told("frame-by-decision", args) if plain_number(tree, path, text) else None


def _meant(text: str) -> Told:
    return Told(VALUE_ALONE, {"form": "meant"}, text)
