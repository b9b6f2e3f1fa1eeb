"""``meeting --format markdown``: the same as text, for a git host."""

from malstyr.present.paper import Paper
from malstyr.report.meeting.manuscript import MeetingManuscript


def render(manuscript: MeetingManuscript, paper: Paper) -> str:
    return manuscript.pages.page(manuscript.paper, "md", name="meeting")
