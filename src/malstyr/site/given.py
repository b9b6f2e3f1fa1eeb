"""What a site is made from, and the names its folders get."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.once import Evaluate
from malstyr.report.kinds import NoPoint, about
from malstyr.source.commits import Commit
from malstyr.source.files import FileTree
from malstyr.source.tree import Source
from malstyr.versions.origin import Origin
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace

SITE_FOLDERS = ("status",)
"""Folders of the site itself."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A workspace as it was at a tag, or at a commit where nobody has set any."""

    tag: str
    """Empty of a commit, which has no report of its own."""
    at: datetime
    commit: str
    tree: FileTree


@dataclass(frozen=True)
class Given:
    """A workspace as the site gets it: its files, its look, and what git knows of it."""

    folder: Path
    tree: FileTree
    templates: Mapping[str, str]
    origin: Origin | None = None
    changed: Commit | None = None
    """The latest commit that touched it."""
    earlier: Sequence[Earlier] = ()

    @cached_property
    def workspace(self) -> Workspace:
        """What the files say, read once."""
        return load(".", self.tree).workspace

    @property
    def language(self) -> str | None:
        """The language that the organisation says it speaks."""
        organisation = self.workspace.data.organisation
        return organisation.language if organisation is not None else None

    @property
    def name(self) -> str:
        """The name that its folder on the site is made from."""
        organisation = self.workspace.data.organisation
        return organisation.id if organisation is not None else self.folder.name


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """How the site is to be: language, day, whether without persons, its address and whom to turn to."""

    language: str
    as_of: date | None
    today: date
    public: bool = False
    base: str = ""
    """The address the site will have, ending in ``/``; empty where it is not known."""
    contact: str = ""
    downloads: Sequence[str] = ()
    """The formats that reports can be taken away in."""
    live: str = ""
    """Where a script is that loads a page again when there is a newer one; empty where nobody shows it."""

    def day(self, own: date | None) -> date:
        """The day asked for, else the workspace's own, else today."""
        return self.as_of or own or self.today


def placed(workspace: Workspace, folder: str) -> Workspace:
    """A workspace under the name its folder has on the site, wherever it lies on the disk."""
    sources = tuple(Source(f"{folder}/{one.name}", one.text) for one in workspace.sources)
    return replace(workspace, folder=folder, sources=sources)


def asked_for(kind: str, evaluation: Evaluation, evaluate: Evaluate) -> Evaluation | None:
    """What a kind of report is about; the evaluation itself where that is the same, None where there is nothing yet."""
    workspace, as_of = evaluation.workspace, evaluation.as_of
    try:
        asked = about(kind, Clock.of(workspace, as_of))
    except NoPoint:
        return None
    return evaluation if asked is None else evaluate(workspace, as_of, asked)
