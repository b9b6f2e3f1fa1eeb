"""``judge_sentence``: S, M and T of one goal text, its kind, why, and a better wording."""

from __future__ import annotations

from functools import cache

from malstyr.language.swedish.dates import Time
from malstyr.smart.extract import extract
from malstyr.smart.reading import Reading, read
from malstyr.smart.reasons import reasons
from malstyr.smart.sentence import SentenceJudgement
from malstyr.smart.strongest import claim
from malstyr.smart.suggest import PLACEHOLDER, suggest

_BOUNDS = ("deadline", "period", "frequency", "from")


@cache
def judge_sentence(text: str) -> SentenceJudgement:
    """Judge one goal from its text alone, by the annotation guide."""
    reading = read(text)
    made = claim(reading)
    bound = bounding(reading)
    unfilled = PLACEHOLDER.search(text) is not None
    ok = (
        made.specific
        and made.measurable
        and made.level
        and bound is not None
        and made.kind != "direction"
        and not unfilled
    )
    return SentenceJudgement(
        text=text,
        specific=made.specific,
        measurable=made.measurable,
        target_level=made.level,
        time_bound=bound is not None,
        kind=made.kind,
        ok=ok,
        reasons=reasons(text, reading, made, bound, unfilled),
        suggestion=None if ok or unfilled else suggest(text, made, bound is not None),
        extracted=extract(text, reading, made),
    )


def bounding(reading: Reading) -> Time | None:
    """The time that bounds the goal, an end before a period before a frequency (guide 4)."""
    found = [time for time in reading.times if time.kind in _BOUNDS]
    return min(found, key=lambda time: _BOUNDS.index(time.kind), default=None)
