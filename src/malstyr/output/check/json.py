"""``check --format json``, version 1: a contract that others read."""

from __future__ import annotations

from typing import Any

from malstyr import __version__
from malstyr.findings import Finding
from malstyr.output.check.checked import Checked, size
from malstyr.present.location import location
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json


def render(checked: Checked, paper: Paper) -> str:
    counts = checked.counts()
    sources = {source.name for one in checked.judgements for source in one.workspace.sources}
    report = {
        "version": 1,
        "tool": {"name": "malstyr", "version": __version__},
        "as_of": checked.as_of.isoformat(),
        "complete": checked.complete,
        "workspaces": [
            {
                "path": one.workspace.folder,
                "organisation": one.workspace.name,
                "complete": one.workspace.complete,
                **size(one.workspace),
            }
            for one in checked.judgements
        ],
        "findings": [_finding(finding) for finding in checked.findings],
        "summary": {
            "errors": counts["error"],
            "warnings": counts["warning"],
            "infos": counts["info"],
            "defects": counts["defect"],
            "deviations": counts["deviation"],
            "unjudged": counts["unjudged"],
            "waived": counts["waived"],
            "baselined": counts["baselined"],
            "files": len(sources),
        },
    }
    return as_json(report) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    waiver = finding.waiver
    return {
        "rule": finding.rule,
        "code": finding.code,
        "severity": finding.severity,
        "class": finding.finding_class,
        "message": finding.message,
        "help": finding.help,
        "workspace": finding.workspace,
        "subject": finding.subject,
        "args": dict(finding.args),
        "fingerprint": finding.fingerprint,
        "location": location(finding.place) if finding.place is not None else None,
        "related": [{"message": message, "location": location(place)} for message, place in finding.related],
        "waived": waiver._asdict() if waiver is not None else None,
        "baselined": finding.baselined,
    }
