"""``diff --format junit``: JUnit XML, for the page of a build."""

from collections.abc import Sequence

from malstyr.changes.change import Changes
from malstyr.output.diff.report import diff_reports as part
from malstyr.output.hosts.junit import whole
from malstyr.present.paper import Paper


def render(compared: Sequence[Changes], paper: Paper) -> str:
    return whole([part(compared, paper)])
