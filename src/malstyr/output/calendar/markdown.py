"""``calendar --format md``: a list a month."""

from collections.abc import Iterator

from malstyr.language.words import words
from malstyr.output.calendar.year_wheel import YearWheel
from malstyr.present.due import by_month, month_told
from malstyr.present.markdown import markdown_text
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible


def render(wheel: YearWheel, paper: Paper) -> str:
    return harmless("\n".join(_lines(wheel, paper.language)) + "\n")


def _shown(text: str) -> str:
    return markdown_text(visible(text))


def _lines(wheel: YearWheel, language: str) -> Iterator[str]:
    catalogue = words(language)
    yield f"# {_shown(wheel.heading(language))}"
    parts = [*wheel.parts(language)]
    if not parts:
        yield from ("", _shown(wheel.nothing(language)))
    for heading, lines in parts:
        yield from ("", f"## {_shown(heading)}") if heading else ()
        for month in by_month(lines):
            yield from ("", f"{'###' if heading else '##'} {month_told(month, language)}", "")
            yield from (f"- **{one.duty.day.isoformat()}** {_shown(str(one))}" for one in month.lines)
    if not wheel.workspace.complete:
        yield from ("", _shown(catalogue["check.incomplete"]))
