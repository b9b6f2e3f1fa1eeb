"""What an import would do, with what it rests on: the file read, compared and told as programs read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from malstyr.contract.imported import ImportResult
from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.result import (
    ComparedCell,
    Header,
    answers_told,
    compared,
    import_result,
    landing,
    plan_hash,
)
from malstyr.exchange.importing.understand import Understanding, Wanted, understand
from malstyr.exchange.table import TableFile
from malstyr.workspace.load import Loaded
from malstyr.workspace.workspace import Workspace


class ImportAsked(NamedTuple):
    """What a person has said of a file."""

    command: str
    wanted: Wanted
    answers: Mapping[str, Answer]
    reason: str = ""
    mapping: Mapping[str, object] | None = None


class ImportPreview(NamedTuple):
    """An import, as it is shown and as it is written."""

    result: ImportResult
    workspace: Workspace
    cells: tuple[ComparedCell, ...]
    waiting: tuple[CellFact, ...]
    made: Understanding
    all_shown: bool = False
    difference: str = ""
    """What was written, as a difference of files."""

    @property
    def settled(self) -> bool:
        """Whether nothing is refused or asked, so that it can be written."""
        return not self.result.refused and all(one.answer is not None for one in self.result.questions)

    @property
    def facts(self) -> tuple[CellFact, ...]:
        """What is to be written: what is not there already."""
        return tuple(one.fact for one in self.cells if one.status in ("new", "changed"))


def preview(
    table: TableFile,
    loaded: Loaded,
    asked: ImportAsked,
    as_of: date,
    language: str,
    published: Callable[[CellFact], bool],
    progress: Callable[[int, int], None] | None = None,
) -> ImportPreview:
    """An import as it would be made now."""
    workspace = loaded.workspace
    made = understand(table, workspace, asked.wanted, asked.answers, language, progress)
    cells = tuple(compared(made, workspace, published, asked.reason, language))
    said = [*answers_told(asked.answers), *(f"{name}={one}" for name, one in asked.wanted._asdict().items() if one)]
    said = [*said, asked.reason]
    told = Header(asked.command, table.name, as_of, plan_hash(table, loaded.tree, said), asked.mapping)
    result = import_result(made, table, cells, lambda fact: landing(workspace, fact), told)
    return ImportPreview(result, workspace, cells, tuple(made.waiting), made)
