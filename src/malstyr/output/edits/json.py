"""``record --format json``, version 1: a contract that others read."""

from __future__ import annotations

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
            before=next(iter(first.before), None) if first is not None else None,
            after=next(iter(first.after), None) if first is not None else None,
            findings=tuple(map(finding_record, outcome.findings)),
            refused=outcome.refused,
        )
    )
