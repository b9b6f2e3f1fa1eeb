"""``record --format json``, version 1: a contract that others read."""

from collections.abc import Sequence

from malstyr.contract.edited import EditResult
from malstyr.contract.writing import json_of
from malstyr.output.check.json import finding_record
from malstyr.output.edits.outcome import EditOutcome
from malstyr.present.paper import Paper


def render(outcome: EditOutcome, paper: Paper) -> str:
    first = next(iter(outcome.changes), None)
    return json_of(
        EditResult(
            version=1,
            status=outcome.status.value,
            file=first.file if first is not None else None,
            line=first.first if first is not None else None,
            before=_lines(first.before) if first is not None else None,
            after=_lines(first.after) if first is not None else None,
            findings=tuple(map(finding_record, outcome.findings)),
            refused=outcome.refused,
        )
    )


def _lines(lines: Sequence[str | None]) -> str | None:
    """Lines as one text; None where there are none, or where one holds a hidden number."""
    shown = [line for line in lines if line is not None]
    return "\n".join(shown) if shown and len(shown) == len(lines) else None
