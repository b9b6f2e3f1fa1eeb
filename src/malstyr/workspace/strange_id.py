"""A text where an id should stand: a period, a person, several, a name that somebody chooses, or that of something
else."""

from __future__ import annotations

import re

from malstyr.model.scalars import ids_in
from malstyr.source.pasted import without_pasted
from malstyr.source.tree import Map, Scalar, find
from malstyr.workspace.by_name import named_instead
from malstyr.workspace.met import Met
from malstyr.workspace.several import ROLE_FIELDS, several_in_text
from malstyr.workspace.told import Told

_PERSON = r"[A-ZÅÄÖÉ][\w'’-]*(?: (?:[A-ZÅÄÖÉ][\w'’-]*|av|af|von|de))* [A-ZÅÄÖÉ][\w'’-]*"
"""A name in two or more words, each with a capital."""


def strange_id(met: Met, told: Told) -> Told:
    """What is told of ``met``, which is no id."""
    text = told.args["text"]
    if met.of_key and met.loc[:1] == ("values",) and _is_pasted_period(text):
        return told._replace(rule="bad-period", instead=without_pasted(text))
    if met.field in ROLE_FIELDS and re.fullmatch(_PERSON, text):
        return _person(met, text)
    if met.loc[:1] == ("waivers",) and met.field == "rule":
        return Told("unknown-rule", {"id": text})
    several = several_in_text(met.tree, met.path, text)
    if several is not None:
        return several._replace(instead=None).over(told.args)
    listed = ids_in(text) if met.path and isinstance(met.path[-1], int) else ()
    if listed:
        return Told(told.rule, {**told.args, "form": "listed", "line": ", ".join(listed)})
    named = named_instead(met.tree, met.in_file, text, told.instead) or Told(told.rule, {"form": "own"}, told.instead)
    return named.over(told.args)


def _person(met: Met, text: str) -> Told:
    """That a person is named where a role should be: which one, where a single role of the file says the name."""
    roles = find(met.tree, ("roles",))
    named = {str(id) for id in roles if _is_called(roles, str(id), text)} if isinstance(roles, Map) else set()
    known = next(iter(named)) if len(named) == 1 else None
    return Told("person-as-role", {"text": text, "form": "unknown" if known is None else "known"}, known)


def _is_called(roles: Map, id: str, text: str) -> bool:
    person = find(roles, (id, "person"))
    return isinstance(person, Scalar) and str(person).casefold().split() == text.casefold().split()


def _is_pasted_period(text: str) -> bool:
    """A member by where it stands that is a period when what was pasted before it is taken away: ``• 2013``."""
    return without_pasted(text)[:1].isdigit() and not text[:1].isdigit()
