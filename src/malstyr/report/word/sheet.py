"""The blocks of the board's sheet."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from malstyr.present.document import (
    Bullets,
    Heading,
    Manner,
    Numbered,
    Paragraph,
    Passage,
    Run,
    Runs,
    Table,
    TableRow,
    column_heads,
    runs,
)
from malstyr.present.state import State
from malstyr.report.facts import Fact
from malstyr.report.sheet import AmountRow, BoardSheet, MapRow, RedRow, Rung
from malstyr.report.word.draft import Draft, fact_runs, lacking_run, state_run

_Row = TypeVar("_Row", RedRow, AmountRow)
_AMOUNTS = ("budget", "forecast", "outcome", "deviation")


def lead_parts(draft: Draft) -> Iterator[Passage]:
    """How it goes, the first sentence above the others."""
    first, *rest = draft.report.lead
    yield Paragraph(runs(Run(first, bold=True), *(f" {told}" for told in rest)), Manner.LEAD)


def asks_parts(draft: Draft) -> Iterator[Passage]:
    """What the body is to take a stand on."""
    if (asks := _sheet(draft).asks) is None:
        return
    yield Heading(2, asks.title)
    if asks.items:
        yield Numbered(tuple(map(fact_runs, asks.items)))
    else:
        yield from _told(asks.none)
    yield from _told(asks.more)


def goalmap_parts(draft: Draft) -> Iterator[Passage]:
    """How each goal stood and stands, and what decides."""
    if (map := _sheet(draft).goalmap) is None:
        return
    words = draft.words
    yield Heading(2, words["report.block-goalmap"])
    yield from _facts(map.ladder)
    if map.groups:
        years = [*filter(None, (map.before, map.now))]
        titles = (words["table.goal"], *years, map.column, words["sheet.decides"])
        lines: list[TableRow] = []
        for group in map.groups:
            lines += [TableRow((runs(group.name),))] if group.name else []
            lines += [_map_row(row, len(years) > 1) for row in group.rows]
        yield Table(words["sheet.all"], column_heads(*titles), tuple(lines))
    yield from _told(map.more, _sheet(draft).rule)


def reds_parts(draft: Draft) -> Iterator[Passage]:
    """What is red: what came of it, why, and what is done."""
    if (reds := _sheet(draft).reds) is None:
        return
    words = draft.words
    yield Heading(2, reds.title)
    if reds.rows:
        titles = ("sheet.outcome", "sheet.why", "sheet.acted")
        yield Table(
            words["sheet.reds"],
            column_heads(reds.column, *(words[title] for title in titles)),
            tuple(_headed_rows(draft, reds.rows, _red_row)),
        )
    else:
        yield from _told(reds.none)
    yield from _told(reds.more)


def besides_parts(draft: Draft) -> Iterator[Passage]:
    """What is said of the whole, money, risks, what is an exception, and what comes next."""
    if (more := _sheet(draft).besides) is None:
        return
    words = draft.words
    yield from _facts(more.overall)
    if more.amounts:
        yield Heading(2, words["sheet.money"])
        amounts = column_heads(*(words[f"table.{one}"] for one in _AMOUNTS), number=True)
        lines = tuple(_headed_rows(draft, more.amounts, _amount_row))
        yield Table(more.sign, (*column_heads(words["sheet.post"]), *amounts), lines)
    for title, found in ((words["sheet.risks"], more.risks), (words["sheet.exceptions"], more.exceptions)):
        if found:
            yield Heading(2, title)
            yield from _facts(found)
    if more.ahead:
        yield Heading(2, words["report.block-ahead"])
        yield Bullets(tuple(runs(Run(one.name, bold=True), f" {one.text}") for one in more.ahead))
    yield from _told(*more.more)


def colophon_parts(draft: Draft) -> Iterator[Passage]:
    """What the sheet follows up, and what it was made of."""
    yield from _told(_sheet(draft).sources, _sheet(draft).made)


def _amount_row(row: AmountRow) -> TableRow:
    return TableRow((runs(row.name), *(runs(getattr(row, one)) for one in _AMOUNTS)))


def _headed_rows(draft: Draft, rows: Sequence[_Row], drawn: Callable[[_Row], TableRow]) -> Iterator[TableRow]:
    """Rows, those of an item below its name, where a whole list is asked for."""
    for heading, under in draft.report.parted(rows):
        yield from (TableRow((runs(heading),)),) if heading else ()
        yield from map(drawn, under)


def _sheet(draft: Draft) -> BoardSheet:
    assert draft.report.sheet is not None
    return draft.report.sheet


def _map_row(row: MapRow, has_before: bool) -> TableRow:
    before = [_state_cell(row.before)] if has_before else []
    cells = (runs(row.name), *before, _state_cell(row.now), runs(row.told), runs(row.decides))
    return TableRow(cells, depth=int(row.below))


def _red_row(row: RedRow) -> TableRow:
    goal = f" – {row.goal}" if row.goal else ""
    acted = " ".join(map(str, row.actions))
    lacking = (" " if acted else "", lacking_run(row.lacking)) if row.lacking else ()
    first = runs(Run(row.name, bold=True), f"{goal} ", state_run(row.state))
    return TableRow((first, runs(row.outcome), runs(row.why), runs(acted, *lacking)))


def _state_cell(state: State | None) -> Runs:
    return runs(state_run(state)) if state is not None else ()


def _facts(found: tuple[Fact, ...] | tuple[Rung, ...]) -> Iterator[Passage]:
    for one in found:
        yield Paragraph(fact_runs(one))


def _told(*texts: str) -> Iterator[Passage]:
    for text in texts:
        if text:
            yield Paragraph(runs(text))
