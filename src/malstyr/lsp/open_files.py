"""The files that an editor has open, each at the desk of the workspace around it."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeAlias

from lsprotocol.types import Location, Position
from pygls.uris import from_fs_path, to_fs_path

from malstyr.findings import Finding
from malstyr.lsp.desk import Desk
from malstyr.lsp.positions import editor_range, index_of
from malstyr.lsp.typed import TypedPlace, typed_at
from malstyr.source.files import is_goal_file, workspace_around
from malstyr.source.tree import Place, Source

_Tell: TypeAlias = Callable[[Desk, Iterable[Finding]], None]


class OpenFile(NamedTuple):
    desk: Desk
    name: str
    """As it is called in its workspace."""

    def typed(self, position: Position, *, to_end_of_word: bool) -> TypedPlace | None:
        """What is being typed at a position, by the text alone; None where the file is not open."""
        text = self.desk.text(self.name)
        if text is None:
            return None
        source = Source(self.name, text)
        index = index_of(source, position)
        while to_end_of_word and index < len(text) and (text[index].isalnum() or text[index] in "_-/."):
            index += 1
        line, column = source.position(index)
        return typed_at([source.line(n + 1) for n in range(len(source.line_starts))], line - 1, column - 1)


class OpenFiles:
    """The desks of the workspaces that have files open. ``tell`` hears of what each finds."""

    def __init__(self, language: str | None, as_of: date | None, tell: _Tell) -> None:
        self.language, self.as_of, self.tell = language, as_of, tell
        self.desks: dict[Path, Desk] = {}

    def at(self, uri: str) -> OpenFile | None:
        """A goal file of a workspace; None for any other file."""
        path = Path(to_fs_path(uri) or "")
        folder = workspace_around(path)
        if folder is None or not is_goal_file(path.name):
            return None
        if folder not in self.desks:
            self.desks[folder] = Desk(folder, self.language, self.as_of, self.tell)
        return OpenFile(self.desks[folder], path.relative_to(folder).as_posix())

    def around(self, uris: Iterable[str]) -> list[Desk]:
        """The desks at work that files of the disk belong to."""
        folders = {held.desk.folder for uri in uris if (held := self.at(uri)) is not None}
        return [desk for folder, desk in self.desks.items() if folder in folders and desk.state is not None]


def file_uri(desk: Desk, file: str) -> str:
    return from_fs_path(str(desk.folder / file)) or ""


def editor_location(desk: Desk, place: Place) -> Location:
    return Location(file_uri(desk, place.source.name), editor_range(place))
