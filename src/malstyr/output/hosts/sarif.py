"""SARIF 2.1.0, for code scanning and editors."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from malstyr.contract.location import Location
from malstyr.findings import Severity
from malstyr.output.hosts.report import HostReport, Reported, RuleTold, reports_of
from malstyr.present.as_json import as_json
from malstyr.present.visible import visible
from malstyr.version import __version__

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def whole(parts: Iterable[Iterable[HostReport]]) -> str:
    """One run over every workspace. Columns are counted in code points, as everywhere."""
    reports = reports_of(parts)
    rules = {id: rule for report in reports for id, rule in report.rules.items()}
    at = {id: n for n, id in enumerate(rules)}
    driver = {"name": "malstyr", "version": __version__, "rules": [*map(_rule, rules.values())]}
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"malstyr/{reports[0].command}/"},
        "invocations": [{"executionSuccessful": all(one.complete for one in reports)}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, item, at) for report in reports for item in report.items],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return as_json(log) + "\n"


def _rule(rule: RuleTold) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.finds},
        "fullDescription": {"text": f"{rule.finds} {rule.why}".strip()},
        "help": {"text": rule.help, "markdown": rule.help},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family], **({"code": rule.code} if rule.code else {})},
    }


def _result(report: HostReport, item: Reported, at: Mapping[str, int]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": item.rule,
        "ruleIndex": at[item.rule],
        "level": _LEVELS[item.severity],
        "message": {"text": visible(item.message)},
        "locations": [_location(item.location)] if item.location is not None else [],
        "partialFingerprints": {"malstyr/v1": item.fingerprint},
        "properties": {
            "class": item.finding_class,
            "help": item.help,
            "subject": item.subject,
            "workspace": report.workspace,
        },
    }
    if item.related:
        found["relatedLocations"] = [
            {"id": n, "message": {"text": visible(one.message)}, **_location(one.location)}
            for n, one in enumerate(item.related, 1)
        ]
    if item.set_aside is not None:
        kind = "inSource" if item.set_aside.in_source else "external"
        why = visible(item.set_aside.why)
        found["suppressions"] = [{"kind": kind, "status": "accepted", "justification": why}]
    return found


def _location(one: Location) -> dict[str, Any]:
    region = {
        "startLine": one.line,
        "startColumn": one.column,
        "endLine": one.end_line,
        "endColumn": one.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(one.file)}, "region": region}}


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(file, errors="surrogateescape")
