"""What ``diff`` found, as reports for hosts take it."""

from collections.abc import Iterator, Sequence

from malstyr.changes.change import Change, Changes
from malstyr.changes.messages import change_words
from malstyr.changes.telling import Telling
from malstyr.changes.verdict import VERDICTS
from malstyr.contract.check import RelatedRecord
from malstyr.contract.location import location, location_of
from malstyr.findings import FindingClass, Severity
from malstyr.output.hosts.report import HostReport, Reported, RuleTold, SetAside
from malstyr.present.paper import Paper


def diff_reports(compared: Sequence[Changes], paper: Paper) -> list[HostReport]:
    return [_report(Telling(one, paper.language)) for one in compared]


def _report(telling: Telling) -> HostReport:
    changes = telling.changes
    return HostReport(
        command="diff",
        language=telling.language,
        workspace=changes.folder,
        title=telling.heading,
        summary=" ".join((telling.summary(), *telling.unused(), *_incomplete(telling))),
        complete=changes.complete,
        items=tuple(_item(telling, one) for one in changes.items),
        rules={id: _rule(id, telling.language) for id in sorted({one.verdict.id for one in changes.items})},
    )


def _incomplete(telling: Telling) -> Iterator[str]:
    if not telling.changes.complete:
        yield telling.words["incomplete"]


def _item(telling: Telling, change: Change) -> Reported:
    aside = None
    if change.approved_by is not None:
        aside = SetAside(telling.decision(change.approved_by), in_source=True)
    before = change.place_before if change.place_after is not None else None
    return Reported(
        rule=change.verdict.id,
        severity=change.severity,
        finding_class=FindingClass.UNJUDGED if change.verdict.id == "incomparable" else FindingClass.DEFECT,
        label=telling.class_of(change),
        message=telling.sentence(change),
        help="",
        subject=change.key,
        fingerprint=change.fingerprint,
        location=location_of(change.place_after or change.place_before),
        related=(RelatedRecord(f"{telling.changes.base}: {telling.from_to(change)}", location(before)),)
        if before
        else (),
        fails=change.severity is Severity.ERROR,
        set_aside=aside,
        beside=aside is not None or change.severity is not Severity.INFO,
    )


def _rule(id: str, language: str) -> RuleTold:
    words, verdict = change_words(language), VERDICTS[id]
    of, why = words[f"class.{verdict.change_class}"], words[id].format(other="…")
    return RuleTold(id, None, verdict.severity, verdict.change_class, of, why, f"{of}: {why}\n")
