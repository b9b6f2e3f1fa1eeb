"""``malstyr migrate``: what malstyr has written beside the goal files brought to the version that runs."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from malstyr.cli.help import option
from malstyr.cli.options import Lang, Paths, checked_language
from malstyr.cli.stop import Stop


def migrate(
    paths: Paths = None, check: Annotated[bool, option("--check", "migrate-check")] = False, lang: Lang = None
) -> int:
    from malstyr.cli.terminal import say, write_file
    from malstyr.cli.workspaces import choose
    from malstyr.editing.migrating import migrated
    from malstyr.language.words import words
    from malstyr.source.files import WORKSPACE_FILE, path_shown
    from malstyr.version import __version__

    chosen = choose(paths, None, lang)
    catalogue = words(checked_language(lang) or chosen.language)
    old: dict[Path, str] = {}
    for version in chosen.versions:
        if any(fault.rule == "unknown-version" for fault in version.loaded.faults):
            raise Stop("migrate-newer", path=path_shown(version.folder / WORKSPACE_FILE))
        for folder in _folders(version.folder.absolute()):
            old |= {folder / name: text for name, text in migrated(_beside(folder)).items()}
    for path, text in old.items():
        if not check:
            write_file(path, text)
        key = "migrate.would" if check else "migrate.done"
        say(catalogue[key].format(file=path_shown(path), version=__version__))
    if not old:
        say(catalogue["migrate.nothing"])
    say(catalogue["migrate.goal-files"])
    return int(check and bool(old))


def _folders(folder: Path) -> Iterator[Path]:
    """The workspace's own, and that of the repository around it, which hosts read their files in."""
    yield folder
    around = next((one for one in folder.parents if (one / ".git").exists()), None)
    if around is not None and not (folder / ".git").exists():
        yield around


def _beside(folder: Path) -> Mapping[str, str]:
    """The files that may be old; one that is a link or no text is somebody's own."""
    from malstyr.editing.migrating import MIGRATED_FILES

    found: dict[str, str] = {}
    for name in MIGRATED_FILES:
        path = folder / name
        if path.is_file() and not path.is_symlink():
            try:
                found[name] = path.read_bytes().decode("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
    return found
