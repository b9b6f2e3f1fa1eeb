"""Results and limits in the registers that are written another way than the format has them.

Each is one mistake, however many of its lines the validator stops at.
"""

from malstyr.model.shape import known_keys
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find
from malstyr.workspace.mistakes.by_colours import by_colours
from malstyr.workspace.mistakes.keyed_alone import day_meant
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, braced, plain_or_quoted

_SHAPE = "wrong-shape"
_DAY = ("date", "day", "datum", "dag")
_RESULT = ("result", "resultat", "utfall", "outcome")
"""What people write for the day and the result of a control, which are a key and its value."""


def in_register(met: Met) -> Told | None:
    """What is told of an error within one of them; None where nothing better is known of it."""
    path = met.in_file
    match [str(one) for one in path]:
        case ["boards", _, "limits", step]:
            return by_colours(met, path[:3]) or (_limits(met, path[:3]) if step in known_keys(met.loc) else None)
        case ["risks", _, "controls", _, "done", *_]:
            return _made(met, path[:5])
        case ["risks", _, "controls", _, step] if step.casefold() in _RESULT:
            return _made(met, (*path[:4], "done"))
    return None


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
