"""GitLab's report of code quality: what was found, beside its line in a merge request."""

from collections.abc import Iterable
from typing import Any

from malstyr.findings import Severity
from malstyr.output.hosts.report import HostReport, Reported, reports_of
from malstyr.present.as_json import as_json
from malstyr.present.visible import visible

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def whole(parts: Iterable[Iterable[HostReport]]) -> str:
    """A list, also where nothing was found: then the host knows that all is mended."""
    return as_json([_issue(report, item) for report in reports_of(parts) for item in report.items]) + "\n"


def _issue(report: HostReport, item: Reported) -> dict[str, Any]:
    place, aside = item.location, item.set_aside
    told = item.message if aside is None else f"{item.message} ({aside.why})"
    return {
        "type": "issue",
        "check_name": item.rule,
        "description": visible(told),
        "content": {"body": item.help},
        "categories": ["Style"],
        "fingerprint": item.fingerprint,
        "severity": _SEVERITIES[item.severity] if aside is None else "info",
        "location": {
            "path": place.file if place is not None else report.workspace,
            "lines": {"begin": place.line, "end": place.end_line} if place is not None else {"begin": 1},
        },
    }
