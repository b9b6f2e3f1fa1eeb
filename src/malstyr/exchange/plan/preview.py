"""What a plan would become, with what it rests on: read, put into the workspace and told as programs read it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple, assert_never

from malstyr.contract.imported import (
    ColumnRecord,
    IgnoredRecord,
    ImportCounts,
    LandingRecord,
    LeftRecord,
    OptionRecord,
    QuestionRecord,
    UnderstoodRecord,
)
from malstyr.contract.imported_plan import (
    EntryStatus,
    PlannedActivityRecord,
    PlannedCellRecord,
    PlannedGoalRecord,
    PlannedIndicatorRecord,
    PlanResult,
)
from malstyr.editing.entries import NoRoom
from malstyr.editing.new_errors import new_errors
from malstyr.editing.told import refusal_told
from malstyr.editing.writing import Unwritten
from malstyr.exchange.importing.asked import CHOOSE, Answer
from malstyr.exchange.plan.already import without_differences
from malstyr.exchange.plan.drafts import PlanCellUsed, PlanDraft
from malstyr.exchange.plan.planned import PlanTerms, SeveralFiles, laid_out_plan, planned
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.records import landing_record, plan_hash, question_record
from malstyr.exchange.table import TableFile
from malstyr.findings import Finding
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.source.patch import Refusal
from malstyr.source.tree import find
from malstyr.workspace.edit import Broken, Edited
from malstyr.workspace.load import Loaded

_DECIMALS = re.compile(r"-?\d+\.\d+")


class PlanPreview(NamedTuple):
    """A plan, as it is shown and as it is written."""

    result: PlanResult
    draft: PlanDraft
    written: Edited | None = None
    """The files as they become, where everything is settled."""
    findings: tuple[Finding, ...] = ()
    """The errors that it would bring."""
    difference: str = ""

    @property
    def settled(self) -> bool:
        told = self.result
        return not told.refused and not self.findings and all(one.answer is not None for one in told.questions)


class PlanAsked(NamedTuple):
    """What is made of a file, and what a person has said of it."""

    loaded: Loaded
    """The workspace, or what one begins with."""
    terms: PlanTerms
    answers: Mapping[str, Answer]
    language: str
    sheet: str | None = None


def plan_preview(table: TableFile, asked: PlanAsked) -> PlanPreview:
    """A plan as it would be put into the workspace now."""
    loaded, terms = asked.loaded, asked.terms
    held = loaded.workspace.data
    read = [one for one in table.sheets if asked.sheet in (None, one.name)]
    told = {key: one.text for key, one in asked.answers.items()}
    draft = without_differences(read_plan(table._replace(sheets=tuple(read)), held, terms.as_of, told), held)
    made = _Telling(table, draft, asked)
    written, findings = None, tuple[Finding, ...]()
    if made.clear:
        written, findings = _put_in(draft, asked, made)
    after = written.loaded if written is not None else loaded
    return PlanPreview(made.result(after), draft, written, findings)


def _put_in(draft: PlanDraft, asked: PlanAsked, telling: _Telling) -> tuple[Edited | None, tuple[Finding, ...]]:
    """The files as they become; else what is in the way is refused, asked, or found."""
    loaded, terms, language = asked.loaded, asked.terms, asked.language
    made = planned(draft, loaded, terms)
    match made:
        case Edited():
            findings = new_errors(loaded, made.loaded, terms.as_of, language)
            return (None, findings) if findings else (laid_out_plan(made) if terms.begins else made, ())
        case SeveralFiles(files):
            telling.ask_file(files)
        case Broken():
            return None, new_errors(loaded, made.loaded, terms.as_of, language)
        case Refusal() | NoRoom():
            name = made.place.source.name
            telling.refuse(name, "shape", words(language)["plan.refused.shape"].format(file=name))
        case Unwritten():
            for one in made.refused:
                said = refusal_told(one.why, one.args, language)
                telling.refuse(one.fact.indicator, said.code, said.message, said.help)
        case _:
            assert_never(made)
    return None, ()


class _Telling:
    """What became of every cell of the file, in the words of a language."""

    def __init__(self, table: TableFile, draft: PlanDraft, asked: PlanAsked) -> None:
        self.table, self.draft, self.asked = table, draft, asked
        self.catalogue = words(asked.language)
        self.waiting = {at for one in draft.questions.values() if one.answer is None for at in one.places}
        self.refused: list[LeftRecord] = []
        self.ignored: list[IgnoredRecord] = []
        self.questions = [self._question(key) for key in draft.questions]
        left = {one.at: one for one in reversed(draft.left) if one.at not in self.waiting}
        for one in reversed(left.values()):
            name = f"plan.{'refused' if one.refused else 'ignored'}.{one.code}"
            said = {"text": one.text, **one.said}
            message = self.catalogue[name].format(**said)
            if one.refused:
                self.refuse(one.at, one.code, message, self.catalogue[f"plan.help.{one.code}"].format(**said), one.text)
            else:
                self.ignored.append(IgnoredRecord(one.at, one.code, message))
        self.cells = [one for one in draft.cells if one.at not in left and one.at not in self.waiting]
        self.counted = (len(self.cells), len(self.refused), len(self.ignored), len(self.waiting))
        self._tell_of_file()

    @property
    def clear(self) -> bool:
        """Whether nothing is refused or asked."""
        return not self.refused and all(one.answer is not None for one in self.questions)

    def refuse(self, at: str, code: str, message: str, help: str | None = None, text: str = "") -> None:
        self.refused.append(LeftRecord(at, text, code, message, help))

    def ask_file(self, files: tuple[str, ...]) -> None:
        """Which of several files new entries are to stand in, which an option tells."""
        options = tuple(map(OptionRecord, files))
        text = self.catalogue["plan.ask.to"].format(listed=", ".join(files))
        self.questions.append(QuestionRecord("to", text, options, 0, None, None, f"--to {CHOOSE}"))

    def _question(self, key: str) -> QuestionRecord:
        one = self.draft.questions[key]
        said = {name: self._shown(told) for name, told in one.said.items()}
        text = self.catalogue[f"plan.ask.{one.kind}"].format(**said)
        waits = len(set(one.places)) if one.answer is None else 0
        return question_record(key, text, one.options, waits, self.asked.answers[key] if one.answer else None)

    def _shown(self, told: str) -> str:
        """A number as people write it: a workbook holds 6.5 where they see 6,5."""
        return number(Decimal(told), self.asked.language) if _DECIMALS.fullmatch(told) else told

    def _tell_of_file(self) -> None:
        """What was not read of the file, and that no plan was found in it."""
        for sheet in self.table.sheets:
            if self.asked.sheet not in (None, sheet.name):
                told = self.catalogue["import.ignored.other-sheet"].format(sheet=sheet.name)
                self.ignored.append(IgnoredRecord(str(sheet.name), "note", told))
        for one in self.table.left_out:
            at = f"{one.sheet}!{one.row}" if one.row else one.sheet
            self.ignored.append(IgnoredRecord(at, "hidden", self.catalogue["import.ignored.hidden"]))
        for fault in self.table.faults:
            place = self.table.sheets[0].at(fault.row, fault.column) if self.table.sheets else f"R{fault.row}"
            self.refuse(place, str(fault.code), self.catalogue[f"import.refused.{fault.code}"], None, fault.text)
        if not self.draft.sheets:
            self.refuse(
                self.table.name, "no-plan", self.catalogue["plan.refused.no-plan"], self.catalogue["plan.help.no-plan"]
            )

    # as programs read it

    def result(self, after: Loaded) -> PlanResult:
        draft, asked = self.draft, self.asked
        cells = tuple(self._cell(one, after) for one in self.cells)
        used, refused, ignored, waiting = self.counted
        same = sum(1 for one in cells if one.status == "same")
        terms = asked.terms
        options = {"to": terms.to, "sheet": asked.sheet}
        said = [
            *(f"{key}={one.text}" for key, one in asked.answers.items()),
            *(f"{name}={one}" for name, one in options.items() if one),
        ]
        return PlanResult(
            version=1,
            command="new --from",
            file=self.table.name,
            as_of=terms.as_of,
            written=False,
            plan=plan_hash(self.table.digest, asked.loaded.tree, said),
            understood=self._understood(),
            goals=tuple(
                PlannedGoalRecord(
                    one.id, one.at, one.text, one.name, one.level, one.perspective, one.serves, one.unit, one.owner,
                    one.period, one.due, one.note, _status(one.known),
                )
                for one in draft.goals.values()
            ),
            indicators=tuple(
                PlannedIndicatorRecord(
                    one.id, one.at, one.name, one.serves, one.measured_in, one.unit, one.owner, one.frequency,
                    one.source, one.method, one.direction, one.target, one.targets, tuple(one.unread), one.note,
                    _status(one.known), one.also_serves,
                )
                for one in draft.indicators.values()
            ),
            activities=tuple(
                PlannedActivityRecord(
                    one.id, one.at, one.text, one.serves, one.responsible, one.due, one.note, _status(one.known)
                )
                for one in draft.activities.values()
            ),
            cells=cells,
            refused=tuple(self.refused),
            ignored=tuple(self.ignored),
            questions=tuple(self.questions),
            findings=(),
            summary=ImportCounts(
                used + refused + ignored + waiting, used - same, same, 0, refused, ignored, waiting
            ),
        )  # fmt: skip

    def _understood(self) -> UnderstoodRecord:
        draft = self.draft
        columns = tuple(
            ColumnRecord(at, one.words, {"kind": one.holds.value, **({"period": one.year} if one.year else {})})
            for at, one in draft.headings
        )
        return UnderstoodRecord(
            encoding=self.table.encoding,
            delimiter=self.table.delimiter,
            sheet=draft.sheets[0] if len(draft.sheets) == 1 else None,
            layout="plan",
            heading_rows=tuple(draft.heading_rows),
            rows=(draft.rows[0], draft.rows[-1]) if draft.rows else (),
            columns=columns,
        )

    def _cell(self, one: PlanCellUsed, after: Loaded) -> PlannedCellRecord:
        section, _, id = one.entry.partition("/")
        values = [each for each in self.draft.values if each.at == one.at]
        return PlannedCellRecord(
            at=one.at,
            text=one.text,
            shown=one.shown,
            entry=one.entry,
            indicator=id if section == "indicators" else None,
            kind=one.holds.value,
            period=str(values[0].period) if values else one.year,
            value=values[0].value if values else None,
            status=_status(self._is_known(section, id)),
            to=_landing(after, section, id),
        )

    def _is_known(self, section: str, id: str) -> bool:
        drafts: Mapping[str, object] = getattr(self.draft, section)
        return id not in drafts or getattr(drafts[id], "known", False)


def _status(known: bool) -> EntryStatus:
    return "same" if known else "new"


def _landing(after: Loaded, section: str, id: str) -> LandingRecord | None:
    """Where an entry stands, or is to."""
    workspace = after.workspace
    known = find(workspace.tree, (section, id)) is not None
    return landing_record(workspace.place((section, id))) if known else None
