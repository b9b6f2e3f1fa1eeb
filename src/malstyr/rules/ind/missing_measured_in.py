"""An indicator with a target in numbers, with values, or half written, that does not say what they are numbers of.

Why: Nobody can tell 12 per cent from 12 people in a report, and no number can be checked against its unit.
Example:
    indicators:
      klagomål:
  +     measured_in: ärenden
        method: räknas i ärendesystemet
        target: {at_most: 12}
Options: none; checklists, surveys, places and guarantees need no unit, nor what is measured elsewhere (see)
Source: SS-ISO 80000-1: a value is a number and a unit

Finner: En indikator som har ett målvärde i tal, värden eller är halvskriven, men inte säger vad talen är tal av.
Varför: I en rapport går det inte att skilja 12 procent från 12 personer, och inget tal kan kontrolleras mot sin enhet.
Inställningar: inga; checklistor, enkäter, placeringar och garantier behöver ingen enhet, och inte heller det som
    mäts någon annanstans (see)
Källa: SS-ISO 80000-1: ett värde är ett tal och en enhet
"""

from malstyr.model.demands import Done, Position
from malstyr.model.measures import Quantity, measure, without_stray_sign
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on, spoken

REASONS = {
    "none": Reason(
        "”{name}” säger inte vad den mäts i.",
        "Lägg till measured_in: med en enhet, till exempel procent, antal eller tkr.",
        '"{name}" does not say what it is measured in.',
        "Add measured_in: with a unit, such as procent, antal or tkr.",
    ),
    "kind": Reason(
        "”{name}” mäts i ”{unit}”, men det säger inte vilken enhet talen är i.",
        "Skriv enheten, till exempel measured_in: {example}",
        '"{name}" is measured in "{unit}", which does not say which unit the numbers are in.',
        "Write the unit, such as measured_in: {example}",
    ),
    "several": Reason(
        "”{name}” mäts i ”{unit}”, som är flera enheter för samma sak.",
        "Skriv den som talen är i, till exempel measured_in: {example}",
        '"{name}" is measured in "{unit}", which is several units of the same thing.',
        "Write the one that the numbers are in, such as measured_in: {example}",
    ),
    "sign": Reason(
        "”{name}” mäts i ”{unit}”, där ett tecken gör att enheten inte känns igen.",
        "Menas {example}, skriv measured_in: {example}",
        '"{name}" is measured in "{unit}", where a sign makes the unit unknown.',
        "If {example} is meant, write measured_in: {example}",
    ),
}
_KINDS = {
    "procent": ("andel", "andelar", "kvot", "share"),
    "tkr": ("pengar", "belopp", "kostnad", "money"),
    "dagar": ("tid", "tidsåtgång", "time"),
    "antal": ("siffror", "tal", "värde", "mått", "enheter", "number", "value"),
}
"""Words for a kind of quantity that are no unit of it, by a unit that is one."""
_EXAMPLES = {word: unit for unit, words in _KINDS.items() for word in words}


def _units_of_one_kind(text: str) -> str | None:
    """The first of several units with a slash between that each tell the same kind of quantity, ``tkr/mnkr``."""
    units = [measure(one) for one in text.split("/")]
    kinds = {one.quantity for one in units}
    told = len(units) > 1 and len(kinds) == 1 and kinds <= {Quantity.MONEY, Quantity.WEIGHT, Quantity.SHARE}
    return text.partition("/")[0].strip() if told else None


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        unit = one.told_in or ""
        known = without_stray_sign(unit)
        several = _units_of_one_kind(unit)
        example = known or several or _EXAMPLES.get(unit.casefold().strip())
        if (one.told_in and example is None) or one.survey or one.see or not open_on(one, look.as_of):
            continue
        if one.unit is not None and one.unit not in look.workspace.data.units:
            continue  # told by unknown-id, which asks whether it is what is measured in
        demands = [target.demand for target in one.all_targets.values()]
        counted = demands or look.workspace.data.values.get(id) or not any((one.no_target, one.formula, one.promise))
        if (counted or several) and not any(isinstance(demand, Done | Position) for demand in demands):
            words = {"name": one.name or spoken(id), "unit": one.told_in, "example": example}
            path = ("indicators", id, *(("measured_in",) if example is not None else ()))
            kind = "none" if example is None else "sign" if known else "several" if several else "kind"
            yield REASONS[kind].fault(look, path, words)
