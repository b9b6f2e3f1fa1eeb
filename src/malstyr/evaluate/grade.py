"""What one reading is worth against one target, with what is unknown of it kept as a range."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.families.family import Basis, KeyedLimits, ResolvedLimits, Verdict
from malstyr.evaluate.outcome import ANYTHING, JUDGED, UNKNOWN, Bounds, possible
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Piece
from malstyr.model.outcome import Status

STATUS_OF = {
    Held.NOT_YET: Status.NOT_YET,
    Held.NOT_MEASURED: Status.NOT_MEASURED,
    Held.NOT_COMPUTABLE: Status.NOT_MEASURED,
    Held.IMPOSSIBLE: Status.NOT_MEASURED,
    Held.SUPPRESSED: Status.SUPPRESSED,
    Held.NOT_APPLICABLE: Status.NO_TARGET,
}


class Grade(NamedTuple):
    """The state of a reading, the bounds of what it may come to, and the comparison behind it."""

    status: Status
    bounds: Bounds | None
    reading: Reading
    basis: Basis
    asked: ResolvedLimits
    verdict: Verdict | None = None
    lacks: Reading | None = None
    """What is missing of what the requirement is counted from, where that is what is missing."""
    why: tuple[Piece, ...] = ()
    may_be_partly: bool = False

    @property
    def possible(self) -> tuple[Status, ...]:
        if self.bounds is None or self.bounds[0] is self.bounds[1]:
            return ()
        return possible(self.bounds, self.may_be_partly)


def grade(aim: Aim, reading: Reading, basis: Basis, partly_from: Decimal | None) -> Grade:
    """The grade of a reading against what is asked on the day."""
    asked = aim.family.limits(basis)
    if reading.held is Held.VALUE and asked.limits is not None and (reading.steps is not None) == aim.family.of_steps:
        status, verdict = _status(aim, reading, asked.limits, partly_from)
        return Grade(status, (status, status), reading, basis, asked, verdict)
    partly = _may_be_partly(aim, reading, asked, partly_from)
    if reading.held is Held.NOT_APPLICABLE:
        return Grade(Status.NO_TARGET, None, reading, basis, asked)
    if reading.held is Held.VALUE and (reading.steps is not None) == aim.family.of_steps:
        return _whatever_is_missing(aim, basis, asked, partly_from, partly)
    if reading.low is not None and asked.limits:
        bounds, so_far = _as_it_grows(aim, reading, reading.low, asked.limits, partly_from)
        if bounds[0] is bounds[1]:
            return Grade(bounds[0], bounds, reading, basis, asked, so_far)
        if bounds != ANYTHING:
            return Grade(STATUS_OF[reading.held], bounds, reading, basis, asked, may_be_partly=True)
    return _without_value(aim, reading, basis, asked, partly)


def _as_it_grows(
    aim: Aim, reading: Reading, low: Decimal, limits: KeyedLimits, partly_from: Decimal | None
) -> tuple[Bounds, Verdict]:
    """What a sum that can only grow from ``low`` may come to, and the comparison of what there is of it."""
    state, verdict = _status(aim, Reading(Held.VALUE, reading.period, low), limits, partly_from)
    match aim.family.growth_helps(low, limits):
        case True:
            return (state, Status.MET), verdict
        case False:
            return (Status.NOT_MET, state), verdict
        case None:
            return ANYTHING, verdict


def _without_value(aim: Aim, reading: Reading, basis: Basis, asked: ResolvedLimits, partly: bool) -> Grade:
    """What has no value, or one of the wrong kind; what the requirement lacks is told where that comes first."""
    status = STATUS_OF.get(reading.held, Status.NOT_MEASURED)
    here = Grade(status, ANYTHING, reading, basis, asked, may_be_partly=partly)
    if reading.held is Held.NOT_YET and aim.family.out_of_reach(reading):
        if partly:
            return here._replace(bounds=(Status.NOT_MET, Status.PARTLY))
        failed, so_far = Status.NOT_MET, _verdict(aim, reading._replace(held=Held.VALUE), asked.limits or {})
        return here._replace(status=failed, bounds=(failed, failed), verdict=so_far)
    base = _unknown(asked.lacks) if asked.lacks is not None else status
    if UNKNOWN.index(base) >= UNKNOWN.index(status):
        return here
    return here._replace(status=base, lacks=asked.lacks, why=asked.why)


def _whatever_is_missing(
    aim: Aim, basis: Basis, asked: ResolvedLimits, partly_from: Decimal | None, partly: bool
) -> Grade:
    """What holds though the requirement is not known: what fails the least of it, or meets the most of it."""
    worst, best = ANYTHING
    reading, verdict = basis.now, None
    own = isinstance(aim.target.partly, Decimal)
    if asked.easiest is not None:
        best, verdict = _status(aim, reading, asked.easiest, partly_from)
        if best is Status.NOT_MET and asked.partly_open and aim.target.partly is None and partly_from is not None:
            best = Status.PARTLY
    if asked.hardest is not None:
        least, at_most = _status(aim, reading, asked.hardest, partly_from)
        if least is Status.MET or own:  # a share of the hardest says nothing of what will be asked
            worst = least
            verdict = at_most if least is Status.MET else verdict
    lacks = asked.lacks
    known = worst is best
    status = worst if known else _unknown(lacks) if lacks is not None else Status.NOT_MEASURED
    return Grade(
        status,
        (worst, best),
        reading,
        basis,
        asked,
        verdict if known else None,
        None if known else lacks,
        asked.why,
        partly,
    )


def _unknown(lacks: Reading) -> Status:
    """The state of what cannot be judged for want of what it is counted from: that must be given if it can be.

    A forecast that lacks something, as its place among others, waits for what will come of it.
    """
    status = STATUS_OF.get(lacks.held, Status.NOT_YET if lacks.forecast else Status.NOT_MEASURED)
    return status if status in UNKNOWN else Status.NOT_MEASURED


def _status(aim: Aim, reading: Reading, limits: KeyedLimits, partly_from: Decimal | None) -> tuple[Status, Verdict]:
    """Met, partly or not, by the target's own limit for partly, else by the workspace's share."""
    verdict = _verdict(aim, reading, limits)
    own = aim.target.partly
    if verdict.met:
        return Status.MET, verdict
    if isinstance(own, Decimal):
        return Status.PARTLY if aim.family.partly(reading, limits, own) else Status.NOT_MET, verdict
    if own is not None or partly_from is None:
        return Status.NOT_MET, verdict
    share = aim.family.attained(reading, limits, aim.measure)
    enough = share is not None and share >= partly_from
    return Status.PARTLY if enough else Status.NOT_MET, verdict


def _verdict(aim: Aim, reading: Reading, limits: KeyedLimits) -> Verdict:
    return aim.family.verdict(reading, limits, aim.measure)


def _may_be_partly(aim: Aim, reading: Reading, asked: ResolvedLimits, partly_from: Decimal | None) -> bool:
    """Whether some value would be partly."""
    if aim.target.partly is not None:
        return isinstance(aim.target.partly, Decimal)
    if partly_from is None:
        return False
    if asked.partly_open:
        return True
    limits = asked.limits or asked.easiest or asked.hardest
    if limits is None:
        return aim.family.higher_is_better is not False
    steps = () if aim.family.of_steps else None
    return aim.family.attained(Reading(Held.VALUE, reading.period, steps=steps), limits, aim.measure) is not None


def worst_of(grades: Sequence[Grade]) -> Bounds:
    """Bounds of several that must all hold."""
    known = [one.bounds for one in grades if one.bounds is not None]
    return min((one[0] for one in known), key=JUDGED.index), min((one[1] for one in known), key=JUDGED.index)
