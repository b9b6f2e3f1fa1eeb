"""A formula counts from its own value before, and no value is written to count from.

Why: Every value rests on the one before it, so without a first one none can be computed, in any year.
Example:
    indicators:
      resultat: {measured_in: tkr, no_target: följs}
      saldo: {measured_in: tkr, formula: saldo.previous + resultat, no_target: följs}
    values:
      resultat: {2013: 4, 2014: 5}
  +   saldo: {2012: 20}
Source: the format: previous is the value of the period before
Message: "{name}" is counted from its own value before, but has no first value{who}. So no year can be computed.
Help: Write a first value: values: {values}. If it begins with nothing, write 0.

Finner: En formel som räknar från sitt eget värde före, men inget värde att räkna från.
Varför: Varje värde bygger på det före, så utan ett första går inget år att räkna ut.
Källa: formatet: previous är värdet för perioden före
Meddelande: ”{name}” räknas från sitt eget värde före, men har inget första värde{who}. Därför går inget år att räkna
    ut.
Hjälp: Skriv ett första värde: values: {values}. Börjar det från noll, skriv 0.
"""

from malstyr.evaluate.readings import Readings
from malstyr.model.formula import PREVIOUS
from malstyr.model.indicators import Missing
from malstyr.model.periods import year_period
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    readings = look.evaluation.readings
    for id in look.workspace.data.indicators:
        if not _carries_over(readings, id):
            continue
        names = look.workspace.members_of(id)
        every: list[str | None] = [*names]
        lacking = [one for one in every or [None] if not _has_value(readings, id, one)]
        cells = {one: cell for one in lacking if (cell := _to_write(readings, id, one))}
        if cells:
            who = ", ".join(names[one] for one in cells if one is not None)
            written = ", ".join(cell if one is None else f"{one}: {{{cell}}}" for one, cell in cells.items())
            yield look.named(
                ("indicators", id, "formula"), id=id, who=f" ({who})" if who else "", values=f"{id}: {{{written}}}"
            )


def _carries_over(readings: Readings, id: str) -> bool:
    """Whether its formula, or one that it is computed from, names its own value before."""
    parts = (part for one in readings.rests_on(id) for part in readings.parts_of_formula(one))
    return any(part.indicator == id and part.part == PREVIOUS for part in parts)


def _has_value(readings: Readings, id: str, member: str | None) -> bool:
    cells = (readings.cell(id, member, period) for period in readings.periods(id, member))
    return any(one is not None and one.value not in (None, Missing.NOT_APPLICABLE) for one in cells)


def _to_write(readings: Readings, id: str, member: str | None) -> str:
    """The cell that the first year with something of all its parts counts from; empty where nothing is written."""
    parts = (one for one in readings.rests_on(id) if readings.formula(one) is None)
    begun = (readings.first_written(one, readings.member_of(one, member)) for one in parts)
    first = max((one for one in begun if one is not None), default=None)
    return f"{next(readings.periods_before(id, year_period(first)))}: …" if first is not None else ""
