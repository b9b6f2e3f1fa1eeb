"""``budget --format json``: amounts are texts of the exact decimal, in the indicator's unit."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from malstyr.contract.writing import Entries, document_of, written_entry
from malstyr.evaluate.evaluate import Evaluation
from malstyr.output.budget.of_year import of_year
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted


class MoneyTold(NamedTuple):
    """The rows of money of a workspace, written already, and its day."""

    as_of: date
    rows: tuple[bytes, ...]


def render(overview: Overview, paper: Paper) -> str:
    """Every row of money."""
    return whole([_told(one, overview.wanted) for one in overview.evaluations]).decode()


def part(overview: Overview, paper: Paper) -> MoneyTold:
    """The rows of one workspace."""
    (evaluation,) = overview.evaluations
    return _told(evaluation, overview.wanted)


def whole(every: Sequence[MoneyTold]) -> bytes:
    """The whole document."""
    rows = Entries(row for one in every for row in one.rows)
    return document_of({"version": 1, "as_of": max(one.as_of for one in every), "money": rows})


def _told(evaluation: Evaluation, wanted: Wanted) -> MoneyTold:
    rows = (
        {
            "workspace": evaluation.workspace.folder,
            "indicator": one.indicator,
            "member": one.member,
            "period": str(evaluation.year),
            "measured_in": evaluation.workspace.data.indicators[one.indicator].measured_in,
            "budget": f"{one.budget:f}",
            "to_date": f"{one.to_date.value:f}" if one.to_date is not None else None,
            "to_date_at": one.to_date.point if one.to_date is not None else None,
            "forecast": f"{one.forecast:f}" if one.forecast is not None else None,
            "forecast_at": one.point,
            "outcome": f"{one.outcome:f}" if one.outcome is not None else None,
            "deviation": f"{one.deviation:f}" if one.deviation is not None else None,
            "percent": f"{one.percent:f}" if one.percent is not None else None,
            "positive_deviation": one.sign,
        }
        for one in of_year(evaluation, wanted)
    )
    return MoneyTold(evaluation.as_of, tuple(map(written_entry, rows)))
