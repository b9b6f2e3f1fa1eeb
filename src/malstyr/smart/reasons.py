"""Why each criterion is met or not, with the place in the text as given."""

from __future__ import annotations

from collections.abc import Iterator

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
    "state": "checkable",
    "unchanged": "checkable",
    "universal": "checkable",
    "service": "checkable",
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


def reasons(
    text: str, reading: SentenceReading, made: Claim, bound: Time | None, unfilled: bool
) -> tuple[CriterionReason, ...]:
    """Reasons of specific, measurable, time-bound and kind, in that order."""

    def at(criterion: Criterion, rule: str, met: bool, start: int, end: int) -> CriterionReason:
        span = reading.plain.span(start, end)
        return CriterionReason(criterion, rule, span, text[span[0] : span[1]], met)

    def whole(criterion: Criterion, rule: str, met: bool) -> CriterionReason:
        span: Span = (0, len(text))
        return CriterionReason(criterion, rule, span, text, met)

    def all_reasons() -> Iterator[CriterionReason]:
        if made.specific:
            yield whole("specific", "names-state", True)
        elif made.level or made.measurable:
            yield whole("specific", "no-object", False)
        elif made.name in ("perception", "knowledge"):
            yield from (at("specific", "vague-perception", False, *place) for place in made.places)
        else:
            faults = [(_fault(reading, place), place) for place in made.places]
            told = [(rule, place) for rule, place in faults if rule != "construct-without-measure"]
            yield from (at("specific", rule, False, *place) for rule, place in told)
            if not told:
                yield whole("specific", "no-state", False)
        if made.name in _MEASURED:
            yield from (at("measurable", _MEASURED[made.name], made.measurable, *place) for place in made.places)
        elif made.name in _UNMEASURED:
            yield from (at("measurable", _UNMEASURED[made.name], False, *place) for place in made.places)
        else:
            abstract = [place for place in made.places if _fault(reading, place) == "construct-without-measure"]
            yield from (at("measurable", "construct-without-measure", False, *place) for place in abstract)
            if not abstract:
                yield whole("measurable", "no-measure", False)
        if bound is not None:
            rule = "deadline" if bound.kind in ("deadline", "from") else bound.kind
            yield at("time_bound", rule, True, bound.start, bound.end)
        else:
            said = [time for time in reading.times if time.kind in _UNTIMED]
            yield from (at("time_bound", _UNTIMED[time.kind], False, time.start, time.end) for time in said)
            if not said:
                yield whole("time_bound", "no-time", False)
        yield whole("kind", f"kind-{made.kind}", made.kind != "direction")

    found = list(all_reasons())
    if unfilled:
        for match in PLACEHOLDER.finditer(text):
            criterion: Criterion = "time_bound" if "år" in match.group() else "measurable"
            found.append(CriterionReason(criterion, "unfilled-placeholder", match.span(), match.group(), False))
    return tuple(found)


def _fault(reading: SentenceReading, place: tuple[int, int]) -> str:
    word = next((word for word in reading.words if word.start == place[0]), None)
    if word is not None:
        for name, rule in _FAULTS.items():
            if name in word.classes:
                return rule
    return "no-state"
