"""What an import of a survey tells beside what every import does."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from malstyr.contract.imported import ImportResult


class SurveyQuestionRecord(NamedTuple):
    """A question, where its answers stand, and how many of the rows that are used lack one."""

    id: str
    at: str
    missing: int


class SurveyGroupRecord(NamedTuple):
    """A member, or a part of one, and its index; only that it is hidden where it is small."""

    member: str | None
    part: str | None
    n: int | None
    index_: Decimal | None
    margin: Decimal | None
    response_rate: Decimal | None
    """Answers of those invited, in per cent."""
    hidden: bool


class SurveyRecord(NamedTuple):
    """A file of a survey, as it was counted."""

    form: Literal["respondents", "frequencies"]
    rows: int
    used: int
    questions: tuple[SurveyQuestionRecord, ...]
    groups: tuple[SurveyGroupRecord, ...]


class SurveyImport(NamedTuple):
    """What an import of a survey would write, or has written."""

    result: ImportResult
    survey: SurveyRecord | None
    """None where something must be mended before anything is counted."""
    called: Mapping[str, str] = {}
    """What members are called, for people."""
    difference: tuple[str, ...] = ()
    """Lines of the goal files as they were and become, for people."""
