"""From an evaluation to what a report shows: goals in order, what is red, money, risks, and where it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.money import Money, money
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.parts import parts
from malstyr.evaluate.reading import Held
from malstyr.evaluate.rollup import JUDGED
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.goals import Activity, Assessment, Goal
from malstyr.model.indicators import GENDERS
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.report.charts import chart_of
from malstyr.report.decided import decided
from malstyr.report.kinds import KINDS
from malstyr.report.persons import without_persons
from malstyr.report.view import (
    Analysis,
    Change,
    Fact,
    Factor,
    GoalView,
    Link,
    MoneyRow,
    MoneyTable,
    Red,
    Report,
    RiskRow,
    Row,
    Section,
    Step,
    Value,
)
from malstyr.report.wording import (
    arithmetic,
    awaited,
    movement,
    name_of,
    percent,
    position,
    required,
    state_of,
    summary,
    value_of,
)
from malstyr.rules.registry import RULES
from malstyr.workspace.workspace import Workspace, open_on, spoken

YEARS_SHOWN = 3
NEXT_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Order:
    """What kind of report, for whom: ``public`` leaves persons out; ``unit`` is for the kind of one unit."""

    kind: str
    language: str
    public: bool = False
    unit: str | None = None


def build(evaluation: Evaluation, order: Order, sources: tuple[Fact, ...] = ()) -> Report:
    """The whole report; ``sources`` tell which files and revision it was made from."""
    report = _Building(evaluation, order).report(sources)
    return without_persons(report, evaluation.workspace.data.roles.values()) if order.public else report


class _Building:
    def __init__(self, evaluation: Evaluation, order: Order) -> None:
        self.evaluation, self.order = evaluation, order
        self.clock = evaluation.readings.clock
        self.workspace: Workspace = evaluation.workspace
        self.data = self.workspace.data
        self.language = order.language
        self.words = words(order.language)
        self.blocks = KINDS[order.kind]
        self.outcomes = tuple(one for one in evaluation.outcomes if self.taken(one))
        self.under = _grouped((goal, one) for one in self.outcomes for goal in one.goals)
        self.of_indicator = _grouped((one.indicator or "", one) for one in self.outcomes)
        self.standing = {one.goal: one for one in evaluation.goals}
        self.names = {id(one): name for name, one in self.data.activities.items()}
        self.shown = {one.goal for one in evaluation.goals if self.in_report(one.goal)}
        self.years = [year_period(evaluation.year.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]

    def report(self, sources: tuple[Fact, ...]) -> Report:
        sections = tuple(self.sections())
        counts = Counter(goal.state for section in sections for goal in section.goals)
        return Report(
            kind=self.order.kind,
            language=self.language,
            title=f"{self.words[f'report.{self.order.kind}']} {self.evaluation.year}",
            subtitle=self.workspace.name if self.order.unit is None else f"{self.workspace.name}, {self.unit_name()}",
            facts=_once(self.facts()),
            invented=self.invented(),
            summary=summary(
                self.evaluation, (one for one in self.evaluation.goals if one.goal in self.shown), self.language
            ),
            counts=tuple(
                (state, counts[state]) for state in sorted(counts, key=lambda one: [*Status].index(one.status))
            ),
            years=tuple(map(str, self.years)),
            blocks=self.blocks,
            since=tuple(self.since()) if "since" in self.blocks else (),
            ahead=tuple(self.ahead()),
            red=tuple(self.red()),
            sections=sections,
            guarantees=tuple(self.rows(one for one in self.outcomes if self.promised(one))),
            others=tuple(self.rows(one for one in self.outcomes if not self.promised(one) and not self.home(one))),
            money=tuple(self.money()),
            money_sign=self.words[f"table.sign-{self.data.settings.positive_deviation}"],
            steps=tuple(self.step(one) for one in self.data.activities.values() if self.of_unit(one.unit)),
            risks=tuple(self.risks()),
            waivers=tuple(self.waivers()),
            decided=tuple(decided(self.workspace, self.evaluation.as_of, self.language, self.place)),
            methods=_once(self.methods()),
            legend=tuple((state_of(status, self.language), self.meaning(status)) for status in Status),
            provenance=(Fact(self.words["report.as-of"], self.evaluation.as_of.isoformat()), *sources),
            incomplete="" if self.workspace.complete else self.words["check.incomplete"],
        )

    def meaning(self, status: Status) -> str:
        """What a status means, with the rule of what counts as partly met."""
        least = self.data.settings.partly_from
        if status is Status.PARTLY and least is not None:
            return self.words["report.means-partly-from"].format(n=number(least, self.language))
        return self.words[f"report.means-{status}"]

    def unit_name(self) -> str:
        unit = self.data.units.get(self.order.unit or "")
        return unit.name or spoken(self.order.unit or "") if unit is not None else ""

    def in_report(self, goal: str) -> bool:
        """Whether a goal is shown: not where it was closed before the year, nor in another unit's report."""
        written = self.data.goals[goal]
        if not open_on(written, self.evaluation.year.start):
            return False
        return self.of_unit(written.unit) or any(one.goals[0] == goal for one in self.under.get(goal, ()))

    def taken(self, one: Outcome) -> bool:
        """Whether an outcome is of this report."""
        at_home = one.goals and one.goals[0] in self.data.goals and self.of_unit(self.data.goals[one.goals[0]].unit)
        return bool(at_home) or self.order.unit is None or self.order.unit in (one.member, self.unit_of(one))

    def promised(self, one: Outcome) -> bool:
        """Whether it is a service guarantee, which has a block of its own."""
        if one.indicator is None or "guarantees" not in self.blocks:
            return False
        indicator = self.data.indicators[one.indicator]
        within = any(target.within is not None for target in indicator.all_targets.values())
        return indicator.promise is not None or within

    def home(self, one: Outcome) -> bool:
        """Whether it is told under a goal of this report."""
        return bool(one.goals) and one.goals[0] in self.shown

    def of_unit(self, unit: str | None) -> bool:
        """Whether something belongs in the report: all of it does, but where it is one unit's."""
        return self.order.unit is None or unit == self.order.unit

    def facts(self) -> Iterator[Fact]:
        """The adopted documents: what, for when, by whom; of a unit, its mission and who leads it."""
        unit = self.data.units.get(self.order.unit or "")
        if unit is not None:
            yield from (Fact(self.words["report.purpose"], text) for text in (unit.mission or unit.text,) if text)
            yield from (Fact(self.words["report.manager"], self.role(one)) for one in (unit.manager,) if one)
        for name, plan in self.data.plans.items():
            if not self.of_unit(plan.unit) and plan.unit is not None:
                continue
            if plan.unit is not None and self.order.unit is None and plan.adopted is None:
                continue
            decision = self.data.decisions.get(plan.adopted or "")
            told = [_span(plan.period)] if plan.period is not None else []
            if decision is not None:
                reference = f" {decision.reference}" if decision.reference else ""
                told.append(f"{self.words['report.adopted']} {decision.body} {decision.date}{reference}")
            if told:
                yield Fact(plan.name or spoken(name), ", ".join(told))
        if unit is None and self.data.organisation is not None and self.data.organisation.purpose:
            yield Fact(self.words["report.purpose"], self.data.organisation.purpose)
        yield Fact(self.words["report.as-of"], _day(self.evaluation.as_of))

    def invented(self) -> str:
        """Said of examples: where a file says that its values are made up, so does every report of them."""
        sources = {about.source for about in self.workspace.about.values() if about.source}
        made_up = sorted(source for source in sources if "påhitt" in source.lower())
        return self.words["report.invented"].format(source="; ".join(made_up)) if made_up else ""

    def sections(self) -> Iterator[Section]:
        """Perspectives in their order, then the goals that have none."""
        held: dict[str | None, list[GoalView]] = {}
        for goal in self.evaluation.goals:
            if goal.goal in self.shown:
                written = self.data.goals[goal.goal]
                held.setdefault(written.perspective, []).append(self.goal(goal, written))
        for name, perspective in self.data.perspectives.items():
            if held.get(name):
                title = perspective.name or spoken(name)
                yield Section(f"p.{name}", title, perspective.text or "", tuple(held[name]))
        rest = [goal for name, goals in held.items() if name not in self.data.perspectives for goal in goals]
        if rest:
            yield Section(
                "p.", self.words["report.goals" if len(rest) < len(self.shown) else "report.all"], "", tuple(rest)
            )

    def goal(self, outcome: GoalOutcome, goal: Goal) -> GoalView:
        id = outcome.goal
        level = self.data.levels.get(goal.level or "")
        subjects = (f"goals/{id}", *(f"indicators/{one}" for one in self.indicators_of(id)))
        person = f"{self.words['outcome.by-person'].capitalize()}: {outcome.reason}" if outcome.reason else ""
        mine = [one for one in self.under.get(id, ()) if one.indicator is not None]
        told = [one for one in mine if one.goals[0] == id and not self.promised(one)]
        also = [one for one in mine if one.goals[0] != id or self.promised(one)]
        activities = (self.data.activities[one] for one in self.workspace.activities_of.get(id, ()))
        analyses = tuple(self.analyses(subjects))
        steps = dict.fromkeys(self.step(one) for one in activities if self.of_unit(one.unit))
        acted = {action for said in analyses for action in said.actions}
        return GoalView(
            id=f"m.{id}",
            name=goal.name or spoken(id),
            text=goal.text,
            level=(level.name or spoken(goal.level or "")) if level is not None else "",
            owner=self.role(goal.owner),
            state=state_of(outcome.status, self.language, outcome.forecast),
            basis=self.basis(outcome),
            person=person,
            dates=Step("", "", tuple(map(_day, goal.due)), self.done(goal.done), False) if goal.due else None,
            above=tuple(replace(self.link(up), state=None) for up in dict.fromkeys(self.workspace.goal_parents[id])),
            below=tuple(self.link(one) for one, up in self.workspace.goal_parents.items() if id in up),
            also=tuple(self.row_link(one) for one in also if one.of_members or one.member is None),
            factors=tuple(
                Factor(label, factor.text, self.place(factor.see)) for label, factor in goal.success_factors.items()
            ),
            rows=tuple(self.rows(told)),
            analyses=analyses,
            steps=tuple(step for step in steps if step not in acted),
        )

    def basis(self, outcome: GoalOutcome) -> str:
        """How the state was put together, where it stands on several."""
        counted = [(status, n) for status in Status if (n := outcome.counts.get(status, 0))]
        if sum(n for _, n in counted) < 2 or outcome.by_person:
            return ""
        told = ", ".join(f"{n} {state_of(status, self.language).word}" for status, n in counted)
        return f"{self.words['report.put-together']} {told}. {self.words[f'report.rule-{outcome.rule}']}"

    def link(self, goal: str) -> Link:
        """A goal by its name, with its state."""
        outcome = self.standing[goal]
        anchor = f"m.{goal}" if goal in self.shown else ""
        name = self.data.goals[goal].name or spoken(goal)
        return Link(name, anchor, state_of(outcome.status, self.language, outcome.forecast))

    def row_link(self, one: Outcome) -> Link:
        """A row that stands under another goal or among the guarantees."""
        anchor = _row_id(one) if self.home(one) or self.promised(one) else ""
        return Link(name_of(self.evaluation, one), anchor, state_of(one.status, self.language, one.forecast))

    def place(self, reference: str | None) -> str:
        """What a reference says, by name where it is of this workspace."""
        section, _, id = (reference or "").partition("/")
        held = getattr(self.data, section, None) if id else None
        entry = held.get(id) if isinstance(held, dict) else None
        return (getattr(entry, "name", None) or spoken(id)) if entry is not None else reference or ""

    def indicators_of(self, goal: str) -> tuple[str, ...]:
        return tuple(id for id in self.workspace.indicators_of.get(goal, ()) if id in self.data.indicators)

    def rows(self, outcomes: Iterable[Outcome]) -> Iterator[Row]:
        """Outcomes as rows, the whole of several members before them and parts after what they are part of."""
        mine = list(outcomes)
        wholes = {(one.indicator, one.target) for one in mine if one.of_members}
        first: dict[tuple[str | None, str | None], int] = {}
        for at, one in enumerate(mine):
            first.setdefault((one.indicator, one.target), at)
        for one in sorted(mine, key=lambda one: (first[one.indicator, one.target], not one.of_members)):
            row = self.row(one, (one.indicator, one.target) in wholes)
            yield row
            yield from self.parts(one, row.depth + 1)

    def unit_of(self, one: Outcome) -> str | None:
        return self.data.indicators[one.indicator].unit if one.indicator is not None else None

    def row(self, one: Outcome, has_whole: bool) -> Row:
        under = has_whole and one.member is not None
        id = _row_id(one)
        indicator = self.data.indicators.get(one.indicator or "")
        target = indicator.all_targets.get(one.target or "") if indicator is not None else None
        place = f"{self.words['outcome.place']} " if target is not None and target.top is not None else ""
        wanted = required(one, self.language) or awaited(one, target, self.language)
        wanted += percent(one) if wanted and not place else ""
        all_done = one.steps is not None and one.status is Status.MET
        return Row(
            id=id,
            name=name_of(self.evaluation, one, whole=not under),
            text=(indicator.promise or "") if indicator is not None and not under else "",
            unit=one.measured_in or "" if not under else "",
            values=tuple(value_of(self.evaluation, one, year, self.language) for year in self.years),
            required=place + wanted if wanted else "",
            movement=movement(one),
            trend=self.words[f"trend.{one.trend}"],
            position=position(one, self.language),
            state=state_of(one.status, self.language, one.forecast),
            arithmetic="" if all_done else self.explained(one),
            chart=chart_of(self.evaluation, one, f"d.{id}", self.language),
            depth=int(under),
        )

    def explained(self, one: Outcome) -> str:
        """How the outcome came about, or where it is told."""
        see = self.data.indicators[one.indicator].see if one.indicator is not None else None
        if see is not None and one.status is Status.NO_TARGET:
            return f"{self.words['outcome.see'].capitalize()} {self.place(see)}"
        return arithmetic(one, self.language)

    def parts(self, one: Outcome, depth: int) -> Iterator[Row]:
        """The parts of a value by year, women and men; shown, and never judged."""
        if one.indicator is None or one.of_members:
            return
        readings, id = self.evaluation.readings, one.indicator
        by_year = [parts(readings, id, one.member, readings.latest(id, one.member, year)) for year in self.years]
        texts = self.workspace.members(self.data.indicators[id].of_which)
        for name in dict.fromkeys(name for found in by_year for name in found):
            known = self.words.get(f"word.{name}", "") if name in GENDERS else ""
            told = f"{self.words['outcome.of-which']} {known or texts.get(name, spoken(name))}"
            yield Row(name=told, values=tuple(self.part(found, name, percent(one)) for found in by_year), depth=depth)

    def part(self, found: Mapping[str, Decimal | None], name: str, sign: str) -> Value:
        if name not in found:
            return Value("–")
        value = found[name]
        return Value(number(value, self.language) + sign, f"{value:f}") if value is not None else Value("..")

    def since(self) -> Iterator[Change]:
        """Goals that stand otherwise than the year before, as far as both years are judged."""
        year = year_period(self.evaluation.year.year - 1)
        before = evaluate(self.workspace, self.evaluation.as_of, year)
        for then, now in zip(before.goals, self.evaluation.goals, strict=True):
            if now.goal in self.shown and then.status != now.status and {then.status, now.status} <= {*JUDGED}:
                link = self.link(now.goal)
                assert link.state is not None
                yield Change(link, state_of(then.status, self.language, then.forecast), link.state)

    def ahead(self) -> Iterator[Fact]:
        """The next reporting point and the next activities that are due, by day."""
        today = self.evaluation.as_of
        points = (
            (entry.ready_on(today.year + n), f"{entry.name or spoken(name)}: {self.words['report.figures-ready']}")
            for name, entry in self.clock.entries.items()
            for n in (-1, 0, 1)
        )
        coming = sorted(point for point in points if point[0] > today)[:1]
        waiting = [one for one in self.data.activities.values() if self.of_unit(one.unit) and not self.over(one)]
        due = sorted((one for one in waiting if one.due and one.due[-1] >= today), key=lambda one: one.due[-1])
        steps = ((one.due[-1], self.step(one)) for one in due[:NEXT_SHOWN])
        coming += ((day, ", ".join(filter(None, (step.text, step.responsible)))) for day, step in steps)
        for day, text in sorted(coming, key=lambda one: one[0]):
            yield Fact(_day(day), text)

    def over(self, activity: Activity) -> bool:
        """Whether an activity is done or closed on the day."""
        return bool(self.done(activity.done)) or not open_on(activity, self.evaluation.as_of)

    def done(self, day: date | None) -> str:
        return _day(day) if day is not None and day <= self.evaluation.as_of else ""

    def red(self) -> Iterator[Red]:
        """What is not met: the whole where there is one, else the single member."""
        wholes = {(one.indicator, one.target) for one in self.outcomes if one.of_members}
        for one in self.outcomes:
            alone = one.of_members or (one.indicator, one.target) not in wholes
            if one.status is not Status.NOT_MET or not alone or not self.home(one):
                continue
            subjects = [f"goals/{goal}" for goal in one.goals[:1]]
            subjects += [f"indicators/{one.indicator}"] if one.indicator is not None else []
            said = tuple(self.analyses(tuple(subjects)))
            lacking = [] if any(one.text for one in said) else ["analysis"]
            lacking += [] if any(one.actions for one in said) else ["action"]
            goal = self.link(one.goals[0])
            yield Red(
                goal=goal.name,
                anchor=goal.anchor,
                name=name_of(self.evaluation, one),
                state=state_of(one.status, self.language, one.forecast),
                arithmetic=arithmetic(one, self.language),
                members=tuple(self.failing(one)) if one.of_members else (),
                analyses=said,
                lacking=self.words[f"report.no-{'-'.join(lacking)}"] if lacking else "",
            )

    def failing(self, whole: Outcome) -> Iterator[Fact]:
        for one in self.of_indicator[whole.indicator or ""]:
            if one.target == whole.target and one.member is not None and one.status in (Status.NOT_MET, Status.PARTLY):
                yield Fact(name_of(self.evaluation, one, whole=False), arithmetic(one, self.language))

    def analyses(self, subjects: tuple[str, ...]) -> Iterator[Analysis]:
        """What is said of the subjects, or of a member of one, for the year."""
        for subject, periods in self.data.assessments.items():
            if not any(subject == one or subject.startswith(f"{one}/") for one in subjects):
                continue
            for period, said in periods.items():
                told = said.text or said.analysis or said.actions
                if told and self.evaluation.year.covers(period) and self.clock.knows_said(period):
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
        late = bool(activity.due) and not self.over(activity) and activity.due[-1] < self.evaluation.as_of
        goals = dict.fromkeys(up.partition("/")[0] for up in activity.serves)
        named = (self.data.goals[id].name or spoken(id) for id in goals if id in self.data.goals)
        closed = activity.closed if self.over(activity) else None
        return Step(
            text=activity.name or activity.text or spoken(self.names[id(activity)]),
            responsible=self.role(activity.responsible),
            due=tuple(map(_day, activity.due)),
            done=self.done(activity.done),
            late=late,
            closed=f"{_day(closed.date)}: {closed.reason}" if closed is not None else "",
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
            deviation = one.deviation
            shown = number(deviation, self.language, sign=True) if deviation is not None else "–"
            rows.setdefault(one.indicator, []).append(
                MoneyRow(
                    name=members.get(one.member, spoken(one.member)) if one.member else self.words["table.total"],
                    budget=number(one.budget, self.language),
                    forecast=number(one.forecast, self.language) if one.forecast is not None else "–",
                    outcome=number(one.outcome, self.language) if one.outcome is not None else "–",
                    deviation=f"({shown})" if one.outcome is None and deviation is not None else shown,
                    percent=self.share(one),
                    total=one.member is None,
                )
            )
        for id, found in rows.items():
            indicator = self.data.indicators[id]
            yield MoneyTable(indicator.name or spoken(id), indicator.measured_in or "", tuple(found))

    def share(self, one: Money) -> str:
        """The deviation in per cent of the frame; of a forecast in parentheses, as the deviation itself."""
        if one.deviation is None:
            return "–"
        if one.percent is None:
            return self.words["table.incomputable"]
        share = number(one.percent, self.language, 1, sign=True) + f"{NARROW}%"
        return f"({share})" if one.outcome is None else share

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

    def waivers(self) -> Iterator[Fact]:
        """Exceptions in force on the day: from what, why, whose, and until when."""
        for waiver in self.data.waivers.values():
            if waiver.expires >= self.evaluation.as_of:
                rule = RULES.get(waiver.rule)
                finds = rule.documentation.parts[self.language]["finds"] if rule is not None else waiver.rule
                until = self.words["report.until"].format(day=_day(waiver.expires))
                name = f"{self.place(waiver.subject)}: {finds[:1].lower()}{finds[1:].rstrip('.')}"
                yield Fact(name, f"{waiver.reason} ({self.role(waiver.owner)}, {until})")

    def methods(self) -> Iterator[Fact]:
        """How each indicator is measured, where its values come from, how many answered, and where the method broke."""
        for id, one in self.data.indicators.items():
            answered = "; ".join(self.answers(id))
            if not self.of_unit(one.unit) or not (one.all_targets or answered):
                continue
            said = [one.method or "", one.population or "", one.source or "", answered]
            if one.survey is not None:
                said.append(self.words["report.equal-weight"])
            if one.kolada is not None:
                said.append(self.words["report.kolada"].format(id=one.kolada))
            said += [f"{self.words['report.break']} {_span(at)}: {text}" for at, text in one.breaks.items()]
            text = ". ".join(f"{part[:1].upper()}{part[1:]}".rstrip(".") for part in said if part)
            if text:
                yield Fact(one.name or spoken(id), f"{text}.")

    def answers(self, id: str) -> Iterator[str]:
        """Of a survey: answers, response rate and margin of each member whose value is shown."""
        texts = self.workspace.members_of(id)
        for one in self.of_indicator.get(id, ()):
            if one.of_members:
                continue
            reading = self.evaluation.readings.latest(id, one.member, one.period or self.evaluation.year)
            if reading.held is not Held.VALUE or reading.n is None or reading.kept is not None:
                continue
            n = number(Decimal(reading.n), self.language)
            told = f"{n} {self.words['report.answers']}"
            if reading.invited:
                rate = number(Decimal(100 * reading.n) / reading.invited, self.language, 0)
                invited = number(Decimal(reading.invited), self.language)
                told = f"{n} {self.words['outcome.of']} {invited} {self.words['report.answered']} ({rate}{NARROW}%)"
            if reading.margin is not None:
                told += f", ±{number(reading.margin, self.language)}"
            yield f"{texts.get(one.member, spoken(one.member))}: {told}" if one.member is not None else told


def _grouped(pairs: Iterable[tuple[str, Outcome]]) -> Mapping[str, list[Outcome]]:
    found: dict[str, list[Outcome]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return found


def _row_id(one: Outcome) -> str:
    """The parts of an id are words and hyphens, so a full stop keeps them apart."""
    return ".".join(part or "" for part in ("i", one.indicator or one.goals[0], one.target, one.member)).rstrip(".")


def _once(notes: Iterable[Fact]) -> tuple[Fact, ...]:
    """Each name once, with all that is said of it."""
    found: dict[str, dict[str, None]] = {}
    for note in notes:
        found.setdefault(note.name, {})[note.text] = None
    return tuple(Fact(name, "; ".join(texts)) for name, texts in found.items())


def _span(period: Period) -> str:
    return str(period).replace("-", "–") if period.start.year != period.end.year else str(period)


def _day(day: date) -> str:
    return day.isoformat()
