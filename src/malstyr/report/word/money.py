"""Money: what was set aside, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Heading, Paragraph, Passage, Table, TableHead, TableRow, runs
from malstyr.report.word.draft import Draft


def money_parts(draft: Draft) -> Iterator[Passage]:
    words = draft.words
    yield Heading(2, words["report.block-money"])
    for table in draft.report.money:
        booked = any(row.to_date for row in table.rows)
        amounts = ["budget", *(["to_date"] if booked else []), "forecast", "outcome", "deviation"]
        titles = [*(words[f"table.{one}"] for one in amounts), f"{words['table.deviation']}, %"]
        columns = (TableHead(runs(words["table.unit"])), *(TableHead(runs(one), number=True) for one in titles))
        lines = (
            TableRow((runs(row.name), *(runs(getattr(row, one)) for one in (*amounts, "percent"))), bold=row.total)
            for row in table.rows
        )
        yield Table(", ".join(filter(None, (table.name, table.unit))), columns, tuple(lines))
    yield Paragraph(runs(draft.report.money_sign))
