"""``malstyr schema``: the goal file as JSON Schema, for editors and other programs."""

from malstyr.model.schema import json_schema
from malstyr.present.paper import Paper


def render(of: str, paper: Paper) -> str:
    return json_schema(paper.language)
