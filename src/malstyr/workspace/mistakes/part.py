"""``partly_from`` on a target or an indicator: what may be meant, with the person's own numbers."""

from decimal import Decimal

from malstyr.model.measures import Quantity, measure
from malstyr.model.target import DEMANDS, LOWER, UPPER
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Path, Scalar, find, place_of
from malstyr.workspace.mistakes.told import Told, amount_typed, plain_number

_RULE = "partly-from-elsewhere"
SHARE = "partly_from"
LIKELY_SHARES = range(50, 101)
"""What is written of a ceiling in these numbers may be per cent, which a ceiling has no share of."""


def partly_elsewhere(tree: Map, path: Path) -> Told | None:
    """What is told of the key at ``path``, an indicator's or a target's."""
    at = path[:-1]
    on_target = path[:1] == ("indicators",) and (at[2:] == ("target",) or (at[2:3] == ("targets",) and len(at) == 4))
    on_indicator = path[:1] == ("indicators",) and len(path) == 3
    if not (on_target and path[-1] == SHARE) and not (on_indicator and path[-1] in (SHARE, "partly")):
        return None
    target, field = (at, str(at[-1])) if on_target else ((*at, "target"), "target")
    written, held = find(tree, path), find(tree, target)
    text = plain_number(tree, (*path[:-1], SHARE), str(written)) if isinstance(written, Scalar) else None
    if text is None or not isinstance(held, Map) or "partly" in held:
        return Told(_RULE, {"form": "explained", "field": field})
    told = _explained(tree, target, text, of_all=path[-1] == SHARE)
    renamed = on_target and told.args["form"] == "itself"
    return told._replace(instead="partly" if renamed else None).over({"field": field})


def share_of_requirement(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of ``text`` per cent as ``partly``, at ``path``: how much that is of the requirement; None where the
    requirement has no share."""
    told = _explained(tree, path[:-1], text, of_all=True)
    return told if told.args["form"] in ("share", "both") else None


def _explained(tree: Map, at: Path, text: str, *, of_all: bool) -> Told:
    """What the number ``text`` may mean of the target ``at``, each meaning as it is typed."""
    target, field = find(tree, at), str(at[-1])
    if not isinstance(target, Map):
        return Told(_RULE, {"form": "explained"})
    limits = [str(name) for name in target if name in DEMANDS]
    limit = target.get(limits[0]) if len(limits) == 1 and limits[0] in (*LOWER, *UPPER) else None
    asked = plain_number(tree, (*at, limits[0]), str(limit)) if isinstance(limit, Scalar) else None
    if asked is None:
        return Told(_RULE, {"form": "explained"})
    floor, unit = limits[0] in LOWER, find(tree, (*at[:2], "measured_in"))
    itself, share = _meanings(floor, Decimal(asked), Decimal(text), str(unit), of_all=of_all)
    lines = {
        name: f"{field}: {_with_partly(target, amount_typed(amount))}"
        for name, amount in (("itself", itself), ("share", share))
        if amount is not None
    }
    args = {"text": text, "limit": asked, "key": limits[0], **lines}
    if len(lines) == 2:
        return Told(_RULE, {**args, "form": "both"})
    if not lines:
        return Told(
            _RULE, {**args, "form": "below" if floor else "above", "line": f"{field}: {_with_partly(target, '…')}"}
        )
    ((form, line),) = lines.items()
    return Told(_RULE, {**args, "form": form, "line": line})


def _meanings(
    floor: bool, limit: Decimal, written: Decimal, unit: str, *, of_all: bool
) -> tuple[Decimal | None, Decimal | None]:
    """The limit for partly met where the number is that limit itself, and where it is per cent of the requirement."""
    kind = measure(unit)
    right_side = written < limit if floor else written > limit
    perhaps_share = of_all and not floor and written in LIKELY_SHARES
    itself = written if right_side and not perhaps_share else None
    lowest = kind.low if kind.quantity is Quantity.SCALE and kind.low is not None else Decimal(0)
    has_share = of_all and floor and limit > lowest and kind.quantity is not Quantity.MONEY and 0 < written < 100
    return itself, lowest + (limit - lowest) * written / 100 if has_share else None


def _with_partly(target: Map, partly: str) -> str:
    """The target as it is written, with a limit for partly met."""
    kept = ((name, place_of(node).text) for name, node in target.items() if name not in (SHARE, "partly"))
    return in_braces((*kept, ("partly", partly)))
