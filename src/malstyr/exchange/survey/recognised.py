"""Whether a table is of answers to a survey, and not of values."""

from typing import NamedTuple

from malstyr.exchange.survey.asked import SurveyNames
from malstyr.exchange.survey.frequencies import frequency_heading, grades_in
from malstyr.exchange.survey.respondents import heading_row_of
from malstyr.exchange.table import TableSheet
from malstyr.workspace.workspace import Workspace

_ROWS_LOOKED_AT = 200


class SurveyRecognised(NamedTuple):
    """A survey that a table holds answers to, and its row of headings."""

    indicator: str
    heading: int


def survey_recognised(sheet: TableSheet, workspace: Workspace) -> SurveyRecognised | None:
    """The survey of the workspace that a table is of; None of a table of values."""
    for id, indicator in workspace.data.indicators.items():
        if indicator.survey is not None and sheet.rows:
            heading = _heading(sheet, SurveyNames(workspace, id, indicator, indicator.survey))
            if heading is not None:
                return SurveyRecognised(id, heading)
    return None


def _heading(sheet: TableSheet, names: SurveyNames) -> int | None:
    """The row of headings of a table of counts or of respondents.

    A row of 1, 2, 3, 4 and 5 may be months: a question, or those who do not know, tell that they are grades.
    """
    counts = frequency_heading(sheet, names)
    if counts is not None:
        first = list(sheet.rows)[:_ROWS_LOOKED_AT]
        told = any(names.asks(cell.text) for row in first for cell in sheet.rows[row].values())
        return counts if told or not all(map(str.isdecimal, grades_in(sheet, counts, names).values())) else None
    heading = heading_row_of(sheet, names)
    asked = [column for column, cell in sheet.rows[heading].items() if names.asks(cell.text)]
    below = [row for row in list(sheet.rows)[: heading + _ROWS_LOOKED_AT] if row > heading]
    cells = [sheet.rows[row][column] for row in below for column in asked if column in sheet.rows[row]]
    grades = sum(isinstance(names.grades.of(cell), str) for cell in cells)
    return heading if 2 * grades > len(cells) else None
