"""Whys, days, results and limits in the registers that are written another way than the format has them.

Each is one mistake, however many of its lines the validator stops at.
"""

from collections.abc import Iterator

from malstyr.model.shape import keys_called, known_keys
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find
from malstyr.workspace.mistakes.by_colours import by_colours
from malstyr.workspace.mistakes.keyed_alone import day_meant
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, braced, plain_or_quoted

_REGISTERS = (("activities",), ("boards",), ("improvements",), ("risks",))
_SHAPE = "wrong-shape"
_DAY = ("date", "day", "datum", "dag")
_RESULT = ("result", "resultat", "utfall", "outcome")
"""What people write for the day and the result of a control, which are a key and its value."""


def in_register(met: Met) -> Told | None:
    """What is told of an error within one of them; None where nothing better is known of it."""
    path = met.in_file
    if path[:1] not in _REGISTERS:
        return None
    match [str(one) for one in path]:
        case ["improvements", _, "why", *_]:
            return _whys(met, path[:3])
        case ["boards", _, "limits", step]:
            return by_colours(met, path[:3]) or (_limits(met, path[:3]) if step in known_keys(met.loc) else None)
        case ["risks", _, "controls", _, "done", *_]:
            return _made(met, path[:5])
        case ["risks", _, "controls", _, step] if step.casefold() in _RESULT:
            return _made(met, (*path[:4], "done"))
    return _days(met)


def _whys(met: Met, path: Path) -> Told | None:
    """A chain of whys that is not a list of questions with their answers."""
    pairs = _asked(find(met.tree, path), (*met.loc[:3], 0))
    if not pairs or (met.kind in ("missing", "extra_forbidden") and _has_keys_of_why(met)):
        return None
    line = ", ".join(in_braces(zip(("question", "answer"), map(_typed, pair), strict=True)) for pair in pairs)
    certain = UNSAID not in (one for pair in pairs for one in pair)
    args = {"form": "whys", "field": "why", "line": f"[{line}]"}
    return Told(_SHAPE, args, f"[{line}]" if certain else None, path=path, once=path)


def _has_keys_of_why(met: Met) -> bool:
    """Whether anything that is written in the why is called question or answer, so that only another key is wrong."""
    why = find(met.tree, met.in_file[:4])
    loc = met.loc[:4]
    return isinstance(why, Map) and any(key in known_keys(loc) or keys_called(loc, key) for key in why)


def _asked(node: Node | None, loc: Path) -> list[tuple[str, str]]:
    """The questions and answers that are written, with dots for what is not; none where anything else is written."""
    found: list[tuple[str, str]] = []
    for question, answer in _pieces(node, loc):
        if not question and not answer:
            return []
        if found and found[-1][1] == UNSAID == question:
            found[-1] = (found[-1][0], answer)
        else:
            found.append((question, answer))
    return found


def _pieces(node: Node | None, loc: Path) -> Iterator[tuple[str, str]]:
    """Each question with its answer, or one of them with dots for the other; two empty texts for anything else."""
    if isinstance(node, Scalar):
        yield (str(node), UNSAID) if node.endswith("?") else (UNSAID, str(node))
    elif isinstance(node, Seq):
        for one in node:
            yield from _pieces(one, loc)
    elif isinstance(node, Map) and all(isinstance(below, Scalar) for below in node.values()):
        named = {(keys_called(loc, key) or (key,))[0]: str(below) for key, below in node.items()}
        if set(named) <= {"question", "answer"}:
            yield named.get("question", UNSAID), named.get("answer", UNSAID)
        else:
            for key, below in node.items():
                yield from [(str(key), str(below))] if key.endswith("?") else _pieces(below, loc)
    else:
        yield "", ""


def _limits(met: Met, path: Path) -> Told | None:
    """A limit that does not say which of the indicators of the board it is for."""
    limits, listed = find(met.tree, path), find(met.tree, (*path[:2], "indicators"))
    if not isinstance(limits, Map):
        return None
    own = {
        key: below if isinstance(below, Scalar) else UNSAID
        for key, below in limits.items()
        if key in known_keys(met.loc)
    }
    ids = [str(one) for one in listed] if isinstance(listed, Seq) else []
    only = ids[0] if len(ids) == 1 and UNSAID not in own.values() and len(own) == len(limits) else None
    line = in_braces([(only or UNSAID, in_braces(own.items()))])
    args = {"form": "of-indicator", "field": "limits", "line": line}
    return Told(_SHAPE, args, line if only is not None else None, path=path, once=path)


def _made(met: Met, path: Path) -> Told | None:
    """Days and results of a control, of which the day is not the key and the result its value."""
    control = find(met.tree, path[:-1])
    if not isinstance(control, Map):
        return None
    done = control.get("done")
    entries = done if isinstance(done, Seq) else (done,)
    pairs = [pair for one in entries if (pair := _day_and_result(one)) is not None]
    if pairs and len(pairs) == len(entries):
        line = in_braces((day, plain_or_quoted(result)) for day, result in pairs)
        return Told(VALUE_ALONE, {"form": "day-first", "field": "done"}, line, path=path, once=path)
    results = [(key, one) for key, one in control.items() if key.casefold() in _RESULT and isinstance(one, Scalar)]
    days = [day_meant(str(one)) for one in entries if isinstance(one, Scalar)]
    told = _days_alone(days if len(days) == len(entries) else [], results)
    return None if told is None else Told(VALUE_ALONE, {**told, "field": "done"}, once=path)


def _days_alone(days: list[str], results: list[tuple[Scalar, Scalar]]) -> dict[str, str] | None:
    """The form of days and results that stand apart, with its words."""
    key, result = results[0] if results else ("", "")
    if days and UNSAID not in days and (not result or len(days) > 1):
        return {"form": "how", "amount": ", ".join(days), "first": days[0]}
    if not result:
        return None
    if len(days) == 1 and days != [UNSAID]:
        return {"form": "with-result", "amount": days[0], "key": key, "line": braced(days[0], result)}
    return {"form": "result-without-day", "key": key, "amount": plain_or_quoted(result)}


def _day_and_result(node: Node | None) -> tuple[str, str] | None:
    """The day and the result that a group of keys says; None where it says anything else."""
    if not isinstance(node, Map) or len(node) != 2 or not all(isinstance(one, Scalar) for one in node.values()):
        return None
    day = next((day_meant(str(one)) for key, one in node.items() if key.casefold() in _DAY), UNSAID)
    result = next((str(one) for key, one in node.items() if key.casefold() in _RESULT), UNSAID)
    return None if UNSAID in (day, result) else (day, result)


def _list_of_days(path: Path) -> Path | None:
    """The list of days that ``path`` leads to or into."""
    match [str(one) for one in path]:
        case ["activities", _, "due" | "done", *_]:
            return path[:3]
        case ["improvements", _, "checkpoints", _, *_]:
            return path[:4]
        case ["risks", _, "controls", _, "due", *_]:
            return path[:5]
    return None


def _days(met: Met) -> Told | None:
    """Days with something else beside them, where only days can stand."""
    path = _list_of_days(met.in_file)
    node = find(met.tree, path) if path is not None else None
    groups = [one for one in (node if isinstance(node, Seq) else (node,)) if isinstance(one, Map)]
    days = [*_days_in(node)] if groups else []
    if path is None or not days:
        return None
    args = {"form": "days", "field": str(path[-1]), "line": f"[{', '.join(days)}]"}
    return Told(_SHAPE, args, path=path, once=path)


def _days_in(node: Node | None) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield from (day for day in [day_meant(str(node))] if day != UNSAID)
    elif isinstance(node, Seq):
        for one in node:
            yield from _days_in(one)
    elif isinstance(node, Map):
        for key, below in node.items():
            yield from [*_days_in(key)] or _days_in(below)


def _typed(text: str) -> str:
    return text if text == UNSAID else plain_or_quoted(text)
