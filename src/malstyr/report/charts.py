"""Charts: coordinates here, drawing in ``templates/charts``; every chart has its table beside it.

A run of years is a line with its requirement in the years that have one, in steps or as a band between two limits;
fewer years are a dot with its margin, a ring for the year before and a tick for what is required; a number alone shows
nothing that its cell does not. All of one unit in a table share one range, which is said. Years without a value break a
line. Coordinates have at most one decimal.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, TypeAlias

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED, Outcome
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.typography import ALL_DECIMALS, NARROW, capitalised, number, told_apart
from malstyr.language.words import words
from malstyr.model.demands import Demand, Position
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.model.outcome import Status
from malstyr.present.listing import enumeration
from malstyr.present.names import outcome_name
from malstyr.present.requirement import SIGNS, limits_told
from malstyr.present.spans import span
from malstyr.present.state import state_in_words
from malstyr.present.value import percent
from malstyr.report.chart_view import Chart, ChartLabel, ChartPoint
from malstyr.report.ranges import Range, range_of
from malstyr.report.required_years import LimitsOfYear, required_by_year

LEFT, RIGHT, TOP, BOTTOM = 6, 180, 8, 80
"""Where a line is drawn: its range to the left, its numbers to the right, its years below; long ones move its ends."""
SIGN, SPACE = 6.8, 2.5
"""The widths of a sign and of a space between thousands."""
STUB = 9
"""How long the mark is of a requirement that is of no year shown."""
WIDE = 234
"""The right end of what is drawn."""
PLOT_LEFT, PLOT_RIGHT = 7, 193
"""The ends of a row of dots."""
_LONG = 5
"""Years with a value from which a course can be seen."""
_SMALL_COUNT = Decimal(5)
"""The largest count that is told as well by its number, where all of its unit in a table are so small."""
_SPECK = Decimal("0.2")
"""What part of a range a measure must reach to be read on it."""
_YEARS = 8
"""Years back from the report's own that a line shows."""
_GAP = 12
"""Least distance between two texts."""
COLOURS = {Status.MET: "#0f5c2b", Status.PARTLY: "#704600", Status.NOT_MET: "#a01527"}
"""Of a dot, by how its value is judged; for what ignores the style of the page."""
OTHER_COLOUR = "#50575f"
"""Of a dot whose value is not judged: one on the way to a requirement of a later year has no colour of it."""

_Known: TypeAlias = Sequence[tuple[int, Reading]]
_Scale: TypeAlias = Callable[[Decimal], str]


def charts_of(evaluation: Evaluation, rows: Sequence[tuple[str, Outcome]], language: str) -> Sequence[Chart | None]:
    """The chart that suits each row, given with its id; None where there are too few numbers for any."""
    drawings = [_Drawing(evaluation, one, f"d.{id}", language) for id, one in rows]
    charts: dict[int, Chart] = {}
    for alike in _sharing(enumerate(drawings)):
        if not all(one.told_by_numbers for _, one in alike):
            first, reach = alike[0][1], [number for _, one in alike for number in one.reach]
            within = range_of(reach, first.placed, first.counts)
            charts |= {n: one.chart(within) for n, one in alike}
    return [charts.get(n) for n in range(len(rows))]


@dataclass(frozen=True)
class _Drawing:
    """What every chart of an outcome is made from."""

    evaluation: Evaluation
    one: Outcome
    id: str
    language: str

    @cached_property
    def kind(self) -> Literal["line", "dots", ""]:
        """Which chart suits it; empty where none does."""
        if len(self.known) >= _LONG:
            return "line"
        now = bool(self.known) and self.known[-1][0] == self.last
        return "dots" if now and self.required else ""

    @property
    def counts(self) -> bool:
        """Whether it is a number of things, and no share, money or place."""
        return not self.placed and measure(self.one.measured_in).quantity is Quantity.COUNT

    @property
    def told_by_numbers(self) -> bool:
        """Whether its values and limits are so small counts that no chart shows more than they do."""
        numbers = (*(self.value(reading) for _, reading in self.known), *self.required.values())
        return self.counts and all(abs(number) <= _SMALL_COUNT for number in numbers)

    @property
    def last(self) -> int:
        return self.evaluation.year.year

    @property
    def indicator(self) -> Indicator:
        return self.evaluation.workspace.data.indicators[str(self.one.indicator)]

    @property
    def demand(self) -> Demand | None:
        target = self.indicator.all_targets.get(self.one.target or "")
        return target.demand if target is not None else None

    @cached_property
    def placed(self) -> bool:
        """Whether it is its place that is drawn."""
        return isinstance(self.demand, Position) and all(reading.rank is not None for _, reading in self.known)

    @property
    def unit(self) -> tuple[str, bool]:
        """What has the same range: what is measured in the same, and places by themselves."""
        return ("" if self.placed else (self.one.measured_in or "").casefold(), self.placed)

    @cached_property
    def readings(self) -> _Known:
        """The years that a chart may show."""
        if self.one.indicator is None or self.one.of_members:
            return ()
        shown, years = self.evaluation.readings.shown, range(self.last - _YEARS + 1, self.last + 1)
        return [(year, shown(self.one.indicator, self.one.member, year)) for year in years]

    @cached_property
    def known(self) -> _Known:
        return [(year, reading) for year, reading in self.readings if _number(reading) and reading.period.whole_year]

    @cached_property
    def required(self) -> dict[str, Decimal]:
        """The limits of what is drawn: of a place those of the place."""
        other = not self.placed and self.one.indicator is not None and isinstance(self.demand, Position)
        return {} if other else {name: limit for name, limit in self.one.required.items() if name in SIGNS}

    @cached_property
    def asked(self) -> Sequence[tuple[range, LimitsOfYear]]:
        """What is required, and in which of the years shown: one after the other while it is the same."""
        if not self.required:
            return ()
        held = required_by_year(self.evaluation, self.one, self.years) if self.kind == "line" else {}
        held = {**held, self.last: self.required} if self.last in held else held
        found: list[tuple[range, LimitsOfYear]] = []
        for year, limits in held.items():
            if found and found[-1][0].stop == year and found[-1][1] == limits:
                found[-1] = range(found[-1][0].start, year + 1), limits
            else:
                found.append((range(year, year + 1), limits))
        return found

    @property
    def years(self) -> range:
        """The years of a line."""
        return range(self.known[0][0], self.last + 1)

    @property
    def reach(self) -> Sequence[Decimal]:
        """Every number that the chart must have room for."""
        shown = self.known if self.kind == "line" else self.known[-1:]
        ends = [self.value(reading) + side * self.margin(reading) for _, reading in shown for side in (-1, 1)]
        earlier = [self.value(reading) for year, reading in self.known if year == self.last - 1]
        asked = [limit for _, limits in self.asked for limit in limits.values()]
        whole = [Decimal(1)] if self.placed else []
        return [*ends, *earlier, *self.required.values(), *asked, *whole]

    def value(self, reading: Reading) -> Decimal:
        return Decimal(reading.rank) if self.placed and reading.rank is not None else reading.value

    def margin(self, reading: Reading) -> Decimal:
        return Decimal(0) if self.placed or reading.margin is None else reading.margin

    def shown(self, value: Decimal) -> str:
        """With the decimals that tell what was measured from what is asked."""
        return told_apart(value, self.language, self.one.decimals)

    def end(self, value: Decimal) -> str:
        """An end of the range, which is a round number."""
        return number(value, self.language, ALL_DECIMALS)

    @property
    def wanted(self) -> list[tuple[Decimal, str]]:
        return [(limit, f"{SIGNS[name]} {self.shown(limit)}") for name, limit in self.required.items()]

    def chart(self, within: Range) -> Chart:
        return self.line(within) if self.kind == "line" else self.dots(within)

    def line(self, within: Range) -> Chart:
        """Values by year, with what is required of them."""
        years = self.years
        readings = [pair for pair in self.readings if pair[0] in years]
        down = _along(within, *((TOP, BOTTOM) if within.falls else (BOTTOM, TOP)))
        end = self.value(self.known[-1][1])
        texts = [(float(down(end)), self.shown(end))]
        texts += [(float(down(limit)), text) for limit, text in self.wanted]
        ends = [(float(down(value)), self.end(value)) for value in (within.low, within.high)]
        left, right = _left(text for _, text in ends), _right(text for _, text in texts)
        across = _across(years, left, right)
        spans = [(across(each[0] - 0.5), across(each[-1] + 0.5), limits) for each, limits in self.asked]
        if not spans and self.required:
            spans = [(_pixels(right - STUB), _pixels(right), self.required)]
        drawn = [(start, end, [down(limit) for limit in sorted(limits.values())]) for start, end, limits in spans]
        return Chart(
            kind="line",
            id=self.id,
            title=self.title,
            description=self._told(within),
            measured=self.measured,
            range=self._range(within),
            first=str(years[0]),
            last=str(years[-1]),
            height=BOTTOM + 24,
            left=left,
            right=right,
            ends=tuple(ChartLabel(_pixels(y + 4), text) for y, text in ends),
            labels=_apart(texts, BOTTOM),
            lines=self._runs(readings, across, down),
            steps=tuple((start, end, at[0]) for start, end, at in drawn if len(at) == 1),
            bands=tuple((start, end, at[0], at[1]) for start, end, at in drawn if len(at) == 2),
            breaks=tuple(across(at.year) for at in self.indicator.breaks if at.year in years),
        )

    def dots(self, within: Range) -> Chart:
        """The year's value with its margin, what is required and the value of the year before, on one line."""
        now = self.known[-1][1]
        value, margin = self.value(now), self.margin(now)
        across = _along(within, PLOT_LEFT, PLOT_RIGHT)
        marks = [across(limit) for limit in sorted(self.required.values())]
        earlier = [self.value(reading) for year, reading in self.known if year == self.last - 1]
        judged = self.one.status in JUDGED and not self.one.earlier  # another year's state is no colour of this one's
        return Chart(
            kind="dots",
            id=self.id,
            title=self.title,
            description=self._told(within),
            measured=self.measured,
            range=self._range(within),
            first=self.end(within.low),
            last=self.end(within.high),
            left=PLOT_LEFT,
            right=PLOT_RIGHT,
            limits=tuple(marks),
            band=_band(marks),
            dot=across(value),
            margin=(across(value - margin), across(value + margin)) if margin else None,
            ring=across(earlier[0]) if earlier else "",
            grid=tuple(across(mark) for mark in within.marks),
            tone=self.one.status if judged else Status.NO_TARGET,
            colour=COLOURS[self.one.status] if judged else OTHER_COLOUR,
        )

    @property
    def title(self) -> str:
        return outcome_name(self.evaluation, self.one, self.language)

    def _runs(
        self, readings: _Known, across: Callable[[float], str], down: _Scale
    ) -> tuple[tuple[ChartPoint, ...], ...]:
        """Runs of years with a value; a missing year ends one, and so does a year with a new method."""
        breaks: Container[int] = {at.year for at in self.indicator.breaks}
        runs: list[list[ChartPoint]] = [[]]
        for year, reading in readings:
            if year in breaks:
                runs.append([])
            if _number(reading):
                value, margin = self.value(reading), self.margin(reading)
                runs[-1].append(ChartPoint(across(year), down(value), down(value - margin), down(value + margin)))
            elif runs[-1]:
                runs.append([])
        return tuple(tuple(run) for run in runs if run)

    @property
    def measured(self) -> str:
        """The unit, where it does not stand after the numbers."""
        if self.placed:
            return words(self.language)["outcome.place"]
        return "" if percent(self.one) else self.one.measured_in or ""

    def _range(self, within: Range) -> str:
        """``50–85``, ``50–85 %``, ``−5 till 10``."""
        low, high = self.end(within.low), self.end(within.high)
        between = f"{low} {words(self.language)['chart.to']} {high}" if within.low < 0 else f"{low}–{high}"
        return between if self.placed else between + percent(self.one)

    def _told(self, within: Range) -> str:
        """The chart in words: its values by year, what is required, how it stands, and its range."""
        catalogue = words(self.language)
        every = self.known if self.kind == "line" else self.known[-2:]
        told = ", ".join(f"{year} {self._with_margin(reading)}" for year, reading in every)
        told = "; ".join([told, *self._interrupted()])
        required = f"{catalogue['table.target']} {self._asked_told()}. " if self.required else ""
        state = state_in_words(self.one, self.language).word
        scale = catalogue["chart.scale"].format(scale=", ".join(filter(None, (self.measured, self._range(within)))))
        return f"{told}. {required}{capitalised(state)}. {scale}"

    def _asked_told(self) -> str:
        """What is required, and of which years where that is not all that are shown: ``2023 ≤ 150, 2024 ≤ 145``."""
        period, asked = self.one.period, [*self.asked]
        if self.kind == "line" and [each for each, _ in asked] != [self.years]:
            told = [(f"{each[0]}–{each[-1]}" if len(each) > 1 else str(each[0]), limits) for each, limits in asked]
            told = told or [(span(period) if period is not None else "", self.required)]
        else:
            told = [("", self.required)]
        texts = ((years, limits_told(limits, self.language, self.one.decimals)) for years, limits in told)
        return ", ".join(f"{years} {text}".strip() for years, text in texts)

    def _interrupted(self) -> Iterator[str]:
        """The years between others that have no value, and those in which the method changed."""
        catalogue, first, last = words(self.language), self.known[0][0], self.known[-1][0]
        if self.kind == "line":
            lost = [str(year) for year, reading in self.readings if first < year < last and not _number(reading)]
            changed = [str(at.year) for at in self.indicator.breaks if at.year in self.years]
            for key, years in (("chart.no-value", lost), ("chart.break", changed)):
                if years:
                    yield catalogue[key].format(years=enumeration(years, self.language))

    def _with_margin(self, reading: Reading) -> str:
        margin = self.margin(reading)
        return self.shown(self.value(reading)) + (f" ± {self.shown(margin)}" if margin else "")


def _sharing(drawings: Iterable[tuple[int, _Drawing]]) -> Iterable[list[tuple[int, _Drawing]]]:
    """Those that share a range, with their places: of one unit, and no measure that would be a speck beside another."""
    measures: dict[object, list[tuple[int, _Drawing]]] = {}
    for n, one in drawings:
        if one.kind:
            measures.setdefault((one.unit, one.one.indicator), []).append((n, one))
    sized = [(max(abs(number) for _, one in alike for number in one.reach), alike) for alike in measures.values()]
    found: dict[object, list[tuple[int, _Drawing]]] = {}
    largest: dict[object, Decimal] = {}
    for size, alike in sorted(sized, key=lambda one: -one[0]):
        unit = alike[0][1].unit
        if size < largest.setdefault(unit, size) * _SPECK:
            largest[unit] = size
        found.setdefault((unit, largest[unit]), []).extend(alike)
    return found.values()


def _number(reading: Reading) -> bool:
    return reading.held is Held.VALUE and reading.steps is None


def _pixels(at: float) -> str:
    return f"{at:.1f}".removesuffix(".0")


def _along(within: Range, start: float, end: float) -> _Scale:
    """From a number to pixels, the lowest at ``start`` and the highest at ``end``."""
    return lambda value: _pixels(start + within.share(value) * (end - start))


def _band(ends: Sequence[str]) -> tuple[str, str] | None:
    """From where, and how far, what is allowed between two limits reaches."""
    if len(ends) != 2:
        return None
    first, last = sorted(map(float, ends))
    return _pixels(first), _pixels(last - first)


def _width(text: str) -> float:
    return SPACE * text.count(NARROW) + SIGN * (len(text) - text.count(NARROW))


def _left(texts: Iterable[str]) -> int:
    """Where a line begins, so that the ends of its range have room beside it."""
    return min(int(LEFT + max(map(_width, texts)) + 4), RIGHT // 2)


def _right(texts: Iterable[str]) -> int:
    """Where a line ends, so that the widest text has room beside it."""
    return max(min(RIGHT, int(WIDE - max(map(_width, texts)))), RIGHT // 2 + 1)


def _across(years: range, left: int, right: int) -> Callable[[float], str]:
    """From a year to pixels; what lies before the first year or after the last lies at the end."""
    step = (right - left) / max(len(years) - 1, 1)
    return lambda year: _pixels(min(max(left + (year - years[0]) * step, left), right))


def _apart(texts: Sequence[tuple[float, str]], bottom: int) -> tuple[ChartLabel, ...]:
    """Texts at their heights, moved so far that none covers another."""
    placed: list[tuple[float, str]] = []
    for y, text in sorted(texts, key=lambda one: one[0]):
        placed.append((max(y + 4, placed[-1][0] + _GAP if placed else 0), text))
    over = max(placed[-1][0] - bottom - 4, 0)
    return tuple(ChartLabel(_pixels(y - over), text) for y, text in placed)
