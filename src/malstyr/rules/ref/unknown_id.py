"""Something is called by an id that does not exist.

Why: A misspelt reference silently drops an indicator from its goal, or a unit from its plan.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        no_target: följs i dialog
    indicators:
      trygghetsindex:
        serves: [tryghet]
        measured_in: index
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        no_target: följs i dialog
    indicators:
      trygghetsindex:
        serves: [trygghet]
        measured_in: index
Options: none
Source: the format: ids are chosen by people and unique in their section
Message: "{text}" is not found in {section!w}.{more}
Help: Did you mean {instead}?
Otherwise: {help}
Related: the first that refers to it

Finner: En hänvisning till ett id som inte finns.
Varför: En felstavad hänvisning gör att en indikator tyst faller bort från sitt mål, eller en enhet
    från sin plan.
Inställningar: inga
Meddelande: ”{text}” finns inte bland {section!w}.{more}
Hjälp: Menade du {instead}?
Annars: {help}
Också: den första som hänvisar dit
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings, listed_choices
from malstyr.language.words import fill
from malstyr.model.indicators import GENDERS
from malstyr.model.target import LOWER, UPPER
from malstyr.rules.ref.misspelt_definition import Misspelt, misspelt_definitions
from malstyr.rules.rule import Look
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Map, Node, Place
from malstyr.source.tree import find as find_node
from malstyr.workspace.references import IdLink, candidates, link_exists
from malstyr.workspace.smallest import smallest

LIMITS = (*LOWER, *UPPER, "equal_to")
_SECTIONS = ("units", "roles", "goals", "indicators", "activities", "levels", "plans", "decisions", "perspectives")
"""Sections that one thing may be taken for another of."""
LISTED = {
    "sv": "Skriv något som finns, eller lägg till det. Det här finns: {ids}.",
    "en": "Write one that exists, or add it. There are: {ids}.",
}
EMPTY = {
    "sv": "Där finns inget än. Lägg till det, så här: {entry}",
    "en": "There is nothing there yet. Add it, like this: {entry}",
}

_OF_ANOTHER = {
    "sv": "Det id:t finns i avsnittet {other}, men här ska något annat stå. Det här finns: {ids}.",
    "en": "That id is in the section {other}, but something else is meant here. There are: {ids}.",
}

MEASURED_IN = {
    "sv": "Är det vad indikatorn mäts i, skriv measured_in: {text}. Är det en enhet i organisationen, lägg till den, "
    "så här: {entry}",
    "en": "If it is what is measured in, write measured_in: {text}. If it is a unit of the organisation, add it, like "
    "this: {entry}",
}
"""Of a unit that nobody has described, of a measure that does not say what it is measured in."""


OF_GENDER = {
    "sv": "Skriv [women, men] för kvinnor och män, eller [girls, boys] för flickor och pojkar.",
    "en": "Write [women, men], or [girls, boys].",
}
"""Of what says that something is told of each gender."""
_GENDER = ("kön", "könen", "genus", "könsuppdelat", "gender", "sex")
OF_LIST = {
    "sv": "Det står i listan {list}. Skriv {field}: {list}, så gäller det allt i listan. Ska det bara gälla några av"
    " dem, gör en lista av dem.",
    "en": "It is in the list {list}. Write {field}: {list} for all that is in it. If it is to be for some of them only,"
    " make a list of those.",
}
"""Of items of a list where the list should be named."""
OF_WHOLE = {
    "sv": "Helheten är periodens eget värde och står inte här. Ta bort {text}. Ska helheten räknas ut av delarna, skriv"
    " total: sum eller total: mean.",
    "en": "The whole is the value of the period itself and does not stand here. Delete {text}. If the whole is computed"
    " from the parts, write total: sum or total: mean.",
}
"""Of what says that something is told of all together."""
_WHOLE = ("totalt", "total", "totalen", "summa", "helheten", "genomsnitt", "snitt", "whole")
OF_CELL = {
    "sv": "I en formel står indikatorernas id. Ett id ensamt är utfallet, {id}, och budgeten är {id}.budget, till"
    " exempel {id}.budget - {id}. Skriv så, med id:t för den indikator som du menar.",
    "en": "In a formula stand the ids of indicators. An id alone is the outcome, {id}, and the budget is {id}.budget,"
    " as in {id}.budget - {id}. Write it so, with the id of the indicator that you mean.",
}
"""Of a formula in words for what a cell holds, of an indicator that it does not name."""


_ALWAYS = {"groups": (*GENDERS, "units"), "calendar": ("closing",)}
"""What the format itself calls some things that are named in a section."""

DEFINED = {
    "sv": " {count} ställen hänvisar dit, men inget till ”{defined}”, som står här.",
    "en": " {count} places refer to it, but none to “{defined}”, which stands here.",
}
"""Of an id that is misspelt where it is defined."""


def find(look: Look) -> Iterator[Fault]:
    broken = [link for link in look.links if not link_exists(look.workspace, link)]
    folded = set[IdLink]()
    for one in misspelt_definitions(look.workspace, look.links, broken) if broken else ():
        folded.update(one.links)
        yield _misspelt(look, one)
    yield from _of_links(look, [link for link in broken if link not in folded])


def _misspelt(look: Look, one: Misspelt) -> Fault:
    """That a definition is called otherwise by all who refer to it."""
    at = (one.section, one.id, KEY)
    more = fill(DEFINED.get(look.language, DEFINED["en"]), {"count": str(one.places), "defined": one.id}, look.language)
    return look.at(
        at,
        related=one.links[0].path,
        edit=Edit(look.workspace.place(at), one.called),
        text=one.called,
        id=one.called,
        section=one.section,
        more=more,
    )


def _of_links(look: Look, broken: Iterable[IdLink]) -> Iterator[Fault]:
    said: set[tuple[Place, str]] = set()

    @cache
    def spellings(section: str, of_part: bool) -> Spellings:
        return Spellings(candidates(look.workspace, section, of_part))

    @cache
    def called(section: str) -> Mapping[str, Sequence[str]]:
        return _called(look.workspace.tree.get(section))

    @cache
    def parts(section: str) -> Mapping[str, Sequence[str]]:
        """What may be named with a part of it after ``/``, by that part."""
        of_part = section in ("goals", "lists")
        return _by_last_part(spellings(section, of_part).known) if of_part or section == "subject" else {}

    for link in broken:
        place = look.workspace.place(link.path)
        if (place, link.name) in said:
            continue  # said once, where several entries take it from what their file is about
        said.add((place, link.name))
        bare = link.name.removeprefix(f"{link.section}/")
        existing = spellings(link.section, "/" in bare)
        there = existing.known
        if link.path[-1] in LIMITS and meant_by(link.name, ("budget",)):
            continue  # told by limit-is-budget
        near = _by_meaning(look, link)
        parted = parts(link.section).get(link.name, ())
        if parted:
            near = parted[0] if len(parted) == 1 else None
            there = tuple(parted)
        taken = look.taken(link.path)
        near = near or (bare if bare in spellings(link.section, False).known else None)
        near = near or existing.nearest(bare, taken)
        named = called(link.section).get(_plain(link.name), ())
        near = near or (named[0] if len(named) == 1 and named[0] not in taken else None)
        near = near or existing.inflected(link.name, taken)
        pastes = near is not None and place.text == link.name
        other = _found_in(look, link.name) if link.section in _SECTIONS else None
        measure = look.workspace.data.indicators.get(str(link.path[1])) if link.path[-1] == "unit" else None
        words = {
            "text": link.name,
            "ids": near if near is not None and not pastes else listed_choices(there),
            "entry": smallest(link),
            "other": other or "",
        }
        mend: Mapping[str, str] = EMPTY if not there else LISTED if other is None else _OF_ANOTHER
        if link.section == "groups":
            mend = _mend_of_group(link.name) or mend
        together = _together(look, link, there) if near is None else None
        if together is not None:
            if together.once in said:
                continue
            said.add(together.once)
            mend, words = together.mend, {**words, **together.words}
        if measure is not None and link.path[0] == "indicators" and measure.told_in is None and other is None:
            mend = MEASURED_IN
        yield look.at(
            link.path,
            edit=Edit(place, near) if pastes and near is not None else None,
            text=link.name,
            id=link.name,
            section=link.section,
            more="",
            help=fill(mend.get(look.language, mend["en"]), words, look.language),
        )


class _Together(NamedTuple):
    """How several at one place are told of together."""

    once: tuple[Place, str]
    mend: Mapping[str, str]
    words: Mapping[str, str]


def _together(look: Look, link: IdLink, there: Sequence[str]) -> _Together | None:
    """The words of a formula, or the items of a list that should be named itself."""
    part, of_list = _part_of_cell(link), _list_with(look, link)
    if part is not None:
        words = {"id": next(iter(there), "…"), "part": part}
        return _Together((look.workspace.place(link.path), ""), OF_CELL, words)
    if of_list is not None:
        words = {"list": of_list, "field": str(link.path[2])}
        return _Together((look.workspace.place(link.path[:-1]), of_list), OF_LIST, words)
    return None


def _by_meaning(look: Look, link: IdLink) -> str | None:
    """What the format itself calls so, the point of the calendar that ends then, or a limit in words."""
    from malstyr.workspace.alone import point_ending  # only for who misspells something
    from malstyr.workspace.misread import SPELT

    near = next(iter(meant_by(link.name, _ALWAYS.get(link.section, ()))), None)
    if near is None and link.section == "calendar" and link.path[-1] == KEY:
        return point_ending(look.workspace.tree, link.name)
    spelt = SPELT.get(link.name.casefold()) if link.path[-1] in LIMITS else None
    return near if spelt is None else str(spelt)


def _mend_of_group(name: str) -> Mapping[str, str] | None:
    """What is typed for something that says that all, or each gender, are told of."""
    plain = name.casefold()
    return OF_GENDER if plain in _GENDER else OF_WHOLE if plain in _WHOLE else None


def _list_with(look: Look, link: IdLink) -> str | None:
    """The one list that has an item called as a group is."""
    if link.section != "groups":
        return None
    found = [id for id, items in look.workspace.data.lists.items() if link.name in items]
    return found[0] if len(found) == 1 else None


def _found_in(look: Look, name: str) -> str | None:
    """The section that holds something called ``name``, where a reference is to another."""
    return next((one for one in _SECTIONS if find_node(look.workspace.tree, (one, name)) is not None), None)


def _called(section: Node | None) -> Mapping[str, Sequence[str]]:
    """The ids of a section's entries by each name or title that may be written where an id should be."""
    found = defaultdict[str, list[str]](list)
    for id, entry in section.items() if isinstance(section, Map) else ():
        for key in ("name", "title"):
            if isinstance(entry, Map) and key in entry:
                found[_plain(str(entry[key]))].append(str(id))
    return found


def _plain(name: str) -> str:
    return name.casefold().replace("-", " ")


def _by_last_part(subjects: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Subjects by their names without the section."""
    found = defaultdict[str, list[str]](list)
    for one in subjects:
        found[one.partition("/")[2]].append(one)
    return found


def _part_of_cell(link: IdLink) -> str | None:
    """What of a cell a word in a formula means: ``budget``, or ``utfall`` for its value."""
    parts = ("value", "budget", "forecast", "to_date")
    return next(iter(meant_by(link.name, parts)), None) if link.path[-1:] == ("formula",) else None
