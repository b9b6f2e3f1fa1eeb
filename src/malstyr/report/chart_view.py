"""A chart of a report: its titles, and its marks in pixels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from malstyr.present.texts import NO_TEXT


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A year's value in a chart, in pixels; the ends of its margin are equal to ``y`` where there is none."""

    x: str
    y: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class ChartLabel:
    """A text in a chart and its height."""

    y: str
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Titles, and marks in pixels; ``kind`` names the template that draws it."""

    kind: str
    id: str
    title: str
    description: str
    measured: str
    """The unit, where the range does not say it itself."""
    range: str
    """From where to where it reaches: ``50–85``, ``50–85 %``."""
    first: str
    last: str
    height: int = 104
    left: int = 6
    right: int = 180
    """Where what is drawn begins and ends; numbers stand beside it."""
    ends: tuple[ChartLabel, ...] = ()
    """The ends of the range of a line."""
    labels: tuple[ChartLabel, ...] = ()
    lines: tuple[tuple[ChartPoint, ...], ...] = field(default=(), metadata=NO_TEXT)
    limits: tuple[str, ...] = ()
    """Where among dots a requirement lies."""
    band: tuple[str, str] | None = None
    """From where, and how far, what is allowed among dots reaches."""
    steps: tuple[tuple[str, str, str], ...] = ()
    """Of a line, from where to where and at what height each step of the requirement lies."""
    bands: tuple[tuple[str, str, str, str], ...] = ()
    """Of a line, from where to where, and between what heights, what is allowed lies."""
    breaks: tuple[str, ...] = ()
    dot: str = ""
    """Where the year's value lies, ``margin`` the ends of its error and ``ring`` the value of the year before."""
    margin: tuple[str, str] | None = None
    ring: str = ""
    grid: tuple[str, ...] = ()
    tone: str = ""
    colour: str = ""
    """How the year's value stands, by the class of the page and as a colour."""

    @property
    def scale(self) -> str:
        """Its range with the unit: ``index, 50–85``; a unit that ends in numbers, ``skala 1–5``, stands apart."""
        return ", ".join(filter(None, (self.measured, self.range)))

    @property
    def staircase(self) -> str:
        """The steps as one line, up and down where one begins as another ends, as SVG writes it."""
        told, at = "", ""
        for start, end, height in self.steps:
            told += f"{f'V{height}' if start == at else f'M{start} {height}'}H{end}"
            at = end
        return told

    def path(self, run: Sequence[ChartPoint]) -> str:
        """A line through the values of a run, then their margins, as SVG writes them."""
        through = "L".join(f"{one.x} {one.y}" for one in run)
        return f"M{through}" + "".join(f"M{one.x} {one.low}V{one.high}" for one in run if one.low != one.high)


def marks_of(charts: Iterable[Chart]) -> tuple[str, ...]:
    """The marks that are found in charts: of each, the text ``report.chart-`` and its name tells what it means."""
    drawn = [*charts]
    lines = [one for one in drawn if one.kind == "line"]
    found = {
        "line": bool(lines),
        "limit": any(one.steps for one in lines),
        "band": any(one.band or one.bands for one in drawn),
        "margin": any(at.low != at.high for one in lines for run in one.lines for at in run),
        "break": any(one.breaks for one in lines),
        "plot": any(one.kind == "dots" for one in drawn),
    }
    return tuple(name for name, is_drawn in found.items() if is_drawn)
