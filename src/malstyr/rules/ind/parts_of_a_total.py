"""The numbers of a whole beside those of its parts: of which women and men, and of each member."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.impossible import rounding, ways_divided
from malstyr.findings import Fault
from malstyr.model.indicators import Indicator, Total
from malstyr.rules.rule import Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At


class Whole(NamedTuple):
    """One number of a whole, and those of some of its parts that no one is in two of."""

    id: str
    indicator: Indicator
    at: At
    path: Path
    value: Decimal
    parts: Mapping[str, Decimal]
    path_of_part: Path
    complete: bool
    """Whether every part has its number."""
    total: Total | None
    """How members make the whole, as the indicator says; of which it never says."""

    @property
    def rounding(self) -> Decimal:
        """How far the numbers may be apart only because each of them was rounded."""
        return rounding(self.indicator, self.value, self.parts.values())

    def fault(self, look: Look, **of_parts: Decimal | int | str) -> Fault:
        """A fault of the whole beside its parts, with the numbers ``of_parts`` that its message tells."""
        words = {"when": self.at.when, "parts": ", ".join(self.parts), "value": self.value, **of_parts}
        return look.named(self.path, words, related=self.path_of_part)


def wholes(look: Look) -> Iterator[Whole]:
    """Every whole that has numbers of its parts beside it, once for each way that it is divided."""
    divided = {id: one for id, one in look.workspace.data.indicators.items() if one.of_which or one.total is not None}
    for at in look.workspace.cells:
        indicator = divided.get(at.indicator)
        if indicator is None or at.value is None:
            continue
        known = {name: part.value for name, part in at.cell.of_which.items() if isinstance(part.value, Decimal)}
        for group in ways_divided(look.workspace, indicator):
            yield from _whole(at, indicator, group, known, None)
        series = look.workspace.data.values[at.indicator]
        if at.member is None and indicator.total is not None:
            beside = {name: held[at.period] for name, held in series.members.items() if at.period in held}
            numbers = {name: cell.value for name, cell in beside.items() if isinstance(cell.value, Decimal)}
            members = tuple(look.workspace.members_of(at.indicator))
            yield from _whole(at, indicator, members, numbers, indicator.total)


def _whole(
    at: At, indicator: Indicator, group: tuple[str, ...], known: Mapping[str, Decimal], total: Total | None
) -> Iterator[Whole]:
    parts = {name: known[name] for name in group if name in known}
    if parts and at.value is not None:
        first = next(iter(parts))
        beside = (*at.path, "of_which", first) if total is None else (*at.path[:2], first, str(at.period))
        path = (*at.path, "value")
        complete = len(parts) == len(group)
        yield Whole(at.indicator, indicator, at, path, at.value, parts, beside, complete, total)
