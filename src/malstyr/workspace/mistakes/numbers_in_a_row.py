"""Numbers alone where each needs the year, the part or the point that it is of: ``[84, 87]``, ``93/90.1``."""

import re
from collections.abc import Sequence

from malstyr.model.indicators import AT_POINTS
from malstyr.model.shape import kind_at, known_keys
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.alone import points_of
from malstyr.workspace.mistakes.limits_by_time import targets_listed
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told

_NUMBER = r"-?[0-9]+(?:[.,][0-9]+)?"
_APART = r"\s*[;/|]\s*|\s*,(?=\s|$)\s*|\s+"
_TIME = r"(?:19|20)[0-9]{2}(?:-[DTQHMW][0-9]{1,2})?"
_TO_SERIES = 2, 3
"""Steps to a series of the whole, and of a member: values, the indicator, the member."""


def numbers_in_a_row(met: Met) -> Told | None:
    """What is told of numbers, one or several, of which it is not said what each is of; None for anything else."""
    numbers = _numbers(met.node)
    if met.path[:1] == ("indicators",) and met.path[2:] in (("target",), ("targets",)) and isinstance(met.node, Seq):
        return targets_listed(met.tree, met.path, met.node, numbers)
    names = _named_at(met.tree, met.path) if met.path[:1] == ("values",) else _numbered_keys(met.loc)
    if names is not None:
        return _of_names(met, names, numbers)
    return _of_years(numbers) if met.path[:1] == ("values",) and len(met.path) in _TO_SERIES and numbers else None


def _of_names(met: Met, names: Sequence[str], numbers: Sequence[str]) -> Told | None:
    """Numbers that are of parts or points: which is which where there are as many, else what to type for each."""
    if isinstance(met.node, Seq) and any(isinstance(one, Map) for one in met.node):
        return None  # each says what it is of: only the brackets are wrong
    if len(names) == len(numbers) > 1:
        pairs = ", ".join(f"{name}: {number}" for name, number in zip(names, numbers, strict=True))
        return Told("wrong-shape", {"form": "in-order", "line": f"{met.field}: {{{pairs}}}"})
    if not any(sign.isdigit() for sign in place_of(met.node).text):
        return None
    pairs = ", ".join(f"{name}: {UNSAID}" for name in names or (UNSAID,))
    return Told("wrong-shape", {"form": "by-name", "line": f"{met.field}: {{{pairs}}}"})


def _numbered_keys(loc: Path) -> tuple[str, ...] | None:
    """The keys of a mapping that holds nothing but numbers, the limits of risks; None of any other."""
    keys = known_keys(loc)
    return keys if keys and all(kind_at((*loc, key)) == "number" for key in keys) else None


def _of_years(numbers: Sequence[str]) -> Told:
    """Numbers that are of years or their parts, which stand between them or before them, or are not said."""
    of_time, half = [re.fullmatch(_TIME, one) is not None for one in numbers], len(numbers) // 2
    for beside, pattern in ((1, [True, False] * half), (half, [True] * half + [False] * half)):
        if of_time == pattern and half:
            return Told("wrong-shape", {"form": "without-colons", "line": f"{numbers[0]}: {numbers[beside]}"})
    return Told("wrong-shape", {"form": "without-years", "number": numbers[0]})


def _numbers(node: Node) -> list[str]:
    """The numbers that a list or a text holds, as they are typed; none where it holds anything else."""
    if isinstance(node, Seq):
        pieces = [str(one) for one in node if isinstance(one, Scalar)]
        pieces = pieces if len(pieces) == len(node) else []
    else:
        pieces = re.split(_APART, place_of(node).text.strip()) if isinstance(node, Scalar) else []
    numbers = [one.replace(",", ".") for one in pieces if re.fullmatch(f"{_NUMBER}|{_TIME}", one)]
    return numbers if len(numbers) == len(pieces) else []


def _named_at(tree: Map, path: Path) -> tuple[str, ...] | None:
    """What the numbers under a key of a period are of: the parts of the indicator, the points of the calendar."""
    if path[-1] in AT_POINTS:
        return points_of(tree)
    return _parts(tree, str(path[1])) if path[-1] == "of_which" else None


def _parts(tree: Map, indicator: str) -> tuple[str, ...]:
    """What an indicator is told of besides the whole, with the list that it names for each of the list's members."""
    written, lists = find(tree, ("indicators", indicator, "of_which")), find(tree, ("lists",))
    names = [str(one) for one in written] if isinstance(written, Seq) else [str(written)] if written else []
    held = lists if isinstance(lists, Map) else Map()
    return tuple(part for name in names for part in (map(str, held[name]) if name in held else (name,)))
