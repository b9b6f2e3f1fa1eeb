"""What a reference that is no id means: the one entry that is called so, or what may be named there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from malstyr.model.periods import period
from malstyr.source.tree import KEY, Map, Path, Scalar, find
from malstyr.workspace.alone import POINTS, points_of
from malstyr.workspace.references import FIELDS
from malstyr.workspace.told import Told
from malstyr.workspace.units import LIMIT_KEYS

_OF_FIELD = {field: {section for _, name, section in FIELDS if name == field} for _, field, _ in FIELDS}
_NAMED_IN = {field: next(iter(sections)) for field, sections in _OF_FIELD.items() if len(sections) == 1} | {
    "by": "roles",
    "after": "calendar",
}
"""The section that a key names an entry of, wherever it stands."""
_MOST = 12
"""How many ids a message lists."""


def named_instead(tree: Map, path: Path, text: str, slug: str | None) -> Told | None:
    """What is told of ``text`` at ``path``, which is no id; None where ``slug`` is one, or it is a name of its own."""
    fields = [str(step) for step in path if isinstance(step, str)]
    limit = re.fullmatch(r"(?P<id>[^\W\d_][\w-]*)\.(?P<part>[a-z_]+(?:\.[\w-]+)?)", text)
    if limit is not None and fields[-1] in LIMIT_KEYS:
        id = f"{limit['id']}-{limit['part'].replace('.', '-')}"
        return Told("bad-id", {"form": "part-of-another", "id": id, "line": f"{id}: {{formula: {text}}}"})
    if fields[-1] == KEY:
        point = _point(tree, text) if fields[-3] in POINTS else None
        if point is not None:
            return Told("bad-id", {"form": "own"}, point)
    of_decision = fields[-1] == KEY and fields[-4:-2] == ["budget", "revised"]
    section = "decisions" if of_decision else _NAMED_IN.get(fields[-1])
    held = find(tree, (section,)) if section is not None else None
    begins = {one.partition("/")[0] for one in (slug, text) if one is not None}  # agenda/3.4 is of agenda
    if section is None or (isinstance(held, Map) and not begins.isdisjoint(map(str, held))):
        return None
    if not isinstance(held, Map):
        return Told("bad-id", {"form": "of-section", "section": section})
    called = {id for id, name in _names(held) if _plain(name) == _plain(text)}
    if len(called) == 1:
        return Told("bad-id", {"form": "own"}, next(iter(called)))
    ids = ", ".join([*map(str, held)][:_MOST]) + (" …" if len(held) > _MOST else "")
    return Told("bad-id", {"form": "of-another", "section": section, "ids": ids})


def _point(tree: Map, text: str) -> str | None:
    """The reporting point that is meant by a part of a year in words, ``tertial 1``."""
    try:
        period(f"2000 {text}")
    except PydanticCustomError as error:
        part = (error.context or {}).get("instead", "").partition("-")[2]
        return part if part in points_of(tree) else None
    return None


def _names(held: Map) -> Iterator[tuple[str, str]]:
    for id, entry in held.items():
        yield str(id), str(id)
        for key in ("name", "title", "date"):
            name = entry.get(key) if isinstance(entry, Map) else None
            if isinstance(name, Scalar):
                yield str(id), str(name)


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text.casefold())
