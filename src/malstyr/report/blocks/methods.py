"""How to read the figures: what each status means, and how each indicator is measured."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any

from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.unknown import Standing
from malstyr.language.typography import NARROW, capitalised, number
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.present.names import should_sign
from malstyr.present.shortened import ended_once, in_a_row
from malstyr.present.spans import span
from malstyr.present.state import STATE_SIGNS, State
from malstyr.report.chart_view import Chart
from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.scope import Scope
from malstyr.report.view import Fact, Link, Red, Report
from malstyr.workspace.workspace import spoken

_TOLD_OF = frozenset((State, MeasureTable, Row, Link, Red))


def legend(scope: Scope, found: Iterable[object]) -> Iterator[tuple[State, str]]:
    """Every state of what a report shows, each once by its plain word, with what it means."""
    shown: dict[tuple[str, bool], State] = {}
    for one in found:
        if isinstance(one, State):
            shown.setdefault((one.group, one.expected), one)
    for name, expected in product(STATE_SIGNS, (False, True)):
        if (name, expected) in shown:
            kind = "forecast" if expected else "unknown" if name in [*Standing] else "status"
            meaning = "expected" if expected else name
            told = [scope.words[f"report.means-{meaning}"], *(partly_rules(scope) if meaning == Status.PARTLY else ())]
            yield replace(shown[name, expected], word=scope.words[f"{kind}.{name}"]), "; ".join(told)


def reading(scope: Scope, report: Report, found: Iterable[object]) -> str:
    """How to read the signs in what the report shows: arrows, parentheses, what stands for a value or after a name."""
    rows = [one for one in found if isinstance(one, Row)]
    names = [one.name for one in found if isinstance(one, Row | Link | Red)]
    tables = [
        *(one.rows for one in found if isinstance(one, MeasureTable) and not one.ticks),
        report.guarantees,
        report.others,
    ]
    shown = (row.values[-len(report.years_of(table)) :] for table in tables for row in table)
    cells = [value.text for values in shown for value in values]
    if "money" in report.blocks:
        cells += [
            cell for table in report.money for row in table.rows for cell in (row.forecast, row.outcome, row.deviation)
        ]
    told = [scope.words["report.reads-moves"]] if any(row.movement or row.trend for row in rows) else []
    if any(cell.startswith("(") for cell in cells) or any(isinstance(one, State) and one.claimed for one in found):
        told.append(scope.words["report.reads-parentheses"])
    if any(row.required for row in rows):
        told.append(scope.words["report.reads-required"])
    if any(should_sign(scope.language) in name for name in names):
        told.append(scope.words["report.reads-should"].format(sign=should_sign(scope.language)))
    if "–" in cells:
        told.append(scope.words["report.reads-lacking"])
    if any(cell.endswith(scope.words["value.hidden"]) for cell in cells):
        told.append(scope.words["report.reads-hidden"])
    return " ".join(told)


def shown_in(report: Report) -> Sequence[object]:
    """Every state, table, row, link and deviation that a report shows, each before what it holds itself."""
    found: list[object] = []
    for block in report.blocks:
        _gather(_block(report, block), found)
    return found


def _block(report: Report, block: str) -> object:
    """What a block shows that has states."""
    sheet = report.sheet
    held: dict[str, object] = {} if sheet is None else {"goalmap": sheet.goalmap, "reds": sheet.reds}
    held |= {"summary": report.counts, "since": report.since, "red": report.red, "goals": report.sections}
    held |= {"counts": (report.measures, report.glance), "red_list": report.short}
    return (held | {"guarantees": report.guarantees, "others": report.others}).get(block, ())


def _gather(value: object, found: list[object]) -> None:
    """All that a legend tells of in what is shown, however deep."""
    record: Any = type(value)
    if record in _TOLD_OF:
        found.append(value)
    if isinstance(value, tuple):
        for one in value:
            _gather(one, found)
    else:
        for name in _looked_into(record):
            held = getattr(value, name)
            if type(held) is not str:
                _gather(held, found)


@cache
def _looked_into(kind: type) -> Sequence[str]:
    """The fields of a record; of a chart none, since it shows what its row does."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) and kind is not Chart else ()


def partly_rules(scope: Scope) -> Iterator[str]:
    """The rules in force of what measures are partly met: by the workspace's share, by limits of their own."""
    least = scope.data.settings.partly_from
    if least is not None:
        yield scope.words["report.means-partly-from"].format(n=number(least, scope.language))
    targets = (target for one in scope.data.indicators.values() for target in one.all_targets.values())
    if any(isinstance(target.partly, Decimal) for target in targets):
        yield scope.words["report.means-partly-own"]


def methods(scope: Scope) -> Iterator[Fact]:
    """How each indicator is measured, where its values come from, how many answered, and where the method broke.

    Those called the same are told together, and nothing of them twice.
    """
    told: dict[str, dict[str, None]] = defaultdict(dict)
    for id, one in scope.data.indicators.items():
        answered = "; ".join(dict.fromkeys(_answers(scope, id)))
        if scope.of_entry("indicators", id) or id in scope.of_indicator:
            parts = (capitalised(part).rstrip(".") for part in _said(scope, one, answered) if part)
            told[one.name or spoken(id)] |= dict.fromkeys(parts)
    return (Fact(name, ended_once(in_a_row(*parts))) for name, parts in told.items() if parts)


def _said(scope: Scope, one: Indicator, answered: str) -> Iterator[str]:
    written = (one.method or "", one.population or "", one.source or "")
    yield from (*written, answered if not any(answered in text for text in written) else "")
    if one.survey is not None:
        yield scope.words[f"report.{one.survey.weights}-weight"]
    if one.kolada is not None and one.formula is None:
        yield scope.words["report.kolada"].format(id=one.kolada)
    if _worked_from_kolada(scope, one):
        yield scope.words["report.worked-from-kolada"]
    yield from (f"{scope.words['report.break']} {span(at)}: {text}" for at, text in one.breaks.items())


def _worked_from_kolada(scope: Scope, one: Indicator) -> bool:
    """Whether something of it is computed from numbers of Kolada, who asks not to be named as the source of that."""
    ranked = one.kolada is not None and any(target.top is not None for target in one.all_targets.values())
    parts = (quantity.indicator for quantity in one.formula.quantities()) if one.formula is not None else ()
    known = scope.data.indicators
    return ranked or any(part in known and known[part].kolada is not None for part in parts)


def _answers(scope: Scope, id: str) -> Iterator[str]:
    """Of a survey: what each member whose value is shown answered, with the period where that is not the year."""
    texts, survey = scope.workspace.members_of(id), _is_survey(scope.data.indicators[id])
    for one in scope.of_indicator.get(id, ()):
        if one.of_members:
            continue
        reading = scope.evaluation.readings.shown_for(id, one.member, one.period or scope.year)
        if reading.held is Held.VALUE and reading.n is not None and reading.cases is None:
            told = _answered(scope, reading, reading.n + reading.ungraded, survey)
            if reading.period.year != scope.year.year:
                told = f"{told} ({span(reading.period)})"
            yield f"{texts.get(one.member, spoken(one.member))}: {told}" if one.member is not None else told


def _is_survey(one: Indicator) -> bool:
    """Whether it says that people are asked."""
    return one.survey is not None or any(map(_ASKED.search, (one.method or "", one.population or "", one.source or "")))


_ASKED = re.compile(r"enkät|svar|survey|answer|respon", re.IGNORECASE)


def _answered(scope: Scope, reading: Reading, answers: int, survey: bool) -> str:
    """Answers, response rate and margin; of what does not say that anybody was asked, how many it rests on."""
    n = number(Decimal(answers), scope.language)
    asked = survey or reading.invited is not None or reading.margin is not None
    told = f"{n} {scope.words['report.answers' if asked else 'report.base']}"
    if reading.invited and reading.response_rate is not None:
        rate = number(reading.response_rate, scope.language, 0)
        invited = number(Decimal(reading.invited), scope.language)
        told = f"{n} {scope.words['outcome.of']} {invited} {scope.words['report.answered']} ({rate}{NARROW}%)"
    return told + (f", ±{number(reading.margin, scope.language)}" if reading.margin is not None else "")
