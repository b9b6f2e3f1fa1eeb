"""A table of how many gave each grade, for members and questions."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from malstyr.contract.imported import ColumnRecord
from malstyr.evaluate.survey import mean_index, mean_of
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.survey.asked import Settled, SurveyAsked, SurveyNames, same_heading
from malstyr.exchange.survey.matching import is_total
from malstyr.exchange.survey.personal import revealing
from malstyr.exchange.survey.tally import GroupKey, QuestionColumn, Tallied
from malstyr.exchange.table import CellForm, TableCell, TableSheet
from malstyr.language.typography import number as number_told

_SUMS = frozenset(map(folded_name, ("antal", "antal svar", "n", "svar", "summa", "totalt", "total", "antal svarande")))
_MEANS = frozenset(
    map(folded_name, ("medel", "medelvärde", "medelbetyg", "snitt", "genomsnitt", "index", "nki", "nöjdhet"))
)
_COUNT = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")


class FrequencyTable:
    """A table of counts, read."""

    def __init__(self, sheet: TableSheet, asked: SurveyAsked, names: SurveyNames, settled: Settled) -> None:
        self.sheet, self.heading = sheet, frequency_heading(sheet, names) or 0
        self.asked, self.names, self.settled = asked, names, settled
        self.grades = grades_in(sheet, self.heading, names)
        self.above = {column: self._question_above(column) for column in self.grades}
        first = min(self.grades)
        self.labels = sorted({column for row in sheet.rows.values() for column in row if column < first})
        self.last_labels: dict[int, str] = {}
        self.section: str | None = None

    def tally(self) -> Tallied:
        """The counts by member and question."""
        below = [row for row in self.sheet.rows if row > self.heading]
        questioned = {row for row, _ in self._rows_above()}
        for row, cells in self.sheet.rows.items():
            if row < self.heading and row not in questioned:
                told = next(iter(cells.values())).text
                self.section = told if len(cells) == 1 and self.names.asks(told) else self.section
                self.settled.leave(self.sheet.at(row), "note", "above")
        headings = (*sorted(questioned), self.heading)
        tallied = Tallied("frequencies", self.sheet.name, headings, below[0] if below else 0, below[-1] if below else 0)
        self._tell_columns(below)
        if not self.settled.refused:
            for row in below:
                self._row(row, tallied)
            asked = {question for tally in tallied.groups.values() for question in tally.answers}
            first = self.sheet.column_place(min(self.grades))
            tallied.questions += [QuestionColumn(one, first, 0) for one in self.names.questions if one in asked]
        return tallied

    # Its form.

    def _rows_above(self) -> Iterator[tuple[int, Mapping[int, str]]]:
        """Rows over the grades with questions in them, each over the columns to the next."""
        for row, cells in self.sheet.rows.items():
            if row < self.heading:
                asked = {column: self.names.question(cell.text) for column, cell in cells.items()}
                found = {column: question for column, question in asked.items() if question is not None}
                if found and max(found) >= min(self.grades):
                    yield row, found

    def _question_above(self, column: int) -> str | None:
        for _, found in self._rows_above():
            before = [at for at in found if at <= column]
            if before:
                return found[max(before)]
        return None

    def _tell_columns(self, below: list[int]) -> None:
        for column in sorted({column for row in self.sheet.rows.values() for column in row}):
            heading = self.sheet.heading(self.heading, column)
            texts = [self.sheet.rows[row][column].text for row in below if column in self.sheet.rows[row]]
            found = revealing(heading, texts) if column not in self.grades else None
            if found == "personal-column" and not same_heading(heading, self.asked.ignored):
                self.settled.refuse(self.sheet.column_place(column), found, found, f"{found}.help", heading=heading)
            grade = self.grades.get(column)
            taken: dict[str, str] = {"grade": grade} if grade else {}
            question = self.above.get(column)
            taken |= {"question": question} if grade and question else {}
            taken |= {"kind": "n"} if self._is_sum(column) and column not in self.labels else {}
            if taken:
                self.settled.columns.append(ColumnRecord(self.sheet.column_place(column), (heading,), taken))
            elif grade == "":
                self.settled.leave(self.sheet.column_place(column), "note", "no-grade-column", heading=heading)
            elif column not in self.labels and not self._is_check(column):
                self.settled.leave(self.sheet.column_place(column), "note", "column-left", heading=heading)

    def _is_check(self, column: int) -> bool:
        head = self.sheet.rows[self.heading].get(column)
        return head is not None and folded_name(head.text) in _SUMS | _MEANS

    def _is_sum(self, column: int) -> bool:
        head = self.sheet.rows[self.heading].get(column)
        return head is not None and folded_name(head.text) in _SUMS and column not in self.grades

    # Its rows.

    def _row(self, row: int, tallied: Tallied) -> None:
        cells = self.sheet.rows[row]
        if _texts(cells) == _texts(self.sheet.rows[self.heading]):
            self.settled.leave(self.sheet.at(row), "note", "heading-again")
            return
        if not any(column in self.grades for column in cells):
            own = [cells[column].text for column in self.labels if column in cells]
            if len(own) == 1 and (self.names.question(own[0]) or self.names.member(own[0])):
                self.section = own[0]
            else:
                self.settled.leave(self.sheet.at(row), "note", "below")
            return
        key, question = self._about(row, self._labels(row))
        if key is None:
            return
        tallied.rows += 1
        for asked in dict.fromkeys(self.above[column] or question for column in self.grades):
            if asked is None:
                self.settled.refuse(
                    self.sheet.at(row), "unknown-indicator", "which-question-row", "which-question-row.help",
                    questions=", ".join(f"”{one}”" for one in self.names.questions.values()),
                )  # fmt: skip
                return
            counts = self._counts(row, [one for one in self.grades if (self.above[one] or question) == asked])
            if counts is None:
                continue
            if asked in tallied.group(key).answers:
                self.settled.refuse(self.sheet.at(row), "duplicate-row", "duplicate-row", None, question=asked)
            elif self._checked(row, counts):
                tally = tallied.group(key)
                tally.answers[asked] = counts
                tally.n = max(tally.n, counts.total(), self._printed(row, counts))
                tallied.used += 1

    def _labels(self, row: int) -> list[str]:
        """What stands before the counts; what is not written again is what stood last in its column."""
        cells = self.sheet.rows[row]
        for column in self.labels:
            if column in cells:
                self.last_labels[column] = cells[column].text
                for later in self.labels:
                    if later > column:
                        self.last_labels.pop(later, None)
        return [self.last_labels[column] for column in self.labels if column in self.last_labels]

    def _about(self, row: int, labels: list[str]) -> tuple[GroupKey | None, str | None]:
        """Who the counts of a row are of, and which question they answer; None of nobody that we know."""
        member = part = question = None
        for text in (*([self.section] if self.section else []), *labels):
            if self.names.question(text) is not None:
                question = self.names.question(text)
            elif self.names.member(text) is not None:
                member = self.names.member(text)
            elif self.names.part(text) is not None:
                part = self.names.part(text)
            elif is_total(text):
                if self.names.members:
                    self.settled.leave(self.sheet.at(row), "total-row", "total-row")
                    return None, None
            elif (self.names.members and member is None) or (not self.names.members and question is not None):
                member = self._other_member(row, text)
                if member is None:
                    return None, None
            else:
                question = self._asked_question(row, text)
                if question is None:
                    return None, None
        if question is None and len(self.names.questions) == 1:
            question = next(iter(self.names.questions))
        if self.names.members and member is None:
            self.settled.refuse(
                self.sheet.at(row), "unknown-member", "which-member-row", "which-member-row.help",
                members=", ".join(self.names.members.values()),
            )  # fmt: skip
            return None, None
        return GroupKey(member, part), question

    def _other_member(self, row: int, text: str) -> str | None:
        near = self.names.near_member(text)
        if near is None:
            self.settled.leave(self.sheet.at(row), "unknown-member", "not-a-member-row", name=text)
            return None
        options = [near, *(one for one in self.names.members if one != near), "skip"]
        answer = self.settled.ask_once(
            f"member:{text}", options, 1, self.asked.answers, "which-member",
            heading="", name=text, near=self.names.members[near],
        )  # fmt: skip
        return answer if answer not in {"", "skip"} else None

    def _asked_question(self, row: int, text: str) -> str | None:
        options = [*self.names.questions, "skip"]
        answer = self.settled.ask_once(
            f"indicator:{text}", options, 1, self.asked.answers, "which-question",
            at=self.sheet.at(row), heading=text, likely=self.names.questions[options[0]],
        )  # fmt: skip
        return answer if answer not in {"", "skip"} else None

    def _counts(self, row: int, columns: list[int]) -> Counter[str] | None:
        """How many gave each grade; None where a cell is no count."""
        counts: Counter[str] = Counter()
        whole = True
        for column in columns:
            cell = self.sheet.rows[row].get(column)
            grade = self.grades[column]
            n = _count_of(cell)
            if n is None and cell is not None:
                whole = False
                share = cell.form is CellForm.PERCENT or "," in cell.text or "." in cell.text or "%" in cell.text
                code = "ambiguous-number" if share else _code(cell)
                help = "formula.help" if cell.form is CellForm.UNCOMPUTED else "count.help"
                self.settled.refuse(self.sheet.at(row, column), code, code, help)
            elif n and grade:
                counts[grade] += n
        return counts if whole else None

    def _checked(self, row: int, counts: Counter[str]) -> bool:
        """Whether a row is what the sums and means printed beside it say, or is kept all the same."""
        graded = {int(grade): n for grade, n in counts.items() if grade.isdecimal()}
        mean = mean_of(graded)
        for column, cell in self.sheet.rows[row].items():
            printed = _NUMBER.fullmatch(cell.text)
            if column in self.grades or column in self.labels or not self._is_check(column) or printed is None:
                continue
            number = Decimal(cell.text.replace(",", "."))
            name = self.sheet.rows[self.heading][column].text
            if folded_name(name) in _SUMS:
                extra = sum(self._extra(row))
                expected = {Decimal(sum(graded.values())), Decimal(counts.total()), Decimal(counts.total() + extra)}
                fits = number in expected
            else:
                index = mean_index(mean, self.names.survey.scale) if mean is not None else None
                made = [Decimal(one.numerator) / one.denominator for one in (mean, index) if one is not None]
                shown_to = Decimal(1).scaleb(min(int(number.as_tuple().exponent), 0))
                expected = {one.quantize(shown_to, ROUND_HALF_UP) for one in made}
                fits = number in expected or not made
            if not fits:
                at = self.sheet.at(row, column)
                answer = self.settled.ask(
                    f"check:{at}", ["keep", "skip"], len(counts), self.asked.answers, "check",
                    at=at, heading=name, printed=self._told(number), made=" / ".join(map(self._told, sorted(expected))),
                )  # fmt: skip
                if answer != "keep":
                    return False
        return True

    def _printed(self, row: int, counts: Counter[str]) -> int:
        """How many a row says have answered, where they are those of the grades and those without one; else 0."""
        every = counts.total() + sum(self._extra(row))
        told = (_count_of(cell) for column, cell in self.sheet.rows[row].items() if self._is_sum(column))
        return every if every in told else 0

    def _told(self, number: Decimal) -> str:
        return number_told(number, self.settled.language)

    def _extra(self, row: int) -> Iterator[int]:
        """Answers without a grade that the survey does not keep."""
        for column, grade in self.grades.items():
            if not grade:
                yield _count_of(self.sheet.rows[row].get(column)) or 0


def frequency_heading(sheet: TableSheet, names: SurveyNames) -> int | None:
    """The row that is headed by the grades of the scale; None in a table of respondents.

    A respondent's own answers may be 1, 2, 3, 4 and 5: then there is a question over each of them.
    """
    for row in list(sheet.rows)[:30]:
        grades = grades_in(sheet, row, names)
        found = [int(grade) for grade in grades.values() if grade.isdecimal()]
        labelled = sum(1 for column in grades if not sheet.rows[row][column].text.isdecimal())
        whole = set(found) == set(names.grades.scale.grades)
        asked = sum(
            names.question(cell.text) is not None for above, cells in sheet.rows.items() if above <= row
            for cell in cells.values()
        )  # fmt: skip
        several = asked * 3 <= len(found)
        if several and (whole or (len(set(found)) >= 3 and labelled == len(grades))):
            return row
    return None


def grades_in(sheet: TableSheet, row: int, names: SurveyNames) -> dict[int, str]:
    """The columns that are headed by grades, and those of answers without one."""
    found = {column: names.grades.heads(cell) for column, cell in sheet.rows[row].items()}
    return {column: grade for column, grade in found.items() if grade is not None}


def _texts(cells: Mapping[int, TableCell]) -> Mapping[int, str]:
    return {column: cell.text for column, cell in cells.items()}


def _count_of(cell: TableCell | None) -> int | None:
    """A cell as a count: 0 where nothing stands, None where it is none."""
    if cell is None:
        return 0
    if cell.form not in {CellForm.NUMBER, CellForm.TEXT} or not _COUNT.fullmatch(cell.text):
        return None
    return int(re.sub(r"\s", "", cell.text))


def _code(cell: TableCell) -> str:
    match cell.form:
        case CellForm.ERROR:
            return "error-cell"
        case CellForm.UNCOMPUTED:
            return "formula-without-value"
        case CellForm.DATE:
            return "date-for-number"
        case _:
            return "not-a-number"
