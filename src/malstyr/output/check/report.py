"""What ``check`` found, as reports for hosts take it."""

from malstyr.contract.check import RelatedRecord
from malstyr.contract.location import location, location_of
from malstyr.findings import Finding
from malstyr.language.days import day_told
from malstyr.language.words import words
from malstyr.output.check.checked import Checked, finding_label
from malstyr.output.check.summary import check_summary
from malstyr.output.hosts.report import HostReport, Reported, RuleTold, SetAside
from malstyr.present.paper import Paper
from malstyr.rules.judge import Judgement
from malstyr.rules.rule import Rule


def check_reports(checked: Checked, paper: Paper) -> list[HostReport]:
    return [_report(checked, one, paper.language) for one in checked.judgements]


def _report(checked: Checked, judgement: Judgement, language: str) -> HostReport:
    found = [*checked.findings_of(judgement)]
    return HostReport(
        command="check",
        language=language,
        workspace=judgement.workspace.folder,
        title=judgement.workspace.name,
        summary=check_summary(checked, judgement, language)[0],
        complete=judgement.workspace.complete,
        items=tuple(_item(checked, one, language) for one in found),
        rules={id: _rule(judgement.rules[id], language) for id in sorted({one.rule for one in found})},
    )


def _item(checked: Checked, finding: Finding, language: str) -> Reported:
    aside = _aside(finding, language)
    return Reported(
        rule=finding.rule,
        severity=finding.severity,
        finding_class=finding.finding_class,
        label=f"{finding_label(finding, language)} {finding.rule}",
        message=finding.message,
        help=finding.help,
        subject=finding.subject,
        fingerprint=finding.fingerprint,
        location=location_of(finding.place),
        related=tuple(RelatedRecord(message, location(place)) for message, place in finding.related),
        fails=checked.counts_against(finding),
        set_aside=aside,
        beside=aside is None,
    )


def _aside(finding: Finding, language: str) -> SetAside | None:
    """Why it is told no more: a waiver of the workspace, or the list of what was known."""
    catalogue, waiver = words(language), finding.waiver
    if waiver is not None:
        until = day_told(waiver.expires, language)
        told = catalogue["hosts.waived"].format(id=waiver.id, reason=waiver.reason, until=until)
        return SetAside(told, in_source=True)
    return SetAside(catalogue["hosts.baselined"], in_source=False) if finding.baselined else None


def _rule(rule: Rule, language: str) -> RuleTold:
    said, catalogue = rule.documentation.parts[language], words(language)
    examples = (
        (catalogue["explain.bad"], rule.documentation.bad),
        (catalogue["explain.good"], rule.documentation.good),
    )
    shown = "".join(f"\n\n{title}:\n\n```yaml\n{example}\n```" for title, example in examples if example)
    why = said["why"]
    return RuleTold(
        rule.id, rule.code, rule.severity, rule.family, said["finds"], why, f"{said['finds']} {why}{shown}\n"
    )
