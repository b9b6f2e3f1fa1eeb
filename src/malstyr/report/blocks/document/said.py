"""What a key of the format says, as people read it."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from malstyr.language.days import day_told
from malstyr.language.typography import number
from malstyr.model.base import Model
from malstyr.model.boards import BoardLimit
from malstyr.model.durations import Duration
from malstyr.model.formula import Formula
from malstyr.model.guarantees import OpeningHours
from malstyr.model.improvements import Why
from malstyr.model.indicators import GENDERS, Survey
from malstyr.model.organisation import Closed
from malstyr.model.periods import Period
from malstyr.present.board_limit import limit_told
from malstyr.report.blocks.document.keys import HELD_IN, TOLD
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken


def facts_of(scope: Scope, section: str, entry: Model) -> Iterator[Fact]:
    """Each key of an entry that is told here and that says something, by its title in the language of the report."""
    for key in TOLD[section]:
        field = type(entry).model_fields[key]
        value = getattr(entry, key)
        if value is None or value in ((), {}, False):
            continue
        if isinstance(value, StrEnum) and value == field.default:
            continue
        text = told_value(scope, section, key, value)
        if text:
            yield Fact(title(type(entry), key, scope.language), text)


def title(of: type[Model], key: str, language: str) -> str:
    """What a key is called: the first words of its help."""
    extra = of.model_fields[key].json_schema_extra
    assert isinstance(extra, dict)
    return str(extra.get(language, extra["en"])).partition(":")[0].rstrip(".")


def told_value(scope: Scope, section: str, key: str, value: object) -> str:
    """A value in words: ids by the names they stand for, days and periods as people write them."""
    if isinstance(value, tuple) and all(isinstance(one, int) for one in value):
        month, day = value
        return day_told(date(2000, month, day), scope.language).removesuffix(" 2000")
    if isinstance(value, tuple):
        return "; ".join(told_value(scope, section, key, one) for one in value)
    if isinstance(value, Mapping):
        return "; ".join(
            f"{_label(scope, key, at)}: {told_value(scope, section, key, one)}" for at, one in value.items()
        )
    if isinstance(value, StrEnum):
        return scope.words[f"written.{value}"]
    if isinstance(value, str):
        return _text(scope, section, key, value)
    return _plain(scope, value)


_KEYED_BY = {"delivered_by": "units", "limits": "indicators"}
"""Mappings whose keys are ids of a section."""


def _label(scope: Scope, key: str, at: object) -> str:
    """What a key of a mapping stands for: an entry by its name, a period or a day in words."""
    if not isinstance(at, str):
        return _plain(scope, at)
    reference = f"{_KEYED_BY[key]}/{at}" if key in _KEYED_BY else at
    return scope.place(reference) if "/" in reference else spoken(at)


def _keys(scope: Scope, one: Model) -> str:
    """The keys of a mapping that say something, each by its title."""
    told = ((key, told_value(scope, "", key, value)) for key, value in one if value not in (None, (), {}))
    return "; ".join(f"{title(type(one), key, scope.language)}: {text}" for key, text in told)


def _plain(scope: Scope, value: object) -> str:
    return next(told(scope, value) for kind, told in _PLAIN if isinstance(value, kind))


def _duration(scope: Scope, one: Duration) -> str:
    unit = one.unit.removesuffix("s") if one.amount == 1 else one.unit
    told = scope.words.get(f"word.{unit.replace(' ', '-')}", unit)
    return f"{one.amount} {told}"


def _text(scope: Scope, section: str, key: str, value: str) -> str:
    told = _TEXTS.get(key)
    if told is not None:
        return told(scope, value)
    if key == "replaces":
        return scope.place(f"{section}/{value}") if value in getattr(scope.data, section) else spoken(value)
    if key in HELD_IN and (section, key) != ("improvements", "plan"):
        held = HELD_IN[key]
        return scope.place(f"{held}/{value}") if value in getattr(scope.data, held) else spoken(value)
    return value


def _member(scope: Scope, id: str) -> str:
    if id == "units":
        return scope.words["written.units"]
    unit = scope.data.units.get(id)
    return unit.name or spoken(id) if unit is not None else _group(scope, id)


def _steps(scope: Scope, id: str) -> str:
    """The words of a scale, each from its lowest value."""
    steps = scope.data.settings.bands.get(id, ())
    return "; ".join(f"{number(one.from_, scope.language)}: {one.name}" for one in steps) or spoken(id)


def _opening(scope: Scope, name: str) -> str:
    """A window by its name, and when it is open where that is known."""
    hours = scope.data.settings.opening_hours.get(name)
    if hours is None:
        return name
    told = [
        f"{title(OpeningHours, day, scope.language).lower()} "
        + (", ".join(str(one).replace("-", "–") for one in open_) or scope.words["opening.closed"])
        for day in OpeningHours.model_fields
        if day in hours.model_fields_set and (open_ := getattr(hours, day)) is not None
    ]
    return f"{name} ({'; '.join(told)})"


def decision_told(scope: Scope, id: str) -> str:
    decision = scope.data.decisions.get(id)
    if decision is None:
        return spoken(id)
    return ", ".join(filter(None, (f"{decision.body} {day_told(decision.date, scope.language)}", decision.reference)))


def _group(scope: Scope, id: str) -> str:
    """A list by its name with what it lists."""
    told = scope.words[f"word.{id}"] if id in GENDERS else scope.workspace.list_name(id)
    items = scope.data.lists.get(id, {})
    return f"{told} ({', '.join(items.values())})" if items else told


def _served(scope: Scope, reference: str) -> str:
    """A goal by its name, with the label of its success factor as the document prints it."""
    goal, _, label = reference.partition("/")
    entry = scope.data.goals.get(goal)
    name = (entry.name if entry is not None else None) or spoken(goal)
    return f"{name}, {label}" if label else name


def _listed(scope: Scope, reference: str) -> str:
    """A list by its name, and an item of one by its text; anything else by its name."""
    if reference in scope.data.lists:
        return scope.workspace.list_name(reference)
    name, _, item = reference.partition("/")
    text = scope.data.lists.get(name, {}).get(item)
    return f"{scope.workspace.list_name(name)}: {text}" if text is not None else scope.place(reference)


def _formula(scope: Scope, formula: Formula) -> str:
    """The formula with its indicators by name."""

    def named(found: re.Match[str]) -> str:
        id, _, part = found[0].partition(".")
        indicator = scope.data.indicators.get(id)
        if indicator is None:
            return found[0]
        name = indicator.name or spoken(id)
        beside = {"": "", "previous": scope.words["written.previous"]}.get(part)
        if beside is None:
            kind, _, point = part.partition(".")
            beside = " ".join(
                filter(None, (scope.words[f"table.{kind}"].lower(), scope.evaluation.readings.clock.called(point)))
            )
        return f"{name} ({beside})" if beside else name

    text = re.sub(r"[^\W\d_]\w*(?:-\w+)*(?:\.\w+)*", named, str(formula))
    return text.replace(" * ", " × ").replace(" - ", " − ")


_TEXTS: Mapping[str, Callable[[Scope, str], str]] = {
    **dict.fromkeys(("owner", "responsible", "manager"), Scope.role),
    **dict.fromkeys(("for_each", "of_which"), _member),
    **dict.fromkeys(("see", "classified"), _listed),
    "serves": _served,
    "bands": _steps,
    "window": _opening,
    "adopted": decision_told,
    "takes_up": Scope.place,
}
"""Keys whose text stands for something, and how each tells what."""

_PLAIN: tuple[tuple[type, Callable[[Scope, Any], str]], ...] = (
    (bool, lambda scope, _: scope.words["written.yes"]),
    (date, lambda scope, one: day_told(one, scope.language)),
    (Period, Scope.period),
    (int, lambda scope, one: number(Decimal(one), scope.language)),
    (Decimal, lambda scope, one: number(one, scope.language)),
    (Duration, _duration),
    (Closed, lambda scope, one: f"{day_told(one.date, scope.language)}: {one.reason}"),
    (Formula, _formula),
    (Survey, lambda _, one: "; ".join(question.text for question in one.questions.values())),
    (BoardLimit, lambda scope, one: limit_told(one, scope.language)),
    (Why, lambda _, one: f"{one.question} – {one.answer}"),
    (Model, _keys),
)
"""How each kind of value is told."""
