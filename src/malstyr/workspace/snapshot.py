"""What Kolada answered, kept beside the goal files: read by reports and targets instead of Kolada, and written anew by
``import kolada`` alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from malstyr.model.indicators import Missing
from malstyr.source.emit import Quoted, Short, YamlValue, emit
from malstyr.source.files import read_file
from malstyr.source.legs import Leg, default_leg
from malstyr.source.tree import Map, Node, Place, Scalar, Source, place_of

PRIVATE = "Private"
"""Kolada's word for a number that is secret."""
_AREA, _KPI, _YEAR = re.compile(r"\d{4}|G\d+", re.ASCII), re.compile(r"[NU]\d{5}", re.ASCII), re.compile("[12][0-9]{3}")
_SEX = re.compile("[TKM]")
_SUM = re.compile("sha256:[0-9a-f]{64}")


class KoladaNumber(NamedTuple):
    """A number as it was sent, or none; with Kolada's own word about it, mostly empty."""

    value: Decimal | Missing | None
    status: str = ""


class KoladaSeries(NamedTuple):
    """A key figure, and what it was."""

    title: str
    definition: str
    values: Mapping[str, Mapping[int, Mapping[str, KoladaNumber]]]
    """By area, year and sex: ``T``, ``K`` or ``M``."""


class Snapshot(NamedTuple):
    """All that is kept of Kolada."""

    fetched: datetime
    address: str
    areas: Mapping[str, str]
    """What areas are called."""
    kpis: Mapping[str, KoladaSeries]


class BadSnapshot(Exception):
    """A file that is no snapshot, and where it is not."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.source.name)
        self.place = place


def snapshot_text(snapshot: Snapshot, told: str) -> str:
    """The snapshot as a file under the comment ``told``: in order, so that only what is new differs."""
    return f"# {told}\n" + emit(
        {
            "version": "1",
            "fetched": f"{snapshot.fetched.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            "address": snapshot.address,
            "areas": {Quoted(area): snapshot.areas[area] for area in sorted(snapshot.areas)},
            "kpis": {id: _written_series(snapshot.kpis[id]) for id in sorted(snapshot.kpis)},
        }
    )


def _written_series(one: KoladaSeries) -> YamlValue:
    values: dict[str, YamlValue] = {}
    for area in sorted(one.values):
        years = one.values[area]
        values[Quoted(area)] = {
            str(year): Short({sex: _written_number(years[year][sex]) for sex in "TKM" if sex in years[year]})
            for year in sorted(years)
        }
    return {"title": one.title, "definition": one.definition, "values": values}


def _written_number(one: KoladaNumber) -> YamlValue:
    text = None if one.value is None else f"{one.value:f}" if isinstance(one.value, Decimal) else one.value.value
    if text is not None and not one.status:
        return text
    return ({} if text is None else {"value": text}) | {"status": one.status}


def read_snapshot(name: str, data: bytes, leg: Leg | None = None) -> Snapshot:
    """What a file holds; ``name`` is what it is called in messages. Raises BadSnapshot."""
    source, reading = read_file(name, data, leg or default_leg())
    if reading.lost or reading.troubles:
        raise BadSnapshot(next((one.place for one in reading.troubles), Place(source, 0, 0)))
    root = _Held(source, reading.root)
    root.text("version", re.compile("1"))
    try:
        fetched = datetime.strptime(root.text("fetched"), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise root.bad("fetched") from None
    areas = root.map("areas")
    kpis = root.map("kpis")
    return Snapshot(
        fetched,
        root.text("address"),
        {area: areas.text(area) for area in areas.names(_AREA)},
        {id: _read_series(kpis.map(id)) for id in kpis.names(_KPI)},
    )


def _read_series(one: _Held) -> KoladaSeries:
    values = one.map("values")
    read: dict[str, dict[int, dict[str, KoladaNumber]]] = {}
    for area in values.names(_AREA):
        years = values.map(area)
        read[area] = {int(year): _read_year(years.map(year)) for year in years.names(_YEAR)}
    return KoladaSeries(one.text("title"), one.text("definition", _SUM), read)


def _read_year(year: _Held) -> dict[str, KoladaNumber]:
    return {sex: _read_number(year, sex) for sex in year.names(_SEX)}


def _read_number(year: _Held, sex: str) -> KoladaNumber:
    if isinstance(year.node(sex), Scalar):
        return KoladaNumber(_number(year, sex))
    cell = year.map(sex)
    value = _number(cell, "value") if "value" in cell.names(re.compile("value|status")) else None
    return KoladaNumber(value, cell.text("status"))


def _number(held: _Held, name: str) -> Decimal | Missing:
    text = held.text(name)
    if text == Missing.SUPPRESSED.value:
        return Missing.SUPPRESSED
    try:
        value = Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) else None
    except InvalidOperation:
        value = None
    if value is None:
        raise held.bad(name)
    return value


class _Held:
    """A mapping of the file, of which each part is what it must be, or it is said where it is not."""

    def __init__(self, source: Source, node: Node | None) -> None:
        self.source = source
        if not isinstance(node, Map):
            raise BadSnapshot(Place(source, 0, 0) if node is None else place_of(node))
        self.held = node

    def bad(self, name: str) -> BadSnapshot:
        key = self.held.key(name)
        return BadSnapshot(place_of(self.held if key is None else key))

    def names(self, form: re.Pattern[str]) -> Iterator[str]:
        for name in map(str, self.held):
            if not form.fullmatch(name):
                raise self.bad(name)
        return iter([str(name) for name in self.held])

    def node(self, name: str) -> Node:
        key = self.held.key(name)
        if key is None:
            raise self.bad(name)
        return self.held[key]

    def map(self, name: str) -> _Held:
        node = self.node(name)
        if not isinstance(node, Map):
            raise self.bad(name)
        return _Held(self.source, node)

    def text(self, name: str, form: re.Pattern[str] | None = None) -> str:
        node = self.node(name)
        if not isinstance(node, Scalar) or not node or (form is not None and not form.fullmatch(str(node))):
            raise self.bad(name)
        return str(node)
