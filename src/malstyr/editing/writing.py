"""Facts put into the goal files: only what they are about changes, and what is so already is left."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from malstyr.editing.fact import CellFact, CellId
from malstyr.editing.filled import KeyPut, filled
from malstyr.editing.foresight import Foresight
from malstyr.editing.landing import Landing, may_hold_values
from malstyr.editing.new_file import with_new_file
from malstyr.editing.put import CannotPut
from malstyr.editing.ranks import KeyRanks
from malstyr.editing.refused import FactRefusal, Refusals, RefusedFact, cannot_put
from malstyr.editing.standing import cell_at, same_but, same_value, stands_at
from malstyr.editing.typed import typed
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import OF_VALUE, Missing, figures
from malstyr.source.elsewhere import Moved
from malstyr.source.files import read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Refusal, RefusalReason
from malstyr.source.tree import Map, Place
from malstyr.workspace.cells import cells_by_period, path_of
from malstyr.workspace.edit import Broken, Edited, remade
from malstyr.workspace.load import FileReader, Loaded

TreeOf: TypeAlias = Callable[[CellFact], Map | None]
"""What holds a fact, or the series that it belongs to, where it stands."""


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


def trees_after(loaded: Loaded, facts: Sequence[CellFact], terms: WritingTerms) -> TreeOf | None:
    """The tree of the file that a fact stands in once ``facts`` are written; None where they cannot be.

    The files are read and no workspace is made of them, which takes as much again.
    """
    writing = _Writing(loaded, terms)
    files, landing = writing.filled(facts), writing.landing
    if isinstance(files, Unwritten | Refusal):
        return None
    roots = {name: terms.read(loaded.shown(name), data, default_leg())[1].root for name, data in files.items()}
    trees = {name: root for name, root in roots.items() if isinstance(root, Map)}
    return lambda fact: trees.get(landing.of(fact) or "")


class _Writing:
    def __init__(self, loaded: Loaded, terms: WritingTerms) -> None:
        self.today, self.to, self.read = terms.today, terms.to, terms.read
        if self.to is not None and self.to not in loaded.tree.files and may_hold_values(loaded, self.to):
            loaded = with_new_file(loaded, self.to, self.read)
        self.loaded = loaded
        self.refusals = Refusals(loaded.workspace)
        self.published = cache(terms.published)
        self.workspace = loaded.workspace
        self.data = loaded.workspace.as_written
        self.landing = Landing(loaded, self.to)
        self.lost = {name for name in loaded.tree.files if loaded.shown(name) in self.workspace.lost}
        self.puts: dict[CellId, tuple[KeyPut, ...]] = {}
        """What is put in each cell so far, in order."""
        self.refused: list[RefusedFact] = []
        self.ranks = KeyRanks(loaded)

    def run(self, facts: Sequence[CellFact]) -> WrittenFacts | Unwritten | Broken | Refusal:
        files = self.filled(facts)
        return files if isinstance(files, Unwritten | Refusal) else self._made(files)

    def filled(self, facts: Sequence[CellFact]) -> Mapping[str, bytes] | Unwritten | Refusal:
        """The files with it, not loaded yet."""
        puts: dict[str, dict[CellId, Sequence[KeyPut]]] = defaultdict(dict)
        first: dict[str, CellFact] = {}
        for fact in facts:
            before = self._held(fact)
            name = self._file(fact, before)
            if name is not None and self._put(fact, name, before):
                first.setdefault(name, fact)
                cell = fact.cell
                puts[name][cell] = self.puts[cell]
        if self.refused:
            return Unwritten(tuple(self.refused))
        files = dict(self.loaded.tree.files)
        for name, cells in puts.items():
            try:
                made = filled(self.loaded.shown(name), files[name], cells, self.ranks, self.read)
            except CannotPut as wrong:
                return Unwritten((RefusedFact(first[name], *cannot_put(wrong)),))
            if isinstance(made, Refusal):
                return made
            files[name] = made
        return files

    def foreseen(self, facts: Iterable[CellFact]) -> Loaded | None:
        foresight = Foresight(self.loaded)
        for series in _by_series(facts):
            if not self._foresee_new(foresight, series) and not all(self._foresee(foresight, one) for one in series):
                return None
        return foresight.loaded_so()

    def _foresee_new(self, foresight: Foresight, facts: Sequence[CellFact]) -> bool:
        """Put in facts of one series in cells that are not there, at once; False where each is to be looked at."""
        first, cells = facts[0], {one.period: one.held for one in facts}
        held = cells_by_period(self.data, first.indicator, first.member)
        simple = self.to is None and first.source is None and first.known is None
        if not simple or not held.keys().isdisjoint(cells.keys()) or self.refusals.any_of_series(facts):
            return False
        name = self.landing.of_series(first)
        if name is None or name in self.lost:
            return False
        return foresight.put_new(name, first.indicator, first.member, first.keys, cells)

    def _foresee(self, foresight: Foresight, fact: CellFact) -> bool:
        """Put in one fact; False where it is refused."""
        before = self._held(fact)
        name = self._file(fact, before)
        if name is None:
            return False
        for one in self._put(fact, name, before):
            foresight.put(name, fact.cell, one.keys, one.value)
        return True

    def _made(self, files: Mapping[str, bytes]) -> WrittenFacts | Broken | Refusal:
        """The workspace with these files, which are to hold what was meant and nothing else."""
        before = self.loaded.tree.files
        changed = tuple(name for name, data in files.items() if data != before[name])
        if not changed:
            return WrittenFacts(Edited(self.loaded.tree, self.loaded), ())
        texts = {name: tuple(one[name].decode("utf-8-sig") for one in (before, files)) for name in changed}
        moved = {self.loaded.shown(name): Moved.between(*pair) for name, pair in texts.items()}
        made = remade(self.loaded, self.loaded.tree._replace(files=files), moved, self.read)
        if isinstance(made, Edited) and not same_but(self.data, made.loaded.workspace.as_written, self.puts):
            source = next(one for one in self.workspace.sources if one.name in moved)
            return Refusal(RefusalReason.ELSEWHERE, Place(source, 0, 0))
        return WrittenFacts(made, changed) if isinstance(made, Edited) else made

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
        if before is None or same_value(before, fact.value) or fact.reason:
            return None
        if fact.value is Missing.SUPPRESSED or _is_more(before, fact.value):
            return None
        secret = path_of(*fact.cell) in self.workspace.hidden_parts
        old = Missing.SUPPRESSED.value if secret else typed(before)
        args = {"id": fact.indicator, "old": old, "new": typed(fact.value), "when": fact.when}
        if before is Missing.SUPPRESSED and isinstance(fact.value, Decimal):
            return RefusedFact(fact, FactRefusal.DISCLOSES, args)
        if fact.figure is not None and self._is_published(fact, before):
            return RefusedFact(fact, FactRefusal.NO_REASON, args)
        return None

    def _put(self, fact: CellFact, name: str, before: object) -> tuple[KeyPut, ...]:
        """What a fact puts in a file, where this stands before it."""
        made = tuple(self._puts(fact, name, before))
        if made:
            self.puts[fact.cell] = (*self.puts.get(fact.cell, ()), *made)
        return made

    def _puts(self, fact: CellFact, name: str, before: object) -> Iterator[KeyPut]:
        keys, id, value = fact.keys, fact.cell, fact.held
        if before is not None and same_value(before, value):
            return
        of = fact.figure
        corrects = of is not None and before is not None and fact.value is not Missing.SUPPRESSED
        if corrects and fact.reason and not _is_more(before, value) and self._is_published(fact, before):
            told: dict[str, object] = {"of": of} if of != OF_VALUE else {}
            entry = told | {"from": before, "date": self.today, "reason": fact.reason}
            yield KeyPut(fact, ("revised",), entry, last=self._at(id, ("revised",)) is not None)
        hides = fact.part is not None and value is Missing.SUPPRESSED and self._at(id, keys[:-1]) is not None
        yield KeyPut(fact, keys[:-1] if hides else keys, value)
        if fact.source is not None and fact.source != self._source(id, name):
            yield KeyPut(fact, ("source",), fact.source)
        if fact.known is not None and fact.known != self._at(id, ("known",)):
            yield KeyPut(fact, ("known",), fact.known)

    def _source(self, id: CellId, name: str) -> object | None:
        """Where a cell, or its file, says that it comes from."""
        about = self.workspace.about.get(self.loaded.shown(name))
        return self._at(id, ("source",)) or (about.source if about is not None else None)

    def _held(self, fact: CellFact) -> object | None:
        return self._at(fact.cell, fact.keys)

    def _at(self, id: CellId, keys: tuple[str, ...]) -> object | None:
        """What a key of a cell is now, with the facts before this one."""
        said = next((one for one in reversed(self.puts.get(id, ())) if one.keys == keys), None)
        return said.value if said is not None else stands_at(self.data, id, keys)

    def _is_published(self, fact: CellFact, before: object) -> bool:
        published = self.published()
        if published is None:
            return True
        cell, of = cell_at(published, fact.cell), fact.figure
        held = figures(cell).get(of) if cell is not None and of is not None else None
        return held is not None and same_value(held, before)


_told_alike = attrgetter("indicator", "member", "part", "kind", "point", "source", "known")
"""What facts of one series have in common besides their reasons."""


def _by_series(facts: Iterable[CellFact]) -> Iterable[Sequence[CellFact]]:
    """The facts of each series that are told alike but for their periods and values."""
    found: dict[object, list[CellFact]] = defaultdict(list)
    for one in facts:
        found[_told_alike(one)].append(one)
    return found.values()


def _is_more(before: object, after: object) -> bool:
    """Whether all steps that were done still are."""
    return isinstance(before, tuple) and isinstance(after, tuple) and set(before) <= set(after)
