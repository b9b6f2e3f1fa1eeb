"""The adopted document, as far as no other block tells it."""

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Passage, Table, TableRow, column_heads, runs
from malstyr.report.word.draft import Draft, fact_runs
from malstyr.report.written import DocumentMatrix


def document_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-document"])
    for chapter in draft.report.document:
        yield Heading(3, chapter.name)
        if chapter.matrix is not None:
            yield _matrix(chapter.matrix)
        for entry in chapter.entries:
            yield Heading(4, entry.name)
            yield Bullets(tuple(map(fact_runs, entry.facts)))


def _matrix(matrix: DocumentMatrix) -> Table:
    lines = (TableRow((runs(row.name), *(runs("; ".join(cell)) for cell in row.cells))) for row in matrix.rows)
    return Table(matrix.title, column_heads(*matrix.heads), tuple(lines), matrix=True)
