"""One thing to be known of an indicator for a period, whoever says it: a person, a table, a survey or Kolada."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias, assert_never

from malstyr.model.guarantees import case
from malstyr.model.indicators import FORECAST_OF, OF_BUDGET, OF_VALUE, Missing
from malstyr.model.periods import Period

CellId: TypeAlias = tuple[str, str | None, Period]
"""Indicator, member and period of a cell."""

FactValue: TypeAlias = "Decimal | Missing | str | tuple[str, ...] | Mapping[str, Mapping[str, int]]"


class FactKind(StrEnum):
    """Which key of a cell a fact is about."""

    VALUE = "value"
    BUDGET = "budget"
    FORECAST = "forecast"
    N = "n"
    INVITED = "invited"
    POPULATION = "population"
    MARGIN = "margin"
    RANK = "rank"
    OF = "of"
    CASES = "cases"
    ANSWERS = "answers"
    NOTE = "note"

    __hash__ = str.__hash__
    """That of the text, which remembers it: a hundred thousand facts are put together by what they are about."""


_ALONE = {kind: (kind.value,) for kind in FactKind}
"""The keys of what stands by itself in a cell; equal ones are one, since there may be a hundred thousand."""
AMOUNTS = (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST)
"""What is in the unit of its measure, and written for a period."""
COUNTED = (FactKind.N, FactKind.INVITED, FactKind.POPULATION, FactKind.RANK, FactKind.OF)


class CellFact(NamedTuple):
    """A key of a cell and what it is to be.

    Written where it is not so already. A published value that becomes another is written as corrected, with ``reason``.
    """

    indicator: str
    member: str | None
    part: str | None
    """A part of ``of_which``; its value, n or margin."""
    period: Period
    kind: FactKind
    value: FactValue
    """A number or sign; the text of a note; the steps done of a checklist, or cases; answers by question and grade."""
    point: str | None = None
    """The reporting point that a forecast is of."""
    reason: str = ""
    """Why a published value is another now."""
    source: str | None = None
    """Where it comes from, if not from where its file says."""
    known: date | None = None
    """When it became known, if not at its usual time."""

    def being(self, value: FactValue) -> CellFact:
        """The same key of the same cell, with another value."""
        return CellFact(*self[:5], value, *self[6:])

    @property
    def cell(self) -> CellId:
        return self.indicator, self.member, self.period

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys below the cell."""
        if self.part is not None:
            return "of_which", self.part, str(self.kind)
        if self.kind is FactKind.BUDGET:
            return "budget", "original"
        if self.kind is FactKind.FORECAST:
            return "forecast", self.point or ""
        return _ALONE[self.kind]

    @property
    def held(self) -> object:
        """The value as the model holds it."""
        if self.kind is FactKind.CASES and isinstance(self.value, tuple):
            return tuple(map(case, self.value))
        if self.kind in COUNTED and isinstance(self.value, Decimal):
            return int(self.value)
        return self.value

    @property
    def when(self) -> str:
        """What it is of, as it is told: ``norra 2024 n``."""
        key = None if self.kind in (FactKind.VALUE, FactKind.FORECAST) else str(self.kind)
        return " ".join(filter(None, (self.member, str(self.period), self.part, key, self.point)))

    @property
    def series(self) -> tuple[object, ...]:
        """What it is about, whenever it is of and whatever it is to be."""
        return self.indicator, self.member, self.part, self.kind, self.point

    @property
    def figure(self) -> str | None:
        """What a correction calls it, ``women`` or ``women.n``; None of what is no number, and has no corrections."""
        match self.kind:
            case FactKind.VALUE:
                return self.part or OF_VALUE
            case FactKind.BUDGET:
                return OF_BUDGET
            case FactKind.FORECAST:
                return f"{FORECAST_OF}{self.point}"
            case FactKind.N | FactKind.MARGIN:
                return f"{self.part}.{self.kind}" if self.part else str(self.kind)
            case FactKind.INVITED | FactKind.POPULATION | FactKind.RANK | FactKind.OF:
                return str(self.kind)
            case FactKind.CASES | FactKind.ANSWERS | FactKind.NOTE:
                return None
            case _:
                assert_never(self.kind)
