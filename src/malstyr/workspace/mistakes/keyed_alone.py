"""A value alone where several may stand, each with its own key: a day, a year, a step, a decision."""

import re
from collections.abc import Sequence

from malstyr.model.improvements import STEPS_OF_WHEEL
from malstyr.model.periods import period
from malstyr.model.scalars import day
from malstyr.model.tried import plainly, read_exactly
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Path, find
from malstyr.workspace.mistakes.misread_number.form import SAID_DONE, SAID_UNDONE
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, braced, plain_number, plain_or_quoted

_DAY_IN_TEXT = re.compile(
    r"(?:den +)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:/[0-9]{1,2}|\.? +[^\W\d]{3,9})[ /,]+[0-9]{4})"
)


def keyed_alone(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of a value of which it is not said when, for what or with what result; None where it needs none."""
    match [str(one) for one in path]:
        case ["about"]:
            asked = Told(VALUE_ALONE, {"form": "about", "text": text})
            return asked if _is_word(text) else _meant(braced("source", text))
        case ["values", *_, "budget", "revised"]:
            return _revised(tree, path, text)
        case ["boards", _, "limits", _]:
            amount = plain_number(tree, (*path, "at_least"), text)
            return None if amount is None else Told(VALUE_ALONE, {"form": "direction", "amount": amount})
    return _with_time(path, text) or _by_step(tree, path, text)


def _with_time(path: Path, text: str) -> Told | None:
    """Of what stands with its day or its year, which the text may say too."""
    match [str(one) for one in path]:
        case ["goals", _, "anchored" | "communicated"]:
            return _dated(text) or _how(text)
        case ["risks", _, "controls", _, "done"]:
            return _dated(text) or _control(text)
        case ["indicators", _, "breaks"]:
            return _of_period(text)
        case ["decisions", _]:
            return _decision(text)
    return None


_DECISION = re.compile(
    r"(?P<body>[^\d§,]*[^\d§,\s]),? +(?P<ref>§+ *[0-9]+(?:[-–/][0-9]+)?)?,? *(?P<day>[0-9].*?)"
    r"(?:[,;]? +(?P<after>§+ *[0-9][^§]*))?"
)


def _decision(text: str) -> Told | None:
    """``KF 2025-03-18 § 14``: who decided, the day, and the paragraph before it or after."""
    found = _DECISION.fullmatch(text)
    date = day_meant(found["day"]) if found is not None else UNSAID
    if found is None or date == UNSAID or (found["ref"] and found["after"]):
        return None
    reference = found["ref"] or found["after"]
    pairs = [("body", plain_or_quoted(found["body"])), ("date", date)]
    return _meant(in_braces([*pairs, ("reference", plain_or_quoted(reference))] if reference else pairs))


def _is_word(text: str) -> bool:
    """Whether a text may be the id of something."""
    return re.fullmatch(r"[^\W\d][\w-]*", text) is not None


def _by_step(tree: Map, path: Path, text: str) -> Told | None:
    """Of what was handed over, of a checkpoint, and of what an improvement began with."""
    date = day_meant(text)
    match [str(one) for one in path]:
        case ["follow_up", _, "delivered"] | ["follow_up", _, "delivered_by", _] if date != UNSAID:
            return _without("period", date)
        case ["follow_up", _, "delivered"] | ["follow_up", _, "delivered_by", _]:
            return _without("handed", text)
        case ["improvements", _, "checkpoints" | "reached"] if date != UNSAID:
            return _without("step", date)
        case ["improvements", _, "checkpoints" | "reached"] if text in STEPS_OF_WHEEL:
            return _without("day-of-step", text)
        case ["improvements", _, "began_with"]:
            subject = _subject(tree, text)
            return None if subject is None else _without("began", subject)
    return None


def _subject(tree: Map, text: str) -> str | None:
    """The address that a text is, or that of the indicator or goal whose id it is."""
    if re.fullmatch(r"\w+(/[\w-]+)+", text):
        return text
    held = ((section, find(tree, (section,))) for section in ("indicators", "goals"))
    found = [f"{section}/{text}" for section, entries in held if isinstance(entries, Map) and text in entries]
    return found[0] if len(found) == 1 else None


def _without(form: str, amount: str) -> Told:
    """What is told of a value that lacks its key, or a key that lacks its value."""
    return Told(VALUE_ALONE, {"form": form, "amount": amount, "first": amount})


def several_alone(tree: Map, path: Path, texts: list[str]) -> Told | None:
    """The same of several values in a list: all are named, and the first tells how each is written."""
    told = keyed_alone(tree, path, texts[0])
    if told is None or len(texts) == 1:
        return told
    return told._replace(args={**told.args, "amount": ", ".join(texts)}) if "first" in told.args else None


def day_meant(text: str) -> str:
    """The day that is written or meant; dots where it is none."""
    meant = plainly(day, text)
    return meant.isoformat() if meant is not None else UNSAID


_PROSE = ("text", "title", "problem", "reason", "body")
"""Keys that an entry needs and that hold words, not the id of something else."""


def entry_alone(needed: Sequence[str], text: str) -> str:
    """An entry of which only a text is written, with the keys that it needs: its day, and its words."""
    found = _DAY_IN_TEXT.search(text)
    day = day_meant(found[0].removeprefix("den ")) if found is not None else day_meant(text)
    rest = text if found is None or "date" not in needed else " ".join(re.sub(_DAY_IN_TEXT, "", text, count=1).split())
    said = "" if day_meant(text) != UNSAID else rest.strip(" ,;:()")
    words = plain_or_quoted(said) if said and not re.match("[0-9]", said) else UNSAID
    return in_braces((key, day if key == "date" else words if key in _PROSE else UNSAID) for key in needed)


def _dated(text: str) -> Told | None:
    """A text that says both the day and what was done, ``2025-11-12 Två klasser``."""
    found = _DAY_IN_TEXT.search(text)
    date = day_meant(found[0].removeprefix("den ")) if found is not None else UNSAID
    if found is None or date == UNSAID:
        return None
    rest = f"{text[: found.start()].rstrip(' ,;:(')} {text[found.end() :].lstrip(' ,;:)')}".strip()
    return _meant(braced(date, rest)) if rest else None


_PERIOD_IN_TEXT = re.compile(
    r"(?:(?:från(?: och med)?|fr\.o\.m\.|sedan|år|i) +){0,3}\b(?P<period>(?:19|20)[0-9]{2}(?:-\w+)?)\b"
)
_SEASON = r"(?i)vår|sommar|höst|vinter|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
"""What a word holds that may be a part of the year after it."""


def _of_period(text: str) -> Told:
    """A text that says both what changed and the year of it, ``ny enkät 2025``; a part of the year may be meant too."""
    asked = _without("period", plain_or_quoted(text))
    found = next(_PERIOD_IN_TEXT.finditer(text), None)
    if found is None or read_exactly(period, found["period"]) is None:
        return asked
    before, after = text[: found.start()].strip(" ,;:("), text[found.end() :].strip(" ,;:)")
    rest = f"{before} {after}".strip()
    last_word = re.split(r"[\W\d]", before.rstrip())[-1]
    if not rest or re.search(_SEASON, last_word) or _PERIOD_IN_TEXT.search(after):
        return asked
    return _meant(braced(found["period"], rest))


def _how(text: str) -> Told:
    date = day_meant(text)
    if date != UNSAID:
        return _without("how", date)
    return Told(VALUE_ALONE, {"form": "when", "text": plain_or_quoted(text)})


def _control(text: str) -> Told:
    date = day_meant(text)
    if date == UNSAID and re.fullmatch(f"{SAID_DONE}|{SAID_UNDONE}", text.casefold()):
        return Told(VALUE_ALONE, {"form": "done-when", "amount": text})
    if date == UNSAID:
        return Told(VALUE_ALONE, {"form": "when", "text": plain_or_quoted(text)})
    return _without("how", date)


def _revised(tree: Map, path: Path, text: str) -> Told | None:
    """What a budget was changed to, without the decision that changed it."""
    first = find(tree, (*path[:-1], "original"))
    args = {"form": "two", "field": "budget", "keys": "revised", "first": str(first or UNSAID), "then": text}
    return Told("frame-by-decision", args) if plain_number(tree, path, text) else None


def _meant(text: str) -> Told:
    return Told(VALUE_ALONE, {"form": "meant"}, text)
