"""What is compared: workspaces as they were at a revision, and as they are now or at another one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.cli.workspaces import shown, whole
from malstyr.language.nearest import nearest
from malstyr.source.files import FileTree, find_workspaces, read_folder, workspace_around
from malstyr.source.git import GitTrouble, Repository, repository
from malstyr.workspace.load import Loaded, load

_OF_A_REQUEST = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
"""What builds of a pull request call the branch it is to go into."""
_USUAL = ("origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD")
_REMOTE = re.compile(r"([\w-]+)/([\w./-]+)")
_NOTHING = FileTree({})


@dataclass(frozen=True, slots=True)
class Asked:
    """Two revisions of one repository; the newer is None for the files as they are on disk."""

    git: Repository
    base: str
    """The older revision as it is shown."""
    old: str
    new: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """A workspace before and after; where it was or is not, an empty one."""

    old: Loaded
    new: Loaded


def asked(revisions: str | None, path: Path, direct: bool) -> Asked:
    """The revisions that ``BASE``, ``BASE..HEAD`` or nothing means, from the place where they parted unless ``direct``.

    Raises Stop where git cannot tell, with the command that mends it.
    """
    found = repository(path if path.is_dir() else path.parent)
    if found is None:
        raise Stop("no-repository")
    git = found[0]
    with_git = _Told(git)
    base, dots, head = (revisions or "").partition("..")
    base = base or with_git.usual_base()
    head = head.lstrip(".")
    tip = with_git.commit(head or "HEAD")
    old = with_git.commit(base)
    return Asked(git, base, old if direct else with_git.parted(old, tip), tip if dots else None)


class _Told:
    """git's answers, with Stop for what it cannot answer."""

    def __init__(self, git: Repository) -> None:
        self.git = git

    def usual_base(self) -> str:
        wanted = next((os.environ[name] for name in _OF_A_REQUEST if os.environ.get(name)), None)
        if wanted is not None:
            return f"origin/{wanted}"
        return next((one for one in _USUAL if self._found(one)), "HEAD")

    def _found(self, revision: str) -> bool:
        try:
            return self.git.find_commit(revision) is not None
        except GitTrouble as trouble:
            raise stop(trouble) from None

    def commit(self, revision: str) -> str:
        try:
            return self.git.commit(revision)
        except GitTrouble as trouble:
            if trouble.why == "revision" and self.git.head() is None:
                raise Stop("git-unborn") from None
            if trouble.why == "revision" and self.git.shallow():
                raise Stop("git-shallow") from None
            near = nearest(revision, self.git.names()) if trouble.why == "revision" else None
            if near is not None:
                raise Stop("git-revision", "did-you-mean", text=revision, name=near) from None
            raise stop(trouble) from None

    def parted(self, old: str, tip: str) -> str:
        try:
            return self.git.merge_base(old, tip)
        except GitTrouble as trouble:
            raise stop(trouble) from None


def stop(trouble: GitTrouble) -> Stop:
    """What git could not do, in our words, with what to type."""
    said = trouble.said.partition("\n")[0]
    remote = _REMOTE.fullmatch(said)
    if trouble.why == "revision" and remote is not None:
        return Stop("git-revision", "git-fetch", text=said, remote=remote[1], branch=remote[2])
    return Stop(f"git-{trouble.why}", text=said)


def pairs(wanted: Asked, paths: list[Path]) -> Iterator[Pair]:
    """Each workspace at and below the paths, before and after; one that has moved is known by its organisation.

    Those inside another one too: a workspace that is new above them must not hide them.
    """
    seen: set[str] = set()
    for path in paths:
        olds, news = _folders(wanted, path)
        moved = _moved(wanted, [one for one in olds if one not in news], [one for one in news if one not in olds])
        for below in [*news, *(one for one in olds if one not in news and one not in moved.values())]:
            if below not in seen:
                seen.add(below)
                yield Pair(_old(wanted, moved.get(below, below)), _new(wanted, below))
    if not seen:
        raise Stop("no-workspace", path=shown(paths[0]))


def _folders(wanted: Asked, path: Path) -> tuple[list[str], list[str]]:
    """Folders of workspaces, by their names in the repository: those of the older version, and of the newer."""
    try:
        root = whole(wanted.git.root.resolve())
        around = workspace_around(path.absolute())
        here = whole((around or path).resolve())
        below = "" if here == root else here.relative_to(root).as_posix()
        olds, news = list(wanted.git.workspaces(wanted.old, below)), _now(wanted, below)
        if around is not None and below not in olds:  # new at its place, so it may have stood where none stands now
            here_now = _now(wanted, "")
            olds += [one for one in wanted.git.workspaces(wanted.old, "") if one not in (*olds, *here_now)]
        return olds, news
    except GitTrouble as trouble:
        raise stop(trouble) from None


def _name(root: Path, folder: Path) -> str:
    at = whole(folder.resolve())
    return "" if at == root else at.relative_to(root).as_posix()


def _now(wanted: Asked, below: str) -> list[str]:
    """The folders of the newer version's workspaces, at and below one."""
    if wanted.new is not None:
        return list(wanted.git.workspaces(wanted.new, below))
    root = whole(wanted.git.root.resolve())
    return [_name(root, one) for one in find_workspaces(root / below)]


def _moved(wanted: Asked, gone: list[str], come: list[str]) -> dict[str, str]:
    """New folders that hold the organisation of an old one."""
    if not gone or not come:
        return {}
    was = {_organisation(_old(wanted, one)): one for one in gone}
    now = {one: _organisation(_new(wanted, one)) for one in come}
    return {folder: was[id] for folder, id in now.items() if id and id in was}


def _organisation(loaded: Loaded) -> str:
    organisation = loaded.workspace.data.organisation
    return organisation.id if organisation is not None else ""


def _old(wanted: Asked, below: str) -> Loaded:
    return _at(wanted, wanted.old, below)


def _new(wanted: Asked, below: str) -> Loaded:
    if wanted.new is not None:
        return _at(wanted, wanted.new, below)
    folder = wanted.git.root / below
    tree = read_folder(folder) if (folder / "malstyr.yaml").is_file() else _NOTHING
    if wanted.git.sparse():
        tree = _with_skipped(wanted.git, below, tree)
    return _loaded(folder, tree)


def _with_skipped(git: Repository, below: str, tree: FileTree) -> FileTree:
    """Where only some files are checked out, the others are as they were committed."""
    committed = git.tree(git.commit("HEAD"), below)
    if committed is None:
        return tree
    files = {**committed.files, **committed.kept, **tree.files, **tree.kept}
    return FileTree.of(dict(sorted(files.items())), tree.unreadable)


def _at(wanted: Asked, commit: str, below: str) -> Loaded:
    try:
        tree = wanted.git.tree(commit, below)
    except GitTrouble as trouble:
        raise stop(trouble) from None
    return _loaded(wanted.git.root / below, tree or _NOTHING)


def _loaded(folder: Path, tree: FileTree) -> Loaded:
    return load(shown(folder), tree, shown=lambda name: shown(folder / name))
