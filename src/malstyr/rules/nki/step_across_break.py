"""A yearly step or a change that is counted across a change of method.

Why: After a new question or a new population the figures cannot be compared; the step measures the method.
Example:
    settings: {as_of: 2014-03-01}
    indicators:
      nki:
        measured_in: index
        method: enkät
        breaks:
  -       2013: nya frågor
  +       2012: nya frågor
        target: {at_least: 56, increase_by: 1}
    values:
      nki:
        2012: 58
        2013: 59
Source: official statistics: a break in a series is told and not compared across
Message: {name} is compared with {before!p}, but the method changed {broken!p}.
Help: Judge the year of the change against a level, and count steps from it.
Related: the change of method

Finner: Ett årligt steg eller en ändring som räknas över ett metodbyte.
Varför: Efter en ny fråga eller en ny population går siffrorna inte att jämföra. Då mäter steget metoden.
Källa: officiell statistik: ett brott i en serie sägs, och det jämförs inte över det
Meddelande: {name} jämförs med {before!p}, men metoden ändrades {broken!p}.
Hjälp: Bedöm bytesåret mot en nivå, och räkna stegen därifrån.
Också: metodbytet
"""

from malstyr.evaluate.families.table import family_of
from malstyr.evaluate.outcome import Outcome, told_once
from malstyr.model.periods import Period
from malstyr.model.target import Target
from malstyr.rules.out.deviations import deviation_place, indicator_name
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in told_once(look.evaluation.outcomes):
        indicator = look.workspace.data.indicators.get(one.indicator or "")
        target = indicator.all_targets.get(one.target or "") if indicator is not None else None
        if indicator is None or target is None or one.period is None:
            continue
        before = _compared_with(look, one, target)
        crossed = [at for at in indicator.breaks if before is not None and before < at and at.start <= one.period.end]
        if crossed:
            path, _ = deviation_place(look, one)
            broken = ("indicators", str(one.indicator), "breaks", str(crossed[-1]))
            yield look.at(path, related=broken, name=indicator_name(look, one), before=before, broken=crossed[-1])


def _compared_with(look: Look, one: Outcome, target: Target) -> Period | None:
    """The earlier period that the target counts from."""
    if target.since is not None or target.straight_from is not None:
        return target.since or target.straight_from
    if not family_of(target.demand).counts_from_before or one.period is None or one.indicator is None:
        return None
    members = list(look.workspace.members_of(one.indicator)) if one.of_members else [one.member]
    readings = (look.evaluation.readings.before(one.indicator, member, one.period) for member in members)
    return max((reading.period for reading in readings if reading is not None), default=None)
