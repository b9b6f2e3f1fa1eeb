"""An id that is misspelt where it is defined: nothing refers to it, and several places to a name like it.

The closing of the year has its name from the format, so one place that names it is enough, whatever it is called.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from malstyr.language.nearest import Spellings
from malstyr.model.organisation import CLOSING, LAST_OF_YEAR
from malstyr.source.tree import Map, Path, find
from malstyr.workspace.references import IdLink
from malstyr.workspace.workspace import Workspace

_FEWEST = 2
"""How many entries, in as many places, must agree on a name: of one alone nobody knows which of the two is misspelt."""

_SHORTEST = 4
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
    def unused(section: str) -> _Unused:
        defined = workspace.tree.get(section)
        ids = map(str, defined) if isinstance(defined, Map) else ()
        return _Unused(id for id in ids if (section, id) not in referred)

    for link in broken:
        for entry in _entries(link):
            by_entry[entry].append(link)
    for (section, name), agreeing in by_entry.items():
        written = [path for link in agreeing for path in written_at(workspace.tree, link)]
        places = len({workspace.place(path) for path in written})
        agree = min(places, len({path[:2] for path in written})) >= _FEWEST
        if (section, name) == ("calendar", CLOSING):
            near: Sequence[str] = [id for id in unused(section).ids if _ends_the_year(workspace, id)]
        else:
            near = unused(section).near(name) if agree else ()
        if len(near) == 1:
            yield Misspelt(section, near[0], name, agreeing, places)


def written_at(tree: Map, link: IdLink) -> Iterator[Path]:
    """Where the name of a link stands: where it is named, and among the values of what is measured for it."""
    yield link.path
    series = ("values", str(link.path[1]), link.name)
    if link.section == "groups" and find(tree, series) is not None:
        yield series


def only_unreferred(tree: Map, links: Iterable[IdLink]) -> Callable[[str], str | None]:
    """Tells of a section the one entry that nothing refers to; None where there are several, or none."""
    referred = {entry for link in links for entry in _entries(link)}

    @cache
    def only(section: str) -> str | None:
        defined = tree.get(section)
        ids = [str(id) for id in defined if (section, id) not in referred] if isinstance(defined, Map) else []
        return ids[0] if len(ids) == 1 else None

    return only


def _ends_the_year(workspace: Workspace, id: str) -> bool:
    """Whether an entry of the calendar is the one that only its name keeps from closing the year."""
    entry = workspace.data.calendar.get(id)
    return entry is not None and entry.ends == LAST_OF_YEAR


class _Unused:
    """The ids of a section that nothing refers to."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = sorted(ids)
        self.known, self.spellings = frozenset(self.ids), Spellings(self.ids)

    def near(self, name: str) -> Sequence[str]:
        """Those that are like a name: misspelt, or one of them the beginning of the other."""
        longer = self.ids[bisect_left(self.ids, name) : bisect_left(self.ids, name + _LAST)]
        shorter = [name[:n] for n in range(_SHORTEST, len(name)) if name[:n] in self.known]
        return self.spellings.near(name) or ([*shorter, *longer] if len(name) >= _SHORTEST else ())


_LAST = "\U0010ffff"
"""A sign after all others."""


def _entries(link: IdLink) -> Iterator[tuple[str, str]]:
    """The entry, by section and id, that a link names; of what may be measured for, the unit or the list."""
    section, name = link.section, link.name
    if section == "subject":
        section, _, name = name.partition("/")
    id = name.partition("/")[0]
    yield from ((one, id) for one in (("units", "lists") if section == "groups" else (section,)))
