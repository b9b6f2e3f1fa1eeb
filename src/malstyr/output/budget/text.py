"""``malstyr budget``: frame, forecast, outcome and deviation, with the sign told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money
from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.output.budget.of_year import of_year
from malstyr.output.headed import headed
from malstyr.output.overview import Overview
from malstyr.output.tables import Column, Hanging, cell_text, heading, signs_told, state, table
from malstyr.present.budgets import booked_told, frame_told
from malstyr.present.deciding import badness
from malstyr.present.off_budget import off_budget_told, rules_of_money, share_told, whose_told
from malstyr.present.paper import Paper
from malstyr.present.requirement import requirement
from malstyr.present.state import state_in_words
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import spoken


def render(overview: Overview, paper: Paper) -> str:
    return headed(
        overview,
        paper,
        lambda one, wanted: _tables(one, wanted, paper.language),
        lambda one, wanted: _ending(one, wanted, paper),
    )


def _ending(evaluation: Evaluation, wanted: Wanted, paper: Paper) -> Iterator[RenderableType]:
    """What the signs mean, and what a deviation above zero is."""
    ruled = (_ruled(evaluation, one) for one in of_year(evaluation, wanted))
    yield from signs_told((state_in_words(one, paper.language) for one in ruled if one is not None), paper)
    sign = evaluation.workspace.data.settings.positive_deviation
    yield cell_text(words(paper.language)[f"table.sign-{sign}"], "dim")


def _tables(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[RenderableType]:
    catalogue = words(language)
    workspace = evaluation.workspace
    rows: dict[str, list[Money]] = {}
    for one in of_year(evaluation, wanted):
        rows.setdefault(one.indicator, []).append(one)
    for id, found in rows.items():
        indicator = workspace.data.indicators[id]
        points = {one.point for one in found if one.forecast is not None}
        (alike,) = points if len(points) == 1 else (None,)
        forecast = catalogue["table.forecast-of"].format(point=alike) if alike is not None else ""
        beside = ", ".join(filter(None, (indicator.measured_in, forecast)))
        yield heading(indicator.name or spoken(id), cell_text(beside, "dim"))
        booked = ("to_date",) if any(one.to_date for one in found) else ()
        titles = ("budget", *booked, "forecast", "outcome", "deviation")
        columns = [
            Column(catalogue["table.unit"]),
            *(Column(catalogue[f"table.{title}"], True) for title in titles),
            Column("%", True),
        ]
        ruled = [_ruled(evaluation, one) for one in found]
        told = [replace(one, point=None) for one in found] if alike is not None else found
        cells = [_row(evaluation, one, language, bool(booked)) for one in told]
        if any(ruled):
            columns.append(Column(catalogue["table.status"], state=True))
            for row, rule in zip(cells, ruled, strict=True):
                row.append(state(state_in_words(rule, language)) if rule is not None else "")
        yield table(columns, cells)
        yield from _limits([rule for rule in ruled if rule is not None], evaluation, language)
        yield cell_text("")


def _ruled(evaluation: Evaluation, one: Money) -> Outcome | None:
    """The requirement on just this money that went worst; what is asked of each member is none on their sum."""
    rules = rules_of_money(evaluation, one, evaluation.outcomes)
    every = [rule for rule in rules if rule.counted and not rule.of_members]
    return min(every, key=badness, default=None)


def _limits(rules: Sequence[Outcome], evaluation: Evaluation, language: str) -> Iterator[RenderableType]:
    """What is asked, each once, by the name of what it is asked of."""
    indicators, asked = evaluation.workspace.data.indicators, words(language)["table.target"].lower()
    named = ((str(rule.indicator), requirement(evaluation, rule, language)) for rule in rules)
    told = (f"{indicators[id].name or spoken(id)}: {asked} {limit}" for id, limit in named if limit)
    return (Hanging(one, "dim") for one in dict.fromkeys(told))


def _forecast(one: Money, language: str) -> str:
    """The forecast and the point it was made at."""
    if one.forecast is None:
        return "–"
    return number(one.forecast, language) + (f" ({one.point})" if one.point else "")


def _row(evaluation: Evaluation, one: Money, language: str, booked: bool) -> list[str | Text]:
    name = whose_told(evaluation.workspace, one, language)
    deviation = one.deviation
    style = "red" if deviation is not None and (deviation < 0) == (one.sign == "surplus") and deviation else ""
    return [
        cell_text(name, "bold" if one.member is None else ""),
        frame_told(one, language),
        *([booked_told(one.to_date, language)] if booked else []),
        _forecast(one, language),
        number(one.outcome, language) if one.outcome is not None else "–",
        cell_text(off_budget_told(one, language), style),
        cell_text(share_told(evaluation, one, language), style),
    ]
