"""The name of a person where a role should stand, perhaps with a title beside it: ``Lena Ek, VA-chef``."""

import re

from malstyr.language.nearest import listed_choices
from malstyr.model.scalars import identifier
from malstyr.model.tried import typed_as
from malstyr.source.tree import Map, Path, Scalar, find
from malstyr.workspace.mistakes.by_name import ids_meant
from malstyr.workspace.mistakes.titles import TITLE_AND_PERSON, is_title, may_be_person
from malstyr.workspace.mistakes.told import UNSAID, Told, plain_or_quoted
from malstyr.workspace.mistakes.tree_names import TreeNames

_BETWEEN = r"\s*[,;/()–—]\s*|\s+-\s+|\s+(?:och|and|&)\s+"


def person_named(names: TreeNames, path: Path, text: str) -> Told | None:
    """What is told of ``text`` at ``path``, where a role should stand, if it names a person, or several."""
    before = re.fullmatch(TITLE_AND_PERSON, text)
    parts = [*before.groups()] if before else [one for one in re.split(_BETWEEN, text) if one]
    persons = [one for one in parts if may_be_person(one) or "@" in one[1:]]
    others = [one for one in parts if one not in persons]
    role = ids_meant(names, path, others)
    if not persons or len(others) > 1:
        return None
    if others and role:
        return Told("person-as-role", {"form": "beside", "text": ", ".join(persons)}, role[0])
    id = (typed_as(identifier, others[0]) or "").casefold() if others and is_title(others[0]) else ""
    if id and len(persons) == 1:
        line = f"{id}: {{title: {plain_or_quoted(others[0])}, person: {plain_or_quoted(persons[0])}}}"
        return Told("person-as-role", {"form": "with-title", "text": persons[0], "id": id, "line": line})
    known, ids = _role_of(names.tree, text), names.of("roles").ids
    if known is not None or not ids:
        return Told("person-as-role", {"text": text, "form": "known" if known else "unknown"}, known)
    title = plain_or_quoted(str(find(names.tree, ("roles", ids[0], "title")) or UNSAID))
    line = f"{ids[0]}: {{title: {title}, person: {UNSAID}}}"
    return Told("person-as-role", {"text": text, "form": "of-roles", "ids": listed_choices(ids), "line": line})


def _role_of(tree: Map, person: str) -> str | None:
    """The one role that the file says a person has."""
    roles = find(tree, ("roles",))
    named = [str(id) for id in roles if _is_called(roles, str(id), person)] if isinstance(roles, Map) else []
    return named[0] if len(named) == 1 else None


def _is_called(roles: Map, id: str, text: str) -> bool:
    person = find(roles, (id, "person"))
    return isinstance(person, Scalar) and str(person).casefold().split() == text.casefold().split()
