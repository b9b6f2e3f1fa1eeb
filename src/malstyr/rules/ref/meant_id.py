"""The id that a reference to nothing means, where it can mean only one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings
from malstyr.model.indicators import GENDERS
from malstyr.rules.rule import Look
from malstyr.source.tree import KEY, Map, Node, Path, Seq, find
from malstyr.workspace.references import TAKEN_FOR_EACH_OTHER, IdLink, candidates

_ALWAYS = {"groups": (*GENDERS, "units"), "calendar": ("closing",)}
"""What the format itself calls some things that are named in a section."""


class Meant(NamedTuple):
    """What a reference to nothing may mean."""

    id: str | None
    """The one that is meant, where it is one."""
    choices: Sequence[str]
    """All that may be, the one that is most like it first."""
    spelt_alike: bool
    """Whether nothing but how it is spelt tells which one is meant."""


def meant_ids(look: Look) -> Callable[[IdLink], Meant]:
    """Tells what each reference means; what a section holds is looked through once for all references to it."""

    @cache
    def spellings(section: str, of_part: bool) -> Spellings:
        return Spellings(candidates(look.workspace, section, of_part))

    @cache
    def called(section: str) -> Mapping[str, Sequence[str]]:
        tree = look.workspace.tree
        return _subjects_called(tree) if section == "subject" else _called(tree.get(section))

    @cache
    def ordered(section: str) -> Sequence[str]:
        return sorted(called(section))

    @cache
    def parts(section: str) -> Mapping[str, Sequence[str]]:
        """What may be named with a part of it after ``/``, by that part."""
        of_part = section in ("goals", "lists")
        return _by_last_part(spellings(section, of_part).known) if of_part or section == "subject" else {}

    @cache
    def listed(path: Path) -> frozenset[str]:
        held = find(look.workspace.tree, path)
        return frozenset(map(str, held)) if isinstance(held, Seq) else frozenset()

    def taken_at(path: Path) -> Container[str]:
        """What cannot stand at ``path``: a key of the same mapping, or an item of the same list, again."""
        return listed(path[:-1]) if isinstance(path[-1], int) else look.taken(path)

    def named_so(link: IdLink, bare: str, parted: Sequence[str]) -> Iterator[str | None]:
        """What is meant, by each way that may tell without doubt."""
        yield next(iter(meant_by(link.name, _ALWAYS.get(link.section, ()))), None)
        if link.section == "calendar" and link.path[-1] == KEY:
            from malstyr.workspace.mistakes.alone import point_ending  # only for who misspells something

            yield point_ending(look.workspace.tree, link.name)
        if len(parted) == 1:
            yield parted[0]
        if bare in spellings(link.section, False).known:
            yield bare
        named = called(link.section).get(_plain(link.name), ())
        if len(named) == 1 and named[0] not in taken_at(link.path):
            yield named[0]

    def spelt_alike(link: IdLink, bare: str) -> Iterator[str | None]:
        """What may be meant, by each way that goes by the letters alone, the closest first."""
        taken, existing = taken_at(link.path), spellings(link.section, "/" in bare)
        yield existing.nearest(bare, taken)
        yield existing.inflected(link.name, taken)
        begun = {id for name in _begun(ordered(link.section), link.name) for id in called(link.section)[name]}
        if len(begun) == 1 and not any(one in taken for one in begun):
            yield begun.pop()

    def meant(link: IdLink) -> Meant:
        bare = link.name.removeprefix(f"{link.section}/")
        parted = parts(link.section).get(link.name, ())
        choices = parted or spellings(link.section, "/" in bare).known
        known = next(filter(None, named_so(link, bare, parted)), None)
        id = known or next(filter(None, spelt_alike(link, bare)), None)
        first = () if known is not None or id is None else (id,)
        return Meant(id, tuple(dict.fromkeys((*first, *choices))), known is None)

    return meant


def _called(section: Node | None) -> Mapping[str, Sequence[str]]:
    """The ids of a section's entries by each name or title that may be written where an id should be."""
    found = defaultdict[str, list[str]](list)
    for id, entry in section.items() if isinstance(section, Map) else ():
        for key in ("name", "title"):
            if isinstance(entry, Map) and key in entry:
                found[_plain(str(entry[key]))].append(str(id))
    return found


def _subjects_called(tree: Map) -> Mapping[str, Sequence[str]]:
    """What may be a subject by each name or title, with the section that it stands in: ``indicators/nki``."""
    found = defaultdict[str, list[str]](list)
    for section in TAKEN_FOR_EACH_OTHER:
        for name, ids in _called(tree.get(section)).items():
            subjects = [f"{section}/{id}" for id in ids]
            found[name] += subjects
            found[f"{section}/{name}"] += subjects
    return found


_SHORT = 4
"""Fewer letters than this begin too many names to mean one of them."""


def _begun(names: Sequence[str], text: str) -> Iterator[str]:
    """The names, in the order of the alphabet, that ``text`` is the beginning of, as delår of Delårsrapport."""
    plain = _plain(text)
    after = range(bisect_left(names, plain), len(names) if len(text) > _SHORT else 0)
    return takewhile(lambda name: name.startswith(plain), (names[at] for at in after))


def _plain(name: str) -> str:
    return name.casefold().replace("-", " ")


def _by_last_part(subjects: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Subjects by their names without the section."""
    found = defaultdict[str, list[str]](list)
    for one in subjects:
        found[one.partition("/")[2]].append(one)
    return found
