"""Every step of a checklist done: ``{done: [finns, genomförd]}``."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Basis, Family, KeyedLimits, Misplaced, ResolvedLimits, Verdict
from malstyr.evaluate.reading import Reading
from malstyr.language.pieces import Piece, Word
from malstyr.model import demands
from malstyr.model.measures import Measure


class DoneFamily(Family[demands.Done]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool:
        return True

    @property
    def counts_from_before(self) -> bool:
        return False

    @property
    def of_steps(self) -> bool:
        return True

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        steps = len(self.demand.steps)
        some = partly == partly.to_integral_value() and 0 < partly < steps
        return None if some else Misplaced("steps", Decimal(steps))

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {}  # steps are the same or not: the gate compares the sets

    def limits(self, basis: Basis) -> ResolvedLimits:
        return ResolvedLimits({})

    def verdict(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Verdict:
        wanted, done = self.demand.steps, self._done(reading)
        pieces: list[Piece] = [Decimal(len(done)), " ", Word("outcome.of"), " ", Decimal(len(wanted))]
        missing = [step for step in wanted if step not in done]
        if missing:
            pieces += ["; ", Word("outcome.lacks"), " ", ", ".join(missing)]
        n = "1" if 1 in (len(done), len(wanted)) else "n"
        figure = (Decimal(len(done)), " ", Word("outcome.of"), " ", Decimal(len(wanted)), " ", Word(f"asked.steps.{n}"))
        left = (Word("asked.left"), ": ", ", ".join(missing)) if missing else ()
        required = {"done": Decimal(len(wanted))}
        away = Decimal(len(done) - len(wanted))
        return Verdict(not missing, required, tuple(pieces), figure, left, away)

    def attained(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Fraction | None:
        return Fraction(100 * len(self._done(reading)), len(self.demand.steps))

    def partly(self, reading: Reading, limits: KeyedLimits, at: Decimal) -> bool:
        return len(self._done(reading)) >= at

    def _done(self, reading: Reading) -> list[str]:
        return [step for step in self.demand.steps if step in (reading.steps or ())]
