"""What is exported: a workspace, as it is known on a day, whole or a part of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from malstyr.evaluate.calendar import Clock
from malstyr.exchange.spreadsheets import SWEDISH_EXCEL, Dialect
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Indicator
from malstyr.model.periods import Period
from malstyr.report.persons import NOBODY, Mask
from malstyr.source.files import normal_path
from malstyr.version import __version__
from malstyr.versions.origin import Origin
from malstyr.workspace.hiding import shown_data
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True)
class Exported:
    """A workspace and what of it is asked for."""

    workspace: Workspace
    folder: Path
    """Where it is, so that files are named as they are called there."""
    clock: Clock
    origin: Origin | None = None
    period: Period | None = None
    """What lies within it; None for all."""
    unit: str | None = None
    public: bool = False
    dialect: Dialect = SWEDISH_EXCEL

    def of_unit(self, unit: str | None) -> Exported:
        """The same of one unit."""
        return replace(self, unit=unit)

    @cached_property
    def data(self) -> GoalFile:
        return shown_data(self.workspace)

    @property
    def id(self) -> str:
        """What the organisation is called by programs; the folder's name where it has no id."""
        named = self.data.organisation.id if self.data.organisation is not None else self.folder.name
        return self.mask.address(named)

    @property
    def organisation(self) -> str:
        held = self.data.organisation
        return self.mask.text(held.name if held is not None else self.folder.name)

    @cached_property
    def mask(self) -> Mask:
        """Takes persons out of texts, where they are for the public."""
        return Mask(self.workspace.persons) if self.public else NOBODY

    def file(self, name: str) -> str:
        """A file's name in the workspace, the same wherever one stands."""
        path = normal_path(Path(name))
        return path.relative_to(self.folder).as_posix() if path.is_relative_to(self.folder) else path.name

    def within(self, period: Period) -> bool:
        """Whether a period is in what is asked for."""
        return self.period is None or self.period.covers(period)

    def takes(self, id: str, member: str | None) -> bool:
        """Whether a series is in what is asked for."""
        return self.unit is None or concerns(self.workspace, self.unit, id, member)


def concerns(workspace: Workspace, unit: str, id: str, member: str | None) -> bool:
    """Whether a series is a unit's: it is the member, or measures the indicator, or has the goal that it is for."""
    indicator = workspace.data.indicators.get(id)
    return member == unit or (indicator is not None and unit in units_measuring(workspace, indicator))


def units_measuring(workspace: Workspace, indicator: Indicator) -> Iterator[str]:
    """The unit that measures an indicator; where none is said, those of the goals that it serves."""
    if indicator.unit is not None:
        yield indicator.unit
        return
    for served in indicator.serves:
        goal = workspace.data.goals.get(served.partition("/")[0])
        if goal is not None and goal.unit is not None:
            yield goal.unit


def told_in_book(of: Exported, kind: str, *more: tuple[str, str]) -> list[tuple[str, str]]:
    """Names and what each is; ``kind`` is ``export`` or ``entry-sheet``."""
    commit = [("commit", of.origin.commit), ("changed", str(of.origin.changed))] if of.origin is not None else []
    made = [("version", "1"), ("kind", kind), ("malstyr", __version__), ("workspace", of.id)]
    return [*made, ("as_of", of.clock.as_of.isoformat()), *commit, *more]
