"""The page of a goal: how it stands and stood, what hangs together with it, who decided, whence its figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from malstyr.evaluate.asked import asked_series
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.unknown import NOT_BEGUN, PLAN_ENDED
from malstyr.language.days import day_told
from malstyr.language.words import words
from malstyr.model.organisation import Reports
from malstyr.model.outcome import Status
from malstyr.output.status.json import Extract
from malstyr.present.names import calendar_name
from malstyr.present.state import State
from malstyr.report.view import GoalView, Link
from malstyr.site.view import YearLink
from malstyr.site.years import GoalYear
from malstyr.workspace.workspace import open_on, spoken


@dataclass(frozen=True, slots=True)
class FigureSource:
    """Where the values of a measure come from."""

    measure: str
    text: str


@dataclass(frozen=True, slots=True)
class Related:
    """Goals or measures that hang together with it in one way."""

    title: str
    links: tuple[tuple[Link, str], ...]
    """Each with its address from the root of the site; empty where it has no page."""


@dataclass(frozen=True, slots=True)
class GoalPage:
    """What the page of a goal shows beside its card."""

    goal: GoalView
    area: str
    year: str
    """The year of its card: the last one, of a goal that is closed."""
    related: tuple[Related, ...]
    decision: str
    years: tuple[tuple[YearLink, State], ...]
    """How it stood each year, the latest first."""
    sources: tuple[FigureSource, ...]
    coming: str
    """The next day on which figures of its own measures are ready, with its name in the calendar."""


@dataclass(frozen=True, slots=True)
class GoalPages:
    """What the pages of goals are made from."""

    of: Evaluation
    years: Sequence[GoalYear]
    slug: str
    addresses: Mapping[str, str]
    language: str
    coming: Mapping[str, date]
    """The next day of each measure."""

    def page(self, goal: GoalView, id: str, area: str, year: str) -> GoalPage:
        """The page of a goal of an area, as its card was in a year."""
        catalogue = words(self.language)
        hangs = (("report.serves", goal.above), ("report.served-by", goal.below), (goal.also_said, goal.also))
        related = (
            Related(catalogue[key], tuple((one, self.address(one.anchor)) for one in found))
            for key, found in hangs
            if found
        )
        return GoalPage(
            goal,
            area,
            year,
            tuple(related),
            _decision(self.of, id, self.language),
            tuple(self._history(goal.id)),
            tuple(_sources(self.of, id)),
            self._coming(id),
        )

    def _history(self, anchor: str) -> Iterator[tuple[YearLink, State]]:
        """How it stood, but for years before it began and after what it was for."""
        for one in self.years:
            state = one.states.get(anchor)
            if state is not None and state.group not in (NOT_BEGUN, PLAN_ENDED):
                yield year_link(one, self.slug), state

    def _coming(self, id: str) -> str:
        """Of a goal that is closed nothing, though a measure of it may go on."""
        if not open_on(self.of.workspace.data.goals[id], self.of.as_of):
            return ""
        days = (self.coming.get(one) for one in self.of.workspace.indicators_of.get(id, ()))
        return _first_told(self.of, filter(None, days), self.language)

    def address(self, anchor: str) -> str:
        """Where an anchor is told of; empty where it is nowhere."""
        return self.addresses.get(anchor, "")


def year_link(one: GoalYear, slug: str) -> YearLink:
    return YearLink(one.year, f"{slug}/{one.year}/index.html")


def extracts_by_goal(of: Evaluation, data: Extract) -> Mapping[str, Extract]:
    """Of what is told of the whole workspace, what is of each goal."""
    outcomes = defaultdict[str, list[tuple[Status, bytes]]](list)
    for one, told in zip(of.known, data.outcomes, strict=True):
        for goal in dict.fromkeys(one.goals):
            outcomes[goal].append(told)
    goals = zip(of.goals, data.goals, strict=True)
    return {one.goal: Extract(data.as_of, (*outcomes[one.goal],), (told,)) for one, told in goals}


def next_figures(of: Evaluation) -> Mapping[str, date]:
    """The next day that a figure of each measure comes by, as its rows say."""
    until = of.as_of.replace(year=of.as_of.year + 2, day=1)
    found: dict[str, date] = {}
    for series in asked_series(of):
        for day in filter(lambda day: day > of.as_of, map(series.ready, series.coming(until))):
            found[series.id] = min(day, found.get(series.id, day))
    return found


def next_follow_up(of: Evaluation, language: str) -> str:
    """The next day on which figures are ready by the calendar."""
    return _first_told(of, (day for day, _ in _by_calendar(of, language)), language)


def _first_told(of: Evaluation, days: Iterable[date], language: str) -> str:
    """The first of some days, with its name in the calendar."""
    day = min(days, default=None)
    if day is None:
        return ""
    called = next((f" ({name})" for ready, name in sorted(_by_calendar(of, language)) if ready == day), "")
    return f"{day_told(day, language)}{called}"


def _by_calendar(of: Evaluation, language: str) -> Iterator[tuple[date, str]]:
    for id, entry in of.workspace.data.calendar.items():
        for year in range(of.as_of.year - 1, of.as_of.year + 2):
            day = entry.ready_on(year)
            if entry.reports is not Reports.NOTHING and day > of.as_of:
                yield day, calendar_name(id, entry, language)


def _decision(of: Evaluation, id: str, language: str) -> str:
    """Who adopted it when, and where that is written."""
    decision = of.workspace.decision_of(of.workspace.data.goals[id])
    if decision is None:
        return ""
    return ", ".join(filter(None, (decision.body, day_told(decision.date, language), decision.reference)))


def _sources(of: Evaluation, id: str) -> Iterator[FigureSource]:
    held = of.workspace.data.indicators
    for name in of.workspace.indicators_of.get(id, ()):
        one = held.get(name)
        if one is None:
            continue
        called = one.name or spoken(name)
        if one.kolada is not None and one.formula is None:
            yield FigureSource(called, f"Kolada, {one.kolada}")
        if one.source:
            yield FigureSource(called, one.source)
