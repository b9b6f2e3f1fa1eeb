"""``meeting --format html``: a page that needs nothing beside it, one side first and the rest folded."""

from malstyr.present.paper import Paper
from malstyr.report.meeting.manuscript import MeetingManuscript


def render(manuscript: MeetingManuscript, paper: Paper) -> str:
    return manuscript.pages.page(manuscript.paper, "html", name="meeting")
