"""``board --format json``: each board with its measures, as programs read them."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from malstyr.contract.board import BoardMeasureRecord, BoardRecord, SoFarRecord
from malstyr.contract.writing import Entries, document_of, written_entry
from malstyr.evaluate.boards import BoardRow, BoardStanding, boards_of
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.outcome import Status
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted


class BoardsWritten(NamedTuple):
    """The boards of a workspace, written already, and its day."""

    as_of: date
    boards: tuple[bytes, ...]


def render(overview: Overview, paper: Paper) -> str:
    return whole([_written(one, overview.wanted) for one in overview.evaluations]).decode()


def part(overview: Overview, paper: Paper) -> BoardsWritten:
    """The boards of one workspace."""
    (evaluation,) = overview.evaluations
    return _written(evaluation, overview.wanted)


def whole(every: Sequence[BoardsWritten]) -> bytes:
    """The whole document."""
    boards = Entries(board for one in every for board in one.boards)
    return document_of({"version": 1, "as_of": max(one.as_of for one in every), "boards": boards})


def _written(evaluation: Evaluation, wanted: Wanted) -> BoardsWritten:
    every = boards_of(evaluation, wanted.unit, wanted.tag)
    return BoardsWritten(evaluation.as_of, tuple(written_entry(_record(evaluation, one)) for one in every))


def _record(evaluation: Evaluation, one: BoardStanding) -> BoardRecord:
    return BoardRecord(
        evaluation.workspace.folder,
        one.id,
        one.board.unit,
        tuple(_measure(row) for row in one.rows),
        tuple(id for id, _ in one.improvements),
        one.board.ideas,
        one.board.responsible,
        one.looks,
        one.overdue,
    )


def _measure(row: BoardRow) -> BoardMeasureRecord:
    one = row.outcome
    secret = one.status is Status.SUPPRESSED
    return BoardMeasureRecord(
        one.indicator or "",
        one.member,
        str(one.period) if one.period is not None else None,
        one.measured_in,
        None if secret else ", ".join(one.steps) if one.steps is not None else one.value,
        {} if secret else one.required,
        one.status,
        row.own,
        row.late,
        row.explained.analysed,
        row.explained.acted,
        row.explained.under_way,
        SoFarRecord(row.booked.ends, row.booked.value) if row.booked is not None else None,
    )
