"""``calendar --format json``."""

from malstyr.contract.writing import json_of
from malstyr.output.calendar.year_wheel import YearWheel
from malstyr.present.paper import Paper


def render(wheel: YearWheel, paper: Paper) -> str:
    return json_of(wheel.record(paper.language))
