"""The workspace as rules and reports see it: the model, where everything stands, and what belongs to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from malstyr.language.typography import as_name
from malstyr.model.activities import Activity
from malstyr.model.follow_up import OwedDocument
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Goal
from malstyr.model.indicators import GENDERS, Cell, Indicator, Series
from malstyr.model.organisation import CLOSING, About, Decision, Unit
from malstyr.model.periods import Period
from malstyr.model.risks import Risk
from malstyr.source.tree import Map, Path, Place, Source, place_at, reach
from malstyr.workspace.cells import At, CellNumber, cells_of, path_of
from malstyr.workspace.formulas import MAX_DEPTH, depths
from malstyr.workspace.person_names import PersonNames, names_in

if TYPE_CHECKING:
    from malstyr.workspace.snapshot import Snapshot  # with how it is read: few workspaces keep one


JUDGED_AS_OF = ("settings", "as_of")
"""Where the day stands that everything is judged by, which is today where none does."""


@dataclass(frozen=True, eq=False)
class Workspace:
    """All that the files of one folder say. Nothing here depends on the day it is read."""

    folder: str
    data: GoalFile
    tree: Map
    sources: tuple[Source, ...]
    about: Mapping[str, About]
    """What each file says of itself, by the file's name."""
    lost: tuple[str, ...] = ()
    """Files that could not be read: what they say is not known, and nothing may be concluded from its absence."""
    damaged: frozenset[Path] = frozenset()
    """Entries (section, id) of which some part could not be understood."""
    locks: tuple[Lock, ...] = ()
    """The decided versions that are kept beside the goal files."""
    snapshots: Mapping[str, Snapshot] = field(default_factory=dict)
    """What is kept of Kolada, by the file's name as it is shown."""
    baselines: tuple[Source, ...] = ()
    """The lists of known findings kept there, as texts."""
    hidden: Mapping[CellNumber, CellNumber | None] = field(default_factory=dict)
    """The numbers that ``data`` shows as ``..``, each with the one that it would tell where it is not secret itself."""
    written: Mapping[str, Series] | None = None
    """The values as people wrote them, where some are hidden; for what tells no number."""
    unread_waivers: frozenset[tuple[str, str]] = frozenset()
    """The rule and the subject that are written in each waiver that could not all be read."""

    @property
    def complete(self) -> bool:
        return not self.lost and not self.damaged

    @property
    def day_unknown(self) -> bool:
        """Whether the files say, or may say, a day that everything is judged by, and it cannot be read."""
        return JUDGED_AS_OF in self.damaged

    @cached_property
    def calendar_unknown(self) -> bool:
        """Whether something of the calendar could not be read: when a value is known, and what is told, rest on it."""
        lost = (one.text for one in self.sources if one.name in self.lost) if not self.data.calendar else ()
        return any(one[0] == "calendar" for one in self.damaged) or any("calendar:" in text for text in lost)

    @property
    def name(self) -> str:
        """The organisation's name, or the folder's where none is given."""
        return self.data.organisation.name if self.data.organisation is not None else self.folder

    def called(self, reference: str) -> str:
        """What ``section/id`` or ``section/id/member`` is called; what is not of this workspace, as it is written.

        An activity without a name is called by what is to be done.
        """
        section, _, rest = reference.partition("/")
        id, _, member = rest.partition("/")
        held = getattr(self.data, section, None) if id else None
        entry = held.get(id) if isinstance(held, dict) else None
        if entry is None:
            return reference
        done = as_name(entry.text) if isinstance(entry, Activity) and entry.text else None
        name = getattr(entry, "name", None) or done or spoken(id)
        return f"{name}: {self.members_of(id).get(member, spoken(member))}" if member else name

    def names(self, section: str) -> dict[str, str]:
        """Every id of a section with what it is called."""
        return {id: self.called(f"{section}/{id}") for id in getattr(self.data, section)}

    def place(self, path: Path) -> Place:
        return place_at(self.tree, path)

    @property
    def as_written(self) -> GoalFile:
        """The data with nothing hidden."""
        return self.data if self.written is None else self.data.model_copy(update={"values": self.written})

    @cached_property
    def hidden_parts(self) -> Mapping[Path, frozenset[str]]:
        """Which numbers are hidden of each cell that has any, by its path."""
        found: dict[Path, set[str]] = defaultdict(set)
        for one in self.hidden:
            found[path_of(one.indicator, one.member, one.period)].add(one.part)
        return {path: frozenset(parts) for path, parts in found.items()}

    @cached_property
    def persons(self) -> PersonNames:
        """Those who have a role, as texts name them."""
        return names_in((self,))

    @cached_property
    def cells(self) -> tuple[At, ...]:
        """Every cell, in the order of the files."""
        return tuple(at for indicator in self.data.values for at in cells_of(self.data, indicator))

    def cells_saying(self, *keys: str) -> Iterator[At]:
        """The cells that say any of these keys, in the order of the files."""
        return (self.cells[n] for n in sorted({n for key in keys for n in self._saying[key]}))

    @cached_property
    def _saying(self) -> Mapping[str, Sequence[int]]:
        """Which of the cells say each key: most keys are said by few, or none."""
        found: dict[str, list[int]] = {key: [] for key in Cell.model_fields}
        for n, at in enumerate(self.cells):
            for key in at.cell.model_fields_set:
                found[key].append(n)
        return found

    @cached_property
    def goal_parents(self) -> Mapping[str, tuple[str, ...]]:
        """Goals that each goal serves, those that exist."""
        return {
            name: tuple(up.partition("/")[0] for up in goal.serves if up.partition("/")[0] in self.data.goals)
            for name, goal in self.data.goals.items()
        }

    @cached_property
    def goals_below(self) -> Mapping[str, tuple[str, ...]]:
        """Goals that serve each goal."""
        return self._serving(self.goal_parents)

    def with_goals_above(self, names: Iterable[str]) -> set[str]:
        """These goals and all that they serve, step by step upwards."""
        waiting = list(names)
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self.goal_parents.get(name, ())
        return found

    @cached_property
    def indicators_of(self) -> Mapping[str, tuple[str, ...]]:
        """Indicators that serve each goal, directly or by one of its success factors."""
        return self._serving({name: one.serves for name, one in self.data.indicators.items()})

    @cached_property
    def activities_of(self) -> Mapping[str, tuple[str, ...]]:
        return self._serving({name: one.serves for name, one in self.data.activities.items()})

    def units_of(self, activity: Activity) -> frozenset[str | None]:
        """Whose an activity is: its unit's, else those of the goals it serves; what is a whole level's is no unit's."""
        if activity.unit is not None or activity.level is not None:
            return frozenset({activity.unit})
        served = (self.data.goals.get(up.partition("/")[0]) for up in activity.serves)
        return frozenset(goal.unit for goal in served if goal is not None)

    def _serving(self, links: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for name, serves in links.items():
            for up in serves:
                found[up.partition("/")[0]][name] = None
        return {goal: tuple(names) for goal, names in found.items()}

    def hides_links(self, *sections: str) -> bool:
        """Whether an entry that could not be read whole may have served goals that nothing tells of now."""
        for section, *id in self.damaged:
            if section in sections:
                entry = getattr(self.data, str(section)).get(id[0]) if id else None
                if entry is None or not entry.serves:
                    return True
        return not self._serving_nothing.isdisjoint(sections)

    @cached_property
    def _serving_nothing(self) -> frozenset[str]:
        """Sections with an entry that serves no goal that is there, nor one that it is near in spelling."""
        served = {
            (section, up.partition("/")[0])
            for section in ("indicators", "activities", "improvements")
            for entry in getattr(self.data, section).values()
            if self.data.goals.keys().isdisjoint(up.partition("/")[0] for up in entry.serves)
            for up in entry.serves
        }
        if not served:
            return frozenset()
        from malstyr.language.nearest import Spellings  # only for who misspells something

        known = Spellings(self.data.goals)
        return frozenset(section for section, goal in served if known.nearest(goal, ()) is None)

    def unread(self, path: Path) -> bool:
        """Whether something could not be understood that what is said at ``path`` may rest on, so that it lacks."""
        entry = path[:2]
        if entry not in self._known_unread:
            self._known_unread[entry] = not self._damaged_parts.isdisjoint(self.rests_on(entry))
        return self._known_unread[entry]

    @cached_property
    def _known_unread(self) -> dict[Path, bool]:
        """What ``unread`` has answered, of entries: all that one has wrong asks the same of it."""
        return {}

    @cached_property
    def goals_on_damage(self) -> frozenset[str]:
        """Goals whose state may be another when what could not be understood is mended, at any step below them."""
        own = (goal for goal in self.data.goals if not self._damaged_parts.isdisjoint(self._judged_by(goal)))
        return frozenset(self.with_goals_above(own))

    def _judged_by(self, goal: str) -> Iterator[Path]:
        yield from (("settings",), ("goals", goal), ("assessments", f"goals/{goal}"))
        for one in self.indicators_of.get(goal, ()):
            yield from self.rests_on(("values", one))

    @cached_property
    def _damaged_parts(self) -> frozenset[Path]:
        """The damaged entries, and levels and plans that goals name and nobody has described; the settings as one where
        any that results are judged by is damaged."""
        judged_by = any(one[0] == "settings" and one[1:] != ("rules",) for one in self.damaged)
        goals = self.data.goals.values()
        levels = {("levels", one.level) for one in goals if one.level is not None and one.level not in self.data.levels}
        plans = {("plans", one.plan) for one in goals if one.plan is not None and one.plan not in self.data.plans}
        return self.damaged | levels | plans | ({("settings",)} if judged_by else set())

    def rests_on(self, path: Path) -> Iterator[Path]:
        """The entry at ``path``, and those that what is said of it depends on: series, members, judgements, plans."""
        section, id = str(path[0]), str(path[1]) if len(path) > 1 else ""
        yield path[:2]
        if section in ("indicators", "values"):
            indicator = self.data.indicators.get(id)
            goals = [up.partition("/")[0] for up in indicator.serves] if indicator is not None else []
            yield from (("settings",), ("indicators", id), ("values", id), ("assessments", f"indicators/{id}"))
            yield from (("units", member) for member in self.members_of(id))
            if indicator is not None:
                yield from (("lists", name) for name in (*indicator.for_each, *indicator.of_which))
                yield from (("calendar", name) for name in (indicator.reported or CLOSING, CLOSING))
            yield from (step for goal in goals for step in (("goals", goal), ("assessments", f"goals/{goal}")))
        elif section == "goals" and id in self.data.goals:
            goal = self.data.goals[id]
            yield from (("settings",), ("levels", goal.level or ""), ("plans", goal.plan or ""))
            yield from (("goals", up) for up in self.goal_parents[id])
            yield from (("indicators", one) for one in self.indicators_of.get(id, ()))
        elif section == "plans" and id in self.data.plans:
            yield ("decisions", self.data.plans[id].adopted or "")
            yield from (("plans", other) for other in self.data.plans)  # any of them may follow it

    def period_of(self, goal: Goal) -> Period | None:
        """The goal's own period, else its plan's."""
        if goal.period is not None or goal.plan is None:
            return goal.period
        plan = self.data.plans.get(goal.plan)
        return plan.period if plan is not None else None

    def decision_of(self, goal: Goal) -> Decision | None:
        """The decision that adopted the goal, or its plan."""
        plan = self.data.plans.get(goal.plan) if goal.plan is not None else None
        adopted = goal.adopted or (plan.adopted if plan is not None else None)
        return self.data.decisions.get(adopted) if adopted is not None else None

    def members(self, names: tuple[str, ...]) -> dict[str, str]:
        """What ``for_each`` or ``of_which`` ranges over, each with the text to show.

        A name is a list (all its items), ``units`` (all units), a unit, or one of women, men, girls, boys;
        where nothing of that name exists it stands for itself.
        """
        found: dict[str, str] = {}
        for name in names:
            if name in self.data.lists:
                found |= self.data.lists[name]
            elif name == "units":
                found |= {unit: one.name or spoken(unit) for unit, one in self.data.units.items()}
            elif name in self.data.units:
                found[name] = self.data.units[name].name or spoken(name)
            else:
                found[name] = spoken(name)
        return found

    def list_name(self, id: str) -> str:
        """What a list is called: the name it is given, else its id as it is read."""
        return self.data.list_names.get(id) or spoken(id)

    def divisions(self, names: Sequence[str]) -> Sequence[Sequence[str]]:
        """Each way that a whole is divided into members or parts: the sexes, each list, what is named one by one."""
        lists = [one for one in names if one in self.data.lists or one == "units"]
        sexes = tuple(one for one in names if one in GENDERS)
        alone = tuple(one for one in names if one not in (*lists, *sexes))
        ways = (sexes, *(tuple(self.members((one,))) for one in lists), alone)
        return tuple(one for one in ways if len(one) > 1)

    @cached_property
    def formula_depths(self) -> Mapping[str, int | None]:
        return depths(self.data.indicators)

    def computes(self, id: str) -> bool:
        """Whether the indicator has a formula that comes to an end within reasonable depth."""
        indicator = self.data.indicators.get(id)
        deep = self.formula_depths.get(id)
        return indicator is not None and indicator.formula is not None and deep is not None and deep <= MAX_DEPTH

    @cached_property
    def _groups(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for id in self.formula_depths:
            indicator = self.data.indicators.get(id)
            if indicator is None:
                continue
            found[id] = indicator.for_each
            if not indicator.for_each and indicator.formula is not None and self.computes(id):
                of_parts = (found.get(quantity.indicator, ()) for quantity in indicator.formula.quantities())
                found[id] = tuple(dict.fromkeys(chain.from_iterable(of_parts)))
        return found

    def groups_of(self, id: str) -> tuple[str, ...]:
        """The lists and units that an indicator is measured for; a formula inherits those of its parts."""
        return self._groups.get(id, ())

    @cached_property
    def _members(self) -> Mapping[str, dict[str, str]]:
        return {id: self.members(names) for id, names in self._groups.items()}

    def members_of(self, id: str) -> Mapping[str, str]:
        """What an indicator is measured for, each with its text; a formula inherits the members of its parts."""
        return self._members.get(id, {})

    def fewest(self, indicator: Indicator | None) -> int:
        """The smallest number of answers that may be shown of an indicator: its survey's own, else the workspace's."""
        survey = indicator.survey if indicator is not None else None
        own = survey.min_answers if survey is not None else None
        return own if own is not None else self.data.settings.min_answers

    def knows_group(self, name: str) -> bool:
        """Whether ``name`` can stand in ``for_each`` or ``of_which``."""
        return name in self.data.lists or name in self.data.units or name in (*GENDERS, "units")

    def knows_groups(self, names: Sequence[str]) -> bool:
        """Whether all that ``for_each`` or ``of_which`` names is there, and could be read whole."""
        lists = (("lists", name) for name in names)
        return all(map(self.knows_group, names)) and self.damaged.isdisjoint(lists)

    def groups(self) -> Iterator[str]:
        yield from (*self.data.lists, *self.data.units, *GENDERS, "units")

    def expects(self, goal: Goal) -> str:
        """What the goal's level expects of its goals: indicators where no level says otherwise."""
        level = self.data.levels.get(goal.level) if goal.level is not None else None
        return level.expects if level is not None else "indicators"

    def asks(self, goal: Goal) -> str:
        """What may be asked of a goal by its level: nothing while it names one that there is none of."""
        unknown = goal.level is not None and goal.level not in self.data.levels
        return "nothing" if unknown else self.expects(goal)

    def source_of_value(self, path: Path) -> str | None:
        """Where a value comes from according to the file that holds it, or what it is to be put in."""
        about = self.about.get(reach(self.tree, path)[1].source.name)
        return about.source if about is not None else None


class Lock(NamedTuple):
    """What a decision adopted, as it was then: a goal file of its own that nobody changes."""

    decision: str
    source: Source
    intact: bool
    """Whether the text is the one that was written, by the checksum in it, and holds the decision it is called by."""
    workspace: Workspace


def open_on(entry: Goal | Indicator | Activity | Risk | OwedDocument | Unit, day: date) -> bool:
    """Whether an entry is still in force on ``day``."""
    return entry.closed is None or entry.closed.date > day


def spoken(name: str) -> str:
    """An id as it is shown where no name is given: ``fler-invånare`` is Fler invånare."""
    words = name.replace("-", " ")
    return words[:1].upper() + words[1:]


def called(id: str, entry: Activity | Goal | Risk) -> str:
    """What is to be done, reached or feared is called: by its name, else its text, else its id."""
    return entry.name or entry.text or spoken(id)
