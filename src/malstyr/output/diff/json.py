"""``diff --format json``, version 1: a contract that others read. Numbers are texts of the exact decimal."""

from collections import Counter
from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.changes.telling import Telling
from malstyr.contract.diff import ComparedRecord, DiffResult, UnusedApproval, change_record
from malstyr.contract.tool import Tool
from malstyr.contract.writing import json_of
from malstyr.present.paper import Paper


def render(compared: Sequence[Changes], paper: Paper) -> str:
    return json_of(diff_result(compared, paper.language))


def diff_result(compared: Sequence[Changes], language: str) -> DiffResult:
    """What changed, as programs read it."""
    counted: Counter[str] = Counter()
    for changes in compared:
        counted.update("approved" if one.approved_by is not None else str(one.change_class) for one in changes.items)
    return DiffResult(
        version=1,
        tool=Tool(),
        as_of=max(one.as_of for one in compared),
        complete=all(one.complete for one in compared),
        workspaces=tuple(_workspace(one, language) for one in compared),
        summary=dict(sorted(counted.items())),
    )


def _workspace(changes: Changes, language: str) -> ComparedRecord:
    telling = Telling(changes, language)
    return ComparedRecord(
        path=changes.folder,
        organisation=changes.name,
        base=changes.base,
        complete=changes.complete,
        decisions=tuple(changes.decisions),
        changes=tuple(change_record(one, telling) for one in changes.items),
        unused_approvals=tuple(UnusedApproval(one.id, one.path) for one in changes.unused),
    )
