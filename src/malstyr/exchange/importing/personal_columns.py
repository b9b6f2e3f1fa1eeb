"""Whether a table is of persons, told by its headings and by what its cells look like."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.survey.personal import Revealing, are_free, are_names, asks_freely, may_be_a_person
from malstyr.exchange.table import TableCell, TableSheet
from malstyr.language.person_number import are_person_numbers, surely_has_person_number

_PERSONAL = re.compile(
    r"person(?:nummer|nr)|p-?nr|(?:e-?post|mail|e-?mail)(?:adress)?|(?:tele|mobil)(?:fon)?(?:nr|nummer)?|mobil|"
    r"ip(?:-?adress|-?nummer)|(?:för|efter)namn|för- och efternamn|namn och personnummer|gatuadress|hemadress|"
    r"bostadsadress|respondent-?id|anställd|(?:den )?anställdes? namn|anst(?:ällnings)?[. ]{0,2}(?:nr|nummer|id)|"
    r"elev(?:ens )?namn|person-?id|användar(?:namn|-?id)|hsa-?id|samordningsnummer|födelse(?:datum|tid)"
)
_PERSONS = re.compile(r"namn\b|\banställd|\belev(?!er)|\bpatient|\bbrukare|\bmedarbetare|\bpersonal", re.IGNORECASE)
"""Words of headings of those that rows are of, and not of whoever is responsible for them."""
_HEADS_LOOKED_AT = 8
_ROWS_LOOKED_AT = 400
_OF_NUMBERS = (ColumnRole.VALUE, ColumnRole.PERIOD)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-zåäö]{2,}")


def without_persons(teller: ImportTeller, sheet: TableSheet) -> TableSheet | None:
    """A sheet without what is of persons and somebody has said is to be left; None where any is, which is refused.

    Then nothing is read at all, and only the headings of such columns are told.
    """
    found, above = dict(_held(teller, sheet)) | dict(_headed(teller, sheet)), _above(sheet)
    of_one = _of_one_each(sheet, found)
    left = [column for column in found if not teller.skips(sheet.column_at(column)) or column in of_one]
    cells = [at for at in above if not teller.skips(at)]
    if not (left or cells):
        return None if _is_asked(teller, sheet, found) else _without(teller, sheet, found, above)
    for at in cells:
        help, message = teller.say("help.personal-cell"), teller.say("refused.personal-cell", at=at)
        teller.refuse(at, "", "personal-column", help, message)
    for column in sorted(left):
        heading, code = found[column]
        at = sheet.column_at(column)
        if of_one:
            teller.refuse_skipped_too(at, heading, code, teller.say("help.persons"))
        else:
            teller.refuse(at, heading, code, teller.say(f"help.{code}", at=at))
    rest = sum(len(row) for row in sheet.rows.values()) - len(left) - len(cells)
    teller.ignore(sheet.name or sheet.at(min(sheet.rows)), "personal-column", teller.say("ignored.personal"), rest)
    return None


def _is_asked(teller: ImportTeller, sheet: TableSheet, columns: Iterable[int]) -> bool:
    """Whether it is asked if each row is a person's own, by the first of the columns that are left.

    So it may be where they are headed as persons are, or stand before whatever else names the rows.
    """
    for column in sorted(columns):
        heading, *below = [row[column].text for row in sheet.rows.values() if len(row) > 1 and column in row]
        before = (row[one].text for row in sheet.rows.values() for one in row if one < column)
        first = not any(map(teller.names.is_member, before))
        if are_names(below) and (first or _PERSONS.search(heading)):
            key, at = f"check:{sheet.column_at(column)}", sheet.column_at(column)
            said, cells = teller.say("ask.persons", heading=heading), sum(map(len, sheet.rows.values()))
            answer = teller.ask(key, said, [KEEP, SKIP], cells=cells)
            if answer == SKIP:
                teller.ignore(at, "personal-column", teller.say("ignored.answered", key=key), cells)
            return answer != KEEP
    return False


def _of_one_each(sheet: TableSheet, columns: Mapping[int, object]) -> list[int]:
    """The columns with the number of another person on each row, whose values are those persons' own."""
    found = list[int]()
    for column in columns:
        below = [row[column].text for row in sheet.rows.values() if len(row) > 1 and column in row][1:]
        persons = [one for one in below if surely_has_person_number(one)]
        if len({*below}) > 1 and (2 * len({*persons}) > len(below) or are_person_numbers(below)):
            found.append(column)
    return found


def _without(
    teller: ImportTeller, sheet: TableSheet, columns: Mapping[int, object], places: Sequence[str]
) -> TableSheet:
    """The cells that stand in none of some columns, nor at some places; the others are told as left."""
    rows = dict[int, dict[int, TableCell]]()
    for number, row in sheet.rows.items():
        for column, cell in row.items():
            if column in columns or sheet.at(number, column) in places:
                at = sheet.column_at(column) if column in columns else sheet.at(number, column)
                teller.ignore(at, "note", teller.say("ignored.skipped"))
            else:
                rows.setdefault(number, {})[column] = cell
    return sheet._replace(rows=rows)


def _first_wide(sheet: TableSheet) -> int:
    """The first row of several cells, where a table may begin; 0 where none is."""
    return next((number for number, row in sheet.rows.items() if len(row) > 1), 0)


def _above(sheet: TableSheet) -> list[str]:
    """Where the number of a person stands alone on its row above a table."""
    first = _first_wide(sheet)
    texts = ((number, *one) for number, row in sheet.rows.items() if number < first for one in row.items())
    return [sheet.at(row, column) for row, column, cell in texts if surely_has_person_number(cell.text)]


def _headed(teller: ImportTeller, sheet: TableSheet) -> Iterator[tuple[int, tuple[str, Revealing]]]:
    """The columns that are of persons by their headings."""
    for row in list(sheet.rows.values())[:_HEADS_LOOKED_AT]:
        for column, cell in row.items():
            if len(row) > 1 and _PERSONAL.fullmatch(" ".join(cell.text.casefold().split())):
                yield column, (cell.text, "personal-column")


def _held(teller: ImportTeller, sheet: TableSheet) -> Iterator[tuple[int, tuple[str, Revealing]]]:
    """The columns that are of persons by what stands in them."""
    texts: dict[int, list[str]] = defaultdict(list)
    first = _first_wide(sheet)
    for number, row in sheet.rows.items():
        for column, cell in row.items():
            if len(row) > 1:
                texts[column].append(cell.text)
            elif number > first and surely_has_person_number(cell.text):
                yield column, (sheet.column_at(column), "personal-column")
    bare = any(map(_tells_one, (heading for heading, *_ in texts.values())))  # the first row is a person's
    for column, (heading, *below) in texts.items():
        shown = sheet.column_at(column) if bare or may_be_a_person(heading) else heading
        if _tell_persons([heading, *below]) or (_names_rows(teller, heading) and are_person_numbers(below)):
            yield column, (shown, "personal-column")
        elif (code := _of_somebody(teller, heading, below[:_ROWS_LOOKED_AT])) is not None:
            yield column, (shown, code)
        elif column > min(texts) and teller.headings.role(heading) is None and _name_persons(teller, below):
            yield column, (shown, "personal-column")


def _names_rows(teller: ImportTeller, heading: str) -> bool:
    """Whether what stands below a heading is no amount."""
    return teller.headings.read(heading) is None and teller.headings.role(heading) not in _OF_NUMBERS


def _of_somebody(teller: ImportTeller, heading: str, texts: Sequence[str]) -> Revealing | None:
    """Whether a column that nothing is known of holds names of persons, or answers in words of their own."""
    if not _says_nothing(teller, heading):
        return None
    free = (heading.endswith("?") or asks_freely(heading)) and are_free(texts)
    if not (_name_persons(teller, texts) or (free and not any(map(partial(_is_known, teller), texts)))):
        return None
    return "free-text-column" if free else "personal-column"


def _name_persons(teller: ImportTeller, texts: Sequence[str]) -> bool:
    """Whether most texts look like names of persons, and none is known."""
    return are_names(texts) and not any(map(partial(_is_known, teller), texts))


def _says_nothing(teller: ImportTeller, heading: str) -> bool:
    return teller.headings.role(heading) is None and teller.headings.read(heading) is None


def _is_known(teller: ImportTeller, text: str) -> bool:
    return teller.headings.read(text) is not None or teller.names.is_organisation(text)


def _tell_persons(texts: Sequence[str]) -> bool:
    """Whether any of a column holds the number of a person, or several are addresses of mail."""
    different = {*texts}
    mails = [text for text in different if "@" in text and _MAIL.fullmatch(text)]
    return len(mails) > 1 or any(texts.count(one) > 1 for one in mails) or any(map(surely_has_person_number, different))


def _tells_one(text: str) -> bool:
    """Whether a text is a person's, so that it is no heading."""
    return _MAIL.fullmatch(text) is not None or surely_has_person_number(text) or are_person_numbers([text])
