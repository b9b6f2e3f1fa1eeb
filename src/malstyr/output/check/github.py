"""``check --format github``: annotations left_over the lines of a pull request."""

from __future__ import annotations

from malstyr.output.check.checked import Checked
from malstyr.output.check.report import check_reports as part
from malstyr.output.hosts.github import left_over, whole
from malstyr.present.paper import Paper

__all__ = ["left_over", "part", "render", "whole"]


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)])
