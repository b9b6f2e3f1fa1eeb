"""How the goals stand, whole: tables under each perspective and goal, with the arithmetic of every row."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import actions_for
from malstyr.evaluate.outcome import GoalOutcome, Outcome, told_once, whole_first
from malstyr.evaluate.shown import divided_by, shown
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from malstyr.output.headed import headed
from malstyr.output.overview import Overview
from malstyr.output.status.blame import Blame
from malstyr.output.status.conclusion import concluded
from malstyr.output.tables import Column, Hanging, cell_text, heading, is_figure, signs_told, state, table, unbroken
from malstyr.present.account import account, basis_of, by_person
from malstyr.present.doings import late_doings
from malstyr.present.levels import without_state
from malstyr.present.movement import movement, position, quarter_told, trend_of
from malstyr.present.names import outcome_name, part_name
from malstyr.present.paper import Paper
from malstyr.present.requirement import requirement
from malstyr.present.spans import years_shown
from malstyr.present.state import state_in_words
from malstyr.present.value import time_of, values_of, years_with
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import open_on, spoken


def whole_status(overview: Overview, paper: Paper) -> str:
    language = paper.language

    def tables(one: Evaluation, wanted: Wanted) -> Iterator[RenderableType]:
        return _tables(one, wanted, language, overview.blames.get(one.workspace.folder))

    def ending(one: Evaluation, wanted: Wanted) -> Iterator[RenderableType]:
        yield from signs_told((state_in_words(row, language) for row in one.known if wanted.takes(one, row)), paper)
        if one.goals and wanted.goal is None:
            yield Hanging(concluded(one, wanted, language), indent=0)

    return headed(overview, paper, tables, ending)


def _tables(evaluation: Evaluation, wanted: Wanted, language: str, blame: Blame | None) -> Iterator[RenderableType]:
    """A heading and a table for each goal, in the order of perspectives.

    With ``blame``, who last changed what each row is about.
    """
    shown = [one for one in evaluation.outcomes if wanted.takes(evaluation, one)]
    under: dict[str | None, list[Outcome]] = {}
    for one in shown:
        under.setdefault(wanted.home(evaluation, one), []).append(one)
    standing = {one.goal: one for one in evaluation.goals}
    side: str | None = None
    for goal in _in_order(evaluation):
        mine = under.pop(goal.goal, [])
        if wanted.goal is not None and goal.goal != wanted.goal:
            continue
        has_state = not without_state(evaluation.workspace, goal)
        if not mine and not (has_state and wanted.takes_goal(evaluation, goal)):
            continue
        perspective = evaluation.workspace.data.goals[goal.goal].perspective
        if perspective is not None and perspective != side:
            side = perspective
            named = evaluation.workspace.data.perspectives.get(perspective)
            yield cell_text((named.name if named is not None and named.name else spoken(perspective)).upper(), "bold")
            yield cell_text("")
        asked = has_state and wanted.of_place().takes_goal(evaluation, goal)
        yield from _head(evaluation, goal, standing, asked, language)
        if wanted.goal is None:
            yield from _elsewhere(
                evaluation, goal.goal, shown, "report.also" if mine else "report.measured-by", language
            )
        yield from _rows(evaluation, mine, language, blame) if mine else (cell_text(""),)
    if under:
        rest = [one for of in under.values() for one in of]
        yield heading(words(language)["status.others"])
        yield from _rows(evaluation, rest, language, blame)
    ahead = [one for one in evaluation.ahead if wanted.takes(evaluation, one)]
    for year in sorted({one.period.year for one in ahead if one.period is not None}):
        yield heading(words(language)["table.ahead"].format(year=year))
        yield from _rows(
            evaluation, [one for one in ahead if one.period and one.period.year == year], language, blame, year
        )


def _in_order(evaluation: Evaluation) -> Sequence[GoalOutcome]:
    """Goals by perspective, those of none last, else as the files have them."""
    sides = list(evaluation.workspace.data.perspectives)
    goals = evaluation.workspace.data.goals

    def place(one: GoalOutcome) -> int:
        side = goals[one.goal].perspective
        return sides.index(side) if side in sides else len(sides)

    return sorted(evaluation.goals, key=place)


def _head(
    evaluation: Evaluation, goal: GoalOutcome, standing: Mapping[str, GoalOutcome], asked: bool, language: str
) -> Iterator[RenderableType]:
    """The goal, with how it stands where that is asked."""
    written = evaluation.workspace.data.goals[goal.goal]
    yield heading(written.name or spoken(goal.goal), state(state_in_words(goal, language)) if asked else None)
    if written.text != written.name:
        yield Hanging(written.text, "dim", 0)
    for told, style in ((by_person(goal, language), "italic"), (basis_of(goal, language), "dim")) if asked else ():
        if told:
            yield Hanging(told, style, 0)
    goals, begins = evaluation.workspace.data.goals, evaluation.year.start
    serving = (one for one in evaluation.workspace.goals_below.get(goal.goal, ()) if open_on(goals[one], begins))
    below = [_named(evaluation, standing[one], language) for one in serving]
    if below:
        yield Hanging(f"{words(language)['report.below']}: {', '.join(below)}", indent=0)


def _elsewhere(
    evaluation: Evaluation, goal: str, shown: Sequence[Outcome], key: str, language: str
) -> Iterator[RenderableType]:
    """What measures it too, and has its row under another goal."""
    there = (one for one in told_once(shown) if goal in one.goals[1:])
    named = [f"{outcome_name(evaluation, one, language)} ({state_in_words(one, language).word})" for one in there]
    if named:
        yield Hanging(f"{words(language)[key]}: {', '.join(named)}", indent=0)


def _named(evaluation: Evaluation, outcome: GoalOutcome, language: str) -> str:
    """A goal by its name, with its state if it has one."""
    name = evaluation.workspace.data.goals[outcome.goal].name or spoken(outcome.goal)
    stands = not without_state(evaluation.workspace, outcome)
    return f"{name} ({state_in_words(outcome, language).word})" if stands else name


def _rows(
    evaluation: Evaluation, outcomes: list[Outcome], language: str, blame: Blame | None, year: int | None = None
) -> Iterator[RenderableType]:
    """A table with the whole before its members, then the arithmetic of each row in a line."""
    ordered = whole_first(outcomes)
    yield _table(evaluation, ordered, language, blame, year or evaluation.year.year)
    for one in ordered:
        for line in _told_of(evaluation, one, language):
            yield Hanging(f"{outcome_name(evaluation, one, language, whole=False)}: {line}", "dim")
    yield cell_text("")


def _told_of(evaluation: Evaluation, one: Outcome, language: str) -> Iterator[str]:
    """What there is to say of a row: its arithmetic, its pace, what is late of what was to mend it, and its parts."""
    catalogue = words(language)
    told = account(one, language)
    judged = one.indicator is not None and not one.of_members and one.value is not None and not one.reason
    if told:
        yield told + (f" ({one.period})" if judged and one.period != evaluation.year else "")
    yield from filter(None, (quarter_told(one, language),))
    if one.pace is not None and one.status is not Status.MET:
        actual, needed = (number(each, language, sign=True) for each in (one.pace.actual, one.pace.required))
        yield catalogue["outcome.pace"].format(actual=actual, required=needed)
    if one.to_explain:
        yield from late_doings(evaluation, actions_for(evaluation, one), language)
    if one.indicator is None or one.of_members or one.period is None:
        return
    figure = shown(evaluation.readings, one, one.period)
    divided = divided_by(evaluation.readings, one, figure)
    if divided:
        texts = evaluation.workspace.members(tuple(evaluation.workspace.data.indicators[one.indicator].of_which))
        split = (f"{part_name(name, texts, language)} {_part(value, language)}" for name, value in divided.items())
        time = f" ({when})" if (when := time_of(figure, language)) else ""
        yield f"{catalogue['outcome.of-which']} {', '.join(split)}{time}"


def _part(value: Decimal | None, language: str) -> str:
    return words(language)["value.hidden"] if value is None else number(value, language)


def _table(
    evaluation: Evaluation, outcomes: list[Outcome], language: str, blame: Blame | None, last: int
) -> RenderableType:
    catalogue = words(language)
    wholes = {one.series for one in outcomes if one.of_members}
    told = years_shown(year_period(last))
    every = [values_of(evaluation, one, told, language) for one in outcomes]
    years = years_with(every, told)
    figures = all(is_figure(requirement(evaluation, one, language)) for one in outcomes)
    placed = any(position(one, language) for one in outcomes)
    columns = [
        Column(catalogue["table.indicator"]),
        *(Column(str(year), number=True) for year in years),
        *([Column(catalogue["table.position"], number=True)] if placed else []),
        Column(catalogue["table.target"], number=figures),
        Column(catalogue["table.trend"]),
        Column(catalogue["table.status"], state=True),
        *([Column(catalogue["table.changed"])] if blame is not None else []),
    ]
    rows = []
    for one, known in zip(outcomes, every, strict=True):
        under = one.member is not None and one.series in wholes
        name = (
            f"  {outcome_name(evaluation, one, language, whole=False)}"
            if under
            else outcome_name(evaluation, one, language)
        )
        values = [each.text for each in known[-len(years) :]]
        place = [position(one, language)] if placed else []
        rows.append([name, *values, *place, *_judged(evaluation, one, language)])
        if blame is not None:
            rows[-1].append(blame.of(one))
    return table(columns, rows)


def _judged(evaluation: Evaluation, one: Outcome, language: str) -> list[Text | str]:
    return [
        requirement(evaluation, one, language),
        unbroken(cell_text(f"{movement(one)} {trend_of(one, language)}".strip())),
        state(state_in_words(one, language)),
    ]
