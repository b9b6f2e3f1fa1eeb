"""What a workspace wants of Kolada: its indicators that are key figures there, of which area, and for which years."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from malstyr.workspace.workspace import Workspace

NATION, NATION_CALLED = "0000", "riket"
_USUAL_YEARS = 10
_KPI, _AREA = re.compile(r"[NU]\d{5}", re.ASCII), re.compile(r"\d{4}|G\d{1,9}", re.ASCII)


class WantedIndicator(NamedTuple):
    """An indicator and where its values are found."""

    indicator: str
    kpi: str
    areas: tuple[str, ...]
    """Its own, or those of the organisation, of which one has the values."""

    @property
    def well_formed(self) -> bool:
        return is_kpi(self.kpi)


def is_kpi(text: str) -> bool:
    """Whether it can be the id of a key figure: N or U and five digits."""
    return _KPI.fullmatch(text) is not None


def area_meant(text: str) -> str | None:
    """The code of an area or a group that is asked for; None for what is none."""
    if text.casefold() == NATION_CALLED:
        return NATION
    return text if _AREA.fullmatch(text) else None


def wanted(workspace: Workspace, only: Sequence[str] = ()) -> tuple[WantedIndicator, ...]:
    """The indicators with a ``kolada:``, in the order of the files; ``only`` names some, by id or by key figure."""
    own = workspace.data.organisation.kolada if workspace.data.organisation is not None else ()
    return tuple(
        WantedIndicator(id, one.kolada, (one.area,) if one.area is not None else tuple(own))
        for id, one in workspace.data.indicators.items()
        if one.kolada is not None and (not only or id in only or one.kolada in only)
    )


def usual_years(workspace: Workspace, every: Sequence[WantedIndicator], last: int) -> range:
    """Ten years, and further back as far as there are values."""
    held = [
        period.year
        for one in every
        if one.indicator in workspace.data.values
        for period in workspace.data.values[one.indicator].periods
    ]
    return range(min((last - _USUAL_YEARS + 1, *held)), last + 1)
