"""Prose against data: what a text says that the targets it is about deny.

"Alla" against 84 %, 85 % against 80, 2013 against 2014, "minst" against ``at_most``, "öka" against lower is better.
A text is held against all targets that it is about together: it contradicts them only where none of them agrees.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from malstyr.evaluate.aimed import Aimed, Contradiction, last_of
from malstyr.evaluate.denied_numbers import denied_numbers, levels, some_agree
from malstyr.evaluate.said_numbers import may_say_others, said_numbers
from malstyr.evaluate.said_years import said_years
from malstyr.evaluate.turned_limits import may_be_turned, turned_limits
from malstyr.language.likeness import share_a_word, stems
from malstyr.model.indicators import Direction
from malstyr.model.measures import measure
from malstyr.model.target import Target
from malstyr.smart.judge import judge_sentence
from malstyr.smart.reading import read_sentence
from malstyr.smart.sentence import Extracted

_UNIVERSAL = re.compile(r"(?<!\bav )\b(alla|samtliga|varje|var och en av)\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE)
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
    known = {Decimal(year) for year in (*years, *(aim.end.year for aim in aims if aim.end is not None))}
    if len({aim.id for aim in aims}) == len(aims):  # of several for one, the text may tell another year's
        known |= {level for aim in aims for level in levels(aim.target)}
    directed = any(aim.indicator.direction is not None for aim in aims)
    units = [unit for aim in aims for unit in (aim.indicator.measured_in, *_own_units(aim.target))]
    if (directed and _MOVES.search(text)) or may_say_others(text, known, units) or may_be_turned(text, aims):
        extracted = judge_sentence(text).extracted
        said = [*said_numbers(text)]
        yield from denied_numbers(said, aims, extracted.baseline_year)
        yield from turned_limits(said, aims)
        if not said or some_agree(said, aims, extracted.baseline_year):
            yield from _year(text, aims, set(years))
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


def _year(text: str, aims: list[Aimed], years: set[int]) -> Iterator[Contradiction]:
    """The text's last years, of which the only end of the targets, the goal and its plan are none.

    Where each year has a target of its own, that of another year is only not written yet.
    """
    told = said_years(read_sentence(text))
    ends = {aim.end.year: aim for aim in reversed(aims) if aim.end is not None}
    known = years.union(*(aim.end.told_years for aim in aims if aim.end is not None))
    new = all(one and one[-1] not in known and not any(aim.judged_in(one) for aim in aims) for one in told)
    if told and new and len(ends) == 1:
        ((year, aim),) = ends.items()
        yield Contradiction("year", f"{told[0][-1]}", f"{year}", aim, f"{told[0][-1]}")


def _direction(extracted: Extracted, aims: list[Aimed]) -> Iterator[Contradiction]:
    comparator = extracted.comparator or ""
    wanted = {"increase": Direction.HIGHER, "decrease": Direction.LOWER}.get(comparator)
    against = [aim for aim in aims if aim.indicator.direction is not None and aim.indicator.direction is not wanted]
    if wanted is not None and against and len(against) == len(aims):
        yield Contradiction("direction", comparator, str(against[0].indicator.direction), against[0])


def _universal(text: str, aims: list[Aimed]) -> Iterator[Contradiction]:
    """Everyone in the words, a share below 100 per cent of the same in the targets that hold last, or the year said."""
    for found in _UNIVERSAL.finditer(text):
        noun = stems(found["noun"])
        told = said_years(read_sentence(text))
        for of_one in _by_indicator([aim for aim in aims if not told or aim.judged_in(told[-1])]):
            aim = max(last_of(of_one), key=_share)
            of_same = share_a_word(noun, stems(f"{aim.name} {aim.id}"))
            percent = measure(aim.indicator.measured_in).out_of == 100
            if of_same and percent and 0 <= _share(aim) < 100:
                yield Contradiction("universal", found[0], f"{_share(aim):f}", aim, "100", "%")


def _by_indicator(aims: list[Aimed]) -> Iterable[list[Aimed]]:
    found: dict[str, list[Aimed]] = {}
    for aim in aims:
        found.setdefault(aim.id, []).append(aim)
    return found.values()


def _share(aim: Aimed) -> Decimal:
    """The least share that a target asks; below zero where it asks none."""
    share = aim.target.at_least if aim.target.at_least is not None else aim.target.share
    return share if isinstance(share, Decimal) else Decimal(-1)
