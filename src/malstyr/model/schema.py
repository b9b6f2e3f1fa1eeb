"""The format as JSON Schema (2020-12), made from the models, for editors and other programs.

Fields carry their title and help in two languages; the schema speaks one of them.
"""

import json
import re
from functools import cache
from typing import Any

from malstyr.model.choices import choices_of
from malstyr.model.goal_file import GoalFile
from malstyr.model.proposals import Proposal, proposals_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"


@cache
def json_schema(language: str) -> str:
    """The schema of a goal file as text, ending with a line end; titles and help in ``language``."""
    schema = _spoken(GoalFile.model_json_schema(mode="validation"), language)
    schema["$defs"] = dict(sorted(schema["$defs"].items()))
    for name, one in schema["$defs"].items():
        if "enum" in one:
            one["enumDescriptions"] = [choices_of(name, language).get(word, word) for word in one["enum"]]
    if language == "sv":
        _propose(schema)
    head = {"$schema": DIALECT, "title": "malstyr", "type": "object"}
    return (
        json.dumps(head | {key: schema[key] for key in schema if key not in head}, ensure_ascii=False, indent=2) + "\n"
    )


def _propose(schema: dict[str, Any]) -> None:
    """Whole goals, indicators and targets to fill in, where yaml-language-server and VS Code look for them."""
    definitions = schema["$defs"]
    places = {**schema["properties"], "target": definitions["Target"]}
    places["targets"] = definitions["Indicator"]["properties"]["targets"]
    for name, place in places.items():
        if found := proposals_of(name):
            place["defaultSnippets"] = [_snippet(one) for one in found]


def _snippet(one: Proposal) -> dict[str, Any]:
    import yaml

    places: list[str] = []

    def put_aside(place: re.Match[str]) -> str:
        places.append(place[0])
        return f"<{len(places) - 1}>"

    body = yaml.safe_load(re.sub(r"\$\{[^{}]*\}", put_aside, one.text))
    filled = re.sub("<([0-9]+)>", lambda place: places[int(place[1])], json.dumps(body, ensure_ascii=False))
    return {"label": one.title, "description": one.help, "body": json.loads(filled)}


def _spoken(schema: Any, language: str) -> Any:
    """The same schema with one language's title and help in place of both, and no null: a key is left out."""
    if isinstance(schema, list):
        return [_spoken(one, language) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("anyOf"), list):
        kept = [one for one in schema["anyOf"] if one != {"type": "null"}]
        rest = {key: below for key, below in schema.items() if key != "anyOf"}
        schema = rest | (kept[0] if len(kept) == 1 else {"anyOf": kept})
    said = {key: _spoken(below, language) for key, below in schema.items() if key not in ("sv", "en", "propertyNames")}
    if isinstance(schema.get("sv"), str):
        title, _, help = schema.get(language, schema["en"]).partition(":")
        said["title"] = title.rstrip(".")
        if help:
            said["description"] = help[1:2].upper() + help[2:]
        said.pop("default", None)
    elif isinstance(said.get("title"), str):
        said.pop("title")
    if isinstance(said.get("description"), str) and not isinstance(schema.get("sv"), str):
        said.pop("description")
    return said
