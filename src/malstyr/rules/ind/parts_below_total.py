"""A whole that is the sum of its members, written as more than they are together.

Why: One of the numbers is wrong, or something is counted that no member stands for, and the written total is judged.
Example:
    lists: {kompassen: {demokrati: Demokrati, brukare: Brukare}}
    indicators:
      kompass: {measured_in: poäng, method: utvärdering, for_each: kompassen, total: sum}
    values:
  -   kompass: {2013: 160, demokrati: {2013: 60}, brukare: {2013: 97}}
  +   kompass: {demokrati: {2013: 60}, brukare: {2013: 97}}
Source: arithmetic: total: sum is the sum of every member
Related: the members

Finner: En summa som är skriven större än det den är summan av.
Varför: Något av talen är fel, eller så räknas något som ingen del står för, och det är den skrivna summan som bedöms.
Källa: räkning: total: sum är summan av alla delar
Också: delarna
"""

from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.model.indicators import Total
from malstyr.rules.ind.parts_of_a_total import wholes
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look

REASONS = {
    "more": Reason(
        "{name} {when!p}: delarna ({parts!w}) är {sum!n} tillsammans, men summan är skriven som {value!n}.",
        "Slå upp talen. Är de rätt räknas något som ingen del står för: ge det en egen post i listan. Rätta annars det"
        " tal som är fel, eller ta bort summan, så räknas den ut.",
        "{name} {when!p}: the members ({parts!w}) are {sum!n} together, but the total is {value!n}.",
        "Look up the numbers. If they are right, something is counted that no member stands for: give it a member of"
        " its own. Otherwise correct the one that is wrong, or take the total away; it is then the sum.",
    ),
    "of-one": Reason(
        "{name} {when!p}: {value!n} står för alla tillsammans, och {lacking} saknar värde.",
        "Hör talet till {lacking}, börja raden två blanksteg längre in, under {lacking}:. Är det summan, lägg till det"
        " som saknas under {lacking}:",
        "{name} {when!p}: {value!n} stands for all together, and {lacking} has no value.",
        "If the number is of {lacking}, begin the line two spaces further in, under {lacking}:. If it is the total, add"
        " what is missing under {lacking}:",
    ),
}


@tellable
def find(look: Look) -> Faults:
    for whole in wholes(look):
        made = sum(whole.parts.values())
        if whole.total is not Total.SUM or tells_a_change(whole.id, whole.indicator):
            continue
        if whole.complete and whole.value - made > whole.rounding:
            yield whole.fault(look, form="more", sum=made)
        lacking = [one for one in look.workspace.members_of(whole.id) if one not in whole.parts]
        if len(lacking) == 1 and not look.evaluation.readings.ended(whole.id, lacking[0], whole.at.period):
            yield whole.fault(look, form="of-one", lacking=lacking[0])
