"""Every place in a workspace where something is called by its id, as one table and a few walks.

Rules about references, and anything else that follows them, read them from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from malstyr.model.goal_file import SECTIONS
from malstyr.model.indicators import Indicator
from malstyr.model.target import Target
from malstyr.source.tree import KEY, Path
from malstyr.workspace.workspace import Workspace

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("plans", "adopted", "decisions"),
    ("plans", "unit", "units"),
    ("plans", "level", "levels"),
    ("roles", "unit", "units"),
    ("units", "parent", "units"),
    ("units", "manager", "roles"),
    ("units", "plan", "plans"),
    ("goals", "level", "levels"),
    ("goals", "perspective", "perspectives"),
    ("goals", "serves", "goals"),
    ("goals", "unit", "units"),
    ("goals", "owner", "roles"),
    ("goals", "plan", "plans"),
    ("goals", "adopted", "decisions"),
    ("goals", "see", "subject"),
    ("goals", "classified", "lists"),
    ("indicators", "serves", "goals"),
    ("indicators", "perspective", "perspectives"),
    ("indicators", "reported", "calendar"),
    ("indicators", "unit", "units"),
    ("indicators", "owner", "roles"),
    ("indicators", "plan", "plans"),
    ("indicators", "see", "subject"),
    ("indicators", "classified", "lists"),
    ("activities", "serves", "goals"),
    ("activities", "unit", "units"),
    ("activities", "responsible", "roles"),
    ("risks", "threatens", "goals"),
    ("risks", "unit", "units"),
    ("risks", "responsible", "roles"),
    ("risks", "actions", "activities"),
    ("improvements", "serves", "goals"),
    ("improvements", "unit", "units"),
    ("improvements", "responsible", "roles"),
    ("waivers", "subject", "subject"),
    ("waivers", "owner", "roles"),
)
"""Section, key, and the section whose id the key names. ``goals`` may be followed by a success
factor, ``lists`` by an item, and ``subject`` is any ``section/id``."""


@dataclass(frozen=True, slots=True)
class Link:
    """A name written at ``path`` that must exist in ``section``."""

    path: Path
    name: str
    section: str


def links(workspace: Workspace) -> Iterator[Link]:
    """Every reference of the workspace."""
    for section, field, target in FIELDS:
        for id, entry in getattr(workspace.data, section).items():
            yield from _named((section, id, field), getattr(entry, field), target)
    for id, indicator in workspace.data.indicators.items():
        yield from _of_indicator(id, indicator)
    for name, perspective in workspace.data.perspectives.items():
        yield from _named(("perspectives", name, "of_which"), perspective.of_which, "groups")
    for id in workspace.data.values:
        yield Link(("values", id, KEY), id, "indicators")
    for subject, periods in workspace.data.assessments.items():
        yield Link(("assessments", subject, KEY), subject, "subject")
        for period, assessment in periods.items():
            at = ("assessments", subject, str(period))
            yield from _named((*at, "by"), assessment.by, "roles")
            yield from _named((*at, "actions"), assessment.actions, "activities")


def _named(path: Path, names: str | Iterable[str] | None, section: str) -> Iterator[Link]:
    if isinstance(names, str):
        yield Link(path, names, section)
    else:
        for at, name in enumerate(names or ()):
            yield Link((*path, at), name, section)


def _of_indicator(id: str, indicator: Indicator) -> Iterator[Link]:
    here = ("indicators", id)
    yield from _named((*here, "for_each"), indicator.for_each, "groups")
    yield from _named((*here, "of_which"), indicator.of_which, "groups")
    if indicator.formula is not None:
        for quantity in indicator.formula.quantities():
            yield Link((*here, "formula"), quantity.indicator, "indicators")
    for path, target in targets(id, indicator):
        for key, name in target.references:
            yield Link((*path, key), name, "indicators")
        yield from _named((*path, "after"), target.after, "calendar")
        yield from _named((*path, "serves"), target.serves, "goals")


def targets(id: str, indicator: Indicator) -> Iterator[tuple[Path, Target]]:
    """Each target of an indicator with its path."""
    if indicator.target is not None:
        yield ("indicators", id, "target"), indicator.target
    for name, target in indicator.targets.items():
        yield ("indicators", id, "targets", name), target


def known(workspace: Workspace, link: Link) -> bool:
    """Whether what ``link`` names exists, in the files as written even where it could not be understood."""
    name, _, rest = link.name.partition("/")
    if link.section == "subject":
        return _subject_known(workspace, link.name)
    if link.section == "groups":
        return workspace.knows_group(link.name)
    section = workspace.tree.get(link.section)  # type: ignore[call-overload]
    if not isinstance(section, dict) or name not in section:
        return False
    if not rest:
        return True
    if link.section == "goals":
        goal = workspace.data.goals.get(name)
        return goal is None or rest in goal.success_factors
    if link.section == "lists":
        return rest in workspace.data.lists.get(name, {rest: ""})
    return False


def _subject_known(workspace: Workspace, subject: str) -> bool:
    section, _, rest = subject.partition("/")
    id, _, member = rest.partition("/")
    if section == "organisation":
        return not rest
    held = workspace.tree.get(section) if section in SECTIONS else None  # type: ignore[call-overload]
    if not isinstance(held, dict) or not rest:
        return isinstance(held, dict)
    if id not in held:
        return False
    if not member:
        return True
    if section == "goals":
        return member in workspace.data.goals[id].success_factors if id in workspace.data.goals else True
    if section == "indicators" and id in workspace.data.indicators:
        one = workspace.data.indicators[id]
        return member in workspace.members((*one.for_each, *one.of_which))
    return section == "lists" and member in workspace.data.lists.get(id, {})


def candidates(workspace: Workspace, link: Link) -> Iterator[str]:
    """What might have been meant by a name that does not exist."""
    if link.section == "subject":
        for section in SECTIONS:
            yield from (f"{section}/{id}" for id in workspace.tree.get(section) or ())  # type: ignore[call-overload]
    elif link.section == "groups":
        yield from workspace.groups()
    elif "/" in link.name and link.section in ("goals", "lists"):
        for id, goal in workspace.data.goals.items() if link.section == "goals" else ():
            yield from (f"{id}/{factor}" for factor in goal.success_factors)
        for id, items in workspace.data.lists.items() if link.section == "lists" else ():
            yield from (f"{id}/{item}" for item in items)
    else:
        yield from map(str, workspace.tree.get(link.section) or ())  # type: ignore[call-overload]
