"""Values to be handed in: one sheet a unit, period and day, of those that are not read back yet."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.asked import AskedSeries, asked_series
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.days import has_passed
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace, spoken


def value_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace = evaluation.workspace
    sheets: dict[tuple[str | None, str | None, str, Period, date, bool], dict[str, str]] = {}
    for series in asked_series(evaluation):
        unit, role = handed_in_by(workspace, series)
        for period, day in _asked(series, until):
            name = series.indicator.name or spoken(series.id)
            sheet = (unit, role, series.indicator.reported or "", period, day, series.all_read)
            sheets.setdefault(sheet, {})[series.id] = name
    for (unit, role, reported, period, day, all_read), named in sheets.items():
        subject = f"units/{unit}" if unit is not None else f"roles/{role}" if role is not None else "organisation"
        called = workspace.called(subject) if unit is not None else workspace.name
        part = "/".join(filter(None, (reported, role)))
        lacks = DutyState.LATE if all_read else DutyState.UNREAD
        state = lacks if has_passed(day, evaluation.as_of) else state_on(day, evaluation.as_of, period.end)
        names = tuple(dict.fromkeys(named.values()))
        yield Duty(DutyKind.VALUES, subject, called, day, state, role, unit, period, names, part, measures=tuple(named))


def _asked(series: AskedSeries, until: date) -> Iterator[tuple[Period, date]]:
    """Each period that lacks its value with the last day it is in time; of what is measured daily the last one made."""
    for period in (*series.missing(), *series.coming(until)):
        yield period, series.ready(period)
    last = series.stopped()
    if last is not None:
        yield last, last.end + series.readings.grace(series.indicator.frequency)


def handed_in_by(workspace: Workspace, series: AskedSeries) -> tuple[str | None, str | None]:
    """The unit and the role that hand a value in: the unit that it is of, else that measures it, with its manager.

    Without a unit it is who owns the indicator, or else the goal that it serves.
    """
    data, indicator = workspace.data, series.indicator
    goals = [data.goals[id] for up in indicator.serves if (id := up.partition("/")[0]) in data.goals]
    units = (series.member, indicator.unit, *(goal.unit for goal in goals))
    unit = next((one for one in units if one in data.units), None)
    manager = data.units[unit].manager if unit is not None else None
    owners = (manager, indicator.owner, *(goal.owner for goal in goals))
    return unit, next((one for one in owners if one is not None), None)
