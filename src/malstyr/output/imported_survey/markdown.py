"""``import survey --format markdown``: the same for a comment on a pull request."""

from collections.abc import Iterator

from malstyr.contract.imported_survey import SurveyImport
from malstyr.language.words import words
from malstyr.output.imported.blocks import in_blocks, in_markdown, list_block, table_block, titled_blocks
from malstyr.output.imported_survey.told import (
    survey_conclusion,
    survey_heading,
    survey_left,
    survey_questions,
    survey_rows,
)
from malstyr.present.paper import Paper


def render(told: SurveyImport, paper: Paper) -> str:
    return in_blocks(_blocks(told, paper.language))


def _blocks(told: SurveyImport, language: str) -> Iterator[str]:
    catalogue, rows = words(language), list(survey_rows(told, language))
    yield from (f"## {in_markdown(survey_heading(told, language))}", list_block(survey_questions(told, language)))
    if rows:
        yield table_block([catalogue[f"survey.col.{title}"] for title in rows[0]], (row.values() for row in rows))
    yield from titled_blocks(survey_left(told, language), "###")
    yield in_markdown(survey_conclusion(told, language))
