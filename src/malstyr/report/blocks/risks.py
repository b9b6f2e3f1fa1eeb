"""Risks: what they threaten, how likely and how grave they are, who prevents them, and the controls of them."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.register import Register, Registrar, RiskTold
from malstyr.report.scope import Scope
from malstyr.report.view import RiskRow


def register(scope: Scope) -> Register:
    return Registrar(scope.evaluation, scope.language, scope.role).register(lambda id, _: scope.of_entry("risks", id))


def risk_rows(scope: Scope, register: Register) -> Iterator[RiskRow]:
    return scope.under_items(lambda of: (_row(scope, one) for one in register.risks if of.of_entry("risks", one.id)))


def _row(scope: Scope, one: RiskTold) -> RiskRow:
    scale = scope.data.settings.risk_scale
    of = f" ({scope.words['outcome.of']} {scale})" if scale is not None else ""
    risk = scope.data.risks[one.id]
    return RiskRow(
        number=one.number,
        name=one.name,
        text=". ".join(told.rstrip(".") for told in (one.text, one.consequences) if told),
        threatens="; ".join(goal.name for goal in one.threatens),
        likelihood=f"{risk.likelihood}{of}" if risk.likelihood is not None else "",
        consequence=f"{risk.consequence}{of}" if risk.consequence is not None else "",
        responsible=one.responsible,
        prevention=one.prevention,
        remaining=one.remaining,
        state=one.remains or one.light,
        next_review=one.next_review,
        late=one.late,
    )
