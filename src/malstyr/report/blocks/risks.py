"""Risks: what they threaten, how likely and how grave they are, and who prevents them."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.report.document_order import in_order_of_units
from malstyr.report.scope import Scope
from malstyr.report.view import RiskRow
from malstyr.workspace.workspace import spoken


def risks(scope: Scope) -> Iterator[RiskRow]:
    scale = scope.data.settings.risk_scale
    of = f" ({scope.words['outcome.of']} {scale})" if scale is not None else ""
    for id in in_order_of_units(scope.data, scope.data.risks, scope.data.risks):
        risk = scope.data.risks[id]
        if not scope.of_unit(risk.unit):
            continue
        threatened = (scope.data.goals.get(up.partition("/")[0]) for up in risk.threatens)
        yield RiskRow(
            name=risk.name or spoken(id),
            text=" ".join(filter(None, (risk.text, risk.consequences))),
            threatens="; ".join(goal.name or goal.text for goal in threatened if goal is not None),
            likelihood=f"{risk.likelihood}{of}" if risk.likelihood is not None else "",
            consequence=f"{risk.consequence}{of}" if risk.consequence is not None else "",
            responsible=scope.role(risk.responsible),
            prevention=risk.prevention or "",
        )
