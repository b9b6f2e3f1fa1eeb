"""``check --format sarif``: SARIF 2.1.0, for code scanning and editors."""

from malstyr.output.check.checked import Checked
from malstyr.output.check.report import check_reports as part
from malstyr.output.hosts.sarif import whole
from malstyr.present.paper import Paper


def render(checked: Checked, paper: Paper) -> str:
    return whole([part(checked, paper)])
