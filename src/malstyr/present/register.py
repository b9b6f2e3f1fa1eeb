"""The register of risks in words: each risk, the matrix, the controls, and the five questions it answers."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.internal_control import (
    assessed,
    gravest_first,
    known_late,
    light,
    remaining,
    review_due,
    risk_limits,
    risks_in_force,
)
from malstyr.evaluate.rounds import last_done, next_due
from malstyr.language.days import day_told
from malstyr.language.typography import as_name
from malstyr.language.words import fill, words
from malstyr.model.outcome import Status
from malstyr.model.risks import Control, Risk, RiskGrade
from malstyr.present.shortened import in_a_row
from malstyr.present.state import STATE_SIGNS, State, state_in_words
from malstyr.workspace.workspace import spoken

LIGHTS = (Status.MET, Status.PARTLY, Status.NOT_MET)
"""The traffic light, from green."""


@dataclass(frozen=True, slots=True)
class Threatened:
    """A goal that a risk threatens, with the success factor of it where one is named, and how the goal stands."""

    name: str
    state: State


@dataclass(frozen=True, slots=True)
class ControlTold:
    """A control of a risk: when it comes next, whether that is late, and what the last time showed."""

    risk: int
    id: str
    text: str
    kind: str
    responsible: str
    every: str
    due: str
    late: bool
    last: str
    result: str


@dataclass(frozen=True, slots=True)
class RiskTold:
    """A risk by its number in the matrix."""

    number: int
    id: str
    name: str
    text: str
    threatens: tuple[Threatened, ...]
    assessed: str
    light: State | None
    remaining: str
    """With what is done about it, where that has been graded."""
    remains: State | None
    consequences: str
    prevention: str
    actions: tuple[str, ...]
    """Those that are under way."""
    ended: int
    """How many actions have been done or closed."""
    controls: tuple[ControlTold, ...]
    responsible: str
    reviewed: str
    next_review: str
    late: bool
    """Whether the review is late."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A likelihood and a consequence: its colour, and the numbers of the risks that are there now."""

    state: State
    risks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    likelihood: int
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class RiskMatrix:
    """The most likely first, and the gravest last in each row."""

    consequences: tuple[int, ...]
    rows: tuple[MatrixRow, ...]
    limits: str
    """What each colour means, and what the numbers are."""


@dataclass(frozen=True, slots=True)
class RiskQuestion:
    """One of the five questions of internal control, and what the register answers."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """All of it. There is no matrix without a scale, and none is larger than can be read."""

    risks: tuple[RiskTold, ...]
    matrix: RiskMatrix | None
    questions: tuple[RiskQuestion, ...]

    @property
    def controls(self) -> tuple[ControlTold, ...]:
        return tuple(control for risk in self.risks for control in risk.controls)


LARGEST_MATRIX = 10
"""The longest risk scale that is drawn as a matrix."""


@dataclass(frozen=True)
class Registrar:
    """Tells the register of an evaluation in one language; ``role`` is what a role is called to these readers."""

    evaluation: Evaluation
    language: str
    role: Callable[[str | None], str]

    @property
    def words(self) -> Mapping[str, str]:
        return words(self.language)

    def register(self, takes: Callable[[str, str | None], bool]) -> Register:
        """The risks in force that are taken, by their ids and units."""
        held = risks_in_force(self.evaluation.workspace.data, self.evaluation.as_of)
        every = {id: one for id, one in held.items() if takes(id, one.unit)}
        risks = {id: self._risk(n, id, every[id]) for n, id in enumerate(gravest_first(every), 1)}
        numbers = {risk.number: every[id] for id, risk in risks.items()}
        told = tuple(risks.values())
        return Register(told, self._matrix(numbers) if told else None, tuple(self._questions(told)) if told else ())

    def _risk(self, n: int, id: str, risk: Risk) -> RiskTold:
        data, due = self.evaluation.workspace.data, review_due(risk, self.evaluation.as_of)
        told = (data.activities.get(one) for one in risk.actions)
        actions = [one for one in told if one is not None]
        under_way = [one.name or one.text or "" for one in actions if to_be_done(one, self.evaluation.as_of)]
        return RiskTold(
            number=n,
            id=id,
            name=risk.name or spoken(id),
            text=risk.text or "",
            threatens=tuple(self._threatened(risk)),
            assessed=_graded(assessed(risk)),
            light=self._light(assessed(risk)),
            remaining=_graded(risk.residual),
            remains=self._light(risk.residual),
            consequences=risk.consequences or "",
            prevention=risk.prevention or "",
            actions=tuple(under_way),
            ended=len(actions) - len(under_way),
            controls=tuple(self._control(n, id, name, one) for name, one in risk.controls.items()),
            responsible=self.role(risk.responsible),
            reviewed=self._day(risk.reviewed),
            next_review=self._due(id, due),
            late=self._late(id, due) is True,
        )

    def _threatened(self, risk: Risk) -> Iterator[Threatened]:
        standing = {one.goal: one for one in self.evaluation.goals}
        for reference in risk.threatens:
            id, _, label = reference.partition("/")
            goal = self.evaluation.workspace.data.goals.get(id)
            if goal is not None and id in standing:
                factor = goal.success_factors.get(label)
                name = goal.name or spoken(id)
                told = f"{name}: {factor.text}" if factor is not None else name
                yield Threatened(told, state_in_words(standing[id], self.language))

    def _control(self, n: int, risk: str, id: str, control: Control) -> ControlTold:
        as_of = self.evaluation.as_of
        held = self.evaluation.workspace.data.risks[risk]
        kind = held.kind_of(control)
        due, done = next_due(control, as_of), last_done(control, as_of)
        every = fill("{it!w}", {"it": str(control.every).replace("working day", "working-day")}, self.language)
        return ControlTold(
            risk=n,
            id=id,
            text=as_name(control.text),
            kind=self.words[f"written.{kind}"] if kind is not None else "",
            responsible=self.role(control.responsible or held.responsible),
            every=self.words["risk.every"].format(time=every) if control.every is not None else "",
            due=self._due(risk, due),
            late=self._late(risk, due) is True,
            last=self._day(done),
            result=control.done[done] if done is not None else "",
        )

    def _late(self, risk: str, due: date | None) -> bool | None:
        return known_late(self.evaluation.workspace, risk, due, self.evaluation.as_of)

    def _due(self, risk: str, due: date | None) -> str:
        """The day, and where it has passed and nobody can tell whether it is done, that."""
        unread = self.words["risk.unread"] if self._late(risk, due) is None else ""
        return ", ".join(filter(None, (self._day(due), unread)))

    def _day(self, day: date | None) -> str:
        return day_told(day, self.language) if day is not None else ""

    def _light(self, grade: RiskGrade | None) -> State | None:
        status = light(self.evaluation.workspace.data.settings, grade)
        return self._state(status) if status is not None else None

    def _state(self, status: Status) -> State:
        return State(status, STATE_SIGNS[status], self.words[f"risk.{status}"], group=status)

    def _matrix(self, numbers: Mapping[int, Risk]) -> RiskMatrix | None:
        settings = self.evaluation.workspace.data.settings
        limits, highest = risk_limits(settings), settings.risk_scale
        if limits is None or not highest or highest > LARGEST_MATRIX:
            return None
        scale = range(1, highest + 1)
        at = {n: remaining(risk) for n, risk in numbers.items()}
        rows = []
        for likelihood in reversed(scale):
            grades = [RiskGrade(likelihood=likelihood, consequence=one) for one in scale]
            cells = (
                MatrixCell(self._state(light(settings, grade) or Status.MET), tuple(n for n in at if at[n] == grade))
                for grade in grades
            )
            rows.append(MatrixRow(likelihood, tuple(cells)))
        green, yellow, red = (f"{STATE_SIGNS[one].symbol} {self.words[f'risk.{one}']}" for one in LIGHTS)
        told = self.words["risk.limits"].format(
            green=green, yellow=yellow, red=red, yellow_from=limits.yellow, red_from=limits.red
        )
        numbers_told = [self.words["risk.numbers"]] if any(cell.risks for row in rows for cell in row.cells) else []
        return RiskMatrix(tuple(scale), tuple(rows), " ".join([told, *numbers_told]))

    def _questions(self, risks: Sequence[RiskTold]) -> Iterator[RiskQuestion]:
        goals = {
            one.name: f"{one.name}: {one.state.symbol} {one.state.word}" for risk in risks for one in risk.threatens
        }
        yield self._question("goals", goals.values() or (self.words["risk.no-goal"],))
        yield self._question("risks", (self._risk_told(one) for one in risks))
        yield self._question(
            "consequences", (_after(one, one.consequences or self.words["risk.unsaid"]) for one in risks)
        )
        yield self._question("prevention", (_after(one, self._done_about(one)) for one in risks))
        yield self._question("priority", (_after(one, self._weighed(one)) for one in risks))

    def _question(self, name: str, answers: Iterable[str]) -> RiskQuestion:
        return RiskQuestion(self.words[f"risk.question-{name}"], tuple(answers))

    def _risk_told(self, one: RiskTold) -> str:
        threatened = "; ".join(goal.name for goal in one.threatens)
        return _after(one, in_a_row(one.text, threatened and f"{self.words['report.threatens']}: {threatened}"))

    def _done_about(self, one: RiskTold) -> str:
        """What is said of preventing it, and how many controls and actions there are; or that there is nothing."""
        counts = [
            self.words[f"risk.{name}.{min(n, 2)}"].format(n=n)
            for name, n in (("controls", len(one.controls)), ("actions", len(one.actions)), ("ended", one.ended))
            if n
        ]
        return in_a_row(one.prevention, ", ".join(counts)) or self.words["risk.unattended"]

    def _weighed(self, one: RiskTold) -> str:
        state, grade = one.remains or one.light, one.remaining or one.assessed
        if not grade:
            return self.words["risk.ungraded"]
        return f"{state.symbol} {state.word} ({grade})" if state is not None else grade


def _graded(grade: RiskGrade | None) -> str:
    return f"{grade.likelihood} × {grade.consequence}" if grade is not None else ""


def _after(one: RiskTold, told: str) -> str:
    return f"{one.name} ({one.number}): {told}" if told else f"{one.name} ({one.number})"
