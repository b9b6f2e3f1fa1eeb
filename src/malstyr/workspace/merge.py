"""Sections from many files into one tree; what is said twice is a fault with both places."""

from collections.abc import Iterable

from malstyr.findings import Fault
from malstyr.model.goal_file import ORDERED, SPREAD
from malstyr.source.tree import KEY, Map, Node, Path, Scalar, Source, place_of


def merge(roots: Iterable[Map], empty: Source) -> tuple[Map, list[Fault]]:
    """One mapping of all sections, and what stands in two places; of that the first counts.

    What a file writes of a section stays together, in its order; what several write follows what they say, so that
    the names of files decide nothing.

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
    for name, section in merged.items():
        if isinstance(section, Map):
            merged[name] = _by_content(section, name in SPREAD)
    return merged, faults


def _by_content(section: Map, deep: bool) -> Map:
    """Entries of one file together in their order; the files by the ids that they have of it."""
    files: dict[str, list[Scalar]] = {}
    for key in section:
        files.setdefault(place_of(key).source.name, []).append(key)
    ordered = _map_like(section, section.source)
    for keys in sorted(files.values()):
        for key in keys:
            node = section[key]
            within = deep and isinstance(node, Map) and not key[:1].isdigit()
            ordered[key] = _by_content(node, deep) if within and isinstance(node, Map) else node
    return ordered


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
            from malstyr.workspace.mistakes.twice import told_of_twice  # with all models: nothing sound needs them

            first = _first(into, key)
            faults.append(
                Fault(
                    "duplicate-id",
                    place_of(key),
                    {"id": str(key), **told_of_twice(below, (present, node))},
                    place_of(first),
                    (*below, KEY),
                )
            )


def _first(holder: Map, key: Scalar) -> Scalar:
    return holder.key(key) or key
