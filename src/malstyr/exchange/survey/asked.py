"""What an import of a survey is asked to do, what it is told, and what it could not settle."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from malstyr.contract.imported import ColumnRecord, IgnoredRecord, LeftRecord, QuestionRecord
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.names import PART_NAMES, folded_name
from malstyr.exchange.records import question_record
from malstyr.exchange.survey.grades import Grades
from malstyr.exchange.survey.matching import KnownNames, question_plainly
from malstyr.language.nearest import nearest
from malstyr.language.words import fill, words
from malstyr.model.indicators import Indicator, Survey
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace

FEW_TOLD = 5
"""Below this, how many there are is not told."""


class SurveyAsked(NamedTuple):
    """What the person who imports has said."""

    indicator: str
    period: Period
    unit_column: str | None = None
    group_column: str | None = None
    ignored: tuple[str, ...] = ()
    """Headings of columns that are left out."""
    invited: Mapping[str | None, int] = {}
    """How many were asked, by member; of the whole by None."""
    answers: Mapping[str, Answer] = {}
    reason: str = ""
    """Why published values become others."""


@dataclass(slots=True)
class Settled:
    """What becomes of a file while it is read: all that is told of it but its counts."""

    as_of: date
    language: str
    columns: list[ColumnRecord] = field(default_factory=list)
    refused: list[LeftRecord] = field(default_factory=list)
    ignored: list[IgnoredRecord] = field(default_factory=list)
    questions: list[QuestionRecord] = field(default_factory=list)

    def refuse(self, at: str, code: str, message: str, help: str | None = None, **args: str) -> None:
        """Something that keeps the file from being imported; never with what a respondent has written."""
        told = self._said(help, args) if help is not None else None
        self.refused.append(LeftRecord(at, "", code, self._said(message, args), told))

    def leave(self, at: str, code: str, message: str, **args: str) -> None:
        """Something that is left out, and why."""
        self.ignored.append(IgnoredRecord(at, code, self._said(message, args)))

    def ask(
        self, key: str, options: Sequence[str], cells: int, given: Mapping[str, Answer], message: str, **args: str
    ) -> str:
        """The answer to a question, "" while there is none; it is listed both ways."""
        answer = given.get(key)
        fits = answer if answer is not None and answer.text in options else None
        self.questions.append(question_record(key, self._said(message, args), options, cells, fits))
        return fits.text if fits is not None else ""

    def ask_once(
        self, key: str, options: Sequence[str], cells: int, given: Mapping[str, Answer], message: str, **args: str
    ) -> str:
        """The answer to a question that several cells wait for."""
        before = next((one for one in self.questions if one.key == key), None)
        return before.answer or "" if before is not None else self.ask(key, options, cells, given, message, **args)

    def how_many(self, n: int) -> str:
        """How many, where they are not so few that it tells of them."""
        return str(n) if n >= FEW_TOLD else self._said("few", {"n": str(FEW_TOLD)})

    @property
    def open(self) -> bool:
        """Whether something is to be mended or answered before anything can be written."""
        return bool(self.refused) or any(one.answer is None for one in self.questions)

    def _said(self, key: str, args: Mapping[str, str]) -> str:
        return fill(words(self.language)[f"survey.{key}"], args, self.language)


class SurveyNames:
    """What the texts of a table mean in the survey of an indicator."""

    def __init__(self, workspace: Workspace, id: str, indicator: Indicator, survey: Survey) -> None:
        self.survey = survey
        self.grades = Grades(survey)
        self.members = workspace.members_of(id)
        self.parts = workspace.members(indicator.of_which)
        self.divisions = workspace.divisions(indicator.of_which)
        self.questions = {name: question.text for name, question in survey.questions.items()}
        self.fewest = workspace.fewest(indicator)
        self._members = KnownNames({member: (text,) for member, text in self.members.items()})
        self._parts = KnownNames({part: (text, *PART_NAMES.get(part, ())) for part, text in self.parts.items()})
        self._by_text = {question_plainly(text): name for name, text in self.questions.items()}
        self._by_id = KnownNames(dict.fromkeys(self.questions, ()))

    def member(self, text: str) -> str | None:
        return self._members.of(text)

    def part(self, text: str) -> str | None:
        return self._parts.of(text)

    def question(self, text: str) -> str | None:
        """The question that a heading asks, by its text or its name."""
        pieces = (text, *text.rpartition("[")[2:]) if text.endswith("]") else (text,)
        found = (self._by_text.get(question_plainly(piece)) or self._by_id.of(piece.rstrip("]")) for piece in pieces)
        return next((one for one in found if one is not None), None)

    def asks(self, text: str) -> bool:
        """Whether a text is that of a question; the names of questions are words that tables have for other things."""
        return question_plainly(text) in self._by_text

    def near_member(self, text: str) -> str | None:
        """The member that is most likely meant by a name that is none."""
        by_text = {name: member for member, called in self.members.items() for name in (member, called)}
        near = nearest(text, by_text)
        return by_text[near] if near is not None else None


def same_heading(one: str, others: Iterable[str]) -> bool:
    """Whether a heading is one of those that were typed."""
    return folded_name(one) in set(map(folded_name, others))
