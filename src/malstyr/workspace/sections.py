"""The sections of one file, also where they are written in other words."""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import SECTIONS
from malstyr.model.shape import known_keys
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Map, Node, place_of, scalar
from malstyr.workspace.merge import copy
from malstyr.workspace.nodes import rename
from malstyr.workspace.section_called import section_called, sections_meant, told_in_entries


def mended_sections(root: Map) -> Iterator[Fault]:
    """Sections that are written in other words, each under what it means, or left out where the file has that too."""
    for name, section in sections_meant(root).items():
        key = root.key(name)
        if key is None:
            continue
        place, args = place_of(key), {"key": name, "text": name, "keys": ", ".join(SECTIONS)}
        if section in root:
            del root[key]
            yield Fault("unknown-key", place, {**args, "form": "section-here", "section": section}, path=(name, KEY))
        else:
            rename(root, key, scalar(section, place))
            edit = Edit(place, section)
            yield Fault("unknown-key", place, {**args, "form": "meant", "instead": section}, None, (name, KEY), edit)


def sections_within(root: Map) -> Iterator[Fault]:
    """Sections that stand as an entry of another, as one that was pasted two blanks in, each put where it belongs; or
    left out where the file has it."""
    for outer, held in [*root.items()]:
        found = [key for key in held if _is_section_in(outer, key, held[key])] if isinstance(held, Map) else ()
        if isinstance(held, Map) and found:
            root[outer] = rest = copy(held, deep=False)
            for key in found:
                form = {"form": "section-here", "section": str(key)} if key in root else {"form": "section-within"}
                root.setdefault(key, rest.pop(key))
                rest.pop(key, None)
                yield Fault("unknown-key", place_of(key), {"key": str(key), **form}, path=(str(key), KEY))


def _is_section_in(outer: str, name: str, node: Node) -> bool:
    """Whether what stands under ``name`` is entries of that section, and no entry of the outer one."""
    if name not in SECTIONS or name == outer or not holds_entries(node) or not isinstance(node, Map):
        return False
    inner = {key for entry in node.values() if isinstance(entry, Map) for key in entry}
    return not inner.isdisjoint(known_keys((name, "…"))) and node.keys().isdisjoint(known_keys((outer, "…")))


def meant_as_section(key: str) -> bool:
    return key in SECTIONS or nearest(key, SECTIONS) is not None or bool(section_called(key) or told_in_entries(key))


def holds_entries(node: Node) -> bool:
    """Whether a section holds entries, which others may name."""
    return isinstance(node, Map) and len(node) > 0 and all(isinstance(one, Map) for one in node.values())
