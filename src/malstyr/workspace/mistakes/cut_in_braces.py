"""What a comma has cut in braces, where each piece after it is read as a key: a sentence, or a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pydantic_core import PydanticCustomError

from malstyr.model.periods import misread_as
from malstyr.model.scalars import is_count
from malstyr.model.shape import holds_count, readers_at
from malstyr.source.tree import Map, Node, Path, Place, Scalar, Seq, find, place_of, reach
from malstyr.workspace.mistakes.by_name import named_instead
from malstyr.workspace.mistakes.loose_number import form_at
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_number.number import misread_number
from malstyr.workspace.mistakes.told import VALUE_ALONE, Told, braced, told_of
from malstyr.workspace.nodes import as_block, cut_pieces, is_empty, loose_number

_PERIODS = ("by", "during", "since", "mean_over", "total_over", "period", "starts")
"""Keys of a period, of which commas may part the years."""


def cut_value(met: Met) -> Told | None:
    """What is told of a key without value in braces that is the rest of a value, whatever keys may stand there.

    Where ids are free, a word alone may be one that lacks its value.
    """
    at = met.path[:-1] if met.of_key else met.path
    holder = reach(met.tree, at[:-1])[1] if at else None
    if not isinstance(holder, Map) or not holder.flow or at[-1] not in holder or not is_empty(holder[at[-1]]):
        return None
    pieces = cut_pieces(holder, str(at[-1]))
    if pieces is None:
        return None
    first, rest = pieces
    before = holder[first]
    whole = Place(before.source, before.start, rest[-1].end)
    args = {"text": re.sub(r"\s+", " ", whole.text), "field": str(first)}
    told = Told("sentence-cut", args, path=(*at[:-1], str(first)), place=whole, cut=rest)
    loose = loose_number(whole.text) if len(rest) == 1 and first not in _PERIODS else None
    if loose is not None:
        number = _as_counted((*met.loc[:-1], str(first)), told_of(loose))
        return told._replace(rule=number.rule, instead=number.instead, args={**args, **number.args})
    sentence = _may_be_sentence(met, str(before), rest)
    other = _meant_by_whole(met, told, args["text"])
    if other is None and sentence:
        other = _unread((*met.loc[:-1], str(first)), args["text"])
    if other is not None:
        return told._replace(rule=other.rule, instead=other.instead, args={**args, **other.args})
    if not sentence:
        return None
    instead = None if _within_braces(met.tree, at[:-1]) else as_block(holder)
    return told._replace(instead=instead, place=place_of(holder))


def _unread(loc: Path, text: str) -> Told | None:
    """What is told of a text where something else than a text is wanted, which quotes would not make of it."""
    try:
        for reads in readers_at(loc):
            reads.read(text)
    except PydanticCustomError as error:
        return told_of(error)
    return None


def _meant_by_whole(met: Met, told: Told, text: str) -> Told | None:
    """What is told of the whole text where it is a number with a comma in it, or the name of what is meant."""
    path = told.path or ()
    period = misread_as(text) if path[-1] in _PERIODS else None
    if period is not None:
        return Told("bad-period", {"form": "meant"}, period)
    if len(told.cut) == 1 and re.fullmatch(r"\D*[0-9][0-9 ]*,[0-9]+(?: ?%|[eE][-+]?[0-9]+)?", text):
        return misread_number(met.tree, path, (*met.loc[:-1], str(path[-1])), text)
    named = named_instead(met.names, path, text, None)
    return named if named is not None and named.instead is not None else None


def _as_counted(loc: Path, number: Told) -> Told:
    """A number that a comma parted; where only a count may stand, one that is none is no number to type."""
    if number.instead is None or not holds_count(loc) or is_count(Decimal(number.instead)):
        return number
    return Told("bad-number", {"form": form_at(loc)})


def _may_be_sentence(met: Met, before: str, rest: Sequence[Scalar]) -> bool:
    """Not a whole number beside what lacks its key, nor, where ids are free, a word beside a word."""
    if _may_be_numbers(met) and loose_number(f"{before} %") is not None:
        return False
    return met.kind == "extra_forbidden" or " " in before or any(" " in one for one in rest)


def _may_be_numbers(met: Met) -> bool:
    """Whether what stands beside each other is of an outcome or of a target, which hold no sentences."""
    return met.in_cell or (met.loc[:1] == ("indicators",) and met.loc[2:3] in (("target",), ("targets",)))


def number_in_braces(met: Met, holder: Map) -> Told | None:
    """``{4,0}``: nothing but a number in braces, where a value without braces could stand."""
    number, path = number_in(holder), met.path[:-2]
    if number is None and met.in_cell and re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", texts_within(holder)):
        number = Told(VALUE_ALONE, {"form": "meant"}, braced("value", texts_within(holder)))
    key = reach(met.tree, path)[2]
    return number and number._replace(path=path, place=place_of(holder)).over({"field": str(key)})


def number_in(node: Seq | Map) -> Told | None:
    """One number that a comma parted in braces or brackets, ``[4,0]`` or ``{4,0}``."""
    loose = loose_number(texts_within(node)) if texts_within(node) else None
    return told_of(loose) if loose is not None else None


def texts_within(node: Seq | Map) -> str:
    """What is written in braces or brackets that hold texts alone, and no key with a value; empty for others."""
    plain = node.flow and all(
        isinstance(one, Scalar) and (isinstance(node, Seq) or is_empty(node[one])) for one in node
    )
    return place_of(node).text[1:-1].strip() if plain else ""


def _within_braces(tree: Map, path: Path) -> bool:
    """Whether something above ``path`` is written in braces or brackets, where no lines can stand."""
    above: list[Node | None] = [find(tree, path[:n]) for n in range(1, len(path))]
    return any(isinstance(node, Map | Seq) and node.flow for node in above)
