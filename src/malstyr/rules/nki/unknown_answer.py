"""Answers to a question that the survey does not have, or with a grade that its scale does not have.

Why: They are left out of the index, or move it out of its scale, without anybody being told.
Bad:
    indicators:
      nki:
        measured_in: index
        method: enkät
        survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
    values:
      nki:
        2013: {answers: {helhet: {3: 20, 4: 30, 6: 10}}}
Good:
    indicators:
      nki:
        measured_in: index
        method: enkät
        survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
    values:
      nki:
        2013: {answers: {helhet: {3: 20, 4: 30, 5: 10}}}
Options: none
Source: the format: survey on the indicator says which questions and grades there are
Message: "{id}" is not among the {what!w} of "{name}".
Help: There are: {known}. Write one of them, or change survey on the indicator.

Finner: Svar på en fråga som inte finns i enkäten, eller med ett betyg som inte finns på skalan.
Varför: De kommer inte med i indexet, eller flyttar det utanför skalan, utan att någon får veta det.
Inställningar: inga
Meddelande: ”{id}” finns inte bland {what!w} för ”{name}”.
Hjälp: Det här finns: {known}. Skriv något av det, eller ändra survey på indikatorn.
"""

from collections.abc import Iterator

from malstyr.evaluate.survey import grades
from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.source.tree import KEY
from malstyr.workspace.cells import cells
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for at in cells(workspace):
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or ("indicators", at.indicator) in workspace.damaged:
            continue
        survey, name = indicator.survey, indicator.name or spoken(at.indicator)
        questions = list(survey.questions) if survey is not None else []
        known_grades = grades(survey) if survey is not None else {}
        for question, counts in at.cell.answers.items():
            path = (*at.path, "answers", question)
            if question not in questions:
                known = ", ".join(questions) or "–"
                yield look.at((*path, KEY), id=question, what="survey-questions", name=name, known=known)
                continue
            for grade in counts:
                if grade not in known_grades:
                    known = ", ".join(known_grades)
                    yield look.at((*path, grade, KEY), id=grade, what="survey-grades", name=name, known=known)
