"""What a command that shows something never writes over: what goals are read from, and what is git's.

A file is the same however it is written: through links, by a second name of its own, or by one that is the same to
systems that tell no capitals apart, where the workspace may be fetched next.
"""

import os
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from malstyr.source.files import BASELINE, LOCK, SNAPSHOT, WORKSPACE_FILE, find_workspaces, goal_files, workspace_around
from malstyr.source.windows_names import alike_name

GIT = ".git"


class Guard(StrEnum):
    """Why a file is not written over."""

    GIT = "git"
    READ = "read"
    """It is a file that goals are read from, or that the command was asked to read."""
    NAMED = "named"
    """It would be read as goals, by its name."""


def guarded(path: Path, reads: Iterable[Path], own: tuple[str, ...] = ()) -> Guard | None:
    """Why ``path`` is not to be written to by a command that reads ``reads``; None where it may be.

    ``own`` are the endings of files that the command is there to write. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    typed = Path(os.path.realpath(path.parent), path.name)
    if any(map(_is_of_git, (target, *target.parents))):
        return Guard.GIT
    held = (one for one in _read(target, reads) if not one.name.endswith(own))
    if any(_same(one, target) or _taken_for(one, target) for one in held):
        return Guard.READ
    return Guard.NAMED if any(_named_as_goals(one, own) for one in (target, typed)) else None


def _is_of_git(path: Path) -> bool:
    """Whether it is what git keeps a repository in, or the file that leads there."""
    kept_apart = (path / "HEAD").is_file() and (path / "objects").is_dir() and (path / "refs").is_dir()
    return alike_name(path.name) == GIT or _same(path, path.parent / GIT) or kept_apart


def _read(target: Path, reads: Iterable[Path]) -> Iterator[Path]:
    """Every file of the workspaces that the target lies in, that one stands in, or that the command reads."""
    asked = tuple(reads)
    around = {workspace_around(one.absolute()) for one in (target, Path.cwd(), *asked)}
    inside = {one for path in asked if path.is_dir() for one in find_workspaces(path.absolute())}
    for folder in (around | inside) - {None}:
        assert folder is not None
        yield from goal_files(folder, lambda _: None)
    yield from (one for one in asked if one.is_file())


def _named_as_goals(path: Path, own: tuple[str, ...]) -> bool:
    name = alike_name(path.name)
    if name.endswith(own):
        return False
    anywhere = name == WORKSPACE_FILE or name.endswith((LOCK, BASELINE, SNAPSHOT))
    return anywhere or (name.endswith((".yaml", ".yml")) and workspace_around(path.parent) is not None)


def _taken_for(one: Path, other: Path) -> bool:
    """Whether both have one name in one folder where capitals, accents or signs at the end tell no two apart."""
    return alike_name(one.name) == alike_name(other.name) and _same(one.parent, other.parent)


def _same(one: Path, other: Path) -> bool:
    """Whether both are there and are one file."""
    try:
        return one.samefile(other)
    except OSError:
        return False
