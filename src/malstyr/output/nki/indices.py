"""Which outcomes are of indices."""

from dataclasses import dataclass

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.model.demands import Ratchet
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.present.wanted import Wanted


def is_index(indicator: Indicator) -> bool:
    """Whether an indicator is an index of a survey: it says its questions, its unit, or rises by a yearly step."""
    steps = any(isinstance(target.demand, Ratchet) for target in indicator.all_targets.values())
    return indicator.survey is not None or measure(indicator.measured_in).quantity is Quantity.INDEX or steps


@dataclass(frozen=True)
class Indices(Wanted):
    """The outcomes of indices alone."""

    def takes(self, evaluation: Evaluation, outcome: Outcome) -> bool:
        indicator = evaluation.workspace.data.indicators.get(outcome.indicator or "")
        return indicator is not None and is_index(indicator) and Wanted.takes(self, evaluation, outcome)
