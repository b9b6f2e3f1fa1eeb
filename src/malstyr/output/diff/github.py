"""``diff --format github``: annotations beside the lines of a pull request."""

from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.output.diff.report import diff_reports as part
from malstyr.output.hosts.github import step_page, whole
from malstyr.present.paper import Paper

__all__ = ["part", "render", "step_page", "whole"]


def render(compared: Sequence[Changes], paper: Paper) -> str:
    return whole([part(compared, paper)])
