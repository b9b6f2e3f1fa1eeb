"""A guarantee whose value cannot be a share of cases kept: measured in something else, or with several times at once.

Why: The value of a guarantee is how many per cent of the cases were settled in time. Another number is read wrong.
Example:
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
  -     measured_in: dagar
  +     measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 90}
Source: the format: the value of a target with within is the share of the cases
Related: the other time

Finner: En garanti vars värde inte kan vara andelen ärenden i tid: den mäts i något annat, eller lovar flera tider.
Varför: Värdet för en garanti är hur många procent av ärendena som var klara i tid. Ett annat tal läses fel.
Källa: formatet: värdet för en garanti är andelen av ärendena
Också: den andra tiden
"""

from itertools import combinations

from malstyr.model.indicators import Indicator
from malstyr.model.measures import OTHER, measure
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import told_by_word
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on, spoken

REASONS = {
    "unit": Reason(
        "”{name}” mäts i {unit}, men within följs upp med hur många procent av ärendena som var klara i tid."
        " Värdena läses som procent.",
        "Skriv measured_in: procent och andelen som värde. Är värdet en tid, skriv gränsen med at_most i stället.",
        '"{name}" is measured in {unit}, but within is followed up by how many per cent of the cases were settled'
        " in time. The values are read as per cent.",
        "Write measured_in: procent and the share as the value. If the value is a time, write the limit with"
        " at_most instead.",
    ),
    "several": Reason(
        "”{name}” lovar både {first!w} och {then!w}. Det framgår inte vilken av tiderna en andel gäller, så ärenden"
        " räknas inte.",
        "Gör en indikator av varje tid.",
        '"{name}" promises both {first!w} and {then!w}. Which of the times a share is for is not said, so cases are'
        " not counted.",
        "Make an indicator of each time.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        promises = [(path, target) for path, target in targets(id, one) if target.within is not None]
        if not promises or not open_on(one, look.as_of):
            continue
        name = one.name or spoken(id)
        if _of_no_share(one):
            words = {"name": name, "unit": one.measured_in or ""}
            yield REASONS["unit"].fault(look, ("indicators", id, "measured_in"), words)
        for (before, first), (path, then) in combinations(promises, 2):
            times = [told_by_word(target.within) for target in (first, then) if target.within is not None]
            if times[0] != times[1] and _at_once(first, then):
                words = {"name": name, "first": times[0], "then": times[1]}
                yield REASONS["several"].fault(look, (*path, "within"), words, related=(*before, "within"))


def _of_no_share(one: Indicator) -> bool:
    """Whether it is known that what is measured is no share in per cent."""
    unit = measure(one.measured_in)
    return unit != OTHER and unit.out_of != 100


def _at_once(one: Target, other: Target) -> bool:
    """Whether two targets are for the same time."""
    mine, theirs = one.during or one.by, other.during or other.by
    return mine is None or theirs is None or mine.meets(theirs)
