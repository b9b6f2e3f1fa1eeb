"""``schema --format markdown``: the goal files as one page: how to write them, then every key."""

from malstyr.model.shape import key_groups
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox


def render(of: str, paper: Paper) -> str:
    """In Swedish or, for every other language, in English."""
    language = "sv" if paper.language == "sv" else "en"
    return Sandbox().page(f"format.{language}.md.j2", groups=key_groups(language))
