"""A formula that adds or compares money in different units.

Why: Thousands added to millions give a figure that looks right and is wrong by a thousand times.
Bad:
    indicators:
      resultat: {measured_in: mnkr}
      avskrivningar: {measured_in: tkr}
      kassaflöde:
        measured_in: tkr
        formula: resultat + avskrivningar
Good:
    indicators:
      resultat: {measured_in: tkr}
      avskrivningar: {measured_in: tkr}
      kassaflöde:
        measured_in: tkr
        formula: resultat + avskrivningar
Options: none
Source: the format: an amount is in the unit its indicator says
Message: {formula} adds {one} and {other}.
Help: Measure both in the same unit; values are then written in it.

Finner: En formel som lägger ihop eller jämför pengar i olika enheter.
Varför: Tusental plus miljoner ger en siffra som ser rätt ut och är fel tusen gånger om.
Inställningar: inga
Meddelande: {formula} räknar ihop {one} och {other}.
Hjälp: Mät båda i samma enhet, och skriv värdena i den.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.model.formula import Expression, Operation, Quantity
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import spoken

MONEY = {
    "kr": "kr", "kronor": "kr", "sek": "kr", "tkr": "tkr", "tusen kronor": "tkr", "mnkr": "mnkr", "mkr": "mnkr",
    "miljoner kronor": "mnkr", "mdkr": "mdkr", "miljarder kronor": "mdkr",
}  # fmt: skip
SUMS = ("+", "-", "min", "max")


def find(look: Look) -> Iterator[Fault]:
    for id, indicator in look.workspace.data.indicators.items():
        if indicator.formula is None:
            continue
        units = sorted(_mixed(look, indicator.formula.expression))
        if len(units) > 1:
            name = indicator.name or spoken(id)
            yield look.at(("indicators", id, "formula"), formula=name, one=units[0], other=units[1])


def _mixed(look: Look, expression: Expression) -> set[str]:
    """The units of money under the first sum that holds several; else those of the whole, where it is a sum or one."""
    if isinstance(expression, Quantity):
        indicator = look.workspace.data.indicators.get(expression.indicator)
        unit = MONEY.get((indicator.measured_in or "").lower()) if indicator is not None else None
        return {unit} if unit is not None else set()
    if not isinstance(expression, Operation):
        return set()
    below = [_mixed(look, operand) for operand in expression.operands]
    mixed = next((units for units in below if len(units) > 1), None)
    if mixed is not None:
        return mixed
    if expression.sign in (*SUMS, "abs"):
        return set().union(*below)
    return below[0] if expression.sign == "*" and not below[1] else below[1] if expression.sign == "*" else set()
