"""The values of a workspace, one a line: what a cell says of an outcome, of money, of those who answered, of parts."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.evaluate.calendar import Clock
from malstyr.export.exported import Exported
from malstyr.model.indicators import OF_VALUE, Cell, Indicator, Measured, Missing
from malstyr.model.periods import Period
from malstyr.present.as_json import as_json
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.workspace import spoken

ToldValue: TypeAlias = Decimal | Missing | str
"""A number, a sign of official statistics, or the text of what is neither."""
_BESIDE = ("n", "invited", "population", "margin", "rank", "of")
"""Numbers that stand beside an outcome."""
IN_THE_UNIT = ("value", "budget", "forecast", "to_date", "margin")
"""Keys of what is in the unit of the indicator; the others count people, places and cases."""
SUPPRESSED, NOT_APPLICABLE, NOT_YET, REVISED = "suppressed", "not-applicable", "not_yet", "revised"
"""What there is to say of a value: it is hidden, there is none, it is not known yet, it was corrected."""


class CellLine(NamedTuple):
    """One thing that a cell says."""

    indicator_id: str
    indicator: str
    member_id: str
    part_id: str
    period: Period
    kind: str
    """The key of the cell."""
    point: str
    """The reporting point of a forecast, or of what is booked."""
    value: ToldValue
    measured_in: str
    """The indicator's; of persons and places none."""
    status: str
    source: str
    file: str


def cell_lines(of: Exported) -> Iterator[CellLine]:
    """Every value there is of what is asked for, by indicator, member and period as they stand."""
    data, mask = of.data, of.mask
    for id in data.values:
        indicator = data.indicators.get(id, Indicator())
        name, id_shown = mask.text(indicator.name or spoken(id)), mask.address(id)
        for at in cells_of(data, id):
            if not of.within(at.period) or not of.takes(id, at.member):
                continue
            source = at.cell.source or of.workspace.source_of_value(at.path) or indicator.source or ""
            file = mask.text(of.file(of.workspace.place(at.path).source.name))
            outcome = of.clock.knows(indicator, at.period, at.cell)
            for part, kind, point, value in _facts(at, of.clock):
                known = of.clock.knows_point(point, at.period.year) if point else outcome or kind == "budget"
                status = _status(at.cell, _figure(part, kind, point), value, known)
                if of.public and status == NOT_YET:
                    continue
                unit = (indicator.measured_in or "") if kind in IN_THE_UNIT else ""
                yield CellLine(
                    id_shown, name, mask.address(at.member or ""), mask.address(part), at.period, kind, point,
                    mask.text(value) if type(value) is str else value, mask.text(unit), status, mask.text(source), file,
                )  # fmt: skip


_Fact: TypeAlias = tuple[str, str, str, ToldValue]
"""Part, key, reporting point and value."""


def _facts(at: At, clock: Clock) -> Iterator[_Fact]:
    """What a cell says. That a hidden value is one of few tells no number, so nothing else of it is told."""
    cell = at.cell
    if cell.value is not None:
        yield "", "value", "", _told(cell.value)
    if cell.budget is not None:
        yield "", "budget", "", clock.frame(cell.budget)
    yield from (("", "forecast", point, value) for point, value in cell.forecast.items())
    if cell.value is Missing.SUPPRESSED:
        return
    yield from (("", "to_date", point, value) for point, value in cell.to_date.items())
    yield from (("", name, "", Decimal(held)) for name in _BESIDE if (held := getattr(cell, name)) is not None)
    if cell.cases:
        yield "", "cases", "", ", ".join(map(str, cell.cases))
    if cell.answers:
        yield "", "answers", "", as_json(cell.answers, None)
    for name, part in cell.of_which.items():
        if part.value is not None:
            yield name, "value", "", _told(part.value)
        if part.value is not Missing.SUPPRESSED:
            beside = (("n", part.n), ("margin", part.margin))
            yield from ((name, kind, "", Decimal(held)) for kind, held in beside if held is not None)


def _told(value: Measured) -> ToldValue:
    return ", ".join(value) if isinstance(value, tuple) else value


def _figure(part: str, kind: str, point: str) -> str:
    """What a correction calls it: ``value``, ``budget``, ``forecast.T2``, a part by its name."""
    if part:
        return part if kind == OF_VALUE else f"{part}.{kind}"
    return f"{kind}.{point}" if point else kind


def _status(cell: Cell, figure: str, value: ToldValue, known: bool) -> str:
    if value is Missing.SUPPRESSED:
        return SUPPRESSED
    if value is Missing.NOT_APPLICABLE:
        return NOT_APPLICABLE
    if not known:
        return NOT_YET
    return REVISED if any(one.of == figure for one in cell.revised) else ""
