"""``schema check`` and its likes: the contracts of what commands say to programs."""

from pathlib import Path

from malstyr.present.paper import Paper


def render(of: str, paper: Paper) -> str:
    """The contract of a command's output as JSON Schema (2020-12)."""
    return Path(__file__).with_name(f"{of}.schema.json").read_text(encoding="utf-8")
