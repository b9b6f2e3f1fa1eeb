"""Activities and analyses as a report shows them."""

from dataclasses import dataclass

from malstyr.evaluate.activities import ActivityStatus
from malstyr.report.under_item import UnderItem


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day in running text, and as programs read it."""

    text: str
    iso: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class ActivityLine(UnderItem):
    """An activity: what, who, when; the first date is kept beside later ones."""

    text: str
    responsible: str
    due: tuple[ToldDay, ...]
    done: ToldDay | None
    late: bool
    overdue: str = ""
    """How much too late it was done."""
    closed: str = ""
    """When and why it was closed without being done."""
    goals: str = ""
    team: str = ""
    """The unit, or the level, whose activity it is."""
    told: str = ""
    """What more is written of it."""
    status: ActivityStatus = ActivityStatus.TO_DO
    begun: str = ""
    """How far it has come, where that is said."""


@dataclass(frozen=True, slots=True)
class StepGroup(UnderItem):
    """Activities of a goal and a team: those that are late first, then by day."""

    goal: str
    team: str
    steps: tuple[ActivityLine, ...]

    @property
    def named(self) -> str:
        """Goal and team; empty for what has neither."""
        return ", ".join(filter(None, (self.goal, self.team)))


@dataclass(frozen=True, slots=True)
class ActivityPlan:
    """Every activity: how many stand how, what is left by goal and team, and what is over."""

    counted: str
    left: tuple[StepGroup, ...]
    over: tuple[StepGroup, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What people say of a result, and the actions it led to."""

    subject: str
    period: str
    text: str
    actions: tuple[ActivityLine, ...]
    by: str

    @property
    def told(self) -> bool:
        """Whether anything is said, and not only done."""
        return bool(self.subject or self.period or self.text)
