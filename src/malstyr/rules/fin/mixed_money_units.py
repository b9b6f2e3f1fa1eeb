"""A formula or a target that adds, divides or compares money in different units.

Why: Thousands added to millions give a figure that looks right and is wrong by a thousand times.
Example:
    indicators:
  -   resultat: {measured_in: mnkr}
  +   resultat: {measured_in: tkr}
      avskrivningar: {measured_in: tkr}
      kassaflöde:
        measured_in: tkr
        formula: resultat + avskrivningar
Source: the format: an amount is in the unit its indicator says
Message: {name} mixes {one} and {other}.
Help: Measure both in the same unit, or multiply in the formula: 1000 * of an amount in mnkr is in tkr.

Finner: En formel eller ett mål som lägger ihop, delar eller jämför pengar i olika enheter.
Varför: Tusental plus miljoner ger en siffra som ser rätt ut och är fel tusen gånger om.
Källa: formatet: ett belopp står i den enhet som indikatorn säger
Meddelande: {name} blandar {one} och {other}.
Hjälp: Mät båda i samma enhet, eller räkna om i formeln: 1000 * ett belopp i mnkr är i tkr.
"""

from decimal import Decimal

from malstyr.model.formula import CellPart, Constant, Expression, Operation
from malstyr.model.measures import OTHER, measure
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

SUMS = ("+", "-", "min", "max", "abs")


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        own, name = _unit(look, id), indicator.name or spoken(id)
        if indicator.formula is not None:
            units = _units(look, indicator.formula.expression)
            mixed = sorted(units if len(units) > 1 else units | own if units else ())
            if len(mixed) > 1:
                yield look.at(("indicators", id, "formula"), name=name, one=mixed[0], other=mixed[1])
        for path, target in targets(id, indicator):
            for key, other in target.references:
                mixed = sorted(own | _unit(look, other) if own else ())
                if len(mixed) > 1:
                    yield look.at((*path, key), name=name, one=mixed[0], other=mixed[1])


def _unit(look: Look, id: str) -> frozenset[str]:
    """The unit of an indicator's money; nothing where it is not money."""
    indicator = look.workspace.data.indicators.get(id)
    unit = measure(indicator.measured_in) if indicator is not None else OTHER
    return frozenset({unit.sign} if unit.crowns is not None and unit.per is None else ())


def _units(look: Look, expression: Expression) -> frozenset[str]:
    """The units of money that the first sum or share mixes; else that of the whole, where it is known.

    A product or quotient may turn one unit into another, so what it gives is not known; but per cent do not.
    """
    if isinstance(expression, CellPart):
        return _unit(look, expression.indicator)
    if not isinstance(expression, Operation):
        return frozenset()
    below = [_units(look, operand) for operand in expression.operands]
    mixed = next((units for units in below if len(units) > 1), None)
    if mixed is not None:
        return mixed
    together = frozenset[str]().union(*below)
    if expression.sign in SUMS:
        return together
    if expression.sign == "/":
        return together if len(together) > 1 else frozenset()
    return together if Constant(Decimal(100)) in expression.operands else frozenset()
