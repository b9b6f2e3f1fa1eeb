"""Why each criterion is met or not, with the place in the text as given."""

from collections.abc import Iterable

from malstyr.language.swedish.dates import Time
from malstyr.smart.claim import Claim
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import Criterion, CriterionReason, Span
from malstyr.smart.suggest import PLACEHOLDER

_MEASURED = {
    "number": "number",
    "benchmark": "benchmark",
    "instrument": "instrument",
    "direction": "direction-only",
    "no-worse": "direction-only",
    "deliverable": "checkable",
    "state": "holds",
    "unchanged": "holds",
    "universal": "holds",
    "service": "holds",
}
_UNMEASURED = {
    "peers": "hedge",
    "perception": "perception-without-number",
    "knowledge": "perception-without-number",
}
_UNTIMED = {
    "lead": "lead-time-is-no-deadline",
    "baseline": "baseline-is-no-deadline",
    "continuous": "continuous-is-no-deadline",
}
_FAULTS = {
    "open": "open-ended-doing",
    "value": "vague-word",
    "hedge": "hedge",
    "construct": "construct-without-measure",
}


_Said = tuple[str, bool, Span | None]
"""A rule, whether it is met, and where; None where the whole text says it."""


def reasons(
    text: str, reading: SentenceReading, made: Claim, bound: Time | None, unfilled: bool
) -> tuple[CriterionReason, ...]:
    """Reasons of specific, measurable, time-bound and kind, in that order."""
    told: tuple[tuple[Criterion, Iterable[_Said]], ...] = (
        ("specific", _unsure(made) or _of_state(reading, made)),
        ("measurable", _unsure(made) or _of_measure(reading, made)),
        ("time_bound", _of_time(reading, bound)),
        ("kind", [(f"kind-{made.kind}", made.kind != "direction", None)]),
    )
    found = [
        CriterionReason(criterion, rule, span, text[span[0] : span[1]], met)
        for criterion, said in told
        for rule, met, place in said
        for span in ((0, len(text)) if place is None else reading.plain.span(*place),)
    ]
    if unfilled:
        for match in PLACEHOLDER.finditer(text):
            criterion: Criterion = "time_bound" if "år" in match.group() else "measurable"
            found.append(CriterionReason(criterion, "unfilled-placeholder", match.span(), match.group(), False))
    return tuple(found)


def _unsure(made: Claim) -> list[_Said]:
    """Nothing where the claim rests on known words."""
    return [("unknown-verb", False, place) for place in made.places] if made.unsure else []


def _of_state(reading: SentenceReading, made: Claim) -> list[_Said]:
    """What is to be reached, and by whom."""
    if made.specific:
        return [("names-state", True, None)]
    if made.level:
        return [("no-object", False, None)]
    if made.name in ("perception", "knowledge"):
        return [("vague-perception", False, place) for place in made.places]
    faults = [(_fault(reading, place), False, place) for place in made.places]
    return [one for one in faults if one[0] != "construct-without-measure"] or [("no-state", False, None)]


def _of_measure(reading: SentenceReading, made: Claim) -> list[_Said]:
    """What is counted or checked."""
    if made.name in _MEASURED:
        return [(_MEASURED[made.name], made.measurable, place) for place in made.places]
    if made.name in _UNMEASURED:
        return [(_UNMEASURED[made.name], False, place) for place in made.places]
    abstract = "construct-without-measure"
    return [(abstract, False, place) for place in made.places if _fault(reading, place) == abstract] or [
        ("no-measure", False, None)
    ]


def _of_time(reading: SentenceReading, bound: Time | None) -> list[_Said]:
    """When, or what looks like a time and is none."""
    if bound is not None:
        return [("deadline" if bound.kind in ("deadline", "from") else bound.kind, True, (bound.start, bound.end))]
    said = [time for time in reading.times if time.kind in _UNTIMED]
    return [(_UNTIMED[time.kind], False, (time.start, time.end)) for time in said] or [("no-time", False, None)]


def _fault(reading: SentenceReading, place: tuple[int, int]) -> str:
    word = next((word for word in reading.words if word.start == place[0]), None)
    if word is not None:
        for name, rule in _FAULTS.items():
            if name in word.classes:
                return rule
    return "no-state"
