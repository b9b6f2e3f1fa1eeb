"""What each goal rests on: factors, indicators, activities, money and risks; what is lacking, and what hangs loose."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from malstyr.evaluate.internal_control import risks_in_force
from malstyr.model.goals import Goal
from malstyr.model.measures import Quantity, measure
from malstyr.model.organisation import Expectation, RuleLevel
from malstyr.workspace.cells import cells_of
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so
from malstyr.workspace.workspace import Workspace, called, open_on, spoken


class Aspect(StrEnum):
    """A column: what a goal may rest on, in the order of the chain."""

    FACTORS = "factors"
    INDICATORS = "indicators"
    ACTIVITIES = "activities"
    MONEY = "money"
    RISKS = "risks"


class CellKind(StrEnum):
    """What a cell says where it holds nothing of its own, or that it does."""

    THERE = "there"
    """So many."""
    SAID = "said"
    """None, since it is said otherwise: a milestone, a reference, a reason, resources in words."""
    BELOW = "below"
    """None of its own, but a goal that serves it has."""
    MISSING = "missing"
    """None, and there should be."""
    NONE = "none"
    """None, and none is asked for."""


class CoverageCell(NamedTuple):
    """One cell of the matrix."""

    kind: CellKind
    n: int = 0


NOTHING_ASKED_OF = CoverageCell(CellKind.NONE)
ASKED_BY = {
    Aspect.FACTORS: "unserved-success-factor",
    Aspect.INDICATORS: "goal-without-measure",
    Aspect.ACTIVITIES: "goal-without-activity",
}
"""The rules that ask for what is missing; one that the workspace ignores asks for nothing."""


class CoverageRow(NamedTuple):
    """A goal, or one of its success factors."""

    goal: str
    factor: str | None
    cells: Mapping[Aspect, CoverageCell]


class Orphan(NamedTuple):
    """What hangs loose: an indicator, activity, money or risk tied to no goal."""

    aspect: Aspect
    subject: str
    name: str


class Coverage(NamedTuple):
    """The matrix of a workspace on a day."""

    rows: tuple[CoverageRow, ...]
    orphans: tuple[Orphan, ...]

    def missing(self, aspect: Aspect) -> int:
        """How many goals lack what they should have."""
        return sum(one.factor is None and one.cells[aspect].kind is CellKind.MISSING for one in self.rows)

    @property
    def goals(self) -> int:
        return sum(one.factor is None for one in self.rows)

    @property
    def factors_missing(self) -> int:
        """How many success factors nothing measures or works on."""
        return sum(
            one.factor is not None and CellKind.MISSING in {c.kind for c in one.cells.values()} for one in self.rows
        )


def coverage_of(workspace: Workspace, as_of: date, unit: str | None = None, tag: AskedTag | None = None) -> Coverage:
    """The goals in force on the day, each followed by its factors, in the order of the files; of a unit or a tag."""
    links = _Links(workspace, as_of)
    goals = {
        id: one
        for id, one in workspace.data.goals.items()
        if open_on(one, as_of) and unit in (None, one.unit) and bears_tag(tag, one.classified)
    }
    rows = tuple(row for id, goal in goals.items() for row in _rows(links, id, goal))
    return Coverage(rows, tuple(links.orphans(unit, tag)))


class _Links:
    """What serves or threatens what on a day, by the goal or the factor named, each thing once."""

    def __init__(self, workspace: Workspace, as_of: date) -> None:
        data = workspace.data
        self.workspace = workspace
        self.indicators = {id: one for id, one in data.indicators.items() if open_on(one, as_of)}
        self.activities = {id: one for id, one in data.activities.items() if open_on(one, as_of)}
        self.risks = risks_in_force(data, as_of)
        money = {id for id, one in self.indicators.items() if self.of_money(id)}
        work = {f"activities/{id}": one.serves for id, one in self.activities.items()}
        work |= {f"improvements/{id}": one.serves for id, one in data.improvements.items()}
        serves = {id: one.serves for id, one in self.indicators.items()}
        self.named: Mapping[Aspect, Mapping[str, set[str]]] = {
            Aspect.INDICATORS: _by_name(serves),
            Aspect.ACTIVITIES: _by_name(work),
            Aspect.MONEY: _by_name({id: up for id, up in serves.items() if id in money}),
            Aspect.RISKS: _by_name({id: one.threatens for id, one in self.risks.items()}),
        }
        stated = {id for id, one in data.goals.items() if one.see or one.no_target or one.due or one.done}
        own = {aspect: {name for name in held if "/" not in name} for aspect, held in self.named.items()}
        self.covered: Mapping[Aspect, set[str]] = {
            aspect: workspace.with_goals_above(held | stated if aspect is Aspect.INDICATORS else held)
            for aspect, held in own.items()
        }
        settings = {aspect: data.settings.rules.get(rule) for aspect, rule in ASKED_BY.items()}
        ignored = {aspect for aspect, one in settings.items() if one is not None and one.severity is RuleLevel.IGNORE}
        self.asked = frozenset(ASKED_BY) - ignored
        self.served_by_goals = {up for one in data.goals.values() for up in one.serves}

    def of_money(self, id: str) -> bool:
        """Whether an indicator is of money: measured in it, or with a budget."""
        budget = any(at.cell.budget is not None for at in cells_of(self.workspace.data, id))
        return budget or measure(self.workspace.data.indicators[id].measured_in).quantity is Quantity.MONEY

    def n(self, aspect: Aspect, name: str) -> int:
        return len(self.named[aspect].get(name, ()))

    def orphans(self, unit: str | None, tag: AskedTag | None) -> Iterator[Orphan]:
        """What is tied to no goal that there is, and is not used by anything else either."""
        data = self.workspace.data

        def asked(section: str, id: str, own: str | None) -> bool:
            return unit in (None, own) and bears_tag(tag, classified_so(data, section, id))

        for id, one in self.indicators.items():
            if asked("indicators", id, one.unit) and not self.tied(one.serves) and id not in self.used():
                aspect = Aspect.MONEY if self.of_money(id) else Aspect.INDICATORS
                yield Orphan(aspect, f"indicators/{id}", one.name or spoken(id))
        acted = {id for risk in data.risks.values() for id in risk.actions}
        acted |= {id for improvement in data.improvements.values() for id in improvement.actions}
        acted |= {id for each in data.assessments.values() for one in each.values() for id in one.actions}
        for id, activity in self.activities.items():
            if asked("activities", id, activity.unit) and not self.tied(activity.serves) and id not in acted:
                yield Orphan(Aspect.ACTIVITIES, f"activities/{id}", called(id, activity))
        for id, risk in self.risks.items():
            if asked("risks", id, risk.unit) and not risk.threatens:
                yield Orphan(Aspect.RISKS, f"risks/{id}", called(id, risk))

    def tied(self, names: Iterable[str]) -> bool:
        return any(up.partition("/")[0] in self.workspace.data.goals for up in names)

    def used(self) -> set[str]:
        """Indicators that others are compared to or computed from, or that serve through a target of theirs."""
        found: set[str] = set()
        for id, one in self.indicators.items():
            if one.formula is not None:
                found |= {part.indicator for part in one.formula.quantities()}
            for target in one.all_targets.values():
                found |= {name for _, name in target.references}
                found |= {id} if self.tied(target.serves) else set()
        return found


def _by_name(links: Mapping[str, Iterable[str]]) -> Mapping[str, set[str]]:
    """By each goal, and by each factor as it is named, what serves or threatens it."""
    found: dict[str, set[str]] = {}
    for id, names in links.items():
        for name in names:
            for at in {name, name.partition("/")[0]}:
                found.setdefault(at, set()).add(id)
    return found


def _rows(links: _Links, id: str, goal: Goal) -> Iterator[CoverageRow]:
    asked = links.workspace.expects(goal)
    yield CoverageRow(id, None, {aspect: _cell(links, id, goal, aspect, asked) for aspect in Aspect})
    for label, factor in goal.success_factors.items():
        name = f"{id}/{label}"
        counts = {aspect: links.n(aspect, name) for aspect in links.named}
        served = counts[Aspect.INDICATORS] or counts[Aspect.ACTIVITIES] or name in links.served_by_goals
        lacks = not served and factor.see is None and asked != Expectation.NOTHING and Aspect.FACTORS in links.asked
        cells = {Aspect.FACTORS: NOTHING_ASKED_OF}
        for aspect, n in counts.items():
            followed = aspect in (Aspect.INDICATORS, Aspect.ACTIVITIES)
            kind = CellKind.MISSING if followed and lacks else CellKind.NONE
            if aspect is Aspect.INDICATORS and factor.see is not None:
                kind = CellKind.SAID
            cells[aspect] = CoverageCell(CellKind.THERE, n) if n else CoverageCell(kind)
        yield CoverageRow(id, label, cells)


def _cell(links: _Links, id: str, goal: Goal, aspect: Aspect, asked: str) -> CoverageCell:
    n = len(goal.success_factors) if aspect is Aspect.FACTORS else links.n(aspect, id)
    if n:
        return CoverageCell(CellKind.THERE, n)
    if aspect is Aspect.FACTORS:
        return NOTHING_ASKED_OF
    milestone = bool(goal.due or goal.done or goal.see)
    said = {
        Aspect.INDICATORS: milestone or goal.no_target is not None,
        Aspect.ACTIVITIES: milestone,
        Aspect.MONEY: goal.resources is not None,
    }
    expected = {Aspect.INDICATORS: asked == Expectation.INDICATORS, Aspect.ACTIVITIES: asked != Expectation.NOTHING}
    if said.get(aspect, False):
        return CoverageCell(CellKind.SAID)
    if id in links.covered[aspect]:
        return CoverageCell(CellKind.BELOW)
    asks = expected.get(aspect, False) and aspect in links.asked
    return CoverageCell(CellKind.MISSING if asks else CellKind.NONE)
