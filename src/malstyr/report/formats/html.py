"""``report --format html``: a page that needs nothing beside it."""

from malstyr.present.paper import Paper
from malstyr.report.manuscript import Manuscript


def render(manuscript: Manuscript, paper: Paper) -> str:
    return manuscript.pages.page(manuscript.report, "html")
