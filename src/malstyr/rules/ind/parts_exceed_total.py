"""Parts that together are more than the whole they are parts of.

Why: One of the numbers is wrong, and nobody can see which in a table where each has its own row.
Example:
    indicators:
      deltagare: {measured_in: personer, method: anmälan, of_which: [women, men]}
    values:
      deltagare:
  -     2013: {value: 120, of_which: {women: 80, men: 60}}
  +     2013: {value: 140, of_which: {women: 80, men: 60}}
Source: arithmetic: of which are parts of the whole
Message: {name} {when!p}: the parts ({parts!w}) are {sum!n} together, but the whole is {value!n}.
Help: Look up the numbers. If something is counted in several parts, divide those parts into lists of their own.
Related: the parts

Finner: Delar som tillsammans är mer än helheten de är delar av.
Varför: Något av talen är fel, och i en tabell där vart och ett har sin rad syns det inte vilket.
Källa: räkning: varav-delar är delar av helheten
Meddelande: {name} {when!p}: delarna ({parts!w}) är {sum!n} tillsammans, men helheten är {value!n}.
Hjälp: Slå upp talen. Räknas något i flera delar: lägg de delarna i var sin lista.
Också: delarna
"""

from malstyr.evaluate.impossible import Divided, is_exceeded
from malstyr.rules.ind.parts_of_a_total import wholes
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look


@tellable
def find(look: Look) -> Faults:
    for whole in wholes(look):
        parts = whole.parts.values()
        if is_exceeded(whole.id, whole.indicator, Divided(whole.value, parts, whole.complete, whole.total)):
            yield whole.fault(look, sum=sum(parts))
