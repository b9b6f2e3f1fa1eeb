"""Risks: what they threaten, how likely and how grave they are, who prevents them, and the controls of them."""

from collections.abc import Iterator

from malstyr.present.register import Register, Registrar, RiskTold
from malstyr.present.shortened import in_a_row
from malstyr.report.scope import Scope
from malstyr.report.view import RiskRow


def register(scope: Scope) -> Register:
    return Registrar(scope.evaluation, scope.language, scope.role).register(lambda id, _: scope.of_entry("risks", id))


def risk_rows(scope: Scope, register: Register) -> Iterator[RiskRow]:
    return scope.under_items(lambda of: (_row(scope, one) for one in register.risks if of.of_entry("risks", one.id)))


def _row(scope: Scope, one: RiskTold) -> RiskRow:
    return RiskRow(
        number=one.number,
        name=one.name,
        text=in_a_row(one.text, one.consequences),
        threatens="; ".join(goal.name for goal in one.threatens),
        grade=_grade(scope, one),
        responsible=one.responsible,
        prevention=one.prevention,
        state=one.remains or one.light,
        next_review=one.next_review,
        late=one.late,
    )


def _grade(scope: Scope, one: RiskTold) -> str:
    """``3 × 4 (av 4); kvar 2 × 1``."""
    risk, scale = scope.data.risks[one.id], scope.data.settings.risk_scale
    grades = ["–" if grade is None else str(grade) for grade in (risk.likelihood, risk.consequence)]
    of = f" ({scope.words['outcome.of']} {scale})" if scale is not None else ""
    told = f"{' × '.join(grades)}{of}" if set(grades) != {"–"} else ""
    left = f"{scope.words['risk.remaining'].lower()} {one.remaining}" if one.remaining else ""
    return "; ".join(filter(None, (told, left)))
