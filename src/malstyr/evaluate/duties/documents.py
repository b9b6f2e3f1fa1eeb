"""Documents that are owed: those not handed over, of every year from the first."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from malstyr.evaluate.duties.duty import Duty, DutyKind, keeper, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.follow_up import OwedDocument
from malstyr.model.periods import year_period
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace, open_on, spoken


def document_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace, as_of = evaluation.workspace, evaluation.as_of
    for id, name, one, among in owed_documents(workspace):
        for year in owed_years(one, as_of, until):
            due = one.due_on(year)
            yield Duty(
                DutyKind.DOCUMENT, f"follow_up/{id}", name, due,
                state_on(due, as_of, one.ready_on(year)), keeper(workspace, one), one.unit, year_period(year),
                tuple(filter(None, (one.reported_to,))), among,
            )  # fmt: skip


class OwedOne(NamedTuple):
    """A document that one writes, by the id of its entry and the name it has among others of that."""

    id: str
    name: str
    document: OwedDocument
    among: str = ""
    """The unit, where each of several owes its own."""

    @property
    def path(self) -> Path:
        """Where it is told when the document is handed over."""
        return ("follow_up", self.id, *(("delivered_by", self.among) if self.among else ()))


def owed_documents(workspace: Workspace) -> Iterator[OwedOne]:
    """Every document that is owed; what each of many units owes is one for each of them, and ends with the unit."""
    units = workspace.data.units
    for id, one in workspace.data.follow_up.items():
        name = one.name or spoken(id)
        if not one.for_each:
            held = units.get(one.unit or "")
            ends = one.closed or (held.closed if held is not None else None)
            yield OwedOne(id, name, one.model_copy(update={"closed": ends}))
        for unit, called in workspace.members(one.for_each).items():
            if unit in units:
                own = {
                    "unit": unit,
                    "delivered": {**one.delivered, **one.delivered_by.get(unit, {})},
                    "closed": one.closed or units[unit].closed,
                }
                yield OwedOne(id, f"{name} ({called})", one.model_copy(update=own), unit)


def owed_years(one: OwedDocument, as_of: date, until: date) -> Iterator[int]:
    """The years whose document is not handed over on the day and is due by another.

    The first is the one said, else the first handed over, else the latest that is due: nobody has said of those before
    that they were owed.
    """
    handed = {year for at, day in one.delivered.items() if day <= as_of for year in at.told_years}
    latest = next(year for year in range(as_of.year + 1, as_of.year - 3, -1) if one.due_on(year) <= as_of)
    told = [at.told_years[0] for at in ([one.starts] if one.starts is not None else one.delivered)]
    for year in range(min(told, default=latest), until.year + 2):
        due = one.due_on(year)
        if due <= until and year not in handed and (open_on(one, as_of) or due <= _end(one)):
            yield year


def _end(one: OwedDocument) -> date:
    return one.closed.date if one.closed is not None else date.max
