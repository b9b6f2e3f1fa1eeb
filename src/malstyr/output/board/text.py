"""``malstyr board``: the boards as tables in a terminal."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, signs_told, state, table
from malstyr.present.boards import BoardTold, boards_told, states_shown
from malstyr.present.paper import Paper


def render(overview: Overview, paper: Paper) -> str:
    parts: list[RenderableType] = []
    for evaluation in overview.evaluations:
        told = boards_told(evaluation, overview.wanted, paper.language)
        head = words(paper.language)["board.head"].format(name=told.organisation, day=told.day)
        parts += [cell_text(head, "bold"), cell_text("")]
        for one in told.boards:
            parts += _board(one, paper)
        if not told.boards:
            parts.append(cell_text(words(paper.language)["table.nothing"]))
        parts += signs_told(states_shown(iter(told.boards)), paper)
        if told.incomplete:
            parts.append(cell_text(told.incomplete, "yellow"))
    return drawn(parts, paper)


def _board(one: BoardTold, paper: Paper) -> Iterator[RenderableType]:
    catalogue = words(paper.language)
    yield heading(one.name, cell_text(one.unit, "dim"))
    if not one.described:
        yield Hanging(catalogue["board.undescribed"], "dim", 0)
    columns = [
        Column(catalogue["table.indicator"]),
        Column(catalogue["board.latest"], number=True),
        Column(catalogue["board.when"]),
        Column(catalogue["board.limits"]),
        Column(catalogue["table.status"], state=True),
    ]
    rows: list[list[Text | str]] = [
        [
            " ".join(filter(None, (each.name, f"({each.unit})" if each.unit else ""))),
            each.value,
            each.moment,
            each.asked,
            state(each.state),
        ]
        for each in one.measures
    ]
    yield table(columns, rows) if rows else cell_text(catalogue["table.nothing"])
    for each in one.measures:
        for told, style in ((each.booked, ""), (each.late, "red"), (each.lacking, "red")):
            if told:
                yield Hanging(f"{each.name}: {told}", style)
    for title, texts in (
        (
            "board.improvements",
            [f"{each.problem} ({each.beside})" if each.beside else each.problem for each in one.improvements],
        ),
        ("board.ideas", one.ideas),
    ):
        if texts:
            yield cell_text(catalogue[title])
            for text in texts:
                yield Hanging(f"– {text}")
    if one.looks:
        yield Hanging(one.looks, "red" if one.overdue else "", 0)
    yield cell_text("")
