"""Formulas of derived indicators: ids with ``+ - * / ( ) abs min max``, operators between spaces.

    100 * (årets-resultat + avskrivningar) / investeringar
    abs(årets-resultat.forecast.D1 - årets-resultat)

An id may be followed by the part of its cell that is meant: ``.budget``, ``.forecast.D1``, ``.to_date.D1``, or by
``.previous`` for its value of the year before, which may be the formula's own (a balance carried over); alone
it means the measured value. The grammar is our own, and nothing in it can run code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, NamedTuple, TypeAlias

from malstyr.model.scalars import Reads, fault, one_text

PREVIOUS = "previous"
FUNCTIONS = ("abs", "min", "max")
_MAX_DEPTH = 30
MAX_PARTS = 300
_TOKEN = re.compile(
    r"\s*(?:(?P<number>-?[0-9]+(?:\.[0-9]+)?)(?![\w.])|(?P<name>[^\W\d_]\w*(?:-\w+)*(?:\.\w+)*)"
    r"|(?P<sign>(?<=\s)[-+*/](?=\s)|[(),]))"
)


class Constant(NamedTuple):
    """A number written in the formula."""

    value: Decimal


class CellPart(NamedTuple):
    """A part of another indicator's cell: ``part`` is ``value``, ``budget``, ``forecast.D1`` or ``to_date.D1``,
    or ``previous``, its value of the year before."""

    indicator: str
    part: str = "value"


class Operation(NamedTuple):
    """``sign`` is ``+ - * /`` over two operands, or the name of a function."""

    sign: str
    operands: tuple[Expression, ...]


Expression: TypeAlias = Constant | CellPart | Operation


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as written and as understood."""

    text: str
    expression: Expression

    def __str__(self) -> str:
        return self.text

    def quantities(self) -> Iterator[CellPart]:
        yield from _quantities(self.expression)


def _quantities(expression: Expression) -> Iterator[CellPart]:
    if isinstance(expression, CellPart):
        yield expression
    elif isinstance(expression, Operation):
        for operand in expression.operands:
            yield from _quantities(operand)


def depth(expression: Expression) -> int:
    """How many operations stand inside one another."""
    return 1 + max(map(depth, expression.operands)) if isinstance(expression, Operation) else 0


class _Unreadable(Exception):
    """The formula stops making sense at its argument, a piece of the text."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                raise _Unreadable(text[at:].strip())
            kind = found.lastgroup or ""
            if len(self.tokens) == MAX_PARTS:
                raise _Unreadable(found[kind])
            self.tokens.append((kind, found[kind]))
            at = found.end()
        self.at = 0
        self.depth = 0

    def peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> tuple[str, str]:
        if self.at >= len(self.tokens) or (wanted and self.peek() != wanted):
            raise _Unreadable(self.peek())
        self.at += 1
        return self.tokens[self.at - 1]

    def sum(self) -> Expression:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise _Unreadable(self.peek())
        left = self.product()
        while self.peek() in ("+", "-") and self.peek():
            sign = self.take()[1]
            left = Operation(sign, (left, self.product()))
        self.depth -= 1
        return left

    def product(self) -> Expression:
        left = self.one()
        while self.peek() in ("*", "/") and self.peek():
            sign = self.take()[1]
            left = Operation(sign, (left, self.one()))
        return left

    def one(self) -> Expression:
        kind, text = self.take()
        if kind == "number":
            return Constant(Decimal(text))
        if text == "(":
            inside = self.sum()
            self.take(")")
            return inside
        if kind != "name":
            raise _Unreadable(text)
        if text in FUNCTIONS and self.peek() == "(":
            return self.function(text)
        name, _, part = text.partition(".")
        if part not in ("", "budget", PREVIOUS) and not re.fullmatch(r"(?:forecast|to_date)\.\w+", part):
            raise _Unreadable(text)
        return CellPart(name, part or "value")

    def function(self, name: str) -> Expression:
        self.take("(")
        operands = [self.sum()]
        while self.peek() == ",":
            self.take(",")
            operands.append(self.sum())
        self.take(")")
        if name == "abs" and len(operands) != 1:
            raise _Unreadable(name)
        return Operation(name, tuple(operands))


def parse_formula(value: object) -> Formula:
    """Read a formula; raises the fault of rule ``bad-formula`` with the piece that is not understood."""
    text = one_text(value)
    try:
        reader = _Reader(text)
        expression = reader.sum()
        if reader.peek():
            raise _Unreadable(reader.peek())
    except _Unreadable as stop:
        raise fault("bad-formula", text, None, piece=str(stop) or text) from None
    return Formula(str(text), expression)


FormulaText: TypeAlias = Annotated[Formula, Reads(parse_formula, type="string")]
