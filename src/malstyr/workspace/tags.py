"""What things are classified by: items of lists, such as sustainability or agenda 2030."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from malstyr.model.activities import Activity
from malstyr.model.goal_file import GoalFile
from malstyr.model.improvements import Improvement
from malstyr.model.indicators import Indicator
from malstyr.model.risks import Risk


def tags_of(data: GoalFile) -> Iterator[str]:
    """What goals and measures may be asked for by: every list, and every item of one."""
    for name, items in data.lists.items():
        yield name
        yield from (f"{name}/{item}" for item in items)


class AskedTag(NamedTuple):
    """What is asked for by what it is classified by: a list or an item of one, and none of some items."""

    of: str
    but: tuple[str, ...] = ()

    def borne_by(self, classified: Iterable[str]) -> bool:
        borne = {name for one in classified for name in (one, one.partition("/")[0])}
        return self.of in borne and borne.isdisjoint(self.but)


def bears_tag(tag: AskedTag | None, classified: Iterable[str]) -> bool:
    """Whether something classified so bears the tag; None is borne by everything."""
    return tag is None or tag.borne_by(classified)


def classified_so(data: GoalFile, section: str, id: str) -> Iterator[str]:
    """What an entry is classified by, itself or through the goals that it serves or threatens."""
    entry = held.get(id) if isinstance(held := getattr(data, section, None), dict) else None
    yield from getattr(entry, "classified", ())
    for name in _goals_of(entry):
        goal = data.goals.get(name.partition("/")[0])
        yield from goal.classified if goal is not None else ()


def measured_so(data: GoalFile, indicator: str | None, goals: Iterable[str]) -> Iterator[str]:
    """What a measure that is told under some goals is classified by, itself or through these."""
    entry = data.indicators.get(indicator or "")
    yield from entry.classified if entry is not None else ()
    for name in goals:
        yield from data.goals[name].classified if name in data.goals else ()


def _goals_of(entry: object) -> Iterator[str]:
    if isinstance(entry, Indicator):
        yield from entry.serves
        yield from (name for target in entry.all_targets.values() for name in target.serves)
    elif isinstance(entry, Activity | Improvement):
        yield from entry.serves
    elif isinstance(entry, Risk):
        yield from entry.threatens
