"""What is wrong, as values: a fault as a rule sees it, a finding as a reader gets it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from malstyr.source.tree import KEY, Path, Place

if TYPE_CHECKING:
    from malstyr.source.patch import Edit


class Severity(StrEnum):
    """How serious something is; the most serious first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class FindingClass(StrEnum):
    """A defect is mended in the file; a deviation calls for action; unjudged could not be looked at."""

    DEFECT = "defect"
    DEVIATION = "deviation"
    UNJUDGED = "unjudged"


class Usual(NamedTuple):
    """A rule as it is where a workspace sets nothing: ``looser`` is 1 where a higher limit finds less, else -1."""

    severity: Severity
    limit: int | None
    looser: int


class Fault(NamedTuple):
    """A rule's id, where it is broken (a key path, or a place where no path leads), words for its message."""

    rule: str
    at: Path | Place
    args: Mapping[str, str] = {}
    related: Path | Place | None = None
    path: Path = ()
    edit: Edit | None = None
    further: tuple[Path, ...] = ()
    """Where else it stands, of what is spread over several lines."""

    @property
    def key_path(self) -> Path:
        return self.at if isinstance(self.at, tuple) else self.path

    @property
    def subject(self) -> str:
        """What the fault is about, ``section/id``; the name of the file where no id is known."""
        path = tuple(str(step) for step in self.key_path if step != KEY)
        if not path:
            return self.at.source.name if isinstance(self.at, Place) else ""
        if path[0] == "values":
            members = path[2:3] if len(path) > 2 and not path[2][:1].isdigit() else ()
            return "/".join(("indicators", *path[1:2], *members))
        if path[0] == "assessments" and len(path) > 1:
            return path[1]
        return "/".join(path[:2])

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes this fault the same one after the file is edited: ids and fields, no positions."""
        ids = tuple(self.args[name] for name in ("id", "other") if name in self.args)
        return (self.rule, self.subject, *(step for step in self.key_path if isinstance(step, str)), *ids)


class WaivedBy(NamedTuple):
    """The waiver that covers a finding."""

    id: str
    reason: str
    owner: str
    expires: date
    """The last day that counts."""


class Finding(NamedTuple):
    """A fault with its severity, class and words in one language, ready to be shown."""

    rule: str
    code: str
    severity: Severity
    finding_class: FindingClass
    message: str
    help: str
    workspace: str
    subject: str
    args: Mapping[str, str]
    identity: tuple[str, ...]
    twin: int
    """1 for the first finding of this identity, 2 for the next."""
    place: Place | None
    related: tuple[tuple[str, Place], ...] = ()
    edit: Edit | None = None
    secret: bool = False
    """Whether a number that is hidden stands where it points: those lines are not repeated."""
    waiver: WaivedBy | None = None
    baselined: bool = False
    """Whether it was known when checking began here, and is told no more."""

    @property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits of the identity: the same whatever the wording, line or date. Twins get ``#2``."""
        from hashlib import sha256

        digest = sha256("\0".join(self.identity).encode()).hexdigest()[:12]
        return digest if self.twin == 1 else f"{digest}#{self.twin}"
