"""Negative balance results, and what of them later years have restored."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.reading import Held
from malstyr.model.organisation import OrganisationKind
from malstyr.model.periods import year_period
from malstyr.workspace.workspace import Workspace

RESTORED_WITHIN = 3
"""Years after the one with a negative result (kommunallagen 11 kap. 12 §)."""
_UNDER_THE_LAW = (OrganisationKind.MUNICIPALITY, OrganisationKind.REGION)


def under_the_law(workspace: Workspace) -> bool:
    """Whether it is a municipality or a region as a whole, and says so."""
    organisation = workspace.data.organisation
    return organisation is not None and organisation.kind in _UNDER_THE_LAW


class Deficit(NamedTuple):
    """A negative result that later years have not restored so far."""

    indicator: str
    year: int
    left: Decimal
    known: bool
    """Whether the result of each year that it may be restored in is known."""

    @property
    def restore_by(self) -> int:
        """The last year to restore it in."""
        return self.year + RESTORED_WITHIN


def deficits(evaluation: Evaluation) -> Iterator[Deficit]:
    """What is left of each negative result, the oldest restored first."""
    workspace, readings = evaluation.workspace, evaluation.readings
    marked = (id for id, one in workspace.data.indicators.items() if one.balance_result)
    for id in marked if under_the_law(workspace) else ():
        years = readings.years(id, None)
        told = [readings.of(id, None, year_period(year)) for year in years]
        results = {one.period.year: one.value for one in told if one.held is Held.VALUE and not one.forecast}
        for year, amount in left_of(results).items():
            if amount > 0:
                after = range(year + 1, year + RESTORED_WITHIN + 1)
                yield Deficit(id, year, amount, all(one in results for one in after))


def left_of(results: Mapping[int, Decimal]) -> Mapping[int, Decimal]:
    """What is left of each year's negative result when the surpluses of the years after have restored the oldest."""
    left: dict[int, Decimal] = {}
    for year in sorted(results):
        surplus = results[year]
        for before, lacks in left.items():
            restored = max(min(surplus, lacks), Decimal(0)) if before + RESTORED_WITHIN >= year else Decimal(0)
            left[before] = lacks - restored
            surplus -= restored
        if surplus < 0:
            left[year] = -surplus
    return left
