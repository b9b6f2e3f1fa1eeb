"""``schema --format markdown``: the goal files as one page in Swedish: how to write them, then every key."""

from __future__ import annotations

from malstyr.model.shape import key_groups
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox


def render(of: str, paper: Paper) -> str:
    return Sandbox().page("format.md.j2", groups=key_groups("sv"))
