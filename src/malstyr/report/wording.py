"""Outcomes in the words and figures that readers meet, the same in tables, reports and charts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome, Trend
from malstyr.evaluate.reading import Held
from malstyr.language.pieces import said
from malstyr.language.typography import number, unit
from malstyr.language.words import words
from malstyr.model.indicators import GENDERS
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.model.target import Family, Target
from malstyr.report.view import State, Value
from malstyr.workspace.workspace import spoken

YEARS_SHOWN = 3
PERCENT = ("procent", "per cent", "%")
SIGNS = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<", "equal_to": "="}
SYMBOLS = {
    Status.MET: "✓",
    Status.PARTLY: "◐",
    Status.NOT_MET: "✗",
    Status.NOT_YET: "…",
    Status.NOT_MEASURED: "?",
    Status.SUPPRESSED: "··",
    Status.NO_TARGET: "–",
}


def state_of(status: Status, language: str, forecast: bool = False) -> State:
    """A status in sign and word; of a forecast in the words of one."""
    catalogue = words(language)
    word = catalogue.get(f"forecast.{status}") if forecast else None
    return State(status, SYMBOLS[status], word or catalogue[f"status.{status}"])


def name_of(evaluation: Evaluation, one: Outcome, whole: bool = True) -> str:
    """The indicator's name with its target's and, after a colon, its member's; a milestone's goal.

    Without ``whole`` a member is named alone, as it stands under its indicator.
    """
    data = evaluation.workspace.data
    if one.indicator is None:
        goal = data.goals[one.goals[0]]
        return goal.name or spoken(one.goals[0])
    indicator = data.indicators[one.indicator]
    name = indicator.name or spoken(one.indicator)
    if one.target is not None:
        name += f", {spoken(one.target).lower()}"
    if one.member is not None:
        member = evaluation.workspace.members_of(one.indicator).get(one.member, spoken(one.member))
        name = f"{name}: {member}" if whole else member
    return name


def years_shown(last: Period) -> Sequence[Period]:
    """The years that tables show: the one asked for, and those before it."""
    return [year_period(last.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]


def value_of(evaluation: Evaluation, one: Outcome, year: Period, language: str) -> Value:
    """A year's value as shown: ``..`` for secrecy, ``.`` where none can be, a dash where none is; a forecast in ( )."""
    if one.indicator is None or one.of_members:
        return Value("")
    reading = evaluation.readings.latest(one.indicator, one.member, year)
    if reading.held is Held.SUPPRESSED:
        return Value("..")
    if reading.held is Held.NOT_APPLICABLE:
        return Value(".")
    if reading.held is not Held.VALUE:
        return Value("–")
    if reading.steps is not None:
        return Value(str(len(reading.steps)), str(len(reading.steps)))
    shown = number(reading.value, language) + percent(one)
    return Value(f"({shown})" if reading.forecast else shown, f"{reading.value:f}")


def part_name(name: str, texts: Mapping[str, str], language: str) -> str:
    """A part as it stands in a sentence: women as kvinnor, an item of a list by its text."""
    known = words(language).get(f"word.{name}") if name in GENDERS else None
    return known or texts.get(name, spoken(name))


def span(period: Period) -> str:
    """A period, with a dash between its years where it has several."""
    return str(period).replace("-", "–") if period.start.year != period.end.year else str(period)


def percent(one: Outcome) -> str:
    """The sign after a number in per cent; every other unit stands beside the name."""
    return unit(one.measured_in) if (one.measured_in or "").lower() in PERCENT else ""


def required(one: Outcome, language: str) -> str:
    """The requirement with its sign; both limits of a band."""
    told = [f"{SIGNS[name]} {number(limit, language)}" for name, limit in one.required.items() if name in SIGNS]
    if one.required.get("tolerance"):
        told.append(f"± {number(one.required['tolerance'], language)}")
    if "done" in one.required:
        told = [number(one.required["done"], language)]
    return " ".join(told)


def awaited(one: Outcome, target: Target | None, language: str) -> str:
    """The requirement as it is written, before there is a value to hold against it; empty where it depends on one."""
    if target is None or target.family is not Family.LIMIT or one.status is not Status.NOT_YET or one.of_members:
        return ""
    written = {name: limit for name in SIGNS if isinstance(limit := getattr(target, name), Decimal)}
    return required(replace(one, required=written), language)


def movement(one: Outcome) -> str:
    """Which way the figure moved, apart from whether that is good."""
    if one.change is None or one.trend is Trend.UNKNOWN:
        return ""
    if one.trend is Trend.UNCHANGED:
        return "→"
    return "↑" if one.change > 0 else "↓"


def arithmetic(one: Outcome, language: str) -> str:
    """How the outcome came about, without the word it led to."""
    return said(one.pieces, language).partition(" → ")[0]


def position(one: Outcome, language: str) -> str:
    """The place among those compared, apart from whether the target is met."""
    return f"{one.rank} {words(language)['outcome.of']} {one.of}" if one.rank is not None and one.of is not None else ""


def summary(evaluation: Evaluation, shown: Iterable[GoalOutcome], language: str) -> str:
    """``Av N mål bedöms …``: those of sound financial management where any shown are marked, else all judged."""
    goals, held = evaluation.workspace.data.goals, tuple(shown)
    marked = [one for one in held if goals[one.goal].sound_finances]
    counted = marked or [one for one in held if one.status is not Status.NO_TARGET]
    counts = {status: sum(one.status is status for one in counted) for status in Status}
    catalogue = words(language)
    judged = {Status.MET: "met", Status.PARTLY: "partly", Status.NOT_MET: "not_met"}
    told = {}
    for status, name in judged.items():
        expected = "-expected" if status is Status.MET and any(one.forecast for one in counted) else ""
        told[name] = catalogue[f"count.{name}{expected}.{counts[status] if counts[status] < 2 else 'n'}"].format(
            n=counts[status]
        )
    rest = len(counted) - sum(counts[one] for one in judged)
    sentence = catalogue["table.summary-sound" if marked else "table.summary"].format(n=len(counted), **told)
    return f"{sentence} {catalogue['table.summary-rest'].format(n=rest)}" if rest else sentence
