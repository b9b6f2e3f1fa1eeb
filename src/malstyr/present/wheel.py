"""An improvement in words: where in the wheel it is, and what the values were before and after."""

from collections.abc import Iterator

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.improving import Effect, effects, next_step
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.days import day_told
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.days import has_passed
from malstyr.model.improvements import Improvement
from malstyr.model.measures import Quantity, measure
from malstyr.present.spans import period_in_words
from malstyr.workspace.workspace import spoken


def step_told(evaluation: Evaluation, id: str, language: str) -> str:
    """The step of an improvement that comes and by when, and whether it stands still; nothing where no day is said."""
    workspace, catalogue = evaluation.workspace, words(language)
    coming = next_step(workspace.data.improvements[id], evaluation.as_of)
    if coming is None or coming.day is None:
        return ""
    step = catalogue[f"wheel.{coming.step}"]
    stands = has_passed(coming.day, evaluation.as_of) and not workspace.unread(("improvements", id))
    key = "wheel.stands-still" if stands else "wheel.by"
    return catalogue[key].format(step=step, day=day_told(coming.day, language))


def effects_told(evaluation: Evaluation, improvement: Improvement, language: str) -> Iterator[str]:
    """Each red that it began with: the value then, and that after the change, or that nothing tells it."""
    for one in effects(evaluation, improvement):
        unit = measure(evaluation.workspace.data.indicators[one.indicator].told_in)
        sign = f"{NARROW}{unit.sign}" if unit.quantity is Quantity.SHARE else ""
        yield f"{_named(evaluation, one)}: {_reading(one.before, sign, language)} → {_after(one, sign, language)}"


def _after(one: Effect, sign: str, language: str) -> str:
    if one.after is not None:
        return _reading(one.after, sign, language)
    if one.ended is not None:
        return words(language)["wheel.never-known"].format(day=day_told(one.ended, language))
    return words(language)["wheel.unknown"]


def _named(evaluation: Evaluation, one: Effect) -> str:
    name = evaluation.workspace.data.indicators[one.indicator].name or spoken(one.indicator)
    if one.member is None:
        return name
    return f"{name}, {evaluation.workspace.members_of(one.indicator).get(one.member, spoken(one.member))}"


def _reading(one: Reading, sign: str, language: str) -> str:
    """A value with its period; in words that it is hidden, or that there is none."""
    if one.held is Held.SUPPRESSED:
        told = words(language)["value.hidden"]
    elif one.held is not Held.VALUE:
        told = words(language)["status.not_measured"]
    else:
        told = str(len(one.steps)) if one.steps is not None else f"{number(one.value, language)}{sign}"
    return f"{told} ({period_in_words(one.period, language)})"
