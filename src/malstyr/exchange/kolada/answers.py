"""What Kolada is asked for, and its answers as values: what was asked for, once each, or trouble."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from typing import NamedTuple, TypeVar

from malstyr.exchange.kolada.address import MOST_IDS, address_below
from malstyr.exchange.kolada.client import Client
from malstyr.exchange.kolada.trouble import KoladaTrouble

_T = TypeVar("_T")
SEXES = ("T", "K", "M")
"""All, women and men."""


class Ask(NamedTuple):
    """What is asked for."""

    kpis: Sequence[str]
    areas: Sequence[str]
    years: Sequence[int]


class KpiTold(NamedTuple):
    """What Kolada says of a key figure."""

    title: str
    definition: str
    """``sha256:`` of how it is defined; the text itself may be long, and only its changes matter."""


class Figure(NamedTuple):
    """A number of a key figure for an area, a year and a sex; None where there is none, with Kolada's word for why."""

    kpi: str
    area: str
    year: int
    sex: str
    value: Decimal | None
    status: str
    deleted: bool


class Fetched(NamedTuple):
    """All that was asked for; what the server does not know is not there."""

    kpis: Mapping[str, KpiTold]
    areas: Mapping[str, str]
    figures: tuple[Figure, ...]
    rows: Mapping[str, int]
    """How many rows came of each key figure."""


def fetch(client: Client, ask: Ask, tell: Callable[[str], None]) -> Fetched:
    """Titles first, then numbers. Groups of municipalities are asked for as areas, and have no title among them."""
    tell("kpi")
    told = {id: _kpi(one, id) for id, one in _entries(client, "kpi", ask.kpis)}
    tell("municipality")
    single = [one for one in ask.areas if one.isdecimal()]
    titles = {id: _text(one, "title", id) for id, one in _entries(client, "municipality", single)}
    figures: list[Figure] = []
    rows = dict.fromkeys(ask.kpis, 0)
    for some in _batches([one for one in ask.kpis if one in told]):
        for places in _batches(ask.areas):
            for times in _batches(ask.years):
                tell(f"{some[0]}–{some[-1]}, {times[0]}–{times[-1]}")
                for kpi, found in _rows(client, Ask(some, places, times)):
                    rows[kpi] += 1
                    figures += found
    return Fetched(told, titles, tuple(figures), rows)


def _batches(every: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (every[at : at + MOST_IDS] for at in range(0, len(every), MOST_IDS))


def _entries(client: Client, kind: str, ids: Sequence[str]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """What the server knows of some ids; each once."""
    seen: set[str] = set()
    for some in _batches(ids):
        address = address_below(client.base, kind, some)
        for page in client.pages(address):
            for one in page:
                entry = _mapping(one, address)
                id = _text(entry, "id", address)
                if id in seen:
                    raise KoladaTrouble("row-twice", row=id)
                if id in some:
                    seen.add(id)
                    yield id, entry


def _kpi(entry: Mapping[str, object], id: str) -> KpiTold:
    defined = "\0".join(str(entry.get(name) or "") for name in ("description", "definition"))
    return KpiTold(_text(entry, "title", id), f"sha256:{sha256(defined.encode()).hexdigest()}")


def _rows(client: Client, ask: Ask) -> Iterator[tuple[str, list[Figure]]]:
    """Rows of exactly what is asked for, each once."""
    years = [str(year) for year in ask.years]
    address = address_below(client.base, "data", "kpi", ask.kpis, "municipality", ask.areas, "year", years)
    seen: set[tuple[object, object, object]] = set()
    for page in client.pages(address):
        for one in page:
            row = _mapping(one, address)
            kpi, area, year = (row.get(name) for name in ("kpi", "municipality", "period"))
            shown = f"{kpi} {area} {year}"[:80]
            if not isinstance(year, int) or kpi not in ask.kpis or area not in ask.areas or year not in ask.years:
                raise KoladaTrouble("not-asked", row=shown)
            if (kpi, area, year) in seen:
                raise KoladaTrouble("row-twice", row=shown)
            seen.add((kpi, area, year))
            yield str(kpi), list(_figures(row, str(kpi), str(area), year))


def _figures(row: Mapping[str, object], kpi: str, area: str, year: int) -> Iterator[Figure]:
    shown = f"{kpi} {area} {year}"
    values = row.get("values")
    if not isinstance(values, list):
        raise KoladaTrouble("other-shape", address=shown, field="values")
    seen: set[str] = set()
    for held in values:
        one = _mapping(held, shown)
        sex, value, status, deleted = (one.get(name) for name in ("gender", "value", "status", "isdeleted"))
        if not isinstance(sex, str) or sex not in SEXES:
            raise KoladaTrouble("other-shape", address=shown, field="gender")
        if isinstance(value, bool) or not isinstance(value, Decimal | int | None) or "value" not in one:
            raise KoladaTrouble("other-shape", address=shown, field="value")
        if not (status is None or _is_short(status, 40)):
            raise KoladaTrouble("other-shape", address=shown, field="status")
        if not isinstance(deleted, bool | None):
            raise KoladaTrouble("other-shape", address=shown, field="isdeleted")
        if sex in seen:
            raise KoladaTrouble("row-twice", row=f"{shown} {sex}")
        seen.add(sex)
        yield Figure(
            kpi, area, year, sex, None if value is None else Decimal(value), str(status or "").strip(), bool(deleted)
        )


def _mapping(one: object, where: str) -> Mapping[str, object]:
    if not isinstance(one, dict):
        raise KoladaTrouble("other-shape", address=where, field="values")
    return one


def _text(entry: Mapping[str, object], name: str, where: str) -> str:
    text = entry.get(name)
    if not _is_short(text, 1000) or not str(text).strip():
        raise KoladaTrouble("other-shape", address=where, field=name)
    return str(text)


def _is_short(text: object, most: int) -> bool:
    """Whether it is a text of a line that any file can hold."""
    return isinstance(text, str) and len(text) <= most and not any("\ud800" <= sign <= "\udfff" for sign in text)
