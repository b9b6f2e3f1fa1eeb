"""What is red and has no answer, in words: ``Analys och åtgärd saknas för Städning, Kost kvartal 2.``"""

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import as_judged, unexplained
from malstyr.evaluate.naming import ranges
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.pieces import said
from malstyr.language.words import words
from malstyr.present.names import outcome_name


def lacking_of_goal(evaluation: Evaluation, one: GoalOutcome, language: str) -> str:
    """The same of a goal that people judge is not met."""
    row = as_judged(evaluation, one)
    return lacking_told(evaluation, row, language) if one.by_person and row.to_explain else ""


def lacking_told(evaluation: Evaluation, one: Outcome, language: str) -> str:
    """That there is no analysis, no action, or neither, and for what where some of it has been answered; else empty."""
    catalogue, whom = words(language), dict[str, list[str]]()
    for each, measurements, lacks in unexplained(evaluation, one):
        member = outcome_name(evaluation, each, language, whole=False) if each is not one else ""
        periods = said(ranges(measurements, evaluation.year.year), language)
        whom.setdefault(lacks, []).append(" ".join(filter(None, (member, periods))))
    told = ((catalogue[f"report.no-{lacks}"], ", ".join(filter(None, names))) for lacks, names in whom.items())
    part = catalogue["report.lacks-for"]
    return " ".join(part.format(lacks=lacks.rstrip("."), whom=names) if names else lacks for lacks, names in told)
