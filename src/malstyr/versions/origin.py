"""Which commit a workspace on disk comes from, as far as git tells."""

from __future__ import annotations

from pathlib import Path

from malstyr.report.sources import Origin
from malstyr.source.files import FileTree
from malstyr.source.git import Repository, repository


def origin(folder: Path, tree: FileTree) -> Origin | None:
    """The last commit that touched the folder; None outside git. Raises GitTrouble where git does not answer."""
    found = repository(folder)
    head = found[0].head() if found is not None else None
    return origin_at(*found, head, tree) if found is not None and head is not None else None


def origin_at(git: Repository, below: str, head: str, tree: FileTree) -> Origin | None:
    """The same, of a folder whose repository is known."""
    latest, kept = git.commits(head, below, 1), git.tree(head, below)
    if not latest or kept is None:
        return None
    then, now = kept.files, tree.files
    return Origin(latest[0].id, sum(then.get(name) != now.get(name) for name in {*then, *now}))
