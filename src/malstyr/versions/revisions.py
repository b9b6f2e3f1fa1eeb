"""What is compared: workspaces as they were at a revision, and as they are now or at another one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from malstyr.language.nearest import nearest
from malstyr.source.files import find_workspaces, normal_path, workspace_around
from malstyr.source.git import GitTrouble, Repository, repository
from malstyr.versions.versions import Version, Versions

_USUAL = ("origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD")


@dataclass(frozen=True, slots=True)
class Revisions:
    """Two revisions of one repository; the newer is None for the files as they are on disk."""

    git: Repository
    base: str
    """The older revision as it is shown."""
    old: str
    new: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """A workspace before and after; where it was or is not, an empty one."""

    old: Version
    new: Version


def asked(said: str | None, path: Path, direct: bool, usual_base: str | None = None) -> Revisions:
    """The revisions that ``BASE``, ``BASE..HEAD`` or nothing means, from the place where they parted unless ``direct``.

    ``usual_base`` is meant where no base is said; without it, the main branch. Raises GitTrouble where git cannot tell.
    """
    found = repository(path if path.is_dir() else path.parent)
    if found is None:
        raise GitTrouble("repository")
    git = found[0]
    base, dots, head = (one.strip() for one in (said or "").partition(".."))
    base = base or usual_base or next((one for one in _USUAL if git.find_commit(one) is not None), "HEAD")
    tip = commit_of(git, head.lstrip(".") or "HEAD")
    old = commit_of(git, base)
    shown = base[:12] if base == old else base  # a build says the whole id
    return Revisions(git, shown, old if direct else git.merge_base(old, tip), tip if dots else None)


def names_commit(said: str, folder: Path) -> bool:
    """Whether a text names a revision to begin from, in the repository around a folder."""
    found = repository(folder)
    try:
        return found is not None and found[0].find_commit(said.partition("..")[0]) is not None
    except GitTrouble:
        return False


def commit_of(git: Repository, revision: str) -> str:
    """The commit of a revision. Raises GitTrouble with the reason why there is none, or with what may be meant."""
    try:
        return git.commit(revision)
    except GitTrouble as trouble:
        if trouble.why != "revision":
            raise
        if git.head() is None:
            raise GitTrouble("unborn") from None
        if git.shallow():
            raise GitTrouble("shallow") from None
        known = git.names()
        near = nearest(revision, (*known, "HEAD")) or ""
        unfetched = not near and git.has_remote(revision.partition("/")[0])
        raise GitTrouble("unfetched" if unfetched else "revision", revision, near, known) from None


def pairs(versions: Versions, wanted: Revisions, paths: list[Path]) -> Iterator[Pair]:
    """Each workspace at and below the paths, before and after; one that has moved is known by its organisation.

    Those inside another one too: a workspace that is new above them must not hide them.
    """
    between = _Between(versions, wanted)
    seen: set[str] = set()
    for path in paths:
        olds, news = between.folders(path)
        moved = between.moved([one for one in olds if one not in news], [one for one in news if one not in olds])
        for below in [*news, *(one for one in olds if one not in news and one not in moved.values())]:
            if below not in seen:
                seen.add(below)
                yield Pair(between.old(moved.get(below, below)), between.new(below))


class _Between:
    """The workspaces of two revisions, by their folders' names in the repository."""

    def __init__(self, versions: Versions, wanted: Revisions) -> None:
        self.versions, self.wanted, self.git = versions, wanted, wanted.git
        self.root = normal_path(wanted.git.root.resolve())

    def old(self, below: str) -> Version:
        return self.versions.at(self.git, self.wanted.old, below)

    def new(self, below: str) -> Version:
        if self.wanted.new is not None:
            return self.versions.at(self.git, self.wanted.new, below)
        now = self.versions.on_disk(self.git.root / below)
        if not self.git.sparse():
            return now
        return self.versions.with_skipped(now, self.versions.at(self.git, self.git.commit("HEAD"), below))

    def folders(self, path: Path) -> tuple[list[str], list[str]]:
        """Folders of workspaces, those of the older version and those of the newer."""
        around = workspace_around(path.absolute())
        below = self._name(around or path)
        olds, news = list(self.git.workspaces(self.wanted.old, below)), self._now(below)
        if around is not None and below not in olds:  # new at its place, so it may have stood where none stands now
            here_now = self._now("")
            olds += [one for one in self.git.workspaces(self.wanted.old, "") if one not in (*olds, *here_now)]
        return olds, news

    def _now(self, below: str) -> list[str]:
        """The folders of the newer version's workspaces, at and below one."""
        if self.wanted.new is not None:
            return list(self.git.workspaces(self.wanted.new, below))
        return [self._name(one) for one in find_workspaces(self.root / below)]

    def _name(self, folder: Path) -> str:
        at = normal_path(folder.resolve())
        return "" if at == self.root else at.relative_to(self.root).as_posix()

    def moved(self, gone: list[str], come: list[str]) -> dict[str, str]:
        """New folders that hold the organisation of an old one."""
        if not gone or not come:
            return {}
        was = {_organisation(self.old(one)): one for one in gone}
        now = {one: _organisation(self.new(one)) for one in come}
        return {folder: was[id] for folder, id in now.items() if id and id in was}


def _organisation(version: Version) -> str:
    organisation = version.loaded.workspace.data.organisation
    return organisation.id if organisation is not None else ""
