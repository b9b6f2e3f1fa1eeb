"""Tables that tests hand in: a text, and a workbook of the same cells."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def tables_of(name: str, rows: Sequence[Sequence[str]]) -> Mapping[str, bytes]:
    """The same table in both forms, by the names of their files."""
    book = Workbook()
    assert isinstance(book.active, Worksheet)
    for row in rows:
        book.active.append(list(row))
    held = BytesIO()
    book.save(held)
    return {f"{name}.csv": "".join(";".join(row) + "\n" for row in rows).encode(), f"{name}.xlsx": held.getvalue()}
