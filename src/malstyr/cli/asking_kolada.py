"""What is asked of Kolada, and its answers: over the network now, or those that are kept since before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.exchange.kolada.answers import Ask
    from malstyr.exchange.kolada.result import Came
    from malstyr.exchange.kolada.wanted import WantedIndicator
    from malstyr.workspace.snapshot import Snapshot
    from malstyr.workspace.workspace import Workspace

_YEARS = re.compile(r"([12][0-9]{3})(?:\s*[-–]\s*([12][0-9]{3}))?")
_MOST_YEARS = 200


def wanted_of_kolada(workspace: Workspace, ids: Sequence[str]) -> tuple[WantedIndicator, ...]:
    """Those that are asked for. Raises Stop for an id that none has, and where none is of Kolada."""
    from malstyr.exchange.kolada.wanted import wanted
    from malstyr.language.nearest import nearest

    every = wanted(workspace)
    known = [*(one.indicator for one in every), *(one.kpi for one in every)]
    if not every:
        raise Stop("kolada-none")
    listed = ", ".join(one.indicator for one in every)
    for id in ids:
        if id not in known:
            near = nearest(id, known)
            raise Stop(
                "kolada-no-indicator", *(["did-you-mean"] if near else []), id=id, name=near or "", listed=listed
            )
    return wanted(workspace, ids)


def what_to_ask(
    workspace: Workspace, every: Sequence[WantedIndicator], years: str | None, with_: str | None, last: int
) -> Ask:
    """The measures, areas and years to ask for. Raises Stop for what is no area or no years."""
    from malstyr.exchange.kolada.answers import Ask
    from malstyr.exchange.kolada.wanted import NATION, area_meant, usual_years

    others = []
    for text in (with_ or "").split(","):
        area = area_meant(text.strip())
        if area is None and text.strip():
            raise Stop("kolada-bad-area", text=text.strip())
        others += [area] if area is not None else []
    own = [area for one in every for area in one.areas]
    kpis = tuple(dict.fromkeys(one.kpi for one in every if one.well_formed))
    span = usual_years(workspace, every, last) if years is None else _span(years)
    return Ask(kpis, tuple(dict.fromkeys((*own, NATION, *others))), span)


def _span(text: str) -> range:
    found = _YEARS.fullmatch(text.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if not first <= last < first + _MOST_YEARS:
        raise Stop("kolada-bad-years", text=text)
    return range(first, last + 1)


def seconds_typed(text: str) -> float:
    """How long Kolada may take. Raises Stop for what is no time."""
    found = re.fullmatch(r"([0-9]{1,5})(?:[.,]([0-9]{1,3}))?", text.strip())
    seconds = float(f"{found[1]}.{found[2] or 0}") if found else 0.0
    if seconds <= 0:
        raise Stop("kolada-bad-timeout", text=text)
    return seconds


def kept_of_kolada(old: Snapshot | None) -> Came:
    """What Kolada answered the last time. Raises Stop where nothing is kept of it."""
    from malstyr.exchange.kolada.result import Came

    if old is None:
        raise Stop("kolada-nothing-kept")
    return Came(old, None, 0)


def asked_of_kolada(
    ask: Ask, old: Snapshot | None, base_url: str | None, seconds: float, words: Mapping[str, str]
) -> Came:
    """What Kolada answers now. Raises Stop where it does not, or not as it must."""
    import time
    from datetime import UTC, datetime

    from malstyr.cli.progress import telling
    from malstyr.exchange.kolada.address import USUAL_BASE, base_address
    from malstyr.exchange.kolada.answers import fetch
    from malstyr.exchange.kolada.client import Client
    from malstyr.exchange.kolada.result import came_now
    from malstyr.exchange.kolada.wire import Network
    from malstyr.workspace.snapshot import Snapshot

    began = time.monotonic()
    with _in_kolada_words(words):
        base = base_address(USUAL_BASE if base_url is None else base_url)
        with Network(base, seconds) as network, telling(words["asking"]) as tell:
            client = Client(
                base, network, time.monotonic, lambda: datetime.now(UTC), time.sleep, began + seconds, seconds
            )
            fetched = fetch(client, ask, tell)
        now = Snapshot(datetime.now(UTC).replace(microsecond=0), base, {}, {})
        return came_now(old, fetched, ask, now, client.requests)


@contextmanager
def _in_kolada_words(words: Mapping[str, str]) -> Iterator[None]:
    from malstyr.exchange.kolada.trouble import KoladaTrouble

    try:
        yield
    except KoladaTrouble as trouble:
        raise Stop("kolada", said=trouble.told(words)) from None
