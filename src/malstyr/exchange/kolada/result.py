"""An import from Kolada put together: what came, what it would write, and how programs read it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from malstyr.contract.imported import ImportResult, LeftRecord, QuestionRecord, UnderstoodRecord
from malstyr.contract.kolada import KoladaAsked, KoladaImport
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.result import answers_told
from malstyr.exchange.kolada.answers import Ask, Fetched
from malstyr.exchange.kolada.drifting import drift_findings, drifts
from malstyr.exchange.kolada.kept import with_fetched
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.exchange.kolada.plan import Arrived, KoladaPlan, Planning, Published, kpi_told
from malstyr.exchange.kolada.wanted import WantedIndicator
from malstyr.exchange.records import plan_hash, with_sums
from malstyr.source.files import FileTree
from malstyr.workspace.snapshot import Snapshot, snapshot_text
from malstyr.workspace.workspace import Workspace

_WHENEVER = datetime(2000, 1, 1, tzinfo=UTC)


class Came(NamedTuple):
    """What there is to take values from: fetched now, or kept from before."""

    snapshot: Snapshot
    fetched: Fetched | None
    """None where nothing was asked."""
    requests: int


class KoladaTold(NamedTuple):
    """What an import is told besides, and what it is told of."""

    workspace: Workspace
    tree: FileTree
    file: str
    """The snapshot, as it is shown."""
    as_of: date
    language: str
    answers: Mapping[str, Answer]
    reason: str
    published: Published

    @property
    def words(self) -> Mapping[str, str]:
        return kolada_words(self.language)


def came_now(old: Snapshot | None, fetched: Fetched, ask: Ask, kept: Snapshot, requests: int) -> Came:
    """``kept`` says when and where it was fetched."""
    return Came(with_fetched(old, fetched, ask, kept.fetched, kept.address), fetched, requests)


def import_kolada(
    every: Sequence[WantedIndicator], ask: Ask, old: Snapshot | None, came: Came, told: KoladaTold
) -> tuple[KoladaPlan, KoladaImport]:
    """What is to be written, and what is told of it."""
    fetched = came.fetched
    drift = tuple(drifts(old, fetched, ask.kpis)) if fetched is not None else ()
    left = tuple(one for one in fetched.figures if one.deleted) if fetched is not None else ()
    planning = Planning(
        told.workspace, told.language, told.answers, told.reason, told.published, came.snapshot, ask.years, drift, left
    )
    made = planning.plan(every)
    if "to" in told.answers:
        made.questions.append(_answered_to(told))
    if fetched is not None:
        made.refused += _unknown_areas(ask.areas, fetched, told.words)
    drifting = {one.id: one.what for one in drift}
    arrived = _arrived(came, ask)
    made.kpis += (
        kpi_told(kpi, ask.areas, arrived.get(kpi, Arrived(0, frozenset())), drifting.get(kpi), came.snapshot)
        for kpi in ask.kpis
    )
    result = ImportResult(
        version=1,
        command="import kolada",
        file=told.file,
        as_of=told.as_of,
        written=False,
        plan=_plan_sum(came.snapshot, told),
        understood=UnderstoodRecord(decimal=".", layout="long"),
        cells=tuple(made.cells),
        refused=tuple(made.refused),
        ignored=tuple(made.ignored),
        questions=tuple(made.questions),
        findings=tuple(drift_findings(made.drift, every, told.workspace, told.words)),
    )
    asked = KoladaAsked(came.snapshot.fetched, came.requests, fetched is None, tuple(made.kpis))
    return made, KoladaImport(with_sums(result), asked, came.snapshot.address, came.snapshot != old)


def answers_what_came(key: str, ask: Ask, told: KoladaImport) -> bool:
    """Whether an answer is to what was asked before it was written: of what is accepted now, or is there as it says."""
    kind, _, named = key.partition(":")
    if kind == "drift":
        return named in (*ask.kpis, *ask.areas)
    if kind == "reason":
        cells = ("/".join(filter(None, (one.indicator, one.period, one.part))) for one in told.result.cells)
        return not named or named in cells
    return kind == "to" or (kind in ("check", "scale") and any(one.at == named for one in told.result.cells))


def _answered_to(told: KoladaTold) -> QuestionRecord:
    """The file that was said to hold what no other does."""
    to = told.answers["to"]
    return QuestionRecord("to", told.words["which-file"], (), 0, to.text, to.by, f"--answer to={to.text}")


def _unknown_areas(areas: Iterable[str], fetched: Fetched, words: Mapping[str, str]) -> Iterable[LeftRecord]:
    """Areas that there are none of; whether there is a group of an id is told by whether it has values."""
    for area in areas:
        if area.isdecimal() and area not in fetched.areas:
            message, help = words["unknown-area"].format(area=area), words["help-unknown-area"]
            yield LeftRecord(area, area, "other-area", message, help)


def _arrived(came: Came, ask: Ask) -> Mapping[str, Arrived]:
    """Of what was fetched now, or of what is kept where nothing was."""
    places: dict[str, set[str]] = {}
    if came.fetched is not None:
        for one in came.fetched.figures:
            places.setdefault(one.kpi, set()).add(one.area)
        return {kpi: Arrived(came.fetched.rows.get(kpi, 0), frozenset(places.get(kpi, ()))) for kpi in ask.kpis}
    found = {}
    for kpi in ask.kpis:
        series = came.snapshot.kpis.get(kpi)
        values = series.values if series is not None else {}
        rows = {(area, year) for area in ask.areas for year in values.get(area, {}) if year in ask.years}
        found[kpi] = Arrived(len(rows), frozenset(area for area, _ in rows))
    return found


def _plan_sum(snapshot: Snapshot, told: KoladaTold) -> str:
    """What a preview rests on: what came but not when, the bytes of the workspace, and what was answered."""
    came = snapshot_text(snapshot._replace(fetched=_WHENEVER, address=""), "")
    return plan_hash(came, told.tree, (*answers_told(told.answers), f"reason={told.reason}"))
