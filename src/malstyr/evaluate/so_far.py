"""What is booked so far of a year, told beside its state."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from malstyr.evaluate.naming import named, ranges, so_far_told
from malstyr.evaluate.reading import Booked, Held
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.shown import summed_or_mean
from malstyr.language.pieces import Piece, Word
from malstyr.model.indicators import Yearly
from malstyr.model.measures import measure
from malstyr.model.periods import same_part


def booked_so_far(readings: Readings, id: str, member: str | None, year: int) -> tuple[Piece, ...]:
    """What is booked so far of a year without outcome, ``hittills jan–aug: 27 900 (samma tid 2025: 26 100)``.

    A later part of the year stands in the year's place, and is told here where a forecast stands there; so do the
    parts that a year is made of, which are told beside the same ones of the year before.
    """
    last = readings.so_far(id, member, year)
    part = readings.latest_of(id, member, readings.other_parts(id, member, year))
    later = part if part is not None and (last is None or part.period.end > last.ends) else None
    forecast = readings.shown(id, member, year).forecast
    sign = measure(readings.workspace.data.indicators[id].told_in).beside_number
    told: list[tuple[Piece, ...]] = []
    if last is not None and (forecast or later is None):
        told.append(_booked(last, readings.booked(id, member, year - 1), year, sign))
    if later is not None and forecast:
        told.append(
            (
                *named(later.period, year),
                ": ",
                *((later.value, sign) if later.held is Held.VALUE else (Word("value.hidden"),)),
            )
        )
    if not told:
        told += _made_so_far(readings, id, member, year, sign)
    return tuple(piece for one in told for piece in ("; ", *one))[1:]


def _made_so_far(readings: Readings, id: str, member: str | None, year: int, sign: str) -> Iterator[tuple[Piece, ...]]:
    """What the known parts of a year under way come to beside the same ones of the year before, where all are known:
    ``hittills tertial 1–2: 1 850 (samma tid 2025: 1 760)``."""
    how = readings.workspace.data.indicators[id].year
    now = [one for one in readings.measurements(id, member, year) if one.held is Held.VALUE]
    if how not in (Yearly.SUM, Yearly.MEAN) or readings.yearly(id, member, year).told:
        return
    then = [readings.of(id, member, at) for one in now if (at := same_part(one.period, year - 1)) is not None]
    if now and len(now) == len([one for one in then if one.held is Held.VALUE]):
        mean = how is Yearly.MEAN
        made, before = (summed_or_mean([one.value for one in every], mean) for every in (now, then))
        when = (*((Word("value.mean"), " ") if mean else ()), *ranges([one.period for one in now], year))
        earlier = (" (", Word("outcome.same-time"), f" {year - 1}: ", before, sign, ")")
        yield (Word("outcome.to-date"), " ", *when, ": ", made, sign, *earlier)


def _booked(last: Booked, before: Sequence[Booked], year: int, sign: str) -> tuple[Piece, ...]:
    """What is booked to a day, beside what was booked to the same day of the year before; of cases how many."""
    if last.cases is not None:
        kept, n = Decimal(last.cases.kept), Decimal(last.cases.n)
        return (Word("outcome.to-date"), ": ", kept, " ", Word("outcome.of"), " ", n, " = ", last.value, sign)
    told: list[Piece] = [Word("outcome.to-date"), " ", *so_far_told(last), sign]
    for one in (one for one in before if one.ends.month == last.ends.month):
        told += [" (", Word("outcome.same-time"), f" {year - 1}: ", one.value, sign, ")"]
    return tuple(told)
