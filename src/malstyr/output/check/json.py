"""``check --format json``, version 1: a contract that others read."""

from __future__ import annotations

from malstyr.contract.check import CheckedRecord, CheckResult, FindingCounts, FindingRecord, RelatedRecord
from malstyr.contract.location import location, location_of
from malstyr.contract.tool import Tool
from malstyr.contract.writing import json_of
from malstyr.findings import Finding
from malstyr.output.check.checked import Checked, size
from malstyr.present.paper import Paper
from malstyr.workspace.workspace import Workspace


def render(checked: Checked, paper: Paper) -> str:
    return json_of(check_result(checked))


def check_result(checked: Checked) -> CheckResult:
    """What was found, as programs read it."""
    counts = checked.counts()
    sources = {source.name for one in checked.judgements for source in one.workspace.sources}
    return CheckResult(
        version=1,
        tool=Tool(),
        as_of=checked.as_of,
        complete=checked.complete,
        workspaces=tuple(_workspace(one.workspace) for one in checked.judgements),
        findings=tuple(map(_finding, checked.findings)),
        summary=FindingCounts(
            errors=counts["error"],
            warnings=counts["warning"],
            infos=counts["info"],
            defects=counts["defect"],
            deviations=counts["deviation"],
            unjudged=counts["unjudged"],
            waived=counts["waived"],
            baselined=counts["baselined"],
            files=len(sources),
        ),
    )


def _workspace(one: Workspace) -> CheckedRecord:
    return CheckedRecord(path=one.folder, organisation=one.name, complete=one.complete, **size(one))


def _finding(finding: Finding) -> FindingRecord:
    return FindingRecord(
        rule=finding.rule,
        code=finding.code,
        severity=finding.severity,
        class_=finding.finding_class,
        message=finding.message,
        help=finding.help,
        workspace=finding.workspace,
        subject=finding.subject,
        args=finding.args,
        fingerprint=finding.fingerprint,
        location=location_of(finding.place),
        related=tuple(RelatedRecord(message, location(place)) for message, place in finding.related),
        waived=finding.waiver,
        baselined=finding.baselined,
    )
