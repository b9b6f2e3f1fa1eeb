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

from malstyr.findings import Fault
from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings, listed_choices
from malstyr.language.words import fill
from malstyr.model.indicators import GENDERS
from malstyr.model.target import LIMITS
from malstyr.rules.ref.misspelt_definition import Misspelt, misspelt_definitions
from malstyr.rules.rule import Look
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Map, Node, Place
from malstyr.source.tree import find as find_node
from malstyr.workspace.references import IdLink, candidates, link_exists
from malstyr.workspace.smallest import smallest

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

OF_LIMIT = {
    "sv": "Skriv ett tal med siffror, eller id:t för den indikator som värdet ska jämföras med. De här finns: {ids}.",
    "en": "Write a number in digits, or the id of the indicator that the value is compared with. There are: {ids}.",
}
"""Of a word where a limit should stand."""


OF_GENDER = {
    "sv": "Skriv [women, men] för kvinnor och män, eller [girls, boys] för flickor och pojkar.",
    "en": "Write [women, men], or [girls, boys].",
}
"""Of what says that something is told of each gender."""
_GENDER = ("kön", "könen", "genus", "könsuppdelat", "gender", "sex")
OF_CELL = {
    "sv": "I en formel står indikatorernas id. Ett id ensamt är utfallet, {id}, och budgeten är {id}.budget, till"
    " exempel {id}.budget - {id}. Skriv så, med id:t för den indikator som du menar.",
    "en": "In a formula stand the ids of indicators. An id alone is the outcome, {id}, and the budget is {id}.budget,"
    " as in {id}.budget - {id}. Write it so, with the id of the indicator that you mean.",
}
"""Of a formula in words for what a cell holds, of an indicator that it does not name."""


DEFINED_ONCE = {
    "sv": " Ett ställe hänvisar dit, men inget till ”{defined}”, som står här.",
    "en": " One place refers to it, but none to “{defined}”, which stands here.",
}
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
    texts = DEFINED if one.places > 1 else DEFINED_ONCE
    words = {"count": str(one.places), "defined": one.id}
    more = fill(texts.get(look.language, texts["en"]), words, look.language)
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
        tree = look.workspace.tree
        return _subjects_called(tree) if section == "subject" else _called(tree.get(section))

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
        near = next(iter(meant_by(link.name, (*GENDERS, "units"))), None) if link.section == "groups" else None
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
        mend = EMPTY if not there else LISTED if other is None else _OF_ANOTHER
        if link.section == "groups" and link.name.casefold() in _GENDER:
            mend = OF_GENDER
        if link.path[-1] in LIMITS:
            mend = OF_LIMIT
        part = _part_of_cell(link)
        if part is not None and near is None:
            if (place, "") in said:
                continue  # the words of a formula are told of together
            said.add((place, ""))
            mend, words = OF_CELL, {**words, "id": next(iter(there), "…"), "part": part}
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


def _subjects_called(tree: Map) -> Mapping[str, Sequence[str]]:
    """What may be a subject by each name or title, with the section that it stands in: ``indicators/nki``."""
    found = defaultdict[str, list[str]](list)
    for section in _SECTIONS:
        for name, ids in _called(tree.get(section)).items():
            found[name] += [f"{section}/{id}" for id in ids]
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
