"""Tables of answers to surveys, which are counted by a command of their own."""

from __future__ import annotations

from malstyr.exchange.importing.personal_columns import PersonalColumns
from malstyr.exchange.survey.recognised import survey_recognised
from malstyr.exchange.table import TableSheet
from malstyr.language.shells import quoted


class SurveyTables(PersonalColumns):
    """Refuses them, with the command that reads them."""

    def of_a_survey(self, sheet: TableSheet) -> bool:
        """Whether a table is of a survey of the workspace, and so not read as values."""
        found = survey_recognised(sheet, self.workspace)
        if found is None:
            return False
        help = self.say("help.survey-table", file=quoted(self.file), indicator=quoted(found.indicator))
        message = self.say("refused.survey-table", name=self.name(found.indicator))
        self.refuse(sheet.at(found.heading), "", "unknown-indicator", help, message)
        cells = sum(map(len, sheet.rows.values())) - 1
        self.ignore(sheet.name or sheet.at(min(sheet.rows)), "note", self.say("ignored.survey-table"), cells)
        return True
