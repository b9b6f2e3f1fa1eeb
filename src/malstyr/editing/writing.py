"""Facts put into the goal files: only what they are about changes, and what is so already is left."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from malstyr.editing.fact import CellFact, CellId, FactKind
from malstyr.editing.foresight import Foresight
from malstyr.editing.landing import Landing, may_hold_values
from malstyr.editing.put import CannotPut, KeyStep, PutEdit, Rank, indentation, put_in, put_last
from malstyr.editing.refused import COUNTED, FactRefusal, Refusals, RefusedFact
from malstyr.editing.typed import typed
from malstyr.model.goal_file import SECTIONS, GoalFile
from malstyr.model.guarantees import case
from malstyr.model.indicators import (
    OF_VALUE,
    Cell,
    Missing,
    Series,
    figures,
)
from malstyr.model.periods import Period, period
from malstyr.source.elsewhere import Moved, read_otherwise
from malstyr.source.files import WORKSPACE_FILE, FileTree, read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Refusal, RefusalReason, patched
from malstyr.source.tree import Map, Place, find
from malstyr.workspace.cells import path_of
from malstyr.workspace.edit import Broken, Edited, remade
from malstyr.workspace.load import FileReader, Loaded, load

_SCHEMA = re.compile(r"(# yaml-language-server: \$schema=)(\S+)")
_CELL_ORDER = {one.alias or name: n for n, (name, one) in enumerate(Cell.model_fields.items())}


@dataclass(frozen=True, slots=True)
class Unwritten:
    """Facts that cannot be written, and so none is."""

    refused: tuple[RefusedFact, ...]


@dataclass(frozen=True, slots=True)
class WrittenFacts:
    """The workspace with the facts in it."""

    edited: Edited
    files: tuple[str, ...]
    """The names of the files that changed; none where all was so already."""
    landed: Mapping[CellFact, str] = field(default_factory=dict)
    """The file of each fact, also of those that were so already."""


class _Put(NamedTuple):
    """One key to be set, or one correction to be added, of one cell."""

    fact: CellFact
    keys: tuple[str, ...]
    """Below the cell."""
    value: object
    last: bool = False
    """Whether it is added to the list there."""


class WritingTerms(NamedTuple):
    """What facts are written by."""

    today: date
    published: Callable[[], GoalFile | None] = lambda: None
    """What is committed, asked only where something would become another; None takes all that is written to be."""
    to: str | None = None
    """The file for what no other file holds, which is made where there is none."""
    read: FileReader = read_file
    """Parses a file; one that remembers makes it cheaper."""


def written(
    loaded: Loaded, facts: Iterable[CellFact], terms: WritingTerms
) -> WrittenFacts | Unwritten | Broken | Refusal:
    """The workspace with ``facts`` in it, or why it cannot be so."""
    return _Writing(loaded, terms).run(tuple(facts))


def foreseen(loaded: Loaded, facts: Iterable[CellFact], terms: WritingTerms) -> Loaded | None:
    """The workspace with ``facts`` in it, to be judged before any file is made; None where only the files can tell."""
    writing = _Writing(loaded, terms)
    return writing.foreseen(facts) if writing.loaded is loaded else None


class _NotPatched(Exception):
    """Edits that could not be made, and why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.why)
        self.refusal = refusal


class _Writing:
    def __init__(self, loaded: Loaded, terms: WritingTerms) -> None:
        self.today, self.to, self.read = terms.today, terms.to, terms.read
        if self.to is not None and self.to not in loaded.tree.files and may_hold_values(loaded, self.to):
            loaded = with_new_file(loaded, self.to, self.read)
        self.loaded = loaded
        self.refusals = Refusals(loaded.workspace)
        self.published = cache(terms.published)
        self.workspace = loaded.workspace
        self.values = loaded.workspace.as_written.values
        self.landing = Landing(loaded, self.to)
        self.lost = {name for name in loaded.tree.files if loaded.shown(name) in self.workspace.lost}
        self.now: dict[CellId, dict[tuple[str, ...], object]] = defaultdict(dict)
        self.refused: list[RefusedFact] = []
        self.landed: dict[CellFact, str] = {}
        self.ranks = _Ranks(loaded)

    def run(self, facts: Sequence[CellFact]) -> WrittenFacts | Unwritten | Broken | Refusal:
        puts: dict[str, dict[CellId, deque[_Put]]] = defaultdict(lambda: defaultdict(deque))
        for fact in facts:
            before = self._held(fact)
            name = self._file(fact, before)
            if name is not None:
                self.landed[_hashable(fact)] = name
                puts[name][_cell_id(fact)].extend(self._puts(fact, name, before))
        if self.refused:
            return Unwritten(tuple(self.refused))
        try:
            files = {**self.loaded.tree.files, **{name: self._filled(name, cells) for name, cells in puts.items()}}
        except CannotPut as wrong:
            return Unwritten((self._cannot(facts, wrong),))
        except _NotPatched as wrong:
            return wrong.refusal
        return self._made(files)

    def foreseen(self, facts: Iterable[CellFact]) -> Loaded | None:
        foresight = Foresight(self.loaded)
        for series in _by_series(facts):
            if not self._foresee_new(foresight, series) and not all(self._foresee(foresight, one) for one in series):
                return None
        return foresight.loaded_so()

    def _foresee_new(self, foresight: Foresight, facts: Sequence[CellFact]) -> bool:
        """Put in facts of one series in cells that are not there, at once; False where each is to be looked at."""
        first, periods = facts[0], [one.period for one in facts]
        held = _cells(self.values, first.indicator, first.member)
        simple = self.to is None and first.source is None and first.known is None
        if not simple or any(one in held for one in periods) or self.refusals.any_of_series(facts):
            return False
        name = self.landing.of_series(first)
        if name is None or name in self.lost:
            return False
        cells = dict(zip(periods, map(_as_held, facts), strict=True))
        return foresight.put_new(name, first.indicator, first.member, _keys(first), cells)

    def _foresee(self, foresight: Foresight, fact: CellFact) -> bool:
        """Put in one fact; False where it is refused."""
        before = self._held(fact)
        name = self._file(fact, before)
        if name is None:
            return False
        for one in self._puts(fact, name, before):
            foresight.put(name, _cell_id(fact), one.keys, one.value)
        return True

    def _made(self, files: Mapping[str, bytes]) -> WrittenFacts | Broken | Refusal:
        """The workspace with these files, which are to hold what was meant and nothing else."""
        before = self.loaded.tree.files
        changed = tuple(name for name, data in files.items() if data != before[name])
        if not changed:
            return WrittenFacts(Edited(self.loaded.tree, self.loaded), (), self.landed)
        texts = {name: tuple(one[name].decode("utf-8-sig") for one in (before, files)) for name in changed}
        moved = {self.loaded.shown(name): Moved.between(*pair) for name, pair in texts.items()}
        made = remade(self.loaded, self.loaded.tree._replace(files=files), moved, self.read)
        if isinstance(made, Edited) and not self._as_meant(made.loaded):
            source = next(one for one in self.workspace.sources if one.name in moved)
            return Refusal(RefusalReason.ELSEWHERE, Place(source, 0, 0))
        return WrittenFacts(made, changed, self.landed) if isinstance(made, Edited) else made

    def _cannot(self, facts: Sequence[CellFact], wrong: CannotPut) -> RefusedFact:
        """That what stands somewhere cannot be changed alone."""
        why = FactRefusal.SHARED if wrong.why == "shared" else FactRefusal.SHAPE
        file, line = wrong.place.source.name, wrong.place.source.position(wrong.place.start)[0]
        fact = next(one for one in facts if self.loaded.shown(self.landed[_hashable(one)]) == file)
        return RefusedFact(fact, why, {"file": file, "line": str(line), "text": wrong.place.text})

    def _file(self, fact: CellFact, before: object) -> str | None:
        """The file for a fact; one that cannot be, or whose file is not known or cannot be read, is refused."""
        refusal = self.refusals.of(fact) or self._not_changed(fact, before)
        if refusal is not None:
            self.refused.append(refusal)
            return None
        if self.to is not None and self.to not in self.loaded.tree.files:
            self.refused.append(RefusedFact(fact, FactRefusal.NOT_THERE, {"file": self.to}))
            return None
        name = self.landing.of(fact)
        if name is None:
            listed = ", ".join(self.landing.choices())
            self.refused.append(RefusedFact(fact, FactRefusal.NOWHERE, {"id": fact.indicator, "listed": listed}))
        elif name in self.lost:
            self.refused.append(RefusedFact(fact, FactRefusal.LOST, {"file": self.loaded.shown(name)}))
            return None
        return name

    # What is to be set.

    def _not_changed(self, fact: CellFact, before: object) -> RefusedFact | None:
        """Why a figure that stands may not become another: none has said why, or it was hidden."""
        if before is None or _equal(before, fact.value) or fact.reason:
            return None
        if fact.value is Missing.SUPPRESSED or _is_more(before, fact.value):
            return None
        secret = path_of(*_cell_id(fact)) in self.workspace.hidden_parts
        old = Missing.SUPPRESSED.value if secret else typed(before)
        args = {"id": fact.indicator, "old": old, "new": typed(fact.value), "when": _when(fact)}
        if before is Missing.SUPPRESSED and isinstance(fact.value, Decimal):
            return RefusedFact(fact, FactRefusal.DISCLOSES, args)
        if fact.figure is not None and self._is_published(fact, before):
            return RefusedFact(fact, FactRefusal.NO_REASON, args)
        return None

    def _puts(self, fact: CellFact, name: str, before: object) -> Iterator[_Put]:
        keys, id = _keys(fact), _cell_id(fact)
        value = _as_held(fact)
        if before is not None and _equal(before, value):
            return
        of = fact.figure
        corrects = of is not None and before is not None and fact.value is not Missing.SUPPRESSED
        if corrects and fact.reason and not _is_more(before, value) and self._is_published(fact, before):
            told: dict[str, object] = {"of": of} if of != OF_VALUE else {}
            entry = told | {"from": before, "date": self.today, "reason": fact.reason}
            yield _Put(fact, ("revised",), entry, last=self._at(id, ("revised",)) is not None)
            self.now[id]["revised",] = entry
        yield _Put(fact, keys, value)
        self.now[id][keys] = value
        if fact.source is not None and fact.source != self._source(id, name):
            yield _Put(fact, ("source",), fact.source)
            self.now[id]["source",] = fact.source
        if fact.known is not None and fact.known != self._at(id, ("known",)):
            yield _Put(fact, ("known",), fact.known)
            self.now[id]["known",] = fact.known

    def _source(self, id: CellId, name: str) -> object | None:
        """Where a cell, or its file, says that it comes from."""
        about = self.workspace.about.get(self.loaded.shown(name))
        return self._at(id, ("source",)) or (about.source if about is not None else None)

    def _held(self, fact: CellFact) -> object | None:
        return self._at(_cell_id(fact), _keys(fact))

    def _at(self, id: CellId, keys: tuple[str, ...]) -> object | None:
        """What a key of a cell is now, with the facts before this one."""
        now = self.now.get(id, {})
        if keys in now:
            return now[keys]
        cell = _cell(self.values, id)
        return _in_cell(cell, keys) if cell is not None else None

    def _is_published(self, fact: CellFact, before: object) -> bool:
        published = self.published()
        if published is None:
            return True
        cell, of = _cell(published.values, _cell_id(fact)), fact.figure
        held = figures(cell).get(of) if cell is not None and of is not None else None
        return held is not None and _equal(held, before)

    # How it is put in.

    def _filled(self, name: str, cells: Mapping[CellId, deque[_Put]]) -> bytes:
        """The file with everything put in: of each cell one thing at a time, so that one after another is the same."""
        data = self.loaded.tree.files[name]
        while any(cells.values()):
            source, reading = self.read(self.loaded.shown(name), data, default_leg())
            root = reading.root
            if root is None and not reading.lost:
                root = Map()
                root.source, root.start, root.end, root.flow = source, len(source.text), len(source.text), False
            if not isinstance(root, Map):
                raise CannotPut("shape", Place(source, 0, 0))
            edits: list[PutEdit] = []
            new: set[tuple[str, ...]] = set()
            for id, waiting in cells.items():
                if waiting and self._first(root, id, new):
                    edits += self._edits(root, waiting.popleft())
            ordered = [one.edit for one in sorted(edits, key=lambda one: one.turn)]
            made = patched(data, ordered)
            if isinstance(made, Refusal):
                raise _NotPatched(made)
            after = self.read(source.name, made, default_leg())[1].root
            place = read_otherwise(root, after, Moved(ordered)) if after is not None else Place(source, 0, 0)
            if place is not None:
                raise _NotPatched(Refusal(RefusalReason.ELSEWHERE, place))
            data = made
        return data

    @staticmethod
    def _first(root: Map, id: CellId, new: set[tuple[str, ...]]) -> bool:
        """Whether a cell may be put in now: what it stands in is there, or nothing else makes it at the same time."""
        above = ("values", id[0], *((id[1],) if id[1] is not None else ()))
        missing = next(
            (above[:n] for n in range(1, len(above) + 1) if not isinstance(find(root, above[:n]), Map)), None
        )
        if missing is None:
            return True
        first = missing not in new
        new.add(missing)
        return first

    def _edits(self, root: Map, one: _Put) -> list[PutEdit]:
        fact = one.fact
        path = path_of(fact.indicator, fact.member, fact.period)
        cell = find(root, path)
        if one.last and isinstance(cell, Map):
            return put_last(cell, one.keys[0], typed(one.value))
        values = find(root, path[:1])
        width = indentation(values) if isinstance(values, Map) else indentation(root)
        return put_in(root, self.ranks.steps(fact, one.keys), typed(one.value), width)

    def _as_meant(self, after: Loaded) -> bool:
        """Whether the values are what they were but for the facts, and these are what was said."""
        new = after.workspace.as_written.values
        for id, said in self.now.items():
            cell = _cell(new, id)
            for keys, value in said.items():
                held = _in_cell(cell, keys) if cell is not None else None
                if held is None or (keys != ("revised",) and not _equal(held, value)):
                    return False
        return _same_but(self.values, new, self.now)


def _same_but(
    before: Mapping[str, Series],
    after: Mapping[str, Series],
    touched: Mapping[CellId, Mapping[tuple[str, ...], object]],
) -> bool:
    """Whether every cell is what it was, of those that are touched all that is not said of."""
    then, now, none, fields = _by_id(before), _by_id(after), Cell(), frozenset(Cell.model_fields)
    for id, said in touched.items():
        old, new = then.pop(id, none), now.pop(id, none)
        told = {keys[0] for keys in said}
        if old is none and new.model_fields_set <= told:
            continue
        rest = fields.difference(told)
        if any(getattr(old, key) != getattr(new, key) for key in rest):
            return False
    return then == now


def _by_id(values: Mapping[str, Series]) -> dict[CellId, Cell]:
    return {
        (id, member, at): cell
        for id, series in values.items()
        for member, cells in ((None, series.periods), *series.members.items())
        for at, cell in cells.items()
    }


class _Ranks:
    """Where keys come among those beside them."""

    def __init__(self, loaded: Loaded) -> None:
        self.workspace = loaded.workspace
        self.indicators = {id: n for n, id in enumerate(loaded.workspace.data.indicators)}
        self.sections = {one: n for n, one in enumerate(SECTIONS)}
        self.members = cache(lambda id: {one: n for n, one in enumerate(self.workspace.members_of(id))})

    def steps(self, fact: CellFact, keys: tuple[str, ...]) -> tuple[KeyStep, ...]:
        """The way to a key of a cell."""
        members = self.members(fact.indicator)

        def in_series(key: str) -> Rank | None:
            return _rank_of_period(key) if key[:1].isdigit() else _numbered(members, key, 1)

        steps = [
            KeyStep("values", lambda key: _numbered(self.sections, key), lines=True),
            KeyStep(fact.indicator, lambda key: _numbered(self.indicators, key), lines=True),
        ]
        if fact.member is not None:
            steps.append(KeyStep(fact.member, in_series, lines=True))
        steps.append(KeyStep(str(fact.period), in_series, short="value"))
        return (*steps, *self._in_cell(fact, keys))

    def _in_cell(self, fact: CellFact, keys: tuple[str, ...]) -> Iterator[KeyStep]:
        yield KeyStep(
            keys[0], lambda key: _numbered(_CELL_ORDER, key), short="original" if keys[0] == "budget" else None
        )
        if keys[0] == "budget":
            yield KeyStep("original", lambda key: (int(key != "original"),))
        elif keys[0] == "of_which":
            indicator = self.workspace.data.indicators[fact.indicator]
            parts = {name: n for n, name in enumerate(self.workspace.members(indicator.of_which))}
            yield KeyStep(keys[1], lambda key: _numbered(parts, key), short="value")
            in_part = {"value": 0, "n": 1, "margin": 2}
            yield KeyStep(keys[2], lambda key: _numbered(in_part, key))
        elif len(keys) > 1:
            points = {name: n for n, name in enumerate(self.workspace.data.calendar or ("D1", "D2", "D3"))}
            yield KeyStep(keys[1], lambda key: _numbered(points, key))


def _numbered(order: Mapping[str, int], key: str, first: int = 0) -> Rank | None:
    return (first, order[key]) if key in order else None


def _rank_of_period(key: str) -> Rank | None:
    try:
        at = period(key)
    except ValueError:
        return None
    return 0, at.start.toordinal(), at.end.toordinal(), str(at)


def _keys(fact: CellFact) -> tuple[str, ...]:
    """The keys below the cell that a fact is about."""
    if fact.part is not None:
        return "of_which", fact.part, str(fact.kind)
    if fact.kind is FactKind.BUDGET:
        return "budget", "original"
    if fact.kind is FactKind.FORECAST:
        return "forecast", fact.point or ""
    return (str(fact.kind),)


def _cell_id(fact: CellFact) -> CellId:
    return fact.indicator, fact.member, fact.period


def _when(fact: CellFact) -> str:
    key = None if fact.kind in (FactKind.VALUE, FactKind.FORECAST) else str(fact.kind)
    return " ".join(filter(None, (fact.member, str(fact.period), fact.part, key, fact.point)))


def _by_series(facts: Iterable[CellFact]) -> Iterable[Sequence[CellFact]]:
    """The facts of each series that are told alike but for their periods and values."""
    found: dict[tuple[object, ...], list[CellFact]] = defaultdict(list)
    for one in facts:
        found[one.indicator, one.member, one.part, one.kind, one.point, one.source, one.known].append(one)
    return found.values()


def _cells(values: Mapping[str, Series], indicator: str, member: str | None) -> Mapping[Period, Cell]:
    series = values.get(indicator)
    if series is None:
        return {}
    return series.periods if member is None else series.members.get(member, {})


def _cell(values: Mapping[str, Series], id: CellId) -> Cell | None:
    return _cells(values, id[0], id[1]).get(id[2])


def _in_cell(cell: Cell, keys: tuple[str, ...]) -> object | None:
    found: object | None = cell
    for key in keys:
        found = found.get(key) if isinstance(found, Mapping) else getattr(found, key, None)
    return None if found in ((), {}) and keys != ("value",) else found


def _as_held(fact: CellFact) -> object:
    """The value as the model holds it."""
    if fact.kind is FactKind.CASES and isinstance(fact.value, tuple):
        return tuple(map(case, fact.value))
    if fact.kind in COUNTED and isinstance(fact.value, Decimal):
        return int(fact.value)
    return fact.value


def _equal(one: object, other: object) -> bool:
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return {str(key): dict(counts) for key, counts in one.items()} == {
            str(key): dict(counts) for key, counts in other.items()
        }
    return (type(one) is not str and one == other) or (isinstance(one, str) and isinstance(other, str) and one == other)


def _is_more(before: object, after: object) -> bool:
    """Whether all steps that were done still are."""
    return isinstance(before, tuple) and isinstance(after, tuple) and set(before) <= set(after)


def _hashable(fact: CellFact) -> CellFact:
    return fact._replace(value=typed(fact.value)) if isinstance(fact.value, Mapping) else fact


def with_new_file(loaded: Loaded, name: str, read: FileReader, text: str = "") -> Loaded:
    """The workspace with a file in it that holds ``text``, below the line by which editors know what it is."""
    first = next((one.text for one in loaded.workspace.sources if one.name == loaded.shown(WORKSPACE_FILE)), "")
    schema = _SCHEMA.match(first)
    up = "../" * name.count("/")
    line = "" if schema is None else f"{schema[1]}{schema[2] if ':' in schema[2] else up + schema[2]}\n"
    tree: FileTree = loaded.tree._replace(files={**loaded.tree.files, name: f"{line}{text}".encode()})
    return load(loaded.workspace.folder, tree, shown=loaded.shown, read=read)
