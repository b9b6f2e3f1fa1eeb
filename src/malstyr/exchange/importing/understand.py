"""A file of tables understood against a workspace: what is read, then what it means, then what becomes of each cell."""

from collections.abc import Callable

from malstyr.exchange.importing.amounts_read import decimal_sign
from malstyr.exchange.importing.asked import Questions
from malstyr.exchange.importing.numbers_together import numbers_together
from malstyr.exchange.importing.personal_columns import without_persons
from malstyr.exchange.importing.sections import is_amount
from malstyr.exchange.importing.sheet_choice import sheets_chosen, tell_hidden
from malstyr.exchange.importing.sums_told import check_parts
from malstyr.exchange.importing.table_meant import table_meant
from malstyr.exchange.importing.table_rows import read_rows
from malstyr.exchange.importing.tables_beside import tables_beside
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.titles_read import name_of_sheet, titles_of
from malstyr.exchange.importing.understanding import ABOUT_MAPPINGS, ImportGround, TableWanted, Understanding
from malstyr.exchange.importing.unused_options import tell_unused
from malstyr.exchange.importing.years_of_parts import check_years
from malstyr.exchange.survey.recognised import survey_recognised
from malstyr.exchange.table import CellForm, TableFile, TableSheet
from malstyr.language.shells import quoted


def understand_table(
    table: TableFile, ground: ImportGround, wanted: TableWanted, progress: Callable[[int, int], None] | None = None
) -> Understanding:
    """What a file of tables says of a workspace.

    Numbers that seem to be written in another unit are met one by one; where they all are, the file is read once more
    with one question of them all.
    """
    once = Understanding(Questions(wanted.answers), entry_period=wanted.entry_period)
    teller = ImportTeller(once, ground, wanted, table.name)
    _read_all(teller, table, progress)
    apart = {key.removeprefix("scale:") for key in wanted.answers}
    together = numbers_together(once.doubtful, once.taken, teller.now, apart)
    if not together:
        return once
    again = Understanding(Questions(wanted.answers), entry_period=wanted.entry_period, together=together)
    _read_all(ImportTeller(again, ground, wanted, table.name), table, progress)
    return again


def _read_all(teller: ImportTeller, table: TableFile, progress: Callable[[int, int], None] | None) -> None:
    """Understand all sheets that are chosen."""
    made, mappings = teller.made, teller.wanted.mappings
    if mappings:
        teller.ask(ABOUT_MAPPINGS, teller.say("ask.mapping", names=", ".join(mappings)), mappings, cells=0)
    for sheet in sheets_chosen(teller, table):
        made.sheet = sheet
        told = without_persons(teller, sheet)
        if told is not None and not _is_survey(teller, told):
            _read_sheet(teller, told, progress)
    check_parts(teller)
    check_years(teller)
    tell_unused(teller)
    tell_hidden(teller, table)
    made.taken = [one for at, one in enumerate(made.taken) if at not in made.clashing]


def _read_sheet(teller: ImportTeller, sheet: TableSheet, progress: Callable[[int, int], None] | None) -> None:
    """Understand the tables of a sheet, side by side and one below the other."""
    made = teller.made
    form = CellForm.TEXT
    texts = {cell.text for row in sheet.rows.values() for cell in row.values() if cell.form is form}
    made.decimal = teller.wanted.decimal or decimal_sign(texts)
    for part, tables in tables_beside(sheet, teller.headings):
        if not any(one.columns for one in tables) and _without_headings(teller, part):
            continue
        titles = name_of_sheet(teller, part)
        for one in tables:
            titles = titles_of(teller, part, one.section, titles)
            if one.columns:
                table = table_meant(teller, part, made.decimal, one, titles)
                made.heading_rows = sorted({*made.heading_rows, *one.section.headings})
                made.columns += table.columns
                made.layout = "entry-sheet" if teller.wanted.entry_period else made.layout or table.layout
                read_rows(teller, table, progress)


def _without_headings(teller: ImportTeller, sheet: TableSheet) -> bool:
    """Refuse numbers below no headings that say anything: nothing of them can be understood."""
    first = next((number for number, row in sheet.rows.items() if any(map(is_amount, row.values()))), None)
    if first is None:
        return False
    help = teller.say("help.no-headings", file=quoted(teller.file))
    teller.refuse(sheet.at(first), "", "unknown-indicator", help, teller.say("refused.no-headings"))
    rest = sum(map(len, sheet.rows.values())) - 1
    teller.ignore(sheet.name or sheet.at(min(sheet.rows)), "note", teller.say("ignored.of-refused-table"), rest)
    return True


def _is_survey(teller: ImportTeller, sheet: TableSheet) -> bool:
    """Refuse a table of a survey of the workspace, which is counted by a command of its own."""
    found = survey_recognised(sheet, teller.workspace)
    if found is None:
        return False
    help = teller.say("help.survey-table", file=quoted(teller.file), indicator=quoted(found.indicator))
    message = teller.say("refused.survey-table", name=teller.name(found.indicator))
    teller.refuse(sheet.at(found.heading), "", "unknown-indicator", help, message)
    cells = sum(map(len, sheet.rows.values())) - 1
    teller.ignore(sheet.name or sheet.at(min(sheet.rows)), "note", teller.say("ignored.survey-table"), cells)
    return True
