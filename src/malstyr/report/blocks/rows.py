"""Outcomes as rows of a table, for goals, service guarantees and what serves no goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial

from malstyr.evaluate.outcome import Outcome, whole_first
from malstyr.evaluate.parts import parts
from malstyr.language.typography import number
from malstyr.model.outcome import Status
from malstyr.present.account import account
from malstyr.present.movement import movement, position, trend_of
from malstyr.present.names import outcome_name, part_name
from malstyr.present.requirement import awaited, required
from malstyr.present.value import Value, percent, value_of
from malstyr.report.charts import chart_of
from malstyr.report.scope import Scope
from malstyr.report.view import Row


def guarantees(scope: Scope) -> Iterator[Row]:
    yield from rows(scope, (one for one in scope.outcomes if scope.promised(one)))


def others(scope: Scope) -> Iterator[Row]:
    """What is measured but serves no goal of the report."""
    yield from rows(scope, (one for one in scope.outcomes if not scope.promised(one) and not scope.at_home(one)))


def rows(scope: Scope, outcomes: Iterable[Outcome]) -> Iterator[Row]:
    """Outcomes as rows, the whole of several members before them and parts after what they are part of."""
    ordered = whole_first(outcomes)
    wholes = {one.series for one in ordered if one.of_members}
    for one in ordered:
        under = one.member is not None and one.series in wholes
        key = row_id(one), one.period, under
        yield from scope.shared.rows(scope.evaluation, scope.language, key, partial(_with_parts, scope, one, under))


def row_id(one: Outcome) -> str:
    """The parts of an id are words and hyphens, so a full stop keeps them apart."""
    return ".".join(part or "" for part in ("i", one.indicator or one.goals[0], one.target, one.member)).rstrip(".")


def _with_parts(scope: Scope, one: Outcome, under: bool) -> Sequence[Row]:
    return _row(scope, one, under), *_parts(scope, one, depth=under + 1)


def _row(scope: Scope, one: Outcome, under: bool) -> Row:
    """A row; with ``under``, of a member below its whole, which tells what they have in common."""
    indicator = scope.data.indicators.get(one.indicator or "")
    all_done = one.steps is not None and one.status is Status.MET
    return Row(
        id=row_id(one),
        name=outcome_name(scope.evaluation, one, scope.language, whole=not under),
        text=(indicator.promise or "") if indicator is not None and not under else "",
        unit=one.measured_in or "" if not under else "",
        values=tuple(value_of(scope.evaluation, one, year, scope.language) for year in scope.years),
        required=_required(scope, one),
        movement=movement(one),
        trend=trend_of(one, scope.language),
        position=position(one, scope.language),
        state=scope.state(one),
        arithmetic="" if all_done else _explained(scope, one),
        chart=chart_of(scope.evaluation, one, f"d.{row_id(one)}", scope.language),
        depth=int(under),
    )


def _required(scope: Scope, one: Outcome) -> str:
    """What is asked: a figure in its unit, or a place among those compared."""
    indicator = scope.data.indicators.get(one.indicator or "")
    target = indicator.all_targets.get(one.target or "") if indicator is not None else None
    asked = required(one, scope.language) or awaited(one, target, scope.language)
    if not asked:
        return ""
    placed = target is not None and target.top is not None
    return f"{scope.words['outcome.place']} {asked}" if placed else asked + percent(one)


def _explained(scope: Scope, one: Outcome) -> str:
    """How the outcome came about, or where it is told."""
    see = scope.data.indicators[one.indicator].see if one.indicator is not None else None
    if see is not None and one.status is Status.NO_TARGET:
        return f"{scope.words['outcome.see'].capitalize()} {scope.place(see)}"
    return account(one, scope.language)


def _parts(scope: Scope, one: Outcome, depth: int) -> Iterator[Row]:
    """The parts of a value by year, women and men; shown, and never judged."""
    if one.indicator is None or one.of_members:
        return
    readings, id, sign = scope.evaluation.readings, one.indicator, percent(one)
    by_year = [parts(readings, id, one.member, readings.shown(id, one.member, year.year)) for year in scope.years]
    texts = scope.workspace.members(scope.data.indicators[id].of_which)

    def shown(value: Decimal | None) -> Value:
        return Value(number(value, scope.language) + sign, f"{value:f}") if value is not None else Value("..")

    for part in dict.fromkeys(part for found in by_year for part in found):
        name = f"{scope.words['outcome.of-which']} {part_name(part, texts, scope.language)}"
        values = tuple(shown(found[part]) if part in found else Value("–") for found in by_year)
        yield Row(name=name, values=values, depth=depth)
