"""A deviation in per cent of a frame that is zero or negative.

Why: Nothing is a share of zero, and of a negative frame an improvement would look like a failure.
Example:
    about: {source: ekonomisystemet}
    indicators:
      nettokostnad: {measured_in: tkr}
      avvikelse:
        measured_in: procent
        formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget
    values:
      nettokostnad:
  -     2013: {budget: 0, value: 12}
  +     2013: {budget: 10, value: 12}
Source: Leksands kommun, Sektorsplan 2013–2015: deviation in per cent of the net frame
Message: The frame of {name} {period!p} is {frame!n}, so {formula} cannot be computed.
Help: Judge the deviation in money instead, or correct the frame.
Related: the formula

Finner: En avvikelse i procent av en ram som är noll eller negativ.
Varför: Inget är en andel av noll, och av en negativ ram skulle en förbättring se ut som ett misslyckande.
Källa: Leksands kommun, Sektorsplan 2013–2015: avvikelse i procent av nettoramen
Meddelande: Ramen för {name} {period!p} är {frame!n}. Därför kan {formula} inte beräknas.
Hjälp: Bedöm avvikelsen i kronor i stället, eller rätta ramen.
Också: formeln
"""

from collections.abc import Iterator

from malstyr.model.formula import CellPart, Expression, Operation
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    indicators, clock = look.workspace.data.indicators, look.evaluation.readings.clock
    divided = {
        name: id
        for id, one in indicators.items()
        if one.formula is not None
        for name in _frames_divided_by(one.formula.expression)
    }
    for at in look.workspace.cells_saying("budget"):
        if (
            at.indicator in divided
            and at.cell.budget is not None
            and clock.frame(at.cell.budget) <= 0
            and at.indicator in indicators
        ):
            formula, frame = ("indicators", divided[at.indicator], "formula"), clock.frame(at.cell.budget)
            words = {"period": at.period, "frame": frame, "formula": look.called(formula)}
            yield look.named((*at.path, "budget"), words, related=formula)


def _frames_divided_by(expression: Expression) -> Iterator[str]:
    """Indicators whose frame alone is a divisor."""
    if isinstance(expression, Operation):
        divisor = expression.operands[-1] if expression.sign == "/" else None
        if isinstance(divisor, CellPart) and divisor.part == "budget":
            yield divisor.indicator
        for operand in expression.operands:
            yield from _frames_divided_by(operand)
