"""``check --format markdown``: a comment on a pull request, or the page of a build."""

from malstyr.output.check.checked import Checked
from malstyr.output.check.report import check_reports as part
from malstyr.output.hosts.markdown import whole
from malstyr.present.paper import Paper


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)])
