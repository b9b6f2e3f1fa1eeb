"""Which duties are asked for: those of a role, of a unit and the units below it, or of what bears a tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from malstyr.evaluate.duties.duty import Duty, DutyKind
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so
from malstyr.workspace.workspace import Workspace

EVERYBODYS = (DutyKind.FIGURES, DutyKind.DATE)
"""Days of the calendar, which concern everybody."""


def asked_of_somebody(workspace: Workspace, duties: Iterable[Duty], asked: str | None) -> Iterator[Duty]:
    """Those of a role or unit; days of the calendar are everybody's. All where nobody is asked for."""
    units = _with_those_below(workspace, asked) if asked in workspace.data.units else set[str]()
    for one in duties:
        if asked is None or one.role == asked or one.unit in units or (one.kind in EVERYBODYS and units):
            yield one


def bearing(workspace: Workspace, duties: Iterable[Duty], tag: AskedTag | None) -> Iterator[Duty]:
    """Those of what is classified so, by itself or through what it serves. All where no tag is asked for."""
    for one in duties:
        about = [("indicators", id) for id in one.measures] or [one.subject.partition("/")[::2]]
        if any(bears_tag(tag, classified_so(workspace.data, section, id)) for section, id in about):
            yield one


def _with_those_below(workspace: Workspace, unit: str | None) -> set[str]:
    found, waiting = set[str](), [unit]
    while waiting:
        at = waiting.pop()
        if at is not None and at not in found:
            found.add(at)
            waiting += [id for id, one in workspace.data.units.items() if one.parent == at]
    return found
