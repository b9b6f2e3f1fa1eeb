"""How a value that is judged came about, before it is compared: ``(74 + 75 + 76)/3``, ``100 · (35 + 61)/94``."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TypeAlias

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.families.family import Verdict
from malstyr.evaluate.families.line import in_brackets, told_at
from malstyr.evaluate.measuring import parts_of_change, parts_over, summed_over
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import MOST_DECIMALS
from malstyr.model.demands import YearlyChange
from malstyr.model.formula import CellPart, Constant, Expression
from malstyr.model.indicators import Yearly

Read: TypeAlias = Callable[[CellPart], Reading]
STRENGTHS = {"+": 1, "-": 1, "*": 2, "/": 2}
MOST_TERMS = 12
"""A year of months is told term by term; more terms tell nobody anything."""
_SIGNS = {"+": " + ", "-": " \u2212 ", "*": " · ", "/": "/"}


def arithmetic(readings: Readings, aim: Aim, now: Reading) -> tuple[Piece, ...]:
    """What the value was computed from; nothing where it is as people wrote it."""
    target, formula = aim.target, aim.indicator.formula
    if target.mean_over is not None:
        return _mean(readings, aim, now)
    if target.total_over is not None:
        return _total(readings, aim, now)
    if target.within is not None and now.cases is not None:
        return (Decimal(now.cases.kept), " ", Word("outcome.of"), " ", Decimal(now.cases.n))
    cell = readings.cell(aim.id, aim.member, now.period)
    as_written = cell is not None and (cell.value is not None or now.point in cell.forecast)
    if as_written or (now.held is not Held.VALUE and now.low is None):
        return ()
    if formula is None:
        return _parts(readings, aim, now)
    return formula_told(
        formula.expression, lambda quantity: readings.quantity(quantity, aim.member, now.period, now.point)
    )


def _total(readings: Readings, aim: Aim, now: Reading) -> tuple[Piece, ...]:
    """The values added up, or the formula over the sums of its parts."""
    formula = aim.indicator.formula
    if formula is None:
        parts = parts_over(readings, aim, now.period, now.point)
        return _added([part.value for part in parts if part.held is Held.VALUE])
    return formula_told(
        formula.expression, lambda quantity: summed_over(readings, aim, quantity, now.period, now.point)
    )


def _parts(readings: Readings, aim: Aim, now: Reading) -> tuple[Piece, ...]:
    """How a year was made of its parts: ``7 + 5 + 6`` or ``(7,1 + 6,9 + 7,0)/3``."""
    year = aim.indicator.year
    whole = now.period.whole_year and not now.forecast and aim.indicator.total is None
    if not whole or year not in (Yearly.SUM, Yearly.MEAN):
        return ()
    measured = readings.measurements(aim.id, aim.member, now.period.year)
    values = [one.value for one in measured if one.held is Held.VALUE]
    if not 1 < len(values) <= MOST_TERMS:
        return ()
    return _added(values) if year is Yearly.SUM else ("(", *_added(values), ")/", Decimal(len(values)))


def _mean(readings: Readings, aim: Aim, now: Reading) -> tuple[Piece, ...]:
    """The values of the years, or the first and last of what changes, and the number of years."""
    if isinstance(aim.target.demand, YearlyChange):
        before, last, n = parts_of_change(readings, aim, now.period, now.point)
        above: tuple[Piece, ...] = (last.value, _SIGNS["-"], *in_brackets(before.value)) if last is not None else ()
    else:
        parts = parts_over(readings, aim, now.period, now.point)
        if len(parts) == 1:
            return ()
        above, n = _added([part.value for part in parts]), len(parts)
    return ("(", *above, ")/", Decimal(n))


def joined(made: tuple[Piece, ...], verdict: Verdict) -> tuple[Piece, ...]:
    """What the value was made of before the comparison; apart from one that does not begin with the value."""
    if not made:
        return verdict.pieces
    above = told_at(made, max(verdict.decimals, MOST_DECIMALS))
    if len(verdict.required) == 1:
        return (*above, " = ", *verdict.pieces)
    return (*above, " = ", *told_at([verdict.value], verdict.decimals), "; ", *verdict.pieces)


def _added(values: Sequence[Decimal]) -> tuple[Piece, ...]:
    """Values added up, negative ones in parentheses."""
    return tuple(piece for value in values for piece in (_SIGNS["+"], *in_brackets(value)))[1:]


def formula_told(expression: Expression, read: Read) -> tuple[Piece, ...]:
    """A formula with its values, written as one would by hand; nothing where it is a single value."""
    return () if isinstance(expression, CellPart | Constant) else tuple(_told(expression, read))


def _told(expression: Expression, read: Read) -> list[Piece]:
    if isinstance(expression, Constant):
        return in_brackets(expression.value)
    if isinstance(expression, CellPart):
        reading = read(expression)
        return in_brackets(reading.value) if reading.held is Held.VALUE else ["–"]
    parts = [_told(operand, read) for operand in expression.operands]
    if expression.sign == "abs":
        return ["|", *parts[0], "|"]
    if expression.sign not in STRENGTHS:
        return [f"{expression.sign}(", *[piece for part in parts for piece in ("; ", *part)][1:], ")"]
    left, right = (
        ["(", *part, ")"] if _weaker(operand, expression.sign, last) else part
        for operand, part, last in zip(expression.operands, parts, (False, True), strict=True)
    )
    return [*left, _SIGNS[expression.sign], *right]


def _weaker(operand: Expression, sign: str, last: bool) -> bool:
    """Whether an operand needs parentheses: it binds weaker, or as weakly to the right of - or /."""
    own = STRENGTHS.get(getattr(operand, "sign", ""), 3)
    return own < STRENGTHS[sign] or (last and own == STRENGTHS[sign] and sign in ("-", "/"))
