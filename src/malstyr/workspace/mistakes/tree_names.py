"""What everything in a tree is called, found once for all the mistakes that are told of it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from malstyr.language.meant import names_of
from malstyr.language.nearest import Spellings
from malstyr.model.goal_file import SECTIONS
from malstyr.model.indicators import GENDERS
from malstyr.source.tree import KEY, Map, Node, Path, Scalar, Seq, find
from malstyr.workspace.references import NAMES, TAKEN_FOR_EACH_OTHER

_PARTS = {"goals": "success_factors", "lists": ""}
"""The sections of whose entries a part may be named, and the key that holds the parts."""
_GROUPS = (*GENDERS, "units")
"""What may be measured of without being described."""


QUESTIONS = "questions of "
"""Before the id of an indicator: the questions of its survey, which are named as the entries of a section are."""


_OF_MEMBERS = ((("values", "*", *at[1:]), named) for at, named in NAMES.items() if at[:3] == ("values", "*", "*"))
_NAMED_AT = (*NAMES.items(), *_OF_MEMBERS)
"""Where names stand in a tree, those of members too, and the section that each names an entry of."""


_SHORTEST, _FEW = 5, 20
"""Letters of a name that another may hold as a word of it, and names that nothing is called, of which it may be one."""


class SectionNames:
    """What may be named of one section: every id, and all that it is called."""

    def __init__(self, names: Mapping[str, set[str]]) -> None:
        self.names = names

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Those of the entries themselves, and not of their parts."""
        return tuple(id for id in self.names if "/" not in id)

    @cached_property
    def by_folded_id(self) -> Mapping[str, str]:
        """The ids by how they are written without capitals."""
        return {id.casefold(): id for id in self.ids}

    @cached_property
    def by_plain_name(self) -> Mapping[str, set[str]]:
        """The ids by what tells their names apart."""
        found: dict[str, set[str]] = defaultdict(set)
        for id, names in self.names.items():
            for name in names:
                found[plain_name(name)].add(id)
        return found

    @cached_property
    def spellings(self) -> Spellings:
        return Spellings(self.names)


class TreeNames:
    """The names in a tree as it stands: made anew when something in it has been changed."""

    def __init__(self, tree: Map) -> None:
        self.tree = tree
        self._of: dict[str | None, SectionNames] = {}
        self._referred: dict[str, Mapping[str, set[str]]] = {}
        self._dangling: dict[str, Sequence[str]] = {}

    @cached_property
    def budgeted(self) -> frozenset[str]:
        """The indicators that some cell holds a budget of."""
        values, known = find(self.tree, ("values",)), self.of("indicators").names
        series = values.items() if isinstance(values, Map) else ()
        return frozenset(str(id) for id, cells in series if id in known and _says(cells, "budget"))

    def of(self, section: str | None) -> SectionNames:
        """What may be named of a section, or of ``groups``, ``members`` and ``subject``; nothing of no section."""
        if section not in self._of:
            self._of[section] = SectionNames(dict(_called(self.tree, section)) if section is not None else {})
        return self._of[section]

    def referred(self, section: str, id: str) -> set[str]:
        """How references write an id of a section: the same but for hyphens and case, else a part of it that nothing
        else is called."""
        if section not in self._referred:
            found: dict[str, set[str]] = defaultdict(set)
            for pattern in (one for one, named in _NAMED_AT if named in (section, "subject", "groups")):
                for one in _texts(self.tree, pattern):
                    text = one.removeprefix(f"{section}/").partition("/")[0]
                    found[_joined(text)].add(text)
            self._referred[section] = found
            others = {*self.of(section).names, *SECTIONS}
            self._dangling[section] = [one for texts in found.values() for one in texts if one not in others]
        exact, dangling = self._referred[section].get(_joined(id)), self._dangling[section]
        few = dangling if len(dangling) <= _FEW else ()
        return exact or {one for one in few if len(one) >= _SHORTEST and _joined(one) in _joined(id)}


def plain_name(text: str) -> str:
    """A name without case, blanks and signs, which tell no names apart."""
    return re.sub(r"\W", "", text.casefold())


def _says(node: Node, key: str) -> bool:
    """Whether a key stands somewhere below."""
    return isinstance(node, Map) and (key in node or any(_says(below, key) for below in node.values()))


def _joined(id: str) -> str:
    return id.casefold().replace("-", "")


def _texts(node: Node, pattern: Path) -> Iterator[str]:
    """Every text, alone or in a list, and every key, that stands where a pattern with ``*`` for any step leads."""
    step, rest = pattern[0] if pattern else "", pattern[1:]
    if isinstance(node, Map):
        if step == KEY:
            yield from map(str, node)
        for key, below in node.items():
            if step in (key, "*"):
                yield from _texts(below, rest)
    elif not pattern:
        yield from (str(one) for one in (node if isinstance(node, Seq) else (node,)) if isinstance(one, Scalar))


def _called(tree: Map, section: str) -> Iterator[tuple[str, set[str]]]:
    """The id of everything that may be named of a section, and all that it is called."""
    if section in ("groups", "members"):
        yield from _called(tree, "units")
        lists = find(tree, ("lists",))
        for id, items in lists.items() if isinstance(lists, Map) else ():
            yield str(id), {str(id)}
            if isinstance(items, Map) and section == "members":
                yield from ((str(one), {*_names(one, name), f"{id}/{one}"}) for one, name in items.items())
        yield from ((group, {group, *names_of(group)}) for group in _GROUPS)
        return
    if section == "subject":
        for one in TAKEN_FOR_EACH_OTHER:
            for called, names in _called(tree, one):
                yield f"{one}/{called}", {*names, *(f"{one}/{name}" for name in names)}
        return
    of_survey = section.removeprefix(QUESTIONS)
    held = find(tree, (section,) if of_survey == section else ("indicators", of_survey, "survey", "questions"))
    for id, entry in held.items() if isinstance(held, Map) else ():
        names = _names(id, entry)
        yield str(id), names
        within = _PARTS.get(section)
        parts = find(entry, (within,)) if within and isinstance(entry, Map) else entry if within == "" else None
        for part, node in parts.items() if isinstance(parts, Map) else ():
            yield f"{id}/{part}", {*(_names(part, node) - {str(part)}), *(f"{id}/{one}" for one in _names(part, node))}


def _names(id: Scalar, entry: Node) -> set[str]:
    """What an entry is called: its id, and its name, title or text."""
    found = [entry.get(key) for key in ("name", "title", "text", "date")] if isinstance(entry, Map) else [entry]
    return {str(id), *(str(one) for one in found if isinstance(one, Scalar) and one)}
