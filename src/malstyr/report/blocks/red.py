"""What is not as it was to be, with what is said of it or that nothing is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from malstyr.evaluate.explained import actions_for, answering, as_judged, to_be_done
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.pieces import said
from malstyr.language.typography import as_name
from malstyr.present.account import account_in_words, by_person, failing_told
from malstyr.present.lacking import lacking_told
from malstyr.present.names import outcome_name
from malstyr.present.value import unit_in_brackets
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.blocks.analyses import analyses, analyses_among
from malstyr.report.blocks.rows import row_id
from malstyr.report.blocks.steps import step
from malstyr.report.scope import Scope
from malstyr.report.view import Fact, Red


def red(scope: Scope) -> Iterator[Red]:
    """Every deviation of the report, serving a goal or not."""
    return (red_of(scope, one) for one in scope.deviations)


def red_of(scope: Scope, one: Outcome | GoalOutcome) -> Red:
    """One deviation with all that is said of it."""
    return _red(scope, one) if isinstance(one, Outcome) else _of_goal(scope, one)


def each_told_once(scope: Scope, reds: Iterable[Red]) -> Iterator[Red]:
    """The same with each analysis told once; where it is of more, as that of a goal, the others say where it stands."""
    told: dict[Analysis, str] = {}
    for one in reds:
        here = (_referring(scope, said, told.get(said)) for said in one.analyses)
        yield replace(one, analyses=tuple(_acting_once(here)))
        told = {**dict.fromkeys(one.analyses, one.name), **told}


def _referring(scope: Scope, said: Analysis, told_under: str | None) -> Analysis:
    if told_under is None or not said.text:
        return said
    return replace(said, text=scope.words["report.told-above"].format(name=as_name(told_under)), actions=(), by="")


def _acting_once(every: Iterable[Analysis]) -> Iterator[Analysis]:
    """Analyses of one deviation, with an action that several of them led to told at the first."""
    acted: set[ActivityLine] = set()
    for one in every:
        left = tuple(action for action in one.actions if action not in acted)
        if one.text or left:
            yield replace(one, actions=left)
        acted |= {*left}


def _of_goal(scope: Scope, goal: GoalOutcome) -> Red:
    """A goal that will not be met, or that people judge is not."""
    link = scope.link(goal.goal)
    analysed = tuple(analyses(scope, [f"goals/{goal.goal}"], scope.year))
    told = filter(None, (said(scope.evaluation.why(goal), scope.language), by_person(goal, scope.language)))
    return Red(
        goal="",
        anchor=link.anchor,
        name=link.name,
        state=scope.state(goal),
        arithmetic="; ".join(told),
        members=(),
        analyses=analysed,
        lacking=lacking_told(scope.evaluation, as_judged(scope.evaluation, goal), scope.language),
        row_anchor=link.anchor,
    )


def _red(scope: Scope, one: Outcome) -> Red:
    at = scope.home(one)
    home = scope.link(at) if at is not None and at in scope.standing else None
    measured = [f"indicators/{one.indicator}"] if one.indicator is not None else []
    within = [*(f"goals/{goal}" for goal in one.goals), *measured]
    name = outcome_name(scope.evaluation, one, scope.language)
    said_of = tuple(analyses_among(scope, answering(scope.evaluation, one), within, scope.year_of(one)))
    return Red(
        goal=home.name if home is not None and home.name != name else "",
        anchor=home.anchor if home is not None else "",
        name=name_with_year(scope, one),
        state=scope.state(one),
        arithmetic=account_in_words(one, scope.language),
        members=tuple(Fact(*told) for told in failing_told(scope.evaluation, one, scope.language)),
        analyses=(*said_of, *_served(scope, one, said_of)),
        lacking=lacking_told(scope.evaluation, one, scope.language),
        row_anchor=_row(scope, one),
        unit=unit_in_brackets(scope.evaluation, one, name),
    )


def name_with_year(scope: Scope, one: Outcome) -> str:
    """Its name, with the year of what is known already of a later one."""
    name = outcome_name(scope.evaluation, one, scope.language)
    return f"{name}, {one.period}" if one.period is not None and one.period.year > scope.year.year else name


def _served(scope: Scope, one: Outcome, told: Iterable[Analysis]) -> Iterator[Analysis]:
    """What is still to be done for a goal's date and is in no analysis of it; for a measure, where none names any, with
    the word that it is for the goal: whether it mends the measure is not said anywhere."""
    acted, every = {action for each in told for action in each.actions}, scope.data.activities
    ids = (id for id in actions_for(scope.evaluation, one) if id in every)
    left = [step(scope, id) for id in ids if to_be_done(every[id], scope.told_on)]
    actions = tuple(action for action in left if action not in acted)
    if one.indicator is not None:
        of_goal = scope.words["report.for-the-goal"]
        actions = tuple(replace(action, text=of_goal.format(action=action.text)) for action in actions if not acted)
    if actions:
        yield Analysis("", "", "", actions, "")


def _row(scope: Scope, one: Outcome) -> str:
    """Where the report tells of it: at its row, or at the goal that it is a milestone of; nowhere of a later year."""
    if not scope.tells(one):
        return ""
    return row_id(one) if one.indicator is not None else scope.link(one.goals[0]).anchor
