"""At least, at most, more than, less than, or between two: ``{at_least: 56}``, ``{more_than: -0.5, less_than: 5}``.

A limit is a number, another indicator's value for the same period, or the series' own value before (``previous``),
which ``until`` caps.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared, share_of_floor
from malstyr.evaluate.families.ease import EaseOf, at_least, cap, high
from malstyr.evaluate.families.family import Basis, Limit, Misplaced, ResolvedLimits, known_number, on_side
from malstyr.model import demands
from malstyr.model.formula import PREVIOUS
from malstyr.model.measures import Measure
from malstyr.model.target import LOWER


class LimitFamily(Compared[demands.Limits]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool | None:
        up = {name in LOWER for name, _ in self.demand.written}
        return up.pop() if len(up) == 1 else None

    @property
    def counts_from_before(self) -> bool:
        return any(at == PREVIOUS for _, at in self.demand.written)

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        if len(self.demand.written) > 1:
            return Misplaced("two-sided", Decimal(0))
        ((key, limit),) = self.demand.written
        just_too_little = partly == limit and key in ("more_than", "less_than")
        return None if just_too_little else on_side(key in LOWER, limit, partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        upper = {name: (lambda target, _, name=name: high(getattr(target, name))) for name in ("at_most", "less_than")}
        return {**{name: at_least(name) for name in LOWER}, **upper, "until": cap}

    def limits(self, basis: Basis) -> ResolvedLimits:
        found: dict[str, Limit] = {}
        for name, at in self.demand.written:
            if isinstance(at, Decimal):
                found[name] = Limit(at)
            elif at == PREVIOUS:
                asked = self._from_before(basis, name)
                if asked.limits is None:
                    return asked
                found |= asked.limits
            else:
                other = basis.other(at)
                value = known_number(other)
                if value is None:
                    return ResolvedLimits(lacks=other)
                found[name] = Limit(value)
        return ResolvedLimits(found)

    def _from_before(self, basis: Basis, name: str) -> ResolvedLimits:
        """The value before, or the cap itself where that was at it or beyond: ``min(25; 27)``."""
        until, rises = self.demand.until, name in LOWER
        at_cap = {"at_least" if rises else "at_most": Limit(until)} if until is not None else None
        before = known_number(basis.previous)
        if before is None:
            return ResolvedLimits(lacks=basis.previous, hardest=at_cap)
        if until is not None and (before >= until if rises else before <= until):
            steps = ("min(" if rises else "max(", until, "; ", before, ")") if before != until else ()
            return ResolvedLimits({"at_least" if rises else "at_most": Limit(until, steps)})
        return ResolvedLimits({name: gap(Limit(before), basis)})

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return None if self.counts_from_before else share_of_floor(value, name, limit, measure)


def gap(limit: Limit, basis: Basis) -> Limit:
    """With the year it is counted from, where years between were passed over."""
    before = basis.previous.period
    passed = before.kind is basis.now.period.kind and before.year < basis.now.period.year - 1
    return limit._replace(since=before.year) if passed and basis.previous.passed_over else limit
