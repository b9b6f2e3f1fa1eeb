"""The operations of formulas."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal

from malstyr.model.formula import Expression, Operation, Quantity


def may_divide(divisor: Expression, value: Decimal) -> bool:
    """Nothing is a share of zero, nor of a frame that is negative."""
    return value > 0 if is_frame(divisor) else value != 0


def is_frame(expression: Expression) -> bool:
    """Whether an expression is a frame, or frames added up."""
    if isinstance(expression, Operation):
        return expression.sign in ("+", "-") and all(is_frame(operand) for operand in expression.operands)
    return isinstance(expression, Quantity) and expression.part == "budget"


ARITHMETIC: Mapping[str, Callable[..., Decimal]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "abs": abs,
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
}
