"""Prose against data: what a text says that the targets it is about deny.

"Alla" against 84 %, 85 % against 80, 2013 against 2014, "minst" against ``at_most``, "öka" against lower is better.
A text is held against all targets that it is about together: it contradicts them only where none of them agrees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from malstyr.language.likeness import share_a_word, stems
from malstyr.model.durations import unit_named
from malstyr.model.indicators import Direction, Indicator
from malstyr.model.measures import Quantity, alike, measure
from malstyr.model.periods import Period
from malstyr.model.target import LOWER, STEPS, UPPER, Target
from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import Extracted

UNIVERSAL = re.compile(r"\b(alla|samtliga|varje|var och en av)\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE)
LEAST = re.compile(r"\b(minst|lägst|åtminstone)\b", re.IGNORECASE)
_MOST = re.compile(r"\b(högst|max|maximalt)\b", re.IGNORECASE)
_MOVES = re.compile(
    r"avancer|avta|begräns|bromsa|bättre|dubbl|dämpa|effektiviser|expander|fler|färre|halver|hejda|högre|höj|kapa|klättr|kort"
    r"|krymp|lägre|läng|mera?\b|mindre|minsk|ned|nere?\b|nersk|oftare|reduce|reduk|sjunk|snabb|stark|stig|stärk|större|svag"
    r"|sänk|sämr|sälls?|tillbaka|tillta|tillväx|tätare|upp|utjämn|utök|vanlig|väx|ök|bättr",
    re.IGNORECASE,
)
"""Beginnings of the words that say that something becomes more or less."""


class Aimed(NamedTuple):
    """A target that a text is about."""

    id: str
    name: str
    indicator: Indicator
    target: Target


class Contradiction(NamedTuple):
    """What the text says and what the data says instead; ``kind`` is the word for what they disagree about."""

    kind: str
    said: str
    data: str
    aimed: Aimed


def contradictions(text: str, aims: list[Aimed], years: Iterable[int] = ()) -> Iterator[Contradiction]:
    """What a text says that the targets deny; ``years`` are those its goal and plan know besides.

    The sentence is read only where something in it may be denied: a figure that the data does not know, a limit the
    other way round, or a word of direction where one is declared.
    """
    known = {Decimal(year) for year in years} | {level for aim in aims for level in levels(aim.target)}
    known |= {Decimal(end.year) for aim in aims if (end := _end(aim.target)) is not None}
    directed = any(aim.indicator.direction is not None for aim in aims)
    if (
        (directed and _MOVES.search(text))
        or _figures(text, aims) - known
        or any(_turned(text, aim.target) for aim in aims)
    ):
        extracted = judge_sentence(text).extracted
        for one in (extracted, *extracted.also):
            yield from _number(one, aims)
            yield from _year(one, aims, set(years))
        yield from _direction(extracted, aims)
    yield from _universal(text, aims)


def _turned(text: str, target: Target) -> bool:
    """Whether a text speaks of a least where the target has only a most, or the other way round."""
    lower, upper = target.at_least is not None, target.at_most is not None
    return lower != upper and (_MOST if lower else LEAST).search(text) is not None


_FIGURE = re.compile(r"(?<![\d.,])(?P<number>\d+(?:[.,]\d+)?)[ \u00a0\u202f]?(?P<after>[^\W\d_]+|%)?")


def _figures(text: str, aims: list[Aimed]) -> set[Decimal]:
    """Numbers in digits that a target may deny: those that may be years, and those in the unit of an indicator."""
    units = {aim.indicator.measured_in or "" for aim in aims}
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}\b)", "", text)
    found = ((one["number"].replace(",", "."), one["after"] or "") for one in _FIGURE.finditer(joined))
    return {Decimal(number) for number, after in found if len(number) == 4 or any(alike(after, one) for one in units)}


def levels(target: Target) -> list[Decimal]:
    """Every number of a target that a text may tell, without its sign."""
    amounts = [Decimal(target.within.amount)] if target.within is not None else []
    return _numbers(target, *_OF_LEVEL, *STEPS, "share") + amounts


_OF_LEVEL = (*LOWER, *UPPER, "equal_to", "until", "top")
"""Keys of a target whose numbers are values or places, and no steps, shares or times."""


def _numbers(target: Target, *names: str) -> list[Decimal]:
    written = (getattr(target, name) for name in names)
    return [abs(Decimal(one)) for one in written if isinstance(one, Decimal | int)]


def _same_kind(one: Extracted, target: Target) -> list[Decimal]:
    """The numbers of a target that one in the text may be typed for: a step is no level, and days are no share."""
    if one.comparator in ("increase", "decrease"):
        return _numbers(target, *STEPS)
    if target.within is None:
        return _numbers(target, *_OF_LEVEL)
    if measure(one.unit or "").quantity is Quantity.SHARE:
        return _numbers(target, "share")
    return [Decimal(target.within.amount)] if unit_named(one.unit or "") is target.within.unit else []


def _steps(target: Target) -> bool:
    """Whether a target asks for a change and not for a level."""
    return any(getattr(target, name) is not None for name in STEPS)


def _in_its_unit(one: Extracted, indicator: Indicator) -> bool:
    """Whether a number in the text is in the indicator's unit."""
    return alike(one.unit or "", indicator.measured_in or "")


def _is_of(one: Extracted, aim: Aimed) -> bool:
    """Whether a number in the text is of what a target asks for: a change, or a level in the indicator's unit."""
    if one.comparator in ("increase", "decrease"):
        return _steps(aim.target)
    return _in_its_unit(one, aim.indicator) and not {*aim.target.demands} <= {"increase_percent", "decrease_percent"}


def _number(one: Extracted, aims: list[Aimed]) -> Iterator[Contradiction]:
    if one.value is None:
        return
    value = abs(Decimal(str(one.value)))
    about = [aim for aim in aims if _is_of(one, aim)]
    agreeing = [aim for aim in about if value in levels(aim.target)]
    denying = [(aim, numbers) for aim in about if (numbers := _same_kind(one, aim.target))]
    if denying and not agreeing:
        aim, numbers = denying[0]
        data = " / ".join(f"{level:f}" for level in numbers)
        yield Contradiction("number", f"{Decimal(str(one.value)):f}", data, aim)
    turned = [aim for aim in agreeing if _other_way(one.comparator, aim.target)]
    if len(turned) == len(agreeing):
        yield from (Contradiction("comparator", str(one.comparator), aim.target.demands[0], aim) for aim in turned)


def _other_way(comparator: str | None, target: Target) -> bool:
    """Whether a least is told of a target that has only a most, or the other way round."""
    lower, upper = target.at_least is not None, target.at_most is not None
    return lower != upper and comparator == (">=" if upper else "<=")


def _year(one: Extracted, aims: list[Aimed], years: set[int]) -> Iterator[Contradiction]:
    """The text's last year against every year that the targets, the goal and its plan know."""
    told = (one.deadline or "")[:4]
    ends = [(end.year, aim) for aim in aims if (end := _end(aim.target)) is not None]
    if told.isdigit() and ends and int(told) not in {*(year for year, _ in ends), *years}:
        year, aim = ends[0]
        yield Contradiction("year", told, str(year), aim)


def _end(target: Target) -> Period | None:
    spans = (one for one in (target.mean_over, target.total_over) if isinstance(one, Period))
    return target.by or target.during or next(spans, None)


def _direction(extracted: Extracted, aims: list[Aimed]) -> Iterator[Contradiction]:
    comparator = extracted.comparator or ""
    wanted = {"increase": Direction.HIGHER, "decrease": Direction.LOWER}.get(comparator)
    against = [aim for aim in aims if aim.indicator.direction is not None and aim.indicator.direction is not wanted]
    if wanted is not None and against and len(against) == len(aims):
        yield Contradiction("direction", comparator, str(against[0].indicator.direction), against[0])


def _universal(text: str, aims: list[Aimed]) -> Iterator[Contradiction]:
    """Everyone in the words, a share below 100 per cent of the same in the targets that hold last."""
    for found in UNIVERSAL.finditer(text):
        noun = stems(found["noun"])
        for of_one in _by_indicator(aims):
            aim = max(_last(of_one), key=_share)
            of_same = share_a_word(noun, stems(f"{aim.name} {aim.id}"))
            percent = measure(aim.indicator.measured_in).out_of == 100
            if of_same and percent and 0 <= _share(aim) < 100:
                yield Contradiction("universal", found[0], f"{_share(aim):f}", aim)


def _by_indicator(aims: list[Aimed]) -> Iterable[list[Aimed]]:
    found: dict[str, list[Aimed]] = {}
    for aim in aims:
        found.setdefault(aim.id, []).append(aim)
    return found.values()


def _last(aims: list[Aimed]) -> list[Aimed]:
    """Those of one indicator's targets that hold last, where each year has its own."""
    ends = [end.end if (end := _end(aim.target)) is not None else date.max for aim in aims]
    return [aim for aim, end in zip(aims, ends, strict=True) if end == max(ends)]


def _share(aim: Aimed) -> Decimal:
    """The least share that a target asks; below zero where it asks none."""
    share = aim.target.at_least if aim.target.at_least is not None else aim.target.share
    return share if isinstance(share, Decimal) else Decimal(-1)
