"""Answers as they are counted: all that is kept of a file of a survey."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple


class GroupKey(NamedTuple):
    """Who answered: a member or the whole (None), and a part of it or all."""

    member: str | None
    part: str | None = None


@dataclass(slots=True)
class AnswersOfGroup:
    """The answers of one group."""

    n: int = 0
    """How many answered something; of a table of counts, the most that answered a question."""
    answers: dict[str, Counter[str]] = field(default_factory=dict)
    """By question and grade, or the label of an answer without one."""

    def graded(self, question: str) -> dict[int, int]:
        """The counts of a question by its grades."""
        return {int(grade): n for grade, n in self.answers.get(question, {}).items() if grade.isdecimal()}


class QuestionColumn(NamedTuple):
    """Where the answers to a question stand, and how many of the rows that are used lack one."""

    id: str
    at: str
    missing: int


@dataclass(slots=True)
class Tallied:
    """A file of a survey, counted."""

    form: str
    """``respondents`` or ``frequencies``."""
    sheet: str | None
    heading_rows: tuple[int, ...]
    first: int
    last: int
    rows: int = 0
    used: int = 0
    questions: list[QuestionColumn] = field(default_factory=list)
    groups: dict[GroupKey, AnswersOfGroup] = field(default_factory=dict)

    def group(self, key: GroupKey) -> AnswersOfGroup:
        """The tally of a group, which begins empty."""
        return self.groups.setdefault(key, AnswersOfGroup())
