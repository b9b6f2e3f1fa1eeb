"""Money: what was set aside, and what became of it."""

from collections.abc import Iterator

from malstyr.present.document import Heading, Paragraph, Passage, Table, TableRow, column_heads, runs
from malstyr.report.view import MoneyTable
from malstyr.report.word.draft import Draft, item_heading


def money_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-money"])
    for heading, tables in draft.report.parted(draft.report.money):
        yield from item_heading(heading)
        yield from (_table(draft, table) for table in tables)
    yield Paragraph(runs(draft.report.money_sign))


def _table(draft: Draft, table: MoneyTable) -> Table:
    words = draft.words
    booked = any(row.to_date for row in table.rows)
    amounts = ["budget", *(["to_date"] if booked else []), "forecast", "outcome", "deviation"]
    titles = [*(words[f"table.{one}"] for one in amounts), f"{words['table.deviation']}, %"]
    columns = (*column_heads(words["table.unit"]), *column_heads(*titles, number=True))
    lines = (
        TableRow((runs(row.name), *(runs(getattr(row, one)) for one in (*amounts, "percent"))), bold=row.total)
        for row in table.rows
    )
    return Table(", ".join(filter(None, (table.name, table.unit))), columns, tuple(lines))
