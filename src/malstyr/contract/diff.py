"""``diff`` as programs read it, version 1."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from malstyr.changes.approval import Lack, canonical
from malstyr.changes.change import Change
from malstyr.changes.telling import Telling
from malstyr.changes.verdict import ChangeClass
from malstyr.contract.location import Location, location_of
from malstyr.contract.tool import Tool
from malstyr.findings import Severity
from malstyr.model.organisation import Decider


class LackRecord(NamedTuple):
    """A decision that names a change and does not approve it, and why not."""

    decision: str
    why: Lack


class ChangeRecord(NamedTuple):
    """One change, judged."""

    path: str
    """As a decision names it: ``indicators/nki/target/at_least``."""
    subject: str
    class_: ChangeClass
    verdict: str
    severity: Severity
    message: str
    before: str | None
    """As an approval writes it; ``..`` for a figure of few people."""
    after: str | None
    other: str | None
    """The id of what took its place."""
    needed: Decider | None
    """Who must decide on it; None where nobody must."""
    approved_by: str | None
    not_approved_by: LackRecord | None
    fingerprint: str
    location: Location | None
    location_before: Location | None


def change_record(change: Change, telling: Telling) -> ChangeRecord:
    """A change as programs read it, with what is said of it in a language."""
    return ChangeRecord(
        path=change.key,
        subject=change.subject,
        class_=change.change_class,
        verdict=change.verdict.id,
        severity=change.severity,
        message=telling.why(change),
        before=canonical(change.before),
        after=canonical(change.after),
        other=change.other or None,
        needed=change.needed,
        approved_by=change.approved_by,
        not_approved_by=LackRecord(*change.lack) if change.lack is not None else None,
        fingerprint=change.fingerprint,
        location=location_of(change.place_after),
        location_before=location_of(change.place_before),
    )


class UnusedApproval(NamedTuple):
    """A new approval of what has not changed so."""

    decision: str
    path: str


class ComparedRecord(NamedTuple):
    """What changed in one workspace."""

    path: str
    organisation: str
    base: str
    """The older revision, as it was asked for."""
    complete: bool
    decisions: tuple[str, ...]
    """Ids of decisions that came with the change: a change could approve itself, so read these first."""
    changes: tuple[ChangeRecord, ...]
    """The most serious first."""
    unused_approvals: tuple[UnusedApproval, ...]


class DiffResult(NamedTuple):
    """What changed."""

    version: Literal[1]
    tool: Tool
    as_of: date
    complete: bool
    """Whether both versions could be read and understood."""
    workspaces: tuple[ComparedRecord, ...]
    summary: Mapping[str, int]
    """Changes by class, those ``approved`` apart."""

    @property
    def changes(self) -> tuple[ChangeRecord, ...]:
        """Those of every workspace."""
        return tuple(change for one in self.workspaces for change in one.changes)
