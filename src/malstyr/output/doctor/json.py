"""``doctor --format json``."""

from collections.abc import Iterable

from malstyr.contract.writing import json_of
from malstyr.output.doctor.record import Found, recorded
from malstyr.present.paper import Paper


def render(every: Iterable[Found], paper: Paper) -> str:
    return json_of(recorded(every, paper.language))
