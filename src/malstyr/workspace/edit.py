"""Edits of a loaded workspace: made, loaded again, and compared with what was there, before anything is written."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from malstyr.findings import Fault
from malstyr.source.elsewhere import Moved, read_otherwise
from malstyr.source.files import FileTree, read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Edit, Refusal, RefusalReason, apply, by_file
from malstyr.source.tree import Place
from malstyr.workspace.load import FileReader, Loaded, load

UNMOVED = Moved(())


@dataclass(frozen=True, slots=True)
class Edited:
    """The files as the edits make them, which changes nothing else, and the workspace that they are."""

    tree: FileTree
    loaded: Loaded


@dataclass(frozen=True, slots=True)
class Broken:
    """Edits after which reading finds faults that it did not find before; the workspace that tells of them."""

    loaded: Loaded
    faults: tuple[Fault, ...]


def edited(loaded: Loaded, edits: Sequence[Edit], read: FileReader = read_file) -> Edited | Broken | Refusal:
    """The workspace with all of ``edits`` made, or why none of them is; ``read`` parses one file."""
    tree = apply(loaded.tree, edits, loaded.shown)
    if isinstance(tree, Refusal):
        return tree
    moved = {called: Moved(own) for called, own in by_file(edits).items()}
    made = remade(loaded, tree, moved, read)
    elsewhere = _read_otherwise(loaded, tree, moved, read) if isinstance(made, Edited) else None
    return Refusal(RefusalReason.ELSEWHERE, elsewhere) if elsewhere is not None else made


def remade(loaded: Loaded, tree: FileTree, moved: Mapping[str, Moved], read: FileReader = read_file) -> Edited | Broken:
    """The workspace of files in some of which what stood has ``moved``, or the faults that it has."""
    after = load(loaded.workspace.folder, tree, shown=loaded.shown, read=read)
    new = tuple(_new_faults(loaded, after, moved))
    return Broken(after, new) if new else Edited(tree, after)


def _new_faults(before: Loaded, after: Loaded, moved: Mapping[str, Moved]) -> Iterator[Fault]:
    """Faults that were not there before: neither at the same place nor, where that was edited, of the same ids.

    What is wrong in a file that could not be read was there, but hidden, so where one comes back nothing is new.
    """
    if set(after.workspace.lost) < set(before.workspace.lost):
        return
    stood: dict[object, list[Fault]] = defaultdict(list)
    for fault in before.faults:
        place = _place(before, fault)
        of_file = moved.get(place.source.name, UNMOVED)
        stood[fault.rule, place.source.name, of_file.span(place.start, place.end)].append(fault)
    others: list[Fault] = []
    for fault in after.faults:
        place = _place(after, fault)
        same = stood[fault.rule, place.source.name, (place.start, place.end)]
        if same:
            same.pop()
        else:
            others.append(fault)
    left = Counter(fault.identity for same in stood.values() for fault in same)
    for fault in others:
        left[fault.identity] -= 1
        if left[fault.identity] < 0:
            yield fault


def _place(loaded: Loaded, fault: Fault) -> Place:
    return fault.at if isinstance(fault.at, Place) else loaded.workspace.place(fault.at)


def _read_otherwise(loaded: Loaded, tree: FileTree, moved: Mapping[str, Moved], read: FileReader) -> Place | None:
    """The first place, outside the edits, that they would give another meaning in a file."""
    leg = default_leg()
    for name, data in loaded.tree.files.items():
        called = loaded.shown(name)
        if called in moved:
            before, after = (read(called, one, leg)[1].root for one in (data, tree.files[name]))
            if before is not None and after is not None:
                place = read_otherwise(before, after, moved[called])
                if place is not None:
                    return place
    return None
