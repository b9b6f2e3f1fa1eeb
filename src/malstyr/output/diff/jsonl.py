"""``diff --format jsonl``: the changes of ``--format json``, one a line, each with its workspace."""

from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.contract.writing import json_types
from malstyr.output.diff.json import diff_result
from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper


def render(compared: Sequence[Changes], paper: Paper) -> str:
    told = (
        {"workspace": one.path, **json_types(change)}
        for one in diff_result(compared, paper.language).workspaces
        for change in one.changes
    )
    return "".join(f"{as_json(one, indent=None)}\n" for one in told)
