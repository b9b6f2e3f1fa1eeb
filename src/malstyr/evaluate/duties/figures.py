"""Days of the calendar: when the figures of a reporting point are ready; the point before is nothing to do any more."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.organisation import CLOSING, Reports
from malstyr.model.periods import year_period
from malstyr.workspace.workspace import spoken


def figure_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    as_of = evaluation.as_of
    for id, entry in evaluation.workspace.data.calendar.items():
        name = entry.name or ("" if id == CLOSING else spoken(id))
        for year in range(as_of.year - 1, until.year + 1):
            day = entry.ready_on(year)
            if day >= as_of:
                state = state_on(day, as_of, entry.ends_on(year))
                kind = DutyKind.DATE if entry.reports is Reports.NOTHING else DutyKind.FIGURES
                yield Duty(kind, f"calendar/{id}", name, day, state, period=year_period(year))
