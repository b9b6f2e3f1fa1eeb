"""``coverage --format json``: the matrix row by row, and what hangs loose."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from malstyr.contract.coverage import CoverageCellRecord, CoverageRowRecord, OrphanRecord
from malstyr.contract.writing import Entries, document_of, written_entry
from malstyr.evaluate.coverage import CoverageRow, coverage_of
from malstyr.evaluate.evaluate import Evaluation
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted


class CoverageWritten(NamedTuple):
    """The rows of a workspace and what hangs loose in it, written already, and its day."""

    as_of: date
    rows: tuple[bytes, ...]
    orphans: tuple[bytes, ...]


def render(overview: Overview, paper: Paper) -> str:
    return whole([_written(one, overview.wanted) for one in overview.evaluations]).decode()


def part(overview: Overview, paper: Paper) -> CoverageWritten:
    """The matrix of one workspace."""
    (evaluation,) = overview.evaluations
    return _written(evaluation, overview.wanted)


def whole(every: Sequence[CoverageWritten]) -> bytes:
    """The whole document."""
    return document_of(
        {
            "version": 1,
            "as_of": max(one.as_of for one in every),
            "rows": Entries(row for one in every for row in one.rows),
            "orphans": Entries(orphan for one in every for orphan in one.orphans),
        }
    )


def _written(evaluation: Evaluation, wanted: Wanted) -> CoverageWritten:
    found, folder = (
        coverage_of(evaluation.workspace, evaluation.as_of, wanted.unit, wanted.tag),
        evaluation.workspace.folder,
    )
    return CoverageWritten(
        evaluation.as_of,
        tuple(written_entry(_row(folder, one)) for one in found.rows),
        tuple(written_entry(OrphanRecord(folder, one.aspect, one.subject)) for one in found.orphans),
    )


def _row(folder: str, one: CoverageRow) -> CoverageRowRecord:
    cells = {aspect: CoverageCellRecord(cell.kind, cell.n) for aspect, cell in one.cells.items()}
    return CoverageRowRecord(folder, one.goal, one.factor, cells)
