"""Prose against data: what a text says that the targets it is about deny.

"Alla" against 84 %, 85 % against 80, 2013 against 2014, "minst" against ``at_most``, "öka" against lower is better.
A text is held against all targets that it is about together: it contradicts them only where none of them agrees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from malstyr.evaluate.aimed import Aimed, Contradiction
from malstyr.evaluate.denied_numbers import denied_numbers, levels
from malstyr.evaluate.said_numbers import may_say_others, said_numbers
from malstyr.evaluate.turned_limits import may_be_turned, turned_limits
from malstyr.language.likeness import share_a_word, stems
from malstyr.model.indicators import Direction
from malstyr.model.measures import measure
from malstyr.model.periods import Period
from malstyr.model.target import Target
from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import Extracted

_UNIVERSAL = re.compile(r"\b(alla|samtliga|varje|var och en av)\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE)
_MOVES = re.compile(
    r"avancer|avta|begräns|bromsa|bättre|dubbl|dämpa|effektiviser|expander|fler|färre|halver|hejda|högre|höj|kapa|klättr|kort"
    r"|krymp|lägre|läng|mera?\b|mindre|minsk|ned|nere?\b|nersk|oftare|reduce|reduk|sjunk|snabb|stark|stig|stärk|större|svag"
    r"|sänk|sämr|sälls?|tillbaka|tillta|tillväx|tätare|upp|utjämn|utök|vanlig|väx|ök|bättr",
    re.IGNORECASE,
)
"""Beginnings of the words that say that something becomes more or less."""


def contradictions(text: str, aims: list[Aimed], years: Iterable[int] = ()) -> Iterator[Contradiction]:
    """What a text says that the targets deny; ``years`` are those its goal and plan know besides.

    The sentence is read only where something in it may be denied: a number that the data does not know, a limit the
    other way round, or a word of direction where one is declared.
    """
    known = {Decimal(year) for year in years} | {level for aim in aims for level in levels(aim.target)}
    known |= {Decimal(end.year) for aim in aims if (end := _end(aim.target)) is not None}
    directed = any(aim.indicator.direction is not None for aim in aims)
    units = [unit for aim in aims for unit in (aim.indicator.measured_in, *_own_units(aim.target))]
    if (directed and _MOVES.search(text)) or may_say_others(text, known, units) or may_be_turned(text, aims):
        extracted = judge_sentence(text).extracted
        said = [*said_numbers(text)]
        yield from denied_numbers(said, aims, extracted.baseline_year)
        yield from turned_limits(said, aims)
        yield from _year(extracted, aims, set(years))
        yield from _direction(extracted, aims)
    yield from _universal(text, aims)


def _own_units(target: Target) -> Iterator[str]:
    """Units of a target's numbers that need not be the indicator's."""
    if target.within is not None:
        yield "dagar"
    if target.top is not None:
        yield "plats"


def contradictions_of_name(text: str, aims: list[Aimed]) -> Iterator[Contradiction]:
    """Of a name, which seldom tells all, only limits that a target has the other way round."""
    if may_be_turned(text, aims):
        yield from turned_limits([*said_numbers(text)], aims)


def _year(extracted: Extracted, aims: list[Aimed], years: set[int]) -> Iterator[Contradiction]:
    """The text's last years, of which the targets, the goal and its plan know none."""
    told = [one.deadline[:4] for one in (extracted, *extracted.also) if one.deadline and one.deadline[:4].isdigit()]
    ends = [(end.year, aim) for aim in aims if (end := _end(aim.target)) is not None]
    if told and ends and {*map(int, told)}.isdisjoint({*(year for year, _ in ends), *years}):
        year, aim = ends[0]
        yield Contradiction("year", told[0], str(year), aim, told[0])


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
    for found in _UNIVERSAL.finditer(text):
        noun = stems(found["noun"])
        for of_one in _by_indicator(aims):
            aim = max(_last(of_one), key=_share)
            of_same = share_a_word(noun, stems(f"{aim.name} {aim.id}"))
            percent = measure(aim.indicator.measured_in).out_of == 100
            if of_same and percent and 0 <= _share(aim) < 100:
                yield Contradiction("universal", found[0], f"{_share(aim):f}", aim, "100", "%")


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
