"""The targets of a goal as data: comparator, value, unit, deadline, baseline (annotation guide 7)."""

import unicodedata
from collections.abc import Sequence

from malstyr.language.swedish.dates import Time
from malstyr.language.swedish.plain import without_unseen
from malstyr.language.swedish.quantities import StatedNumber
from malstyr.smart.claim import Claim
from malstyr.smart.direction import DirectionWord, directions, is_slowed
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import Extracted

_UNDATED = "undated"
"""A bounded period whose end the text does not give: later than a yearly one, and told as nothing."""

_BREAKS = (" och ", ",", ";", ". ", " samt ", " respektive ")


def extract_targets(text: str, reading: SentenceReading, made: Claim) -> Extracted:
    """The targets that ``made`` rests on, the one with the latest deadline first, with the rest in ``also``."""
    ends = _own_ends(reading)
    yearly = any(time.kind == "frequency" and time.value for time in reading.times)
    baselines = [time for time in reading.times if time.kind == "baseline"]
    if made.quantities:
        found = [
            _target(text, reading, one, _deadline(reading, one, made.quantities, ends, yearly))
            for one in made.quantities
        ]
    else:
        claims = [made, *(made._replace(direction=way) for way in _beside(reading, made))]
        found = [Extracted(comparator=_comparator(reading, one), deadline=_latest(ends, yearly)) for one in claims]
    base_value = next((one for one in reading.quantities if one.kind == "baseline"), None)
    base_year = _base_year(baselines, ends, changes=base_value is not None or _changes(made))
    order = sorted(range(len(found)), key=lambda at: (_rank(found[at].deadline), -at), reverse=True)
    found = [_told(one) for one in found]
    main = found[order[0]]
    rest = tuple(found[at] for at in order[1:] if found[at] != main)
    return Extracted(
        main.comparator,
        main.value,
        main.value_max,
        main.unit,
        main.deadline,
        base_value.value if base_value else None,
        base_year,
        rest,
    )


def _own_ends(reading: SentenceReading) -> list[Time]:
    """The ends of the goal; "ett underlag för 2027-2029 senast 2026" ends with the last of them alone."""
    ends = [time for time in reading.times if time.kind in ("deadline", "from") and time.value]
    own = [time for time in ends if not reading.text.endswith(" för ", 0, time.start) and not _of_a_plan(reading, time)]
    bounded = any(time.kind == "period" for time in reading.times)
    return own if own or bounded else ends


def _of_a_plan(reading: SentenceReading, time: Time) -> bool:
    """ "beslutar om en plan för lokaler 2026-2035": the years that a document is of."""
    before = [word for word in reading.words if word.end <= time.start][-_PLAN_AND_WHAT:]
    planned = any(word.has("deliverable") and word.has("own") for word in before)
    return bool(time.since) and planned and not any(word.has("modal") for word in before)


_PLAN_AND_WHAT = 3
"""Words of a document and what it is for: "plan för lokaler"."""


def _beside(reading: SentenceReading, made: Claim) -> Sequence[DirectionWord]:
    """ "andelen ska öka och deponeringen minska": the further ways that quantities are to go."""
    if made.direction is None or made.level:
        return ()
    first, further = made.direction.word, (way for way in directions(reading.goal) if way.countable)
    return [way for way in further if way.word.start > first.start and way.word.text.endswith(("a", "as", "ar"))]


def _comparator(reading: SentenceReading, made: Claim) -> str | None:
    if made.benchmark is not None:
        return made.benchmark.comparator
    if made.name == "unchanged":
        return "="
    way = made.direction
    if way is None or made.kind == "direction" or is_slowed(reading.goal, way):
        return None
    if way.negated:
        return "<=" if way.up else ">="
    return "increase" if way.up else "decrease"


def _target(text: str, reading: SentenceReading, one: StatedNumber, deadline: str | None) -> Extracted:
    unit: str | None
    if isinstance(one.unit, tuple):
        start, end = reading.plain.span(*one.unit)
        said = without_unseen(text[start:end].lower() if text.isupper() else text[start:end])
        unit = " ".join(unicodedata.normalize("NFC", said).split())
    else:
        unit = one.unit or None
    return Extracted(one.comparator, one.value, one.value_max, unit, deadline)


def _told(one: Extracted) -> Extracted:
    return one._replace(deadline=None) if one.deadline == _UNDATED else one


def _rank(deadline: str | None) -> str:
    return "" if deadline is None or deadline == "yearly" else "1" if deadline == _UNDATED else deadline


def _latest(ends: Sequence[Time], yearly: bool) -> str | None:
    if yearly and all(time.kind == "from" for time in ends):
        return "yearly"
    return max((time.value for time in ends), key=_rank, default=None)


def _deadline(
    reading: SentenceReading, one: StatedNumber, all_: Sequence[StatedNumber], ends: Sequence[Time], yearly: bool
) -> str | None:
    """The end that belongs to one of several targets: of its own clause, else the goal's only one."""
    dated = [time for time in ends if time.kind == "deadline"] or list(ends)
    if len(all_) > 1 and _in_the_long_run(reading, one):
        return _UNDATED
    bounds = [time for time in reading.times if time.kind in ("frequency", "period")]
    if not dated and len(all_) > 1 and bounds:
        before = [time for time in bounds if time.start < one.start]
        return (before[-1] if before else bounds[0]).value or _UNDATED
    if len(all_) == 1 or len(dated) <= 1:
        return _latest(dated, yearly)
    if len(dated) == len(all_):
        return sorted(dated, key=lambda time: time.start)[sorted(all_, key=lambda q: q.start).index(one)].value
    text = reading.text

    def apart(time: Time) -> tuple[int, int]:
        low, high = (one.end, time.start) if time.start >= one.end else (time.end, one.start)
        between = text[low:high] if low < high else ""
        return sum(between.count(mark) for mark in _BREAKS), abs(high - low)

    before = [time for time in dated if time.start < one.end]
    return min((*before[-1:], *dated[len(before) :][:1]), key=apart).value


def _in_the_long_run(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "…; på sikt är målet 100 %": a target of its own without an end."""
    clause = max(reading.text.rfind(mark, 0, one.start) for mark in _BREAKS)
    return any(time.kind == "continuous" and clause < time.start < one.start for time in reading.times)


def _changes(made: Claim) -> bool:
    return any(one.kind == "change" for one in made.quantities) or made.direction is not None


def _base_year(baselines: Sequence[Time], ends: Sequence[Time], *, changes: bool) -> int | None:
    if baselines:
        return int(baselines[0].value)
    for time in ends:
        if time.since and changes:
            return int(time.since)
    started = [time for time in ends if time.kind == "from"]
    if started and any(time.kind == "deadline" for time in ends):
        return int(started[0].value)
    return None
