"""The snapshot as it becomes: what was kept, with what was asked for replaced by what came."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from malstyr.exchange.kolada.answers import Ask, Fetched, Figure
from malstyr.model.indicators import Missing
from malstyr.workspace.snapshot import PRIVATE, KoladaNumber, KoladaSeries, Snapshot


def drift_of(old: Snapshot | None, fetched: Fetched, kpi: str) -> str | None:
    """What is not as it was when the key figure was last fetched."""
    was, now = old.kpis.get(kpi) if old is not None else None, fetched.kpis.get(kpi)
    if was is None:
        return None
    if now is None:
        return "retired"
    changed = [name for name in ("title", "definition") if getattr(was, name) != getattr(now, name)]
    return ", ".join(changed) or None


def renamed_areas(old: Snapshot | None, fetched: Fetched) -> Mapping[str, tuple[str, str]]:
    """What areas were called and are called, where that differs."""
    was = old.areas if old is not None else {}
    return {area: (was[area], name) for area, name in fetched.areas.items() if was.get(area, name) != name}


def with_fetched(old: Snapshot | None, fetched: Fetched, ask: Ask, at: datetime, address: str) -> Snapshot:
    """What is kept now. The same snapshot where nothing but the time would differ."""
    kpis = dict(old.kpis) if old is not None else {}
    came = _by_kpi(fetched.figures)
    for id, told in fetched.kpis.items():
        was = kpis.get(id)
        kept = was.values if was is not None and was.definition == told.definition else {}
        values = {area: dict(kept.get(area, {})) for area in dict.fromkeys((*kept, *ask.areas))}
        for area in ask.areas:
            values[area] = {year: one for year, one in values[area].items() if year not in ask.years}
            values[area] |= came.get(id, {}).get(area, {})
        kpis[id] = KoladaSeries(told.title, told.definition, {area: one for area, one in values.items() if one})
    new = Snapshot(at, address, {**(old.areas if old is not None else {}), **fetched.areas}, kpis)
    return old if old is not None and old._replace(fetched=at) == new else new


def _by_kpi(figures: Iterable[Figure]) -> dict[str, dict[str, dict[int, dict[str, KoladaNumber]]]]:
    held: dict[str, dict[str, dict[int, dict[str, KoladaNumber]]]] = {}
    for one in figures:
        number = _number(one)
        if number is not None:
            held.setdefault(one.kpi, {}).setdefault(one.area, {}).setdefault(one.year, {})[one.sex] = number
    return held


def _number(one: Figure) -> KoladaNumber | None:
    """None for what was taken away, and for a gap that nothing is said of. Without a number only secrecy is a sign."""
    if one.deleted:
        return None
    if one.value is None and one.status == PRIVATE:
        return KoladaNumber(Missing.SUPPRESSED, one.status)
    if one.value is None and not one.status:
        return None
    return KoladaNumber(one.value, one.status)
