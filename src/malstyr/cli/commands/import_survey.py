"""``malstyr import survey``: counts of the answers to a survey, and nothing else of its file."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text, option
from malstyr.cli.options import (
    AnswersFile,
    AnswersTyped,
    AsOf,
    DelimiterOption,
    EncodingOption,
    FileToPutIn,
    HiddenToo,
    Lang,
    Output,
    PlanExpected,
    ReasonOption,
)
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.cli.editing import Editing
    from malstyr.contract.imported_survey import SurveyImport
    from malstyr.exchange.importing.asked import Answer
    from malstyr.exchange.survey.asked import SurveyNames
    from malstyr.exchange.survey.read_survey import SurveyRead
    from malstyr.model.periods import Period
    from malstyr.workspace.workspace import Workspace


def survey(
    file: Annotated[Path, argument("table", help_text("table-name"))],
    indicator: Annotated[str, option("--indicator", "survey-indicator", "ID")],
    period: Annotated[str, option("--period", "survey-period", "PERIOD")],
    unit_column: Annotated[str | None, option("--unit-column", "unit-column", "H")] = None,
    group_column: Annotated[str | None, option("--group-column", "group-column", "H")] = None,
    ignore_columns: Annotated[list[str] | None, option("--ignore-columns", "ignore-columns", "H,…")] = None,
    invited: Annotated[list[str] | None, option("--invited", "invited", "ID=N")] = None,
    answer: AnswersTyped = None,
    answers: AnswersFile = None,
    reason: ReasonOption = None,
    to: FileToPutIn = None,
    encoding: EncodingOption = None,
    delimiter: DelimiterOption = None,
    hidden: HiddenToo = False,
    write: Annotated[bool, option("--write", "survey-write")] = False,
    expect: PlanExpected = None,
    format: Annotated[str | None, format_option("import survey")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.editing import editing
    from malstyr.cli.import_answers import answers_typed, asked_until_settled, can_ask, told_unasked
    from malstyr.cli.terminal import give

    done = destination("import survey", format, output, [Path(), file])
    options = SurveyOptions(
        file, indicator, period, unit_column, group_column, ignore_columns or (), invited or (),
        answers_typed(answer or (), answers), reason or "", to, encoding, delimiter, hidden, expect,
    )  # fmt: skip
    with editing(None, as_of, lang, not write) as one:
        made = _imported(one, options)
        told_unasked(options.answers, made[0].result.questions, one.language, lambda key: key in ("reason", "to"))
        if not made[1] and can_ask(done):
            give(done, made[0], one.language)
            made = asked_until_settled(
                made, options.answers, lambda: _imported(one, options),
                lambda made: made[0].result.questions, one.language,
            )  # fmt: skip
    told, settled = made
    give(done, told, one.language)
    return 0 if settled else 1


class SurveyOptions(NamedTuple):
    """The options as they were typed."""

    file: Path
    indicator: str
    period: str
    unit_column: str | None
    group_column: str | None
    ignore_columns: Sequence[str]
    invited: Sequence[str]
    answers: dict[str, Answer]
    reason: str
    to: str | None
    encoding: str | None
    delimiter: str | None
    hidden: bool
    expect: str | None


def _imported(one: Editing, given: SurveyOptions) -> tuple[SurveyImport, bool]:
    """What is told of the survey, and whether it is, or could be, written."""
    from malstyr.cli.tables import table_at
    from malstyr.exchange.importing.asked import Answers
    from malstyr.exchange.reading.read import HowToRead
    from malstyr.exchange.survey.asked import Settled, SurveyAsked
    from malstyr.exchange.survey.read_survey import read_survey

    names = _names(one.loaded.workspace, given.indicator)
    asked = SurveyAsked(
        given.indicator,
        _period(given.period),
        given.unit_column,
        given.group_column,
        tuple(heading.strip() for several in given.ignore_columns for heading in several.split(",")),
        _invited(given.invited, names),
        Answers(given.answers.items()),
        given.reason or _answered(given, "reason"),
    )
    with _nothing_of_the_file_told():
        table = table_at(given.file, None, HowToRead(given.encoding, given.delimiter, given.hidden))
        settled = Settled(one.as_of, one.language)
        read = read_survey(table, one.loaded, asked, names, settled)
    if given.expect is not None and given.expect != read.told.result.plan:
        raise Stop("survey-moved", plan=read.told.result.plan)
    return (
        _written(one, read, given.to or _answered(given, "to") or None) if read.facts else (read.told, not settled.open)
    )


def _answered(given: SurveyOptions, key: str) -> str:
    return given.answers[key].text if key in given.answers else ""


def _written(one: Editing, read: SurveyRead, to: str | None) -> tuple[SurveyImport, bool]:
    """The counts in the goal files, where nothing hinders it; in a preview as they would be."""
    from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written
    from malstyr.exchange.survey.outcome import landed_cells, survey_difference, survey_findings, survey_refused
    from malstyr.output.edits.outcome import EditStatus

    made = written(one.loaded, read.facts, WritingTerms(one.as_of, one.published, to, one.read))
    if isinstance(made, Unwritten):
        return survey_refused(read, made.refused, one.language), False
    outcome = one.finished(made.edited if isinstance(made, WrittenFacts) else made)
    if outcome.status is EditStatus.REFUSED:
        return survey_findings(read.told, outcome.findings), False
    told = landed_cells(read, made.edited.loaded.workspace) if isinstance(made, WrittenFacts) else read.told
    result = told.result._replace(written=one.held is not None)
    return told._replace(
        result=result,
        difference=tuple(
            line for change in outcome.changes for line in survey_difference(change.file, change.before, change.after)
        ),
    ), True


@contextmanager
def _nothing_of_the_file_told() -> Iterator[None]:
    """What goes wrong in ourselves is told by its kind alone: its message may hold what a respondent wrote."""
    try:
        yield
    except (Stop, OSError, KeyboardInterrupt):
        raise
    except Exception as error:
        if os.environ.get("MALSTYR_DEBUG"):
            raise
        raise Stop("bug", error=type(error).__name__) from None


def _names(workspace: Workspace, indicator: str) -> SurveyNames:
    """The survey of an indicator. Raises Stop where there is none."""
    from malstyr.exchange.survey.asked import SurveyNames
    from malstyr.language.nearest import nearest

    surveys = [id for id, one in workspace.data.indicators.items() if one.survey is not None]
    found = workspace.data.indicators.get(indicator)
    if found is None:
        near = nearest(indicator, workspace.data.indicators)
        then = ["did-you-mean"] if near is not None else []
        raise Stop(
            "no-indicator",
            *then,
            *(["surveys"] if surveys else []),
            id=indicator,
            name=near or "",
            listed=", ".join(surveys),
        )
    if found.survey is None:
        raise Stop("no-survey", *(["surveys"] if surveys else []), id=indicator, listed=", ".join(surveys))
    return SurveyNames(workspace, indicator, found, found.survey)


def _period(text: str) -> Period:
    from pydantic_core import PydanticCustomError

    from malstyr.model.periods import period

    try:
        return period(text)
    except PydanticCustomError as wrong:
        from malstyr.cli.times import bad_period

        raise bad_period(text, (wrong.context or {}).get("instead")) from None


def _invited(given: Sequence[str], names: SurveyNames) -> Mapping[str | None, int]:
    """How many were asked, ``hemtjänsten=120``; ``120`` alone where the survey has no members."""
    found: dict[str | None, int] = {}
    for text in given:
        member, equals, n = text.rpartition("=")
        known = names.member(member) if equals else None
        if not n.strip().isdecimal() or (known is None) != (not names.members):
            members = names.members or ("",)
            raise Stop("bad-invited", text=text, listed=", ".join(f"{one}=120".lstrip("=") for one in members))
        found[known] = int(n)
    return found
