"""Outcomes as rows of a table, for goals, service guarantees and what serves no goal."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from malstyr.evaluate.outcome import JUDGED, Outcome, whole_first
from malstyr.evaluate.shown import divided_by, shown
from malstyr.language.typography import as_name, number, told_apart
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from malstyr.model.target import Strength
from malstyr.present.account import account
from malstyr.present.movement import movement, position, trend_of
from malstyr.present.names import outcome_name, part_name
from malstyr.present.requirement import requirement
from malstyr.present.shortened import in_a_row
from malstyr.present.spans import span
from malstyr.present.value import Value, percent, unit_beside, values_of
from malstyr.report.blocks.checklists import asked_steps, checked
from malstyr.report.blocks.document.said import title
from malstyr.report.blocks.notes import foremost, lacking_action, notes
from malstyr.report.charts import charts_of
from malstyr.report.row_view import Row
from malstyr.report.scope import Scope


def guarantees(scope: Scope) -> Iterator[Row]:
    return scope.under_items(lambda of: rows(of, (one for one in of.outcomes if of.promised(one))))


def others(scope: Scope) -> Iterator[Row]:
    """What is measured but serves no goal of the report."""
    return scope.under_items(
        lambda of: rows(of, (one for one in of.outcomes if not of.promised(one) and not of.at_home(one)))
    )


def rows(scope: Scope, outcomes: Iterable[Outcome]) -> Iterator[Row]:
    """Outcomes as rows, the whole of several members before them and parts after what they are part of."""
    for _, row in rows_of(scope, outcomes):
        yield row


def rows_of(scope: Scope, outcomes: Iterable[Outcome]) -> Iterator[tuple[Outcome, Row]]:
    """The same, each row with the outcome that it is of; their charts share a range.

    Of several targets of a measure, those of other years come after and have no chart, and its parts stand once.
    """
    ordered = whole_first(outcomes)
    of_year, places = {one.series for one in ordered if one.counted}, [*dict.fromkeys(one.series[0] for one in ordered)]
    ordered.sort(key=lambda one: (places.index(one.series[0]), one.series not in of_year))
    wholes = {one.series for one in ordered if one.of_members}
    named = [(row_id(one), one) for one in ordered]
    alike = tuple((id, one.period) for id, one in named)
    drawn = partial(charts_of, scope.evaluation, named, scope.language)
    charts = scope.shared.charts(scope.evaluation, scope.language, alike, drawn)
    first = {*foremost(ordered).values()}
    said_of_whole: dict[tuple[str, str | None], str] = {}
    for n, ((id, one), chart, said) in enumerate(zip(named, charts, notes(scope, ordered), strict=True)):
        under = one.member is not None and one.series in wholes
        key = id, one.period, under
        own, *parts = scope.shared.rows(scope.evaluation, scope.language, key, partial(_with_parts, scope, one, under))
        if already := _known_already(scope, one):
            own = replace(own, why=already, arithmetic=already)
        if one.of_members:
            said_of_whole[one.series] = own.why
        elif own.why and own.why == said_of_whole.get(one.series):
            own = replace(own, why="", arithmetic="")
        yield (
            one,
            replace(
                own,
                chart=chart if one.counted or n in first else None,
                notes=tuple(said),
                lacking=lacking_action(scope, one) if not under else "",
            ),
        )
        yield from ((one, part) for part in parts if n in first)


def _known_already(scope: Scope, one: Outcome) -> str:
    """Of what is measured from a later year, how that year stands so far: ``2022: inte uppfyllt``."""
    later = scope.rows_in(year_period(one.begins.year), one.indicator) if one.begins is not None else ()
    alike = (each for each in later if (each.target, each.member) == (one.target, one.member) and not scope.tells(each))
    return "; ".join(f"{each.period.year}: {scope.state(each).word}" for each in alike if each.period is not None)


def row_id(one: Outcome) -> str:
    """The parts of an id are words and hyphens, so a full stop keeps them apart."""
    return ".".join(part or "" for part in ("i", one.indicator or one.goals[0], one.target, one.member)).rstrip(".")


def _with_parts(scope: Scope, one: Outcome, under: bool) -> Sequence[Row]:
    row = _row(scope, one, under)
    measure = one._replace(target=None, strength=Strength.SHALL)
    return row, *_parts(scope, one, outcome_name(scope.evaluation, measure, scope.language, whole=not under), under + 1)


def _promised(scope: Scope, indicator: Indicator) -> str:
    """What a guarantee promises, what it takes for it to hold, and when it does not."""
    terms = [
        f"{title(Indicator, key, scope.language)}: {'; '.join(map(as_name, said))}"
        for key, said in (("conditions", indicator.conditions), ("exceptions", indicator.exceptions))
        if said
    ]
    promise = indicator.promise or ""
    return in_a_row(promise, *terms)


def _row(scope: Scope, one: Outcome, under: bool) -> Row:
    """A row; with ``under``, of a member below its whole, which tells what they have in common."""
    indicator = scope.data.indicators.get(one.indicator or "")
    told = _explained(scope, one)
    called = (indicator.name if indicator is not None else None) or ""
    known, state = one.status in JUDGED, scope.state(one)
    if one.begins is not None and told:
        state, told = replace(state, word=told), ""  # the day or week from which it is measured, not the year alone
    elif told == state.word:
        told = ""
    steps = tuple(checked(scope, one))
    by_figures = (one.status is Status.MET or bool(steps)) and not one.by_person and one.cases is None
    return Row(
        id=row_id(one),
        name=outcome_name(scope.evaluation, one, scope.language, whole=not under),
        text=_promised(scope, indicator) if indicator is not None and not under else "",
        unit=unit_beside(one, called) if not under else "",
        values=tuple(_values(scope, one)),
        required=requirement(scope.evaluation, one, scope.language),
        judged=_judged(scope, one),
        movement=movement(one),
        trend=trend_of(one, scope.language),
        position=position(one, scope.language),
        state=state,
        why=told if not known or (one.latest is not None and one.status is not Status.MET) else "",
        arithmetic=told if not by_figures else "",
        steps=steps,
        depth=int(under),
    )


def _values(scope: Scope, one: Outcome) -> Iterator[Value]:
    """Its values by year; of a checklist how many of its steps."""
    steps = asked_steps(scope, one)
    of = f" {scope.words['outcome.of']} {len(steps)}"
    for told in values_of(scope.evaluation, one, scope.years, scope.language):
        yield replace(told, text=told.text + of) if steps and told.exact and told.text == told.exact else told


def _judged(scope: Scope, one: Outcome) -> str:
    """The value that was judged, with its period, where that is not the last column's."""
    if one.value is None or one.indicator is None or one.of_members or one.period is None:
        return ""
    if scope.evaluation.readings.shown(one.indicator, one.member, scope.year.year).period == one.period:
        return ""
    return f"{told_apart(one.value, scope.language, one.decimals)}{percent(one)} ({span(one.period)})"


def _explained(scope: Scope, one: Outcome) -> str:
    """How the outcome came about, or where it is told."""
    see = scope.data.indicators[one.indicator].see if one.indicator is not None else None
    if see is not None and one.status is Status.NO_TARGET:
        return f"{scope.words['outcome.see'].capitalize()} {scope.place(see)}"
    return account(one, scope.language)


def _parts(scope: Scope, one: Outcome, of: str, depth: int) -> Iterator[Row]:
    """The parts of a value by year, women and men, ``of`` what it is of; shown, and never judged."""
    if one.indicator is None or one.of_members:
        return
    readings, id, sign = scope.evaluation.readings, one.indicator, percent(one)
    by_year = [divided_by(readings, one, shown(readings, one, year)) for year in scope.years]
    texts = scope.workspace.members(scope.data.indicators[id].of_which)

    def told(value: Decimal | None) -> Value:
        return (
            Value(number(value, scope.language) + sign, f"{value:f}")
            if value is not None
            else Value(scope.words["value.hidden"])
        )

    for part in dict.fromkeys(part for found in by_year for part in found):
        name = f"{scope.words['outcome.of-which']} {part_name(part, texts, scope.language)}"
        values = tuple(told(found[part]) if part in found else Value("–") for found in by_year)
        yield Row(name=name, values=values, depth=depth, of=of)
