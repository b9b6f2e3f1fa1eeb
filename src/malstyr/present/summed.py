"""The parts of a year that is their sum, of which some are still to come: what they sum to is what is judged."""

from collections.abc import Sequence

from malstyr.evaluate.naming import months_to, ranges, runs_in_time
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import OF_MONTHS, Readings
from malstyr.language.pieces import said
from malstyr.model.indicators import Yearly


def parts_summed(readings: Readings, id: str, member: str | None, latest: Reading) -> Sequence[Reading]:
    """What is measured so far of the year that ``latest`` is a part of; nothing where the year is no sum of such."""
    if readings.workspace.data.indicators[id].year is not Yearly.SUM or latest.period.whole_year:
        return ()
    every = [one for one in readings.measurements(id, member, latest.period.year) if one.held is Held.VALUE]
    return every if latest.period in (one.period for one in every) else ()


def parts_told(parts: Sequence[Reading], language: str) -> str:
    """Which they are: their months, ``jan–jun, aug``, else by name, ``vecka 1–20``."""
    periods = [one.period for one in parts]
    if all(one.kind in OF_MONTHS for one in periods):
        runs = (months_to(run[-1].end, run[0].start.month) for run in runs_in_time(periods))
        return ", ".join(said(run, language) for run in runs)
    return said(ranges(periods, periods[0].year), language)
