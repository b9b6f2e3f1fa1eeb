"""Limits beside money that is a part or the whole of it."""

from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.language.meant import meant_by
from malstyr.model.indicators import Frame
from malstyr.model.target import LOWER, UPPER, Target
from malstyr.rules.ind.amounts import grouped_amount
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import At
from malstyr.workspace.references import targets

_SMALL = Decimal("0.1")
"""How small a part of the budget a limit is that cannot be for the amount."""


@tellable
def limit_on_amount(look: Look) -> Faults:
    """A limit that looks like one for the deviation from the budget, but is compared with the whole amount.

    Why: 38 900 is always more than -0.5: the target is met whatever happens, or never.
    Example:
        indicators:
      -   nettokostnad:
      -     measured_in: tkr
      -     method: bokslut
      +   nettokostnad: {measured_in: tkr, method: bokslut}
      +   avvikelse:
      +     measured_in: procent
      +     method: budget minus utfall
      +     formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget
            target: {at_least: -0.5, at_most: 5}
        values:
          nettokostnad:
            2013: {budget: 38400, value: 38900}
    Source: the format: a target is compared with the value; a deviation is a formula
    Message: {limits} for {name} is compared with the amount itself, whose budget {when!p} is {budget!n} {unit}. Is the
        deviation from the budget meant?
    Help: Then give the deviation an indicator of its own and move the target there: in per cent,
        formula: 100 * ({id}.budget - {id}) / {id}.budget, or in {unit}, formula: {id}.budget - {id}. Both are above 0
        where the outcome is below the budget. If the amount is meant, write the limit in {unit}.
    Related: the budget

    Finner: En gräns som ser ut att gälla avvikelsen från budgeten, men som jämförs med hela beloppet.
    Varför: 38 900 är alltid mer än -0,5. Målet blir uppfyllt vad som än händer, eller aldrig.
    Källa: formatet: ett målvärde jämförs med värdet; en avvikelse är en formel
    Meddelande: {limits} för {name} jämförs med själva beloppet, som {when!p} har budgeten {budget!n} {unit}. Menas
        avvikelsen från budgeten?
    Hjälp: Ge i så fall avvikelsen en egen indikator och flytta målet dit: i procent med formula: 100 * ({id}.budget -
        {id}) / {id}.budget, eller i {unit} med formula: {id}.budget - {id}. Båda är över 0 när utfallet är lägre än
        budgeten. Menas beloppet: skriv gränsen i {unit}.
    Också: budgeten
    """
    budgeted: dict[str, At] = {}
    for at in look.workspace.cells_saying("budget"):
        if at.cell.budget is not None and _decided(at.cell.budget):
            budgeted.setdefault(at.indicator, at)
    for id, at in budgeted.items():
        indicator, frame = look.workspace.data.indicators.get(id), at.cell.budget
        if indicator is None or frame is None or tells_a_change(id, indicator):
            continue
        for path, target in targets(id, indicator):
            if _of_deviation(target, _decided(frame)):
                limits = ", ".join(f"{key}: {level}" for key, level in target.levels)
                unit = indicator.measured_in or ""
                words = {"limits": limits, "when": at.when, "budget": _decided(frame), "unit": unit, "id": id}
                yield look.named(path, words, related=(*at.path, "budget"))


def _decided(frame: Frame) -> Decimal:
    """The money set aside after the last decision."""
    return next(reversed(frame.revised.values()), frame.original)


def _of_deviation(target: Target, budget: Decimal) -> bool:
    """Whether limits are too near zero to be for an amount: a band around it, or one that the amount is always over.

    At least nothing, or some, is a demand on a result, and may be meant. A point between thousands is told by itself.
    """
    levels = dict(target.levels)
    small = budget > 0 and all(abs(one) <= _SMALL * budget for one in levels.values())
    if (
        not levels
        or any(map(grouped_amount, levels.values()))
        or not small
        or not set(target.demands) <= {*LOWER, *UPPER}
    ):
        return False
    below = [level for key, level in levels.items() if key in LOWER]
    above = [level for key, level in levels.items() if key in UPPER]
    if below and above:
        return below[0] <= 0 <= above[0]
    return above[0] >= 0 if above else below[0] < 0


_DEVIATION = {
    "at_most": ("{id}.budget - {id}", "at_least"),
    "less_than": ("{id}.budget - {id}", "more_than"),
    "at_least": ("{id} - {id}.budget", "at_least"),
    "more_than": ("{id} - {id}.budget", "more_than"),
    "equal_to": ("{id}.budget - {id}", "equal_to"),
}
"""What says the same of the deviation as a limit says of the amount."""


def limit_is_budget(look: Look) -> Faults:
    """The budget as a limit, where a limit is a number or another indicator.

    Why: The budget belongs to the values of its year. What is to keep within it is the deviation from it.
    Example:
        indicators:
      -   nettokostnad:
      +   nettokostnad: {measured_in: tkr, method: bokslut}
      +   avvikelse-nettokostnad:
            measured_in: tkr
      -     method: bokslut
      -     target: {at_most: budget}
      +     formula: nettokostnad.budget - nettokostnad
      +     target: {at_least: 0}
    Source: the format: a limit is a number, previous, or an indicator; a deviation is a formula
    Message: “{name}” has {key}: {text}, but a limit is a number, previous or another indicator. The budget is neither.
    Help: Remove the target and add an indicator of the deviation: {line}

    Finner: Budgeten som gräns, där en gräns är ett tal eller en annan indikator.
    Varför: Budgeten hör till årets värden. Det som ska hållas inom den är avvikelsen från den.
    Källa: formatet: en gräns är ett tal, previous eller en indikator; en avvikelse är en formel
    Meddelande: ”{name}” har {key}: {text}, men en gräns är ett tal, previous eller en annan indikator. Budgeten är
        inget av dem.
    Hjälp: Ta bort gränsen och lägg till en indikator för avvikelsen: {line}
    """
    known = look.workspace.data.indicators
    for id, indicator in known.items():
        for path, target in targets(id, indicator):
            for key, name in target.references:
                if name not in known and meant_by(name, ("budget",)):
                    formula, limit = _DEVIATION[key]
                    unit = f"measured_in: {indicator.measured_in}, " if indicator.measured_in else ""
                    yield look.named(
                        (*path, key),
                        key=key,
                        text=name,
                        line=f"avvikelse-{id}: {{{unit}formula: {formula.format(id=id)}, target: {{{limit}: 0}}}}",
                    )
