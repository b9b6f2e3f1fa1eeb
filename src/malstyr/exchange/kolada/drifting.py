"""What Kolada has changed since the last time, as findings, until somebody has looked at it and accepted it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from malstyr.contract.check import FindingRecord
from malstyr.contract.location import location
from malstyr.exchange.importing.asked import answer_flag
from malstyr.exchange.kolada.answers import Fetched
from malstyr.exchange.kolada.drift_rule import DRIFT, DRIFT_CODE
from malstyr.exchange.kolada.kept import drift_of, renamed_areas
from malstyr.exchange.kolada.plan import ACCEPT, Drift
from malstyr.exchange.kolada.wanted import WantedIndicator
from malstyr.findings import FindingClass, Severity
from malstyr.workspace.snapshot import Snapshot
from malstyr.workspace.workspace import Workspace


def drifts(old: Snapshot | None, fetched: Fetched, kpis: Iterable[str]) -> Iterator[Drift]:
    """Everything asked for that is not what it was."""
    for kpi in kpis:
        what = drift_of(old, fetched, kpi)
        if what is not None and old is not None:
            now = fetched.kpis[kpi].title if kpi in fetched.kpis else ""
            yield Drift(kpi, what, old.kpis[kpi].title, now)
    for area, (was, now) in renamed_areas(old, fetched).items():
        yield Drift(area, "area", was, now)


def drift_findings(
    every: Iterable[Drift], wanted: Sequence[WantedIndicator], workspace: Workspace, words: Mapping[str, str]
) -> Iterator[FindingRecord]:
    """Each at the indicator that it is of; of an area, where the first indicator asks."""
    for one in every:
        at = next((own for own in wanted if own.kpi == one.id), wanted[0])
        subject = f"indicators/{at.indicator}"
        flag = answer_flag(one.key, (ACCEPT,))
        yield FindingRecord(
            rule=DRIFT,
            code=DRIFT_CODE,
            severity=Severity.ERROR,
            class_=FindingClass.DEFECT,
            message=words[f"drift-{one.what.replace(', ', '-')}"].format(id=one.id, was=one.was, now=one.now),
            help=words["drift-help"].format(flag=flag),
            workspace=workspace.folder,
            subject=subject,
            args={"id": one.id, "what": one.what, "was": one.was, "now": one.now},
            fingerprint=sha256(f"{DRIFT}\0{subject}\0{one.id}\0{one.what}".encode()).hexdigest()[:12],
            location=location(workspace.place(("indicators", at.indicator, "kolada"))),
            related=(),
            waived=None,
            baselined=False,
        )
