"""Workflow commands, which put what was found beside its line in a pull request, and a page of all the rest."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from malstyr.findings import FindingClass, Severity
from malstyr.output.hosts.markdown import found_page
from malstyr.output.hosts.report import HostReport, Reported, reports_of
from malstyr.present.visible import harmless, visible

ANNOTATIONS = 10
"""How many of each level the host shows of one step."""
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_CLASSES = (FindingClass.UNJUDGED, FindingClass.DEFECT, FindingClass.DEVIATION)


def whole(parts: Iterable[Iterable[HostReport]]) -> str:
    """The most important of each level, one a line."""
    return "".join(map(_line, _annotated(reports_of(parts))))


def step_page(parts: Iterable[Iterable[HostReport]]) -> str:
    """All that is no annotation, as a page; nothing where nothing is left."""
    reports = reports_of(parts)
    shown = {id(item) for item in _annotated(reports)}
    rest = [report._replace(items=tuple(item for item in report.items if id(item) not in shown)) for report in reports]
    return found_page([one for one in rest if one.items])


def _annotated(reports: Sequence[HostReport]) -> list[Reported]:
    by_level: dict[Severity, list[Reported]] = defaultdict(list)
    for item in (item for report in reports for item in report.items):
        if item.beside:
            by_level[item.severity].append(item)
    for items in by_level.values():
        items.sort(key=lambda one: _CLASSES.index(one.finding_class))
    return [item for level in Severity for item in by_level[level][:ANNOTATIONS]]


def _line(item: Reported) -> str:
    where: dict[str, str | int] = {}
    place = item.location
    if place is not None:
        where = {"file": place.file, "line": place.line, "col": place.column}
    where["title"] = f"malstyr: {item.label}"
    properties = ",".join(f"{name}={_property(str(one))}" for name, one in where.items())
    told = "%0A".join(map(_data, (item.message, *filter(None, item.help.split("\n")))))
    return f"::{_COMMANDS[item.severity]} {properties}::{told}\n"


def _data(text: str) -> str:
    return harmless(visible(text)).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
