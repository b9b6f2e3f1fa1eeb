"""What one report is about: what of an evaluation belongs in it, and what things are called in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome, deviations, told_once
from malstyr.language.words import words
from malstyr.model.activities import Activity
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Waiver
from malstyr.model.indicators import Missing
from malstyr.model.organisation import Unit
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.model.target import Strength
from malstyr.present.lead import measures_of
from malstyr.present.levels import without_state
from malstyr.present.names import calendar_name
from malstyr.present.plan_years import outside_plan
from malstyr.present.spans import period_in_words, years_shown
from malstyr.present.state import State, state_in_words
from malstyr.present.tag_groups import TagGroup, tag_groups
from malstyr.present.unit_rows import home_of, is_of_unit, of_another
from malstyr.report.kinds import KINDS, Order
from malstyr.report.shared import Shared
from malstyr.report.under_item import UnderItem
from malstyr.report.view import Link
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so, measured_so
from malstyr.workspace.workspace import Workspace, open_on, spoken

_Headed = TypeVar("_Headed", bound=UnderItem)


@dataclass(frozen=True)
class Scope:
    """An evaluation as one order sees it; every block of a report is made from it."""

    evaluation: Evaluation
    order: Order
    shared: Shared

    @property
    def workspace(self) -> Workspace:
        return self.evaluation.workspace

    @property
    def data(self) -> GoalFile:
        return self.evaluation.workspace.data

    @property
    def as_of(self) -> date:
        """The day that all is told of, which its heading says."""
        return self.evaluation.as_of

    @property
    def told_on(self) -> date:
        """The day that what is done is told of."""
        return self.evaluation.told_on

    @property
    def year(self) -> Period:
        return self.evaluation.year

    @property
    def language(self) -> str:
        return self.order.language

    @property
    def words(self) -> Mapping[str, str]:
        return words(self.order.language)

    @property
    def blocks(self) -> tuple[str, ...]:
        return KINDS[self.order.kind]

    @property
    def unit(self) -> Unit | None:
        """The unit whose report it is; None where it is everyone's."""
        return self.data.units.get(self.order.unit or "")

    @cached_property
    def years(self) -> Sequence[Period]:
        return years_shown(self.year)

    @cached_property
    def outside_plan(self) -> str:
        """That nothing is judged in its year, which is before or after what all its goals are for; else nothing."""
        return outside_plan(self.evaluation, self.goals.values(), self.language)

    @property
    def parts(self) -> Sequence[tuple[str, Scope]]:
        """The report itself; where a whole list is asked for, what it is of each item, under the item's name."""
        return [(heading, self._of_items.get(tag, self)) for heading, tag in self._headings]

    @cached_property
    def _headings(self) -> Sequence[TagGroup]:
        return tag_groups(self.workspace, self.order.tag, self.language)

    @cached_property
    def _of_items(self) -> Mapping[AskedTag | None, Scope]:
        """What it is of each item; never itself, for what holds itself is not let go of with whoever held it."""
        items = (tag for _, tag in self._headings if tag != self.order.tag)
        return {tag: replace(self, order=replace(self.order, tag=tag)) for tag in items}

    def under_items(self, told: Callable[[Scope], Iterable[_Headed]]) -> Iterator[_Headed]:
        """What is told of each part, with the item that it stands under."""
        for heading, of in self.parts:
            yield from (replace(one, heading=heading) for one in told(of))

    # What belongs in the report.

    def of_unit(self, unit: str | None) -> bool:
        """Whether something of ``unit`` belongs in it: all does, but where the report is one unit's."""
        return self.order.unit is None or unit == self.order.unit

    def of_entry(self, section: str, id: str) -> bool:
        """Whether an entry belongs in it, by its unit, by what it is classified by, and an activity by its time."""
        entry = getattr(self.data, section)[id]
        if isinstance(entry, Activity) and not self.evaluation.tells_of(entry):
            return False
        units = self.workspace.units_of(entry) if isinstance(entry, Activity) else {getattr(entry, "unit", None)}
        return (self.order.unit is None or self.order.unit in units) and self._tagged(section, id)

    @property
    def waivers(self) -> Mapping[str, Waiver]:
        """Exceptions that cover something told; of a tag what is classified so, of a unit what is its own."""

        def tagged(subject: str) -> bool:
            section, _, rest = subject.partition("/")
            return self._tagged(section, rest.partition("/")[0])

        every = self.shared.waived(self.evaluation, self.language).items()
        return {id: one for id, one in every if tagged(one.subject) and self.of_subject(one.subject)}

    def of_subject(self, subject: str) -> bool:
        """Whether something said of ``goals/g``, ``indicators/i/member`` … belongs in it: of a unit its own."""
        if self.order.unit is None:
            return True
        section, id, member = (*subject.split("/", 2), "", "")[:3]
        if section == "indicators":
            rows = (*self.of_indicator.get(id, ()), *self._later_of.get(id, ()))
            return any(not member or one.member == member for one in rows)
        if section == "units":
            return id == self.order.unit
        entry = getattr(self.data, section, {}).get(id)
        return getattr(entry, "unit", None) == self.order.unit

    def of_measure(self, indicator: str, member: str | None) -> bool:
        """Whether what is measured of a member belongs in it."""
        of_place = any(map(self.of_unit, (member, self.data.indicators[indicator].unit)))
        return of_place and self._tagged("indicators", indicator)

    def _tagged(self, section: str, id: str) -> bool:
        return self.order.tag is None or bears_tag(self.order.tag, classified_so(self.data, section, id))

    @cached_property
    def outcomes(self) -> Sequence[Outcome]:
        return [one for one in self.evaluation.outcomes if self._takes(one)]

    @cached_property
    def known(self) -> Sequence[Outcome]:
        """Its outcomes, and those that are known already of later years."""
        return [*self.outcomes, *self.later]

    @cached_property
    def later(self) -> Sequence[Outcome]:
        """What is known already of later years."""
        return [one for one in self.evaluation.ahead if self._takes(one)]

    def tells(self, one: Outcome) -> bool:
        """Whether a row is among the outcomes of its year."""
        alike = self.of_indicator.get(one.indicator) if one.indicator is not None else self.under.get(one.goals[0])
        return one in (alike or ())

    def year_of(self, one: Outcome) -> Period:
        """The year that a row stands in, the report's or a later one."""
        return self.year if one.period is None or self.tells(one) else year_period(one.period.year)

    def rows_in(self, year: Period, indicator: str | None) -> Sequence[Outcome]:
        """Rows of an indicator: the outcomes of the report's year, or what is known already of a later one."""
        if year == self.year:
            return self.of_indicator.get(indicator or "", ())
        later = self._later_of.get(indicator or "", ())
        return [one for one in later if one.period is not None and one.period.year == year.year]

    @property
    def deviations(self) -> Sequence[Outcome | GoalOutcome]:
        """What ``check`` calls deviations, of what is told here; of a unit its own members."""
        return deviations(self.known, self.own_goals.values())

    def of_another(self, indicator: str, member: str | None) -> bool:
        """Whether it is another unit's part of what this unit has a part of, or the whole that they share."""
        return of_another(self.workspace, indicator, member, self.order.unit)

    def _takes(self, one: Outcome) -> bool:
        unit = self.order.unit
        return (unit is None or is_of_unit(self.workspace, one, unit)) and self._of_tag(one)

    def _of_tag(self, one: Outcome) -> bool:
        return bears_tag(self.order.tag, measured_so(self.data, one.indicator, one.goals))

    @cached_property
    def under(self) -> Mapping[str, Sequence[Outcome]]:
        """Outcomes by each goal that they serve."""
        return _grouped((goal, one) for one in self.outcomes for goal in one.goals)

    @cached_property
    def measured_under(self) -> Mapping[str, Sequence[Outcome]]:
        """Measures by the id, on the page, of the goal that each is told under."""
        return _grouped((f"m.{self.home(one)}", one) for one in measures_of(self.outcomes))

    @cached_property
    def deciding(self) -> Mapping[str, Sequence[Outcome]]:
        """Rows of the whole workspace by each goal that they are counted for."""
        rows = (one for one in told_once(self.evaluation.outcomes) if one.counted and one.strength is Strength.SHALL)
        return _grouped((goal, one) for one in rows for goal in one.goals)

    @cached_property
    def of_indicator(self) -> Mapping[str, Sequence[Outcome]]:
        return _grouped((one.indicator, one) for one in self.outcomes if one.indicator is not None)

    @cached_property
    def _later_of(self) -> Mapping[str, Sequence[Outcome]]:
        return _grouped((one.indicator, one) for one in self.later if one.indicator is not None)

    @cached_property
    def noted(self) -> Mapping[tuple[str, str | None], Sequence[At]]:
        """The cells of its years with a note, by the row that tells it; that of a value that cannot be is a reason."""
        rows = {(one.indicator, one.member) for one in self.outcomes}
        years = {year.year for year in self.years}
        cells = (at for id in self.of_indicator for at in cells_of(self.data, id) if at.period.year in years)
        found: dict[tuple[str, str | None], list[At]] = defaultdict(list)
        for at in cells:
            if at.cell.note and at.cell.value is not Missing.NOT_APPLICABLE and (at.indicator, at.member) in rows:
                found[at.indicator, at.member].append(at)
        return found

    @cached_property
    def assessed(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """What people have assessed, by the goal or indicator that it is, or is of, with its place among all."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for at, subject in enumerate(self.data.assessments):
            found["/".join(subject.split("/", 2)[:2])].append((at, subject))
        return found

    @cached_property
    def standing(self) -> Mapping[str, GoalOutcome]:
        """Every goal of the workspace, in the report or not."""
        return {one.goal: one for one in self.evaluation.goals}

    @cached_property
    def goals(self) -> Mapping[str, GoalOutcome]:
        """Goals of the report: none that was closed before the year, nor in a unit's report those of another."""
        return {goal: one for goal, one in self.standing.items() if self._shows(goal)}

    @cached_property
    def own_goals(self) -> Mapping[str, GoalOutcome]:
        """Those that it tells how they stand: in a unit's report another's goal only heads what the unit has of it."""
        return {goal: one for goal, one in self.goals.items() if not self.whose(goal)}

    def _shows(self, goal: str) -> bool:
        written = self.data.goals[goal]
        if not open_on(written, self.year.start):
            return False
        return self.of_entry("goals", goal) or any(self.home(one) == goal for one in self.under.get(goal, ()))

    def home(self, one: Outcome) -> str | None:
        """The goal that it is told under; in a unit's report one of the unit's own, if any."""
        return home_of(self.data, one, self.order.unit)

    def whose(self, goal: str) -> str:
        """Whose a goal is, by name, where that is not the unit whose report it is."""
        unit = self.data.goals[goal].unit
        name = self.place(f"units/{unit}") if unit in self.data.units else self.workspace.name.rpartition(", ")[2]
        own = self.of_unit(unit) or name == self.place(f"units/{self.order.unit}")
        return "" if own else name

    def at_home(self, one: Outcome) -> bool:
        """Whether it is told under a goal of this report."""
        return self.home(one) in self.goals

    def promised(self, one: Outcome) -> bool:
        """Whether it is a service guarantee, which has a block of its own."""
        if one.indicator is None or "guarantees" not in self.blocks:
            return False
        indicator = self.data.indicators[one.indicator]
        within = any(target.within is not None for target in indicator.all_targets.values())
        return indicator.promise is not None or within

    # What things are called.

    def state(self, one: Outcome | GoalOutcome) -> State:
        return state_in_words(one, self.language)

    def goal_state(self, one: GoalOutcome) -> State | None:
        """The state of a goal; of what is only a step of the ladder none."""
        return None if without_state(self.workspace, one) else self.state(one)

    def link(self, goal: str) -> Link:
        """A goal by its name, with its state if it has one."""
        anchor = f"m.{goal}" if goal in self.goals else ""
        return Link(self.data.goals[goal].name or spoken(goal), anchor, self.goal_state(self.standing[goal]))

    def place(self, reference: str | None) -> str:
        """What a reference says, by name where it is of this workspace."""
        section, _, id = (reference or "").partition("/")
        if section == "calendar" and id in self.data.calendar:
            return calendar_name(id, self.data.calendar[id], self.language)
        return self.workspace.called(reference or "")

    def period(self, one: Period) -> str:
        """A period as it stands alone; what is a part of a year by the calendar only, as the calendar calls it."""
        entry = self.data.calendar.get(one.text[5:]) if one.kind is PeriodKind.TO_DATE else None
        return f"{entry.name} {one.year}" if entry is not None and entry.name else period_in_words(one, self.language)

    def role(self, id: str | None) -> str:
        """A role's title; the person too, but never in public."""
        role = self.data.roles.get(id or "")
        if role is None:
            return spoken(id) if id else ""
        return f"{role.title}, {role.person}" if role.person and not self.order.public else role.title

    def rule(self, id: str) -> str:
        """What a rule finds, without its full stop; its id where no rule of the workspace is called so."""
        known = self.shared.rules(self.workspace).get(id)
        return known.documentation.parts[self.language]["finds"].rstrip(".") if known is not None else id


def _grouped(pairs: Iterable[tuple[str, Outcome]]) -> Mapping[str, Sequence[Outcome]]:
    found: dict[str, list[Outcome]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return found
