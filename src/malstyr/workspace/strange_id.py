"""A text where an id should stand: a period, a person, several, a name that somebody chooses, or that of something
else."""

from __future__ import annotations

import re

from malstyr.model.periods import misread_as
from malstyr.model.scalars import ids_in
from malstyr.source.pasted import without_pasted
from malstyr.source.tree import Map, Scalar, find
from malstyr.workspace.by_name import ids_in_a_row, named_instead
from malstyr.workspace.met import Met
from malstyr.workspace.several import ROLE_FIELDS, several_in_text
from malstyr.workspace.told import Told

_PERSON = r"[A-ZÅÄÖÉ][\w'’-]*(?: (?:[A-ZÅÄÖÉ][\w'’-]*|av|af|von|de))* [A-ZÅÄÖÉ][\w'’-]*"
"""A name in two or more words, each with a capital."""


def strange_id(met: Met, told: Told) -> Told:
    """What is told of ``met``, which is no id."""
    text = told.args["text"]
    if met.of_key and met.loc[:1] == ("values",) and (meant := _period_meant(text)) is not None:
        return told._replace(rule="bad-period", instead=meant)
    if met.field in ROLE_FIELDS and re.fullmatch(_PERSON, text):
        return _person(met, text)
    if met.loc[:1] == ("waivers",) and met.field == "rule":
        return Told("unknown-rule", {"id": text})
    several = several_in_text(met.tree, met.path, text)
    if several is not None:
        return several._replace(instead=None).over(told.args)
    listed = ids_in(text) if isinstance(met.in_file[-1], int) else ()
    listed = listed or ids_in_a_row(met.tree, met.in_file, text)
    named = _listed(met, listed) or named_instead(met.tree, met.in_file, text, told.instead)
    return (named or Told(told.rule, {"form": "own"}, told.instead)).over(told.args)


def _listed(met: Met, ids: tuple[str, ...]) -> Told | None:
    """Several ids in one text: as items of the list that it stands in, or as a list where it stands alone."""
    if not ids or not isinstance(met.in_file[-1], int):
        return None
    if isinstance(met.path[-1], int):
        return Told("bad-id", {"form": "listed", "line": ", ".join(ids)})
    return Told("not-a-list", {"field": met.field}, f"[{', '.join(ids)}]")


def _person(met: Met, text: str) -> Told:
    """That a person is named where a role should be: which one, where a single role of the file says the name."""
    roles = find(met.tree, ("roles",))
    named = {str(id) for id in roles if _is_called(roles, str(id), text)} if isinstance(roles, Map) else set()
    known = next(iter(named)) if len(named) == 1 else None
    return Told("person-as-role", {"text": text, "form": "unknown" if known is None else "known"}, known)


def _is_called(roles: Map, id: str, text: str) -> bool:
    person = find(roles, (id, "person"))
    return isinstance(person, Scalar) and str(person).casefold().split() == text.casefold().split()


def _period_meant(text: str) -> str | None:
    """The period of a member by how it begins: pasted with a sign, ``• 2013``, or in words, ``jan-mars 2013``."""
    plain = without_pasted(text)
    if plain[:1].isdigit() and not text[:1].isdigit():
        return plain
    return misread_as(text)
