"""Charts as inline SVG: coordinates here, drawing in ``templates/charts``; every chart has its table beside it.

A chart has one scale, told by its lowest and highest number; years without a value break the line; what lies
outside the scale is clamped, and said in the description. Coordinates are rounded to a tenth of a pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.periods import year_period
from malstyr.model.target import Family
from malstyr.report.wording import name_of, state_of

WIDTH, HEIGHT, EDGE = 240.0, 84.0, 6.0
YEARS = 8
"""Years back from the report's own that a line shows."""


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float
    label: str
    low: float
    high: float
    """Ends of the margin of error; equal to ``y`` where there is none."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything a chart template needs: titles, and marks in pixels."""

    kind: str
    id: str
    title: str
    description: str
    lines: tuple[tuple[Point, ...], ...]
    limits: tuple[float, ...]
    steps: tuple[tuple[float, float], ...]
    band: tuple[float, float] | None
    first: str
    last: str
    breaks: tuple[float, ...]


def chart_of(evaluation: Evaluation, one: Outcome, id: str, language: str) -> Chart | None:
    """The chart that suits an outcome; None where fewer than two years have a number."""
    if one.indicator is None or one.of_members or one.steps is not None:
        return None
    last = evaluation.year.year
    years = range(last - YEARS + 1, last + 1)
    readings = [(year, evaluation.readings.latest(one.indicator, one.member, year_period(year))) for year in years]
    known = [(year, reading) for year, reading in readings if _number(reading)]
    if len(known) < 2:
        return None
    shown = range(known[0][0], last + 1)
    limits = [limit for name, limit in one.required.items() if name != "tolerance"]
    scale = _scale([reading for _, reading in known], limits)
    across = _across(shown)
    breaks = evaluation.workspace.data.indicators[one.indicator].breaks
    return Chart(
        kind="band" if len(limits) == 2 else "line",
        id=id,
        title=name_of(evaluation, one),
        description=_described(one, known, language),
        lines=_lines([pair for pair in readings if pair[0] >= shown[0]], across, scale, language),
        limits=tuple(scale(limit) for limit in limits) if len(limits) == 1 else (),
        steps=_staircase(evaluation, one, shown, across, scale),
        band=(scale(max(limits)), scale(min(limits))) if len(limits) == 2 else None,
        first=str(shown[0]),
        last=str(last),
        breaks=tuple(across(at.year) for at in breaks if at.year in shown),
    )


def _number(reading: Reading) -> bool:
    return reading.held is Held.VALUE and reading.steps is None


def _scale(readings: Sequence[Reading], limits: Sequence[Decimal]) -> Callable[[Decimal], float]:
    """From a number to pixels from the top; some air above and below."""
    values = [one.value for one in readings] + list(limits)
    low, high = min(values), max(values)
    span = high - low or abs(high) or Decimal(1)
    low, high = low - span / 8, high + span / 8

    def place(value: Decimal) -> float:
        share = float((min(max(value, low), high) - low) / (high - low))
        return round(EDGE + (1 - share) * (HEIGHT - 2 * EDGE), 1)

    return place


def _across(years: range) -> Callable[[int], float]:
    step = (WIDTH - 2 * EDGE) / max(len(years) - 1, 1)
    return lambda year: round(EDGE + (year - years[0]) * step, 1)


def _lines(
    readings: Sequence[tuple[int, Reading]],
    across: Callable[[int], float],
    scale: Callable[[Decimal], float],
    language: str,
) -> tuple[tuple[Point, ...], ...]:
    """Runs of years with a value; a missing year ends one."""
    runs: list[list[Point]] = [[]]
    for year, reading in readings:
        if _number(reading):
            margin = reading.margin or Decimal(0)
            low, high = scale(reading.value - margin), scale(reading.value + margin)
            label = f"{year}: {number(reading.value, language)}"
            runs[-1].append(Point(across(year), scale(reading.value), label, low, high))
        elif runs[-1]:
            runs.append([])
    return tuple(tuple(run) for run in runs if run)


def _staircase(
    evaluation: Evaluation,
    one: Outcome,
    years: range,
    across: Callable[[int], float],
    scale: Callable[[Decimal], float],
) -> tuple[tuple[float, float], ...]:
    """The requirement of each year where it rises in steps with the values; empty for other targets."""
    target = evaluation.workspace.data.indicators[str(one.indicator)].all_targets.get(one.target or "")
    if target is None or target.family is not Family.RATCHET:
        return ()
    from malstyr.evaluate.aim import Aim, Shown
    from malstyr.evaluate.limits import limits

    indicator = evaluation.workspace.data.indicators[str(one.indicator)]
    aim = Aim(str(one.indicator), indicator, target, one.member)
    found: list[tuple[float, float]] = []
    for year in years:
        now = evaluation.readings.latest(aim.id, aim.member, year_period(year))
        before = evaluation.readings.before(aim.id, aim.member, year_period(year))
        limit = limits(evaluation.readings, aim, Shown(now, before))
        if limit:
            found.append((across(year), scale(next(iter(limit.values())).value)))
    return tuple(found)


def _described(one: Outcome, known: Sequence[tuple[int, Reading]], language: str) -> str:
    """The chart in words: its values by year and how it stands."""
    told = ", ".join(f"{year} {number(reading.value, language)}" for year, reading in known)
    state = state_of(one.status, language, one.forecast)
    wanted = "; ".join(
        f"{words(language)['table.target']} {number(limit, language)}" for limit in one.required.values()
    )
    return f"{told}. {wanted + '. ' if wanted else ''}{state.word[:1].upper()}{state.word[1:]}."
