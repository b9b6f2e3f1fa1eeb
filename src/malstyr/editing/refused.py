"""Why a fact is not written: what the workspace's own goals say of it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from malstyr.editing.fact import COUNTED, CellFact, FactKind
from malstyr.editing.put import CannotPut
from malstyr.evaluate.impossible import scale_of, summed
from malstyr.language.nearest import nearest
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Measure
from malstyr.model.periods import INTERIM
from malstyr.workspace.cells import cells_by_period
from malstyr.workspace.workspace import Workspace

_ON_SCALE = (FactKind.VALUE, FactKind.FORECAST, FactKind.BUDGET)


class FactRefusal(StrEnum):
    """The codes of what is refused."""

    UNKNOWN_INDICATOR = "unknown-indicator"
    UNREAD = "unread-entry"
    """The indicator stands in the files, but could not be read."""
    UNKNOWN_MEMBER = "unknown-member"
    NO_MEMBER = "no-member"
    """It is measured for members, and none is said."""
    UNKNOWN_PART = "unknown-part"
    UNKNOWN_POINT = "unknown-point"
    COMPUTED = "computed"
    OUT_OF_RANGE = "out-of-range"
    NOT_A_COUNT = "not-a-count"
    NO_REASON = "no-reason"
    """A published value becomes another."""
    DISCLOSES = "discloses"
    """A number takes the place of ``..``."""
    NOWHERE = "to"
    """Several files could hold it."""
    NOT_THERE = "not-a-goal-file"
    """The file that was named is none that goals are read from."""
    SHARED = "shared"
    """What stands there is the same text as elsewhere, by an anchor."""
    SHAPE = "shape"
    """What stands there is written so that nothing can be put into it."""
    LOST = "lost"
    """The file could not be read."""


_RESTS_ON_ENTRY = (FactRefusal.UNKNOWN_MEMBER, FactRefusal.UNKNOWN_PART)
"""What is concluded from an indicator not saying something, and so not of one that is not all read."""


class RefusedFact(NamedTuple):
    """A fact that is not written: why, and words for the message."""

    fact: CellFact
    why: FactRefusal
    args: Mapping[str, str] = {}


def cannot_put(wrong: CannotPut) -> tuple[FactRefusal, Mapping[str, str]]:
    """That what stands somewhere cannot be changed alone: the code, and words for the message."""
    source, text = wrong.place.source, wrong.place.text
    line = str(source.position(wrong.place.start)[0])
    return FactRefusal(wrong.why), {"file": source.name, "line": line, "text": text}


class Refusals:
    """Why the goals say that facts cannot be so; what they say of all of a series is found once."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._of_series: dict[tuple[object, ...], tuple[RefusedFact | None, Measure | None]] = {}

    def any_of_series(self, facts: Sequence[CellFact]) -> bool:
        """Whether any of these facts of one series cannot be so."""
        refused, scale = self._known(facts[0])
        free = scale is None and facts[0].kind not in COUNTED
        return refused is not None or (not free and any(self._amount(one, scale) is not None for one in facts))

    def _known(self, fact: CellFact) -> tuple[RefusedFact | None, Measure | None]:
        """What is found of all of a series."""
        known = self._of_series.get(fact.series)
        if known is None:
            known = self._of_series[fact.series] = self._found(fact)
        return known

    def of(self, fact: CellFact) -> RefusedFact | None:
        """Why a fact cannot be so; None where the goals do not say it."""
        refused, scale = self._known(fact)
        return refused._replace(fact=fact) if refused is not None else self._amount(fact, scale)

    def _found(self, fact: CellFact) -> tuple[RefusedFact | None, Measure | None]:
        """Why no value of a series can be, and the scale of those that can."""
        workspace = self.workspace
        indicator = workspace.data.indicators.get(fact.indicator)
        if indicator is None and ("indicators", fact.indicator) in workspace.damaged:
            return RefusedFact(fact, FactRefusal.UNREAD, {"id": fact.indicator}), None
        if indicator is None:
            near = nearest(fact.indicator, workspace.data.indicators) or ""
            return RefusedFact(fact, FactRefusal.UNKNOWN_INDICATOR, {"id": fact.indicator, "near": near}), None
        refused = (
            _computed(workspace, fact, indicator)
            or _member(workspace, fact)
            or _part(workspace, fact, indicator)
            or _point(workspace, fact)
        )
        if (
            refused is not None
            and refused.why in _RESTS_ON_ENTRY
            and ("indicators", fact.indicator) in workspace.damaged
        ):
            refused = RefusedFact(fact, FactRefusal.UNREAD, {"id": fact.indicator})
        scaled = refused is None and fact.kind in _ON_SCALE
        times = summed(workspace, indicator, fact.member) if scaled else 1
        return refused, scale_of(fact.indicator, indicator, times) if scaled else None

    def _amount(self, fact: CellFact, scale: Measure | None) -> RefusedFact | None:
        if not isinstance(fact.value, Decimal):
            return None
        if fact.kind in COUNTED and (fact.value < 0 or fact.value != fact.value.to_integral_value()):
            return RefusedFact(fact, FactRefusal.NOT_A_COUNT, {"value": f"{fact.value:f}", "key": str(fact.kind)})
        if scale is None or scale.holds(fact.value):
            return None
        args = {"value": f"{fact.value:f}", "low": str(scale.low), "high": str(scale.high)}
        unit = self.workspace.data.indicators[fact.indicator].measured_in or ""
        return RefusedFact(fact, FactRefusal.OUT_OF_RANGE, args | {"unit": unit})


def _computed(workspace: Workspace, fact: CellFact, indicator: Indicator) -> RefusedFact | None:
    if fact.kind is not FactKind.VALUE or fact.part is not None:
        return None
    if indicator.formula is not None:
        return RefusedFact(fact, FactRefusal.COMPUTED, {"id": fact.indicator, "of": "formula"})
    if fact.member is None and indicator.total is not None and workspace.members_of(fact.indicator):
        return RefusedFact(fact, FactRefusal.COMPUTED, {"id": fact.indicator, "of": "total"})
    return None


def _member(workspace: Workspace, fact: CellFact) -> RefusedFact | None:
    members = workspace.members_of(fact.indicator)
    if fact.member is not None and fact.member not in members:
        near = nearest(fact.member, members) or ""
        args = {"id": fact.indicator, "member": fact.member, "near": near, "listed": ", ".join(members)}
        return RefusedFact(fact, FactRefusal.UNKNOWN_MEMBER, args)
    if fact.member is None and members and not cells_by_period(workspace.data, fact.indicator, None):
        return RefusedFact(fact, FactRefusal.NO_MEMBER, {"id": fact.indicator, "listed": ", ".join(members)})
    return None


def _part(workspace: Workspace, fact: CellFact, indicator: Indicator) -> RefusedFact | None:
    if fact.part is None:
        return None
    asked = (one.of_which for one in workspace.data.perspectives.values())
    parts = workspace.members((*indicator.of_which, *(name for names in asked for name in names)))
    if fact.part in parts:
        return None
    args = {
        "id": fact.indicator,
        "part": fact.part,
        "listed": ", ".join(parts),
        "near": nearest(fact.part, parts) or "",
    }
    return RefusedFact(fact, FactRefusal.UNKNOWN_PART, args)


def _point(workspace: Workspace, fact: CellFact) -> RefusedFact | None:
    if fact.point is None:
        return None
    points = tuple(dict.fromkeys((*workspace.data.calendar, *INTERIM)))
    if fact.point in points:
        return None
    args = {"point": fact.point, "listed": ", ".join(points), "near": nearest(fact.point, points) or ""}
    return RefusedFact(fact, FactRefusal.UNKNOWN_POINT, args)
