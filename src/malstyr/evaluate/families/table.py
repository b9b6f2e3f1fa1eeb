"""Every kind of demand and the family that judges it; mypy names what a new kind lacks."""

from collections.abc import Mapping
from typing import assert_never

from malstyr.evaluate.families.change import ChangeFamily
from malstyr.evaluate.families.compared import Compared
from malstyr.evaluate.families.done import DoneFamily
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.equal import EqualFamily
from malstyr.evaluate.families.family import Family
from malstyr.evaluate.families.limit import LimitFamily
from malstyr.evaluate.families.path import PathFamily
from malstyr.evaluate.families.position import PositionFamily
from malstyr.evaluate.families.ratchet import RatchetFamily
from malstyr.evaluate.families.within import WithinFamily
from malstyr.evaluate.families.yearly import YearlyFamily
from malstyr.model.demands import (
    ChangeDemand,
    Demand,
    Done,
    Equal,
    Limits,
    PathDemand,
    Position,
    Ratchet,
    Within,
    YearlyChange,
)


def family_of(demand: Demand) -> Family[Demand]:
    """The family that judges a demand."""
    family: Family[Demand]
    match demand:
        case Limits() | ChangeDemand() | Position():
            family = _with_limits(demand)
        case PathDemand():
            family = PathFamily(demand, _with_limits(demand.towards))
        case Ratchet():
            family = RatchetFamily(demand)
        case YearlyChange():
            family = YearlyFamily(demand)
        case Within():
            family = WithinFamily(demand)
        case Equal():
            family = EqualFamily(demand)
        case Done():
            family = DoneFamily(demand)
        case _:
            assert_never(demand)
    return family


def _with_limits(demand: Limits | ChangeDemand | Position) -> Compared[Demand]:
    """The demands that a path may lead towards."""
    match demand:
        case Limits():
            return LimitFamily(demand)
        case ChangeDemand():
            return ChangeFamily(demand)
        case Position():
            return PositionFamily(demand)
        case _:
            assert_never(demand)


def eases(of: type[Family[Demand]] = Family) -> Mapping[str, EaseOf]:
    """Each key of a demand with how easy it makes a target, for the gate."""
    below = [ease for one in of.__subclasses__() for ease in eases(one).items()]
    return dict(below) if below else of.eases()
