"""A workspace at a revision: what it holds, its files, and what they say, each made once however often it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Protocol

from malstyr.model.goal_file import GoalFile
from malstyr.source.contents import Content, blob_id
from malstyr.source.files import WORKSPACE_FILE, FileTree, read_file, read_folder
from malstyr.source.git import GitTrouble, Repository, repository
from malstyr.workspace.load import FileReader, Loaded, load

NOTHING = Content()


class Loader(Protocol):
    """What makes a workspace of files, as ``load`` does."""

    def __call__(
        self, folder: str, tree: FileTree, *, shown: Callable[[str], str] | None, read: FileReader
    ) -> Loaded: ...


@dataclass(frozen=True, eq=False)
class Version:
    """A workspace as it was at a commit, or as it is on disk. One that was not there holds nothing, and loads empty."""

    versions: Versions
    git: Repository | None
    """The repository around it; None where there is none."""
    below: str
    """Its folder's name in the repository."""
    folder: Path
    """Its folder as people call it."""
    commit: str | None
    """None for the files as they are on disk."""
    content: Content

    @property
    def there(self) -> bool:
        """Whether the folder held a workspace."""
        return self.content != NOTHING

    @cached_property
    def tree(self) -> FileTree:
        """Its files as bytes."""
        texts = self.texts(id for _, id in self.content.blobs)
        return FileTree.of({name: texts[id] for name, id in self.content.blobs}, self.content.unreadable)

    @property
    def loaded(self) -> Loaded:
        """What its files say."""
        return self.versions.loaded(self)

    def committed(self) -> GoalFile | None:
        """What the last commit says; None where there is no git, and nothing before the first. Raises GitTrouble."""
        if self.git is None:
            return None
        head = self.git.head()
        return self.at(head).loaded.workspace.as_written if head is not None else GoalFile()

    def at(self, commit: str) -> Version:
        """The same workspace at another revision of its repository. Raises GitTrouble where it is in none."""
        if self.git is None:
            raise GitTrouble("repository")
        return self.versions.at(self.git, commit, self.below, self.folder)

    def texts(self, ids: Iterable[str]) -> Mapping[str, bytes]:
        """The bytes behind ids of contents. Raises GitTrouble for what the repository lacks."""
        return self.versions.texts(self.git, ids)


class Versions:
    """All versions that one run asks for. Files are kept by the ids of their bytes, and workspaces by their contents.

    ``shown`` tells how a path is shown to people. Each way to ask raises GitTrouble where git does not answer.
    """

    def __init__(self, shown: Callable[[Path], str], load: Loader = load, read: FileReader = read_file) -> None:
        self.shown = shown
        self.read: FileReader = cache(read)
        self._load = partial(load, read=self.read)
        self._texts: dict[str, bytes] = {}
        self._contents: dict[str, Content] = {}
        """What folders held, by the ids that git gives them."""
        self._loaded: dict[tuple[Path, Content], Loaded] = {}

    def on_disk(self, folder: Path) -> Version:
        """The workspace as its files are now."""
        git, below = repository(folder) or (None, "")
        tree = read_folder(folder) if (folder / WORKSPACE_FILE).is_file() else FileTree({})
        kind = git.object_format() if git is not None else "sha1"
        blobs: dict[str, str] = {}
        for name, data in {**tree.files, **tree.kept}.items():
            blobs[name] = blob_id(data, kind)
            self._texts.setdefault(blobs[name], data)
        return Version(self, git, below, folder, None, Content.of(blobs, tree.unreadable))

    def at(self, git: Repository, commit: str, below: str, folder: Path | None = None) -> Version:
        """The workspace in the folder ``below`` as it was at a commit; ``folder`` is where people find it."""
        tree = git.folder_id(commit, below)
        if tree is not None and tree not in self._contents:
            self._contents[tree] = git.content(tree, below)
        content = self._contents[tree] if tree is not None else NOTHING
        return Version(self, git, below, folder or git.root / below, commit, content)

    def nothing(self, folder: Path) -> Version:
        """Before there was any."""
        return Version(self, None, "", folder, None, NOTHING)

    def with_skipped(self, now: Version, committed: Version) -> Version:
        """Where only some files are checked out, the others are as they were committed."""
        blobs = {**dict(committed.content.blobs), **dict(now.content.blobs)}
        return replace(now, content=Content.of(blobs, now.content.unreadable))

    def texts(self, git: Repository | None, ids: Iterable[str]) -> Mapping[str, bytes]:
        """The bytes behind ids; those not met before are asked of the repository, all at once."""
        wanted = dict.fromkeys(id for id in ids if id not in self._texts)
        if git is not None:
            self._texts.update(git.objects(wanted))
        return self._texts

    def loaded(self, version: Version) -> Loaded:
        """What the files of a version say, under the names that its folder gives them."""
        folder, shown = version.folder, self.shown
        key = (folder, version.content)
        if key not in self._loaded:
            self._loaded[key] = self._load(shown(folder), version.tree, shown=cache(lambda name: shown(folder / name)))
        return self._loaded[key]
