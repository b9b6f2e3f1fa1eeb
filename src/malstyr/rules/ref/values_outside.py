"""Values of times when nothing was measured."""

from datetime import date

from malstyr.model.periods import Period
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace, spoken


def value_after_closing(look: Look) -> Faults:
    """A value for a time after its indicator, or all the goals it serves, were closed.

    Why: Either the closing date is wrong, or somebody goes on measuring what nobody asks for.
    Example:
        indicators:
          faxar:
            measured_in: st
            closed: {date: 2012-12-31, reason: faxen är borttagen}
        values:
          faxar:
      -     2013: 4
      +     2012: 4
    Source: the format: an ended thing says closed, with date and reason
    Message: The value for {period} is later than {date}, when "{name}" was closed.
    Help: Remove the value, or change the date in closed.
    Related: closed here

    Finner: Ett värde för en tid efter att indikatorn, eller alla mål den bidrar till, avslutades.
    Varför: Antingen är slutdatumet fel, eller så mäter någon vidare på det som ingen frågar efter.
    Källa: formatet: det som har slutat har closed, med dag och skäl
    Meddelande: Värdet för {period} är senare än {date}, då ”{name}” avslutades.
    Hjälp: Ta bort värdet, eller ändra datumet i closed.
    Också: avslutad här
    """
    closings = {id: _closing(look.workspace, id) for id in look.workspace.data.indicators}
    for at in look.workspace.cells:
        closing = closings.get(at.indicator)
        if closing is not None and at.period.start > closing[0]:
            day, path = closing
            name = spoken(str(path[1]))
            yield look.at(at.path, related=path, period=at.period, date=day, name=name)


def _closing(workspace: Workspace, id: str) -> tuple[date, Path] | None:
    """When the indicator ended: by itself, or with the last of the goals it serves."""
    indicator = workspace.data.indicators[id]
    if indicator.closed is not None:
        return indicator.closed.date, ("indicators", id, "closed")
    names = {up.partition("/")[0] for up in indicator.serves}
    goals = {name: workspace.data.goals[name] for name in names if name in workspace.data.goals}
    ends = [(goal.closed.date, ("goals", name, "closed")) for name, goal in goals.items() if goal.closed is not None]
    return max(ends) if ends and len(ends) == len(names) else None


def value_before_start(look: Look) -> Faults:
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
    begun = {id: one.starts for id, one in look.workspace.data.indicators.items() if one.starts is not None}
    for at in look.workspace.cells:
        starts = begun.get(at.indicator)
        if starts is not None and at.value is not None and _is_before(at.period, starts):
            place = ("indicators", at.indicator, "starts")
            yield look.at(at.path, related=place, period=at.period, starts=starts, name=look.called(place))


def _is_before(period: Period, starts: Period) -> bool:
    """Whether a period is before the first one; years before the first month that is measured are told as they were."""
    return period.end < starts.start and (starts.whole_year or period.kind is starts.kind)
