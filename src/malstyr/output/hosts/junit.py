"""JUnit XML, for the page of a build: a case is what was found, and fails where the command does."""

from collections import Counter
from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from malstyr.findings import Severity
from malstyr.output.hosts.report import HostReport, Reported, reports_of
from malstyr.present.visible import harmless, visible

_COUNTED = {"failure": "failures", "error": "errors", "skipped": "skipped"}


def whole(parts: Iterable[Iterable[HostReport]]) -> str:
    """A suite a workspace. Nothing found is one case that passes, for an empty report is taken for a fault."""
    reports = reports_of(parts)
    suites = Element("testsuites", {"name": f"malstyr {reports[0].command}"})
    for report in reports:
        suite = SubElement(suites, "testsuite", {"name": visible(report.title)})
        for item in report.items:
            _case(suite, report, item)
        if not report.items:
            _named(suite, report.command, report.workspace)
        _count(suite, [suite])
    _count(suites, list(suites))
    indent(suites)
    return harmless(f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(suites, encoding="unicode")}\n')


def _case(suite: Element, report: HostReport, item: Reported) -> None:
    """A name that stays the same while other things change, so that the host sees what is new."""
    place = item.location
    name = f"{item.rule}: {item.subject} [{item.fingerprint}]"
    case = _named(suite, name, place.file if place is not None else report.workspace)
    if place is not None:
        case.attrib |= {"file": visible(place.file), "line": str(place.line)}
    where = [f"{place.file}:{place.line}:{place.column}"] if place is not None else []
    also = (f"{one.message}: {one.location.file}:{one.location.line}:{one.location.column}" for one in item.related)
    told = "\n".join(map(visible, (*where, item.message, *also, *item.help.split("\n"))))
    kind = _kind(item)
    if kind is None:
        SubElement(case, "system-out").text = f"{item.label}: {told}"
    else:
        why = item.message if item.set_aside is None else item.set_aside.why
        SubElement(case, kind, {"message": visible(why), "type": item.severity}).text = told


def _kind(item: Reported) -> str | None:
    """How a case ends; None where it passes."""
    if item.set_aside is not None:
        return "skipped"
    if item.unjudged and item.severity is Severity.ERROR:
        return "error"
    return "failure" if item.fails else None


def _named(suite: Element, name: str, group: str) -> Element:
    return SubElement(suite, "testcase", {"name": visible(name), "classname": visible(group), "time": "0"})


def _count(on: Element, suites: Sequence[Element]) -> None:
    counted = Counter(below.tag for suite in suites for case in suite for below in case)
    on.set("tests", str(sum(map(len, suites))))
    for tag, name in _COUNTED.items():
        on.set(name, str(counted[tag]))
    on.set("time", "0")
