"""What is asked of a value, with its sign."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple, assert_never

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import ALL_DECIMALS, MOST_DECIMALS, NARROW, number, told_apart
from malstyr.language.words import words
from malstyr.model.demands import (
    ChangeDemand,
    Demand,
    Done,
    Equal,
    Limits,
    PathDemand,
    Position,
    Ratchet,
    StepDemand,
    Within,
    YearlyChange,
)
from malstyr.model.formula import PREVIOUS
from malstyr.model.measures import OTHER, Measure, measure
from malstyr.model.outcome import Status
from malstyr.model.target import LOWER, Target
from malstyr.present.listing import enumeration
from malstyr.workspace.workspace import spoken

SIGNS = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<", "equal_to": "="}


class Requirement(NamedTuple):
    """What is asked, in words: for met, and for partly met where a limit of that is written."""

    met: str = ""
    partly: str = ""


class Limiting(NamedTuple):
    """Limits by the key they are written with, and how far from them something may be."""

    limits: Mapping[str, Decimal]
    partly: Decimal | str | None = None
    """The limit of partly met; beside two limits, or as a word, it tells no number."""
    tolerance: Decimal = Decimal(0)


def limits_told(limits: Mapping[str, Decimal], language: str, decimals: int = MOST_DECIMALS) -> str:
    """Limits by the key they are written with: ``≥ 95``, and those of a band in words: ``över −0,5 och under 5``.

    ``decimals``: as many as it takes to tell them from the value beside them.
    """
    at = {name: told_apart(limit, language, decimals) for name, limit in limits.items()}
    if len(at) < 2:
        return "".join(f"{SIGNS[name]} {limit}" for name, limit in at.items())
    upwards = sorted(at.items(), key=lambda limit: limit[0] not in LOWER)
    return enumeration([f"{words(language)[f'asked.{name}']} {limit}" for name, limit in upwards], language)


def target_of(evaluation: Evaluation, one: Outcome) -> Target | None:
    """The target that an outcome is of; None where it is of none."""
    indicator = evaluation.workspace.data.indicators.get(one.indicator or "")
    return indicator.all_targets.get(one.target or "") if indicator is not None else None


def requirement(evaluation: Evaluation, one: Outcome, language: str) -> str:
    """What is asked, as it stands in a table: ``≥ 95 %, delvis ≥ 85 %``, ``= 80 % ± 5 procentenheter``, ``plats ≤ 53``.

    Each limit is kept whole where lines are broken and there are two. What rests on a value that is not
    there is told as it is written.
    """
    target = target_of(evaluation, one)
    told = required_of(one, target, language)
    if target is not None and not told.met and _is_asked(one):
        return _Written(evaluation, measure(one.measured_in), language).told(target.demand)
    if told.met and target is not None and target.top is not None:
        told = told._replace(met=f"{words(language)['outcome.place']} {told.met}")
    if not told.partly:
        return told.met
    return f"{told.met.replace(' ', NARROW)}, {words(language)['asked.partly']} {told.partly.replace(' ', NARROW)}"


def required_of(one: Outcome, target: Target | None, language: str) -> Requirement:
    """What a target asks of one outcome; as it is written where nothing was held against it, if that tells it."""
    if target is None:
        return Requirement()
    demand = target.demand
    limits = one.required or (_written(demand) if _is_asked(one) else {})
    if "done" in limits:
        partly = f"≥ {number(target.partly, language)}" if isinstance(target.partly, Decimal) else ""
        steps, every = limits["done"], words(language)["outcome.all"]
        return Requirement(
            f"{every} {number(steps, language)}" if steps > 1 else words(language)["outcome.done"], partly
        )
    limiting = Limiting(
        {name: limit for name, limit in limits.items() if name in SIGNS},
        target.partly,
        demand.tolerance if isinstance(demand, Equal) else Decimal(0),
    )
    unit = OTHER if target.top is not None else measure(one.measured_in)
    return asked_in_unit(limiting, unit, language, one.decimals)


def asked_in_unit(asked: Limiting, unit: Measure, language: str, decimals: int = ALL_DECIMALS) -> Requirement:
    """Limits in their unit, which only a share tells after its number."""
    if not asked.limits:
        return Requirement()
    met = limits_told(asked.limits, language, decimals) + unit.beside_number
    if asked.tolerance:
        met = f"{met} {_both_ways(asked.tolerance, unit, language, decimals)}"
    if len(asked.limits) > 1 or not isinstance(asked.partly, Decimal):
        return Requirement(met)
    (name,) = asked.limits
    if name == "equal_to":
        return Requirement(met, _both_ways(asked.partly, unit, language, ALL_DECIMALS))
    way = "≥" if name in LOWER else "≤"
    return Requirement(met, f"{way} {number(asked.partly, language, ALL_DECIMALS)}{unit.beside_number}")


def _both_ways(allowed: Decimal, unit: Measure, language: str, decimals: int) -> str:
    """How far away something may be, of a share in percentage points."""
    points = unit.points(allowed)
    return f"± {told_apart(allowed, language, decimals)}" + (f" {words(language)[points]}" if points else "")


def _is_asked(one: Outcome) -> bool:
    """Whether anything is asked of the outcome itself; of a whole it is asked of its members."""
    return one.status is not Status.NO_TARGET and not one.of_members


def _written(demand: Demand) -> Mapping[str, Decimal]:
    """The limits of a demand that its words alone tell; nothing where any of them depends on a value."""
    match demand:
        case Limits(written):
            numbers = {name: limit for name, limit in written if isinstance(limit, Decimal)}
            return numbers if len(numbers) == len(written) else {}
        case Equal(to):
            return {"equal_to": to} if isinstance(to, Decimal) else {}
        case Position(top):
            return {"at_most": top} if isinstance(top, Decimal) else {}
        case Done(steps):
            return {"done": Decimal(len(steps))}
        case Within(share=share):
            return {"at_least": share}
        case Ratchet() | ChangeDemand() | YearlyChange() | PathDemand():
            return {}
        case _:
            assert_never(demand)


class _Written(NamedTuple):
    """Tells a demand as it is written, what it is counted from included: ``+5 från föregående värde``."""

    evaluation: Evaluation
    unit: Measure
    language: str

    def told(self, demand: Demand) -> str:
        match demand:
            case Limits(written, until):
                asked = self._limits(dict(written)) + self._until(until, written[0][0] in LOWER)
            case Equal(to, tolerance):
                near = f"{NARROW}{_both_ways(tolerance, self.unit, self.language, ALL_DECIMALS)}" if tolerance else ""
                asked = self._limits({"equal_to": to}) + near
            case Position():
                asked = words(self.language)["asked.quarter"]
            case PathDemand(towards, _, end):
                asked = self._word("asked.by", asked=self.told(towards), period=end)
            case Ratchet(step, floor, until):
                asked = self._moved(step, words(self.language)["asked.previous"], floor, until)
            case ChangeDemand(step, since, floor, until):
                asked = self._moved(step, str(since), floor, until)
            case YearlyChange(step):
                asked = self._word("asked.yearly", step=self._step(step))
            case Done() | Within():
                asked = ""  # always told by their numbers
            case _:
                assert_never(demand)
        return asked

    def _word(self, key: str, **parts: object) -> str:
        return words(self.language)[key].format(**parts)

    def _moved(self, step: StepDemand, base: str, floor: Decimal | str | None, until: Decimal | None) -> str:
        least = f"{self._limits({'at_least' if step.up else 'at_most': floor})}, " if floor is not None else ""
        return least + self._word("asked.counted", step=self._step(step), base=base) + self._until(until, step.up)

    def _step(self, step: StepDemand) -> str:
        told = number(step.amount if step.up else -step.amount, self.language, sign=True)
        points = self.unit.points(step.amount)
        return f"{told}{NARROW}%" if step.percent else f"{told}{NARROW}{self._word(points)}" if points else told

    def _until(self, until: Decimal | None, rises: bool) -> str:
        return "" if until is None else self._word(f"asked.{'up' if rises else 'down'}-to", limit=self._limit(until))

    def _limits(self, limits: Mapping[str, Decimal | str]) -> str:
        if len(limits) == 1:
            return "".join(f"{SIGNS[name]}{NARROW}{self._limit(at)}" for name, at in limits.items())
        return enumeration(
            [f"{self._word(f'asked.{name}')} {self._limit(at)}" for name, at in limits.items()], self.language
        )

    def _limit(self, at: Decimal | str) -> str:
        """A number in its unit, or what gives it: the value before, or another indicator by its name."""
        if isinstance(at, Decimal):
            return number(at, self.language, ALL_DECIMALS) + self.unit.beside_number
        if at == PREVIOUS:
            return words(self.language)["asked.previous"]
        other = self.evaluation.workspace.data.indicators.get(at)
        return (other.name if other is not None else None) or spoken(at)
