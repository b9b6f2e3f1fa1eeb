"""A workspace as it is shown: what is about few people is hidden in its data, with all that it could be computed from.

It is done once, when a workspace is read, so that nothing made from its data can tell what is hidden there.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import dropwhile, groupby, takewhile
from operator import attrgetter
from typing import TypeAlias

from malstyr.findings import Fault
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell, Missing, Series, Yearly
from malstyr.model.organisation import DecidedChange, Decision
from malstyr.model.target import SHOWN, TOTAL, Target
from malstyr.source.tree import KEY, Map, Path, Place, Scalar, find, place_of
from malstyr.workspace.cells import TO_DATE, VALUE, At, CellNumber, cells_by_period, cells_of
from malstyr.workspace.people_told import figure_of_few, may_be_few, surely_many
from malstyr.workspace.secrecy import OF_NO_PEOPLE, PEOPLE, secrets, shown_cell
from malstyr.workspace.workspace import Workspace

_Reluctance: TypeAlias = tuple[bool, int, int, int | timedelta, int | timedelta, int, str]


def hide(workspace: Workspace, also: Iterable[CellNumber] = ()) -> Workspace:
    """The workspace as people wrote it, with ``..`` for every number that is hidden; and for these ``also``."""
    hidden: dict[CellNumber, CellNumber | None] = dict.fromkeys((*_of_few(workspace), *also))
    if not hidden:
        return workspace
    from malstyr.workspace.determined import hidden_with
    from malstyr.workspace.relations import Relations

    relations = Relations(workspace, (one for at in workspace.cells for one in at.held))
    order = _Order(workspace, relations.made)
    hidden |= hidden_with(relations.sums, {*hidden}, relations.computed, relations.missing, order)
    hidden |= _so_far(workspace, hidden)
    found = replace(workspace, hidden=hidden, written=workspace.data.values)
    values = _Shown(workspace, found.hidden_parts).values()
    return replace(found, data=workspace.data.model_copy(update={"values": values}))


def of_unread_people(workspace: Workspace, unread: Iterable[Fault], tree: Map) -> Iterator[CellNumber]:
    """What may be about few: of how many people it is could not be read, as these faults tell, or may be what a key of
    the ``tree`` says that nobody knows. Where a cell is surely of many, its value is shown, and its parts may be of few
    all the same."""
    around: dict[Path, list[str]] = {}
    for fault in unread:
        path = fault.key_path
        if path[:1] != ("values",) or not (of := _people_of(fault, workspace, tree)):
            continue
        cells = {path[: n + 1] for n, step in enumerate(of) if str(step)[:1].isdigit()}
        for one in {of, *cells}:
            said = fault.at.text if one in cells and one == path[:-1] and isinstance(fault.at, Place) else ""
            around.setdefault(one, []).append(said)
    for at in workspace.cells if around else ():
        told = [text for n in range(2, len(at.path) + 1) for text in around.get(at.path[:n], ())]
        fewest = workspace.fewest(workspace.data.indicators.get(at.indicator))
        if told:
            many = all(surely_many(text, fewest, at.cell.answers) for text in told)
            yield from (one for one in at.held if one.part != VALUE or not many)


def _people_of(fault: Fault, workspace: Workspace, tree: Map) -> Path:
    """What a fault of values is of, where it says of how many people, or may say it; nothing of another."""
    path = tuple(step for step in fault.key_path if step != KEY)
    of = tuple(takewhile(lambda step: step not in PEOPLE, path))
    if of != path:
        return of if fault.edit is None else ()
    said, cell = find(tree, path), find(tree, path[:-1])
    below = tuple(dropwhile(lambda step: not str(step)[:1].isdigit(), path))[1:]
    people = isinstance(cell, Map) and not {*PEOPLE}.isdisjoint(cell)
    if said is None or people or {*below[:-1]} & OF_NO_PEOPLE - {"of_which"}:
        return ()
    text, fewest = place_of(said).text, workspace.fewest(workspace.data.indicators.get("".join(map(str, path[1:2]))))
    if below in ((), ("value",)) or below[:1] == ("of_which",) == below[-2:-1]:
        return path if isinstance(said, Scalar) and figure_of_few(text, fewest) else ()
    known = fault.edit is not None or below[-1] in OF_NO_PEOPLE
    return path[:-1] if not known and may_be_few(text, fewest) else ()


def hide_what_is_hidden_in(newer: Workspace, older: Workspace) -> Workspace:
    """An older version as it may be shown beside a newer one: what was shown then and is hidden now is hidden."""
    earlier = {id: entry.replaces for id, entry in newer.data.indicators.items() if entry.replaces is not None}
    every = {one for at in older.cells for one in at.held}
    named = (one._replace(indicator=earlier.get(one.indicator, one.indicator)) for one in newer.hidden)
    also = [one for pair in zip(newer.hidden, named, strict=True) for one in dict.fromkeys(pair) if one in every]
    if all(one in older.hidden for one in also):
        return older
    return hide(replace(older, data=older.as_written, hidden={}, written=None), also)


def _of_few(workspace: Workspace) -> Iterator[CellNumber]:
    """What is hidden by what its own cell says."""
    for id, cells in groupby(workspace.cells, key=attrgetter("indicator")):
        indicator = workspace.data.indicators.get(id)
        divisions = workspace.divisions(indicator.of_which) if indicator is not None else ()
        survey, fewest = indicator.survey if indicator is not None else None, workspace.fewest(indicator)
        for at in cells:
            for part in secrets(at.cell, fewest, divisions, survey):
                if part != VALUE or any(one.part == VALUE for one in at.held):
                    yield CellNumber(id, at.member, at.period, part)


def _so_far(workspace: Workspace, hidden: Collection[CellNumber]) -> Mapping[CellNumber, CellNumber]:
    """What was there so far of a year, each with a number of the same year and indicator that is hidden: the rest of
    the year may tell it, or the other members."""
    of_years = {(one.indicator, year): one for one in hidden for year in one.period.years}
    cells = (CellNumber(*at[:3]) for at in workspace.cells_saying("to_date"))
    told = {at: of_years.get((at.indicator, at.period.year)) for at in cells if at not in hidden}
    return {at._replace(part=TO_DATE): one for at, one in told.items() if one is not None}


class _Order:
    """What is rather hidden of several: what is computed where nobody writes it, what nothing judges, the smaller part.

    Of what is computed, what rests on the most: deeper formulas, parts, the whole before members, later and longer
    periods. Of the rest, parts before members and members before the whole, lower units before higher ones, shorter
    periods before longer ones, those of fewer people before those of more, and at last by name: never by what the
    numbers are.
    """

    def __init__(self, workspace: Workspace, made: Container[CellNumber]) -> None:
        self.workspace, self.made = workspace, made

    def __call__(self, one: CellNumber) -> _Reluctance:
        length = one.period.end - one.period.start
        if one._replace(part=VALUE) in self.made:
            deep, later = self.workspace.formula_depths[one.indicator] or 0, one.period.end.toordinal()
            return False, -deep, 2 * (one.part == VALUE) + (one.member is not None), -later, -length, 0, str(one)
        rank = 0 if one.part != VALUE else 1 if one.member is not None else 2
        return True, self._judged(one), rank, length, -self._depth(one.member), self._people(one), str(one)

    def _people(self, one: CellNumber) -> int:
        cell = cells_by_period(self.workspace.data, one.indicator, one.member).get(one.period)
        if cell is None:
            return 0
        part = cell if one.part == VALUE else cell.of_which.get(one.part, cell)
        return part.n or 0

    def _depth(self, member: str | None) -> int:
        """How many units are above one."""
        units, above = self.workspace.data.units, set[str]()
        while member in units and (parent := units[member].parent) is not None and parent not in above:
            above.add(parent)
            member = parent
        return len(above)

    def _judged(self, one: CellNumber) -> bool:
        """Whether a target is held against it."""
        indicator = self.workspace.data.indicators.get(one.indicator)
        if indicator is None or one.part != VALUE:
            return False
        whole = one.period.whole_year or indicator.year in (None, Yearly.EACH)
        return whole and any(self._for(target, one) for target in indicator.all_targets.values())

    def _for(self, target: Target, one: CellNumber) -> bool:
        if target.for_ is None or target.for_ == (SHOWN,):
            return one.member is not None or not self.workspace.members_of(one.indicator)
        return (one.member or TOTAL) in target.for_


class _Shown:
    """The values of a workspace, with ``..`` for those that are hidden."""

    def __init__(self, workspace: Workspace, hidden: Mapping[Path, Collection[str]]) -> None:
        self.workspace, self.hidden = workspace, hidden

    def values(self) -> Mapping[str, Series]:
        values = self.workspace.data.values
        return values | {id: self._series(id, values[id]) for id in {str(path[1]) for path in self.hidden}}

    def _series(self, id: str, series: Series) -> Series:
        periods = {at.period: self._cell(at) for at in cells_of(self.workspace.data, id) if at.member is None}
        members = {
            member: {period: self._cell(At(id, member, period, cell)) for period, cell in cells.items()}
            for member, cells in series.members.items()
        }
        return series.model_copy(update={"periods": periods, "members": members})

    def _cell(self, at: At) -> Cell:
        fewest = self.workspace.fewest(self.workspace.data.indicators.get(at.indicator))
        return shown_cell(at.cell, self.hidden.get(at.path, ()), fewest)


def tells_hidden(path: str, hidden: Container[Path]) -> bool:
    """Whether a path as it is written leads to a cell with a number that is hidden, or into one."""
    steps = tuple(path.split("/"))
    return steps[:3] in hidden or steps[:4] in hidden


def untold(decision: Decision, hidden: Container[Path]) -> Decision:
    """A decision without the numbers of cells that have one that is hidden, which it may approve changes of."""
    told = {path: one for path, one in decision.approves.items() if tells_hidden(path, hidden)}
    signs = {path: one.model_copy(update=_signs(one)) for path, one in told.items()}
    return decision.model_copy(update={"approves": {**decision.approves, **signs}}) if told else decision


def _signs(one: DecidedChange) -> Mapping[str, Missing]:
    return {side: Missing.SUPPRESSED for side in ("from_", "to") if getattr(one, side) is not None}


def shown_data(workspace: Workspace) -> GoalFile:
    """All that a workspace says, without the numbers that are hidden."""
    decisions = {id: untold(one, workspace.hidden_parts) for id, one in workspace.data.decisions.items()}
    return workspace.data.model_copy(update={"decisions": decisions})
