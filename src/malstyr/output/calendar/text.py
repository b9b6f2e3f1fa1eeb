"""``malstyr calendar`` in a terminal: what is late, then a list a month."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.evaluate.duties.duty import DutyState
from malstyr.language.words import words
from malstyr.output.calendar.year_wheel import YearWheel
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.due import by_month, due_lines, month_told
from malstyr.present.paper import Paper

_INDENT = 14


def render(wheel: YearWheel, paper: Paper) -> str:
    return printed(_lines(wheel, paper), paper)


def _lines(wheel: YearWheel, paper: Paper) -> Iterator[Line]:
    language, catalogue = paper.language, words(paper.language)
    yield from wrap([], wheel.heading(language), paper.width, 2)
    lines = due_lines(wheel.workspace, wheel.duties, language)
    if not lines:
        yield [(catalogue["calendar.nothing"], "")]
    for month in by_month(lines):
        yield [("", "")]
        yield [(month_told(month, language), "bold")]
        for line in month.lines:
            style = "bold red" if line.duty.state is DutyState.LATE else ""
            day = f"  {line.duty.day.isoformat()}  "
            yield from wrap([(day, style)], str(line), paper.width, _INDENT)
    if not wheel.workspace.complete:
        yield [("", "")]
        yield from wrap([], catalogue["check.incomplete"], paper.width, 2)
