"""``diff --format sarif``: SARIF 2.1.0, for code scanning and editors."""

from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.output.diff.report import diff_reports as part
from malstyr.output.hosts.sarif import whole
from malstyr.present.paper import Paper


def render(compared: Sequence[Changes], paper: Paper) -> str:
    return whole([part(compared, paper)])
