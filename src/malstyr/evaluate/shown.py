"""What a table shows of a year: the figure that is judged, what it is made of, and the groups that it is divided by."""

from collections.abc import Mapping, Sequence
from decimal import Decimal, localcontext
from typing import NamedTuple

from malstyr.evaluate.cell import is_outcome
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.reading import PRECISION, Held, Reading
from malstyr.evaluate.readings import MADE_OF_PARTS, Readings
from malstyr.model.indicators import Missing, Yearly
from malstyr.model.periods import Period


class ShownFigure(NamedTuple):
    """A figure of a year, or of the part of it that is judged."""

    reading: Reading
    """Its period is that of its latest measurement, where it is of those made so far."""
    made_of: Sequence[Reading] = ()
    """The measurements of the year that it is made of, where it is of several; their sum, or their mean."""
    mean: bool = False

    @property
    def so_far(self) -> bool:
        """Whether it is made of the measurements so far of a year that has more."""
        return len(self.made_of) > 1 and not self.reading.period.whole_year


def shown(readings: Readings, one: Outcome, period: Period) -> ShownFigure:
    """What is shown of a period in the row of a measure: of a year made of parts what they come to so far, of one where
    every measurement is judged the one that decides, else the latest.
    """
    id, member = one.indicator or "", one.member
    latest = readings.shown_for(id, member, period)
    if one.decides is not None and one.period == period and not latest.period.whole_year:
        return ShownFigure(readings.of(id, member, one.decides))
    made_of = _made_of(readings, id, member, latest)
    if not made_of or latest.period.whole_year:
        return ShownFigure(latest, made_of, _is_mean(readings, id))
    value = summed_or_mean([part.value for part in made_of], _is_mean(readings, id))
    return ShownFigure(latest._replace(value=value), made_of, _is_mean(readings, id))


def divided_by(readings: Readings, one: Outcome, figure: ShownFigure) -> Mapping[str, Decimal | None]:
    """The groups that a figure is divided by, of the same time as it; None for those that are hidden.

    A group that some of the measurements do not tell of is left out.
    """
    reading = figure.reading
    if reading.held is not Held.VALUE or reading.forecast:
        return {}
    cells = [readings.cell(one.indicator or "", one.member, part.period) for part in figure.made_of or (reading,)]
    divided = [cell.of_which if cell is not None else {} for cell in cells]
    found: dict[str, Decimal | None] = {}
    for name in divided[0]:
        values = [parts[name].value for parts in divided if name in parts]
        numbers = [value for value in values if isinstance(value, Decimal)]
        if len(numbers) == len(divided):
            found[name] = summed_or_mean(numbers, figure.mean)
        elif Missing.SUPPRESSED in values:
            found[name] = None
    return found


def _made_of(readings: Readings, id: str, member: str | None, latest: Reading) -> Sequence[Reading]:
    """The measurements that a figure of a year is made of; none of one that is written itself, or is no number."""
    how, period = readings.workspace.data.indicators[id].year, latest.period
    cell = readings.cell(id, member, period) if period.whole_year else None
    own = latest.forecast or (cell is not None and is_outcome(cell))
    if how not in MADE_OF_PARTS or latest.held is not Held.VALUE or latest.steps is not None or own:
        return ()
    every = [part for part in readings.measurements(id, member, period.year) if part.held is Held.VALUE]
    if how is Yearly.LAST:
        return every[-1:]
    return every if period.whole_year or period in (part.period for part in every) else ()


def _is_mean(readings: Readings, id: str) -> bool:
    return readings.workspace.data.indicators[id].year is Yearly.MEAN


def summed_or_mean(values: Sequence[Decimal], mean: bool) -> Decimal:
    total = sum(values, Decimal(0))
    with localcontext(prec=PRECISION):
        return total / len(values) if mean else total
