"""``report --format markdown``: the same as text, for a git host."""

from malstyr.present.paper import Paper
from malstyr.report.manuscript import Manuscript


def render(manuscript: Manuscript, paper: Paper) -> str:
    return manuscript.pages.page(manuscript.report, "md")
