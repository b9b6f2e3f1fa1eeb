"""``check --format json``, version 1: a contract that others read."""

from collections.abc import Sequence
from typing import NamedTuple

from malstyr.contract.check import CheckedRecord, CheckResult, FindingCounts, FindingRecord, RelatedRecord
from malstyr.contract.location import location, location_of
from malstyr.contract.tool import Tool
from malstyr.contract.writing import Entries, document_of, written_entry
from malstyr.findings import Finding
from malstyr.output.check.checked import Checked, size
from malstyr.present.paper import Paper
from malstyr.workspace.workspace import Workspace


class CheckTold(NamedTuple):
    """What is told of some workspaces, with its lists apart and written already."""

    result: CheckResult
    workspaces: tuple[bytes, ...]
    findings: tuple[bytes, ...]


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)]).decode()


def part(checked: Checked, paper: Paper) -> CheckTold:
    """What was found, ready to be joined with what was found elsewhere."""
    made = check_result(checked)
    lists = (tuple(map(written_entry, one)) for one in (made.workspaces, made.findings))
    return CheckTold(made._replace(workspaces=(), findings=()), *lists)


def whole(every: Sequence[CheckTold]) -> bytes:
    """The whole document; its day is the first one's."""
    results = [one.result for one in every]
    summary = FindingCounts(*map(sum, zip(*(one.summary for one in results), strict=True)))
    result = results[0]._replace(complete=all(one.complete for one in results), summary=summary)
    workspaces = Entries(one for told in every for one in told.workspaces)
    findings = Entries(one for told in every for one in told.findings)
    return document_of(result._asdict() | {"workspaces": workspaces, "findings": findings})


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
        findings=tuple(map(finding_record, checked.findings)),
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


def finding_record(finding: Finding) -> FindingRecord:
    """A finding, as programs read it."""
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
