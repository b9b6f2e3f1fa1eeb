"""A list where a group of keys is wanted: its entries need ids, or its dashes are too many."""

import re

from malstyr.model.scalars import identifier
from malstyr.model.shape import known_keys, known_words, required_keys
from malstyr.model.tried import typed_as
from malstyr.source.tree import Map, Path, Scalar, Seq, place_of
from malstyr.workspace.mistakes.keyed_alone import entry_alone
from malstyr.workspace.mistakes.told import UNSAID, plain_or_quoted
from malstyr.workspace.nodes import in_one_line, is_empty, pairs_in_braces
from malstyr.workspace.smallest import put_back

_AS_ID = re.compile(r"[^\W\d_][\w-]*")
_ID = "id"
"""What is written for the id of an entry where its key should be it."""

_NAMED = tuple((section,) for section in ("levels", "plans", "perspectives", "roles", "units"))
"""Sections of what has a name, or a title."""


def dashes_instead(node: Seq, field: str, loc: Path) -> dict[str, str]:
    """The form of the mistake, and the line to type for it where one can be told."""
    keys = known_keys(loc)
    if keys:
        line = _without_dashes(node, keys)
        return {} if line is None else {"form": "dashes", "line": f"{field}: {{{line}}}"}
    if node and all(isinstance(one, Map) and len(one) == 1 and next(iter(one)) not in _of_entry(loc) for one in node):
        lines = [_without_braces(in_one_line(one)) for one in node]
        return {"form": "dashes", "line": f"{field}: {{{', '.join(lines)}}}" if node.flow else lines[0]}
    return entry_by_id(node[0], loc) if node else {}


def entry_by_id(first: object, loc: Path) -> dict[str, str]:
    """The form of an entry that has no id, and what it is with one: a target has a period or a name for its id."""
    if isinstance(first, Map) and (loc[2:] == ("targets",) or (loc[0] == "assessments" and len(loc) == 2)):
        time = next((str(first[key]) for key in ("during", "by") if isinstance(first.get(key), Scalar)), None)
        if time is not None and loc[0] == "indicators":
            return {"form": "entries", "line": f"mål-{time}: {in_one_line(first)}"}
        return {"form": "by-period", "line": in_one_line(first)}
    if isinstance(first, str) and loc == ("levels",):
        deciders, expected = (", ".join(known_words((*loc, _ID, key))) for key in ("decided_by", "expects"))
        line = f"{_named_entry(loc, first)[0]}: {{decided_by: {UNSAID}, expects: {UNSAID}}}"
        return {"form": "levels-alone", "line": line, "deciders": deciders, "expected": expected}
    return {"form": "entries", "line": _entry(first, loc)}


def _named_entry(loc: Path, text: str) -> tuple[str, str]:
    """The id of an entry that is no more than an id or a name, and the smallest entry with it."""
    id = typed_as(identifier, text)
    if id is None:
        return UNSAID, put_back(str(loc[0]), UNSAID, plain_or_quoted(text))[1]
    return id.casefold(), put_back(str(loc[0]), id.casefold(), UNSAID if id == text else plain_or_quoted(text))[1]


def _without_braces(text: str) -> str:
    return text[1:-1].strip() if text.startswith("{") else text


def _of_entry(loc: Path) -> tuple[str, ...]:
    return (_ID, *known_keys((*loc, _ID)))


def _without_dashes(node: Seq, keys: tuple[str, ...]) -> str | None:
    """The keys of one or several mappings in a list, or of a key and a value in brackets, put together."""
    if all(isinstance(one, Map) for one in node):
        pairs = [(str(key), in_one_line(below)) for one in node if isinstance(one, Map) for key, below in one.items()]
    elif len(node) == 2 and all(isinstance(one, Scalar) for one in node):
        pairs = [(str(node[0]), in_one_line(node[1]))]
    else:
        return None
    known = len(dict(pairs)) == len(pairs) > 0 and all(key in keys for key, _ in pairs)
    return ", ".join(f"{key}: {text}" for key, text in pairs) if known else None


def _entry(first: object, loc: Path) -> str:
    """The first entry of the list with the id it has, or with dots for what nobody has said."""
    if isinstance(first, Map) and first:
        head, *others = first.items()
        if others and is_empty(head[1]):
            return f"{head[0]}: {pairs_in_braces(others)}"
        id = next((str(below) for key, below in first.items() if key == _ID and isinstance(below, Scalar)), "…")
        return f"{id}: {pairs_in_braces((key, below) for key, below in first.items() if key != _ID)}"
    if isinstance(first, Scalar) and _names_alone(loc):
        return _named_by_text(loc, str(first))
    if isinstance(first, str) and loc in _NAMED:
        return _named_entry(loc, str(first))[1]
    needed = required_keys((*loc, _ID))
    if not isinstance(first, Scalar) or not _AS_ID.fullmatch(first):
        told = " ".join(first.split()) if isinstance(first, Scalar) else ""
        return f"…: {entry_alone(needed, told) if needed else plain_or_quoted(told) if told else UNSAID}"
    return f"{first}: {{{', '.join(f'{key}: …' for key in needed)}}}" if needed else f"{first}: …"


def lines_without_keys(node: Scalar, loc: Path) -> dict[str, str]:
    """The form of texts on lines of their own, each of which needs an id before it, and the first line to type."""
    written = place_of(node).text.strip() or str(node)  # what is read beyond its own line stands at no place
    lines = [line.strip() for line in written.splitlines() if line.strip()]
    if len(lines) == 1 and (loc[:1] == ("lists",) or loc in _NAMED):
        lines = [line.strip() for line in re.split("[,;]", written) if line.strip()]
    if not lines:  # a sign that opens a text, and no text
        return {}
    dated = re.fullmatch(r"(?P<year>[0-9]{4})(?: *[=,;|]\s*|\s+)(?P<number>[0-9]+(?:[.,][0-9]+)?)", lines[0])
    if dated is not None:
        return {"form": "without-colons", "line": f"{dated['year']}: {dated['number'].replace(',', '.')}"}
    return (
        {"form": "without-ids", "line": _named_by_text(loc, lines[0])}
        if _names_alone(loc)
        else entry_by_id(lines[0] if loc in _NAMED else node, loc)
    )


def _names_alone(loc: Path) -> bool:
    """Whether each entry is a name or a sentence after its id: what lists hold, success factors, questions."""
    return (loc[:1] == ("lists",) and len(loc) == 2) or loc[-1] in ("success_factors", "questions")


def _named_by_text(loc: Path, text: str) -> str:
    """The first of such entries, with an id made of it; what goes by numbers has the first."""
    words = "-".join(re.findall(r"[^\W\d_]+", text.casefold())[:2]) or "…"
    return f"{'1' if loc[-1] == 'success_factors' else words}: {text}"
