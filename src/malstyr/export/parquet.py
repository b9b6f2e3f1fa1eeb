"""``export parquet``: every value a line, made so that those of many municipalities can be put_value together."""

from collections.abc import Callable
from decimal import Decimal

from malstyr.exchange.parquet import NUMBER, has_room, parquet_bytes
from malstyr.exchange.spreadsheets import held_text
from malstyr.exchange.unwritable import Unwritable
from malstyr.export.cell_lines import CellLine, cell_lines
from malstyr.export.exported import Exported
from malstyr.present.paper import Paper

_FIELDS: dict[str, tuple[str, Callable[[CellLine], object]]] = {
    "indicator_id": ("VARCHAR", lambda one: one.indicator_id),
    "indicator": ("VARCHAR", lambda one: one.indicator),
    "member_id": ("VARCHAR", lambda one: one.member_id),
    "part_id": ("VARCHAR", lambda one: one.part_id),
    "period": ("VARCHAR", lambda one: one.period),
    "period_start": ("DATE", lambda one: one.period.start),
    "period_end": ("DATE", lambda one: one.period.end),
    "kind": ("VARCHAR", lambda one: one.kind),
    "point": ("VARCHAR", lambda one: one.point),
    "value": (NUMBER, lambda one: f"{one.value:f}" if isinstance(one.value, Decimal) else None),
    "text": ("VARCHAR", lambda one: None if isinstance(one.value, Decimal) else one.value),
    "measured_in": ("VARCHAR", lambda one: one.measured_in),
    "status": ("VARCHAR", lambda one: one.status),
    "source": ("VARCHAR", lambda one: one.source),
    "file": ("VARCHAR", lambda one: one.file),
}
"""Each column, its type, and what stands there; what is not a number has a column of its own."""


def render(of: Exported, paper: Paper) -> bytes:
    """Raises Unwritable for a number that has no room, and where what makes Parquet is not installed."""
    lines = [*cell_lines(of)]
    for one in lines:
        if isinstance(one.value, Decimal) and not has_room(one.value):
            place = "/".join(part for part in (one.indicator_id, one.member_id, str(one.period), one.part_id) if part)
            raise Unwritable("no-room", value=f"{one.value:f}", place=place, file=one.file)
    codes = of.data.organisation.kolada if of.data.organisation is not None else ()
    alike = {"organisation_id": of.id, "organisation": of.organisation, "area_code": next(iter(codes), None)}
    return parquet_bytes(
        {
            **{name: ("VARCHAR", [_written(value)] * len(lines)) for name, value in alike.items()},
            **{name: (kind, [_written(get(one)) for one in lines]) for name, (kind, get) in _FIELDS.items()},
        }
    )


def _written(value: object) -> str | None:
    """Of nothing, and of an empty text, nothing."""
    return (held_text(str(value)) or None) if value is not None else None
