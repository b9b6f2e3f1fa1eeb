"""git, read only: revisions as file trees, tags, and the commits that touched a folder.

A repository's own configuration, hooks and filters never run: only ``rev-parse``, ``merge-base``, ``rev-list``,
``ls-tree``, ``cat-file`` and ``for-each-ref`` are called, with arguments and never through a shell, and nothing is ever
fetched. History is what the commits themselves say: grafts and replaced objects are not looked at.
"""

import os
import re
import signal
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple, TypeAlias

from malstyr.source.commits import Commit, Tag, Touching, author_told, commit_told, time_told
from malstyr.source.contents import Content
from malstyr.source.files import MAX_BYTES, WORKSPACE_FILE, is_goal_file, is_kept, names_another
from malstyr.source.lookalikes import NESTED, is_hidden

_SECONDS = 60
MOST_BYTES = 200_000_000
_SETTINGS = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": f"{os.devnull}/none",
    "LC_ALL": "C",
}
_SPARSE = r"(?im)^[ \t]*sparseCheckout[ \t]*=[ \t]*(true|yes|on|1)\s*$"
_SHA256 = r"(?im)^[ \t]*objectFormat[ \t]*=[ \t]*\"?sha256\b"
_NOT_FETCHED = "lazy fetching disabled|promisor remote"
"""What git says where an object is left out of a partial clone and may not be fetched."""
_OF_ANOTHER = "dubious ownership"
"""What git says of a repository that somebody else owns: it reads nothing of it until told that it is safe."""
_ID = "[0-9a-f]{40}(?:[0-9a-f]{24})?"


GitReason: TypeAlias = Literal[
    "missing", "repository", "unborn", "revision", "unfetched", "shallow", "unrelated", "partial", "owner", "ended",
    "slow", "size", "failed",
]  # fmt: skip


class GitTrouble(Exception):
    """What git could not do, with its words.

    ``missing`` (no git), ``repository`` (none there), ``unborn`` (no commits), ``revision`` (no such one; ``near`` is
    one that may be meant, ``known`` are those there are), ``unfetched`` (nor is it of a remote), ``shallow`` (the
    history is cut off), ``unrelated`` (no common history), ``partial`` (contents were not fetched), ``owner`` (somebody
    else's), ``ended`` (by a signal, which is named), ``slow``, ``size`` or ``failed``.
    """

    def __init__(self, why: GitReason, said: str = "", near: str = "", known: Sequence[str] = ()) -> None:
        super().__init__(f"{why}: {said}" if said else why)
        self.why, self.said, self.near, self.known = why, said, near, known


class Repository(NamedTuple):
    """The repository whose work tree is at ``root``."""

    root: Path

    def commit(self, revision: str) -> str:
        """The commit that a revision names. Raises GitTrouble for one that is not there."""
        found = self.find_commit(revision)
        if found is None:
            raise GitTrouble("revision", revision)
        return found

    def head(self) -> str | None:
        """The commit that is checked out; None in a repository without commits."""
        return self._find("HEAD^{commit}")

    def find_commit(self, revision: str) -> str | None:
        """The commit that a revision names; None for one that is not there, or is no commit."""
        named = None if revision.startswith("-") or "\0" in revision else self._find(revision)
        try:
            return self._find(f"{named}^{{commit}}") if named is not None else None
        except GitTrouble as trouble:
            if "expected commit type" in trouble.said:
                return None
            raise

    def merge_base(self, one: str, other: str) -> str:
        """The last commit that two have in common. Raises GitTrouble where there is none, or the history is cut off."""
        try:
            return _checked(self._run("merge-base", _checked(one), _checked(other)).decode("ascii", "replace").strip())
        except GitTrouble as trouble:
            if trouble.why == "failed" and not trouble.said:
                raise GitTrouble("shallow" if self.shallow() else "unrelated") from None
            raise

    def shallow(self) -> bool:
        """Whether the clone was cut off at some depth."""
        return self._run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def sparse(self) -> bool:
        """Whether only some of the files are checked out, by what the repository's own settings say as a text."""
        return any(re.search(_SPARSE, text) for text in self._settings())

    def object_format(self) -> str:
        """How ids are made of contents, ``sha1`` or ``sha256``, by the same settings."""
        return "sha256" if any(re.search(_SHA256, text) for text in self._settings()) else "sha1"

    def has_remote(self, name: str) -> bool:
        """Whether a place to fetch from is called so, by the same settings."""
        head = rf"(?m)^[ \t]*\[remote \"{re.escape(name)}\"\]"
        return any(re.search(head, text) for text in self._settings())

    def _settings(self) -> Iterator[str]:
        """The texts of the repository's own settings, those of a work tree beside others among them."""
        own = self.root / ".git"
        if own.is_file():
            own = self.root / own.read_text("utf-8", "replace").removeprefix("gitdir:").strip()
        shared = own / "commondir"
        common = own / shared.read_text("utf-8", "replace").strip() if shared.is_file() else own
        files = (folder / name for folder in (own, common) for name in ("config", "config.worktree"))
        return (one.read_text("utf-8", "replace") for one in files if one.is_file())

    def names(self) -> tuple[str, ...]:
        """The branches and tags, as people call them."""
        told = self._run("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags")
        return tuple(told.decode("utf-8", "replace").splitlines())

    def workspaces(self, commit: str, below: str) -> tuple[str, ...]:
        """The folders at and below ``below`` that held a workspace, by their names in the repository."""
        tree = self._find(f"{_checked(commit)}:{below}")
        names = (
            ()
            if tree is None
            else (name for name, *_ in _listed(self._run("ls-tree", "-r", "-z", "--full-tree", tree)))
        )
        found = [name.rpartition("/")[0] for name in names if name.rpartition("/")[2] == WORKSPACE_FILE]
        open_ = [name for name in found if not any(part.startswith(".") for part in name.split("/"))]
        return tuple("/".join(filter(None, (below, name))) for name in open_)

    def tags(self, commit: str) -> tuple[Tag, ...]:
        """The tags of ``commit`` and of all before it, newest first."""
        form = "%(refname)%00%(objectname)%00%(*objectname)%00%(creatordate:raw)"
        lines = self._run("for-each-ref", f"--format={form}", f"--merged={_checked(commit)}", "refs/tags")
        found: list[Tag] = []
        for line in lines.decode("utf-8", "replace").splitlines():
            name, itself, peeled, made = line.split("\0")
            if made:
                found.append(Tag(name.removeprefix("refs/tags/"), peeled or itself, time_told(made)))
        return tuple(sorted(found, key=lambda tag: (tag.at, tag.name), reverse=True))

    def commits(self, commit: str, below: str, most: int) -> tuple[Commit, ...]:
        """The last ``most`` commits up to ``commit`` that touched the folder ``below``, newest first."""
        where = [below] if below else []
        found = self._run("rev-list", f"--max-count={most}", _checked(commit), "--", *where)
        ids = found.decode("ascii", "replace").split()
        return tuple(commit_told(id, data) for id, data in self.objects(ids))

    def mainline(self, commit: str) -> tuple[Commit, ...]:
        """``commit`` and those before it, newest first: of a merge the side that it was made on."""
        found = self._run("rev-list", "--first-parent", _checked(commit))
        return tuple(commit_told(id, data) for id, data in self.objects(found.decode("ascii", "replace").split()))

    def touching(self, commit: str, below: str) -> Iterator[Touching]:
        """Every commit up to ``commit`` that changed the folder ``below``, newest first, merges among them."""
        where = [below] if below else []
        told = self._run("rev-list", "--topo-order", "--parents", _checked(commit), "--", *where).decode(
            "ascii", "replace"
        )
        parents = {id: tuple(before) for id, *before in map(str.split, told.splitlines())}
        for id, data in self.objects(parents):
            yield Touching(commit_told(id, data), author_told(data), parents[id])

    def folder_id(self, commit: str, below: str) -> str | None:
        """The id of all that the folder ``below`` held; None where there was no such folder."""
        return self._find(f"{_checked(commit)}:{below}")

    def content(self, folder: str, below: str) -> Content:
        """The goal files of the folder ``below`` that has this id; nothing where it held no workspace."""
        listed = self._run("ls-tree", "-r", "-z", "-l", "--full-tree", _checked(folder))
        entries = {name: (kind, id, size) for name, kind, id, size in _listed(listed)}
        if WORKSPACE_FILE not in entries:
            return Content()
        blobs: dict[str, str] = {}
        unreadable: list[tuple[str, str]] = []
        for name in goal_names(entries):
            kind, id, size = entries[name]
            if kind in ("120000", "160000"):
                unreadable.append((name, "access"))
            elif size > MAX_BYTES:
                unreadable.append((name, "size"))
            else:
                blobs[name] = id
        if sum(entries[name][2] for name in blobs) > MOST_BYTES:
            raise GitTrouble("size", below)
        inner = [name for name in inner_workspaces(entries) if entries[name][0].startswith("100")]
        said = dict(self.objects({entries[name][1] for name in (WORKSPACE_FILE, *inner)}))
        around = said[entries[WORKSPACE_FILE][1]]
        unreadable += ((name, NESTED) for name in inner if not names_another(said[entries[name][1]], around))
        return Content.of(blobs, sorted(unreadable))

    def _find(self, name: str) -> str | None:
        """The id of what a name stands for; None where there is no such thing."""
        try:
            found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", name)
        except GitTrouble as trouble:
            if trouble.why == "failed" and not trouble.said:
                return None
            raise
        return _checked(found.decode("ascii", "replace").strip())

    def objects(self, ids: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """The contents of objects, in order, by one ``cat-file --batch``."""
        asked = "".join(f"{_checked(id)}\n" for id in ids)
        if not asked:
            return
        told = self._run("cat-file", "--batch", given=asked.encode())
        at = 0
        for id in asked.split():
            end = told.index(b"\n", at)
            head = told[at:end].split(b" ")
            if len(head) != 3:
                raise GitTrouble("partial", id)
            start, size = end + 1, int(head[2])
            yield id, told[start : start + size]
            at = start + size + 1

    def _run(self, *arguments: str, given: bytes = b"") -> bytes:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | _SETTINGS
        command = ["git", "--no-pager", "--literal-pathspecs", "-C", str(self.root), *arguments]
        try:
            done = subprocess.run(command, input=given, capture_output=True, timeout=_SECONDS, env=environment)  # noqa: PLW1510
        except FileNotFoundError:
            raise GitTrouble("missing") from None
        except subprocess.TimeoutExpired:
            raise GitTrouble("slow", arguments[0]) from None
        if done.returncode < 0:
            raise GitTrouble("ended", _signal(-done.returncode))
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip()
            if re.search(_OF_ANOTHER, said):
                raise GitTrouble("owner", self.root.as_posix())
            raise GitTrouble("partial" if re.search(_NOT_FETCHED, said) else "failed", said)
        return done.stdout


def repository(folder: Path) -> tuple[Repository, str] | None:
    """The repository around ``folder`` and the folder's name inside it, ``""`` for its root; None outside any."""
    here = folder.resolve()
    for at in (here, *here.parents):
        if (at / ".git").exists():
            below = here.relative_to(at).as_posix()
            return Repository(at), "" if below == "." else below
    return None


def goal_names(names: Mapping[str, object] | Iterable[str]) -> list[str]:
    """Those of the files of a folder that are its goal files: no hidden folders, no workspaces inside it."""
    known = list(names)
    inner = {name.removesuffix(WORKSPACE_FILE) for name in known if name.endswith(f"/{WORKSPACE_FILE}")}

    def ours(name: str) -> bool:
        *folders, last = name.split("/")
        above = {"/".join(folders[: n + 1]) + "/" for n in range(len(folders))}
        return (
            (is_goal_file(last) or is_kept(last))
            and not any(one.startswith(".") for one in folders)
            and not above & inner
        )

    return sorted(filter(ours, known))


def inner_workspaces(names: Iterable[str]) -> list[str]:
    """Those of the files of a folder that make a folder below it a workspace of its own, the outermost of several."""
    found = {one for one in names if one.endswith(f"/{WORKSPACE_FILE}") and not is_hidden(one)}
    folders = {PurePosixPath(one).parent for one in found}
    return sorted(one for one in found if folders.isdisjoint(PurePosixPath(one).parent.parents))


def _signal(number: int) -> str:
    """The name of a signal, else its number."""
    return next((one.name for one in signal.Signals if one == number), str(number))


def _checked(id: str) -> str:
    if not re.fullmatch(_ID, id):
        raise GitTrouble("revision", id)
    return id


def _listed(told: bytes) -> Iterator[tuple[str, str, str, int]]:
    """Name, mode, id and size of what ``ls-tree -z -l`` tells."""
    for entry in told.split(b"\0"):
        if entry:
            head, _, name = entry.partition(b"\t")
            mode, _, id, *size = head.decode("ascii").split()
            yield name.decode("utf-8", "replace"), mode, id, int(size[0]) if size and size[0].isdecimal() else 0
