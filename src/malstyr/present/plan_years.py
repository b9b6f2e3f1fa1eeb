"""Whether a year lies before or after all that is to be judged, and what is said then."""

from collections.abc import Iterable

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED, GoalOutcome
from malstyr.language.words import words


def outside_plan(evaluation: Evaluation, goals: Iterable[GoalOutcome], language: str) -> str:
    """``Planen gäller från 2013; inget bedöms för 2012.`` Nothing where the year is of some goal, one has no end, or
    something of no goal is judged."""
    data, year = evaluation.workspace.data, evaluation.year.year
    every = tuple(goals)
    held = [data.goals[one.goal] for one in [one for one in every if one.counted or one.of_other_years] or every]
    plans = (data.plans.get(goal.plan or "") for goal in held)
    periods = [plan.period if plan is not None else goal.period for goal, plan in zip(held, plans, strict=True)]
    known = [one for one in periods if one is not None]
    judged = any(not one.goals and one.counted and one.status in JUDGED for one in evaluation.known)
    if judged or not known or len(known) < len(periods):
        return ""
    first, last = min(one.start.year for one in known), max(one.end.year for one in known)
    key, bound = ("before", first) if year < first else ("after", last) if year > last else ("", 0)
    return words(language)[f"lead.plan-{key}"].format(bound=bound, year=year) if key else ""
