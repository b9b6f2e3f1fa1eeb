"""``malstyr calendar`` in a terminal: what is late, then a list a month."""

from collections.abc import Iterator, Sequence

from malstyr.evaluate.duties.duty import DutyState
from malstyr.language.words import words
from malstyr.output.calendar.year_wheel import YearWheel
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.due import DueLine, by_month, month_told
from malstyr.present.paper import Paper

_INDENT = 14


def render(wheel: YearWheel, paper: Paper) -> str:
    return printed(_lines(wheel, paper), paper)


def _lines(wheel: YearWheel, paper: Paper) -> Iterator[Line]:
    language, catalogue = paper.language, words(paper.language)
    yield from wrap([], wheel.heading(language), paper.width, 2)
    parts = [*wheel.parts(language)]
    if not parts:
        yield from wrap([], wheel.nothing(language), paper.width, 2)
    for heading, lines in parts:
        if heading:
            yield [("", "")]
            yield from wrap([], heading, paper.width, 2)
            yield [("─" * paper.width, "dim")]
        yield from _months(lines, paper)
    if not wheel.workspace.complete:
        yield [("", "")]
        yield from wrap([], catalogue["check.incomplete"], paper.width, 2)


def _months(lines: Sequence[DueLine], paper: Paper) -> Iterator[Line]:
    for month in by_month(lines):
        yield [("", "")]
        yield [(month_told(month, paper.language), "bold")]
        for line in month.lines:
            style = "bold red" if line.duty.state is DutyState.LATE else ""
            day = f"  {line.duty.day.isoformat()}  "
            yield from wrap([(day, style)], str(line), paper.width, _INDENT)
