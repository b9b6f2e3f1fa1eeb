"""What is told of one file by itself, by rule and line: to compare it with what would be, were a line another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.source.compose import FileReading
from malstyr.source.tree import Map, Place
from malstyr.workspace.merge import copy
from malstyr.workspace.sections import mended_sections
from malstyr.workspace.validate import validate

OF_FORM = frozenset((
    "bad-id", "bad-period", "duplicate-id", "empty-value", "missing-key", "not-yaml", "text-broken", "unknown-key",
    "value-alone", "wrong-indent", "wrong-order", "wrong-shape",
))  # fmt: skip
"""What may be said only since a line stands at another step than it should."""
_OF_WORDS = ("unknown-key", "bad-period", "bad-id")
"""What is told of other words for a key, a period or an id."""
_GENERAL_FORMS = (
    None, "any", "only", "unfit", "no-section", "entry-of-file", "entry-within", "yearless", "taken", "of-group",
    "of-inner", "of-target", "section-within", "section-serving", "chosen", "own", "of-another", "of-section",
)  # fmt: skip
"""The forms of that where it is not known what was meant, or where it belongs at another step."""


class Shifted(NamedTuple):
    """The line that was meant elsewhere, and what is told of the rest of the file then."""

    fault: Fault
    reading: FileReading


class ToldOfFile(NamedTuple):
    """What is told of one file alone, by rule and line, and the lines of which something more certain is known."""

    found: frozenset[tuple[str, int]]
    plain: frozenset[int]

    @staticmethod
    def of(reading: FileReading) -> ToldOfFile:
        root = reading.around if reading.lost else reading.root
        held = copy(root, deep=False) if isinstance(root, Map) else Map()
        return ToldOfFile.among([*mended_sections(held), *validate(held).faults], reading)

    @staticmethod
    def among(faults: Iterable[Fault], reading: FileReading) -> ToldOfFile:
        """The faults of what the file holds, and the troubles met where it was read."""
        placed = [(one, line_of(one.at)) for one in faults if isinstance(one.at, Place)]
        found = {(one.rule, line) for one, line in placed}
        found |= {(one.rule, line_of(one.place)) for one in reading.troubles}
        plain = {line for one, line in placed if one.rule in _OF_WORDS and _is_plain(one)}
        return ToldOfFile(frozenset(found), frozenset(plain))

    @property
    def lines(self) -> set[int]:
        """The lines of which something is told that may come from where a line stands."""
        return {line for rule, line in self.found if rule in OF_FORM}


def _is_plain(fault: Fault) -> bool:
    """Whether it is known what another word means, or that a time is one that no calendar has."""
    return fault.args.get("form") not in _GENERAL_FORMS or (
        fault.rule == "bad-period" and fault.args["text"][:4].isdigit()
    )


def line_of(place: Place) -> int:
    """The line that a place begins on."""
    return place.source.position(place.start)[0]
