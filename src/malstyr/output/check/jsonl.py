"""``check --format jsonl``: the findings of ``--format json``, one a line."""

from malstyr.contract.writing import json_types
from malstyr.output.check.checked import Checked
from malstyr.output.check.json import finding_record
from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper


def render(checked: Checked, paper: Paper) -> str:
    return "".join(f"{as_json(json_types(finding_record(one)), indent=None)}\n" for one in checked.findings)
