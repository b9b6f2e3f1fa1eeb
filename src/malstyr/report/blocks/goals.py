"""Goals, each with all that tells how it stands, by perspective; and those that stand otherwise than a year ago."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from malstyr.evaluate.evaluate import Evaluation, NotReported
from malstyr.evaluate.outcome import GoalOutcome, Outcome, told_once
from malstyr.evaluate.unknown import how_it_goes
from malstyr.language.cardinals import cardinal
from malstyr.language.days import day_told
from malstyr.language.pieces import said
from malstyr.language.typography import capitalised
from malstyr.model.goals import Goal
from malstyr.model.organisation import Expectation
from malstyr.model.periods import year_period
from malstyr.model.target import Strength
from malstyr.present.account import basis_of, by_person
from malstyr.present.counted import groups_told
from malstyr.present.lacking import lacking_of_goal, lacking_told
from malstyr.present.levels import without_state
from malstyr.present.names import outcome_name
from malstyr.present.shortened import ended_once
from malstyr.report.activity_view import ActivityLine
from malstyr.report.blocks.analyses import analyses
from malstyr.report.blocks.once_a_card import Acted
from malstyr.report.blocks.rows import row_id, rows_of
from malstyr.report.blocks.steps import done_by, step, told_dates
from malstyr.report.blocks.tables import measure_tables
from malstyr.report.blocks.why import why
from malstyr.report.document_order import in_order_of_units
from malstyr.report.scope import Scope
from malstyr.report.view import Factor, GoalShift, GoalView, Link, Section
from malstyr.workspace.workspace import open_on, spoken


def sections(scope: Scope) -> Iterator[Section]:
    """The goals by perspective; of a whole list by its items."""
    for n, (heading, of) in enumerate(scope.parts):
        if not heading:
            yield from _by_perspective(of)
        elif of.goals:
            every = in_order_of_units(scope.data, scope.data.goals, of.goals)
            yield Section(f"k.{n}", heading, "", tuple(_goal(of, of.goals[id]) for id in every))


def _by_perspective(scope: Scope) -> Iterator[Section]:
    """The steps of the ladder first, then perspectives in their order, then goals that have none by their levels."""
    held: dict[tuple[str, str], list[GoalView]] = {}
    for id in in_order_of_units(scope.data, scope.data.goals, scope.goals):
        outcome, goal = scope.goals[id], scope.data.goals[id]
        view, side = _goal(scope, outcome), goal.perspective
        stateless = without_state(scope.workspace, outcome) and not view.rows
        at = ("p", side) if side in scope.data.perspectives and not stateless else ("l", goal.level or "")
        held.setdefault(at, []).append(view)
    steps = [id for id, level in scope.data.levels.items() if level.expects is Expectation.NOTHING]
    levels = [("l", id) for id in (*scope.data.levels, *(id for kind, id in held if kind == "l"))]
    sides = (("p", id) for id in scope.data.perspectives)
    for at in dict.fromkeys((*(("l", id) for id in steps), *sides, *levels)):
        if at in held:
            yield _section(scope, *at, held[at])


def _section(scope: Scope, kind: str, id: str, goals: Sequence[GoalView]) -> Section:
    if kind == "l":
        return Section(f"l.{id}" if id else "p.", _level(scope, id), "", tuple(goals))
    perspective = scope.data.perspectives[id]
    return Section(f"p.{id}", perspective.name or spoken(id), perspective.text or "", tuple(goals))


def _level(scope: Scope, level: str) -> str:
    """What the goals of a level are headed by: its own name, if that says more than that they are goals."""
    others = scope.data.perspectives or (scope.data.levels and level not in scope.data.levels)
    return _step(scope, level) or scope.words["report.goals" if others else "report.all"]


def _step(scope: Scope, level: str) -> str:
    """The name of a level; of one that is called as all of them are nothing."""
    known = scope.data.levels.get(level)
    name = (known.name or spoken(level)) if known is not None else ""
    return name if name != scope.words["report.block-goals"] else ""


def _goal(scope: Scope, outcome: GoalOutcome) -> GoalView:
    id, goal = outcome.goal, scope.data.goals[outcome.goal]
    measured = [one for one in scope.under.get(id, ()) if one.indicator is not None]
    told = [one for one in measured if scope.home(one) == id and not scope.promised(one)]
    also = [one for one in measured if scope.home(one) != id or scope.promised(one)]
    indicators = (one for one in scope.workspace.indicators_of.get(id, ()) if one in scope.data.indicators)
    subjects = (f"goals/{id}", *(f"indicators/{one}" for one in indicators))
    every = tuple(analyses(scope, subjects, scope.year))
    acted = {action for analysis in every for action in analysis.actions}
    pairs = tuple(rows_of(scope, told))
    at_rows = {one.subject for one, row in pairs if row.notes}
    said = tuple(analyses(scope, subjects, scope.year, at_rows))
    whose, name = scope.whose(id), goal.name or spoken(id)
    once = Acted(scope.words, scope.language)
    tables = once.tables([*measure_tables(scope, f"m.{id}", pairs)])
    return GoalView(
        id=f"m.{id}",
        name=name,
        text=goal.text,
        level=_step(scope, goal.level or ""),
        owner=scope.role(goal.owner),
        state=None if whose else scope.goal_state(outcome),
        basis="" if whose else _basis(scope, outcome),
        person="" if whose else capitalised(by_person(outcome, scope.language)),
        dates=_dates(scope, goal),
        above=tuple(replace(scope.link(up), state=None) for up in dict.fromkeys(scope.workspace.goal_parents[id])),
        below=tuple(scope.link(one) for one in _below(scope, id)),
        also=tuple(_elsewhere(scope, one) for one in also if one.of_members or one.member is None),
        factors=tuple(
            Factor(_label(key), factor.text, scope.place(factor.see)) for key, factor in goal.success_factors.items()
        ),
        rows=tuple(row for _, row in pairs),
        analyses=once.analyses(said, name),
        lacking="" if whose else _lacking(scope, outcome),
        steps=tuple(one for one in _steps(scope, id) if one not in acted),
        why="" if whose else why(scope, outcome),
        tables=tables,
        whose=scope.words["report.goal-of"].format(name=whose) if whose else "",
    )


def _lacking(scope: Scope, outcome: GoalOutcome) -> str:
    """What is lacking of a goal that is red by itself."""
    dates = (one for one in scope.under.get(outcome.goal, ()) if one.indicator is None and one.to_explain)
    told = [lacking_told(scope.evaluation, one, scope.language) for one in dates]
    return told[0] if told else lacking_of_goal(scope.evaluation, outcome, scope.language)


def _dates(scope: Scope, goal: Goal) -> ActivityLine | None:
    """When a milestone is due and was done; what was done after the year is told in later years, as its state is."""
    done, overdue = done_by(goal, min(scope.as_of, scope.year.end), scope.language)
    if not goal.due and not done:
        return None
    return ActivityLine("", "", told_dates(scope, goal.due), done, False, said(overdue, scope.language))


def _below(scope: Scope, goal: str) -> Iterator[str]:
    """The goals that serve it, but for those closed before the year."""
    for one in scope.workspace.goals_below.get(goal, ()):
        if open_on(scope.data.goals[one], scope.year.start):
            yield one


def _basis(scope: Scope, outcome: GoalOutcome) -> str:
    """How the state was put together, where it stands on several, and the goals that serve it without deciding.

    Of a goal without a state, why it has none, as far as people say.
    """
    known, told = basis_of(outcome, scope.language), [*_why_none(scope, outcome)]
    if not known and sum(outcome.deciding.values()) > 1 and not outcome.by_person:
        n = sum(outcome.deciding.values())
        known = scope.words["report.put-together"].format(
            n=cardinal(n, scope.language),
            what=scope.words[_made_of(scope, outcome)],
            told=groups_told(outcome.deciding, scope.language),
        )
    if known:
        told.append(f"{capitalised(known)}. {scope.words[f'report.rule-{outcome.rule}']}")
    if outcome.beside and (outcome.deciding or sum(outcome.beside.values()) > 1):  # else its own line says all
        told.append(scope.words["report.beside"].format(told=groups_told(outcome.beside, scope.language)))
    return " ".join(told)


def _why_none(scope: Scope, outcome: GoalOutcome) -> Iterator[str]:
    written = scope.data.goals[outcome.goal]
    if outcome.closed and written.closed is not None:
        day = day_told(written.closed.date, scope.language)
        yield ended_once(scope.words["report.goal-closed"].format(day=day, reason=written.closed.reason))
    elif outcome.bounds is None and written.no_target:
        yield ended_once(written.no_target)


def _made_of(scope: Scope, goal: GoalOutcome) -> str:
    """Whether what decides of a goal is measures of its own, goals that serve it, or both, by the key of its word."""
    rows = (one for one in told_once(scope.under.get(goal.goal, ())) if one.strength is Strength.SHALL)
    own = sum(one.counted and one.bounds is not None for one in rows)
    if not own:
        return "word.goals-below"
    return "word.measured" if own >= sum(goal.deciding.values()) else "word.measures-and-goals"


def _elsewhere(scope: Scope, one: Outcome) -> Link:
    """A row that stands under another goal or among the guarantees."""
    anchor = row_id(one) if scope.at_home(one) or scope.promised(one) else ""
    return Link(outcome_name(scope.evaluation, one, scope.language), anchor, scope.state(one))


def _steps(scope: Scope, goal: str) -> Iterator[ActivityLine]:
    """Activities that serve the goal, those that look the same once."""
    ids = (id for id in scope.workspace.activities_of.get(goal, ()) if scope.of_entry("activities", id))
    yield from dict.fromkeys(step(scope, id) for id in ids)


def since(scope: Scope) -> Iterator[GoalShift]:
    """Goals that stand otherwise than the year before, as far as their plan covers both years and both tell of it.

    Closed is compared with closed, and a reporting point with the same one of the year before, as it was known then.
    """
    before = year_before(scope)
    point = before.point if before is not None else None
    told = f"{scope.evaluation.readings.clock.called(point.name)} " if point is not None else ""
    told += str(scope.year.year - 1)
    for then in before.goals if before is not None else ():
        now = scope.own_goals.get(then.goal)
        span = scope.workspace.period_of(scope.data.goals[then.goal])
        covered = span is None or span.start.year < scope.year.year
        states = [how_it_goes(one) for one in (then, now) if one is not None]
        if now is not None and covered and None not in states and len({*states}) > 1:
            yield GoalShift(scope.link(now.goal), scope.state(then), scope.state(now), told)


def year_before(scope: Scope) -> Evaluation | None:
    """The year before, or its same reporting point where the year is not closed; None where nothing is said of it."""
    clock, year = scope.evaluation.readings.clock, scope.year.year - 1
    point = clock.latest_point(scope.year.year)
    alike = next((one for one in clock.points(year) if point is not None and one.name == point.name), None)
    then = year_period(year) if clock.closed(scope.year.year) else alike
    try:
        return scope.shared.evaluate(scope.workspace, scope.as_of, then) if then is not None else None
    except NotReported:
        return None


def _label(key: str) -> str:
    """The number or letter that a factor has in print; a word is its name in the file alone."""
    return key if len(key) <= 2 or any(sign.isdigit() for sign in key) else ""
