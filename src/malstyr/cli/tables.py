"""A file of tables that a command is given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from malstyr.cli.no_path import no_path
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.exchange.reading.read import HowToRead, TableForm
    from malstyr.exchange.table import TableFile


def table_at(path: Path, form: TableForm | None = None, how: HowToRead | None = None) -> TableFile:
    """The tables of a file. Raises Stop, with what to do, where it cannot be read."""
    from malstyr.exchange.reading.read import AS_IT_IS, read_table
    from malstyr.exchange.reading.unreadable import UnreadableTable
    from malstyr.language.person_number import names_a_person

    if names_a_person(path.name):
        raise Stop("table-named-of-person")
    try:
        table = read_table(path, form, how or AS_IT_IS)
    except UnreadableTable as error:
        if error.key == "table-missing":
            raise no_path(path, error.key) from None
        raise Stop(error.key, **{"file": path.name, **error.args_of_message}) from None
    if any(map(names_a_person, (*(one.name or "" for one in table.sheets), *(one.sheet for one in table.left_out)))):
        raise Stop("table-named-of-person")
    if sum(len(sheet.rows) for sheet in table.sheets) == 1 and not table.faults and not table.left_out:
        raise Stop("table-one-row", file=path.name)
    return table
