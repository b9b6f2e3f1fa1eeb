"""What a command that shows how things stand does with each workspace, in whatever process that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from pydantic_core import PydanticCustomError

from malstyr.cli.formats import parts_of
from malstyr.cli.stop import Stop
from malstyr.cli.visits import Seen, Visit
from malstyr.evaluate.calendar import Clock, Point
from malstyr.evaluate.evaluate import Evaluation, NotReported, evaluate, reported_of
from malstyr.model.periods import Period
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.versions.versions import Version
from malstyr.workspace.tags import tags_of

if TYPE_CHECKING:
    from malstyr.output.status.blame import Blame

Usually: TypeAlias = Callable[[Clock], Period | Point | None]
"""What is asked of a workspace where no period is given; None for what its calendar says."""


@dataclass(frozen=True, slots=True)
class OverviewSeen(Seen):
    """What is kept of a workspace for a table of several."""

    units: Mapping[str, str]
    """Each id with its name, as of the others."""
    perspectives: Mapping[str, str]
    goals: Mapping[str, str]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evaluating:
    """What is to be told of each workspace, and how it is shown."""

    command: str
    format: str
    paper: Paper
    as_of: date | None
    period: str | None
    wanted: Wanted
    blamed: bool = False
    """Whether to tell, where the format has room for it, who last changed what."""
    whole: bool = False
    """Whether to tell of every row, where the format also tells in short."""

    def __call__(self, visit: Visit) -> OverviewSeen:
        version, language = visit.version()
        workspace = version.loaded.workspace
        evaluation = evaluation_of(version, self.as_of, self.period, budget=self.command == "budget")
        blames = {workspace.folder: _blame(version)} if self.blamed and self.format == "text" else {}
        make, _ = parts_of(self.command, self.format)
        part = make(Overview([evaluation], self.wanted, blames, self.whole), self.paper._replace(language=language))
        units, perspectives, goals = map(workspace.names, ("units", "perspectives", "goals"))
        tags = (*tags_of(workspace.data),)
        return OverviewSeen(language, not workspace.complete, part, units, perspectives, goals, tags)


def _blame(version: Version) -> Blame:
    from malstyr.cli.asking_git import past
    from malstyr.output.status.blame import BLAMED, Blame

    return Blame(past(version, BLAMED), version.loaded.workspace)


def evaluation_of(
    version: Version, as_of: date | None, period: str | None, about: Usually | None = None, budget: bool = False
) -> Evaluation:
    """A workspace evaluated for a period, or else for what ``about`` says or a report is about. Raises Stop.

    No other period is suggested than one that can be told of.
    """
    workspace = version.loaded.workspace
    clock = Clock.of(workspace, as_of or workspace.data.settings.as_of or date.today())
    try:
        asked = about(clock) if period is None and about is not None else None
        if period is not None:
            asked = asked_of(clock, period, lambda meant: reported_of(workspace, clock, meant), _listed(clock))
        return evaluate(workspace, clock.as_of, asked, budget)
    except NotReported as wrong:
        raise not_reported(wrong, clock) from None


def asked_of(
    clock: Clock, period: str, suggested: Callable[[Period | Point], object] = str, listed: str = ""
) -> Period | Point:
    """The period or the reporting point that the text names, which may be one of this workspace's own.

    ``suggested`` raises what is wrong with one that the text may mean; ``listed`` are those taken, where not all are.
    """
    try:
        return clock.asked(period)
    except PydanticCustomError as wrong:
        from malstyr.cli.times import bad_period

        meant = (wrong.context or {}).get("instead")
        if meant is not None:
            suggested(clock.asked(meant))
        raise bad_period(period, meant, listed) from None


def not_reported(wrong: NotReported, clock: Clock) -> Stop:
    """That a period is neither a year nor a point that is ready, with what may be asked for."""
    listed = _listed(clock)
    if wrong.point is None:
        return Stop("not-a-point", "periods-told", asked=wrong.asked, listed=listed)
    return Stop("point-not-ready", asked=wrong.asked, ready=wrong.point.ready.isoformat(), listed=listed)


def _listed(clock: Clock) -> str:
    return ", ".join(f"--period {one}" for one in clock.offered())
