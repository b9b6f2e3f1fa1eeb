"""What was found in one workspace, in the form that every format for a host takes."""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from malstyr.contract.check import RelatedRecord
from malstyr.contract.location import Location
from malstyr.findings import FindingClass, Severity


class SetAside(NamedTuple):
    """Why something that was found is not held against anybody."""

    why: str
    in_source: bool
    """Whether the goal files say so; else a list beside them."""


class Reported(NamedTuple):
    """One thing that was found."""

    rule: str
    severity: Severity
    finding_class: FindingClass
    label: str
    """What it is called, in words."""
    message: str
    help: str
    subject: str
    fingerprint: str
    location: Location | None
    related: tuple[RelatedRecord, ...]
    fails: bool
    """Whether it makes the command end with code 1."""
    set_aside: SetAside | None
    beside: bool
    """Whether it is shown beside its line; else only where everything is told."""

    @property
    def unjudged(self) -> bool:
        return self.finding_class is FindingClass.UNJUDGED


class RuleTold(NamedTuple):
    """What something was found by."""

    id: str
    code: str | None
    severity: Severity
    family: str
    finds: str
    why: str
    help: str
    """As Markdown."""


class HostReport(NamedTuple):
    """What a command found in one workspace."""

    command: str
    language: str
    workspace: str
    title: str
    summary: str
    complete: bool
    items: tuple[Reported, ...]
    rules: Mapping[str, RuleTold]
    """By id those that found something."""


def reports_of(parts: Iterable[Iterable[HostReport]]) -> list[HostReport]:
    """Those of every workspace, from the parts that were made where each was loaded."""
    return [*chain.from_iterable(parts)]
