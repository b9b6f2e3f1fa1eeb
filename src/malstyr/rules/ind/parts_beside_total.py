"""A mean whose parts all lie on one side of it.

Why: A mean is never above all that it is the mean of; one of the numbers is of something else, or wrong.
Example:
    indicators:
      nöjda: {measured_in: procent, method: enkät, of_which: [women, men]}
    values:
      nöjda:
  -     2013: {value: 58, of_which: {women: 71, men: 66}}
  +     2013: {value: 68, of_which: {women: 71, men: 66}}
Source: arithmetic: a mean, weighted or not, lies between the least and the most of its parts
Message: {name} {when!p}: the whole is {value!n}, but its parts ({parts!w}) are {low!n} to {high!n}.
Help: Look up the numbers: whether they are of the same year and the same people, and whether there are people in the
    whole who are in none of the parts.
Related: the parts

Finner: Ett medelvärde där alla delar ligger på samma sida om det.
Varför: Ett medelvärde är aldrig större än allt det är medelvärde av. Något av talen gäller något annat, eller är fel.
Källa: räkning: ett medelvärde, vägt eller inte, ligger mellan sina delars minsta och största
Meddelande: {name} {when!p}: helheten är {value!n}, men delarna ({parts!w}) är {low!n} till {high!n}.
Hjälp: Slå upp talen: om de gäller samma år och samma personer, och om helheten har personer som inte finns i någon av
    delarna.
Också: delarna
"""

from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.model.indicators import Total
from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.parts_of_a_total import Whole, wholes
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look


@tellable
def find(look: Look) -> Faults:
    for whole in wholes(look):
        low, high = min(whole.parts.values()), max(whole.parts.values())
        between = low - whole.rounding <= whole.value <= high + whole.rounding
        if _is_a_mean(whole) and not between:
            yield whole.fault(look, low=low, high=high)


def _is_a_mean(whole: Whole) -> bool:
    """Whether the whole lies between its parts, all of which are known."""
    unit = measure(whole.indicator.measured_in)
    if not all(unit.holds(one) for one in (whole.value, *whole.parts.values())):
        return False  # told by value-outside-scale
    several = whole.complete and len(whole.parts) > 1
    if whole.total is not None:
        return several and whole.total is Total.MEAN
    means = unit.quantity in (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
    return several and means and not tells_a_change(whole.id, whole.indicator)
