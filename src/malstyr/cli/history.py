"""``malstyr history``: every change of a goal, a target or a value, with who, when and the decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.formats import checked_format, default_format, format_option
from malstyr.cli.help import said
from malstyr.cli.options import Lang, Output
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.changes.history import Past, Step
    from malstyr.source.git import Repository
    from malstyr.workspace.workspace import Workspace

SOUGHT = (
    "goals",
    "indicators",
    "activities",
    "plans",
    "decisions",
    "units",
    "lists",
    "risks",
    "waivers",
    "improvements",
)
"""Sections in which an id alone is looked for."""


def history(
    subject: Annotated[str, typer.Argument(metavar="ID", help=said("subject"))],
    path: Annotated[Path, typer.Argument(metavar=said("paths-name"), help=said("paths"), show_default=False)] = Path(),
    format: Annotated[str, format_option("history")] = default_format("history"),
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.output.history.lineage import Lineage

    form = checked_format("history", format)
    chosen = choose([path], None, lang)
    if len(chosen.loaded) > 1:
        raise Stop("one-workspace", path=str(path), names=", ".join(one.workspace.folder for one in chosen.loaded))
    workspace = chosen.loaded[0].workspace
    found = past(workspace, _subjects(workspace, subject))
    if not found:
        raise Stop("no-history-of", asked=subject)
    give("history", form, Lineage(found, workspace), chosen.language, output)
    return 0


def past(workspace: Workspace, subjects: Sequence[str]) -> list[Past]:
    """The history of some subjects of a workspace on disk. Raises Stop for what git cannot answer."""
    from functools import cache, partial

    from malstyr.changes.history import history as trace
    from malstyr.cli.revisions import stop
    from malstyr.cli.workspaces import shown, whole
    from malstyr.rules.registry import usual
    from malstyr.source.files import read_file
    from malstyr.source.git import GitTrouble, repository
    from malstyr.workspace.load import load

    folder = whole(Path(workspace.folder))
    found = repository(folder)
    if found is None:
        raise Stop("no-repository")
    git, below = found
    try:
        head = git.head()
        if head is None:
            raise Stop("git-unborn")
        if git.shallow():
            raise Stop("git-shallow")
        read = partial(load, shown(folder), shown=lambda name: shown(folder / name), read=cache(read_file))
        return list(trace(subjects, _steps(git, head, below), lambda tree: read(tree).workspace, usual()))
    except GitTrouble as trouble:
        raise stop(trouble) from None


def _steps(git: Repository, head: str, below: str) -> Iterator[Step]:
    from functools import lru_cache

    from malstyr.changes.history import Step

    contents: dict[str, bytes] = {}
    tree = lru_cache(maxsize=16)(lambda commit: git.tree(commit, below, contents))
    for one in git.versions(head, below):
        before = tuple(tree(id) for id in one.before) or (None,)
        yield Step(one.commit.id, one.commit.at.date(), one.author, before, tree(one.commit.id))


def _subjects(workspace: Workspace, asked: str) -> list[str]:
    """The paths that an id, ``section/id`` or a longer path means; one that is gone may stand in any section."""
    if "/" in asked:
        return [asked]
    held = [section for section in SOUGHT if asked in getattr(workspace.data, section)]
    return [f"{section}/{asked}" for section in held or SOUGHT]
