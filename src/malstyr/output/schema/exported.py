"""``schema export``: a whole workspace in JSON, as ``export json`` writes it."""

import json

from malstyr.model.schema import json_schema
from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper

_COUNT = {"type": ["integer", "null"], "minimum": 0}
_ENVELOPE = {
    "version": {"const": 1},
    "tool": {
        "type": "object",
        "properties": {"name": {"const": "malstyr"}, "version": {"type": "string"}},
        "required": ["name", "version"],
    },
    "as_of": {"type": "string", "format": "date"},
    "commit": {"type": ["string", "null"]},
    "changed": _COUNT,
    "complete": {"type": "boolean"},
    "about": {"type": "object", "additionalProperties": {"$ref": "#/$defs/About"}},
}


def render(of: str, paper: Paper) -> str:
    """The contract as JSON Schema (2020-12); ``workspace`` is a goal file."""
    goal_file = json.loads(json_schema(paper.language))
    dialect, definitions = goal_file.pop("$schema"), goal_file.pop("$defs")
    properties = {**_ENVELOPE, "workspace": {"$ref": "#/$defs/GoalFile"}}
    whole = {
        "$schema": dialect,
        "title": "malstyr export json",
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
        "$defs": {**definitions, "GoalFile": goal_file},
    }
    return as_json(whole) + "\n"
