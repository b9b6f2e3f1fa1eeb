"""How easy things are to fulfil, as measures that can be compared: a greater one is easier.

None means that there is no telling: another indicator as a limit, the upper quarter against place ten.
"""

from decimal import Decimal

from malstyr.evaluate.families.ease import HARDEST, Ease, EaseOf
from malstyr.evaluate.families.table import eases, family_of
from malstyr.model.durations import MINUTES, Duration, TimeUnit, length
from malstyr.model.indicators import Direction, Frequency
from malstyr.model.periods import MONTHS_OF, Over, Period
from malstyr.model.target import LOWER, UPPER, Strength, Target

_SHORTEST = {Frequency.WEEK: TimeUnit.WEEKS, Frequency.DAY: TimeUnit.DAYS, Frequency.SHIFT: TimeUnit.HOURS}


def interval(frequency: Frequency) -> Decimal:
    """How long it is between two measurements, in minutes; a shift is only said to be shorter than a day."""
    shortest = _SHORTEST.get(frequency)
    return MINUTES[shortest] if shortest is not None else MONTHS_OF[frequency] * MINUTES[TimeUnit.MONTHS]


def late(period: Period | None, absent: Decimal = HARDEST) -> Ease:
    """Of a time: one that ends later is easier, and of two with one end the longer one."""
    if period is None:
        return absent
    return Decimal(period.end.toordinal()) + Decimal((period.end - period.start).days) / 10**6


def long(over: Over | None) -> Ease:
    """Of what is counted together: one year by itself is hardest, and the longer the easier."""
    return length(over) if isinstance(over, Duration) else late(over)


def _total(target: Target, _: Direction | None) -> Ease:
    """A sum of more years reaches a floor more easily; whether it keeps below a ceiling depends on the values."""
    return long(target.total_over) if family_of(target.demand).higher_is_better is True else None


OF_TARGET: dict[str, EaseOf] = {
    **{name: ease for name, ease in eases().items() if name not in (*LOWER, *UPPER)},
    "by": lambda target, _: late(target.by),
    "during": lambda target, _: late(target.during),
    "mean_over": lambda target, _: long(target.mean_over),
    "total_over": _total,
    "after": lambda target, _: Decimal(0) if target.after is None else None,
    "strength": lambda target, _: Decimal(target.strength is Strength.SHOULD),
}
"""How easy each part of a target makes it, apart from its limits: what each kind of demand says, then the times."""
