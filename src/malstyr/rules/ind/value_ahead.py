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
    forecast. If it is the outcome so far, write it with to_date. If it is of another time, correct the period.{turned}
Related: lacks a value

Finner: Ett värde för en period som inte är slut.
Varför: Det som inte har hänt har inget utfall. Ett sådant värde räknas inte förrän perioden är slut.
Källa: formatet: ett värde är känt när perioden är slut, eller den dag som known säger
Meddelande: ”{name}” har värde för {shown}{who}, men den tiden är inte slut per {as_of}. Det räknas inte förrän då.
Hjälp: Är mätningen för {period} redan klar, skriv dagen med known. Är det en prognos, skriv den med forecast. Är det
    utfallet hittills, skriv det med to_date. Gäller det en annan tid, rätta perioden.{turned}
Också: saknar ett värde
"""

from collections.abc import Container

from malstyr.evaluate.cell import is_outcome
from malstyr.model.indicators import Cell, Missing
from malstyr.model.periods import Period, year_period
from malstyr.rules.often import written_series
from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import JUDGED_AS_OF, Workspace


def find(look: Look) -> Faults:
    found = [*_each(look)]
    if len(found) < _MANY or look.workspace.data.settings.as_of is None:
        yield from found
        return
    others = look.says(AND_OTHERS, {"count": str(len(found) - 1)})
    words = {**found[0].args, "who": found[0].args["who"] + others, "turned": look.says(DAY_LEFT, {})}
    yield look.at(JUDGED_AS_OF, words)


def _each(look: Look) -> Faults:
    clock = look.evaluation.readings.clock.at(look.as_of)
    for one in written_series(look.workspace):
        if ("values", one.id) in look.workspace.damaged:
            continue  # when it is known may be what could not be read
        cells = ((at, cell) for at, cell in one.cells.items() if at.end > look.as_of and _told(cell))
        ahead = sorted(at for at, cell in cells if not clock.knows(one.indicator, at, cell))
        if ahead:
            of_part = one.member is None and _lacked(look.workspace, one.id, ahead[0])
            turned = _turned(ahead[0], one.cells, look.as_of.year)
            yield look.at(
                one.path(ahead[0]),
                related=("indicators", one.id) if turned is not None else None,
                turned=look.says(TURNED_YEAR, {"year": str(turned)})
                if turned is not None
                else look.says(MAY_BE_OF_PART, {"members": of_part})
                if of_part
                else "",
                name=one.name,
                shown=periods_listed(ahead, look.language),
                period=ahead[0],
                who=one.who(look.workspace),
                as_of=look.as_of,
            )


_MANY = 3
"""Where so many have values ahead, the day that the settings say may be what is wrong: they are one mistake."""
AND_OTHERS = {"sv": ", och {count} andra likaså", "en": ", and {count} others too"}
DAY_LEFT = {
    "sv": " Är det as_of i settings som är kvar från en annan tid, ta bort den raden, så gäller dagens datum.",
    "en": " If it is as_of in settings that is left from another time, delete that line, and the day is today.",
}


TURNED_YEAR = {
    "sv": " Är siffrorna i årtalet ombytta, skriv {year}, som saknar värde.",
    "en": " If the figures of the year have changed places, write {year}, which has no value.",
}


MAY_BE_OF_PART = {
    "sv": " Hör det till en av delarna ({members}), börja raden två blanksteg längre in, under den.",
    "en": " If it is of one of the parts ({members}), begin the line two spaces further in, under that.",
}
"""Of a value for all together, of what is measured for each."""


def _lacked(workspace: Workspace, id: str, period: Period) -> str:
    """The members that values are written for, where none has one for a period and nothing says what the whole is."""
    members = workspace.data.values[id].members
    lack = workspace.data.indicators[id].total is None and not any(period in cells for cells in members.values())
    return ", ".join(members) if lack else ""


def _turned(ahead: Period, cells: Container[Period], this_year: int) -> int | None:
    """A year without value, this or the one before, that has the figures of a year to come in another order."""
    if not ahead.whole_year:
        return None
    years = (this_year - 1, this_year)
    found = (year for year in years if year_period(year) not in cells and sorted(str(year)) == sorted(str(ahead)))
    return next(found, None)


def _told(cell: Cell) -> bool:
    """Whether an outcome is told. Steps and cases are written as they come, and what will not be measured before."""
    as_it_comes = isinstance(cell.value, Missing | tuple) or (cell.value is None and bool(cell.cases))
    return is_outcome(cell) and not as_it_comes and cell.known is None
