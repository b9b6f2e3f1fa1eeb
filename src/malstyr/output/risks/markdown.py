"""``risks --format markdown``: the register as it is handed to a board or put in a pull request."""

from collections.abc import Iterator, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.days import day_told
from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.risks.of_workspace import register_of
from malstyr.present.markdown import markdown_text
from malstyr.present.paper import Paper
from malstyr.present.register import Register
from malstyr.present.shortened import in_a_row
from malstyr.present.state import State
from malstyr.present.tag_groups import wanted_by_group
from malstyr.present.visible import harmless, visible
from malstyr.present.wanted import Wanted


def render(overview: Overview, paper: Paper) -> str:
    lines = (line for one in overview.evaluations for line in _lines(one, overview.wanted, paper.language))
    return harmless("\n".join(lines) + "\n")


def _lines(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[str]:
    catalogue, workspace = words(language), evaluation.workspace
    title = f"{catalogue['risk.heading']}: {evaluation.workspace.name}, {day_told(evaluation.as_of, language)}"
    yield f"# {_shown(title)}"
    if not workspace.complete:
        yield from ("", _shown(catalogue["check.incomplete"]))
    groups = wanted_by_group(workspace, wanted, language)
    registers = [(heading, register_of(evaluation, under, language)) for heading, under in groups]
    for heading, register in registers:
        if register.risks:
            yield from ("", f"## {_shown(heading)}") if heading else ()
            yield from _register(register, "###" if heading else "##", language)
    if not any(register.risks for _, register in registers):
        yield from ("", _shown(catalogue["risk.none"]))


def _register(register: Register, level: str, language: str) -> Iterator[str]:
    """The parts of the register, under headings of a level."""
    catalogue = words(language)
    if register.matrix is not None:
        yield from ("", f"{level} {_shown(catalogue['risk.matrix'])}", "")
        yield from _table(
            [catalogue["risk.axes"], *map(str, register.matrix.consequences)],
            [
                [str(row.likelihood), *(f"{cell.state.symbol} {', '.join(map(str, cell.risks))}" for cell in row.cells)]
                for row in register.matrix.rows
            ],
        )
        yield from ("", _shown(register.matrix.limits))
    yield from ("", f"{level} {_shown(catalogue['report.block-risks'])}", "", *_risks(register, language))
    if register.controls:
        yield from ("", f"{level} {_shown(catalogue['risk.controls'])}", "", *_controls(register, language))
    for one in register.questions:
        yield from ("", f"{level} {_shown(one.question)}", "", *(f"- {_shown(answer)}" for answer in one.answers))


def _risks(register: Register, language: str) -> Iterator[str]:
    catalogue = words(language)
    titles = ("risk.number", "report.risk", "report.threatens", "risk.assessed", "risk.remaining", "report.responsible")
    rows = [
        [
            str(one.number),
            in_a_row(one.name, one.text),
            "; ".join(goal.name for goal in one.threatens),
            _graded(one.assessed, one.light),
            _graded(one.remaining, one.remains),
            one.responsible,
            _when(one.next_review, one.late, language),
        ]
        for one in register.risks
    ]
    yield from _table([catalogue[one] for one in (*titles, "risk.next-review")], rows)


def _controls(register: Register, language: str) -> Iterator[str]:
    catalogue = words(language)
    titles = ("risk.number", "risk.control", "risk.kind", "report.responsible", "risk.due", "risk.last", "risk.result")
    rows = [
        [
            str(one.risk),
            one.text,
            ", ".join(filter(None, (one.kind, one.every))),
            one.responsible,
            _when(one.due, one.late, language),
            one.last,
            one.result,
        ]
        for one in register.controls
    ]
    yield from _table([catalogue[one] for one in titles], rows)


def _graded(grade: str, state: State | None) -> str:
    return f"{state.symbol} {state.word} ({grade})" if state is not None else grade


def _when(day: str, late: bool, language: str) -> str:
    return f"{day}, {words(language)['risk.late']}" if late else day


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(map(_shown, titles))} |"
    yield f"|{' --- |' * len(titles)}"
    yield from (f"| {' | '.join(map(_shown, row))} |" for row in rows)


def _shown(text: str) -> str:
    return markdown_text(visible(text))
