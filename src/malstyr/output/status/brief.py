"""How the goals stand at a glance: a line each at the levels the body decides, below them a sign each, and reds."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import actions_for, as_judged
from malstyr.evaluate.outcome import GoalOutcome, Outcome, deviations, told_once
from malstyr.evaluate.unknown import Standing, standing
from malstyr.language.days import day_told
from malstyr.language.pieces import said
from malstyr.language.typography import NARROW
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.output.lines import Line, Styled, columns, flowed, folded, wrap
from malstyr.output.status.conclusion import concluded
from malstyr.output.tables import STYLES, signs_meant
from malstyr.present.account import account_in_words, by_person, failing_told
from malstyr.present.counted import counted_states
from malstyr.present.deciding import Decides, standing_on, what_decides
from malstyr.present.doings import late_doings
from malstyr.present.lacking import lacking_told
from malstyr.present.lead import drawn_red, measures_of
from malstyr.present.levels import by_perspective, goals_of_the_body, goals_of_units, units_titled, without_state
from malstyr.present.names import outcome_name
from malstyr.present.paper import Paper
from malstyr.present.plan_years import outside_plan
from malstyr.present.shortened import MORE, clauses_within, shortened
from malstyr.present.spans import head_of
from malstyr.present.state import State, state_in_words
from malstyr.present.value import unit_in_brackets
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import open_on, spoken

MOST_LINES = 24
"""How many goals have a line each before the rest are told as signs."""
MOST_SIGNS = 12
"""How many signs stand one by one; more of them are counted: ``✗2 ✓15``."""
_LEAST = 24
"""Columns that a text needs to stand beside the signs, else it stands below."""


def brief(evaluation: Evaluation, wanted: Wanted, paper: Paper) -> Iterator[Line]:
    """The lines of one workspace, the conclusion last."""
    return (_trimmed(line) for line in _Brief(evaluation, wanted, paper).lines())


def _trimmed(line: Line) -> Line:
    """Without blanks at its end."""
    while line and not line[-1][0].strip():
        line = line[:-1]
    return [*line[:-1], (line[-1][0].rstrip(), line[-1][1])] if line else []


@dataclass(frozen=True)
class _Row:
    """A goal, or a unit, with the signs of what it is made of, and what is told of it beside them."""

    head: State | None
    name: str
    signs: Sequence[Styled]
    decides: Sequence[Decides] = ()
    waits: str = ""
    """When its figures come, where it waits for them: what is told where there is no room for more."""
    said: bool = False
    """Whether what decides is what people say, which is not shortened."""
    reds: Sequence[Outcome | GoalOutcome] = ()
    lacks: Sequence[str] = ()
    """What is lacking, and what is late of what was to mend it."""
    heading: bool = False
    """Whether it is a group by itself, so that its name is the heading of what stands below it."""

    @property
    def told(self) -> str:
        """What decides, whole."""
        return "; ".join(map(str, self.decides))


@dataclass(frozen=True)
class _Brief:
    evaluation: Evaluation
    wanted: Wanted
    paper: Paper

    @property
    def language(self) -> str:
        return self.paper.language

    @property
    def words(self) -> Mapping[str, str]:
        return words(self.paper.language)

    # What is shown.

    @cached_property
    def rows(self) -> Sequence[Outcome]:
        """The rows asked for, each told once."""
        return list(told_once([one for one in self.evaluation.outcomes if self.wanted.takes(self.evaluation, one)]))

    @cached_property
    def ahead(self) -> Sequence[Outcome]:
        return list(told_once([one for one in self.evaluation.ahead if self.wanted.takes(self.evaluation, one)]))

    @cached_property
    def goals(self) -> Mapping[str, GoalOutcome]:
        """The goals asked for, by themselves or by a row of theirs."""
        data, start = self.evaluation.workspace.data, self.evaluation.year.start
        with_row = {self.wanted.home(self.evaluation, one) for one in self.rows}
        return {
            one.goal: one
            for one in self.evaluation.goals
            if (one.counted or open_on(data.goals[one.goal], start))
            and (self.wanted.takes_goal(self.evaluation, one) or one.goal in with_row)
        }

    @cached_property
    def split(self) -> tuple[Mapping[str, GoalOutcome], Sequence[GoalOutcome]]:
        """Goals with a line each, and those told by their unit; what is asked for has a line each."""
        workspace = self.evaluation.workspace
        if self.wanted.everything:
            return goals_of_the_body(workspace, self.goals, MOST_LINES)
        return {id: one for id, one in self.goals.items() if not without_state(workspace, one)}, []

    @cached_property
    def asked(self) -> Mapping[str, GoalOutcome]:
        """The goals asked for by themselves; how any other stands is not told, it only heads rows that are."""
        of_place = self.wanted.of_place()
        return {id: one for id, one in self.goals.items() if of_place.takes_goal(self.evaluation, one)}

    @cached_property
    def parts(self) -> Mapping[str, Sequence[Outcome | GoalOutcome]]:
        """What each goal stands on; of one that is not asked for, or in one state alone, the rows that are."""
        whole = self.asked if self.wanted.only is None else {}
        held: dict[str, list[Outcome | GoalOutcome]] = {goal: [] for goal in self.split[0]}
        for one in self.rows:
            home = self.wanted.home(self.evaluation, one)
            if one.counted and one.bounds is not None and home in held:
                held[home].append(one)
        standing = {one.goal: one for one in self.evaluation.goals}
        return {**held, **standing_on(self.evaluation, whole, standing)}

    @cached_property
    def told_whole(self) -> Mapping[str | None, Sequence[Outcome | GoalOutcome]]:
        """Rows and goals that are told of in words, by the goal that they stand under."""
        held: dict[str | None, list[Outcome | GoalOutcome]] = {}
        for one in self._chosen():
            goal = one.goal if isinstance(one, GoalOutcome) else self.wanted.home(self.evaluation, one)
            held.setdefault(goal if goal in self.goals else None, []).append(one)
        return held

    def _chosen(self) -> Iterable[Outcome | GoalOutcome]:
        if self.wanted.only is not None:
            return [one for one in self.rows if one.counted]
        return [one for one in deviations(self.rows, self.asked.values()) if drawn_red(one)]

    # Lines.

    def lines(self) -> Iterator[Line]:
        evaluation, catalogue = self.evaluation, self.words
        yield from self._styled(head_of(evaluation, self.language), "bold")
        if self.wanted.only is not None or not outside_plan(evaluation, self.goals.values(), self.language):
            yield from self._counts()
            yield from self._table()
        yield []
        for goal in list(self.split[0])[:1]:
            hints = [catalogue["status.every-row"], catalogue["status.one-goal"].format(goal=goal)]
            yield from ([(text, "dim") for text, _ in line] for line in flowed(hints, "   ", self.paper.width))
        yield from self._styled(concluded(evaluation, self.wanted, self.language))
        if not evaluation.workspace.complete:
            yield from self._styled(catalogue["check.incomplete"], "yellow")

    def _table(self) -> Iterator[Line]:
        """Each group with its rows, the names of all as wide."""
        groups = [*self._groups()]
        widest = max((columns(row.name) for _, rows in groups for row in rows), default=0)
        strip = max(
            (sum(columns(text) for text, _ in row.signs) for _, rows in groups for row in rows if row.decides),
            default=0,
        )
        width = min(widest, max(self.paper.width * 2 // 5, self.paper.width - strip - 8 - _LEAST))
        yield []
        for title, rows in groups:
            if title:
                yield from self._styled(title, "bold")
            for row in rows:
                yield from self._row(row, width, strip)
        if not groups:
            yield from self._styled(self.words["table.nothing"])

    def _styled(self, text: str, style: str = "") -> Iterator[Line]:
        for line in wrap([], text, self.paper.width, 0):
            yield [(piece, style) for piece, _ in line]

    def _counts(self) -> Iterator[Line]:
        """How many of the goals and measures asked for stand as what, then what all the signs mean."""
        every_goal = [one for one in (*self.split[0].values(), *self.split[1]) if one.goal in self.asked]
        goals = [one for one in every_goal if self.wanted.takes_goal(self.evaluation, one)]
        measures = measures_of(self.rows)
        told: list[str] = []
        for what, every in (("goals", goals), ("measures", measures)):
            counts: Counter[str] = Counter()
            for one, n in counted_states(every, self.language):
                counts[one.sign.symbol] += n
            if counts:
                signs = NARROW.join(f"{sign}{n}" for sign, n in counts.items())
                told.append(f"{self.words[f'status.{what}']}{NARROW}{signs}")
        yield from flowed(told, "   ", self.paper.width)
        parts = (one for every in self.parts.values() for one in every)
        told_of = (one for every in self.told_whole.values() for one in every)
        shown = (*every_goal, *measures, *parts, *told_of, *self.ahead)
        states = (one for one, _ in counted_states(shown, self.language))
        expected = [self.words["status.expected"]] if any(one.forecast for one in self.rows) else []
        for line in flowed([*signs_meant(states, self.language), *expected], "  ", self.paper.width):
            yield [(text, "dim") for text, _ in line]

    def _groups(self) -> Iterator[tuple[str, Sequence[_Row]]]:
        """Goals by perspective, units, rows of no goal, and what is known of later years."""
        shown, rest = self.split
        workspace, catalogue = self.evaluation.workspace, self.words
        groups = [*by_perspective(workspace, shown, self.language)]
        for name, goals in groups:
            yield name, [self._of_goal(shown[one]) for one in goals]
        units = goals_of_units(workspace, self.goals.values(), rest, self.language)
        below = {one.goal for one in rest if one.counted}
        if units:
            rows = [self._of_unit(name, of, below) for name, of in units.items()]
            yield units_titled(workspace, units, shown, self.language) if shown else "", rows
        placed = {*shown, *below}
        homes = ((one, self.wanted.home(self.evaluation, one)) for one in measures_of(self.rows))
        loose = [one for one, home in homes if home not in placed]
        reds = [one for goal, of in self.told_whole.items() if goal not in placed for one in of]
        if loose or reds:
            yield "", [_Row(None, catalogue["status.others"], self._signs(loose), reds=reds, heading=True)]
        for year in sorted({one.period.year for one in self.ahead if one.period is not None}):
            of_year = [one for one in self.ahead if one.period is not None and one.period.year == year]
            known = measures_of([one._replace(counted=True) for one in of_year])
            later = [one for one in of_year if drawn_red(one) or self.wanted.only is not None]
            name = catalogue["table.ahead"].format(year=year)
            yield "", [_Row(None, name, self._signs(known), reds=later, heading=True)]

    def _of_goal(self, one: GoalOutcome) -> _Row:
        """A goal with what decides, where it is not met and no red row below it says so."""
        written, parts = self.evaluation.workspace.data.goals[one.goal], self.parts[one.goal]
        reds = [each for each in self.told_whole.get(one.goal, ()) if isinstance(each, Outcome)]
        open_ = one.status is not Status.MET
        asked = one.goal in self.asked
        alone = asked and (one.by_person or (not reds and open_ and self.wanted.only is None))
        decides = what_decides(self.evaluation, one, parts, self.language) if alone else ()
        said = any(each.by_person for each in (one, *parts))
        state = state_in_words(one, self.language) if asked else None
        lacks = self._lacks(one) if asked and one.by_person and drawn_red(one) else ()
        if asked and not parts:
            done_for = self.evaluation.workspace.activities_of.get(one.goal, ())
            lacks = [*lacks, *late_doings(self.evaluation, done_for, self.language)]
        comes = one.tally.earliest if one.tally is not None and standing(one) is Standing.WAITING else None
        waits = self.words["status.comes"].format(day=day_told(comes, self.language)) if comes is not None else ""
        return _Row(state, written.name or spoken(one.goal), self._signs(parts), decides, waits, said, reds, lacks)

    def _of_unit(self, name: str, goals: Sequence[GoalOutcome], below: Collection[str]) -> _Row:
        """A unit with the signs of its goals, and what is red of those that have no row of their own."""
        reds = [each for one in goals if one.goal in below for each in self.told_whole.get(one.goal, ())]
        return _Row(None, name, self._signs(goals), reds=reds)

    def _signs(self, parts: Sequence[Outcome | GoalOutcome]) -> Sequence[Styled]:
        counts = counted_states(parts, self.language)
        if sum(n for _, n in counts) <= MOST_SIGNS:
            return [(one.sign.symbol, STYLES[one.colour]) for one, n in counts for _ in range(n)]
        told: list[Styled] = []
        for one, n in counts:
            told += [(" " if told else "", ""), (f"{one.sign.symbol}{n}", STYLES[one.colour])]
        return told

    def _row(self, row: _Row, width: int, strip: int) -> Iterator[Line]:
        """``◐ Nöjda kunder   ✗✗◐✓✓  …``; a name too long for its column has the rest below it."""
        if row.name:
            yield from self._titled(row, width, strip)
        yield from self._lacking(row.lacks, 6)
        for one in row.reds:
            yield from self._told(one)

    def _titled(self, row: _Row, width: int, strip: int) -> Iterator[Line]:
        head: Line = [("" if row.heading else "  ", "")]
        head += [(row.head.sign.symbol, STYLES[row.head.colour]), (" ", "")] if row.head else []
        taken = sum(columns(text) for text, _ in head)
        names = folded(row.name, max(8, width + 4 - taken))
        signs, at = sum(columns(text) for text, _ in row.signs), width + 6
        room = self.paper.width - at - strip - 2
        beside = self._within(row, room)
        below = signs > self.paper.width - at
        for n, name in enumerate(names):
            line: Line = [*(head if n == 0 else [(" " * (taken + 1), "")]), (name, "bold" if row.heading else "")]
            if n == 0 and row.signs and not below:
                line += [(" " * max(2, at - taken - columns(name)), ""), *row.signs]
            if n == 0 and beside:
                line += [(" " * (self.paper.width - room - sum(columns(text) for text, _ in line)), ""), (beside, "")]
            yield line
        if below:
            yield from _flowing(row.signs, self.paper.width, taken + 2)
        if row.decides and not beside:
            told = self._within(row, self.paper.width - 6) or row.told
            yield from wrap([("      ", "")], told, self.paper.width, 6)

    def _within(self, row: _Row, room: int) -> str:
        """What decides, in so much room; nothing where a figure or what people say had to be cut."""
        whole = next((told for told in (row.told, row.waits) if told and columns(told) <= room), "")
        if whole or row.said or not row.decides:
            return whole
        figures = any(map(str.isdecimal, row.told))
        return clauses_within(*row.decides[0], room) or ("" if figures or room < _LEAST else shortened(row.told, room))

    def _told(self, one: Outcome | GoalOutcome) -> Iterator[Line]:
        """What decides, and what is lacking."""
        state = state_in_words(one, self.language)
        head: Line = [("      ", ""), (state.sign.symbol, STYLES[state.colour]), (" ", "")]
        if isinstance(one, Outcome):
            name, told = outcome_name(self.evaluation, one, self.language), self._of_row(one) or state.word
            unit = unit_in_brackets(self.evaluation, one, name)
            lacks = self._lacks(one) if one.to_explain else ()
        else:
            goal = self.evaluation.workspace.data.goals[one.goal]
            why = filter(None, (said(self.evaluation.why(one), self.language), by_person(one, self.language)))
            name, unit, told = goal.name or spoken(one.goal), "", "; ".join(why) or state.word
            lacks = self._lacks(one) if one.by_person else ()
        yield from self._in_lines(head, name, unit, told)
        yield from self._lacking(lacks, 8)

    def _lacking(self, lacks: Sequence[str], indent: int) -> Iterator[Line]:
        for told in lacks:
            yield from wrap([(" " * indent + "! ", "bold red")], told, self.paper.width, indent + 2)

    def _in_lines(self, head: Line, name: str, unit: str, told: str) -> Iterator[Line]:
        """On one line where a shorter name is enough for that, else on two at most; its unit is kept."""
        room = self.paper.width - 8
        left = room - columns(f"{unit}: {told}")
        if columns(name) > left >= _LEAST:
            name = shortened(name, left)
        name += unit
        lines = folded(f"{name}: {told}", room)
        clauses = told.split("; ")
        while len(lines) > 2 and len(clauses) > 1:
            clauses.pop()
            lines = folded(f"{name}: {'; '.join(clauses)}{MORE}", room)
        if len(lines) > 2:
            lines = [lines[0], shortened(" ".join(lines[1:]), room)]
        yield [*head, (lines[0], "")]
        yield from ([(" " * 8 + line, "")] for line in lines[1:])

    def _of_row(self, one: Outcome) -> str:
        """What came of it; of a whole the members that fail."""
        failing = [": ".join(told) for told in failing_told(self.evaluation, one, self.language)]
        person = by_person(one, self.language) if one.of_members else ""
        return "; ".join(filter(None, [*failing, person])) or account_in_words(one, self.language)

    def _lacks(self, one: Outcome | GoalOutcome) -> Sequence[str]:
        """That analysis or action is lacking, then each action that is late."""
        row = one if isinstance(one, Outcome) else as_judged(self.evaluation, one)
        told = lacking_told(self.evaluation, row, self.language) if row.to_explain else ""
        return [
            *([told[:1].lower() + told[1:].rstrip(".")] if told else []),
            *late_doings(self.evaluation, actions_for(self.evaluation, row), self.language),
        ]


def _flowing(signs: Sequence[Styled], width: int, indent: int) -> Iterator[Line]:
    """Signs on as many lines as they take."""
    line: Line = [(" " * indent, "")]
    for sign in signs:
        if sum(columns(text) for text, _ in line) + columns(sign[0]) > width:
            yield line
            line = [(" " * indent, "")]
        line.append(sign)
    yield line
