"""``judge_sentence``: S, M and T of one goal text, its kind, why, and a better wording."""

import re
from collections.abc import Iterator
from functools import cache
from typing import get_args

from malstyr.language.swedish.dates import Time
from malstyr.smart.claim import Claim
from malstyr.smart.clauses import MODALS
from malstyr.smart.direction import directions
from malstyr.smart.extract import extract_targets
from malstyr.smart.reading import SentenceReading, read_sentence
from malstyr.smart.reasons import reasons
from malstyr.smart.sentence import LONGEST_SENTENCE, Criterion, CriterionReason, Extracted, SentenceJudgement
from malstyr.smart.strongest import claim
from malstyr.smart.suggest import PLACEHOLDER, suggest
from malstyr.smart.verb import main_verb

_BOUNDS = ("deadline", "period", "frequency", "from")


@cache
def judge_sentence(text: str) -> SentenceJudgement:
    """Judge one goal from its text alone, by the annotation guide. What is longer than a sentence is not read."""
    if len(text) > LONGEST_SENTENCE:
        return _too_long(text)
    reading = read_sentence(text)
    made = claim(reading)
    bound = bounding(reading, made)
    unfilled = PLACEHOLDER.search(text) is not None
    ok = (
        made.specific
        and made.measurable
        and made.level
        and bound is not None
        and made.kind != "direction"
        and not made.unsure
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
        reasons=(*reasons(text, reading, made, bound, unfilled), *_hung(text, reading)),
        suggestion=None if ok or unfilled or made.unsure else suggest(text, reading, made, bound is not None),
        extracted=extract_targets(text, reading, made),
        unsure=made.unsure,
    )


def _too_long(text: str) -> SentenceJudgement:
    told = tuple(
        CriterionReason(criterion, "too-long", (0, len(text)), text, False) for criterion in get_args(Criterion)
    )
    nothing = Extracted()
    return SentenceJudgement(text, False, False, False, False, "direction", False, told, None, nothing)


@cache
def _measure() -> re.Pattern[str]:
    return re.compile(r",?\s\(?mät(?:t|s|as) (?:som|med|genom|i)\b")


def _hung(text: str, reading: SentenceReading) -> Iterator[CriterionReason]:
    """ "vara attraktiv, mätt som NMI": a measure hung on a text that says nothing to measure is itself the goal."""
    match = _measure().search(reading.text) if "mät" in reading.text else None
    before = read_sentence(reading.text[: match.start()]) if match is not None else None
    if before is None or main_verb(before) is None or directions(before.goal):
        return
    if claim(before).name == "vague":
        span = reading.plain.span(before.words[0].start, before.words[-1].end)
        yield CriterionReason("specific", "hung-measure", span, text[slice(*span)], False)


def bounding(reading: SentenceReading, made: Claim) -> Time | None:
    """The time that bounds the goal, an end before a period before a frequency (guide 4)."""
    found = [time for time in reading.times if time.kind in _BOUNDS and not _of_another_promise(reading, made, time)]
    return min(found, key=lambda time: _BOUNDS.index(time.kind), default=None)


def _of_another_promise(reading: SentenceReading, made: Claim, time: Time) -> bool:
    """ "En plan ska upprättas. Kommunen ska vara attraktiv år 2027.": no date of the plan."""
    if not made.level or not made.places:
        return False
    first, last = sorted((made.places[-1][0], time.start))
    stops = [word.start for word in reading.words if word.text == "." and first < word.start < last]
    ruled = [word.start for word in reading.words if word.text in MODALS]
    return bool(stops) and any(at < stops[0] for at in ruled) and any(at > stops[-1] for at in ruled)
