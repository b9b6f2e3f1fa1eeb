"""A value for a period that is not over.

Why: What has not happened has no outcome. Such a value does not count until its period is over.
Example:
    indicators:
      nki: {measured_in: index}
    values:
      nki:
  -     2014: 58
  +     2014: {value: 58, known: 2014-02-14}
Source: the format: a value is known once its period is over, or on the day known says
Message: "{name}" has a value for {shown}{who}, but that time is not over on {as_of}. It is not counted until then.
Help: If the measurement for {period} is already done, write the day with known. If it is a forecast, write it with
    forecast. If it is the outcome so far, write it with to_date. If it is of another time, correct the period.

Finner: Ett värde för en period som inte är slut.
Varför: Det som inte har hänt har inget utfall. Ett sådant värde räknas inte förrän perioden är slut.
Källa: formatet: ett värde är känt när perioden är slut, eller den dag som known säger
Meddelande: ”{name}” har värde för {shown}{who}, men den tiden är inte slut per {as_of}. Det räknas inte förrän då.
Hjälp: Är mätningen för {period} redan klar, skriv dagen med known. Är det en prognos, skriv den med forecast. Är det
    utfallet hittills, skriv det med to_date. Gäller det en annan tid, rätta perioden.
"""

from malstyr.evaluate.cell import is_outcome
from malstyr.model.indicators import Cell, Missing
from malstyr.rules.often import written_series
from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    clock = look.evaluation.readings.clock.at(look.as_of)
    for one in written_series(look.workspace):
        if ("values", one.id) in look.workspace.damaged:
            continue  # when it is known may be what could not be read
        cells = ((at, cell) for at, cell in one.cells.items() if at.end > look.as_of and _told(cell))
        ahead = sorted(at for at, cell in cells if not clock.knows(one.indicator, at, cell))
        if ahead:
            yield look.at(
                one.path(ahead[0]),
                name=one.name,
                shown=periods_listed(ahead, look.language),
                period=ahead[0],
                who=one.who(look.workspace),
                as_of=look.as_of,
            )


def _told(cell: Cell) -> bool:
    """Whether an outcome is told. Steps and cases are written as they come, and what will not be measured before."""
    as_it_comes = isinstance(cell.value, Missing | tuple) or (cell.value is None and bool(cell.cases))
    return is_outcome(cell) and not as_it_comes and cell.known is None
