"""What a plan was understood as, told alike in every format: goals with their measures, questions, and what is left."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.contract.imported_plan import PlannedActivityRecord, PlannedIndicatorRecord
from malstyr.exchange.plan.preview import PlanPreview
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.indicators import Missing
from malstyr.output.imported.frame import lines_left


class PlanPart(NamedTuple):
    """A goal of the plan, or what stands under none, with a line for each thing that is said of it."""

    title: str
    lines: tuple[str, ...]


def plan_parts(shown: PlanPreview, language: str) -> Iterator[PlanPart]:
    """Every goal with its measures and activities, in the order of the plan."""
    catalogue, result = words(language), shown.result
    for goal in result.goals:
        about = _pairs(
            catalogue,
            name=goal.name,
            perspective=goal.perspective,
            level=goal.level,
            serves=goal.serves,
            unit=goal.unit,
            owner=goal.owner,
            period=goal.period,
            due=goal.due,
            note=goal.note,
        )
        lines = [f"{goal.id}: {', '.join(about)}" if about else goal.id]
        lines += (
            _measure(one, shown, language) for one in result.indicators if goal.id in (one.serves, *one.also_serves)
        )
        lines += (_activity(one, language) for one in result.activities if one.serves == goal.id)
        yield PlanPart(_with_status(goal.text, goal.status, catalogue), tuple(lines))
    alone = [_measure(one, shown, language) for one in result.indicators if one.serves is None]
    alone += [_activity(one, language) for one in result.activities if one.serves is None]
    if alone:
        yield PlanPart(catalogue["plan.without-goal"], tuple(alone))


def plan_left(shown: PlanPreview, language: str) -> Iterator[tuple[str, list[str]]]:
    """What must be mended or answered, what is left as text, and what is left out, each under its title."""
    catalogue, result = words(language), shown.result
    unread = [
        catalogue["plan.unread-in"].format(id=one.id, text=text) for one in result.indicators for text in one.unread
    ]
    left = lines_left(result, shown.findings, language)
    told = {f"import.title.{title}": lines for title, lines in left.items() if title != "ignored"}
    told |= {"plan.title.unread": unread, "import.title.ignored": left["ignored"]}
    yield from ((catalogue[title], lines) for title, lines in told.items() if lines)


def plan_heading(shown: PlanPreview, language: str) -> str:
    """How much of what was found."""
    catalogue, result = words(language), shown.result
    return catalogue["plan.found"].format(
        goals=len(result.goals), indicators=len(result.indicators), activities=len(result.activities)
    )


def plan_counts(shown: PlanPreview, language: str) -> str:
    """How many cells came to what."""
    catalogue, counts = words(language), shown.result.summary
    told = [
        catalogue[f"plan.count.{name}" if name == "new" else f"import.count.{name}"].format(n=n)
        for name, n in counts._asdict().items()
        if n and name != "read"
    ]
    return catalogue["import.count.read"].format(n=counts.read) + (f": {', '.join(told)}" if told else "") + "."


def plan_conclusion(shown: PlanPreview, language: str) -> str:
    """Whether something is written, and what to do next."""
    catalogue = words(language)
    if not shown.settled:
        return catalogue["import.nothing-written"]
    if not shown.result.summary.new:
        return catalogue["import.all-there"]
    return catalogue["plan.written" if shown.result.written else "import.ready"]


def _with_status(text: str, status: str, catalogue: Mapping[str, str]) -> str:
    return f"{text} ({catalogue['plan.known']})" if status == "same" else text


def _outcome(value: Decimal | Missing, language: str) -> str:
    return number(value, language, 10) if isinstance(value, Decimal) else value


def _measure(one: PlannedIndicatorRecord, shown: PlanPreview, language: str) -> str:
    catalogue = words(language)
    targets = [_target(one.target, None, language)] if one.target is not None else []
    targets += [_target(keys, year, language) for year, keys in one.targets.items()]
    values = [
        f"{each.period}: {_outcome(each.value, language)}" for each in shown.draft.values if each.indicator == one.id
    ]
    about = _pairs(
        catalogue,
        target="; ".join(targets) or None,
        measured_in=one.measured_in,
        value="; ".join(values) or None,
        direction=catalogue.get(f"word.{one.direction}", one.direction),
        frequency=catalogue.get(f"word.{one.frequency}", one.frequency),
        unit=one.unit,
        owner=one.owner,
        source=one.source,
        method=one.method,
        note=one.note,
    )
    name = _with_status(one.name, one.status, catalogue)
    return catalogue["plan.measure"].format(name=name, id=one.id, about=f": {', '.join(about)}" if about else "")


def _activity(one: PlannedActivityRecord, language: str) -> str:
    catalogue = words(language)
    about = _pairs(catalogue, owner=one.responsible, due=one.due, note=one.note)
    text = _with_status(one.text, one.status, catalogue)
    return catalogue["plan.activity"].format(text=text, id=one.id, about=f": {', '.join(about)}" if about else "")


def _target(keys: Mapping[str, str], year: str | None, language: str) -> str:
    catalogue = words(language)
    said = ", ".join(
        catalogue[f"plan.target.{key}"].format(value=_value(key, told, language)) for key, told in keys.items()
    )
    return f"{year}: {said}" if year is not None else said


def _value(key: str, told: str, language: str) -> str:
    """What a key of a target says, in words or as a number; a year is no number."""
    is_number = key != "by" and re.fullmatch(r"-?\d+(?:\.\d+)?", told) is not None
    return number(Decimal(told), language) if is_number else words(language).get(f"plan.target-value.{told}", told)


def _pairs(catalogue: Mapping[str, str], **keys: str | None) -> list[str]:
    return [f"{catalogue[f'plan.key.{key}']} {text}" for key, text in keys.items() if text]
