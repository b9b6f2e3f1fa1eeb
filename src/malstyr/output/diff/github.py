"""``diff --format github``: workflow commands that put each change beside its line in a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.changes.change import Change, Changes
from malstyr.changes.telling import Telling
from malstyr.findings import Severity
from malstyr.present.paper import Paper
from malstyr.present.visible import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(compared: Sequence[Changes], paper: Paper) -> str:
    """One line a change that calls for something, the most serious first: the host shows only the first ten."""
    return "".join(
        _line(Telling(changes, paper.language), change)
        for changes in compared
        for change in changes.items
        if change.severity is not Severity.INFO or change.approved_by is not None
    )


def _line(telling: Telling, change: Change) -> str:
    place = change.place_after or change.place_before
    where = {}
    if place is not None:
        line, column = place.source.position(place.start)
        where = {"file": place.source.name, "line": line, "col": column}
    where["title"] = f"malstyr: {telling.class_of(change)}"
    properties = ",".join(f"{name}={_property(str(one))}" for name, one in where.items())
    return f"::{_COMMANDS[change.severity]} {properties}::{_data(telling.sentence(change))}\n"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
