"""A change as it is told: where, what, the verdict, who must decide, and who has."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Any

from malstyr.changes.approval import Approval, Lack, canonical
from malstyr.changes.verdict import ChangeClass, ChangeVerdict
from malstyr.findings import Severity
from malstyr.model.organisation import Decider, Decision
from malstyr.source.tree import Path, Place
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True)
class Change:
    """One judged change. ``path`` is written in the ids of the newer version."""

    path: Path
    verdict: ChangeVerdict
    before: Any
    after: Any
    place_before: Place | None
    place_after: Place | None
    needed: Decider | None
    """Who must decide on it; None where nobody must."""
    other: str = ""
    """The id of what took its place."""
    approved_by: str | None = None
    approval: Decision | None = None
    lack: tuple[str, Lack] | None = None
    """A decision that names it and does not approve it, and why not."""

    @property
    def key(self) -> str:
        """The path as a decision names it: ``indicators/nki/target/at_least``."""
        return "/".join(map(str, self.path))

    @property
    def subject(self) -> str:
        """What it is about, ``section/id``; values are their indicator's."""
        section, *rest = map(str, self.path)
        return "/".join(("indicators" if section == "values" else section, *rest[:1]))

    @property
    def change_class(self) -> ChangeClass:
        return self.verdict.change_class

    @property
    def severity(self) -> Severity:
        """How serious it is as it stands: what has been approved is only told."""
        return Severity.INFO if self.approved_by is not None else self.verdict.severity

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits of what changed where and from what to what: the same in every language."""
        told = (self.key, self.verdict.id, self.other, canonical(self.before) or "", canonical(self.after) or "")
        return sha256("\0".join(told).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed in one workspace, the most serious first, with the decisions that came with it."""

    folder: str
    name: str
    base: str
    """How the older version is shown: a revision, or the name of a decision."""
    old: Workspace
    new: Workspace
    as_of: date
    items: tuple[Change, ...]
    decisions: Mapping[str, Decision]
    """Decisions that are new, or approve more than they did: a change could approve itself, so read these first."""
    unused: tuple[Approval, ...]
    """New approvals of what has not changed so."""

    @property
    def complete(self) -> bool:
        """Whether all of the older version could be read, and the newer one understood in full.

        A change that mends what the older one had written wrong is a change like any other.
        """
        return not self.old.lost and self.new.complete
