"""How to read the figures: what each status means, and how each indicator is measured."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading
from malstyr.language.typography import NARROW, number
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.present.spans import span
from malstyr.present.state import State, word_of
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken


def legend(scope: Scope) -> Iterator[tuple[State, str]]:
    """Every status with what it means, and the rule of what counts as partly met."""
    for status in Status:
        told = scope.words[f"report.means-{status}"]
        if status is Status.PARTLY:
            told = "; ".join(_partly(scope))
        yield word_of(status, scope.language), told


def _partly(scope: Scope) -> Iterator[str]:
    """The rules in force of what counts as partly met: of a goal, by the workspace's share, by limits of their own."""
    yield scope.words["report.means-partly"]
    least = scope.data.settings.partly_from
    if least is not None:
        yield scope.words["report.means-partly-from"].format(n=number(least, scope.language))
    targets = (target for one in scope.data.indicators.values() for target in one.all_targets.values())
    if any(isinstance(target.partly, Decimal) for target in targets):
        yield scope.words["report.means-partly-own"]


def methods(scope: Scope) -> Iterator[Fact]:
    """How each indicator is measured, where its values come from, how many answered, and where the method broke."""
    for id, one in scope.data.indicators.items():
        answered = "; ".join(_answers(scope, id))
        if not scope.of_unit(one.unit) or not (one.all_targets or answered):
            continue
        text = ". ".join(f"{part[:1].upper()}{part[1:]}".rstrip(".") for part in _said(scope, one, answered) if part)
        if text:
            yield Fact(one.name or spoken(id), f"{text}.")


def _said(scope: Scope, one: Indicator, answered: str) -> Iterator[str]:
    yield from (one.method or "", one.population or "", one.source or "", answered)
    if one.survey is not None:
        yield scope.words["report.equal-weight"]
    if one.kolada is not None:
        yield scope.words["report.kolada"].format(id=one.kolada)
    yield from (f"{scope.words['report.break']} {span(at)}: {text}" for at, text in one.breaks.items())


def _answers(scope: Scope, id: str) -> Iterator[str]:
    """Of a survey: what was answered by each member whose value is shown."""
    texts = scope.workspace.members_of(id)
    for one in scope.of_indicator.get(id, ()):
        if one.of_members:
            continue
        reading = scope.evaluation.readings.shown_for(id, one.member, one.period or scope.year)
        if reading.held is Held.VALUE and reading.n is not None and reading.kept is None:
            told = _answered(scope, reading, reading.n + reading.ungraded)
            yield f"{texts.get(one.member, spoken(one.member))}: {told}" if one.member is not None else told


def _answered(scope: Scope, reading: Reading, answers: int) -> str:
    """Answers, response rate and margin."""
    n = number(Decimal(answers), scope.language)
    told = f"{n} {scope.words['report.answers']}"
    if reading.invited and reading.response_rate is not None:
        rate = number(reading.response_rate, scope.language, 0)
        invited = number(Decimal(reading.invited), scope.language)
        told = f"{n} {scope.words['outcome.of']} {invited} {scope.words['report.answered']} ({rate}{NARROW}%)"
    return told + (f", ±{number(reading.margin, scope.language)}" if reading.margin is not None else "")
