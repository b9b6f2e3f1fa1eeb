"""Wholes beside their parts."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.impossible import Divided, is_another_year, is_exceeded, rounding, ways_divided
from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.evaluate.reading import Held
from malstyr.findings import Fault
from malstyr.model.indicators import Indicator, Total
from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At

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


class Whole(NamedTuple):
    """One number of a whole, and those of some of its parts that no one is in two of."""

    id: str
    indicator: Indicator
    at: At
    path: Path
    value: Decimal
    parts: Mapping[str, Decimal]
    path_of_part: Path
    complete: bool
    """Whether every part has its number."""
    total: Total | None
    """How members make the whole, as the indicator says; of which it never says."""

    @property
    def rounding(self) -> Decimal:
        """How far the numbers may be apart only because each of them was rounded."""
        return rounding(self.indicator, self.value, self.parts.values())

    def fault(self, look: Look, **of_parts: Decimal | int | str) -> Fault:
        """A fault of the whole beside its parts, with the numbers ``of_parts`` that its message tells."""
        words = {"when": self.at.when, "parts": ", ".join(self.parts), "value": self.value, **of_parts}
        return look.named(self.path, words, related=self.path_of_part)


def wholes(look: Look) -> Iterator[Whole]:
    """Every whole that has numbers of its parts beside it, once for each way that it is divided."""
    divided = {id: one for id, one in look.workspace.data.indicators.items() if one.of_which or one.total is not None}
    for at in look.workspace.cells:
        indicator = divided.get(at.indicator)
        if indicator is None or at.value is None:
            continue
        known = {name: part.value for name, part in at.cell.of_which.items() if isinstance(part.value, Decimal)}
        for group in ways_divided(look.workspace, indicator):
            yield from _whole(at, indicator, group, known, None)
        series = look.workspace.data.values[at.indicator]
        if at.member is None and indicator.total is not None:
            beside = {name: held[at.period] for name, held in series.members.items() if at.period in held}
            numbers = {name: cell.value for name, cell in beside.items() if isinstance(cell.value, Decimal)}
            members = tuple(look.workspace.members_of(at.indicator))
            yield from _whole(at, indicator, members, numbers, indicator.total)


def _whole(
    at: At, indicator: Indicator, group: tuple[str, ...], known: Mapping[str, Decimal], total: Total | None
) -> Iterator[Whole]:
    parts = {name: known[name] for name in group if name in known}
    if parts and at.value is not None:
        first = next(iter(parts))
        beside = (*at.path, "of_which", first) if total is None else (*at.path[:2], first, str(at.period))
        path = (*at.path, "value")
        complete = len(parts) == len(group)
        yield Whole(at.indicator, indicator, at, path, at.value, parts, beside, complete, total)


@tellable
def parts_exceed_total(look: Look) -> Faults:
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
    for whole in wholes(look):
        parts = whole.parts.values()
        if is_exceeded(whole.id, whole.indicator, Divided(whole.value, parts, whole.complete, whole.total)):
            yield whole.fault(look, sum=sum(parts))


@tellable
def parts_below_total(look: Look) -> Faults:
    """A whole that is the sum of its members, written as more than they are together.

    Why: One of the numbers is wrong, or something is counted that no member stands for, and the written total is
        judged.
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
    Varför: Något av talen är fel, eller så räknas något som ingen del står för, och det är den skrivna summan som
        bedöms.
    Källa: räkning: total: sum är summan av alla delar
    Också: delarna
    """
    for whole in wholes(look):
        made = sum(whole.parts.values())
        if whole.total is not Total.SUM or tells_a_change(whole.id, whole.indicator):
            continue
        if whole.complete and whole.value - made > whole.rounding:
            yield whole.fault(look, form="more", sum=made)
        lacking = [one for one in look.workspace.members_of(whole.id) if one not in whole.parts]
        if len(lacking) == 1 and not look.evaluation.readings.ended(whole.id, lacking[0], whole.at.period):
            yield whole.fault(look, form="of-one", lacking=lacking[0])


@tellable
def formula_contradicted(look: Look) -> Faults:
    """A value is written that the indicator's formula makes another.

    Why: The written value is the one that is judged and shown, and nobody sees that the formula gives another.
    Example:
        indicators:
          kostnad: {measured_in: tkr, method: bokslut, no_target: bara följd}
          platser: {measured_in: st, method: register, no_target: bara följd}
          per-plats: {measured_in: tkr, method: räknas ut, formula: kostnad / platser, target: {at_most: 90}}
        values:
          kostnad: {2013: 800}
          platser: {2013: 10}
      -   per-plats: {2013: 85}
      +   per-plats: {2013: 80}
    Source: the format: a formula computes what nobody has written
    Message: {name} {when!p} is written as {own!n}, but its formula gives {made!n}.
    Help: Take the value away, and it is computed. If it is right, correct what the formula computes it from.
    Related: the formula

    Finner: Ett värde som är skrivet på ett annat sätt än indikatorns formel ger.
    Varför: Det skrivna värdet är det som bedöms och visas, och ingen ser att formeln ger ett annat.
    Källa: formatet: en formel räknar ut det som ingen har skrivit
    Meddelande: {name} {when!p} är skrivet som {own!n}, men formeln ger {made!n}.
    Hjälp: Ta bort värdet, så räknas det ut. Stämmer det, rätta det som formeln räknar med.
    Också: formeln
    """
    computed = {id for id, one in look.workspace.data.indicators.items() if one.formula is not None}
    for at in look.workspace.cells:
        if at.indicator in computed and at.value is not None:
            made = look.evaluation.readings.by_formula(at.indicator, at.member, at.period)
            if made is not None and made.held is Held.VALUE and is_another_year(at.value, made.value, complete=True):
                words = {"when": at.when, "own": at.value, "made": made.value}
                yield look.named((*at.path, "value"), words, related=("indicators", at.indicator, "formula"))


@tellable
def parts_beside_total(look: Look) -> Faults:
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
    Help: Look up the numbers: whether they are of the same year and the same people, and whether there are people in
        the whole who are in none of the parts.
    Related: the parts

    Finner: Ett medelvärde där alla delar ligger på samma sida om det.
    Varför: Ett medelvärde är aldrig större än allt det är medelvärde av. Något av talen gäller något annat, eller är
        fel.
    Källa: räkning: ett medelvärde, vägt eller inte, ligger mellan sina delars minsta och största
    Meddelande: {name} {when!p}: helheten är {value!n}, men delarna ({parts!w}) är {low!n} till {high!n}.
    Hjälp: Slå upp talen: om de gäller samma år och samma personer, och om helheten har personer som inte finns i någon
        av delarna.
    Också: delarna
    """
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
