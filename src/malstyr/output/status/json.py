"""``status --format json``, version 1: a contract that others read. Numbers are texts of the exact decimal."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.unknown import explanation
from malstyr.language.pieces import said
from malstyr.model.outcome import Status
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper


def render(overview: Overview, paper: Paper) -> str:
    evaluations, wanted = overview.evaluations, overview.wanted
    report = {
        "version": 1,
        "as_of": max(one.as_of for one in evaluations).isoformat(),
        "outcomes": [
            _outcome(evaluation, outcome, paper.language)
            for evaluation in evaluations
            for outcome in evaluation.known
            if wanted.takes(evaluation, outcome)
        ],
        "goals": [
            {
                "workspace": evaluation.workspace.folder,
                "id": goal.goal,
                "status": goal.status,
                "rule": "person" if goal.by_person else goal.rule,
                "counts": {str(status): n for status, n in sorted(goal.counts.items())},
                "possible": list(goal.possible),
                "computed": goal.computed,
                "forecast": goal.forecast,
            }
            for evaluation in evaluations
            for goal in evaluation.goals
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _outcome(evaluation: Evaluation, one: Outcome, language: str) -> dict[str, Any]:
    secret = one.status is Status.SUPPRESSED
    required = [_text(limit) for limit in one.required.values()]
    return {
        "workspace": evaluation.workspace.folder,
        "goal": one.goals[0] if one.goals else None,
        "goals": list(one.goals),
        "indicator": one.indicator,
        "target": one.target,
        "member": one.member,
        "period": str(one.period) if one.period is not None else None,
        "measured_in": one.measured_in,
        "value": None if secret else ", ".join(one.steps) if one.steps is not None else _text(one.value),
        "required": required[0] if len(required) == 1 else dict(zip(one.required, required, strict=True)) or None,
        "status": one.status,
        "possible": list(one.possible),
        "computed": one.computed,
        "explanation": said(explanation(one), language),
        "trend": one.trend,
        "distance": None if secret else _text(one.distance),
        "pace": {"required": _text(one.pace.required), "actual": _text(one.pace.actual)} if one.pace else None,
        "margin": None if secret else _text(one.margin),
        "n": None if secret else one.n,
        "forecast": one.forecast,
        "comparison": _comparison(one),
        "strength": one.strength,
        "judged_by": "person" if one.by_person else "rule",
    }


def _text(value: Decimal | None) -> str | None:
    return f"{value:f}" if value is not None else None


def _comparison(one: Outcome) -> dict[str, int] | None:
    """Rank, how many are compared, and the quarter the rank is in, 1 the best."""
    if one.rank is None or one.of is None:
        return None
    quarter = min(4, max(1, -(-4 * one.rank // one.of)))
    return {"rank": one.rank, "of": one.of, "quarter": quarter}
