"""Which duties are asked for: those of a role, of a unit and the units below it, or of what bears a tag."""

from collections.abc import Iterable, Iterator

from malstyr.evaluate.duties.duty import Duty, DutyKind
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so
from malstyr.workspace.workspace import Workspace, spoken

EVERYBODYS = (DutyKind.FIGURES, DutyKind.DATE)
"""Days of the calendar, which concern everybody."""


def asked_of_somebody(workspace: Workspace, duties: Iterable[Duty], asked: str | None) -> Iterator[Duty]:
    """Those of a role or unit; days of the calendar are everybody's. All where nobody is asked for."""
    units = _with_those_below(workspace, asked) if asked in workspace.data.units else set[str]()
    for one in duties:
        if asked is None or one.role == asked or one.unit in units or (one.kind in EVERYBODYS and units):
            yield one


def bearing(workspace: Workspace, duties: Iterable[Duty], tag: AskedTag | None) -> Iterator[Duty]:
    """Those of what is classified so, by itself or through what it serves; of a sheet with such measures these alone.

    All where no tag is asked for.
    """
    data = workspace.data
    for one in duties:
        section, _, id = one.subject.partition("/")
        measures = tuple(each for each in one.measures if bears_tag(tag, classified_so(data, "indicators", each)))
        if measures:
            names = (data.indicators[each].name or spoken(each) for each in measures)
            yield one._replace(measures=measures, about=tuple(dict.fromkeys(names)))
        elif not one.measures and bears_tag(tag, classified_so(data, section, id)):
            yield one


def _with_those_below(workspace: Workspace, unit: str | None) -> set[str]:
    found, waiting = set[str](), [unit]
    while waiting:
        at = waiting.pop()
        if at is not None and at not in found:
            found.add(at)
            waiting += [id for id, one in workspace.data.units.items() if one.parent == at]
    return found
