"""The table of results with its charts and its arithmetic, and the blocks that are nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from malstyr.present.document import (
    Bullets,
    Heading,
    Manner,
    Paragraph,
    Passage,
    Picture,
    Table,
    TableHead,
    TableRow,
    runs,
)
from malstyr.report.view import Row
from malstyr.report.word.draft import Draft, state_run


def guarantees_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-guarantees"])
    yield from result_parts(draft, draft.words["report.kept-how"], draft.report.guarantees)


def others_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-others"])
    yield from result_parts(draft, draft.words["report.figures-only"], draft.report.others)


def result_parts(draft: Draft, caption: str, rows: Sequence[Row]) -> Iterator[Passage]:
    """Results of measures by year, a chart of those that have one, and how each was counted."""
    yield _table(draft, caption, rows)
    for one in rows:
        if one.chart is not None:
            yield Picture(draft.svg(one.chart), one.chart.title, one.chart.description)
    told = tuple(runs(f"{one.name}: {one.arithmetic}") for one in rows if one.arithmetic)
    if told:
        yield Paragraph(runs(draft.words["table.why"]), Manner.LABEL)
        yield Bullets(told)


def _table(draft: Draft, caption: str, rows: Sequence[Row]) -> Table:
    words, years = draft.words, draft.report.years
    moves, places = any(one.trend for one in rows), any(one.position for one in rows)
    columns = [TableHead(runs(words["table.indicator"])), *(TableHead(runs(year), number=True) for year in years)]
    columns.append(TableHead(runs(words["table.target"]), number=True))
    columns += [TableHead(runs(words["table.trend"]))] if moves else []
    columns += [TableHead(runs(words["table.position"]))] if places else []
    columns.append(TableHead(runs(words["table.status"])))
    lines = []
    for one in rows:
        unit, promise = f" ({one.unit})" if one.unit else "", f". {one.text}" if one.text else ""
        cells = [runs(f"{one.name}{unit}{promise}"), *(runs(value.text) for value in one.values), runs(one.required)]
        cells += [runs(f"{one.movement} {one.trend}".strip())] if moves else []
        cells += [runs(one.position)] if places else []
        cells.append(runs(state_run(one.state)) if one.state is not None else ())
        lines.append(TableRow(tuple(cells), depth=one.depth, anchor=one.id))
    return Table(caption, tuple(columns), tuple(lines))
