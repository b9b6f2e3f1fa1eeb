"""``malstyr nki``: indices of surveys, one service or part a row, with what makes them trustworthy."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome, Trend
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.survey import band
from malstyr.language.typography import NARROW, number, told_apart
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.output.headed import headed
from malstyr.output.overview import Overview
from malstyr.output.tables import Column, cell_text, heading, is_figure, signs_told, state, table, unbroken
from malstyr.present.movement import movement, trend_of
from malstyr.present.paper import Paper
from malstyr.present.requirement import requirement
from malstyr.present.state import state_in_words
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import spoken

NUMBERS = ("outcome", "margin", "answers", "rate", "required")


def render(overview: Overview, paper: Paper) -> str:
    return headed(
        overview,
        paper,
        lambda one, wanted: _tables(one, wanted, paper.language),
        lambda one, wanted: _ending(one, wanted, paper),
    )


def _shown(evaluation: Evaluation, wanted: Wanted) -> Sequence[Outcome]:
    return [one for one in evaluation.outcomes if wanted.takes(evaluation, one) and not one.of_members]


def _ending(evaluation: Evaluation, wanted: Wanted, paper: Paper) -> Iterator[RenderableType]:
    """What the signs and the columns mean."""
    catalogue, shown = words(paper.language), _shown(evaluation, wanted)
    yield from signs_told((state_in_words(one, paper.language) for one in shown), paper)
    if any(one.trend is Trend.UNCHANGED for one in shown):
        yield cell_text(catalogue["table.unsure"], "dim")
    indicators = evaluation.workspace.data.indicators
    made = (_cells(evaluation, indicators[one.indicator], one, paper.language) for one in shown if one.indicator)
    if any(one["band"] for one in made):
        yield cell_text(catalogue["table.rounded"], "dim")


def _tables(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[RenderableType]:
    catalogue, shown = words(language), _shown(evaluation, wanted)
    for id, indicator in evaluation.workspace.data.indicators.items():
        rows = [one for one in shown if one.indicator == id]
        if not rows:
            continue
        yield heading(indicator.name or spoken(id))
        survey = indicator.survey
        method = indicator.method or (catalogue[f"report.{survey.weights}-weight"] if survey is not None else "")
        if method:
            yield cell_text(method, "dim")
        made = [_cells(evaluation, indicator, one, language) for one in rows]
        titles = [title for title in made[0] if any(str(row[title]) for row in made)]
        lined_up = {title for title in NUMBERS if all(is_figure(str(row[title])) for row in made)}
        columns = [Column(catalogue[f"table.{title}"], title in lined_up, title == "status") for title in titles]
        yield table(columns, [[row[title] for title in titles] for row in made])
        yield cell_text("")


def _cells(evaluation: Evaluation, indicator: Indicator, one: Outcome, language: str) -> dict[str, str | Text]:
    """What is shown of one member; a column that nobody fills is left out."""
    reading = evaluation.readings.shown_for(str(one.indicator), one.member, one.period or evaluation.year)
    known = reading.held is Held.VALUE
    members = evaluation.workspace.members_of(str(one.indicator))
    hidden = words(language)["value.hidden"] if reading.held is Held.SUPPRESSED else "–"
    value = told_apart(reading.value, language, one.decimals) if known else hidden
    return {
        "member": members.get(one.member, spoken(one.member)) if one.member is not None else "",
        "period": "" if one.period == evaluation.year else str(one.period),
        "outcome": value,
        "margin": f"±{number(reading.margin, language)}" if known and reading.margin is not None else "",
        "answers": str(reading.n) if known and reading.n is not None else "",
        "rate": _rate(reading, language) if known else "",
        "required": requirement(evaluation, one, language),
        "band": _band(evaluation, indicator, reading) if known else "",
        "trend": unbroken(cell_text(f"{movement(one)} {trend_of(one, language)}".strip())),
        "status": state(state_in_words(one, language)),
    }


def _rate(reading: Reading, language: str) -> str:
    """Response rate: answers of those invited."""
    rate = reading.response_rate
    return number(rate, language, 0) + NARROW + "%" if rate is not None else ""


def _band(evaluation: Evaluation, indicator: Indicator, reading: Reading) -> str:
    steps = evaluation.workspace.data.settings.bands.get(indicator.bands or "", ())
    return band(reading.value, {step.from_: step.name for step in steps}) or ""
