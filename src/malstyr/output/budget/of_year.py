"""Which money is shown."""

from collections.abc import Iterator

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money, money_rows
from malstyr.present.wanted import Wanted
from malstyr.workspace.tags import classified_so


def of_year(evaluation: Evaluation, wanted: Wanted) -> Iterator[Money]:
    """The money of the year, as far as it is asked for."""
    indicators = evaluation.workspace.data.indicators
    for one in money_rows(evaluation.workspace, evaluation.readings.clock, evaluation.year):
        of_place = wanted.unit in (None, one.member, indicators[one.indicator].unit)
        if of_place and wanted.takes_tags(classified_so(evaluation.workspace.data, "indicators", one.indicator)):
            yield one
