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

from datetime import date

from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace, spoken


def find(look: Look) -> Faults:
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
