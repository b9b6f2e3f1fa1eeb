"""Where a key of a cell comes among those beside it, and the way there from the top of a file."""

from collections.abc import Iterator, Mapping
from functools import cache

from malstyr.editing.fact import CellFact
from malstyr.editing.put import KeyStep, Rank
from malstyr.model.goal_file import SECTIONS
from malstyr.model.indicators import Cell
from malstyr.model.periods import period
from malstyr.workspace.load import Loaded

_IN_CELL = {one.alias or name: n for n, (name, one) in enumerate(Cell.model_fields.items())}


class KeyRanks:
    """Where the keys of one workspace come."""

    def __init__(self, loaded: Loaded) -> None:
        self.workspace = loaded.workspace
        self.indicators = {id: n for n, id in enumerate(loaded.workspace.data.indicators)}
        self.sections = {one: n for n, one in enumerate(SECTIONS)}
        self.members = cache(lambda id: {one: n for n, one in enumerate(self.workspace.members_of(id))})

    def steps(self, fact: CellFact, keys: tuple[str, ...]) -> tuple[KeyStep, ...]:
        """The way to a key of a cell."""
        members = self.members(fact.indicator)

        def in_series(key: str) -> Rank | None:
            return _rank_of_period(key) if key[:1].isdigit() else _numbered(members, key, 1)

        steps = [
            KeyStep("values", lambda key: _numbered(self.sections, key), lines=True),
            KeyStep(fact.indicator, lambda key: _numbered(self.indicators, key), lines=True),
        ]
        if fact.member is not None:
            steps.append(KeyStep(fact.member, in_series, lines=True))
        steps.append(KeyStep(str(fact.period), in_series, short="value"))
        return (*steps, *self._in_cell(fact, keys))

    def _in_cell(self, fact: CellFact, keys: tuple[str, ...]) -> Iterator[KeyStep]:
        yield KeyStep(keys[0], lambda key: _numbered(_IN_CELL, key), short="original" if keys[0] == "budget" else None)
        if keys[0] == "budget":
            yield KeyStep("original", lambda key: (int(key != "original"),))
        elif keys[0] == "of_which":
            indicator = self.workspace.data.indicators[fact.indicator]
            parts = {name: n for n, name in enumerate(self.workspace.members(indicator.of_which))}
            yield KeyStep(keys[1], lambda key: _numbered(parts, key), short="value")
            if len(keys) > 2:
                in_part = {"value": 0, "n": 1, "margin": 2}
                yield KeyStep(keys[2], lambda key: _numbered(in_part, key))
        elif len(keys) > 1:
            points = {name: n for n, name in enumerate(self.workspace.data.calendar or ("D1", "D2", "D3"))}
            yield KeyStep(keys[1], lambda key: _numbered(points, key))


def _numbered(order: Mapping[str, int], key: str, first: int = 0) -> Rank | None:
    return (first, order[key]) if key in order else None


@cache
def _rank_of_period(key: str) -> Rank | None:
    try:
        at = period(key)
    except ValueError:
        return None
    return 0, at.start.toordinal(), at.end.toordinal(), str(at)
