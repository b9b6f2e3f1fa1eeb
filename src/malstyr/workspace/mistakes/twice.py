"""What is told of a key that stands twice: what it is, and where both may be meant, both as they are typed together."""

import re
from collections.abc import Mapping, Sequence

from malstyr.model.goal_file import SPREAD
from malstyr.model.shape import holds_list, known_keys
from malstyr.model.target import DEMANDS
from malstyr.source.tree import Map, Node, Path, Scalar
from malstyr.workspace.mistakes.limits_by_time import both_targets
from malstyr.workspace.nodes import in_one_line, pairs_in_braces


def told_of_twice(path: Path, both: Sequence[Node]) -> dict[str, str]:
    """The words for what stands twice at ``path``, of which ``both`` are what is written."""
    form, line = _form(path, both), None
    if path[:1] == ("indicators",) and path[2:] == ("target",):
        form, line = "targets", both_targets(both)
    elif form == "period":
        form, line = "together", _together(path, both)
    elif form == "demand":
        first, then = map(in_one_line, both)
        return {"form": form, "first": first, "then": then}
    return {"form": form, "line": line} if line is not None else {"form": _form(path, both)}


def _form(path: Path, both: Sequence[Node]) -> str:
    """What it is: a section, or a series of which each says what the other does not, a key of the format, of which some
    are demands of a target and some hold lists, a period, or an id."""
    key, loc = str(path[-1]), (*path[:1], "…", *path[2:])
    if len(path) == 1 or (path[0] in SPREAD and len(path) <= 3 and not key[:1].isdigit() and _apart(both)):
        return "section"
    if len(path) > 2 and key in known_keys(loc[:-1]):
        of_target = path[:1] == ("indicators",) and key in DEMANDS
        return "demand" if of_target else "list" if holds_list(loc) else "key"
    return "period" if key[:1].isdigit() else "id"


def _apart(both: Sequence[Node]) -> bool:
    """Whether two mappings have no key in common, so that what stands under the one may be moved to the other."""
    keys = [frozenset(one) for one in both if isinstance(one, Map)]
    return len(keys) == len(both) and not frozenset.intersection(*keys)


def _together(path: Path, both: Sequence[Node]) -> str | None:
    """A period as it is typed with what both say of it; None where they say the same of it, or one of them nothing."""
    held = [_keyed(path, one) for one in both]
    if not all(held) or len({key for one in held for key in one}) < sum(map(len, held)):
        return None
    return f"{path[-1]}: {pairs_in_braces((key, node) for one in held for key, node in one.items())}"


def _keyed(path: Path, node: Node) -> Mapping[str, Node]:
    """What a period holds, by its keys; a number alone is its value."""
    if isinstance(node, Map):
        return {str(key): below for key, below in node.items()}
    number = path[0] == "values" and isinstance(node, Scalar) and re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", node)
    return {"value": node} if number else {}
