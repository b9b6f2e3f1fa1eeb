"""A section written as a list whose entries hold their ids: what is meant is plain, so all of it is read."""

import re
from itertools import pairwise

from malstyr.findings import Fault
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Place, Scalar, Seq, place_of

_ID = "id"


def keyed_by_id(name: Scalar, section: Seq) -> tuple[Map, Fault] | None:
    """The section ``name`` with the ids of its entries for keys, and what is told of it.

    None where an entry has no id, or the id of another: what is meant is not plain then.
    """
    keyed = Map()
    keyed.source, keyed.start, keyed.end, keyed.flow = section.source, section.start, section.end, section.flow
    for entry in section:
        id = entry.get(_ID) if isinstance(entry, Map) else None
        if not isinstance(entry, Map) or not isinstance(id, Scalar) or not id or id in keyed:
            return None
        keyed[id] = _without_id(entry)
    if not keyed:
        return None
    edit = _with_keys(name, section)
    first = next(iter(keyed))
    words = {"field": str(name), "form": "ids-in-list", "id": place_of(first).text}
    return keyed, Fault("wrong-shape", Place(first.source, first.start, first.end), words, path=(str(name),), edit=edit)


def _without_id(entry: Map) -> Map:
    rest = Map((key, node) for key, node in entry.items() if key != _ID)
    rest.source, rest.start, rest.end, rest.flow = entry.source, entry.start, entry.end, entry.flow
    return rest


def _with_keys(name: Scalar, section: Seq) -> Edit | None:
    """``trygghet:`` for ``- id: trygghet``, where each entry begins so on a line further in than its section."""
    heads = [head for entry in section if isinstance(entry, Map) and (head := _head(name, entry)) is not None]
    if len(heads) < len(section):
        return None
    texts = [f"{id.text}:" for _, id in heads]
    between = [section.source.text[one.end : other.start] for (_, one), (other, _) in pairwise(heads)]
    place = Place(section.source, heads[0][0].start, heads[-1][1].end)
    return Edit(place, "".join(f"{text}{after}" for text, after in zip(texts, [*between, ""], strict=True)))


def _head(name: Scalar, entry: Map) -> tuple[Place, Place] | None:
    """The dash with what follows to the end of the id, and the id; None where the entry does not begin with it."""
    key, node = next(iter(entry.items()))
    before = entry.source.text[entry.source.line_starts[entry.source.position(key.start)[0] - 1] : key.start]
    if key != _ID or entry.flow or not re.fullmatch(r" +- +", before):
        return None
    dash = key.start - len(before.lstrip(" "))
    further_in = entry.source.position(dash)[1] > entry.source.position(name.start)[1]
    return (Place(entry.source, dash, node.end), place_of(node)) if further_in and node.start > key.end else None
