"""``diff --format github``: annotations left_over the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.output.diff.report import diff_reports as part
from malstyr.output.hosts.github import left_over, whole
from malstyr.present.paper import Paper

__all__ = ["left_over", "part", "render", "whole"]


def render(compared: Sequence[Changes], paper: Paper) -> str:
    return whole([part(compared, paper)])
