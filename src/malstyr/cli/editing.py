"""What the commands that edit goal files share: the folder held, the edit judged, written and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from malstyr.cli.destination import Destination
from malstyr.cli.options import checked_language, day_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.contract.edited import RefusalRecord
    from malstyr.model.goal_file import GoalFile
    from malstyr.output.edits.outcome import EditOutcome
    from malstyr.source.patch import Refusal
    from malstyr.source.write import HeldFolder
    from malstyr.versions.versions import Version
    from malstyr.workspace.edit import Broken, Edited
    from malstyr.workspace.load import FileReader, Loaded


_Parsed = TypeVar("_Parsed")


class NotEdited(Exception):
    """Why an edit is refused: the code, and words for the message."""

    def __init__(self, code: str, args: Mapping[str, str]) -> None:
        super().__init__(code)
        self.code, self.words = code, args


class Editing(NamedTuple):
    """A workspace that is edited, as it is now, and the day and language of it."""

    folder: Path
    loaded: Loaded
    version: Version
    as_of: date
    language: str
    read: FileReader
    held: HeldFolder | None
    """None where nothing is written."""

    def published(self) -> GoalFile | None:
        """What is committed; None where there is no git. Raises Stop."""
        from malstyr.cli.asking_git import in_our_words

        with in_our_words():
            return self.version.committed()

    def refused(self, code: str, args: Mapping[str, str]) -> EditOutcome:
        """An edit that is refused for one reason."""
        return self.all_refused([(code, args)])

    def all_refused(self, reasons: list[tuple[str, Mapping[str, str]]]) -> EditOutcome:
        from malstyr.editing.told import refusal_told
        from malstyr.output.edits.outcome import EditOutcome, EditStatus

        told: list[RefusalRecord] = [refusal_told(code, args, self.language) for code, args in reasons]
        return EditOutcome(EditStatus.REFUSED, refused=tuple(dict.fromkeys(told)))

    def finished(self, made: Edited | Broken | Refusal) -> EditOutcome:
        """The edit judged, and written where nothing hinders it. Raises Stop."""
        from malstyr.cli.replacing import replace_files
        from malstyr.editing.new_errors import judged_edit
        from malstyr.output.edits.outcome import EditOutcome, EditStatus, line_changes
        from malstyr.source.patch import Refusal
        from malstyr.workspace.edit import Edited

        if isinstance(made, Refusal):
            line = made.place.source.position(made.place.start)[0]
            raise Stop(f"not-edited-{made.why}", file=made.place.source.name, line=str(line))
        errors, others = judged_edit(self.loaded, made.loaded, self.as_of, self.language)
        if errors or not isinstance(made, Edited):
            return self.refused("new-errors", {})._replace(findings=errors)
        if made.tree.files == self.loaded.tree.files:
            return self.unchanged()
        changes = tuple(line_changes(self.loaded, made.loaded))
        touched = {(one.file, one.first + n) for one in changes for n in range(len(one.after))}
        told = tuple(
            one
            for one in others
            if one.place is not None
            and (one.place.source.name, one.place.source.position(one.place.start)[0]) in touched
        )
        if self.held is None:
            return EditOutcome(EditStatus.DRY_RUN, changes, told)
        replace_files(self.held, self.loaded.tree, made.tree)
        return EditOutcome(EditStatus.WRITTEN, changes, told)

    def unchanged(self, said: str = "") -> EditOutcome:
        """Nothing to change, with the sentence that says so."""
        from malstyr.language.words import words
        from malstyr.output.edits.outcome import EditOutcome, EditStatus

        return EditOutcome(EditStatus.UNCHANGED, said=said or words(self.language)["edit.unchanged"])


def parsed_as(parse: Callable[[str], _Parsed], text: str, code: str) -> _Parsed:
    """What a text means. Raises NotEdited with ``code``, and what may have been meant."""
    from pydantic_core import PydanticCustomError

    try:
        return parse(text)
    except PydanticCustomError as wrong:
        raise NotEdited(code, {"text": text, "near": str((wrong.context or {}).get("instead") or "")}) from None


@contextmanager
def editing(path: Path | None, as_of: str | None, lang: str | None, dry_run: bool) -> Iterator[Editing]:
    """The workspace that a path names, held as long as it is written. Raises Stop where it cannot be read."""
    from malstyr.cli.terminal import alone_in, language
    from malstyr.cli.workspaces import found, stop_for_several
    from malstyr.source.files import path_shown, read_file
    from malstyr.versions.versions import Versions

    day, asked = day_of(as_of), checked_language(lang)
    folders = found([path] if path is not None else None)
    stop_for_several(path or Path(), [*map(path_shown, folders)])
    folder = next(iter(folders))
    with nullcontext() if dry_run else alone_in(folder) as held:
        read = cache(read_file)
        version = Versions(path_shown, read=read).on_disk(folder)
        loaded = version.loaded
        data = loaded.workspace.data
        own = data.organisation.language if data.organisation is not None else None
        today = day or data.settings.as_of or date.today()
        yield Editing(folder, loaded, version, today, language(asked, own), read, held)


def edit(to: Destination, under_way: AbstractContextManager[Editing], make: Callable[[Editing], EditOutcome]) -> int:
    """Make an edit and tell of it: 0 where it is so now, 1 where it is refused."""
    from malstyr.cli.terminal import give
    from malstyr.output.edits.outcome import EditStatus

    with under_way as one:
        try:
            outcome = make(one)
        except NotEdited as refused:
            outcome = one.refused(refused.code, refused.words)
        language = one.language
    give(to, outcome, language)
    return int(outcome.status is EditStatus.REFUSED)
