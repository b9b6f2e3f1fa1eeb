"""What can be ordered: the kinds of report, with the blocks of each in the order Swedish readers know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from malstyr.evaluate.calendar import Clock, Point
from malstyr.model.periods import Period, year_period
from malstyr.workspace.tags import AskedTag

_EXCEPTIONS = ("waivers", "decided")
"""What is not as the rules or the decision say: in every report."""
_ENDING = ("legend", "methods", "cover", "provenance")
"""What the report is of stands after what it says."""
_WHOLE = ("methods", "cover", "document", "provenance")
"""The end of a report that holds the whole adopted document."""

_FIRST = ("summary", "red_list", "counts", "since", "ahead", "legend")
"""The first screen of a scorecard, in the order of a narrow one; what its signs mean stands before its tables."""

_MEASURED = ("goals", "guarantees", "others")

KINDS: Mapping[str, tuple[str, ...]] = {
    "scorecard": (*_FIRST, "overall", *_MEASURED, "money", "activities", "risks", *_EXCEPTIONS, *_WHOLE),
    "delar": ("summary", "overall", "red", "ahead", "money", *_MEASURED, *_EXCEPTIONS, *_ENDING),
    "arsredovisning": ("summary", "overall", "red", "since", *_MEASURED, "money", "risks", *_EXCEPTIONS, *_ENDING),
    "styrelseblad": ("lead", "asks", "goalmap", "reds", "besides", "colophon"),
    "aktivitetsplan": ("activities", "ahead", *_EXCEPTIONS, "cover", "provenance"),
    "enhet": (*_FIRST, "overall", *_MEASURED, "money", "activities", "risks", *_EXCEPTIONS, *_WHOLE),
}  # fmt: skip
"""Kind, then its blocks; each block is a template of the same name."""


def about(kind: str, clock: Clock) -> Period | Point | None:
    """What a kind of report is about where no period is asked for; None is the year that every table is about.

    The interim report is of the latest reporting point that is ready in the open year, and of none before the first:
    then it raises NoPoint. The annual report is of the year before the open one, a plan of what is done of the day's.
    """
    if kind == "arsredovisning":
        return year_period(clock.open_year - 1)
    if kind == "aktivitetsplan":
        return year_period(clock.as_of.year)
    if kind != "delar":
        return None
    ready = clock.ready_points(clock.open_year)
    if not ready:
        raise NoPoint(next(iter(clock.points(clock.open_year)), None), clock.ready_points(clock.open_year - 1))
    return ready[-1]


class NoPoint(Exception):
    """No reporting point of the open year is ready; the first that will be, and those of the year before."""

    def __init__(self, first: Point | None, before: Sequence[Point]) -> None:
        super().__init__()
        self.first, self.before = first, before


@dataclass(frozen=True, slots=True)
class Order:
    """What kind of report, for whom: ``public`` leaves persons out; of one unit, or of what is classified by a tag."""

    kind: str
    language: str
    public: bool = False
    unit: str | None = None
    tag: AskedTag | None = None

    @property
    def whole(self) -> bool:
        """Whether it is of everything."""
        return self.unit is None and self.tag is None
