"""How the numbers of a workspace can be computed from each other: sums that are zero, whatever the numbers.

Wholes and parts, members and what they make together, units and the units below them, years and their parts, formulas
and results. Where a whole is a mean of its parts, each counts by how many it is about, and so it is a sum too: the same
can be computed from the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import count
from typing import NamedTuple, TypeAlias

from malstyr.model.formula import PREVIOUS, Constant, Expression, Operation
from malstyr.model.formula import CellPart as InFormula
from malstyr.model.indicators import Indicator, Missing, Total, Yearly
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import MONTHS_OF, Period, PeriodKind, parts_of_year, year_period
from malstyr.workspace.cells import VALUE, CellNumber, cells_by_period
from malstyr.workspace.determined import Relation
from malstyr.workspace.workspace import Workspace

Sum: TypeAlias = Relation[CellNumber]
_NEVER_ADDED = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE, Quantity.PLACE)
_MADE_OF_PARTS = (Yearly.SUM, Yearly.MEAN, Yearly.LAST)
_WHOLE = (PeriodKind.SPAN, PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR)


class Relations:
    """The relations of one workspace, between what is ``written`` and what is computed from it."""

    def __init__(self, workspace: Workspace, written: Iterable[CellNumber]) -> None:
        self.workspace = workspace
        self.known = {*written}
        self.periods: dict[tuple[str, str | None], set[Period]] = defaultdict(set)
        """Of each series, the periods of which there is a value, written or computed."""
        self.of_which: dict[str, list[CellNumber]] = defaultdict(list)
        for one in self.known:
            if one.part == VALUE:
                self.periods[one.indicator, one.member].add(one.period)
            else:
                self.of_which[one.indicator].append(one)
        self.made: set[CellNumber] = set()
        """What is computed where nobody writes it: results of formulas, totals of members, years of their parts."""
        self.sums: list[Sum] = [one for id in workspace.formula_depths for one in self._of(id)]

    @property
    def computed(self) -> set[CellNumber]:
        """What nobody wrote, and is shown only where all that it is made of is."""
        unwritten = ((one, one.period in self.periods[one.indicator, one.member]) for one in self._unwritten())
        return {one for one, there in unwritten if one in self.made or (one.part != VALUE and there)}

    @property
    def missing(self) -> set[CellNumber]:
        """What nobody wrote, and may come."""
        return {*self._unwritten()} - self.computed

    def _unwritten(self) -> Iterator[CellNumber]:
        return (column for one in self.sums for column in one if column not in self.known)

    def _of(self, id: str) -> Iterator[Sum]:
        indicator = self.workspace.data.indicators.get(id)
        if indicator is None:
            return
        members = tuple(self.workspace.members_of(id))
        alike: list[Sum] = []
        for member in members:
            yield from self._formula(id, indicator, member)
            alike += self._years(id, indicator, member)
        yield from self._formula(id, indicator, None)
        alike += self._members(id, indicator, members)
        alike += self._years(id, indicator, None)
        yield from alike
        yield from (one for each in alike for one in self._of_their_parts(each))
        yield from self._parts(id, indicator)

    # Members, and what they make together.

    def _members(self, id: str, indicator: Indicator, members: Sequence[str]) -> Iterator[Sum]:
        """A whole of its members, and a unit of the units below it; units count in those above them.

        Of members that there is something to measure of, also those that are missing; they may never come, so a unit is
        held to be all that is told below it too. Without a total, there is a whole where one is written of any period,
        or where what is added up is divided in several ways: each of them tells it.
        """
        summed = indicator.total is not None and indicator.formula is None
        several = len(self.workspace.divisions(indicator.for_each)) > 1
        added = several and measure(indicator.measured_in).quantity not in _NEVER_ADDED
        whole_is_told = summed or added or bool(self.periods[id, None])
        for period in sorted(
            {period for one in (*members, None) for period in self.periods[id, one]} if members else ()
        ):
            there = [one for one in members if not self._nothing(id, one, period)]
            whole = CellNumber(id, None, period)
            if summed:
                self.made.add(whole)
                if all(period in self.periods[id, one] for one in there):
                    self.periods[id, None].add(period)
            for group in self._ways(indicator, there) if whole_is_told else ():
                parts = [CellNumber(id, one, period) for one in self._highest(group)]
                yield _sum(whole, parts, indicator.total is Total.MEAN)
            told = [one for one in there if period in self.periods[id, one]]
            for among in (there, told) if len(told) < len(there) else (there,):
                yield from self._of_units(id, among, period)

    def _of_units(self, id: str, members: Sequence[str], period: Period) -> Iterator[Sum]:
        """Each of these members that is a unit with others of them below it."""
        below, units = defaultdict[str | None, list[CellNumber]](list), frozenset(members)
        for one in members:
            below[self._above(one, units)].append(CellNumber(id, one, period))
        for member in members:
            if member in below:
                yield _sum(CellNumber(id, member, period), below[member])

    def _nothing(self, id: str, member: str | None, period: Period) -> bool:
        """Whether it is said that there is nothing to measure: of what has ended, or by a sign."""
        cell = cells_by_period(self.workspace.data, id, member).get(period)
        units, indicator = self.workspace.data.units, self.workspace.data.indicators[id]
        ends = (units.get(member or indicator.unit or ""), indicator)
        ended = any(one is not None and one.closed is not None and one.closed.date < period.start for one in ends)
        return ended or (cell is not None and cell.value is Missing.NOT_APPLICABLE)

    def _ways(self, indicator: Indicator, there: Sequence[str]) -> Iterator[Sequence[str]]:
        """Each list of ``for_each`` for itself where there are several; else all together."""
        divisions = self.workspace.divisions(indicator.for_each)
        for group in divisions if len(divisions) > 1 else (there,):
            if kept := [one for one in there if one in group]:
                yield kept

    def _highest(self, members: Sequence[str]) -> Sequence[str]:
        units = frozenset(members)
        return [one for one in members if self._above(one, units) is None]

    def _above(self, member: str, others: Container[str]) -> str | None:
        """The nearest of ``others`` that a unit is a part of, through ``parent``."""
        units, seen, at = self.workspace.data.units, {member}, member
        while at in units and (parent := units[at].parent) is not None and parent not in seen:
            if parent in others:
                return parent
            seen.add(parent)
            at = parent
        return None

    # A year and its parts.

    def _years(self, id: str, indicator: Indicator, member: str | None) -> Iterator[Sum]:
        """A period of the shorter ones in it, of each kind for itself, also of those that are missing."""
        there = self.periods[id, member]
        of_members = member is None and indicator.total is not None and self.workspace.members_of(id)
        if indicator.formula is not None:
            return
        if indicator.year in _MADE_OF_PARTS and not of_members:
            years = {year_period(one.year) for one in there if one.kind not in _WHOLE}
            self.made |= {CellNumber(id, member, one) for one in years}
            there |= years
        told: dict[PeriodKind, set[Period]] = defaultdict(set)
        for one in there:
            told[one.kind].add(one)
        for year in {one.year for one in there}:
            for one in parts_of_year(indicator.frequency, year):
                told[one.kind].add(one)
        for whole in sorted({one for kind in told if there & told[kind] for one in told[kind]}):
            for kind, periods in told.items():
                summed = kind is not whole.kind and kind is not PeriodKind.TO_DATE
                parts = sorted(one for one in periods if whole.covers(one)) if summed else []
                if parts := [one for one in parts if one in there or self._expected(id, indicator, member, one)]:
                    last = parts[-1:] if indicator.year is Yearly.LAST else parts
                    mean = indicator.year is Yearly.MEAN
                    yield _sum(CellNumber(id, member, whole), [CellNumber(id, member, one) for one in last], mean)

    def _expected(self, id: str, indicator: Indicator, member: str | None, period: Period) -> bool:
        """Whether there is to be a measurement: not before the first, nor where there is nothing to measure."""
        begun = indicator.starts is None or period.is_from(indicator.starts)
        return begun and not self._nothing(id, member, period)

    # What is "of which".

    def _parts(self, id: str, indicator: Indicator) -> Iterator[Sum]:
        """A value of its parts, for each way it is divided."""
        groups = self.workspace.divisions(indicator.of_which)
        for cell in sorted({one._replace(part=VALUE) for one in self.of_which[id]}, key=str):
            for group in groups:
                parts = [cell._replace(part=name) for name in group]
                if not self.known.isdisjoint(parts):
                    yield _sum(cell, parts)

    def _of_their_parts(self, sum: Sum) -> Iterator[Sum]:
        """What holds of values holds of the same part of each."""
        first = next(iter(sum))
        names = {one.part for one in self.of_which[first.indicator] if one._replace(part=VALUE) in sum}
        for name in sorted(names):
            yield {one._replace(part=name): times for one, times in sum.items()}

    # Formulas.

    def _formula(self, id: str, indicator: Indicator, member: str | None) -> Iterator[Sum]:
        """A result and what it is computed from."""
        if indicator.formula is None or not self.workspace.computes(id):
            return
        expression, quantities = indicator.formula.expression, [*indicator.formula.quantities()]
        below = [one for one in quantities if one.part in ("value", PREVIOUS) and one.indicator != id]
        beside = (self.periods[one.indicator, self._member_of(one.indicator, member)] for one in below)
        periods = self.periods[id, member].union(*beside)
        for period in sorted(periods):
            terms = {one: self._amount(one, member, period) for one in quantities}
            there = {one: at for one, at in terms.items() if at is not None}
            if there:
                result = CellNumber(id, member, period)
                self.made.add(result)
                if all(at.period in self.periods[at.indicator, at.member] for at in there.values()):
                    self.periods[id, member].add(period)
                coefficients: dict[CellNumber, Fraction] = defaultdict(Fraction, {result: Fraction(-1)})
                for quantity, times in _coefficients(expression, there).items():
                    coefficients[there[quantity]] += times
                yield {one: times for one, times in coefficients.items() if times}

    def _amount(self, quantity: InFormula, member: str | None, period: Period) -> CellNumber | None:
        """The value that a formula takes; None of what is no outcome."""
        own = self._member_of(quantity.indicator, member)
        indicator = self.workspace.data.indicators.get(quantity.indicator)
        if indicator is None or quantity.part not in ("value", PREVIOUS):
            return None
        if quantity.part == "value":
            return CellNumber(quantity.indicator, own, period)
        years = max(1, MONTHS_OF.get(indicator.frequency, 12) // 12)
        return CellNumber(quantity.indicator, own, year_period(period.year - years)) if period.whole_year else None

    def _member_of(self, id: str, member: str | None) -> str | None:
        return member if member in self.workspace.members_of(id) else None


def _sum(whole: CellNumber, parts: Sequence[CellNumber], mean: bool = False) -> Sum:
    return {whole: Fraction(-len(parts) if mean else -1)} | dict.fromkeys(parts, Fraction(1))


_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


def _coefficients(expression: Expression, there: Iterable[InFormula]) -> Mapping[InFormula, Fraction]:
    """How many times each quantity counts; where that rests on other quantities, numbers that agree with nothing."""
    found = _linear(expression)
    if found is None:
        return {one: Fraction(_PRIMES[at % len(_PRIMES)], 101 + at) for at, one in zip(count(), there, strict=False)}
    return {one: times for one, times in found.times.items() if one in there}


class _Linear(NamedTuple):
    """A constant and what is added to it."""

    constant: Fraction
    times: Mapping[InFormula, Fraction]

    def scaled(self, by: Fraction) -> _Linear:
        return _Linear(self.constant * by, {one: times * by for one, times in self.times.items()})

    def plus(self, other: _Linear) -> _Linear:
        every = {**self.times, **other.times}
        zero = Fraction(0)
        times = {one: self.times.get(one, zero) + other.times.get(one, zero) for one in every}
        return _Linear(self.constant + other.constant, times)


def _linear(expression: Expression) -> _Linear | None:
    """An expression as quantities added up; None where it is none."""
    if isinstance(expression, Constant):
        return _Linear(Fraction(expression.value), {})
    if isinstance(expression, InFormula):
        return _Linear(Fraction(0), {expression: Fraction(1)})
    return _combined(expression)


def _combined(operation: Operation) -> _Linear | None:
    operands = [_linear(one) for one in operation.operands]
    if operation.sign not in ("+", "-", "*", "/") or None in operands:
        return None
    left, right = (one for one in operands if one is not None)
    if operation.sign in ("+", "-"):
        return left.plus(right.scaled(Fraction(1 if operation.sign == "+" else -1)))
    if not right.times and (operation.sign == "*" or right.constant):
        return left.scaled(right.constant if operation.sign == "*" else 1 / right.constant)
    return right.scaled(left.constant) if not left.times and operation.sign == "*" else None
