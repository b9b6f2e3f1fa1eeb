"""``malstyr status``: how the goals stand at a glance, or whole where that is asked for."""

from malstyr.output.lines import printed
from malstyr.output.overview import Overview
from malstyr.output.status.brief import brief
from malstyr.output.status.whole import whole_status
from malstyr.present.paper import Paper


def render(overview: Overview, paper: Paper) -> str:
    if overview.whole:
        return whole_status(overview, paper)
    every = (brief(one, overview.wanted, paper) for one in overview.evaluations)
    return printed((line for lines in every for line in lines), paper)
