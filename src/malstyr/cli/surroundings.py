"""Where malstyr runs, looked at one thing at a time: each a key of the catalogue with what goes into its words."""

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

from malstyr.cli.reasons import reason_of
from malstyr.editing.starting import SCHEMA_FILE
from malstyr.extras import EXTRAS, install_line, is_installed
from malstyr.language.shells import quoted
from malstyr.language.words import LANGUAGES
from malstyr.source.files import path_shown
from malstyr.version import __version__

_SIGNS = "åäöÅÄÖ–−≥✓"
"""Signs that every text of ours needs."""
_SYNCED = ("onedrive", "dropbox", "google drive", "icloud")
"""Folders whose files another program copies while somebody writes."""

_OLDEST_GIT = (2, 28)
"""The first that knows ``git init --initial-branch``, which the guide shows."""
_ADDING = {"pipx_metadata.json": "pipx ensurepath", "uv-receipt.toml": "uv tool update-shell"}
"""What installers leave in the environments they make, and what puts their commands in the search path."""


class Examination(NamedTuple):
    """What was found of ``id``: ``doctor.<id>``, and where something is to be done, ``doctor.<id>.<trouble>``."""

    id: str
    told: Mapping[str, str]
    trouble: str | None = None


def examined(folder: Path | None) -> Iterator[Examination]:
    """The program and its Python, then the workspace in ``folder`` where there is one."""
    yield Examination("malstyr", {"version": __version__, "path": str(Path(__file__).parents[1])})
    system = f"{platform.system()} {platform.release()}"
    yield Examination("python", {"version": platform.python_version(), "path": sys.executable, "system": system})
    yield _path()
    yield _encoding()
    yield _git()
    yield _parser()
    for extra in EXTRAS:
        told = {"extra": extra, "packages": ", ".join(EXTRAS[extra]), "install": install_line(extra)}
        yield Examination(f"extra-{extra}", told, None if is_installed(extra) else "lacking")
    if folder is not None:
        yield from _workspace(folder)


def _path() -> Examination:
    """Whether the command of this Python is the one that is found by its name alone."""
    if Path(sys.argv[0]).suffix == ".pyz":
        return Examination("single-file", {"path": sys.argv[0]})
    found = shutil.which("malstyr")
    here = Path(sys.executable).parent
    told = {"path": found or "", "here": str(here), "python": quoted(sys.executable)}
    if found is None:
        added = next((line for left, line in _ADDING.items() if Path(sys.prefix, left).exists()), "")
        has_command = shutil.which("malstyr", path=str(here)) is not None
        return Examination(
            "path", told | {"line": added}, "of-installer" if added else "not-found" if has_command else "no-command"
        )
    return Examination("path", told, None if _same(Path(found).parent, here) or _leads_to(found, here) else "another")


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(one) == os.path.normcase(other)


def _leads_to(command: str, folder: Path) -> bool:
    """Whether a link, or the first line of a script, names a program in ``folder``."""
    if _same(Path(command).resolve().parent, folder.resolve()):
        return True
    try:
        with Path(command).open("rb") as file:
            return os.fsencode(folder) in file.readline(1_000)
    except OSError:
        return False


def _encoding() -> Examination:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    told = {"encoding": encoding, "files": sys.getfilesystemencoding()}
    try:
        _SIGNS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return Examination("encoding", told, "windows" if os.name == "nt" else "elsewhere")
    return Examination("encoding", told)


def _git() -> Examination:
    try:
        ran = subprocess.run(["git", "--version"], capture_output=True, timeout=20, check=True, text=True)
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return Examination("git", {"version": ""}, "not-found")
    version = ran.stdout.strip().removeprefix("git version ")
    told = {"version": version, "oldest": ".".join(map(str, _OLDEST_GIT))}
    parts = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    return Examination("git", told, "old" if parts and parts < _OLDEST_GIT else None)


def _parser() -> Examination:
    """Whether the parser is compiled; the other reads the same, more slowly."""
    import yaml

    return Examination("parser", {}, None if getattr(yaml, "__with_libyaml__", False) else "slow")


def _workspace(folder: Path) -> Iterator[Examination]:
    told = {"path": str(folder)}
    synced = any(part.casefold().startswith(_SYNCED) for part in folder.absolute().parts)
    yield Examination("workspace", told, "synced" if synced else None)
    try:
        with TemporaryFile(dir=folder):
            yield Examination("writing", told)
    except OSError as error:
        yield Examination("writing", told | {"reason": reason_of(error)}, "refused")
    yield _schema(folder)


def _schema(folder: Path) -> Examination:
    """Whether the schema that editors help by is that of this version."""
    from malstyr.model.schema import json_schema

    shown = path_shown(folder / SCHEMA_FILE)
    told = {"path": shown, "typed": quoted(shown)}
    try:
        held = (folder / SCHEMA_FILE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Examination("schema", told, "not-found")
    return Examination("schema", told, None if held in map(json_schema, LANGUAGES) else "old")
