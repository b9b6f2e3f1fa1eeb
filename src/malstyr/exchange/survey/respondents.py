"""A table with a row for each respondent: its rows pass through, and only counts of them stay."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from malstyr.contract.imported import ColumnRecord
from malstyr.exchange.survey.asked import FEW_TOLD, Settled, SurveyAsked, SurveyNames, same_heading
from malstyr.exchange.survey.grades import NoGrade
from malstyr.exchange.survey.matching import is_total
from malstyr.exchange.survey.personal import may_be_a_person, revealing, tells_a_person
from malstyr.exchange.survey.tally import GroupKey, QuestionColumn, Tallied
from malstyr.exchange.table import TableCell, TableSheet

_NOWHERE = 0
"""A column that there is not."""
_LISTED = 20
"""So many things of a kind are told one by one."""
_LABEL = 40
"""A text longer than this is no grade in words."""


class RespondentTable:
    """What the columns of a table of respondents are, and what its rows count to."""

    def __init__(self, sheet: TableSheet, asked: SurveyAsked, names: SurveyNames, settled: Settled) -> None:
        self.sheet, self.asked, self.names, self.settled = sheet, asked, names, settled
        self.heading = heading_row_of(sheet, names)
        columns = sorted({column for cells in sheet.rows.values() for column in cells})
        self.headings = {column: sheet.heading(self.heading, column) for column in columns}
        self.below = [row for row in sheet.rows if row > self.heading]
        self.questions: dict[int, str] = {}
        self.unit = self.group = _NOWHERE

    def tally(self) -> Tallied:
        """The answers by who gave them; none where something is to be mended first."""
        self._leave_rows()
        first, last = (self.below[0], self.below[-1]) if self.below else (self.heading, self.heading)
        tallied = Tallied("respondents", self.sheet.name, (self.heading,), first, last)
        if self._lacks_headings():
            self.settled.refuse(self.sheet.at(self.heading), "personal-column", "no-headings", "no-headings.help")
        else:
            self._understand_columns()
        if not self.settled.refused:
            self._count(tallied)
        return tallied

    # What is what.

    def _lacks_headings(self) -> bool:
        """Whether the row that could be headings is somebody's answers, so that nothing of it may be told."""
        cells = self.sheet.rows[self.heading].values()
        if any(self.names.question(cell.text) is not None for cell in cells):
            return False
        graded = any(isinstance(self.names.grades.of(cell), str) for cell in cells)
        return any(tells_a_person(one.text) or (graded and may_be_a_person(one.text)) for one in cells)

    def _leave_rows(self) -> None:
        """Leave out titles above and rows of means below."""
        for row in self.sheet.rows:
            if row < self.heading:
                self.settled.leave(self.sheet.at(row), "note", "above")
        totals = {row: None for row in self.below if self._is_total(row)}
        for row in totals:
            self.settled.leave(self.sheet.at(row), "total-row", "mean-row")
        self.below = [row for row in self.below if row not in totals]

    def _is_total(self, row: int) -> bool:
        cells = self.sheet.rows[row]
        column, first = next(iter(cells.items()))
        asks = self.names.question(self.headings.get(column, ""))
        return asks is None and is_total(first.text) and self.names.member(first.text) is None

    def _understand_columns(self) -> None:
        below = {column for row in self.below for column in self.sheet.rows[row]}
        columns = sorted(below | self.sheet.rows[self.heading].keys())
        ignored = {column for column in columns if same_heading(self.headings[column], self.asked.ignored)}
        for heading in self.asked.ignored:
            if not any(same_heading(heading, [one]) for one in self.headings.values()):
                self._no_column("--ignore-columns", heading)
        for column in sorted(ignored):
            self.settled.leave(self.sheet.column_place(column), "note", "column-named", heading=self.headings[column])
        left = [column for column in columns if column not in ignored]
        for column in left:
            question = self.names.question(self.headings.get(column, ""))
            if question is not None and question in self.questions.values():
                self.settled.refuse(
                    self.sheet.column_place(column), "conflicting-rows", "question-twice", question=question
                )
            elif question is not None:
                self.questions[column] = question
        self.unit, self.group = (
            self._named("--unit-column", self.asked.unit_column),
            self._named("--group-column", self.asked.group_column),
        )
        self._refuse_revealing([column for column in left if column not in self.questions])
        if self.settled.refused:
            return
        if self.names.members and not self.unit:
            self.unit = self._unit_found([column for column in left if column not in self.questions])
        self._ask_for_questions([one for one in left if one not in (*self.questions, self.unit, self.group)])
        self._tell_columns(left)

    def _named(self, option: str, heading: str | None) -> int:
        if heading is None:
            return _NOWHERE
        found = [column for column, text in self.headings.items() if same_heading(text, [heading])]
        if not found:
            self._no_column(option, heading)
        return found[0] if found else _NOWHERE

    def _no_column(self, option: str, heading: str) -> None:
        listed = ", ".join(self.headings.values())
        self.settled.refuse(
            self.sheet.at(self.heading), "unknown-part", "no-column", "no-column.help",
            option=option, heading=heading, listed=listed,
        )  # fmt: skip

    def _refuse_revealing(self, columns: Iterable[int]) -> None:
        """Refuse columns that look personal or hold free text; one named by the user only for what stands in it."""
        for column in columns:
            texts, heading = self._texts(column), self.headings[column]
            if not texts:
                continue
            found = revealing(heading, [text for text in texts if self.names.member(text) is None])
            if column in (self.unit, self.group):
                found = "personal-column" if any(map(tells_a_person, set(texts))) else None
            if found is not None:
                self.settled.refuse(self.sheet.column_place(column), found, found, f"{found}.help", heading=heading)

    def _unit_found(self, columns: Sequence[int]) -> int:
        """The only column of which most texts are members."""
        fit = []
        for column in columns:
            texts = set(self._texts(column))
            known = sum(self.names.member(text) is not None for text in texts)
            if known and 2 * known >= len(texts):
                fit.append(column)
        if len(fit) != 1:
            self.settled.refuse(
                self.sheet.at(self.heading), "unknown-member", "no-unit", "no-unit.help",
                listed=", ".join(self.headings.values()), members=", ".join(self.names.members.values()),
            )  # fmt: skip
            return _NOWHERE
        return fit[0]

    def _ask_for_questions(self, columns: Iterable[int]) -> None:
        """The questions that no heading tells, in their order among columns of grades; always asked."""
        untold = [one for one in self.names.questions if one not in self.questions.values()]
        if not untold:
            return
        graded = [column for column in columns if self._holds_grades(column)]
        for at, column in enumerate(graded):
            likely = untold[at] if at < len(untold) else "skip"
            options = [likely, *(one for one in (*untold, "skip") if one != likely)]
            heading = self.headings[column]
            answer = self.settled.ask(
                f"indicator:{heading}", options, len(self._texts(column)), self.asked.answers, "which-question",
                at=self.sheet.column_place(column), heading=heading, likely=self.names.questions.get(likely, likely),
            )  # fmt: skip
            if answer and answer != "skip":
                self.questions[column] = answer
        if not graded:
            told = ", ".join(f"”{self.names.questions[one]}”" for one in untold)
            self.settled.refuse(
                self.sheet.at(self.heading), "unknown-indicator", "no-question", "no-question.help", questions=told
            )

    def _holds_grades(self, column: int) -> bool:
        cells = [self.sheet.rows[row][column] for row in self.below if column in self.sheet.rows[row]]
        told = [self.names.grades.of(cell) for cell in cells]
        numbering = [cell.text for cell in cells] == [str(n) for n in range(1, len(cells) + 1)]
        return not numbering and 2 * sum(isinstance(one, str) for one in told) > len(told)

    def _tell_columns(self, columns: Iterable[int]) -> None:
        for column in columns:
            heading = self.headings.get(column, "")
            taken = {"question": self.questions[column]} if column in self.questions else {}
            taken |= {"member": "*"} if column == self.unit else {"part": "*"} if column == self.group else {}
            if taken:
                self.settled.columns.append(ColumnRecord(self.sheet.column_place(column), (heading,), taken))
            elif column != _NOWHERE:
                parts = {self.names.part(text) for text in self._texts(column)} - {None}
                message = "column-of-parts" if parts else "column-left"
                self.settled.leave(self.sheet.column_place(column), "note", message, heading=heading)

    def _texts(self, column: int) -> list[str]:
        return [self.sheet.rows[row][column].text for row in self.below if column in self.sheet.rows[row]]

    # What it counts to.

    def _count(self, tallied: Tallied) -> None:
        members = self._members()
        meanings = self._meanings()
        missing: Counter[int] = Counter()
        for row in self.below:
            cells = self.sheet.rows[row]
            tallied.rows += 1
            said = {column: meanings.get(cells[column]) for column in self.questions if column in cells}
            told = {self.questions[column]: one for column, one in said.items() if isinstance(one, str)}
            unit = cells.get(self.unit)
            member = members.get(unit.text) if unit is not None else None
            if not told or (self.names.members and member is None):
                continue
            tallied.used += 1
            missing.update(column for column, question in self.questions.items() if question not in told)
            group = cells.get(self.group)
            part = self.names.part(group.text) if group is not None else None
            for key in (GroupKey(member), *([GroupKey(member, part)] if part is not None else [])):
                tally = tallied.group(key)
                tally.n += 1
                for question, grade in told.items():
                    tally.answers.setdefault(question, Counter())[grade] += 1
        tallied.questions += [
            QuestionColumn(question, self.sheet.column_place(column), missing[column])
            for column, question in self.questions.items()
        ]
        self._tell_groups()

    def _members(self) -> Mapping[str, str]:
        """The members that texts of the column of units mean; those that are none are told, or asked about."""
        found: dict[str, str] = {}
        counts = Counter(self._texts(self.unit)) if self.unit else Counter()
        unknown: dict[str, int] = {}
        for text, n in counts.items():
            member = self.names.member(text)
            if member is not None:
                found[text] = member
            else:
                unknown[text] = n
        if counts and not found:
            self.settled.refuse(
                self.sheet.column_place(self.unit), "unknown-member", "no-member", "no-member.help",
                heading=self.headings.get(self.unit, ""), members=", ".join(self.names.members.values()),
            )  # fmt: skip
            return {}
        heading, untold = self.headings.get(self.unit, ""), 0
        for at, (text, count) in enumerate(unknown.items()):
            near = self.names.near_member(text)
            if near is not None:
                options = [near, *(one for one in self.names.members if one != near), "skip"]
                answer = self.settled.ask(
                    f"member:{text}", options, count, self.asked.answers, "which-member",
                    heading=heading, name=text, near=self.names.members[near],
                )  # fmt: skip
                if answer and answer != "skip":
                    found[text] = answer
            elif at < _LISTED and (count >= FEW_TOLD or not may_be_a_person(text)):
                self.settled.leave(
                    self.sheet.column_place(self.unit),
                    "unknown-member",
                    "not-a-member",
                    heading=heading,
                    name=text,
                    n=self.settled.how_many(count),
                )
            else:
                untold += count
        if untold:
            told = self.settled.how_many(untold)
            self.settled.leave(
                self.sheet.column_place(self.unit), "unknown-member", "untold-members", heading=heading, n=told
            )
        without = len(self.below) - counts.total()
        if self.unit and without:
            self.settled.leave(
                self.sheet.column_place(self.unit),
                "unknown-member",
                "without-unit",
                heading=heading,
                n=self.settled.how_many(without),
            )
        return found

    def _meanings(self) -> Mapping[TableCell, str | NoGrade]:
        """What each cell of the questions says. What is no answer is refused or asked about, and never repeated."""
        places: dict[TableCell, list[tuple[int, int]]] = {}
        for row in self.below:
            cells = self.sheet.rows[row]
            for column in self.questions:
                if column in cells:
                    places.setdefault(cells[column], []).append((row, column))
        found: dict[TableCell, str | NoGrade] = {}
        for cell, where in places.items():
            meaning = self.names.grades.of(cell)
            if meaning is NoGrade.OTHER:
                meaning = self._asked_meaning(cell.text, len(where)) or meaning
            found[cell] = meaning
            fault = _FAULTS.get(meaning) if isinstance(meaning, NoGrade) else None
            if fault is None:
                continue
            help = "formula.help" if meaning is NoGrade.UNCOMPUTED else "grade.help"
            for row, column in where[:_LISTED]:
                scale = self.names.grades.scale
                ends = {"lowest": str(scale.lowest), "highest": str(scale.highest)}
                self.settled.refuse(self.sheet.at(row, column), fault, fault, help, **ends)
        self._tell_ungraded(places, found)
        return found

    def _tell_ungraded(
        self, places: Mapping[TableCell, list[tuple[int, int]]], found: Mapping[TableCell, str | NoGrade]
    ) -> None:
        """The answers that are no grade and not kept apart, and how they are."""
        for cell, where in places.items():
            words = re.findall(r"\w+", cell.text.casefold())
            if found[cell] is NoGrade.EMPTY and words:
                _, column = where[0]
                told = {"text": cell.text.strip(), "id": "-".join(words), "n": self.settled.how_many(len(where))}
                self.settled.leave(self.sheet.column_place(column), "note", "ungraded", **told)

    def _asked_meaning(self, text: str, times: int) -> str | NoGrade | None:
        """What a text that several have chosen means; None where too few have for it to be an alternative."""
        scale = self.names.grades.scale
        grades = [*map(str, scale.grades)]
        token = len(text) <= 3
        if not token and (times < 2 or len(text) > _LABEL or may_be_a_person(text)):
            return None
        key, options = (f"missing:{text}", ["empty"]) if token else (f"number:{text}", [*grades, "skip"])
        answer = self.settled.ask(
            key,
            options,
            times,
            self.asked.answers,
            "which-grade",
            text=text,
            lowest=str(scale.lowest),
            highest=str(scale.highest),
        )
        return answer if answer in grades else NoGrade.EMPTY

    def _tell_groups(self) -> None:
        texts = Counter(self._texts(self.group)) if self.group else Counter()
        heading = self.headings.get(self.group, "")
        if texts and not any(self.names.part(text) for text in texts):
            self.settled.refuse(
                self.sheet.column_place(self.group), "unknown-part", "no-part", "no-part.help",
                heading=heading, parts=", ".join(self.names.parts.values()) or "–",
            )  # fmt: skip
            return
        others = sum(n for text, n in texts.items() if self.names.part(text) is None)
        others += len(self.below) - texts.total() if self.group else 0
        if others:
            self.settled.leave(
                self.sheet.column_place(self.group),
                "unknown-part",
                "without-part",
                heading=heading,
                n=self.settled.how_many(others),
            )


_FAULTS: Mapping[NoGrade, str] = {
    NoGrade.OFF_SCALE: "out-of-range",
    NoGrade.OTHER: "not-a-number",
    NoGrade.ERROR: "error-cell",
    NoGrade.UNCOMPUTED: "formula-without-value",
}


def heading_row_of(sheet: TableSheet, names: SurveyNames) -> int:
    """The row of headings: the one that asks most of the questions, else the first that is as wide as most."""
    rows = list(sheet.rows)[:30]
    asked = {row: sum(names.question(cell.text) is not None for cell in sheet.rows[row].values()) for row in rows}
    best = max(rows, key=lambda row: asked[row])
    if asked[best]:
        return best
    widest = max(len(sheet.rows[row]) for row in rows)
    return next(row for row in rows if 2 * len(sheet.rows[row]) > widest)
