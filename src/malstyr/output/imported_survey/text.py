"""``import survey`` in a terminal: the groups as a table, then what is in the way and what is left out."""

from collections.abc import Iterator

from rich.console import RenderableType

from malstyr.contract.imported_survey import SurveyImport
from malstyr.language.words import words
from malstyr.output.imported.frame import titled_parts
from malstyr.output.imported_survey.told import (
    SURVEY_NUMBERS,
    survey_conclusion,
    survey_heading,
    survey_left,
    survey_questions,
    survey_rows,
)
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, table
from malstyr.present.paper import Paper


def render(told: SurveyImport, paper: Paper) -> str:
    return drawn(_parts(told, paper), paper)


def _parts(told: SurveyImport, paper: Paper) -> Iterator[RenderableType]:
    language, catalogue = paper.language, words(paper.language)
    yield heading(survey_heading(told, language))
    for line in survey_questions(told, language):
        yield Hanging(line, "dim")
    rows = list(survey_rows(told, language))
    titles = [title for title in rows[0] if any(row[title] for row in rows)] if rows else []
    if rows:
        yield cell_text("")
        columns = [Column(catalogue[f"survey.col.{title}"], title in SURVEY_NUMBERS) for title in titles]
        yield table(columns, [[row[title] for title in titles] for row in rows])
    yield from titled_parts(survey_left(told, language))
    yield Hanging(survey_conclusion(told, language), indent=0)
