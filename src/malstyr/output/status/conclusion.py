"""How it goes, in the sentences that reports open with, of what is shown."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from malstyr.evaluate.activities import activity_status
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money, money_rows
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.present.doings import doings_counted
from malstyr.present.lead import later_told, lead, measures_of
from malstyr.present.listing import one_or_many
from malstyr.present.state import word_of
from malstyr.present.wanted import Wanted
from malstyr.workspace.tags import classified_so


def concluded(evaluation: Evaluation, wanted: Wanted, language: str) -> str:
    """Of all that is shown; of what stands in one way how much of all it is."""
    goals = [one for one in evaluation.goals if wanted.of_place().takes_goal(evaluation, one)]
    rows = [one for one in evaluation.outcomes if wanted.of_place().takes(evaluation, one)]
    if wanted.only is not None:
        return _of_one_state(evaluation, wanted, goals, rows, language)
    told = lead(evaluation, goals, rows, _money(evaluation, wanted), language)
    nothing = told == (words(language)["lead.goals.nothing"],)
    later = [one for one in evaluation.ahead if wanted.of_place().takes(evaluation, one)]
    told = (*told, *later_told(later, "lead.later", language))
    doings = [activity_status(evaluation.workspace, id, evaluation.told_on) for id in _doings(evaluation, wanted)]
    if doings:
        told = (*told[nothing:], doings_counted(doings, language))
    return " ".join(told)


def _doings(evaluation: Evaluation, wanted: Wanted) -> Iterator[str]:
    """The activities of the unit, and of the goals, that are asked for."""
    of_goals = replace(wanted, unit=None)
    taken = {one.goal for one in evaluation.goals if of_goals.takes_goal(evaluation, one)}
    for id, one in evaluation.workspace.data.activities.items():
        served = any(up.partition("/")[0] in taken for up in one.serves)
        of_place = wanted.unit is None or wanted.unit in evaluation.workspace.units_of(one)
        if of_place and evaluation.tells_of(one) and (served or of_goals.everything):
            yield id


def _of_one_state(
    evaluation: Evaluation, wanted: Wanted, goals: Sequence[GoalOutcome], rows: Sequence[Outcome], language: str
) -> str:
    """``Bara det som är ”inte uppfyllt” visas: ett av tio mål och fem av 28 mått.``"""
    if wanted.only is None:
        return ""
    catalogue, measures = words(language), measures_of(rows)
    counts = (
        ("goals", [one for one in goals if one.counted], [one for one in goals if wanted.takes_goal(evaluation, one)]),
        ("measures", measures, [one for one in measures if wanted.takes(evaluation, one)]),
    )
    told = {
        what: catalogue[f"status.shown-{what}.{one_or_many(len(every))}"].format(
            n=cardinal(len(shown), language), of=cardinal(len(every), language)
        )
        for what, every, shown in counts
    }
    return catalogue["status.shown"].format(state=word_of(wanted.only, language).word, **told)


def _money(evaluation: Evaluation, wanted: Wanted) -> Iterator[Money]:
    """The money of the whole, or of the unit; of a perspective none, since money is of no perspective."""
    indicators = evaluation.workspace.data.indicators
    for one in money_rows(evaluation.workspace, evaluation.readings.clock, evaluation.year):
        own = one.member if one.member is not None else indicators[one.indicator].unit
        of_place = one.member is None if wanted.unit is None else own == wanted.unit
        of_side = wanted.perspective in (None, indicators[one.indicator].perspective)
        tags = classified_so(evaluation.workspace.data, "indicators", one.indicator)
        if of_place and of_side and wanted.takes_tags(tags):
            yield one
