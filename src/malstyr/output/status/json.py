"""``status --format json``, version 1: a contract that others read. Numbers are texts of the exact decimal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import explanation
from malstyr.language.pieces import said
from malstyr.model.outcome import Status
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json
from malstyr.present.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Extract:
    """What is told of a workspace, ready to be joined with others: its day, and each outcome and goal as JSON."""

    as_of: date
    outcomes: tuple[tuple[Status, bytes], ...]
    goals: tuple[bytes, ...]


def render(overview: Overview, paper: Paper) -> str:
    return document([extract(one, overview.wanted, paper.language) for one in overview.evaluations]).decode()


def extract(
    evaluation: Evaluation, wanted: Wanted, language: str, shown: Callable[[dict[str, Any]], dict[str, Any]] = dict
) -> Extract:
    """The outcomes wanted and every goal; ``shown`` changes what is told of each."""
    return Extract(
        evaluation.as_of,
        tuple(
            (outcome.status, _entry(shown(_outcome(evaluation, outcome, language))))
            for outcome in evaluation.known
            if wanted.takes(evaluation, outcome)
        ),
        tuple(_entry(shown(_goal(evaluation, goal))) for goal in evaluation.goals),
    )


def document(every: Sequence[Extract], only: Status | None = None) -> bytes:
    """The whole document; ``only`` leaves out outcomes of another status."""
    outcomes = [entry for one in every for status, entry in one.outcomes if only in (None, status)]
    goals = [entry for one in every for entry in one.goals]
    day = max(one.as_of for one in every).isoformat().encode()
    head = b'{\n  "version": 1,\n  "as_of": "' + day + b'",\n  "outcomes": '
    return b"".join((head, *_list(outcomes), b',\n  "goals": ', *_list(goals), b"\n}\n"))


def _entry(entry: dict[str, Any]) -> bytes:
    return ("    " + as_json(entry).replace("\n", "\n    ")).encode()


def _list(entries: Sequence[bytes]) -> Iterator[bytes]:
    yield b"["
    for n, entry in enumerate(entries):
        yield b",\n" if n else b"\n"
        yield entry
    yield b"\n  ]" if entries else b"]"


def _goal(evaluation: Evaluation, one: GoalOutcome) -> dict[str, Any]:
    return {
        "workspace": evaluation.workspace.folder,
        "id": one.goal,
        "status": one.status,
        "rule": "person" if one.by_person else one.rule,
        "counts": {str(status): n for status, n in sorted(one.counts.items())},
        "possible": list(one.possible),
        "computed": one.computed,
        "forecast": one.forecast,
    }


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
