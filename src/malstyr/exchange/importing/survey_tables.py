"""Tables of answers to surveys, which are counted by a command of their own."""

from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.survey.recognised import survey_recognised
from malstyr.exchange.table import TableSheet
from malstyr.language.shells import quoted


def refuse_survey(teller: ImportTeller, sheet: TableSheet) -> bool:
    """Whether a table is of a survey of the workspace, and so not read as values."""
    found = survey_recognised(sheet, teller.workspace)
    if found is None:
        return False
    help = teller.say("help.survey-table", file=quoted(teller.file), indicator=quoted(found.indicator))
    message = teller.say("refused.survey-table", name=teller.name(found.indicator))
    teller.refuse(sheet.at(found.heading), "", "unknown-indicator", help, message)
    cells = sum(map(len, sheet.rows.values())) - 1
    teller.ignore(sheet.name or sheet.at(min(sheet.rows)), "note", teller.say("ignored.survey-table"), cells)
    return True
