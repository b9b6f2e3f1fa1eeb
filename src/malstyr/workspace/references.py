"""Every place in a workspace where something is called by its id, as one table and a few walks.

Rules about references, and anything else that follows them, read them from here.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from malstyr.model.formula import PREVIOUS
from malstyr.model.goal_file import OF_FILE, SECTIONS, SINGLE
from malstyr.model.indicators import AT_POINTS, FORECAST_OF, OF_BUDGET, OF_VALUE, Cell, Indicator, Revision, figures
from malstyr.model.periods import INTERIM
from malstyr.model.target import LEVELS, SHOWN, TOTAL, Target
from malstyr.source.tree import KEY, Map, Path
from malstyr.workspace.workspace import Workspace

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("plans", "adopted", "decisions"),
    ("plans", "unit", "units"),
    ("plans", "level", "levels"),
    ("plans", "replaces", "plans"),
    ("plans", "responsible", "roles"),
    ("roles", "unit", "units"),
    ("units", "parent", "units"),
    ("units", "manager", "roles"),
    ("units", "plan", "plans"),
    ("perspectives", "owner", "roles"),
    ("goals", "level", "levels"),
    ("goals", "perspective", "perspectives"),
    ("goals", "serves", "goals"),
    ("goals", "unit", "units"),
    ("goals", "owner", "roles"),
    ("goals", "plan", "plans"),
    ("goals", "adopted", "decisions"),
    ("goals", "see", "subject"),
    ("goals", "classified", "lists"),
    ("goals", "replaces", "goals"),
    ("indicators", "serves", "goals"),
    ("indicators", "perspective", "perspectives"),
    ("indicators", "reported", "calendar"),
    ("indicators", "unit", "units"),
    ("indicators", "owner", "roles"),
    ("indicators", "plan", "plans"),
    ("indicators", "see", "subject"),
    ("indicators", "bands", "bands"),
    ("indicators", "classified", "lists"),
    ("indicators", "replaces", "indicators"),
    ("activities", "serves", "goals"),
    ("activities", "unit", "units"),
    ("activities", "level", "levels"),
    ("activities", "responsible", "roles"),
    ("activities", "classified", "lists"),
    ("risks", "threatens", "goals"),
    ("risks", "unit", "units"),
    ("risks", "responsible", "roles"),
    ("risks", "actions", "activities"),
    ("risks", "classified", "lists"),
    ("improvements", "serves", "goals"),
    ("improvements", "unit", "units"),
    ("improvements", "responsible", "roles"),
    ("improvements", "actions", "activities"),
    ("boards", "unit", "units"),
    ("boards", "indicators", "indicators"),
    ("boards", "responsible", "roles"),
    ("follow_up", "level", "levels"),
    ("follow_up", "unit", "units"),
    ("follow_up", "responsible", "roles"),
    ("meetings", "unit", "units"),
    ("meetings", "responsible", "roles"),
    ("waivers", "subject", "subject"),
    ("waivers", "owner", "roles"),
)
"""Section, key, and the section whose id the key names. ``goals`` may be followed by a success
factor, ``lists`` by an item, and ``subject`` is any ``section/id``."""


TAKEN_FOR_EACH_OTHER = (
    *("units", "roles", "goals", "indicators", "activities", "levels", "plans", "decisions", "perspectives"),
)
"""Sections that one thing may be taken for another of."""
_BY_KEY = (("list_names", "lists"), ("values", "indicators"))
"""Sections whose keys are ids of another section."""
SUCCESSION = "replaces"
"""The key that names what an entry came instead of, which is often gone."""
_TARGETS = (("indicators", "*", "target"), ("indicators", "*", "targets", "*"))
NAMES: Mapping[tuple[str, ...], str] = {
    **{(section, "*", key): called_in for section, key, called_in in FIELDS},
    **{(*target, key): "indicators" for target in _TARGETS for key in LEVELS},
    **{(*target, "after"): "calendar" for target in _TARGETS},
    **{(*target, "serves"): "goals" for target in _TARGETS},
    **{(section, KEY): called_in for section, called_in in _BY_KEY},
    ("indicators", "*", "for_each"): "groups",
    ("indicators", "*", "of_which"): "groups",
    ("indicators", "*", "formula"): "indicators",
    ("perspectives", "*", "of_which"): "groups",
    ("values", "*", "*", "forecast", KEY): "calendar",
    ("values", "*", "*", "to_date", KEY): "calendar",
    ("values", "*", "*", "budget", "revised", KEY): "decisions",
    ("values", "*", "*", "revised", "decision"): "decisions",
    ("assessments", KEY): "subject",
    ("assessments", "*", "*", "by"): "roles",
    ("assessments", "*", "*", "actions"): "activities",
    ("risks", "*", "controls", "*", "responsible"): "roles",
    ("improvements", "*", "began_with", KEY): "subject",
    ("follow_up", "*", "for_each"): "units",
    ("follow_up", "*", "delivered_by", KEY): "units",
    ("boards", "*", "limits", KEY): "indicators",
    ("meetings", "*", "takes_up"): "subject",
}
"""Where ``links`` finds them, by paths with ``*`` for every id: the section that the text or texts there name, and with
``KEY`` last, the keys. Paths of values are those of the whole, without a member."""


class IdLink(NamedTuple):
    """A name written at ``path`` of something in ``section``."""

    path: Path
    name: str
    section: str
    of_before: bool = False
    """Whether it means a year before, and so never leads back to itself."""


def path_fits(pattern: tuple[str, ...], path: Path) -> bool:
    """Whether a path is one of those that a pattern with ``*`` for any step tells of."""
    return len(pattern) == len(path) and all(one in ("*", step) for one, step in zip(pattern, path, strict=True))


def links(workspace: Workspace) -> Iterator[IdLink]:
    """Every reference of the workspace."""
    for section, field, target in FIELDS:
        for id, entry in getattr(workspace.data, section).items():
            yield from _named((section, id, field), getattr(entry, field), target)
    for id, indicator in workspace.data.indicators.items():
        yield from _of_indicator(id, indicator)
    for name, perspective in workspace.data.perspectives.items():
        yield from _named(("perspectives", name, "of_which"), perspective.of_which, "groups")
    yield from (IdLink((at, id, KEY), id, to) for at, to in _BY_KEY for id in getattr(workspace.data, at))
    yield from _of_cells(workspace)
    yield from _of_registers(workspace)
    yield from _of_documents(workspace)
    yield from _of_boards(workspace)
    yield from _of_meetings(workspace)
    yield from _of_assessments(workspace)


def _of_cells(workspace: Workspace) -> Iterator[IdLink]:
    """The points and the decisions that values name, and what of a cell a correction is of."""
    for held in workspace.cells_saying(*AT_POINTS, "budget", "revised"):
        for key in AT_POINTS:
            for point in getattr(held.cell, key):
                yield from _point((*held.path, key, point, KEY), point)
        for decision in held.cell.budget.revised if held.cell.budget is not None else ():
            yield IdLink((*held.path, "budget", "revised", decision, KEY), decision, "decisions")
        for n, one in enumerate(held.cell.revised):
            yield from _named((*held.path, "revised", n, "decision"), one.decision, "decisions")
            yield from _corrected_figure((*held.path, "revised", n, "of"), one, held.cell)


def _of_assessments(workspace: Workspace) -> Iterator[IdLink]:
    for subject, periods in workspace.data.assessments.items():
        yield IdLink(("assessments", subject, KEY), subject, "subject")
        for period, assessment in periods.items():
            at = ("assessments", subject, str(period))
            yield from _named((*at, "by"), assessment.by, "roles")
            yield from _named((*at, "actions"), assessment.actions, "activities")


def _of_registers(workspace: Workspace) -> Iterator[IdLink]:
    """Those below a control of a risk, of what an improvement began with, and of who more answers for an activity."""
    for id, activity in workspace.data.activities.items():
        for n, role in enumerate(activity.all_responsible[1:], 1):
            yield IdLink(("activities", id, "responsible", n), role, "roles")
    for id, risk in workspace.data.risks.items():
        for name, control in risk.controls.items():
            yield from _named(("risks", id, "controls", name, "responsible"), control.responsible, "roles")
    for id, improvement in workspace.data.improvements.items():
        for subject in improvement.began_with:
            yield IdLink(("improvements", id, "began_with", subject, KEY), subject, "subject")


def _of_documents(workspace: Workspace) -> Iterator[IdLink]:
    """The units that owe a document each, but for the word that means all, and those that have handed it over."""
    for id, one in workspace.data.follow_up.items():
        yield from (
            IdLink(("follow_up", id, "for_each", n), name, "units")
            for n, name in enumerate(one.for_each)
            if name != "units"
        )
        yield from (IdLink(("follow_up", id, "delivered_by", unit, KEY), unit, "units") for unit in one.delivered_by)


def _of_boards(workspace: Workspace) -> Iterator[IdLink]:
    for id, board in workspace.data.boards.items():
        yield from (IdLink(("boards", id, "limits", name, KEY), name, "indicators") for name in board.limits)


def _of_meetings(workspace: Workspace) -> Iterator[IdLink]:
    """What a meeting takes up by its address; a matter in words is no name."""
    for id, meeting in workspace.data.meetings.items():
        for n, matter in enumerate(meeting.takes_up):
            section, _, rest = matter.partition("/")
            address = section in SECTIONS and rest[:1].isalnum()
            if rest and (address or (not re.search(r"\s", rest) and _is_called(workspace, section, rest))):
                yield IdLink(("meetings", id, "takes_up", n), matter, "subject")


def _is_called(workspace: Workspace, section: str, id: str) -> bool:
    """Whether an id is of a section that people call so: ``plan/budget``."""
    from malstyr.workspace.section_called import section_called  # only for what no section is called

    return any(_holds(workspace, one, id) for one in section_called(section))


def _named(path: Path, names: str | Iterable[str] | None, section: str) -> Iterator[IdLink]:
    if isinstance(names, str):
        yield IdLink(path, names, section)
    else:
        for at, name in enumerate(names or ()):
            yield IdLink((*path, at), name, section)


def _corrected_figure(path: Path, one: Revision, cell: Cell) -> Iterator[IdLink]:
    """What a correction names, where the cell holds no such figure: a point, or else a part."""
    if one.of.startswith(FORECAST_OF):
        yield from _point(path, one.of.removeprefix(FORECAST_OF))
    elif one.of not in figures(cell) and (part := one.of.partition(".")[0]) not in (
        OF_VALUE,
        OF_BUDGET,
        *cell.of_which,
    ):
        yield IdLink(path, part, "groups")


def _point(path: Path, point: str) -> Iterator[IdLink]:
    """A reporting point that a forecast is told at; delår 1, 2 and 3 are known without a calendar."""
    if point not in INTERIM:
        yield IdLink(path, point, "calendar")


def _of_indicator(id: str, indicator: Indicator) -> Iterator[IdLink]:
    here = ("indicators", id)
    yield from _named((*here, "for_each"), indicator.for_each, "groups")
    yield from _named((*here, "of_which"), indicator.of_which, "groups")
    if indicator.formula is not None:
        for quantity in indicator.formula.quantities():
            yield IdLink((*here, "formula"), quantity.indicator, "indicators", quantity.part == PREVIOUS)
            _, _, point = quantity.part.partition(".")
            if point:
                yield from _point((*here, "formula"), point)
    for path, target in targets(id, indicator):
        for key, name in target.references:
            yield IdLink((*path, key), name, "indicators")
        yield from _named((*path, "after"), target.after, "calendar")
        yield from _named((*path, "serves"), target.serves, "goals")


def targets(id: str, indicator: Indicator) -> Iterator[tuple[Path, Target]]:
    """Each target of an indicator with its path."""
    if indicator.target is not None:
        yield ("indicators", id, "target"), indicator.target
    for name, target in indicator.targets.items():
        yield ("indicators", id, "targets", name), target


def named_members(workspace: Workspace, id: str, indicator: Indicator) -> Iterator[tuple[str, Path]]:
    """Every member that values and targets of an indicator name, and where."""
    for member in workspace.data.values[id].members if id in workspace.data.values else ():
        yield member, ("values", id, member, KEY)
    for path, target in targets(id, indicator):
        for at, member in enumerate(target.for_ or ()):
            if member not in (TOTAL, SHOWN):
                yield member, (*path, "for", at)


def as_called(name: str) -> str:
    """The words of a name, or of an id made of it: ``Hemtjänst (norr)`` is ``hemtjänst-norr``."""
    return " ".join(re.findall(r"\w+", name.casefold()))


def ids_by_name(members: Mapping[str, str]) -> Mapping[str, str]:
    """Members, each with the text shown for it, by what they are called: those that no other is called like."""
    called = defaultdict[str, list[str]](list)
    for id, text in members.items():
        called[as_called(text)].append(id)
    return {name: ids[0] for name, ids in called.items() if len(ids) == 1}


def link_exists(workspace: Workspace, link: IdLink) -> bool:
    """Whether what ``link`` names exists or need not, in the files as written even where it could not be understood."""
    if link.path[-1] == SUCCESSION:
        return True
    if link.section == "groups":
        return workspace.knows_group(link.name) or any(_holds(workspace, one, link.name) for one in ("lists", "units"))
    if link.section == "bands":
        return link.name in workspace.data.settings.bands
    if link.section == "subject":
        section, _, name = link.name.partition("/")
        if not name and any(one[0] == section for one in workspace.damaged):
            return True
        return section in SECTIONS and (_holds(workspace, section, name) if name else section in workspace.tree)
    return _holds(workspace, link.section, link.name)


def _holds(workspace: Workspace, section: str, name: str) -> bool:
    """Whether ``section`` holds the id, and where a part of it is named after ``/``, that part too."""
    id, _, part = name.partition("/")
    if not workspace.damaged.isdisjoint({(section,), (section, id)}):
        return True
    held = workspace.tree.get(section)
    return isinstance(held, Map) and id in held and (not part or part in _parts(workspace, section, id, part))


def _parts(workspace: Workspace, section: str, id: str, part: str) -> Iterable[str]:
    """What may be named after an id: factors of a goal, members of an indicator, items of a list."""
    data = workspace.data
    if section == "goals":
        return data.goals[id].success_factors if id in data.goals else (part,)
    if section == "indicators":
        one = data.indicators.get(id)
        if one is not None and not all(map(workspace.knows_group, (*one.for_each, *one.of_which))):
            return (part,)  # what it is measured for is told of, and not known
        parts = workspace.members(one.of_which) if one is not None else {part: ""}
        return {**workspace.members_of(id), **parts}
    return data.lists.get(id, {part: ""}) if section == "lists" else ()


def candidates(workspace: Workspace, called_in: str, of_part: bool) -> Iterator[str]:
    """What might have been meant by a name that a section lacks, or of a part that nothing in it has."""
    if called_in == "subject":
        for section in (one for one in SECTIONS if one not in ("values", "assessments", *OF_FILE, *SINGLE)):
            for id in _ids(workspace, section):
                yield f"{section}/{id}"
                yield from (f"{section}/{id}/{part}" for part in _parts(workspace, section, id, id) if part != id)
    elif called_in == "groups":
        yield from workspace.groups()
    elif called_in == "bands":
        yield from workspace.data.settings.bands
    elif of_part and called_in in ("goals", "lists"):
        for id, goal in workspace.data.goals.items() if called_in == "goals" else ():
            yield from (f"{id}/{factor}" for factor in goal.success_factors)
        for id, items in workspace.data.lists.items() if called_in == "lists" else ():
            yield from (f"{id}/{item}" for item in items)
    else:
        yield from _ids(workspace, called_in)


def _ids(workspace: Workspace, section: str) -> Iterator[str]:
    """The ids that stand in a section, also of what could not be read."""
    held = workspace.tree.get(section)
    yield from map(str, held if isinstance(held, Map) else ())
