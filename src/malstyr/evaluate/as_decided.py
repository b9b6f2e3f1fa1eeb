"""A workspace as it was decided on a day: what a later decision changed of what is asked is what it was before.

A report of a day in the past asks what was asked then, and not what has been lowered since.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from pydantic import ValidationError

from malstyr.model.base import Model
from malstyr.model.goal_file import SINGLE
from malstyr.model.organisation import DecidedChange, Decision
from malstyr.source.compose import compose
from malstyr.source.legs import default_leg
from malstyr.source.tree import Source, find
from malstyr.workspace.workspace import Workspace

_ASKED = ("settings", "levels", "plans", "goals", "indicators")
"""Sections of what is asked; what is told of, values and all, is as it is known."""
_Changes: TypeAlias = Sequence[tuple[Sequence[str], DecidedChange]]
"""What a decision changes of an entry, each by the keys that lead to it."""


def as_decided(workspace: Workspace, day: date) -> Workspace:
    """The same where no later decision names anything of what is asked that stands as it decided."""
    later = (one for one in workspace.data.decisions.values() if one.date > day and one.approves)
    put_back: dict[tuple[str, ...], object] = {}
    for decision in sorted(later, key=lambda one: one.date, reverse=True):
        for (section, *id), changes in _by_entry(decision).items():
            entry = (section, *id)
            held = getattr(workspace.data, section)
            kind = type(held.get(id[0]) if id else held)
            written = put_back.get(entry, find(workspace.tree, entry))
            if issubclass(kind, Model) and isinstance(written, dict):
                put_back[entry] = _before(kind, written, changes)
    data = workspace.data
    for (section, *id), written in put_back.items():
        held = getattr(data, section)
        put = {**held, id[0]: type(held[id[0]]).model_validate(written)} if id else type(held).model_validate(written)
        data = data.model_copy(update={section: put})
    return workspace if data == workspace.data else replace(workspace, data=data)


def _by_entry(decision: Decision) -> Mapping[tuple[str, ...], _Changes]:
    found: dict[tuple[str, ...], list[tuple[Sequence[str], DecidedChange]]] = defaultdict(list)
    for path, change in decision.approves.items():
        keys = path.split("/")
        steps = 1 if keys[0] in SINGLE else 2
        if keys[0] in _ASKED and len(keys) > steps:
            found[tuple(keys[:steps])].append((keys[steps:], change))
    return found


def _before(kind: type[Model], written: Mapping[str, object], changes: _Changes) -> Mapping[str, object]:
    """The entry with what stood there before, wherever that stands which the decision put there."""
    now, before = _read(kind, written), written
    for keys, change in changes:
        if _read(kind, _with(written, keys, change.to)) == now:
            before = _with(before, keys, change.from_)
    return before if _read(kind, before) is not None else written


def _read(kind: type[Model], written: Mapping[str, object]) -> Model | None:
    try:
        return kind.model_validate(written)
    except ValidationError:
        return None


def _with(written: object, keys: Sequence[str], value: object) -> Mapping[str, object]:
    """A mapping with a value at the keys; None takes away what stands there."""
    held: dict[str, object] = {**written} if isinstance(written, dict) else {}
    first, *rest = keys
    put = _with(held.get(first), rest, value) if rest else _unfolded(value)
    if put is None:
        held.pop(first, None)
    else:
        held[first] = put
    return held


def _unfolded(value: object) -> object:
    """A mapping or a list, where an approval has it as text: ``'{at_least: 80}'``."""
    folded = isinstance(value, str) and value.startswith(("{", "["))
    return compose(Source("", str(value)), default_leg()).root if folded else value
