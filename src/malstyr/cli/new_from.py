"""``malstyr new --from``: an existing plan becomes goal files, in the workspace that is there or in a new one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from malstyr.cli.destination import Destination
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.exchange.importing.asked import Answer
    from malstyr.exchange.plan.preview import PlanPreview
    from malstyr.exchange.table import TableFile
    from malstyr.source.write import HeldFolder
    from malstyr.workspace.load import FileReader, Loaded


class PlanOptions(NamedTuple):
    """The options as they were typed."""

    file: Path
    folder: Path | None
    sheet: str | None
    answers: Sequence[str]
    answers_file: Path | None
    name: str | None
    to: str | None
    hidden: bool
    write: bool
    expect: str | None
    as_of: str | None
    lang: str | None


class _Ground(NamedTuple):
    """What the plan is put into."""

    folder: Path
    loaded: Loaded
    begins: bool
    as_of: date
    language: str
    read: FileReader
    held: HeldFolder | None
    made: Mapping[str, str] = MappingProxyType({})
    """All files that one begins with, by name, those that are no goal files too."""


def new_from(given: PlanOptions, to: Destination) -> int:
    """0 where it is written or can be, 1 where something is refused or asked, 2 where it could not be judged."""
    from malstyr.cli.import_answers import (
        answers_typed,
        asked_until_settled,
        can_ask,
        names_what_stands,
        told_unasked,
    )
    from malstyr.cli.tables import table_at
    from malstyr.cli.terminal import give
    from malstyr.exchange.reading.read import HowToRead

    table = table_at(given.file, None, HowToRead(None, None, given.hidden))
    sheets = [one.name or "" for one in table.sheets]
    if given.sheet is not None and given.sheet not in sheets:
        raise Stop("plan-no-sheet", text=given.sheet, listed=", ".join(sheets))
    answers = answers_typed(given.answers, given.answers_file)
    with _ground(given) as ground:
        shown = _shown(table, given, ground, answers)
        told, fits = shown.result, partial(names_what_stands, table, shown.result.cells)
        told_unasked(answers, told.questions, ground.language, fits)
        if not shown.settled and can_ask(to):
            give(to, shown, ground.language)
            shown = asked_until_settled(
                shown, answers, lambda: _shown(table, given, ground, answers),
                lambda made: made.result.questions, ground.language,
            )  # fmt: skip
        if given.expect is not None and given.expect != shown.result.plan:
            raise Stop("import-moved", expect=given.expect, plan=shown.result.plan)
        if given.write and shown.settled and shown.written is not None:
            shown = _written(shown, ground)
        give(to, shown, ground.language)
    return 0 if shown.settled else 1


def _shown(table: TableFile, given: PlanOptions, ground: _Ground, answers: Mapping[str, Answer]) -> PlanPreview:
    from malstyr.exchange.plan.planned import PlanTerms
    from malstyr.exchange.plan.preview import PlanAsked, plan_preview
    from malstyr.language.words import words

    to = given.to or (answers["to"].text if "to" in answers else None)
    unread = words(ground.language)["plan.unread"]
    terms = PlanTerms(ground.as_of, ground.begins, to, unread, ground.read, table.name)
    return plan_preview(table, PlanAsked(ground.loaded, terms, answers, ground.language, given.sheet))


@contextmanager
def _ground(given: PlanOptions) -> Iterator[_Ground]:
    """The workspace that is there, held as long as it is written; else one to begin with. Raises Stop."""
    from malstyr.cli.editing import editing
    from malstyr.source.files import find_workspaces, workspace_around

    folder = given.folder or Path()
    if folder.exists() and (workspace_around(folder.absolute()) is not None or any(find_workspaces(folder))):
        with editing(folder, given.as_of, given.lang, not given.write) as one:
            if not one.loaded.workspace.complete:
                raise Stop("import-incomplete")
            yield _Ground(one.folder, one.loaded, False, one.as_of, one.language, one.read, one.held)
    else:
        yield _beginning(given, folder)


def _beginning(given: PlanOptions, folder: Path) -> _Ground:
    """A workspace of nothing but an organisation, as ``init`` makes one."""
    from malstyr.cli.beginning import checked_name, usual_name, without_others
    from malstyr.cli.options import checked_language, day_of
    from malstyr.cli.terminal import language
    from malstyr.editing.starting import Start, starting_files
    from malstyr.source.files import FileTree, is_goal_file, normal_path, path_shown, read_file
    from malstyr.workspace.load import load

    spoken_in, as_of = language(checked_language(given.lang)), day_of(given.as_of) or date.today()
    name = checked_name("--name", given.name if given.name is not None else usual_name(folder, spoken_in))
    made = without_others(folder, starting_files(Start("blank", name, "", (), as_of, spoken_in, planned=True)))
    read = cache(read_file)
    tree = FileTree({one: text.encode() for one, text in made.items() if is_goal_file(one)})
    loaded = load(path_shown(normal_path(folder)), tree, read=read)
    return _Ground(folder, loaded, True, as_of, spoken_in, read, None, made)


def _written(shown: PlanPreview, ground: _Ground) -> PlanPreview:
    """Write it, and tell what became of the files. Raises Stop where it cannot be."""
    from malstyr.cli.import_write import file_differences
    from malstyr.cli.replacing import replace_files
    from malstyr.language.words import words

    assert shown.written is not None
    if ground.begins:
        _begin(shown, ground)
    elif ground.held is not None:
        replace_files(ground.held, ground.loaded.tree, shown.written.tree, "import-changed")
    hidden = words(ground.language)["edit.hidden"]
    difference = "\n".join(file_differences(ground.loaded, shown.written.loaded, hidden))
    return shown._replace(result=shown.result._replace(written=True), difference=difference)


def _begin(shown: PlanPreview, ground: _Ground) -> None:
    """All files of the new workspace, the one that makes the folder a workspace last."""
    from malstyr.cli.beginning import write_new_files
    from malstyr.source.files import WORKSPACE_FILE

    assert shown.written is not None
    goal_files = {name: data.decode() for name, data in shown.written.tree.files.items()}
    files = {**ground.made, **goal_files}
    last = files.pop(WORKSPACE_FILE)
    write_new_files(ground.folder, {**files, WORKSPACE_FILE: last})
