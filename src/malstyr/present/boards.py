"""Boards in words, the same for the terminal and for a screen on a wall."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.evaluate.aim import judged_each
from malstyr.evaluate.boards import BoardRow, BoardStanding, boards_of
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.naming import named, so_far_told
from malstyr.language.days import day_told
from malstyr.language.pieces import said
from malstyr.language.typeset import typeset
from malstyr.language.typography import as_name, told_apart
from malstyr.language.words import words
from malstyr.model.improvements import Improvement
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.present.board_limit import limits_by_colour
from malstyr.present.movement import position
from malstyr.present.names import part_name
from malstyr.present.requirement import required_of, target_of
from malstyr.present.state import STATE_SIGNS, State, state_in_words
from malstyr.present.tag_groups import wanted_by_group
from malstyr.present.texts import with_texts
from malstyr.present.value import percent, unit_beside
from malstyr.present.wanted import Wanted
from malstyr.present.wheel import step_told
from malstyr.workspace.workspace import spoken

COLOUR_OF = {Status.MET: "green", Status.PARTLY: "yellow", Status.NOT_MET: "red"}


class MeasureTold(NamedTuple):
    """One measure on a board."""

    name: str
    unit: str
    value: str
    moment: str
    """When it was measured; empty where it never was."""
    booked: str
    """What is booked since, where that is told apart: ``jan–aug 2014: 27 900``."""
    cadence: str
    asked: str
    state: State
    late: str
    lacking: str
    """What a red measure lacks: an analysis, an action, or a new one."""


class ImprovementTold(NamedTuple):
    """An improvement under way: the problem, how far it has come, and who answers for it."""

    problem: str
    beside: str


class BoardTold(NamedTuple):
    """A board as people read it."""

    anchor: str
    name: str
    unit: str
    counts: tuple[tuple[State, str], ...]
    """How many measures stand in each way, the worst first: ``2 röda``."""
    measures: tuple[MeasureTold, ...]
    improvements: tuple[ImprovementTold, ...]
    ideas: tuple[str, ...]
    looks: str
    overdue: bool
    """Whether nobody looks next, or the day has passed."""
    described: bool


class BoardsTold(NamedTuple):
    """The boards of a workspace."""

    organisation: str
    day: str
    boards: tuple[BoardTold, ...]
    invented: str
    incomplete: str


def boards_told(evaluation: Evaluation, wanted: Wanted, language: str) -> BoardsTold:
    """All boards of a workspace, or those asked for."""
    catalogue, workspace = words(language), evaluation.workspace
    standing = [
        (heading, one)
        for heading, under in wanted_by_group(workspace, wanted, language)
        for one in boards_of(evaluation, under.unit, under.tag)
    ]
    told = BoardsTold(
        workspace.name,
        day_told(evaluation.as_of, language),
        tuple(_board(evaluation, n, heading, one, language) for n, (heading, one) in enumerate(standing, 1)),
        catalogue["report.invented"] if workspace.data.settings.invented_values else "",
        "" if workspace.complete else catalogue["check.incomplete"],
    )
    typed: BoardsTold = with_texts(told, typeset)
    return typed


def _board(evaluation: Evaluation, n: int, heading: str, one: BoardStanding, language: str) -> BoardTold:
    """The n:th of the page; of an item of a list that, with what is classified so."""
    catalogue, data = words(language), evaluation.workspace.data
    unit = data.units.get(one.board.unit or "")
    unit_name = (unit.name if unit is not None else None) or (spoken(one.board.unit) if one.board.unit else "")
    name = one.board.name or (spoken(one.id).capitalize() if one.id else unit_name or catalogue["board.measures"])
    measures = tuple(_measure(evaluation, row, one.board.unit, language) for row in one.rows)
    return BoardTold(
        f"tavla-{n}",
        ": ".join(filter(None, (heading, name))),
        unit_name if unit_name != name else "",
        _counted(measures, catalogue),
        measures,
        tuple(_improvement(evaluation, id, each, language) for id, each in one.improvements),
        one.board.ideas,
        *_looks(evaluation, one, language),
        one.id is not None,
    )


def _counted(measures: tuple[MeasureTold, ...], catalogue: Mapping[str, str]) -> tuple[tuple[State, str], ...]:
    often = Counter(one.state for one in measures)
    order = [Status.NOT_MET, Status.PARTLY, Status.MET, *Status]
    found = sorted(often.items(), key=lambda one: (order.index(one[0].status), one[0].word))
    return tuple((state, f"{n} {_of_many(state, catalogue) if n > 1 else state.word}") for state, n in found)


def _of_many(state: State, catalogue: Mapping[str, str]) -> str:
    """What several of a colour are: ``röda``; other states are told in one way."""
    return catalogue.get(f"board.several-{COLOUR_OF.get(state.status)}", state.word)


def _looks(evaluation: Evaluation, one: BoardStanding, language: str) -> tuple[str, bool]:
    """Who looks next and when, and whether that is in disorder."""
    if one.id is None:
        return "", False
    catalogue = words(language)
    role = evaluation.workspace.data.roles.get(one.board.responsible or "")
    who = role.title if role is not None else spoken(one.board.responsible) if one.board.responsible else ""
    when = day_told(one.looks, language) if one.looks is not None else ""
    if not who or not when:
        lacks = "board.nobody" if not who and not when else "board.no-day" if who else "board.no-one"
        return catalogue[lacks].format(who=who, when=when), True
    key = "board.unread" if one.overdue is None else "board.looked-late" if one.overdue else "board.looks"
    return catalogue[key].format(who=who, when=when), one.overdue is not False


def _improvement(evaluation: Evaluation, id: str, one: Improvement, language: str) -> ImprovementTold:
    role = evaluation.workspace.data.roles.get(one.responsible or "")
    step = step_told(evaluation, id, language)
    return ImprovementTold(
        as_name(one.problem), "; ".join(filter(None, (step, role.title if role is not None else "")))
    )


def _measure(evaluation: Evaluation, row: BoardRow, unit: str | None, language: str) -> MeasureTold:
    one, catalogue = row.outcome, words(language)
    id = one.indicator or ""
    indicator = evaluation.workspace.data.indicators[id]
    name = indicator.name or spoken(id)
    if one.member not in (None, unit):
        members = evaluation.workspace.members_of(id)
        name = f"{name}: {part_name(str(one.member), members, language)}"
    late = catalogue["board.late"].format(day=day_told(row.late, language)) if row.late is not None else ""
    lacks = row.explained.lacks if row.red else ""
    return MeasureTold(
        name,
        unit_beside(one, name) if one.rank is None else "",
        _value(row, language),
        said(named(row.outcome.period, 0), language) if row.outcome.period is not None else "",
        _booked(row, language),
        _cadence(evaluation, indicator, catalogue),
        _asked(evaluation, row, language),
        _state(row, indicator, language),
        late,
        catalogue[f"report.no-{lacks}"] if lacks else "",
    )


def _booked(row: BoardRow, language: str) -> str:
    """``jan–aug 2014: 27 900`` of a year that has no value yet and is booked in part."""
    booked = row.booked
    return said(so_far_told(booked, booked.ends.year), language) + percent(row.outcome) if booked else ""


def _value(row: BoardRow, language: str) -> str:
    one = row.outcome
    if one.period is None:
        return "–"
    if one.status is Status.SUPPRESSED or (one.value is None and one.steps is None):
        return words(language)["value.hidden"]
    if one.rank is not None:
        return position(one, language)
    if one.steps is not None:
        return str(len(one.steps))
    return f"{told_apart(one.value, language, one.decimals)}{percent(one)}" if one.value is not None else "–"


def _asked(evaluation: Evaluation, row: BoardRow, language: str) -> str:
    """The limits that the measurement is held against, else those of its year."""
    target = row.asked or target_of(evaluation, row.outcome)
    return limits_by_colour(required_of(row.outcome, target, language), language)


def _state(row: BoardRow, indicator: Indicator, language: str) -> State:
    """Its colour; of a part of a year that is judged whole that, and of another time that nothing was asked then."""
    status, period = row.outcome.status, row.outcome.period
    if status is Status.NO_TARGET and indicator.all_targets:
        of_year = period is not None and period.part_of_year and not judged_each(indicator)
        asked = "of-year" if of_year else "not-asked"
        return State(status, STATE_SIGNS[status], words(language)[f"board.{asked}"], group=asked.replace("-", "_"))
    if status not in COLOUR_OF:
        return state_in_words(row.outcome, language)
    return State(status, STATE_SIGNS[status], words(language)[f"board.{COLOUR_OF[status]}"], group=status)


def _cadence(evaluation: Evaluation, indicator: Indicator, catalogue: Mapping[str, str]) -> str:
    point = evaluation.workspace.data.calendar.get(indicator.reported or "")
    if "frequency" not in indicator.model_fields_set and point is not None:
        return catalogue["board.reported"].format(at=point.name or spoken(indicator.reported or ""))
    return catalogue["board.measured"].format(often=catalogue[f"written.{indicator.frequency}"])


def states_shown(every: Iterator[BoardTold]) -> Iterator[State]:
    """Each state that a measure stands in."""
    for board in every:
        yield from (one for one, _ in board.counts)
