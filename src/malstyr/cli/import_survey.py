"""``malstyr import survey``: counts of the answers to a survey, and nothing else of its file."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, Output
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.exchange.survey.asked import SurveyNames
    from malstyr.model.periods import Period
    from malstyr.workspace.workspace import Workspace


def survey(
    file: Annotated[Path, typer.Argument(metavar=help_text("table-name"), help=help_text("table"))],
    indicator: Annotated[str, typer.Option("--indicator", metavar="ID", help=help_text("survey-indicator"))],
    period: Annotated[str, typer.Option("--period", metavar="PERIOD", help=help_text("survey-period"))],
    unit_column: Annotated[
        str | None, typer.Option("--unit-column", metavar="H", help=help_text("unit-column"))
    ] = None,
    group_column: Annotated[
        str | None, typer.Option("--group-column", metavar="H", help=help_text("group-column"))
    ] = None,
    ignore_columns: Annotated[
        list[str] | None, typer.Option("--ignore-columns", metavar="H,…", help=help_text("ignore-columns"))
    ] = None,
    invited: Annotated[list[str] | None, typer.Option("--invited", metavar="ID=N", help=help_text("invited"))] = None,
    answer: Annotated[list[str] | None, typer.Option("--answer", metavar="K=V", help=help_text("answer"))] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", metavar="NAME", help=help_text("encoding"))] = None,
    delimiter: Annotated[str | None, typer.Option("--delimiter", metavar="SIGN", help=help_text("delimiter"))] = None,
    hidden: Annotated[bool, typer.Option("--hidden", help=help_text("hidden"))] = False,
    format: Annotated[str | None, format_option("import survey")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.tables import table_at
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.exchange.reading.read import HowToRead
    from malstyr.exchange.survey.asked import Settled, SurveyAsked
    from malstyr.exchange.survey.read_survey import read_survey

    to = destination("import survey", format, output, [Path()])
    chosen = choose(None, as_of, lang)
    loaded = chosen.loaded[0]
    names = _names(loaded.workspace, indicator)
    asked = SurveyAsked(
        indicator,
        _period(period),
        unit_column,
        group_column,
        tuple(one.strip() for several in ignore_columns or () for one in several.split(",")),
        _invited(invited or (), names),
        _answers(answer or ()),
    )
    with _nothing_of_the_file_told():
        table = table_at(file, None, HowToRead(encoding, delimiter, hidden))
        settled = Settled(chosen.day(loaded), chosen.language)
        read = read_survey(table, loaded, asked, names, settled)
        give(to, read.told, chosen.language)
    return 1 if settled.open or not read.facts else 0


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
        meant = (wrong.context or {}).get("instead")
        raise Stop("bad-period", *(["did-you-mean"] if meant else []), text=text, name=meant or "") from None


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


def _answers(given: Sequence[str]) -> Mapping[str, str]:
    found = {}
    for text in given:
        key, equals, value = text.rpartition("=")
        if not equals:
            raise Stop("bad-answer", text=text)
        found[key] = value
    return found
