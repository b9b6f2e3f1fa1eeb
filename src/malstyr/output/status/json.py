"""``status --format json``, version 1: a contract that others read. Numbers are texts of the exact decimal."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from malstyr.contract.status import (
    CasesRecord,
    GoalRecord,
    GoalRule,
    JudgedBy,
    LimitName,
    OutcomeRecord,
    RankRecord,
    StatusResult,
)
from malstyr.contract.writing import Entries, document_of, json_of, json_types, typed_entry
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import explanation
from malstyr.language.pieces import said
from malstyr.model.outcome import Status
from malstyr.output.overview import Overview
from malstyr.present.movement import quarter_of
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Extract:
    """What is told of a workspace, ready to be joined with others: its day, and each outcome and goal as JSON."""

    as_of: date
    outcomes: tuple[tuple[Status, bytes], ...]
    goals: tuple[bytes, ...]


def render(overview: Overview, paper: Paper) -> str:
    return json_of(status_result(overview, paper.language))


def extract(
    evaluation: Evaluation, wanted: Wanted, language: str, shown: Callable[[dict[str, Any]], dict[str, Any]] = dict
) -> Extract:
    """The outcomes wanted and every goal; ``shown`` changes what is told of each."""
    return Extract(
        evaluation.as_of,
        tuple(
            (outcome.status, typed_entry(shown(json_types(outcome))))
            for outcome in _outcomes(evaluation, wanted, language)
        ),
        tuple(typed_entry(shown(json_types(_goal(evaluation, goal)))) for goal in evaluation.goals),
    )


def document(every: Sequence[Extract], only: Status | None = None) -> bytes:
    """The whole document; ``only`` leaves out outcomes of another status."""
    return document_of(
        {
            "version": 1,
            "as_of": max(one.as_of for one in every),
            "outcomes": Entries(told for one in every for status, told in one.outcomes if only in (None, status)),
            "goals": Entries(goal for one in every for goal in one.goals),
        }
    )


def part(overview: Overview, paper: Paper) -> Extract:
    """What is told of one workspace."""
    (evaluation,) = overview.evaluations
    return extract(evaluation, overview.wanted, paper.language)


whole = document


def status_result(overview: Overview, language: str) -> StatusResult:
    """How things stand, as programs read it."""
    every, wanted = overview.evaluations, overview.wanted
    return StatusResult(
        version=1,
        as_of=max(one.as_of for one in every),
        outcomes=tuple(outcome for one in every for outcome in _outcomes(one, wanted, language)),
        goals=tuple(_goal(one, goal) for one in every for goal in one.goals),
    )


def _outcomes(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[OutcomeRecord]:
    """Those asked for, of the year first; what is known already of a later one is in no count of it."""
    for outcomes, of_year in ((evaluation.outcomes, True), (evaluation.ahead, False)):
        for one in outcomes:
            if wanted.takes(evaluation, one):
                told = one._replace(counted=one.counted and of_year)
                yield _outcome(evaluation, wanted, told, language)


def _goal(evaluation: Evaluation, one: GoalOutcome) -> GoalRecord:
    return GoalRecord(
        workspace=evaluation.workspace.folder,
        id=one.goal,
        status=one.status,
        counted=one.counted,
        rule=GoalRule.PERSON if one.by_person else GoalRule(one.rule),
        counts=dict(sorted(one.counts.items())),
        possible=one.possible,
        computed=one.computed,
        reason=one.said,
        forecast=one.forecast,
    )


def _outcome(evaluation: Evaluation, wanted: Wanted, one: Outcome, language: str) -> OutcomeRecord:
    secret = one.status is Status.SUPPRESSED
    return OutcomeRecord(
        workspace=evaluation.workspace.folder,
        goal=wanted.home(evaluation, one),
        goals=one.goals,
        indicator=one.indicator,
        target=one.target,
        member=one.member,
        period=str(one.period) if one.period is not None else None,
        measured_in=one.measured_in,
        value=None if secret else ", ".join(one.steps) if one.steps is not None else one.value,
        required=_required(one),
        status=one.status,
        counted=one.counted,
        possible=one.possible,
        computed=one.computed,
        explanation=said(explanation(one), language),
        trend=one.trend,
        distance=None if secret else one.distance,
        pace=one.pace,
        margin=None if secret else one.margin,
        n=None if secret else one.n,
        cases=None if secret else _cases(one),
        forecast=one.forecast,
        comparison=_comparison(one),
        strength=one.strength,
        judged_by=JudgedBy.PERSON if one.by_person else JudgedBy.RULE,
    )


def _cases(one: Outcome) -> CasesRecord | None:
    if one.cases is None:
        return None
    kept, n, slowest, late = one.cases
    return CasesRecord(n=n, kept=kept, open_late=late, slowest=slowest.amount, unit=slowest.unit)


def _required(one: Outcome) -> Decimal | dict[LimitName, Decimal] | None:
    """One limit is told as a number, several by what they are."""
    if len(one.required) == 1:
        return next(iter(one.required.values()))
    return {LimitName(name): limit for name, limit in one.required.items()} or None


def _comparison(one: Outcome) -> RankRecord | None:
    """Rank, how many are compared, and the quarter the rank is in, 1 the best."""
    quarter = quarter_of(one)
    return RankRecord(one.rank, one.of, quarter) if quarter is not None and one.rank and one.of else None
