"""A value for a time before its indicator is measured.

Why: Either the first period is wrong, or a number stands at the wrong time, and its own time lacks it.
Example:
    indicators:
      bredband:
        measured_in: st
  -     starts: 2013
  +     starts: 2012
    values:
      bredband:
        2012: 4
        2013: 6
Source: the format: starts is the first period measured
Message: The value for {period} is earlier than {starts}, the first that "{name}" is measured for.
Help: If the value is right, write starts: {period}. If starts is, correct the period, or remove the value.
Related: starts here

Finner: Ett värde för en tid innan indikatorn börjar mätas.
Varför: Antingen är den första perioden fel, eller så står ett tal vid fel tid, och då saknas det vid den rätta.
Källa: formatet: starts är den första perioden som mäts
Meddelande: Värdet för {period} är tidigare än {starts}, som är det första ”{name}” mäts för.
Hjälp: Är värdet rätt, skriv starts: {period}. Är starts rätt, rätta perioden eller ta bort värdet.
Också: börjar här
"""

from malstyr.model.periods import Period
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    begun = {id: one.starts for id, one in look.workspace.data.indicators.items() if one.starts is not None}
    for at in look.workspace.cells:
        starts = begun.get(at.indicator)
        if starts is not None and at.value is not None and _is_before(at.period, starts):
            place = ("indicators", at.indicator, "starts")
            yield look.at(at.path, related=place, period=at.period, starts=starts, name=look.called(place))


def _is_before(period: Period, starts: Period) -> bool:
    """Whether a period is before the first one; years before the first month that is measured are told as they were."""
    return period.end < starts.start and (starts.whole_year or period.kind is starts.kind)
