"""What the names of sheets tell, where a plan has a sheet for each board, or for each perspective."""

import re
from collections import Counter
from collections.abc import Iterable

from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.headings import PlanTable

_BODY = re.compile(
    r"(?:nämnd|styrelse|utskott|förvaltning|kontor|avdelning|sektor|bolag|förbund)(?:en|et|n)?\b|\bAB\b", re.IGNORECASE
)
_NO_NAME = re.compile(r"(?:blad|tabell|sheet|table|flik)\s*\d*|\W*(?:19|20)\d\d\W*|\W*\d+\W*", re.IGNORECASE)


def alike_sheets(tables: Iterable[PlanTable | None]) -> frozenset[str]:
    """The sheets that hold the same as another: of these the name tells what the tables do not."""
    found = [table for table in tables if table is not None and table.sheet.name is not None]
    held = {table.sheet.name or "": _held(table) for table in found}
    times = Counter(held.values())
    return frozenset(name for name, own in held.items() if times[own] > 1 and not _NO_NAME.fullmatch(name.strip()))


def names_a_body(name: str) -> bool:
    """Whether a name is of a part of an organisation by its words: ``Socialnämnden``, ``Kommunledningskontoret``."""
    return _BODY.search(name) is not None


def _held(table: PlanTable) -> frozenset[PlanColumn]:
    """What the columns hold, but for limits and outcomes, which each sheet may have its own years of."""
    return frozenset(one.holds for one in table.headings.values()) - {PlanColumn.LIMIT, PlanColumn.OUTCOME}
