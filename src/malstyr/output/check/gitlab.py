"""``check --format gitlab``: GitLab's report of code quality."""

from malstyr.output.check.checked import Checked
from malstyr.output.check.report import check_reports as part
from malstyr.output.hosts.gitlab import whole
from malstyr.present.paper import Paper


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)])
