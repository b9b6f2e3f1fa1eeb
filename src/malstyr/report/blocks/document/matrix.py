"""Steering and follow-up as a matrix: a row a level, and in each column the documents that are for it.

What a level names and what is owed every year is one document where both are called the same, and then it has its day.
"""

from collections.abc import Iterator, Sequence

from malstyr.model.follow_up import OwedDocument, SteeringPart
from malstyr.model.organisation import Level
from malstyr.report.blocks.document.said import title, told_value
from malstyr.report.scope import Scope
from malstyr.report.written import DocumentMatrix, LevelRow
from malstyr.workspace.workspace import open_on, spoken


def level_matrix(scope: Scope) -> DocumentMatrix | None:
    """The matrix, where any level has a document of any kind."""
    rows = tuple(filter(_any, (_row(scope, id, level) for id, level in scope.data.levels.items())))
    heads = (
        title(OwedDocument, "level", scope.language),
        *(title(Level, part, scope.language) for part in SteeringPart),
    )
    return DocumentMatrix(scope.words["document.matrix"], heads, rows) if rows else None


def _any(row: LevelRow) -> bool:
    return any(row.cells)


def _row(scope: Scope, id: str, level: Level) -> LevelRow:
    named = {
        SteeringPart.STEERING: level.steering,
        SteeringPart.RESULTS: level.results,
        SteeringPart.OPERATIONS: level.operations,
    }
    cells = (tuple(_documents(scope, named[part], _owed(scope, id, part))) for part in SteeringPart)
    return LevelRow(level.name or spoken(id), tuple(cells))


def _owed(scope: Scope, level: str, part: SteeringPart) -> Sequence[tuple[str, OwedDocument]]:
    """What is owed at a level for the part, by name."""
    return [
        (one.name or spoken(id), one)
        for id, one in scope.data.follow_up.items()
        if (one.level, one.part) == (level, part) and open_on(one, scope.evaluation.as_of)
    ]


def _documents(scope: Scope, named: Sequence[str], owed: Sequence[tuple[str, OwedDocument]]) -> Iterator[str]:
    for name in dict.fromkeys((*named, *(name for name, _ in owed))):
        days = [told_value(scope, "follow_up", "due", one.due) for called, one in owed if called == name]
        yield f"{name} ({scope.words['outcome.due']} {', '.join(days)})" if days else name
