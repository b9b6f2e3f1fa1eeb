"""What a comma has cut in braces, where each piece after it is read as a key: a sentence, or a number."""

import re
from collections.abc import Sequence

from malstyr.model.shape import holds_group, holds_period, kind_at, known_keys
from malstyr.source.tree import Map, Node, Path, Place, Scalar, Seq, find, place_of, reach
from malstyr.workspace.mistakes.by_name import named_instead
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import JOINED, VALUE_ALONE, Told, braced, told_of
from malstyr.workspace.nodes import as_block, cut_pieces, is_empty, loose_number

_CLOSE = r"[^,]*[0-9],[0-9][^,]*"
"""A comma between two figures, as decimals have it."""
_OF_PROSE = frozenset(("text", "title", "name", "problem"))
"""Keys of a group that a sentence alone may stand for."""


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
    within = met.loc[: max(n for n, step in enumerate(met.loc) if step == at[-1])]
    if _is_value(met, (*within, str(first)), whole.text, rest):
        return told._replace(rule=JOINED)
    named = named_instead(met.names, told.path or (), args["text"], None)
    if named is not None and named.instead is not None:
        return told._replace(rule=named.rule, instead=named.instead, args={**args, **named.args})
    if not _may_be_sentence(met, whole.text, rest):
        return None
    instead = None if _within_braces(met.tree, at[:-1]) else as_block(holder)
    args["form"] = "quotes" if instead is None else "lines"
    return told._replace(instead=instead, place=place_of(holder), args=args)


def _is_value(met: Met, loc: Path, whole: str, rest: Sequence[Scalar]) -> bool:
    """Whether it is a value, and no sentence, that is cut: it is told as what it is when it is put together."""
    close = re.fullmatch(_CLOSE, whole) is not None
    kind, keys = kind_at(loc), known_keys(loc[:-1])
    if keys and loc[-1] not in keys:
        return close
    if kind == "text" and not (holds_group(loc) and _OF_PROSE.isdisjoint(known_keys(loc))):
        return False
    several_times = kind in ("day", "length") or holds_period(loc)
    if several_times and all(one[:1].isdigit() for one in rest):
        return True
    return (close and not several_times) or _may_be_sentence(met, whole, rest)


def _may_be_sentence(met: Met, whole: str, rest: Sequence[Scalar]) -> bool:
    """Not a whole number beside what lacks its key, nor, where ids are free, a word beside a word."""
    before = whole.partition(",")[0]
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
