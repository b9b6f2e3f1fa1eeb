"""An id that is misspelt where it is defined: nothing refers to it, and several places to a name like it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from malstyr.language.nearest import Spellings
from malstyr.source.tree import Map
from malstyr.workspace.references import IdLink
from malstyr.workspace.workspace import Workspace

FEWEST = 2
"""How many entries, in as many places, must agree on a name: of one alone nobody knows which of the two is misspelt."""

SHORTEST = 4
"""How long a name must be for another that begins with it to mean the same."""


class Misspelt(NamedTuple):
    """The id as it is defined, its section, what others call it, all that do, and in how many places of the files."""

    section: str
    id: str
    called: str
    links: Sequence[IdLink]
    places: int


def misspelt_definitions(workspace: Workspace, links: Sequence[IdLink], broken: Sequence[IdLink]) -> Iterator[Misspelt]:
    """Each definition that all ``broken`` links with one name must mean: the only one like it that none refers to."""
    referred = {(section, name) for link in links for section, name in _entries(link)}
    by_entry: Mapping[tuple[str, str], list[IdLink]] = defaultdict(list)

    @cache
    def unused(section: str) -> Spellings:
        defined = workspace.tree.get(section)
        ids = map(str, defined) if isinstance(defined, Map) else ()
        return Spellings([id for id in ids if (section, id) not in referred])

    for link in broken:
        for entry in _entries(link):
            by_entry[entry].append(link)
    for (section, name), agreeing in by_entry.items():
        places = len({workspace.place(link.path) for link in agreeing})
        agree = min(places, len({link.path[:2] for link in agreeing})) >= FEWEST
        near = _near(name, unused(section)) if agree and name not in unused(section).known else ()
        if len(near) == 1:
            yield Misspelt(section, near[0], name, agreeing, places)


def _near(name: str, unused: Spellings) -> Sequence[str]:
    """The ids that are like a name: misspelt, or one of them the beginning of the other."""
    long = (id for id in unused.known if min(len(id), len(name)) >= SHORTEST)
    return unused.near(name) or [id for id in long if id.startswith(name) or name.startswith(id)]


def _entries(link: IdLink) -> Iterator[tuple[str, str]]:
    """The entry, by section and id, that a link names; of what may be measured for, the unit or the list."""
    section, name = link.section, link.name
    if section == "subject":
        section, _, name = name.partition("/")
    id = name.partition("/")[0]
    yield from ((one, id) for one in (("units", "lists") if section == "groups" else (section,)))
