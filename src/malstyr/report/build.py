"""From an evaluation to what a report shows: goals in order, what is red, money, risks, and where it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import money
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.goals import Activity, Assessment, Goal
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from malstyr.report.kinds import KINDS
from malstyr.report.view import (
    Analysis,
    Fact,
    Factor,
    GoalView,
    MoneyRow,
    MoneyTable,
    Note,
    Red,
    Report,
    RiskRow,
    Row,
    Section,
    Step,
)
from malstyr.report.wording import (
    arithmetic,
    movement,
    name_of,
    position,
    required,
    state_of,
    summary,
    value_of,
)
from malstyr.workspace.workspace import Workspace, spoken

YEARS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What kind of report, for whom: ``public`` leaves persons out; ``unit`` is for the kind of one unit."""

    kind: str
    language: str
    public: bool = False
    unit: str | None = None


Draw = Callable[[Evaluation, Outcome, str, str], str]
"""Draws the chart of an outcome with an id in a language; empty where none suits."""


def build(evaluation: Evaluation, order: Order, draw: Draw, sources: tuple[Fact, ...] = ()) -> Report:
    """The whole report; ``sources`` tell which files and revision it was made from."""
    return _Building(evaluation, order, draw).report(sources)


class _Building:
    def __init__(self, evaluation: Evaluation, order: Order, draw: Draw) -> None:
        self.evaluation, self.order, self.draw = evaluation, order, draw
        self.workspace: Workspace = evaluation.workspace
        self.data = self.workspace.data
        self.language = order.language
        self.words = words(order.language)

    def report(self, sources: tuple[Fact, ...]) -> Report:
        sections = tuple(self.sections())
        counts = Counter(goal.state.status for section in sections for goal in section.goals)
        return Report(
            kind=self.order.kind,
            language=self.language,
            title=f"{self.words[f'report.{self.order.kind}']} {self.evaluation.year}",
            subtitle=self.workspace.name if self.order.unit is None else f"{self.workspace.name}, {self.unit_name()}",
            facts=tuple(self.facts()),
            invented=self.invented(),
            summary=summary(self.evaluation, self.language),
            counts=tuple((state_of(status, self.language), counts[status]) for status in Status if counts[status]),
            years=tuple(str(year_period(self.evaluation.year.year - n)) for n in range(YEARS_SHOWN - 1, -1, -1)),
            blocks=KINDS[self.order.kind],
            red=tuple(self.red()),
            sections=sections,
            money=tuple(self.money()),
            money_sign=self.words[f"table.sign-{self.data.settings.positive_deviation}"],
            steps=tuple(self.step(one) for one in self.data.activities.values() if self.of_unit(one.unit)),
            risks=tuple(self.risks()),
            waivers=tuple(self.waivers()),
            methods=tuple(self.methods()),
            legend=tuple(state_of(status, self.language) for status in Status),
            provenance=(Fact(self.words["report.as-of"], self.evaluation.as_of.isoformat()), *sources),
            incomplete="" if self.workspace.complete else self.words["check.incomplete"],
        )

    def unit_name(self) -> str:
        unit = self.data.units.get(self.order.unit or "")
        return unit.name or spoken(self.order.unit or "") if unit is not None else ""

    def of_unit(self, unit: str | None) -> bool:
        """Whether something belongs in the report: all of it does, but where it is one unit's."""
        return self.order.unit is None or unit == self.order.unit

    def facts(self) -> Iterator[Fact]:
        """The adopted documents: what, for when, by whom."""
        for name, plan in self.data.plans.items():
            if not self.of_unit(plan.unit) and plan.unit is not None:
                continue
            if plan.unit is not None and self.order.unit is None and plan.adopted is None:
                continue
            decision = self.data.decisions.get(plan.adopted or "")
            told = [str(plan.period).replace("-", "–")] if plan.period is not None else []
            if decision is not None:
                reference = f" {decision.reference}" if decision.reference else ""
                told.append(f"{self.words['report.adopted']} {decision.body} {decision.date}{reference}")
            yield Fact(plan.name or spoken(name), ", ".join(told))
        if self.data.organisation is not None and self.data.organisation.purpose:
            yield Fact(self.words["report.purpose"], self.data.organisation.purpose)

    def invented(self) -> str:
        """Said of examples: where a file says that its values are made up, so does every report of them."""
        sources = {about.source for about in self.workspace.about.values() if about.source}
        made_up = sorted(source for source in sources if "påhitt" in source.lower())
        return self.words["report.invented"].format(source="; ".join(made_up)) if made_up else ""

    def sections(self) -> Iterator[Section]:
        """Perspectives in their order, then the goals that have none."""
        held: dict[str | None, list[GoalView]] = {}
        for goal in self.evaluation.goals:
            written = self.data.goals[goal.goal]
            rows = self.rows_of(goal.goal)
            if self.order.unit is not None and written.unit != self.order.unit and not rows:
                continue
            held.setdefault(written.perspective, []).append(self.goal(goal, written, rows))
        for name, perspective in self.data.perspectives.items():
            if held.get(name):
                title = perspective.name or spoken(name)
                yield Section(f"p-{name}", title, perspective.text or "", tuple(held[name]))
        rest = [goal for name, goals in held.items() if name not in self.data.perspectives for goal in goals]
        if rest:
            yield Section("p-", self.words["report.goals"], "", tuple(rest))

    def goal(self, outcome: GoalOutcome, goal: Goal, rows: tuple[Row, ...]) -> GoalView:
        level = self.data.levels.get(goal.level or "")
        subjects = (f"goals/{outcome.goal}", *(f"indicators/{id}" for id in self.indicators_of(outcome.goal)))
        person = f"{self.words['outcome.by-person'].capitalize()}: {outcome.reason}" if outcome.reason else ""
        return GoalView(
            id=f"m-{outcome.goal}",
            name=goal.name or spoken(outcome.goal),
            text=goal.text,
            level=(level.name or spoken(goal.level or "")) if level is not None else "",
            owner=self.role(goal.owner),
            state=state_of(outcome.status, self.language),
            person=person,
            factors=tuple(
                Factor(label, factor.text, factor.see or "") for label, factor in goal.success_factors.items()
            ),
            rows=rows,
            analyses=tuple(self.analyses(subjects)),
            steps=tuple(
                self.step(self.data.activities[id]) for id in self.workspace.activities_of.get(outcome.goal, ())
            ),
        )

    def indicators_of(self, goal: str) -> tuple[str, ...]:
        return tuple(id for id in self.workspace.indicators_of.get(goal, ()) if id in self.data.indicators)

    def rows_of(self, goal: str) -> tuple[Row, ...]:
        """The outcomes of a goal, the whole of several members before them."""
        mine = [one for one in self.evaluation.outcomes if one.goals[:1] == (goal,)]
        if self.order.unit is not None:
            unit = self.order.unit
            at_home = self.data.goals[goal].unit == unit
            mine = [one for one in mine if at_home or one.member == unit or self.unit_of(one) == unit]
        wholes = {(one.indicator, one.target) for one in mine if one.of_members}
        first: dict[tuple[str | None, str | None], int] = {}
        for at, one in enumerate(mine):
            first.setdefault((one.indicator, one.target), at)
        mine.sort(key=lambda one: (first[one.indicator, one.target], not one.of_members))
        return tuple(self.row(one, (one.indicator, one.target) in wholes) for one in mine)

    def unit_of(self, one: Outcome) -> str | None:
        return self.data.indicators[one.indicator].unit if one.indicator is not None else None

    def row(self, one: Outcome, has_whole: bool) -> Row:
        under = has_whole and one.member is not None
        id = "-".join(part for part in ("i", one.indicator or one.goals[0], one.target, one.member) if part)
        years = [year_period(self.evaluation.year.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]
        return Row(
            id=id,
            name=name_of(self.evaluation, one, whole=not under),
            unit=one.measured_in or "",
            values=tuple(value_of(self.evaluation, one, year, self.language) for year in years),
            required=required(one, self.language),
            movement=movement(self.evaluation, one),
            trend=self.words[f"trend.{one.trend}"],
            position=position(one, self.language),
            state=state_of(one.status, self.language, one.forecast),
            arithmetic=arithmetic(one, self.language),
            chart=self.draw(self.evaluation, one, f"d-{id}", self.language),
            under=under,
        )

    def red(self) -> Iterator[Red]:
        """What is not met: the whole where there is one, else the single member."""
        wholes = {(one.indicator, one.target) for one in self.evaluation.outcomes if one.of_members}
        for one in self.evaluation.outcomes:
            alone = one.of_members or (one.indicator, one.target) not in wholes
            mine = self.order.unit is None or self.unit_of(one) == self.order.unit or one.member == self.order.unit
            if one.status is not Status.NOT_MET or not alone or not one.goals or not mine:
                continue
            subjects = [f"goals/{goal}" for goal in one.goals[:1]]
            subjects += [f"indicators/{one.indicator}"] if one.indicator is not None else []
            name = name_of(self.evaluation, one)
            goal = self.data.goals.get(one.goals[0])
            yield Red(
                goal=(goal.name or spoken(one.goals[0])) if goal is not None else "",
                anchor=f"m-{one.goals[0]}",
                name=name,
                arithmetic=arithmetic(one, self.language),
                analyses=tuple(self.analyses(tuple(subjects))),
            )

    def analyses(self, subjects: tuple[str, ...]) -> Iterator[Analysis]:
        """What is said of the subjects, or of a member of one, for the year."""
        for subject, periods in self.data.assessments.items():
            if not any(subject == one or subject.startswith(f"{one}/") for one in subjects):
                continue
            for period, said in periods.items():
                if self.evaluation.year.covers(period) and period.end <= self.evaluation.as_of:
                    yield self.analysis(subject, said)

    def analysis(self, subject: str, said: Assessment) -> Analysis:
        section, _, rest = subject.partition("/")
        id, _, member = rest.partition("/")
        entry = getattr(self.data, section, {}).get(id) if section in ("goals", "indicators") else None
        name = (entry.name if entry is not None and entry.name else spoken(id)) if id else self.workspace.name
        if member:
            name = f"{name}: {self.workspace.members_of(id).get(member, spoken(member))}"
        actions = tuple(self.step(self.data.activities[one]) for one in said.actions if one in self.data.activities)
        return Analysis(name, " ".join(filter(None, (said.text, said.analysis))), actions, self.role(said.by))

    def step(self, activity: Activity) -> Step:
        done = activity.done if activity.done is not None and activity.done <= self.evaluation.as_of else None
        late = bool(activity.due) and done is None and activity.due[-1] < self.evaluation.as_of
        name = next((id for id, one in self.data.activities.items() if one is activity), "")
        goals = dict.fromkeys(up.partition("/")[0] for up in activity.serves)
        named = (self.data.goals[id].name or spoken(id) for id in goals if id in self.data.goals)
        return Step(
            text=activity.name or activity.text or spoken(name),
            responsible=self.role(activity.responsible),
            due=tuple(day.isoformat() for day in activity.due),
            done=done.isoformat() if done is not None else "",
            late=late,
            goals=", ".join(named),
        )

    def role(self, id: str | None) -> str:
        """A role's title; the person too, but never in public."""
        role = self.data.roles.get(id or "")
        if role is None:
            return spoken(id) if id else ""
        return f"{role.title}, {role.person}" if role.person and not self.order.public else role.title

    def money(self) -> Iterator[MoneyTable]:
        rows: dict[str, list[MoneyRow]] = {}
        for one in money(self.workspace, self.evaluation.readings.clock, self.evaluation.year):
            members = self.workspace.members_of(one.indicator)
            if self.order.unit is not None and one.member != self.order.unit:
                continue
            deviation, percent = one.deviation, one.percent
            shown = number(deviation, self.language, sign=True) if deviation is not None else "–"
            share = number(percent, self.language, 1, sign=True) + f"{NARROW}%" if percent is not None else ""
            rows.setdefault(one.indicator, []).append(
                MoneyRow(
                    name=members.get(one.member, spoken(one.member)) if one.member else self.words["table.total"],
                    budget=number(one.budget, self.language),
                    forecast=number(one.forecast, self.language) if one.forecast is not None else "–",
                    outcome=number(one.outcome, self.language) if one.outcome is not None else "–",
                    deviation=f"({shown})" if one.outcome is None and deviation is not None else shown,
                    percent=share or (self.words["table.incomputable"] if deviation is not None else "–"),
                    total=one.member is None,
                )
            )
        for id, found in rows.items():
            indicator = self.data.indicators[id]
            yield MoneyTable(indicator.name or spoken(id), indicator.measured_in or "", tuple(found))

    def risks(self) -> Iterator[RiskRow]:
        scale = self.data.settings.risk_scale
        of = f" ({self.words['outcome.of']} {scale})" if scale is not None else ""
        for id, risk in self.data.risks.items():
            if not self.of_unit(risk.unit):
                continue
            threatened = (self.data.goals.get(up.partition("/")[0]) for up in risk.threatens)
            names = (goal.name or goal.text for goal in threatened if goal is not None)
            yield RiskRow(
                name=risk.name or spoken(id),
                text=" ".join(filter(None, (risk.text, risk.consequences))),
                threatens="; ".join(names),
                likelihood=f"{risk.likelihood}{of}" if risk.likelihood is not None else "",
                consequence=f"{risk.consequence}{of}" if risk.consequence is not None else "",
                responsible=self.role(risk.responsible),
                prevention=risk.prevention or "",
            )

    def waivers(self) -> Iterator[Note]:
        """Exceptions in force on the day: from what, why, whose, and until when."""
        for waiver in self.data.waivers.values():
            if waiver.expires >= self.evaluation.as_of:
                until = self.words["report.until"].format(day=_day(waiver.expires))
                yield Note(f"{waiver.subject}: {waiver.rule}", f"{waiver.reason} ({self.role(waiver.owner)}, {until})")

    def methods(self) -> Iterator[Note]:
        """How each indicator with a target is measured, and where its values come from."""
        for id, one in self.data.indicators.items():
            said = [one.method or "", one.population or "", one.source or ""]
            if one.survey is not None:
                said.append(self.words["report.equal-weight"])
            if one.kolada is not None:
                said.append(self.words["report.kolada"].format(id=one.kolada))
            text = ". ".join(part.rstrip(".") for part in said if part)
            if one.all_targets and text and self.of_unit(one.unit):
                yield Note(one.name or spoken(id), f"{text}.")


def _day(day: date) -> str:
    return day.isoformat()
