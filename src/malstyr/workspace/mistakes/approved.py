"""What a decision approves, written in words or as a list: the key that is changed, and from what to what."""

import re

from malstyr.model.target import LIMITS
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Scalar, find, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told

_PATH = r"(?<![a-z_])[a-z_]+/[\w./-]+"
"""A key by its address."""


def approved(met: Met) -> Told | None:
    """What is told of an error in what a decision approves, all of it together."""
    path = met.in_file[:3]
    node = find(met.tree, path) if path[:1] == ("decisions",) and path[2:] == ("approves",) else None
    if node is None or (isinstance(node, Scalar) and node.empty) or (isinstance(node, Map) and not _is_words(node)):
        return None
    text = place_of(node).text
    address = re.search(_PATH, text)
    to = re.search(r"\b(?:till|to):? +(-?[0-9]+(?:[.,][0-9]+)?)", text)
    start = re.search(r"\b(?:från|from):? +(-?[0-9]+(?:[.,][0-9]+)?)", text)
    change = in_braces((key, one[1].replace(",", ".") if one else UNSAID) for key, one in (("from", start), ("to", to)))
    line = f"approves: {{{address[0] if address else _address(met, text)}: {change}}}"
    return Told("wrong-shape", {"form": "approves", "field": "approves", "line": line}, path=path, once=path)


def _is_words(node: Map) -> bool:
    """Whether there is a single change, and not what it changes from and to."""
    return len(node) == 1 and all(isinstance(one, Scalar) for one in node.values())


def _address(met: Met, text: str) -> str:
    """The address of the limit that a text most likely tells of: that of the one indicator that it names."""
    known = met.names.of("indicators").by_folded_id
    named = {known[word] for word in re.findall(r"[\w-]+", text.casefold()) if word in known}
    id = named.pop() if len(named) == 1 else UNSAID
    single, several = (find(met.tree, ("indicators", id, key)) for key in ("target", "targets"))
    first = next(iter(several.values()), None) if isinstance(several, Map) else None
    at = "target" if single is not None or first is None else f"targets/{UNSAID}"
    return f"indicators/{id}/{at}/{_limit_of(single or first)}"


def _limit_of(target: Node | None) -> str:
    found = [key for key in LIMITS if isinstance(target, Map) and key in target]
    return found[0] if len(found) == 1 else UNSAID
