"""What is told of references to nothing: what each means, or what to write instead."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from malstyr.findings import Fault
from malstyr.language.meant import meant_by
from malstyr.language.nearest import listed_choices
from malstyr.model.target import LIMITS
from malstyr.rules.ref.meant_id import Meant, meant_ids
from malstyr.rules.ref.misspelt_definition import Misspelt, misspelt_definitions, only_unreferred, written_at
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Path, Place
from malstyr.source.tree import find as find_node
from malstyr.workspace.mistakes.loose_formula import of_parts, part_of_cell
from malstyr.workspace.mistakes.tree_names import TreeNames
from malstyr.workspace.references import TAKEN_FOR_EACH_OTHER, IdLink, as_called
from malstyr.workspace.smallest import put_back, smallest

LISTED = {
    "sv": "Det här finns: {ids}.{new}",
    "en": "There are: {ids}.{new}",
}
ADD_IT = {
    "sv": " Är det inget av dem, lägg till {own} under {under}.",
    "en": " If it is none of them, add {own} under {under}.",
}
"""Of what may be of a section that is known."""
GONE = {
    "sv": "Är det borttaget, lägg tillbaka {own} under {under}.{ended}{renamed} Menas något annat, skriv det på alla"
    " ställen. Ska det vara borta, ta bort hänvisningarna. Det här finns: {ids}.",
    "en": "If it was taken away, put {own} back under {under}.{ended}{renamed} If something else is meant, write that"
    " in every place. If it is to be gone, delete the references. There are: {ids}.",
}
"""Of what several places call alike, so that it is no slip in one of them."""
UNIT_ENDED = {
    "sv": " Är enheten nedlagd, lägg till closed: {{date: …, reason: …}} i den.",
    "en": " If the unit has ended, add closed: {{date: …, reason: …}} to it.",
}
"""Of a unit, which others go on naming after its end."""
RENAMED = {
    "sv": " Har det bytt id till {new}, som inget hänvisar till, skriv det på alla ställen, eller {old} där igen.",
    "en": " If its id is now {new}, which nothing refers to, write that in every place, or {old} there again.",
}
"""Of what may have another id now: the only entry of the section that nothing refers to."""
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
    "sv": "Skriv ett tal med siffror, eller id:t för den indikator som värdet ska jämföras med. De här finns: {ids}."
    "{new}",
    "en": "Write a number in digits, or the id of the indicator that the value is compared with. There are: {ids}."
    "{new}",
}
"""Of a word where a limit should stand."""
OF_GENDER = {
    "sv": "Skriv [women, men] för kvinnor och män, eller [girls, boys] för flickor och pojkar.",
    "en": "Write [women, men], or [girls, boys].",
}
"""Of what says that something is told of each gender."""
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
_OF_GROUPS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("kön", "könen", "genus", "könsuppdelat", "gender", "sex"), OF_GENDER),
    **dict.fromkeys(("totalt", "total", "totalen", "summa", "helheten", "genomsnitt", "snitt", "whole"), OF_WHOLE),
}
"""What is told of words that say how something is told, where what it is measured of should be named."""
OF_CELL = {
    "sv": "I en formel står indikatorernas id: ett id ensamt är utfallet, och id.budget är budgeten. Är det {id} som"
    " menas, skriv {line}",
    "en": "In a formula stand the ids of indicators: an id alone is the outcome, and id.budget the budget. If {id} is"
    " meant, write {line}",
}
"""Of a formula in words for what a cell holds, where it can be of one indicator alone."""
OF_SOME_CELL = {
    "sv": "I en formel står indikatorernas id: ett id ensamt är utfallet, och id.budget är budgeten. Skriv {line}, med"
    " id:t för den indikator som du menar i stället för id.",
    "en": "In a formula stand the ids of indicators: an id alone is the outcome, and id.budget the budget. Write"
    " {line}, with the id of the indicator that you mean for id.",
}
"""Of the same where it may be of several."""
DEFINED_ONCE = {
    "sv": " Ett ställe hänvisar dit, men inget till ”{defined}”, som står här.",
    "en": " One place refers to it, but none to “{defined}”, which stands here.",
}
DEFINED = {
    "sv": " {count} ställen hänvisar dit, men inget till ”{defined}”, som står här.",
    "en": " {count} places refer to it, but none to “{defined}”, which stands here.",
}
"""Of an id that is misspelt where it is defined."""
NOW = {
    "sv": " Heter det {defined} nu, skriv det på de ställen som hänvisar dit.",
    "en": " If it is called {defined} now, write that in the places that refer to it.",
}
"""Of one whose id may have been changed on purpose."""
ALSO_ONCE = {"sv": " Ett ställe till hänvisar dit.", "en": " One more place refers to it."}
ALSO = {"sv": " {count} ställen till hänvisar dit.", "en": " {count} more places refer to it."}
"""Of an id that several name and that is nowhere."""
_MOST_SHOWN = 5
"""Places that are shown of those that name the same."""


def told_of_links(look: Look, broken: Sequence[IdLink]) -> Faults:
    """Faults of the rule ``unknown-id``: those of definitions that are misspelt, then those of each reference."""
    folded = set[IdLink]()
    for one in misspelt_definitions(look.workspace, look.links, broken):
        folded.update(one.links)
        yield _misspelt(look, one)
    yield from _of_links(look, [link for link in broken if link not in folded])


def _misspelt(look: Look, one: Misspelt) -> Fault:
    """That a definition is called otherwise by all who refer to it."""
    at = (one.section, one.id, KEY)
    texts = DEFINED if one.places > 1 else DEFINED_ONCE
    more = look.says(texts, {"count": str(one.places), "defined": one.id})
    edit = Edit(look.workspace.place(at), one.called)
    words = {"text": one.called, "id": one.called, "section": one.section, "more": more}
    words["renamed"] = look.says(NOW, {"defined": one.id})
    places = [link.path for link in one.links[: _MOST_SHOWN + 1]]
    return look.at(at, words, related=places[0], edit=edit)._replace(further=tuple(places[1:]))


def _of_links(look: Look, broken: Iterable[IdLink]) -> Faults:
    broken = [*broken]
    said, gone = set[tuple[Place, str]](), set[tuple[str, str]]()
    written = [(_home(one), path) for one in broken for path in written_at(look.workspace.tree, one)]
    times = Counter(home for home, _ in {(home, look.workspace.place(path)) for home, path in written})
    entries = Counter(home for home, _ in {(home, path[:2]) for home, path in written})
    meant_by_link, names = meant_ids(look), TreeNames(look.workspace.tree)
    only, places = only_unreferred(look.workspace.tree, look.links), defaultdict[tuple[str, str], list[Path]](list)
    for home, path in written:
        places[home].append(path)
    for link in broken:
        place = look.workspace.place(link.path)
        if (place, link.name) in said:
            continue  # said once, where several entries take it from what their file is about
        said.add((place, link.name))
        if link.path[-1] in LIMITS and meant_by(link.name, ("budget",)):
            continue  # told by limit-is-budget
        meant, others = meant_by_link(link), times[_home(link)] - 1
        if others and entries[_home(link)] > 1 and meant.spelt_alike:
            meant = meant._replace(id=None)
        together = _together(look, link, meant, names)
        if together is not None:
            if together.once in said:
                continue
            said.add(together.once)
            meant = meant._replace(id=None)
        elif meant.id is None:
            if _home(link) in gone:
                continue  # one mend is enough, of what all who refer to it lack
            gone.add(_home(link))
        others = others if meant.id is None and together is None else 0
        elsewhere = [path for path in places[_home(link)] if path != link.path] if others else []
        instead = _pasted(look, link, meant)
        yield look.at(
            link.path,
            edit=None if instead is None else Edit(place, instead),
            text=link.name,
            id=link.name,
            section=link.section,
            more=look.says(ALSO_ONCE if others == 1 else ALSO, {"count": str(others)}) if others else "",
            renamed="",
            help=_help(look, link, meant, together, only if others else None),
        )._replace(further=tuple(elsewhere[:_MOST_SHOWN]))


def _pasted(look: Look, link: IdLink, meant: Meant) -> str | None:
    """What can be put where a name stands, which stands there as it is."""
    return meant.id if look.workspace.place(link.path).text == link.name else None


def _home(link: IdLink) -> tuple[str, str]:
    """The section where what a link names is put back, and its name."""
    return "units" if link.section == "groups" else link.section, link.name


class _Together(NamedTuple):
    """How several at one place are told of together."""

    once: tuple[Place, str]
    mend: Mapping[str, str]
    words: Mapping[str, str]


def _together(look: Look, link: IdLink, meant: Meant, names: TreeNames) -> _Together | None:
    """The words of a formula, or the items of a list that should be named itself."""
    of_list = _list_with(look, link) if meant.id is None else None
    formula = find_node(look.workspace.tree, link.path)
    if link.path[-1:] == ("formula",) and part_of_cell(link.name) is not None:
        id, line = of_parts(names, str(link.path[1]), str(formula))
        return _Together(
            (look.workspace.place(link.path), ""), OF_CELL if id else OF_SOME_CELL, {"id": id, "line": line}
        )
    if of_list is not None:
        words = {"list": of_list, "field": str(link.path[2])}
        return _Together((look.workspace.place(link.path[:-1]), of_list), OF_LIST, words)
    return None


def _list_with(look: Look, link: IdLink) -> str | None:
    """The one list that has an item called as a group is."""
    if link.section != "groups":
        return None
    name = as_called(link.name)
    found = [
        id
        for id, items in look.workspace.data.lists.items()
        if any(name in (as_called(one), as_called(text)) for one, text in items.items())
    ]
    return found[0] if len(found) == 1 else None


_Only: TypeAlias = Callable[[str], str | None]
"""Tells of a section the one entry that nothing refers to."""


def _help(look: Look, link: IdLink, meant: Meant, together: _Together | None, gone: _Only | None) -> str:
    """What to write, where nothing can be put in its place; where it is ``gone``, that it may have another id now."""
    other, plain = _found_in(look, link.name) if link.section in TAKEN_FOR_EACH_OTHER else None, link.name.casefold()
    mend: Mapping[str, str]
    if together is not None:
        mend = together.mend
    elif link.section == "groups" and plain in _OF_GROUPS:
        mend = _OF_GROUPS[plain]
    elif link.path[-1] in LIMITS:
        mend = OF_LIMIT
    elif other is None and _may_be_measured_in(look, link):
        mend = MEASURED_IN
    elif not meant.choices:
        mend = EMPTY
    else:
        mend = _OF_ANOTHER if other is not None else GONE if gone is not None else LISTED
    under, own = put_back(link.section, link.name)
    new = gone(under) if gone is not None and mend is GONE else None
    words = {
        "text": link.name,
        "ids": listed_choices(meant.choices) if meant.id is None or _pasted(look, link, meant) else meant.id,
        "entry": smallest(link.section, link.name),
        "under": under,
        "own": own,
        "ended": look.says(UNIT_ENDED, {}) if _home(link)[0] == "units" else "",
        "renamed": look.says(RENAMED, {"new": new, "old": link.name}) if new is not None else "",
        "new": look.says(ADD_IT, {"own": own, "under": under})
        if _home(link)[0] != "subject" or "/" in link.name
        else "",
        "other": other or "",
        **(together.words if together is not None else {}),
    }
    return look.says(mend, words)


def _may_be_measured_in(look: Look, link: IdLink) -> bool:
    """Whether a unit of a measure may be what the measure is measured in, which it does not tell."""
    if link.path[0] != "indicators" or link.path[-1] != "unit":
        return False
    measure = look.workspace.data.indicators.get(str(link.path[1]))
    return measure is not None and measure.told_in is None


def _found_in(look: Look, name: str) -> str | None:
    """The section that holds something called ``name``, where a reference is to another."""
    return next((one for one in TAKEN_FOR_EACH_OTHER if find_node(look.workspace.tree, (one, name)) is not None), None)
