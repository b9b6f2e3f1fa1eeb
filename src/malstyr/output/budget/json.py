"""``budget --format json``: amounts are texts of the exact decimal, in the indicator's unit."""

from __future__ import annotations

from malstyr.output.budget.of_year import of_year
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json


def render(overview: Overview, paper: Paper) -> str:
    """Every row of money."""
    rows = [
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
        for evaluation in overview.evaluations
        for one in of_year(evaluation, overview.wanted.unit)
    ]
    day = max(one.as_of for one in overview.evaluations).isoformat()
    return as_json({"version": 1, "as_of": day, "money": rows}) + "\n"
