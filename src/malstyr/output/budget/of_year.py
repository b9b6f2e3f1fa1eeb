"""Which money is shown."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money, money_rows


def of_year(evaluation: Evaluation, unit: str | None) -> Iterator[Money]:
    """The money of the year, of one unit or all."""
    indicators = evaluation.workspace.data.indicators
    for one in money_rows(evaluation.workspace, evaluation.readings.clock, evaluation.year):
        if unit is None or unit in (one.member, indicators[one.indicator].unit):
            yield one
