"""What every block of a document is made from."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from malstyr.language.typeset import HARD
from malstyr.model.outcome import Status
from malstyr.present.document import Heading, Picture, Run, Runs, Tone, runs
from malstyr.present.state import State
from malstyr.report.chart_view import Chart
from malstyr.report.sheet import Rung
from malstyr.report.view import Fact, Report


class Draft(NamedTuple):
    """A report, the words of its language, and who draws its charts."""

    report: Report
    words: Mapping[str, str]
    svg: Callable[[Chart], str]

    def picture(self, chart: Chart) -> Picture:
        """A chart, with its values and what is required in words."""
        return Picture(self.svg(chart), f"{chart.title}, {chart.scale}", chart.description)


_TONES = {
    Status.MET: Tone.GOOD,
    Status.PARTLY: Tone.PARTLY,
    Status.NOT_MET: Tone.BAD,
    Status.NOT_YET: Tone.WAITING,
}


def toned(state: State, text: str) -> Run:
    """A text in the colour of how something stands."""
    return Run(text, tone=_TONES.get(state.colour, Tone.NONE))


def state_run(state: State) -> Run:
    """How something stands: its sign on the line of its word, and the colour of both."""
    return toned(state, f"{state.symbol}{HARD}{state.word}")


def fact_runs(one: Fact | Rung) -> Runs:
    """What is told, with its name before it."""
    return runs(Run(f"{one.name}: ", bold=True), one.text)


def lacking_run(text: str) -> Run:
    """That something is lacking which is asked for."""
    return Run(f"✗{HARD}{text}", tone=Tone.BAD)


def one_line(lines: Sequence[Runs], between: str) -> Runs:
    """Lines one after another in one."""
    told = [piece for line in lines for piece in (Run(between), *line)]
    return tuple(told[1:])


def item_heading(name: str, level: int = 3) -> Sequence[Heading]:
    """What the tables of an item stand under, where a whole list is asked for."""
    return [Heading(level, name)] if name else []
