"""What a site is made from, and the names its folders get."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.language.plain import plain
from malstyr.model.organisation import Organisation
from malstyr.report.kinds import NoPoint, about
from malstyr.source.commits import Commit
from malstyr.source.files import FileTree
from malstyr.versions.origin import Origin
from malstyr.workspace.load import load

SITE_FOLDERS = ("status",)
"""Folders of the site itself."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A workspace as it was at a tag."""

    tag: str
    day: date
    commit: str
    tree: FileTree


@dataclass(frozen=True, slots=True)
class Given:
    """A workspace as the site gets it: its files, its look, and what git knows of it."""

    folder: Path
    tree: FileTree
    templates: Mapping[str, str]
    origin: Origin | None = None
    commits: Sequence[Commit] = ()
    earlier: Sequence[Earlier] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """How the site is to be: language, day, whether without persons, its address and whom to turn to."""

    language: str
    as_of: date | None
    today: date
    public: bool = False
    base: str = ""
    """The address the site will have, ending in ``/``; empty where it is not known."""
    contact: str = ""
    said: Callable[[str], None] = field(default=lambda _: None)
    """Hears what is being done."""

    def day(self, own: date | None) -> date:
        """The day asked for, else the workspace's own, else today."""
        return self.as_of or own or self.today


def evaluated(name: str, tree: FileTree, day: Callable[[date | None], date]) -> Evaluation:
    """A workspace evaluated under the name its folder has on the site, wherever it lies on the disk."""
    workspace = load(name, tree).workspace
    return evaluate(workspace, day(workspace.data.settings.as_of))


def evaluated_for(kind: str, evaluation: Evaluation) -> Evaluation | None:
    """What a kind of report is about; the evaluation itself where that is the same, None where there is nothing yet."""
    workspace, as_of = evaluation.workspace, evaluation.as_of
    try:
        asked = about(kind, Clock.of(workspace, as_of))
    except NoPoint:
        return None
    return evaluation if asked is None else evaluate(workspace, as_of, asked)


def unlike(name: str, taken: Iterable[str]) -> str:
    """``name``, with a number where it is taken."""
    held, wanted, n = set(taken), name, 2
    while wanted in held:
        wanted, n = f"{name}-{n}", n + 1
    return wanted


def name_of(organisation: Organisation | None, folder: Path) -> str:
    return plain(organisation.id if organisation is not None else folder.name)
