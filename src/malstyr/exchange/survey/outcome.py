"""What became of the counts of a survey in the goal files, told with it."""

from collections.abc import Iterator, Sequence

from malstyr.contract.imported import LeftRecord, OptionRecord, QuestionRecord
from malstyr.contract.imported_survey import SurveyImport
from malstyr.editing.fact import CellFact
from malstyr.editing.refused import FactRefusal, RefusedFact
from malstyr.editing.told import refusal_told
from malstyr.exchange.records import landing_record, with_sums
from malstyr.exchange.survey.read_survey import SurveyRead
from malstyr.findings import Finding
from malstyr.language.shells import quoted
from malstyr.language.words import words
from malstyr.workspace.cells import path_of
from malstyr.workspace.workspace import Workspace


def survey_refused(read: SurveyRead, refused: Sequence[RefusedFact], language: str) -> SurveyImport:
    """With why the goal files do not take the counts: a cell is what is written or what is refused."""
    catalogue, told = words(language), read.told
    questions, left = list(told.result.questions), list(told.result.refused)
    cells = dict(zip(map(_key, read.facts), told.result.cells, strict=True))
    for fact, why, args in refused:
        if why in (FactRefusal.NO_REASON, FactRefusal.NOWHERE):
            key, flag = ("reason", "--reason TEXT") if why is FactRefusal.NO_REASON else ("to", "--to FILE")
            files = tuple(OptionRecord(one.strip()) for one in args.get("listed", "").split(",") if one.strip())
            if all(one.key != key for one in questions):
                flag = f"--to {quoted(files[0].value)}" if files else flag
                questions.append(QuestionRecord(key, catalogue[f"survey.{key}"], files, 1, None, None, flag))
        else:
            record = refusal_told(str(why), args, language)
            place = "/".join((fact.indicator, *([fact.member] if fact.member else []), str(fact.period)))
            left.append(LeftRecord(place, "", str(why), record.message, record.help))
            cells.pop(_key(fact), None)
    result = told.result._replace(cells=tuple(cells.values()), refused=tuple(left), questions=tuple(questions))
    return told._replace(result=with_sums(result))


def _key(fact: CellFact) -> tuple[object, ...]:
    return fact.member, fact.part, fact.kind


def survey_findings(told: SurveyImport, findings: Sequence[Finding]) -> SurveyImport:
    """With the errors that the goal files would have."""
    found = [LeftRecord(one.subject, "", one.rule, one.message, one.help) for one in findings]
    return told._replace(result=with_sums(told.result._replace(refused=(*told.result.refused, *found))))


def landed_cells(read: SurveyRead, after: Workspace) -> SurveyImport:
    """With the file and the line of each cell."""
    cells = []
    for cell, fact in zip(read.told.result.cells, read.facts, strict=True):
        place = after.place(path_of(fact.indicator, fact.member, fact.period))
        cells.append(cell._replace(to=landing_record(place)))
    return read.told._replace(result=read.told.result._replace(cells=tuple(cells)))


def survey_difference(file: str, before: Sequence[str | None], after: Sequence[str | None]) -> Iterator[str]:
    """Lines as they were and become, after the name of their file; what is hidden is not shown."""
    for sign, lines in (("−", before), ("+", after)):
        yield from (f"{file}: {sign} {line if line is not None else '..'}" for line in lines)
