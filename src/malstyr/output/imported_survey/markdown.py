"""``import survey --format markdown``: the same for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.imported_survey import SurveyImport
from malstyr.language.words import words
from malstyr.output.imported.frame import in_markdown
from malstyr.output.imported_survey.told import (
    survey_conclusion,
    survey_heading,
    survey_left,
    survey_questions,
    survey_rows,
)
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless


def render(told: SurveyImport, paper: Paper) -> str:
    return harmless("\n".join(_lines(told, paper.language)) + "\n")


def _lines(told: SurveyImport, language: str) -> Iterator[str]:
    catalogue = words(language)
    yield f"## {in_markdown(survey_heading(told, language))}"
    yield ""
    for line in survey_questions(told, language):
        yield f"- {in_markdown(line)}"
    rows = list(survey_rows(told, language))
    if rows:
        yield ""
        yield "| " + " | ".join(in_markdown(catalogue[f"survey.col.{title}"]) for title in rows[0]) + " |"
        yield "|---" * len(rows[0]) + "|"
        yield from ("| " + " | ".join(map(in_markdown, row.values())) + " |" for row in rows)
        yield ""
    for title, lines in survey_left(told, language):
        yield f"### {in_markdown(title)}"
        yield ""
        yield from (f"- {in_markdown(line)}" for line in lines)
        yield ""
    yield in_markdown(survey_conclusion(told, language))
