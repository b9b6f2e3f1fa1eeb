"""Sections from many files into one tree; what is said twice is a fault with both places."""

from __future__ import annotations

from collections.abc import Iterable

from malstyr.findings import Fault
from malstyr.model.goal_file import ORDERED
from malstyr.source.tree import KEY, Map, Node, Path, Scalar, Source, place_of

SPREAD = ("values", "assessments")
"""Sections whose entries are themselves merged, down to the period: many people add to one indicator."""


def merge(roots: Iterable[Map], empty: Source) -> tuple[Map, list[Fault]]:
    """One mapping of all sections, in the order the files come, and what stands in two places.

    Each root holds sections that are mappings, and nothing that is said of its own file alone.
    """
    merged = _map_like(None, empty)
    faults: list[Fault] = []
    for root in roots:
        for name, section in root.items():
            present = merged.get(name)
            assert isinstance(section, Map)
            if not isinstance(present, Map):
                merged[name] = copy(section, deep=name in SPREAD)
            else:
                if name in ORDERED:
                    place, first = place_of(name), place_of(_first(merged, name))
                    faults.append(Fault("section-split", place, {"id": name}, first, (name,)))
                _add(present, section, (str(name),), name in SPREAD, faults)
    return merged, faults


def _map_like(node: Map | None, source: Source) -> Map:
    new = Map()
    new.source = node.source if node is not None else source
    new.start, new.end, new.flow = (node.start, node.end, node.flow) if node is not None else (0, 0, False)
    return new


def copy(node: Map, deep: bool) -> Map:
    """A mapping of its own, so that adding to it leaves the file's tree as it was."""
    new = _map_like(node, node.source)
    for key, below in node.items():
        new[key] = copy(below, deep) if deep and isinstance(below, Map) and not key[:1].isdigit() else below
    return new


def _add(into: Map, more: Map, path: Path, deep: bool, faults: list[Fault]) -> None:
    for key, node in more.items():
        present: Node | None = into.get(key)
        below = (*path, str(key))
        if present is None:
            into[key] = copy(node, deep) if deep and isinstance(node, Map) and not key[:1].isdigit() else node
        elif deep and isinstance(node, Map) and isinstance(present, Map) and not key[:1].isdigit():
            _add(present, node, below, deep, faults)
        else:
            first = _first(into, key)
            faults.append(Fault("duplicate-id", place_of(key), {"id": str(key)}, place_of(first), (*below, KEY)))


def _first(holder: Map, key: Scalar) -> Scalar:
    return holder.key(key) or key
