"""Formulas computed from the readings of their quantities."""

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal, localcontext
from typing import TypeAlias

from malstyr.evaluate.reading import PRECISION, Held, Reading, lacking
from malstyr.language.typography import without_zeros
from malstyr.model.formula import CellPart, Constant, Expression, Operation
from malstyr.model.periods import Period

_Reader: TypeAlias = Callable[[CellPart], Reading]
ARITHMETIC: Mapping[str, Callable[..., Decimal]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "abs": abs,
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
}


def compute(expression: Expression, read: _Reader, period: Period) -> Reading:
    """The value of a formula whose quantities ``read`` gives, rounded once, when all is computed."""
    with localcontext(prec=2 * PRECISION):
        found = _exactly(expression, read, period)
    with localcontext(prec=PRECISION):
        return found._replace(value=without_zeros(+found.value))


def _exactly(expression: Expression, read: _Reader, period: Period) -> Reading:
    if isinstance(expression, Constant):
        return Reading(Held.VALUE, period, expression.value)
    if isinstance(expression, CellPart):
        return read(expression)
    parts = [_exactly(operand, read, period) for operand in expression.operands]
    lacks = lacking(parts, period)
    if lacks is not None:
        return lacks
    if expression.sign == "/":  # nothing is a share of zero, nor of a frame that is negative
        by = parts[1].value
        if by <= 0 if _is_frame(expression.operands[1]) else by == 0:
            return Reading(Held.NOT_COMPUTABLE, period)
    value = ARITHMETIC[expression.sign](*(part.value for part in parts))
    return Reading(Held.VALUE, period, value, forecast=any(part.forecast for part in parts))


def _is_frame(expression: Expression) -> bool:
    """Whether an expression is a frame, or frames added up."""
    if isinstance(expression, Operation):
        return expression.sign in ("+", "-") and all(_is_frame(operand) for operand in expression.operands)
    return isinstance(expression, CellPart) and expression.part == "budget"
