"""Several measurements of one year put together: the state that all of them give, and the line that tells them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from malstyr.evaluate.families.family import Verdict
from malstyr.evaluate.grade import Grade, worst_of
from malstyr.evaluate.naming import named, ranges
from malstyr.evaluate.outcome import ANYTHING, JUDGED, Latest
from malstyr.language.pieces import Piece, Word
from malstyr.model.outcome import Status
from malstyr.model.periods import Period

_NAMED = 12
"""So many failing measurements are named, a month each; of more than that the rest are counted."""


def all_hold(grades: Sequence[Grade], open_ended: bool) -> tuple[Status, Status]:
    """All must hold; what is still to be measured may fail."""
    worst, best = worst_of(grades) if grades else (Status.MET, Status.MET)
    return (Status.NOT_MET if open_ended else worst), best


def share_holds(grades: Sequence[Grade], share: Decimal, open_ended: bool) -> tuple[Status, Status]:
    """So many per cent of them must hold: then met or not, and never partly."""
    if open_ended:
        return ANYTHING
    n = len(grades)
    held = [sum(one.bounds is not None and one.bounds[side] is Status.MET for one in grades) for side in (0, 1)]
    least, most = (Status.MET if 100 * one >= share * n else Status.NOT_MET for one in held)
    return least, most


def common_requirement(required: Iterable[object]) -> dict[str, Decimal]:
    """The requirement, where it is the same for every measurement."""
    found = list(required)
    same = found and all(one == found[0] for one in found)
    return dict(found[0]) if same and isinstance(found[0], dict) else {}


def latest_measurement(values: Sequence[Grade]) -> Latest | None:
    if not values:
        return None
    last = values[-1]
    return Latest(last.reading.period, last.reading.value, last.status)


def deciding_measurement(values: Sequence[Grade], status: Status) -> Period | None:
    """The latest of those that the year is judged by: of the worst, unless those that fail are few enough."""
    known = [one for one in values if one.status in JUDGED]
    by = status if status is Status.MET else min((one.status for one in known), key=JUDGED.index, default=None)
    return next((one.reading.period for one in reversed(known) if one.status is by), None)


def measurements_line(grades: Sequence[Grade], share: Decimal | None) -> tuple[Piece, ...]:
    """``9 av 11 mätningar når kravet; 1 återstår; inte uppfyllt: maj (38 < 70), …; inte mätt: januari``."""
    return _line(grades, share, lambda verdict: verdict.pieces)


def measurements_told(grades: Sequence[Grade], share: Decimal | None) -> tuple[Piece, ...]:
    """``9 av 11 mätningar når kravet; kravet är minst 70; 1 återstår; inte uppfyllt: maj (38), …``.

    What is asked stands at each that fails where it is not the same for every measurement, made or not.
    """
    asked = _asked_of_all(grades)
    return _line(grades, share, (lambda verdict: verdict.figure) if asked else (lambda verdict: verdict.told), asked)


def _asked_of_all(grades: Sequence[Grade]) -> tuple[Piece, ...]:
    """What is asked of the measurements that fail, in words; nothing where some are held against other limits."""
    limits = [one.asked.limits for one in grades if one.status is not Status.SUPPRESSED]
    if not limits or not limits[0] or any(one != limits[0] for one in limits):
        return ()
    failing = (one.verdict for one in grades if one.status in (Status.NOT_MET, Status.PARTLY))
    return next((one.asked for one in failing if one is not None), ())


def _line(
    grades: Sequence[Grade],
    share: Decimal | None,
    compared: Callable[[Verdict], tuple[Piece, ...]],
    asked: tuple[Piece, ...] = (),
) -> tuple[Piece, ...]:
    """How many hold and which do not, each as it is ``compared``.

    What is missing, hidden or still to be measured is in no other number.
    """
    lacking = tuple(piece for part in missing_and_hidden(grades) for piece in ("; ", *part))
    known = sum(one.status in JUDGED for one in grades)
    if not known:
        return lacking[1:]
    left = sum(one.status is Status.NOT_YET for one in grades)
    met = sum(one.status is Status.MET for one in grades)
    line: list[Piece] = [f"{met} ", Word("outcome.of"), f" {known} "]
    line.append(Word("outcome.measurements-meet.1" if known == 1 else "outcome.measurements-meet.n"))
    if asked:
        line += ["; ", *asked]
    if left:
        line += [f"; {left} ", Word("unknown.left.1" if left == 1 else "unknown.left.n")]
    if share is not None:
        line += ["; ", Word("asked.at_least"), " ", share, "\u202f% ", Word("outcome.share-asked")]
    for status in (Status.NOT_MET, Status.PARTLY):
        failing = [one for one in grades if one.status is status]
        for n, one in enumerate(failing[:_NAMED]):
            line += ["; ", Word(f"status.{status}"), ": "] if not n else [", "]
            line += named(one.reading.period, one.reading.period.year)
            if one.verdict is not None:
                line += [" (", *compared(one.verdict), ")"]
        if len(failing) > _NAMED:
            line += [", ", Word("outcome.and"), f" {len(failing) - _NAMED} ", Word("outcome.more")]
    return (*line, *lacking)


def missing_and_hidden(grades: Sequence[Grade]) -> Iterator[tuple[Piece, ...]]:
    """The measurements that are missing, and those that are hidden."""
    for status in (Status.NOT_MEASURED, Status.SUPPRESSED):
        unknown = [one for one in grades if one.status is status]
        if unknown:
            lacking = {(one.lacks or one.reading).period for one in unknown}
            yield (Word(f"status.{status}"), ": ", *ranges(lacking, unknown[0].reading.period.year))
