"""``check`` as programs read it, version 1."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from malstyr.contract.location import Location
from malstyr.contract.tool import Tool
from malstyr.findings import FindingClass, Severity, WaivedBy


class RelatedRecord(NamedTuple):
    """A second place that a finding is about, and what it is."""

    message: str
    location: Location


class FindingRecord(NamedTuple):
    """Something that a rule found."""

    rule: str
    code: str
    severity: Severity
    class_: FindingClass
    message: str
    help: str
    workspace: str
    """The folder."""
    subject: str
    """What it is about: ``goals/nöjda-kunder``."""
    args: Mapping[str, str]
    """The words that the message is made of."""
    fingerprint: str
    """Of rule, subject and identity: never of wording, line or date."""
    location: Location | None
    related: tuple[RelatedRecord, ...]
    waived: WaivedBy | None
    """The waiver in force that covers it."""
    baselined: bool
    """Whether it is in the list of what was known already."""


class CheckedRecord(NamedTuple):
    """A workspace that was checked, and how much it holds."""

    path: str
    organisation: str
    complete: bool
    """Whether all of it could be read and understood."""
    goals: int
    indicators: int
    values: int


class FindingCounts(NamedTuple):
    """Findings by severity and by class; those waived or known already are counted only as such."""

    errors: int
    warnings: int
    infos: int
    defects: int
    deviations: int
    unjudged: int
    waived: int
    baselined: int
    files: int
    """Files that were read."""


class CheckResult(NamedTuple):
    """What every rule found."""

    version: Literal[1]
    tool: Tool
    as_of: date
    complete: bool
    """Whether everything could be judged."""
    workspaces: tuple[CheckedRecord, ...]
    findings: tuple[FindingRecord, ...]
    """Ordered by workspace, file, line, column, rule."""
    summary: FindingCounts
