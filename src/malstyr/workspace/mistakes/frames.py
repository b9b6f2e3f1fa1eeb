"""A budget that changed, written in a way of its own: by reporting point, or in a second key."""

import re

from malstyr.model.periods import part_of_some_year
from malstyr.model.shape import keys_called
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Path, Scalar, find, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import Told

_RULE = "frame-by-decision"
_CHANGED = (
    r"reviderad|revised budget|(?:budget|ram)[ _-](?:revised|reviderad|ändrad|ny|new)"
    r"|(?:revised|reviderad|ändrad|ny|new)[ _-]?(?:budget|ram)"
)
_ADDED = r"tilläggs?[ _-]?budget|budget[ _-]tillägg"


def frame_at(path: Path) -> Path | None:
    """The path of the budget that ``path`` leads into."""
    if path[:1] != ("values",) or "budget" not in path[3:-1]:
        return None
    return path[: path.index("budget", 3) + 1]


def changed_by_revised(met: Met) -> Told | None:
    """``{budget: 190, revised: 175}``: the key of corrections, beside a budget and no outcome that may be corrected."""
    holder = find(met.tree, met.path[:-1])
    of_cell = met.path[:1] == ("values",) and met.path[-1:] == ("revised",)
    if not of_cell or not isinstance(holder, Map) or "value" in holder:
        return None
    first, then = holder.get("budget"), met.node
    if not isinstance(first, Scalar) or not isinstance(then, Scalar) or not re.fullmatch(r"[0-9.]+", then):
        return None
    return Told(_RULE, {"form": "revised", "key": "revised", "first": str(first), "then": str(then)})


def misread_frame(tree: Map, at: Path, loc: Path) -> Told | None:
    """What is told of the frame at ``at``, whose keys are not ``original`` and ``revised``; ``loc`` is where the model
    has them."""
    frame = find(tree, at)
    if not isinstance(frame, Map):
        return None
    odd = {str(name): node for name, node in frame.items() if name not in ("original", "revised")}
    if len(odd) == 1 and keys_called(loc, *odd):
        return None  # a key by another word
    texts = {name: place_of(node).text for name, node in odd.items() if isinstance(node, Scalar) and not node.empty}
    if not texts or len(texts) < len(odd):
        return None
    decisions = find(tree, ("decisions",))
    args = {"field": "budget", "keys": ", ".join(odd)}
    if "original" in frame and "revised" not in frame and isinstance(decisions, Map) and odd.keys() <= decisions.keys():
        line = in_braces((("original", place_of(frame["original"]).text), ("revised", in_braces(texts.items()))))
        return Told(_RULE, {**args, "form": "meant"}, line)
    if not frame.keys().isdisjoint(("original", "revised")) or (len(texts) > 2 and not any(map(_is_time, texts))):
        return Told(_RULE, {**args, "form": "asked"})
    first, *then = texts.values()
    form = "by-time" if any(map(_is_time, texts)) else "two" if then else "one"
    return Told(_RULE, {**args, "form": form, "first": first, "then": "".join(then)})


def _is_time(key: str) -> bool:
    """Whether a key says which part of a year, or which month, an amount is of."""
    return bool(part_of_some_year(key)) or re.fullmatch(r"D[1-9]", key) is not None


def changed_beside(name: str, holder: Node) -> Told | None:
    """What is told of a second key for the budget as it was changed, beside the one in ``holder``."""
    plain = name.casefold()
    if not isinstance(holder, Map) or not (re.fullmatch(_CHANGED, plain) or re.fullmatch(_ADDED, plain)):
        return None
    first, then = (holder.get(key) for key in ("budget", name))
    whole = re.fullmatch(_CHANGED, plain) and isinstance(then, Scalar) and not then.empty
    return Told(
        _RULE,
        {
            "form": "beside",
            "key": name,
            "first": str(first) if isinstance(first, Scalar) and first else "…",
            "then": str(then) if whole else "…",
        },
    )
