"""Charts: coordinates here, drawing in ``templates/charts``; every chart has its table beside it.

A run of years is a line with its requirement, as a staircase where it rises in steps or as a band between two limits;
one or two years with a requirement are a bullet from zero, with the year before as its baseline; a figure that is only
followed is a small line. Years without a value break the line. Coordinates have at most one decimal.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.measuring import basis
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.demands import Position, Ratchet
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.present.names import outcome_name
from malstyr.present.requirement import SIGNS
from malstyr.present.state import state_in_words
from malstyr.report.view import Chart, ChartLabel, ChartPoint

LEFT, RIGHT, TOP, BOTTOM = 6, 180, 8, 80
"""Where a line is drawn; its numbers stand to the right of it, its years below. Long numbers move its right end."""
SIGN, SPACE = 6.8, 2.5
"""The widths of a sign and of a space between thousands."""
WIDE, SPARK = 234, 28
"""The right end of a bullet, and the bottom of a small line."""
_YEARS = 8
"""Years back from the report's own that a line shows."""
_GAP = 12
"""Least distance between two texts."""

SHADE = 0.12
"""How much darker each band is than the one below it."""

_Known: TypeAlias = Sequence[tuple[int, Reading]]
_Scale: TypeAlias = Callable[[Decimal], str]


def chart_of(evaluation: Evaluation, one: Outcome, id: str, language: str) -> Chart | None:
    """The chart that suits an outcome; None where there are too few numbers for any."""
    if one.indicator is None or one.of_members or one.steps is not None:
        return None
    last = evaluation.year.year
    years = range(last - _YEARS + 1, last + 1)
    readings = [(year, evaluation.readings.shown(one.indicator, one.member, year)) for year in years]
    known = [(year, reading) for year, reading in readings if _number(reading) and reading.period.whole_year]
    target = evaluation.workspace.data.indicators[one.indicator].all_targets.get(one.target or "")
    placed = target is not None and isinstance(target.demand, Position)
    required = {name: limit for name, limit in one.required.items() if name in SIGNS and not placed}
    drawing = _Drawing(evaluation, one, id, language, known, required)
    if len(known) > 2 or (len(known) > 1 and drawing.climbs):
        return drawing.line([pair for pair in readings if pair[0] >= known[0][0]])
    if known and known[-1][0] == last and required and set(required) <= _SINGLE:
        return drawing.bullet()
    return None


_SINGLE = {"at_least", "more_than", "at_most", "less_than"}


def _number(reading: Reading) -> bool:
    return reading.held is Held.VALUE and reading.steps is None


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What every chart of an outcome is made from."""

    evaluation: Evaluation
    one: Outcome
    id: str
    language: str
    known: _Known
    required: dict[str, Decimal]

    @property
    def indicator(self) -> Indicator:
        return self.evaluation.workspace.data.indicators[str(self.one.indicator)]

    @property
    def climbs(self) -> bool:
        """Whether the requirement rises or falls in yearly steps."""
        target = self.indicator.all_targets.get(self.one.target or "")
        return target is not None and isinstance(target.demand, Ratchet)

    def shown(self, value: Decimal) -> str:
        return number(value, self.language)

    @property
    def wanted(self) -> list[tuple[Decimal, str]]:
        return [(limit, f"{SIGNS[name]} {self.shown(limit)}") for name, limit in self.required.items()]

    def line(self, readings: _Known) -> Chart:
        """Values by year, with what is required of them."""
        years = range(readings[0][0], readings[-1][0] + 1)
        limits = list(self.required.values())
        stairs = self._stairs(years) if len(limits) == 1 else ()
        values = [reading.value for _, reading in self.known] + limits + [limit for _, limit in stairs]
        margins = [reading.margin or Decimal(0) for _, reading in self.known]
        bottom = BOTTOM if limits else SPARK
        down = _scale(values, max(margins), bottom, TOP)
        end = self.known[-1][1]
        texts = [(float(down(end.value)), self.shown(end.value))]
        texts += [(float(down(limit)), text) for limit, text in self.wanted]
        right = _right(text for _, text in texts)
        across = _across(years, right)
        ends = [down(limit) for limit in sorted(limits)]
        return Chart(
            kind="line",
            id=self.id,
            title=outcome_name(self.evaluation, self.one, self.language),
            description=self._told(),
            first=str(years[0]),
            last=str(years[-1]),
            height=bottom + 24,
            right=right,
            labels=_apart(texts, bottom),
            lines=_runs(readings, {at.year for at in self.indicator.breaks}, across, down),
            limits=tuple(ends) if len(ends) == 1 and not stairs else (),
            steps=tuple((across(year - 0.5 * (n > 0)), down(limit)) for n, (year, limit) in enumerate(stairs)),
            band=(ends[1], _pixels(float(ends[0]) - float(ends[1]))) if len(ends) == 2 else None,
            breaks=tuple(across(at.year) for at in self.indicator.breaks if at.year in years),
        )

    def bullet(self) -> Chart:
        """The year's value as a bar from zero, against what is required and the value of the year before."""
        year, now = self.known[-1]
        earlier = self.known[:-1]
        shades = self.evaluation.workspace.data.settings.bands.get(self.indicator.bands or "", ())
        ends = [Decimal(0), now.value, *self.required.values(), *(reading.value for _, reading in earlier)]
        ends += [shade.from_ for shade in shades]
        if (shades or measure(self.one.measured_in).out_of == 100) and all(0 <= end <= 100 for end in ends):
            ends.append(Decimal(100))
        across = _scale(ends, Decimal(0), LEFT, WIDE, air=0)
        zero, value = float(across(Decimal(0))), float(across(now.value))
        marks = [across(limit) for limit in sorted(self.required.values())]
        steps = [float(across(shade.from_)) for shade in sorted(shades, key=lambda one: one.from_)] + [float(WIDE)]
        return Chart(
            kind="bullet",
            id=self.id,
            title=outcome_name(self.evaluation, self.one, self.language),
            description=self._told(),
            first=f"{year}: {self.shown(now.value)}",
            last=" ".join(text for _, text in self.wanted),
            limits=tuple(marks),
            band=(marks[0], _pixels(float(marks[1]) - float(marks[0]))) if len(marks) == 2 else None,
            bar=(_pixels(min(zero, value)), _pixels(max(abs(value - zero), 0.5))),
            baseline=across(earlier[-1][1].value) if earlier else "",
            shades=tuple(
                (_pixels(a), _pixels(b - a), f"{n * SHADE:.2f}") for n, (a, b) in enumerate(pairwise(steps), 1)
            ),
        )

    def _stairs(self, years: range) -> tuple[tuple[int, Decimal], ...]:
        """The requirement of each year, where it is not the same every year."""
        one, readings = self.one, self.evaluation.readings
        aim = Aim(str(one.indicator), self.indicator, self.indicator.all_targets[one.target or ""], one.member)
        found: list[tuple[int, Decimal]] = []
        for year in years:
            limit = aim.family.limits(basis(readings, aim, readings.yearly(aim.id, aim.member, year))).limits
            if limit:
                found.append((year, next(iter(limit.values())).value))
        return tuple(found) if len({limit for _, limit in found}) > 1 else ()

    def _told(self) -> str:
        """The chart in words: its values by year, what is required, and how it stands."""
        told = ", ".join(f"{year} {self.shown(reading.value)}" for year, reading in self.known)
        wanted = " ".join(text for _, text in self.wanted)
        state = state_in_words(self.one, self.language).word
        required = f"{words(self.language)['table.target']} {wanted}. " if wanted else ""
        return f"{told}. {required}{state[:1].upper()}{state[1:]}."


def _pixels(at: float) -> str:
    return f"{at:.1f}".removesuffix(".0")


def _scale(values: Sequence[Decimal], margin: Decimal, start: float, end: float, air: int = 8) -> _Scale:
    """From a number to pixels; the lowest at ``start``, the highest at ``end``, with a part of ``air`` beyond them."""
    low, high = min(values), max(values)
    room = (high - low or abs(high) or Decimal(1)) / air if air else Decimal(0)
    low, high = low - max(room, margin if air else Decimal(0)), high + max(room, margin if air else Decimal(0))
    span = high - low or Decimal(1)
    return lambda value: _pixels(start + float((min(max(value, low), high) - low) / span) * (end - start))


def _right(texts: Iterable[str]) -> int:
    """Where a line ends, so that the widest text has room beside it."""
    widest = max(SPACE * text.count(NARROW) + SIGN * (len(text) - text.count(NARROW)) for text in texts)
    return max(min(RIGHT, int(WIDE - widest)), LEFT + 1)


def _across(years: range, right: int) -> Callable[[float], str]:
    step = (right - LEFT) / max(len(years) - 1, 1)
    return lambda year: _pixels(LEFT + (year - years[0]) * step)


def _runs(
    readings: _Known, breaks: Container[int], across: Callable[[float], str], down: _Scale
) -> tuple[tuple[ChartPoint, ...], ...]:
    """Runs of years with a value; a missing year ends one, and so does a year with a new method."""
    runs: list[list[ChartPoint]] = [[]]
    for year, reading in readings:
        if year in breaks:
            runs.append([])
        if _number(reading):
            margin = reading.margin or Decimal(0)
            low, high = down(reading.value - margin), down(reading.value + margin)
            runs[-1].append(ChartPoint(across(year), down(reading.value), low, high))
        elif runs[-1]:
            runs.append([])
    return tuple(tuple(run) for run in runs if run)


def _apart(texts: Sequence[tuple[float, str]], bottom: int) -> tuple[ChartLabel, ...]:
    """Texts at their heights, moved so far that none covers another."""
    placed: list[tuple[float, str]] = []
    for y, text in sorted(texts, key=lambda one: one[0]):
        placed.append((max(y + 4, placed[-1][0] + _GAP if placed else 0), text))
    over = max(placed[-1][0] - bottom - 4, 0)
    return tuple(ChartLabel(_pixels(y - over), text) for y, text in placed)
