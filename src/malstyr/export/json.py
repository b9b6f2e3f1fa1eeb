"""``export json``: the whole workspace as it is loaded, in the form of one goal file, with numbers as written."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from malstyr.contract.exported import ExportedWorkspace
from malstyr.contract.tool import Tool
from malstyr.contract.writing import json_of
from malstyr.evaluate.calendar import Clock
from malstyr.export.exported import Exported
from malstyr.model.base import Model
from malstyr.model.goal_file import VERSION, GoalFile
from malstyr.model.indicators import Cell, Indicator, Series
from malstyr.model.organisation import Role
from malstyr.model.periods import Period
from malstyr.present.paper import Paper


def render(of: Exported, paper: Paper) -> str:
    asked = of.data.model_copy(update={"values": _values(of)})
    write = _Writer(of)
    about = {of.mask.text(of.file(name)): write(one) for name, one in of.workspace.about.items()}
    commit, changed = (of.origin.commit, of.origin.changed) if of.origin is not None else (None, None)
    known = (of.clock.as_of, commit, changed, of.workspace.complete)
    return json_of(ExportedWorkspace(1, Tool(), *known, about, {"version": VERSION, **write(asked)}))


def _values(of: Exported) -> Mapping[str, Series]:
    """The values of what is asked for; in public those that are known on the day."""

    def within(id: str, member: str | None, cells: Mapping[Period, Cell]) -> dict[Period, Cell]:
        asked = {period: cell for period, cell in cells.items() if of.takes(id, member) and of.within(period)}
        if not of.public:
            return asked
        indicator = of.data.indicators.get(id, Indicator())
        known = {period: _known(cell, indicator, period, of.clock) for period, cell in asked.items()}
        return {period: cell for period, cell in known.items() if cell.model_fields_set}

    found = {
        id: Series.model_construct(
            periods=within(id, None, series.periods),
            members={member: held for member, cells in series.members.items() if (held := within(id, member, cells))},
        )
        for id, series in of.data.values.items()
    }
    return {id: one for id, one in found.items() if one.periods or one.members}


def _known(cell: Cell, indicator: Indicator, period: Period, clock: Clock) -> Cell:
    """What of a cell is known on the day."""
    held = {name: getattr(cell, name) for name in cell.model_fields_set}
    if not clock.knows(indicator, period, cell):
        held = {name: held[name] for name in ("budget", "forecast", "to_date") if name in held}
    for name in ("forecast", "to_date"):
        points = {point: value for point, value in held.pop(name, {}).items() if clock.knows_point(point, period.year)}
        held |= {name: points} if points else {}
    return Cell.model_construct(_fields_set={*held}, **held)


class _Writer:
    """Models as a goal file says them."""

    def __init__(self, of: Exported) -> None:
        self.of = of
        self.ids = {
            id for name in GoalFile.model_fields if isinstance(held := getattr(of.data, name), dict) for id in held
        }

    def __call__(self, value: Any) -> Any:
        if isinstance(value, Series):
            return {self._id(str(key)): self(one) for key, one in (*value.periods.items(), *value.members.items())}
        if isinstance(value, Model):
            return self._model(value)
        if isinstance(value, Mapping):
            return {self._id(str(key)): self(one) for key, one in value.items()}
        if isinstance(value, tuple) and value and all(isinstance(one, int) for one in value):
            return "{:02}-{:02}".format(*value)
        if isinstance(value, list | tuple):
            return [self(one) for one in value]
        return self._single(value)

    def _model(self, value: Model) -> dict[str, Any]:
        names = {name: info.alias or name for name, info in type(value).model_fields.items()}
        held = {names[name]: getattr(value, name) for name in names if name in value.model_fields_set}
        if self.of.public and isinstance(value, Role):
            held.pop("person", None)
        return {name: self(one) for name, one in held.items() if one is not None}

    def _single(self, value: Any) -> Any:
        if isinstance(value, int):
            return value
        text = f"{value:f}" if isinstance(value, Decimal) else str(value)
        return self._id(text) if text in self.ids else self.of.mask.text(text)

    def _id(self, id: str) -> str:
        return self.of.mask.address(id)
