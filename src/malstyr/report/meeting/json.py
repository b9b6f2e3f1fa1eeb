"""``meeting --format json``, version 1: a contract that others read."""

from malstyr.contract.writing import json_of
from malstyr.present.paper import Paper
from malstyr.report.meeting.manuscript import MeetingManuscript


def render(manuscript: MeetingManuscript, paper: Paper) -> str:
    return json_of(manuscript.result)
