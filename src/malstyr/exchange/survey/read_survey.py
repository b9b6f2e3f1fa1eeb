"""A file of a survey, understood: what would be written into goal files, and what keeps it from that."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.contract.imported import CellStatus, ImportedCell, ImportResult, UnderstoodRecord
from malstyr.contract.imported_survey import SurveyGroupRecord, SurveyImport, SurveyQuestionRecord, SurveyRecord
from malstyr.editing.fact import CellFact, FactKind
from malstyr.evaluate.impossible import half
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.result import answers_told
from malstyr.exchange.records import cell_record, plan_hash, value_told, with_sums
from malstyr.exchange.survey.asked import Settled, SurveyAsked, SurveyNames
from malstyr.exchange.survey.frequencies import FrequencyTable, frequency_heading
from malstyr.exchange.survey.kept import DECIMALS_OF_PARTS, KeptGroup, kept_facts, kept_groups
from malstyr.exchange.survey.respondents import RespondentTable
from malstyr.exchange.survey.tally import GroupKey, Tallied
from malstyr.exchange.table import TableFile, TableSheet
from malstyr.model.indicators import Cell, Missing, Part
from malstyr.source.flow import in_braces
from malstyr.workspace.cells import cells_by_period, path_of
from malstyr.workspace.load import Loaded


class SurveyRead(NamedTuple):
    """What is told of a file of a survey, and the facts that it comes to: none while something is open."""

    told: SurveyImport
    facts: tuple[CellFact, ...]


def read_survey(
    table: TableFile, loaded: Loaded, asked: SurveyAsked, names: SurveyNames, settled: Settled
) -> SurveyRead:
    """A file of a survey, understood; what is told of it is added to ``settled``."""
    for fault in table.faults:
        sheet = next((one for one in table.sheets if one.name == fault.sheet), table.sheets[0])
        settled.refuse(
            sheet.at(fault.row, fault.column), fault.code, fault.code, f"{fault.code}.help", line=str(fault.line)
        )
    for one in table.left_out:
        place = one.row if one.row is not None else one.column if one.column is not None else ""
        settled.leave(f"{one.sheet}!{place}" if place else one.sheet, "hidden", "hidden")
    chosen = _sheet(table, names, asked, settled)
    tallied = _tallied(chosen, asked, names, settled) if chosen is not None else None
    groups = kept_groups(tallied, names) if tallied is not None and not settled.refused else ()
    facts = tuple(
        _held_against(
            tuple(kept_facts(groups, asked, f"{table.name} {settled.as_of.isoformat()}")),
            groups,
            loaded,
            asked,
            settled,
        )
    )
    if settled.refused:
        facts, groups = (), ()
    cells = tuple(_cells(facts, loaded, tallied))
    result = ImportResult(
        version=1,
        command="import survey",
        file=table.name,
        as_of=settled.as_of,
        written=False,
        plan=plan_hash(table.digest, loaded.tree, (*answers_told(asked.answers), f"{asked._replace(answers={})!r}")),
        understood=_understood(table, chosen, tallied, settled),
        cells=cells,
        refused=tuple(settled.refused),
        ignored=tuple(settled.ignored),
        questions=tuple(settled.questions),
    )
    record = _survey(tallied, groups, asked) if tallied is not None and groups else None
    told = SurveyImport(with_sums(result), record, names.members)
    return SurveyRead(told, () if settled.open else facts)


def _sheet(table: TableFile, names: SurveyNames, asked: SurveyAsked, settled: Settled) -> TableSheet | None:
    """The sheet with the survey; asked where several may be it."""
    filled = [sheet for sheet in table.sheets if sheet.rows]
    fit = [sheet for sheet in filled if _asks(sheet, names)] or filled
    if len(fit) < 2:
        return fit[0] if fit else None
    titles = [sheet.name or "" for sheet in fit]
    answer = settled.ask("sheet", titles, sum(len(sheet.rows) for sheet in fit), asked.answers, "which-sheet")
    return next((sheet for sheet in fit if sheet.name == answer), None) if answer else None


def _asks(sheet: TableSheet, names: SurveyNames) -> bool:
    texts = {cell.text for row in list(sheet.rows)[:30] for cell in sheet.rows[row].values()}
    return any(names.question(text) is not None for text in texts)


def _tallied(sheet: TableSheet, asked: SurveyAsked, names: SurveyNames, settled: Settled) -> Tallied:
    form = RespondentTable if frequency_heading(sheet, names) is None else FrequencyTable
    return form(sheet, asked, names, settled).tally()


def _held_against(
    facts: Sequence[CellFact], groups: Sequence[KeptGroup], loaded: Loaded, asked: SurveyAsked, settled: Settled
) -> Iterator[CellFact]:
    """The facts, where what stands in the workspace is what came of them, or a person has said which holds."""
    skipped = set[str | None]()
    for fact in facts:
        if fact.member in skipped:
            continue
        cell = _cell_of(loaded, fact.indicator, fact.member, asked)
        name = loaded.workspace.members_of(fact.indicator).get(fact.member or "", fact.indicator)
        if fact.kind is FactKind.VALUE and fact.part is None and cell.answers:
            settled.refuse(
                f"{fact.member or fact.indicator} {asked.period}", "conflicting-rows",
                "value-stands", "value-stands.help",
                name=name, period=str(asked.period),
            )  # fmt: skip
        index = next((one.result for one in groups if one.key == GroupKey(fact.member)), None)
        if index is None or fact.part is not None or fact.kind is FactKind.VALUE:
            yield fact
            continue
        if fact.kind is FactKind.N and index.margin is not None and (cell.value, cell.margin) != (None, None):
            beside = [fact, fact._replace(kind=FactKind.MARGIN, value=index.margin.quantize(DECIMALS_OF_PARTS))]
        else:
            beside = [fact]
        if _is_so(cell.value, index.value):
            yield from beside
            continue
        made = index.value.quantize(DECIMALS_OF_PARTS)
        secret = path_of(fact.indicator, fact.member, fact.period) in loaded.workspace.hidden_parts
        stands = Missing.SUPPRESSED if secret or cell.value is None else cell.value
        answer = settled.ask_once(
            f"check:{fact.member or fact.indicator}", [KEEP, SKIP], 1, asked.answers, "check-value",
            name=name, period=str(asked.period), stands=_as_in_files(stands), made=_as_in_files(made),
        )  # fmt: skip
        if answer == SKIP:
            skipped.add(fact.member)
            settled.leave(str(fact.member or fact.indicator), "note", "member-skipped", name=name)
            continue
        if answer == KEEP and fact.kind is FactKind.N:
            yield fact._replace(kind=FactKind.VALUE, value=made)
        yield from beside


def _is_so(stands: object, made: Decimal) -> bool:
    """Whether what stands is nothing, or what is made of the counts when it is rounded as it is."""
    if not isinstance(stands, Decimal):
        return stands is None
    return abs(stands - made) <= half(stands)


def _cell_of(loaded: Loaded, indicator: str, member: str | None, asked: SurveyAsked) -> Cell:
    return cells_by_period(loaded.workspace.as_written, indicator, member).get(asked.period, Cell())


def _cells(facts: Sequence[CellFact], loaded: Loaded, tallied: Tallied | None) -> Iterator[ImportedCell]:
    at = tallied.questions[0].at if tallied is not None and tallied.questions else ""
    for fact in facts:
        cell = cells_by_period(loaded.workspace.as_written, fact.indicator, fact.member).get(fact.period, Cell())
        holder: Cell | Part = cell if fact.part is None else cell.of_which.get(fact.part, Part())
        stands = getattr(holder, fact.kind.value, None) or None
        value, old = _as_in_files(fact.value), None if stands is None else _as_in_files(stands)
        status: CellStatus = "new" if old is None else "same" if old == value else "changed"
        hidden = path_of(fact.indicator, fact.member, fact.period) in loaded.workspace.hidden_parts
        record = cell_record(fact, at, "", status, None if hidden else stands)
        yield record._replace(value=value, old=None if record.old is None else old)


def _as_in_files(value: object) -> str:
    """What a fact says, on one line: counts by question and grade as they stand in goal files."""
    if isinstance(value, Mapping):
        return in_braces((key, _as_in_files(one)) for key, one in value.items())
    return value_told(value)


def _survey(tallied: Tallied, groups: Sequence[KeptGroup], asked: SurveyAsked) -> SurveyRecord:
    return SurveyRecord(
        "respondents" if tallied.form == "respondents" else "frequencies",
        tallied.rows,
        tallied.used,
        tuple(SurveyQuestionRecord(*one) for one in tallied.questions),
        tuple(_group(one, asked) for one in groups),
    )


def _group(group: KeptGroup, asked: SurveyAsked) -> SurveyGroupRecord:
    member, part = group.key
    if group.hidden:
        return SurveyGroupRecord(member, part, None, None, None, None, True)
    invited = asked.invited.get(member) if part is None else None
    rate = Decimal(100 * group.tally.n) / invited if invited else None
    index, margin = (group.result.value, group.result.margin) if group.result is not None else (None, None)
    return SurveyGroupRecord(member, part, group.tally.n, index, margin, rate, False)


def _understood(
    table: TableFile, sheet: TableSheet | None, tallied: Tallied | None, settled: Settled
) -> UnderstoodRecord:
    of_file = UnderstoodRecord(table.encoding, table.delimiter, columns=tuple(settled.columns))
    of_file = of_file._replace(sheet=sheet.name if sheet is not None else None)
    if tallied is None:
        return of_file
    return of_file._replace(layout=tallied.form, heading_rows=tallied.heading_rows, rows=(tallied.first, tallied.last))
