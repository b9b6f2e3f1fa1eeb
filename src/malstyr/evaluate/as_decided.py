"""A workspace as it was decided on a day: a number that a later decision changed in a target is what it was before.

A report of a day in the past asks what was asked then, and not what has been lowered since.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from malstyr.model.base import Model, written_fields
from malstyr.model.organisation import DecidedChange
from malstyr.workspace.workspace import Workspace

_Changed = TypeVar("_Changed", bound=Model)


def as_decided(workspace: Workspace, day: date) -> Workspace:
    """The same where no later decision names a number of a target that stands as it decided."""
    data = workspace.data
    later = [one for one in data.decisions.values() if one.date > day and one.approves]
    indicators = dict(data.indicators)
    for decision in sorted(later, key=lambda one: one.date, reverse=True):
        for path, change in decision.approves.items():
            section, *keys = path.split("/")
            if section == "indicators" and len(keys) > 2 and keys[0] in indicators:
                indicators[keys[0]] = _put_back(indicators[keys[0]], keys[1:], change)
    if indicators == data.indicators:
        return workspace
    return replace(workspace, data=data.model_copy(update={"indicators": indicators}))


def _put_back(model: _Changed, keys: Sequence[str], change: DecidedChange) -> _Changed:
    """The model with the value before, where the value after stands at ``keys``."""
    field = next((name for name, key in written_fields(type(model)) if key == keys[0]), None)
    held = getattr(model, field) if field is not None else None
    put: object = held
    if isinstance(held, Model) and len(keys) > 1:
        put = _put_back(held, keys[1:], change)
    elif isinstance(held, dict) and len(keys) > 2:
        put = {name: _put_back(one, keys[2:], change) if str(name) == keys[1] else one for name, one in held.items()}
    elif isinstance(held, Decimal) and len(keys) == 1 and held == _number(change.to):
        put = held if (before := _number(change.from_)) is None else before
    if field is None or put == held:
        return model
    changed = model.model_copy(update={field: put})
    for remembered in vars(changed).keys() - type(model).model_fields.keys():
        del vars(changed)[remembered]
    return changed


def _number(written: object) -> Decimal | None:
    try:
        return Decimal(str(written))
    except InvalidOperation:
        return None
