"""A share is written as a part of one where per cent is meant.

Why: 0.9 is nine parts in a thousand, so nearly everything reaches it, and nobody sees that a promise means nothing.
Example:
    indicators:
      svarstid:
        promise: Du får svar inom två dygn
        measured_in: procent
  -     target: {within: 48 hours, share: 0.9}
  +     target: {within: 48 hours, share: 90}
Source: the goal file format: shares are per cent

Finner: En andel som är skriven som en del av ett, där procent menas.
Varför: 0,9 är nio delar på tusen. Det når nästan allt, och ingen ser att löftet inte betyder något.
Källa: målfilernas format: andelar är procent
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import is_share_of_whole, tells_a_change
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.model.target import LOWER
from malstyr.rules.ind.moved_point import FEWEST, moved
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets

REASONS = {
    "part": Reason(
        "{field} är {value!n}, alltså mindre än en procent.",
        "Menas {percent!n} procent, skriv {field}: {percent}.",
        "{field} is {value!n}, which is less than one per cent.",
        "If {percent!n} per cent is meant, write {field}: {percent}.",
    ),
    "one": Reason(
        "{field} är skrivet {value}, och det kan vara en procent eller alla.",
        "Menas 100 procent, skriv {field}: 100. Menas en procent, skriv {field}: 1.",
        "{field} is written {value}, which may be one per cent or all of them.",
        "If 100 per cent is meant, write {field}: 100. If one per cent is meant, write {field}: 1.",
    ),
}
_ONE = r"1[.,]0+"
"""One as it is written among parts of one: with decimals."""
AS_FRACTION = -2
"""How many places the point of a share stands to the right of where it should, where it is written as a part of one."""


def find(look: Look) -> Faults:
    for path, share in (*_shares(look), *_limits(look)):
        if share is None or not 0 < share <= 1:
            continue
        written = look.workspace.place(path).text
        if share < 1:
            words = {"field": path[-1], "value": share, "percent": f"{(share * 100).normalize():f}"}
            yield REASONS["part"].fault(look, path, words)
        elif re.fullmatch(_ONE, written):
            yield REASONS["one"].fault(look, path, {"field": path[-1], "value": written})


def _shares(look: Look) -> Iterator[tuple[Path, Decimal | None]]:
    yield ("settings", "partly_from"), look.workspace.data.settings.partly_from
    for id, indicator in look.workspace.data.indicators.items():
        for path, target in targets(id, indicator):
            yield (*path, "share"), target.share
    for id, activity in look.workspace.data.activities.items():
        yield ("activities", id, "share"), activity.share


def _limits(look: Look) -> Iterator[tuple[Path, Decimal]]:
    """The limits in per cent that can hardly be meant: of a share to be reached, or a hundredth of what is measured."""
    for id, indicator in look.workspace.data.indicators.items():
        if not in_percent(id, indicator):
            continue
        values = [at.value for at in cells_of(look.workspace.data, id) if at.value is not None]
        for path, target in targets(id, indicator):
            to_reach = is_share_of_whole(id, indicator) and not set(target.demands).isdisjoint(LOWER)
            for key, limit in target.levels:
                if to_reach or moved(limit, [*values, *values[-1:] * (FEWEST - 1)]) == AS_FRACTION:
                    yield (*path, key), limit


def in_percent(id: str, indicator: Indicator) -> bool:
    """Whether an indicator is told in per cent, and is no change, which may well be less than one."""
    return measure(indicator.measured_in).out_of == 100 and not tells_a_change(id, indicator)
