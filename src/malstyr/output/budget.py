"""``malstyr budget``: frame, forecast, outcome and deviation, with the sign told."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money, money
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.output.tables import Column, heading, table, text
from malstyr.workspace.workspace import spoken


def render(evaluation: Evaluation, unit: str | None, language: str) -> Iterator[RenderableType]:
    catalogue = words(language)
    workspace = evaluation.workspace
    rows: dict[str, list[Money]] = {}
    for one in money(workspace, evaluation.readings.clock, evaluation.year):
        if unit is None or unit in (one.member, workspace.data.indicators[one.indicator].unit):
            rows.setdefault(one.indicator, []).append(one)
    for id, found in rows.items():
        indicator = workspace.data.indicators[id]
        yield heading(indicator.name or spoken(id), text(indicator.measured_in or "", "dim"))
        columns = [
            Column(catalogue["table.unit"]),
            *(Column(catalogue[f"table.{title}"], True) for title in ("budget", "forecast", "outcome", "deviation")),
            Column("%", True),
        ]
        yield table(columns, [_row(evaluation, one, language) for one in found])
        yield text("")
    if rows:
        yield text(catalogue[f"table.sign-{workspace.data.settings.positive_deviation}"], "dim")
    else:
        yield text(catalogue["table.nothing"])


def _row(evaluation: Evaluation, one: Money, language: str) -> list[str | Text]:
    catalogue = words(language)
    members = evaluation.workspace.members_of(one.indicator)
    name = members.get(one.member, spoken(one.member)) if one.member is not None else catalogue["table.total"]
    deviation, percent = one.deviation, one.percent
    from_forecast = one.outcome is None and deviation is not None
    style = "red" if deviation is not None and (deviation < 0) == (one.sign == "surplus") and deviation else ""
    shown = number(deviation, language, sign=True) if deviation is not None else "–"
    share = number(percent, language, 1, sign=True) + NARROW + "%" if percent is not None else ""
    return [
        text(name, "bold" if one.member is None else ""),
        number(one.budget, language),
        f"{number(one.forecast, language)} {f'({one.point})' if one.point else ''}".rstrip() if one.forecast else "–",
        number(one.outcome, language) if one.outcome is not None else "–",
        text(f"({shown})" if from_forecast else shown, style),
        text(share or (catalogue["table.incomputable"] if deviation is not None else "–"), style),
    ]
