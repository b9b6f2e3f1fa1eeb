"""What a workspace tells as tables for a spreadsheet: its goals, its measures and every value that is known."""

import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.reading import Held
from malstyr.exchange.spreadsheets import ENGLISH_EXCEL, SWEDISH_EXCEL, TableLine, delimited
from malstyr.output.status.json import Extract
from malstyr.report.persons import Mask
from malstyr.report.view import Report
from malstyr.site.permalinks import goals_in
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_GOAL = ("goal", "name", "text", "level", "responsible", "status", "state")
_MEASURE = (
    "goal", "indicator", "name", "target", "member", "period", "value", "required", "measured_in", "status",
    "explanation", "margin", "n",
)  # fmt: skip
_VALUE = ("indicator", "name", "member", "period", "value", "measured_in", "source")
TABLES = {"goals": "mal", "measures": "matt", "values": "varden"}
"""The file of each table."""


def tables_of(
    scorecard: Report, of: Evaluation, data: Extract, mask: Mask, language: str
) -> Iterator[tuple[str, bytes]]:
    """Each table by the key of its name."""
    yield "goals", spreadsheet(_GOAL, _goals(scorecard), language)
    yield "measures", spreadsheet(_MEASURE, _measures(of, data, mask), language)
    yield "values", spreadsheet(_VALUE, mask.values([*_values(of)]), language)


def spreadsheet(heads: TableLine, lines: Iterable[TableLine], language: str) -> bytes:
    """As a spreadsheet in the language opens it: in Swedish with semicolons, and commas in decimals."""
    numbered = ([_number(one) for one in line] for line in lines)
    return delimited((heads, *numbered), SWEDISH_EXCEL if language == "sv" else ENGLISH_EXCEL)


def _number(one: object) -> object:
    """What is written as a number, as one."""
    return Decimal(one) if isinstance(one, str) and _NUMBER.fullmatch(one) else one


def _goals(scorecard: Report) -> Iterator[TableLine]:
    for goal in goals_in(scorecard):
        id = goal.id.removeprefix("m.")
        state = (goal.state.status, goal.state.word) if goal.state is not None else ("", "")
        yield id, goal.name, goal.text, goal.level, goal.owner, *state


def _measures(of: Evaluation, data: Extract, mask: Mask) -> Iterator[TableLine]:
    """The outcomes as the data in JSON has them, each by its name."""
    held = of.workspace.data.indicators
    for one, (_, told) in zip(of.known, data.outcomes, strict=True):
        entry: dict[str, Any] = json.loads(told)
        indicator = held.get(one.indicator or "")
        entry["name"] = mask.text(indicator.name or spoken(one.indicator or "")) if indicator is not None else ""
        yield [_flat(entry.get(name)) for name in _MEASURE]


def _flat(value: Any) -> Any:
    if isinstance(value, dict):
        return ", ".join(f"{name} {one}" for name, one in value.items())
    return value


def _values(of: Evaluation) -> Iterator[TableLine]:
    """Every value that is known on the day and may be shown."""
    for id, indicator in of.workspace.data.indicators.items():
        for at in cells_of(of.workspace.data, id):
            reading = of.readings.shown_for(id, at.member, at.period)
            if reading.held is Held.VALUE and not reading.forecast:
                value = ", ".join(reading.steps) if reading.steps is not None else str(reading.value)
                raw = indicator.kolada is not None and indicator.formula is None
                source = f"Kolada, {indicator.kolada}" if raw else indicator.source or ""
                named = indicator.name or spoken(id)
                yield id, named, at.member or "", str(at.period), value, indicator.measured_in or "", source
