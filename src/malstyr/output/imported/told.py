"""What is told of an import of a table, in whatever it is written."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from malstyr.contract.imported import ImportedCell, ImportResult
from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.preview import ImportPreview
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.output.imported.frame import lines_left
from malstyr.workspace.workspace import spoken

MOST_CELLS_SHOWN = 4000
"""How many cells are shown one by one where nobody asks for all."""
MOST_LINES_SHOWN = 40
"""How many lines of one sort are shown where nobody asks for all."""
_DECIMALS = 15
_WAITS = "?"


class ImportedTable(NamedTuple):
    """The cells of one measure: rows by member, part and key, columns by period."""

    title: str
    periods: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def imported_tables(shown: ImportPreview, language: str) -> Iterator[ImportedTable]:
    """A table for each measure that something becomes of: the changed first, then the new."""
    if len(shown.result.cells) > MOST_CELLS_SHOWN and not shown.all_shown:
        return
    of: dict[str, list[ImportedCell]] = defaultdict(list)
    waits: dict[str, list[CellFact]] = defaultdict(list)
    for cell in shown.result.cells:
        of[cell.indicator].append(cell)
    for fact in shown.waiting:
        waits[fact.indicator].append(fact)
    ids = [*of, *(id for id in waits if id not in of)]
    order = sorted(ids, key=lambda id: not any(one.status == "changed" for one in of[id]))
    for id in order:
        if waits[id] or any(not one.status.startswith("same") for one in of[id]) or shown.all_shown:
            yield _table(shown, id, of[id], waits[id], language)


def _table(
    shown: ImportPreview, id: str, cells: Sequence[ImportedCell], waits: Sequence[CellFact], language: str
) -> ImportedTable:
    indicator = shown.workspace.data.indicators[id]
    found: dict[tuple[str | None, str | None, str, str | None], dict[str, str]] = defaultdict(dict)
    for cell in cells:
        found[cell.member, cell.part, cell.kind, cell.point][cell.period] = cell_told(cell, language)
    for fact in waits:
        found[fact.member, fact.part, fact.kind.value, fact.point].setdefault(str(fact.period), _WAITS)
    periods = tuple(sorted({period for row in found.values() for period in row}))
    members = shown.workspace.members_of(id)
    rows = tuple(
        (_row_name(key, members, language), *(row.get(period, "") for period in periods)) for key, row in found.items()
    )
    unit = f" ({indicator.measured_in})" if indicator.measured_in else ""
    return ImportedTable(f"{indicator.name or spoken(id)}{unit}", periods, rows)


def _row_name(key: tuple[str | None, str | None, str, str | None], members: object, language: str) -> str:
    member, part, kind, point = key
    catalogue = words(language)
    names = [str(members.get(member, member))] if isinstance(members, dict) and member else [member or ""]
    names.append(catalogue.get(f"word.{part}", spoken(part)) if part else "")
    names.append("" if kind == "value" else f"{catalogue[f'import.kind.{kind}']} {point or ''}".strip())
    return ", ".join(one for one in names if one) or catalogue["import.kind.value"]


def cell_told(cell: ImportedCell, language: str) -> str:
    """A value as it becomes: ``78 → 80`` where it changes, in parentheses where it is there already."""
    value = shown_value(cell.value, language)
    if cell.status == "changed":
        return f"{shown_value(cell.old or '', language)} → {value}"
    return f"({value})" if cell.status.startswith("same") else value


def shown_value(text: str, language: str) -> str:
    """A number as people write it, and a sign as it stands."""
    try:
        return number(Decimal(text), language, _DECIMALS)
    except InvalidOperation:
        return text


def import_heading(shown: ImportPreview, language: str) -> Iterator[str]:
    """The file and how it was read."""
    catalogue, told, factors = words(language), shown.result.understood, shown.made.factors
    unit = catalogue["import.read.unit" if len(factors) == 1 else "import.read.unit-of-some"]
    pieces = [
        catalogue["import.read.sheet"].format(sheet=told.sheet) if told.sheet else "",
        catalogue["import.read.text"].format(encoding=told.encoding, delimiter=_delimiter(told.delimiter, language))
        if told.encoding
        else "",
        catalogue[f"import.read.{told.layout}"] if told.layout else "",
        catalogue["import.read.headings"].format(rows=", ".join(map(str, told.heading_rows)))
        if told.heading_rows
        else "",
        *(unit.format(file=file, own=own) for (file, own), factor in factors.items() if factor != 1),
    ]
    yield "; ".join(one for one in pieces if one)
    if told.mapping is not None:
        yield catalogue["import.read.mapping"].format(file=told.mapping.get("file", ""))


def _delimiter(sign: str | None, language: str) -> str:
    return words(language)["import.read.tab"] if sign == "\t" else sign or ""


def import_left(shown: ImportPreview, language: str) -> Iterator[tuple[str, list[str]]]:
    """What must be mended, what must be answered and what is left out, each under its title."""
    catalogue, told = words(language), lines_left(shown.result, shown.findings, language)
    for title, lines in told.items():
        more = len(lines) - MOST_LINES_SHOWN
        if more > 0 and not shown.all_shown:
            yield (
                catalogue[f"import.title.{title}"],
                [*lines[:MOST_LINES_SHOWN], catalogue["import.more"].format(n=more)],
            )
        elif lines:
            yield catalogue[f"import.title.{title}"], lines


def import_counts(result: ImportResult, language: str) -> str:
    """How many cells came to what."""
    catalogue, counts = words(language), result.summary
    told = [
        catalogue[f"import.count.{name}"].format(n=n) for name, n in counts._asdict().items() if n and name != "read"
    ]
    return catalogue["import.count.read"].format(n=counts.read) + (f" ({', '.join(told)})" if told else "") + "."


def import_conclusion(shown: ImportPreview, language: str) -> str:
    """Whether something is written, and what to do next."""
    catalogue, result = words(language), shown.result
    if not shown.settled:
        return catalogue["import.nothing-written"]
    if not shown.facts:
        return catalogue["import.all-there"] if result.cells else catalogue["import.nothing-found"]
    return catalogue["import.written" if result.written else "import.ready"]
