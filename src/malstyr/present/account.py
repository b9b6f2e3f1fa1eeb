"""How an outcome came about: the arithmetic, what people judge, what is known of a goal."""

from collections.abc import Iterator

from malstyr.evaluate.cases import CaseTally
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import conclusion, standing
from malstyr.language.pieces import said
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.names import outcome_name
from malstyr.present.state import state_in_words, word_of


def account(one: Outcome, language: str) -> str:
    """How the outcome came about, or why there is none, without the word it led to."""
    told = one.forecast and one.arithmetic and not one.of_members
    expected = f"{words(language)['outcome.by-forecast']} " if told else ""
    return _account(one, expected + said(one.arithmetic, language), language)


def account_in_words(one: Outcome, language: str) -> str:
    """The same with the comparison as people say it: ``25; kravet är under 22``."""
    return _account(one, said(one.told or one.arithmetic, language), language)


def _account(one: Outcome, compared: str, language: str) -> str:
    told = [compared, said(one.reason, language), said(one.to_date, language)]
    told += [cases_told(one.cases, language)] if one.cases is not None else []
    return "; ".join(filter(None, (*told, by_person(one, language))))


def failing_told(evaluation: Evaluation, whole: Outcome, language: str) -> Iterator[tuple[str, str]]:
    """The members that fail a whole by name, what is partly met of what is not with that, and what came of each."""
    for one in evaluation.of_series.get(whole.series, ()) if whole.of_members else ():
        if one.member is not None and one.period == whole.period and one.red:
            name = outcome_name(evaluation, one, language, whole=False)
            partly = one.status is Status.PARTLY is not whole.status
            yield f"{name} ({state_in_words(one, language).word})" if partly else name, account_in_words(one, language)


def cases_told(cases: CaseTally, language: str) -> str:
    """The slowest case of a service guarantee, and those that are late and still open."""
    catalogue, slowest = words(language), cases.slowest
    unit = slowest.unit.removesuffix("s") if slowest.amount == 1 else slowest.unit
    key = unit.replace(" ", "-")
    took = f"{number(slowest.amount, language, None)} {catalogue.get(f'word.{key}', unit)}"
    told = catalogue["cases.slowest"].format(took=took)
    if not cases.open_late:
        return told
    late = catalogue["cases.open-late.1" if cases.open_late == 1 else "cases.open-late.n"].format(n=cases.open_late)
    return f"{told}; {late}"


def by_person(one: Outcome | GoalOutcome, language: str) -> str:
    """Why people judge otherwise, and what the figures say where there are any; nothing where nobody does."""
    if one.said is None or one.computed is None:
        return ""
    catalogue = words(language)
    if one.computed is Status.NO_TARGET:
        return f"{catalogue['outcome.by-person']}: {one.said.rstrip('.')}"
    by_rule = catalogue["report.by-rule"].format(state=word_of(one.computed, language).word)
    return f"{catalogue['outcome.by-person']}: {one.said.rstrip('.')}. {by_rule}"


def basis_of(one: GoalOutcome, language: str) -> str:
    """What is known of a goal whose state is not: ``hittills uppfyllt: 3 av 5, 2 återstår``; nothing where it is."""
    if standing(one) is None or one.uncertain or one.tally is None or one.tally.of < 2:
        return ""
    return said(conclusion(one), language)
