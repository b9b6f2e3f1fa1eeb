"""The workspaces that paths name, loaded, and the day and language they are shown with."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from malstyr.cli.options import checked_language, day_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import language
from malstyr.source.files import find_workspaces, normal_path, path_shown, workspace_around
from malstyr.versions.versions import Version, Versions
from malstyr.workspace.load import Loaded


class Chosen(NamedTuple):
    """Workspaces as they are, and for those of which only some files were asked for, the names of these."""

    versions: tuple[Version, ...]
    as_of: date | None
    language: str
    only: Mapping[str, frozenset[str]]

    @property
    def loaded(self) -> tuple[Loaded, ...]:
        """What they say, in their order."""
        return tuple(one.loaded for one in self.versions)

    def day(self, one: Loaded) -> date:
        """The day asked for, else the workspace's own, else today."""
        return self.as_of or one.workspace.data.settings.as_of or date.today()

    def single(self, asked: Path = Path()) -> Version:
        """The only workspace of what was ``asked`` for. Raises Stop where it holds several."""
        stop_for_several(asked, [one.workspace.folder for one in self.loaded])
        return self.versions[0]


def stop_for_several(asked: Path, folders: Sequence[str]) -> None:
    """Stop where what was ``asked`` for holds several workspaces and only one can be meant."""
    if len(folders) > 1:
        from malstyr.language.nearest import listed_choices

        raise Stop("one-workspace", path=str(asked), names=listed_choices(folders))


def choose(paths: list[Path] | None, as_of: str | None, lang: str | None) -> Chosen:
    """Load what ``paths`` name: folders with one workspace or several, folders inside one, or files of one."""
    day, asked = day_of(as_of), checked_language(lang)
    folders = found(paths)
    versions = Versions(path_shown)
    found_now = tuple(versions.on_disk(folder) for folder in folders)
    loaded = [one.loaded for one in found_now]
    for one, files in zip(loaded, folders.values(), strict=True):
        all_read(files, (source.name for source in one.workspace.sources))
    organisation = loaded[0].workspace.data.organisation
    only = {path_shown(folder): files for folder, files in folders.items() if files is not None}
    return Chosen(found_now, day, language(asked, organisation.language if organisation else None), only)


def found(paths: list[Path] | None) -> dict[Path, frozenset[str] | None]:
    """The folders of the workspaces that ``paths`` name, and the files asked for where the whole is not."""
    folders: dict[Path, frozenset[str] | None] = {}
    for path in paths or [Path()]:
        if not path.exists():
            from malstyr.cli.no_path import no_path

            raise no_path(path)
        around = workspace_around(path.absolute())
        inside = [around] if around is not None else list(find_workspaces(path)) if path.is_dir() else []
        if not inside:
            near = _named_almost(path)
            here = path.absolute() if path == Path() else path  # who types nothing may stand elsewhere
            raise Stop("no-workspace", *(["almost-named"] if near else []), path=str(here), name=near or "")
        for folder in map(normal_path, inside):
            files = folders.get(folder, frozenset())
            folders[folder] = files | {path_shown(path)} if path.is_file() and files is not None else None
    return folders


def all_read(files: frozenset[str] | None, read: Iterable[str]) -> None:
    """Stop where a file asked for is not one of those that were read."""
    for file in sorted((files or frozenset()).difference(read)):
        raise Stop("not-read", path=file)


def _named_almost(folder: Path) -> str | None:
    """A file that was meant to be ``malstyr.yaml``: some programs add an ending of their own."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    return next((name for name in names if name.casefold().startswith("malstyr.y")), None)
