"""Outcomes in the words and figures that readers meet, the same in tables, reports and charts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money
from malstyr.evaluate.naming import months_to, named
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, Trend
from malstyr.evaluate.reading import Booked, Held
from malstyr.evaluate.unknown import Standing, conclusion, group, standing
from malstyr.language.pieces import said
from malstyr.language.typography import MOST_DECIMALS, number, unit
from malstyr.language.words import words
from malstyr.model.demands import Limits
from malstyr.model.indicators import GENDERS
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.model.target import Strength, Target
from malstyr.report.view import State, Value
from malstyr.workspace.workspace import spoken

YEARS_SHOWN = 3
CLOSED = "closed"
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


UNKNOWN_SYMBOLS = {
    Standing.OUT_OF_REACH: "⊗",
    Standing.NOT_EXPECTED: "⊗",
    Standing.MISSING: "?",
    Standing.UNCERTAIN: "…",
    Standing.SO_FAR: "○",
    Standing.EXPECTED_SO_FAR: "○",
    Standing.AS_SHOWN: "○",
    Standing.WAITING: "…",
}
"""Marks of what is unknown are hollow."""


def word_of(status: Status, language: str) -> State:
    """A status by itself in sign and word."""
    return State(status, SYMBOLS[status], words(language)[f"status.{status}"], group=status)


def state_of(one: Outcome | GoalOutcome, language: str) -> State:
    """How something stands in sign and word: of a forecast in the words of one, of the unknown in what is lacking.

    What is of an earlier year says which: ``inte uppfyllt (2024)``.
    """
    kind = standing(one)
    word = said(conclusion(one, counts=False), language) + _of_earlier(one)
    if isinstance(one, GoalOutcome) and one.closed:
        return State(Status.NO_TARGET, SYMBOLS[Status.NO_TARGET], words(language)["status.closed"], group=CLOSED)
    if one.begins is not None:
        return State(one.status, SYMBOLS[Status.NOT_YET], word, group=group(one))
    if kind is None:
        return State(one.status, SYMBOLS[one.status], word, group=group(one))
    return State(one.status, UNKNOWN_SYMBOLS[kind], word, kind.red, group(one))


def _of_earlier(one: Outcome | GoalOutcome) -> str:
    earlier = isinstance(one, Outcome) and one.earlier and one.inapplicable is None
    return f" ({span(one.period)})" if isinstance(one, Outcome) and earlier and one.period is not None else ""


def name_of(evaluation: Evaluation, one: Outcome, language: str, whole: bool = True) -> str:
    """The indicator's name with its target's, whether it only should be reached, and, after a colon, its member's.

    A milestone has the name of its goal. Without ``whole`` a member is named alone, as it stands under its indicator.
    """
    data = evaluation.workspace.data
    if one.indicator is None:
        goal = data.goals[one.goals[0]]
        return goal.name or spoken(one.goals[0])
    indicator = data.indicators[one.indicator]
    name = indicator.name or spoken(one.indicator)
    if one.target is not None:
        name += f", {spoken(one.target).lower()}"
    if one.strength is Strength.SHOULD:
        name += f" ({words(language)['word.should']})"
    if one.member is not None:
        member = evaluation.workspace.members_of(one.indicator).get(one.member, spoken(one.member))
        name = f"{name}: {member}" if whole else member
    return name


def told_as(evaluation: Evaluation, language: str) -> str:
    """The year a report is about, and its reporting point: ``2026, T2 (per 31 augusti)``."""
    point = evaluation.point
    if point is None:
        return str(evaluation.year)
    day = words(language)["report.day"].format(day=point.ends.day, month=words(language)[f"month.{point.ends.month}"])
    return f"{point.year}, {point.name} ({words(language)['report.per']} {day})"


def years_shown(last: Period) -> Sequence[Period]:
    """The years that tables show: the one asked for, and those before it."""
    return [year_period(last.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]


def value_of(evaluation: Evaluation, one: Outcome, year: Period, language: str) -> Value:
    """A year's value as shown: ``..`` for secrecy, ``.`` where none can be, a dash where none is; a forecast in ( ).

    What is only a part of the year says which: ``dec: 5,9 %``.
    """
    if one.indicator is None or one.of_members:
        return Value("")
    reading = evaluation.readings.shown(one.indicator, one.member, year.year)
    part = f"{short(reading.period, language)}: " if not reading.period.whole_year else ""
    if reading.held is Held.SUPPRESSED:
        return Value(f"{part}..")
    if reading.held is Held.NOT_APPLICABLE:
        return Value(".")
    if reading.held is not Held.VALUE:
        last = evaluation.readings.so_far(one.indicator, one.member, year.year)
        return Value(booked_told(last, language) + percent(one), f"{last.value:f}") if last is not None else Value("–")
    if reading.steps is not None:
        return Value(str(len(reading.steps)), str(len(reading.steps)))
    decimals = one.decimals if one.period == reading.period and one.decimals > MOST_DECIMALS else None
    told = number(reading.value, language, decimals) + percent(one)
    return Value(f"({told})" if reading.forecast else f"{part}{told}", f"{reading.value:f}")


def booked_told(booked: Booked | None, language: str) -> str:
    """What is booked from 1 January, as what it is: ``jan–aug: 27 900``; empty where nothing is."""
    return said((*months_to(booked.ends), ": ", booked.value), language) if booked is not None else ""


def short(period: Period, language: str) -> str:
    """A part of a year as it stands before a value: ``dec``, ``vecka 8``, ``jan–aug``."""
    if period.kind is PeriodKind.MONTH:
        return words(language)[f"month.short.{period.start.month}"]
    if period.kind is PeriodKind.TO_DATE:
        return said(months_to(period.end), language)
    return said(named(period, period.year), language)


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
    if target is None or not isinstance(target.demand, Limits) or one.status is not Status.NOT_YET or one.of_members:
        return ""
    written = {name: limit for name in SIGNS if isinstance(limit := getattr(target, name), Decimal)}
    return required(one._replace(required=written), language)


def frame_told(one: Money, language: str) -> str:
    """The frame in force, and the original where a decision has changed it."""
    now = number(one.budget, language)
    if one.original is None:
        return now
    return f"{now} ({words(language)['table.originally']} {number(one.original, language)})"


def trend_of(one: Outcome, language: str) -> str:
    """Whether the movement is good, and of which year where that is an earlier one."""
    told = words(language)[f"trend.{one.trend}"]
    return told + _of_earlier(one) if told else ""


def movement(one: Outcome) -> str:
    """Which way the figure moved, apart from whether that is good."""
    if one.change is None or one.trend is Trend.UNKNOWN:
        return ""
    if one.trend is Trend.UNCHANGED:
        return "→"
    return "↑" if one.change > 0 else "↓"


def arithmetic(one: Outcome, language: str) -> str:
    """How the outcome came about, or why there is none, without the word it led to."""
    told = [said(part, language) for part in (one.arithmetic, one.reason, one.to_date) if part]
    person = by_person(one, language)
    return "; ".join([*told, *([person] if person else [])])


def by_person(one: Outcome | GoalOutcome, language: str) -> str:
    """Why people judge otherwise, and what the figures say; nothing where nobody does."""
    if one.said is None or one.computed is None:
        return ""
    catalogue = words(language)
    by_rule = catalogue["report.by-rule"].format(state=word_of(one.computed, language).word)
    return f"{catalogue['outcome.by-person']}: {one.said.rstrip('.')}. {by_rule}"


def basis_of(one: GoalOutcome, language: str) -> str:
    """What is known of a goal whose state is not: ``hittills uppfyllt: 3 av 5, 2 återstår``; nothing where it is."""
    if standing(one) is None or one.uncertain or one.tally is None or one.tally.of < 2:
        return ""
    return said(conclusion(one), language)


def position(one: Outcome, language: str) -> str:
    """The place among those compared, apart from whether the target is met."""
    return f"{one.rank} {words(language)['outcome.of']} {one.of}" if one.rank is not None and one.of is not None else ""


def summary(evaluation: Evaluation, shown: Iterable[GoalOutcome], language: str) -> str:
    """``Av 6 mål är 2 uppfyllda, 1 delvis och 1 inte uppfyllt; 1 är hittills uppfyllt och 1 kan inte bli uppfyllt.``

    Of the goals of sound financial management, where any shown are marked, else of all. Every one is in exactly one
    group, and a group without any is left out. What is closed is told by itself.
    """
    goals, held, catalogue = evaluation.workspace.data.goals, tuple(shown), words(language)
    marked = [one for one in held if goals[one.goal].sound_finances]
    scope = marked or held
    counted = [one for one in scope if one.counted]
    closed = sum(one.closed for one in scope)
    after = f" {catalogue[f'summary.closed.{one_or_many(closed)}'].format(n=closed)}" if closed else ""
    if not counted:
        return catalogue["summary.nothing"] + after
    expected = "expected" if any(one.forecast for one in counted if one.status in JUDGED) else "is"
    kinds = Counter(map(group, counted))
    known = [(name, kinds[name]) for name in reversed(JUDGED) if kinds[name]]
    unknown = [(f"unknown-{kind}", kinds[kind]) for kind in (*Standing, Status.SUPPRESSED) if kinds[kind]]
    told = [catalogue[f"summary.{name}-{expected}.{one_or_many(n)}"].format(n=n) for name, n in known]
    rest = [
        catalogue[f"summary.{name}{'-first' if not known and not at else ''}.{one_or_many(n)}"].format(n=n)
        for at, (name, n) in enumerate(unknown)
    ]
    head = catalogue["summary.head-sound" if marked else "summary.head"].format(n=len(counted))
    verb = catalogue[f"summary.verb-{expected}"]
    parts = [f"{verb} {listed(told, language)}"] if told else []
    parts += [listed(rest, language)] if rest else []
    return f"{head} {'; '.join(parts)}.{after}"


def one_or_many(n: int) -> str:
    return "1" if n == 1 else "n"


def listed(parts: Sequence[str], language: str) -> str:
    """``a, b och c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {words(language)['outcome.and']} {parts[-1]}"
