"""``check --format github``: annotations beside the lines of a pull request."""

from malstyr.output.check.checked import Checked
from malstyr.output.check.report import check_reports as part
from malstyr.output.hosts.github import step_page, whole
from malstyr.present.paper import Paper

__all__ = ["part", "render", "step_page", "whole"]


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)])
