"""Negative balance results that are to be restored, each by the day the last year for it is known.

One whose day has come while the result of a year is missing is not known to be late: the missing result is.
"""

from collections.abc import Iterator

from malstyr.evaluate.balance import deficits
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.days import has_passed
from malstyr.model.periods import year_period
from malstyr.workspace.workspace import spoken


def deficit_duties(evaluation: Evaluation) -> Iterator[Duty]:
    workspace = evaluation.workspace
    for one in deficits(evaluation):
        indicator = workspace.data.indicators[one.indicator]
        day = evaluation.readings.clock.closing(one.restore_by)
        over = has_passed(day, evaluation.as_of)
        if one.known or not over:
            state = DutyState.LATE if over else DutyState.DUE
            name = indicator.name or spoken(one.indicator)
            subject = f"indicators/{one.indicator}"
            yield Duty(
                DutyKind.DEFICIT, subject, name, day, state, indicator.owner, indicator.unit, year_period(one.year)
            )
