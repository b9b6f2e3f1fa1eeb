"""What an import from Kolada would write: the numbers of the own area against what the goal files hold."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from typing import NamedTuple, TypeAlias

from malstyr.contract.imported import CellStatus, IgnoredRecord, ImportedCell, LeftRecord, QuestionRecord
from malstyr.contract.kolada import KoladaKpi
from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.kolada.answers import Figure
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.exchange.kolada.position import is_ranked, kolada_standing
from malstyr.exchange.kolada.wanted import WantedIndicator
from malstyr.exchange.records import cell_record, question_record, value_told
from malstyr.language.typography import number as number_told
from malstyr.language.typography import without_zeros
from malstyr.model.indicators import Cell, Missing
from malstyr.model.periods import Period, period
from malstyr.rules.ind.moved_point import moved
from malstyr.workspace.cells import CellNumber, cells_by_period
from malstyr.workspace.snapshot import KoladaNumber, Snapshot
from malstyr.workspace.workspace import Workspace

SOURCE = "Kolada"
"""What a value that is taken from there says of where it comes from."""
ACCEPT = "accept"
KEEP_IT, SKIP_IT = "keep", "skip"
_PARTS = {"K": ("women", "girls"), "M": ("men", "boys")}
Published: TypeAlias = Callable[[CellNumber, Decimal | Missing], bool]


class Drift(NamedTuple):
    """A key figure or an area that is not what it was when it was last fetched."""

    id: str
    what: str
    """``title``, ``definition``, both with a comma, ``retired`` or ``area``."""
    was: str
    now: str

    @property
    def key(self) -> str:
        return f"drift:{self.id}"


@dataclass
class KoladaPlan:
    """Everything that came of the own areas, each in one of its lists."""

    cells: list[ImportedCell] = field(default_factory=list)
    facts: list[CellFact] = field(default_factory=list)
    """What is to be written: of the cells those that are new or changed."""
    refused: list[LeftRecord] = field(default_factory=list)
    ignored: list[IgnoredRecord] = field(default_factory=list)
    questions: list[QuestionRecord] = field(default_factory=list)
    drift: list[Drift] = field(default_factory=list)
    """What is not accepted."""
    kpis: list[KoladaKpi] = field(default_factory=list)

    @property
    def stands(self) -> bool:
        """Whether it can be written: nothing is refused, drifting or asked."""
        return not (self.refused or self.drift or any(one.answer is None for one in self.questions))


@dataclass(frozen=True)
class Planning:
    """What a plan rests on beside the numbers."""

    workspace: Workspace
    language: str
    answers: Mapping[str, Answer]
    """By the keys of questions."""
    reason: str
    """Why published values are others now, where no answer says it of each."""
    published: Published
    """Whether a value has been made public as it stands."""
    snapshot: Snapshot
    years: Sequence[int]
    drift: Sequence[Drift] = ()
    left: Sequence[Figure] = ()
    """What came and is in no snapshot, since it was taken away: it is told."""

    @property
    def words(self) -> Mapping[str, str]:
        return kolada_words(self.language)

    def plan(self, every: Sequence[WantedIndicator]) -> KoladaPlan:
        made = KoladaPlan()
        for one in self.drift:
            self._ask_drift(made, one)
        for wanted in every:
            if self._is_taken(made, wanted):
                self._take(made, wanted)
        return made

    def _answered(self, key: str) -> str | None:
        return self.answers[key].text if key in self.answers else None

    def _ask_drift(self, made: KoladaPlan, drift: Drift) -> None:
        said = self._answered(drift.key)
        kind = drift.what.replace(", ", "-")
        text = self.words[f"drift-{kind}"].format(id=drift.id, was=drift.was, now=drift.now)
        self._ask(made, drift.key, text, (ACCEPT,))
        if said != ACCEPT:
            made.drift.append(drift)

    def _ask(self, made: KoladaPlan, key: str, text: str, options: Sequence[str], given: str | None = None) -> None:
        by = self.answers[key].by if key in self.answers else "flag"
        said = self._answered(key) or given
        fits = said is not None and (not options or said in options)
        record = question_record(key, text, options, 1, Answer(said, by) if said is not None and fits else None)
        if all(one.key != key for one in made.questions):
            made.questions.append(record)

    def _is_taken(self, made: KoladaPlan, wanted: WantedIndicator) -> bool:
        """Whether values of the indicator can be taken from anywhere; if not, why is told."""
        indicator = self.workspace.data.indicators[wanted.indicator]
        if indicator.formula is not None or (indicator.for_each and indicator.total is not None):
            message = self.words["computed"].format(indicator=wanted.indicator)
            made.ignored.append(IgnoredRecord(wanted.kpi, "computed", message))
            return False
        code = "" if wanted.well_formed and wanted.kpi in self.snapshot.kpis else "unknown-indicator"
        if not code and not wanted.areas:
            code = "other-area"
        if code:
            message, help = (self.words[f"{name}{code}"] for name in ("", "help-"))
            words = {"kpi": wanted.kpi, "indicator": wanted.indicator}
            made.refused.append(LeftRecord(wanted.kpi, wanted.kpi, code, message.format(**words), help.format(**words)))
        return not code

    def _take(self, made: KoladaPlan, wanted: WantedIndicator) -> None:
        snapshot, years = self.snapshot, self.years
        values = snapshot.kpis[wanted.kpi].values
        held = [area for area in wanted.areas if any(year in values.get(area, {}) for year in years)]
        if len(held) > 1:
            listed = ", ".join(f"{area} {snapshot.areas.get(area, '')}".strip() for area in held)
            made.refused.append(
                LeftRecord(
                    wanted.kpi,
                    wanted.kpi,
                    "conflicting-rows",
                    self.words["two-areas"].format(kpi=wanted.kpi, areas=listed),
                    self.words["help-two-areas"].format(indicator=wanted.indicator, area=held[0]),
                )
            )
            return
        for one in self.left:
            if one.kpi == wanted.kpi and one.area in wanted.areas:
                at = f"{one.kpi}/{one.area}/{one.year}/{one.sex}"
                made.ignored.append(IgnoredRecord(at, "deleted", self.words["deleted"]))
        for area in held:
            asked = {year: values[area][year] for year in sorted(set(years) & values[area].keys())}
            places = self._places(made, wanted, area, asked)
            for year, sexes in asked.items():
                hidden = self._is_whole_hidden(wanted, f"{wanted.kpi}/{area}/{year}/T", sexes)
                for sex, number in sexes.items():
                    at = f"{wanted.kpi}/{area}/{year}/{sex}"
                    if hidden and sex in _PARTS and isinstance(number.value, Decimal):
                        made.ignored.append(IgnoredRecord(at, "hidden", self.words["whole-hidden"]))
                    else:
                        self._take_number(made, wanted, at, number, places)
                self._take_standing(made, wanted, area, year)

    def _places(
        self, made: KoladaPlan, wanted: WantedIndicator, area: str, asked: Mapping[int, Mapping[str, KoladaNumber]]
    ) -> int:
        """How many places the point is to be moved, where a person says that the unit is another than ours."""
        cells = cells_by_period(self.workspace.data, wanted.indicator, None)
        known = [(at, cell.value) for at, cell in sorted(cells.items()) if isinstance(cell.value, Decimal)]
        for year, sexes in asked.items():
            value = sexes["T"].value if "T" in sexes else None
            before = [one for at, one in known if str(at) != str(year)]
            by = moved(value, before) if isinstance(value, Decimal) else None
            if by is not None and isinstance(value, Decimal):
                meant = without_zeros(value.scaleb(-by))
                key = f"scale:{wanted.kpi}/{area}/{year}/T"
                listed = ", ".join(map(self._said, before[-3:]))
                text = self.words["scale"].format(
                    at=f"{wanted.indicator} {year}", value=self._said(value), meant=self._said(meant), before=listed
                )
                self._ask(made, key, text, (value_told(value), value_told(meant)))
                return by if self._answered(key) == value_told(meant) else 0
        return 0

    def _is_whole_hidden(self, wanted: WantedIndicator, at: str, sexes: Mapping[str, KoladaNumber]) -> bool:
        """Whether all together are hidden, there or here, so that no part may stand beside them."""
        told = sexes["T"].value if "T" in sexes else None
        stays = told is None or self._answered(f"check:{at}") == SKIP_IT
        here = self._cell(wanted.indicator, period(at.split("/")[2]))
        return told is Missing.SUPPRESSED or (stays and here is not None and here.value is Missing.SUPPRESSED)

    def _take_number(
        self, made: KoladaPlan, wanted: WantedIndicator, at: str, number: KoladaNumber, places: int
    ) -> None:
        _, area, year, sex = at.split("/")
        of_which = self.workspace.data.indicators[wanted.indicator].of_which
        part = next((one for one in _PARTS.get(sex, ()) if one in of_which), None)
        if sex in _PARTS and part is None:
            return  # the goal files ask not for it; it stands in the snapshot
        if number.value is None:
            message = self.words["gap"].format(status=number.status)
            made.ignored.append(IgnoredRecord(at, "gap", message))
            return
        when = period(year)
        value = number.value
        if places and isinstance(value, Decimal):
            value = without_zeros(value.scaleb(-places))
        old = _value_of(self._cell(wanted.indicator, when), part)
        status = _status(old, value)
        source = self.words["worked"] if places else SOURCE
        fact = CellFact(wanted.indicator, None, part, when, FactKind.VALUE, value, source=source)
        cell = cell_record(fact, at, value_told(number.value), status, old)
        cell = cell._replace(converted="scale" if places else None)
        if status == "changed" and old is Missing.SUPPRESSED:
            key = f"check:{at}"
            self._ask(
                made,
                key,
                self.words["discloses"].format(at=_told(cell), value=self._said(value)),
                (KEEP_IT, SKIP_IT),
            )
            if self._answered(key) == SKIP_IT:
                made.ignored.append(IgnoredRecord(at, "hidden", self.words["stays-hidden"]))
                return
        made.cells.append(cell)
        if status in ("new", "changed") and not any(one.id in (wanted.kpi, area) for one in made.drift):
            made.facts += self._fact(made, cell, fact, old)

    def _take_standing(self, made: KoladaPlan, wanted: WantedIndicator, area: str, year: int) -> None:
        """The place among the municipalities that are kept, where a target asks for one."""
        indicator = self.workspace.data.indicators[wanted.indicator]
        if not is_ranked(indicator):
            return
        at = f"{wanted.kpi}/{area}/{year}"
        if indicator.direction is None:
            message = self.words["no-direction"].format(indicator=wanted.indicator)
            if all(one.message != message for one in made.ignored):
                made.ignored.append(IgnoredRecord(f"{at}/rank", "note", message))
            return
        stands = kolada_standing(self.snapshot.kpis[wanted.kpi], area, year, indicator.direction)
        if stands is None:
            return
        when = period(str(year))
        now = self._cell(wanted.indicator, when)
        for kind, new in ((FactKind.RANK, stands.rank), (FactKind.OF, stands.of)):
            held = getattr(now, kind.value) if now is not None else None
            why = self.reason or self.words["compared-anew"]
            fact = CellFact(wanted.indicator, None, None, when, kind, Decimal(new), reason=why)
            status: CellStatus = "new" if held is None else "same" if held == new else "changed"
            made.cells.append(cell_record(fact, f"{at}/{kind}", str(new), status, held))
            if status != "same" and not any(one.id in (wanted.kpi, area) for one in made.drift):
                made.facts.append(fact)

    def _fact(
        self, made: KoladaPlan, cell: ImportedCell, fact: CellFact, old: Decimal | Missing | None
    ) -> Iterator[CellFact]:
        """What is to be written, once it is said why."""
        new = fact.value
        reason = self.reason or self.words["a-reason"] if old is Missing.SUPPRESSED else ""
        at = CellNumber(cell.indicator, None, fact.period, cell.part or "")
        if isinstance(old, Decimal) and isinstance(new, Decimal) and self.published(at, old):
            key = "/".join(filter(None, (f"reason:{cell.indicator}", cell.period, cell.part)))
            text = self.words["why-changed"].format(at=_told(cell), old=self._said(old), value=self._said(new))
            self._ask(made, key, text, (), self.reason or None)
            reason = self._answered(key) or self.reason
        yield fact._replace(reason=reason)

    def _said(self, value: Decimal | Missing) -> str:
        return number_told(value, self.language, 10) if isinstance(value, Decimal) else value.value

    def _cell(self, indicator: str, when: Period) -> Cell | None:
        return cells_by_period(self.workspace.data, indicator, None).get(when)


class Arrived(NamedTuple):
    """What came of a key figure: how many rows, and of which areas."""

    rows: int
    areas: frozenset[str]


def kpi_told(kpi: str, areas: Sequence[str], arrived: Arrived, drift: str | None, snapshot: Snapshot) -> KoladaKpi:
    """What is told of a key figure that was asked for."""
    series = snapshot.kpis.get(kpi) if drift != "retired" else None
    return KoladaKpi(
        id=kpi,
        title=series.title if series is not None else None,
        definition=series.definition if series is not None else None,
        drift=drift,
        rows=arrived.rows,
        missing=tuple(area for area in areas if area not in arrived.areas),
    )


def _told(cell: ImportedCell) -> str:
    return " ".join(filter(None, (cell.indicator, cell.period, cell.part)))


def _value_of(cell: Cell | None, part: str | None) -> Decimal | Missing | None:
    """What stands there already."""
    if cell is None:
        return None
    held = cell if part is None else cell.of_which.get(part)
    value = held.value if held is not None else None
    return value if isinstance(value, Decimal | Missing) else None


def _status(old: Decimal | Missing | None, new: Decimal | Missing) -> CellStatus:
    if old is None:
        return "new"
    if old == new:
        return "same"
    if isinstance(old, Decimal) and isinstance(new, Decimal) and _rounded(old, new) == new:
        return "same-rounded"
    return "changed"


def _rounded(value: Decimal, like: Decimal) -> Decimal:
    with localcontext(prec=60):
        return value.quantize(Decimal(1).scaleb(int(like.as_tuple().exponent)))
