"""Whether a year lies before or after all that is to be judged, and what is said then."""

from collections.abc import Iterable, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.words import words


def outside_plan(evaluation: Evaluation, goals: Sequence[GoalOutcome], rows: Iterable[Outcome], language: str) -> str:
    """``Målen gäller från 2013; inget bedöms för 2012.`` Nothing where anything of the year is to be judged."""
    if any(one.counted for one in goals) or any(one.counted and one.bounds is not None for one in rows):
        return ""
    workspace, year = evaluation.workspace, evaluation.year.year
    periods = [workspace.period_of(workspace.data.goals[one.goal]) for one in goals if one.begins or one.ended]
    known = [one for one in periods if one is not None]
    if not known:
        return ""
    first, last = min(one.start.year for one in known), max(one.end.year for one in known)
    key, bound = ("before", first) if year < first else ("after", last) if year > last else ("", 0)
    return words(language)[f"lead.plan-{key}"].format(bound=bound, year=year) if key else ""
