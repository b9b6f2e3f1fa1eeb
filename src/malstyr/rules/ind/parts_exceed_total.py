"""Parts that together are more than the whole they are parts of.

Why: One of the numbers is wrong, and nobody can see which in a table where each has its own row.
Bad:
    indicators:
      deltagare: {measured_in: personer, method: anmälan, of_which: [women, men]}
    values:
      deltagare:
        2013: {value: 120, of_which: {women: 80, men: 60}}
Good:
    indicators:
      deltagare: {measured_in: personer, method: anmälan, of_which: [women, men]}
    values:
      deltagare:
        2013: {value: 140, of_which: {women: 80, men: 60}}
Options: none
Source: arithmetic: of which are parts of the whole
Message: {name} {when!p}: the parts ({parts!w}) are {sum!n} together, but the whole is {value!n}.
Help: Look up the numbers. If something is counted in several parts, divide those parts into lists of their own.
Related: the parts

Finner: Delar som tillsammans är mer än helheten de är delar av.
Varför: Något av talen är fel, och i en tabell där vart och ett har sin rad syns det inte vilket.
Inställningar: inga
Meddelande: {name} {when!p}: delarna ({parts!w}) är {sum!n} tillsammans, men helheten är {value!n}.
Hjälp: Slå upp talen. Räknas något i flera delar: lägg de delarna i var sin lista.
Också: delarna
"""

from collections.abc import Iterator

from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_mean
from malstyr.findings import Fault
from malstyr.model.indicators import Total
from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.parts_of_a_total import Whole, wholes
from malstyr.rules.ind.told_numbers import told
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    return told(look, _found(look))


def _found(look: Look) -> Iterator[Fault]:
    for whole in wholes(look):
        together = sum(whole.parts.values())
        if _adds_up(whole) and together > whole.value + whole.rounding:
            yield look.at(
                whole.path,
                related=whole.path_of_part,
                name=whole.name,
                when=whole.at.when,
                parts=", ".join(whole.parts),
                sum=together,
                value=whole.value,
            )


def _adds_up(whole: Whole) -> bool:
    """Whether the whole is the sum of its parts, none of which can take away from another."""
    unit = measure(whole.indicator.measured_in)
    if whole.total is None:  # hours and days may be a mean that only the name tells
        sums = unit.quantity in (Quantity.COUNT, Quantity.WEIGHT) and not tells_a_mean(whole.id, whole.indicator)
    else:
        sums = whole.total is Total.SUM
    takes = not unit.never_negative and not whole.complete
    return sums and not takes and not tells_a_change(whole.id, whole.indicator)
