"""A target for a year that is above those of the years before and after it, or below both.

Why: Targets for a share or a grade go one way, year by year. One that does not is often a digit that was mistyped, and
    the year is judged by it.
Example:
    indicators:
      behörighet:
        measured_in: procent
        method: slutbetyg
        targets:
          2013: {at_least: 82}
  -       2014: {at_least: 94}
  +       2014: {at_least: 84}
          2015: {at_least: 86}
Source: the format: targets by period, each for its own

Finner: Ett målvärde för ett år som är högre än både det före och det efter, eller lägre än båda.
Varför: Målvärden för andelar och betyg går åt ett håll, år för år. Ett som inte gör det är ofta en felskriven siffra,
    och året bedöms efter det.
Källa: formatet: målvärden per period, vart och ett för sin
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Period, period
from malstyr.model.target import LIMITS
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look

_MEND = (
    "Slå upp var de tre är beslutade, och rätta det som är fel. Ska det vara så: gör ett undantag"
    " (waivers) med skälet.",
    "Look up where the three are decided, and mend the one that is wrong. If they are to be so, make an exception"
    " (waivers) with the reason.",
)
REASONS = {
    "above": Reason(
        "{name}: målvärdet för {when!p}, {value!n}, är högre än både det före, {before!n}, och det efter, {after!n}.",
        _MEND[0],
        "{name}: the target for {when!p}, {value!n}, is above both the one before, {before!n}, and the one after,"
        " {after!n}.",
        _MEND[1],
    ),
    "below": Reason(
        "{name}: målvärdet för {when!p}, {value!n}, är lägre än både det före, {before!n}, och det efter, {after!n}.",
        _MEND[0],
        "{name}: the target for {when!p}, {value!n}, is below both the one before, {before!n}, and the one after,"
        " {after!n}.",
        _MEND[1],
    ),
}
_Step: TypeAlias = tuple[Period, str, Decimal]
"""The year of a target, its name among the targets, and its limit."""
_LEVELS = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
"""What is improved step by step; money and what is counted goes up and down."""


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        for key in LIMITS if measure(indicator.measured_in).quantity in _LEVELS else ():
            steps = sorted(_steps(indicator, key))
            for (_, _, before), (when, name, value), (_, _, after) in zip(steps, steps[1:], steps[2:], strict=False):
                if (value > before) == (value > after) and value not in (before, after):
                    path, form = ("indicators", id, "targets", name, key), "above" if value > after else "below"
                    yield look.named(path, when=when, value=value, form=form, before=before, after=after)


def _steps(indicator: Indicator, key: str) -> Iterator[_Step]:
    """The limits of one kind that are for a year of their own and for all that is measured."""
    for name, target in indicator.targets.items():
        limit = getattr(target, key)
        if name[:1].isdigit() and isinstance(limit, Decimal) and target.for_ is None and period(name).whole_year:
            yield period(name), name, limit
