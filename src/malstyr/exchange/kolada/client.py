"""Addresses asked, one after another, within a time: again where that may help, and every answer read strictly."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from malstyr.exchange.kolada.address import host_of, led_on
from malstyr.exchange.kolada.reply import NetworkFault, Reply, Unanswered, Wire
from malstyr.exchange.kolada.strict import read_json
from malstyr.exchange.kolada.trouble import KoladaTrouble

TRIES = 4
LONGEST_WAIT = 30
"""Seconds that a server may ask us to wait."""
LARGEST_ANSWER = 20 * 1024 * 1024
"""Of an answer, as it is sent and unpacked."""
MOST_REDIRECTS = 5
_PIECE = 64 * 1024
_MOVED = (301, 302, 303, 307, 308)


@dataclass
class Client:
    """Asks one server. Whatever happens ends in an answer or KoladaTrouble, before ``ends`` on the clock."""

    base: str
    wire: Wire
    clock: Callable[[], float]
    """Seconds, from any moment."""
    now: Callable[[], datetime]
    sleep: Callable[[float], None]
    ends: float
    seconds: float
    """The limit, as it is told."""
    requests: int = 0
    _asked: set[str] = field(default_factory=set)

    def pages(self, address: str) -> Iterator[list[object]]:
        """The values of an address, a page at a time, until the server says that there are no more."""
        counts: list[tuple[int, int]] = []
        there: str | None = address
        while there is not None:
            here, there = there, None
            page = _page(self.ask(here), here)
            counts.append((page.count, len(page.values)))
            if page.next_url is not None:
                there = led_on(self.base, here, page.next_url)
                if not page.values:
                    raise KoladaTrouble("empty-page", address=here)
            yield page.values
        whole = sum(held for _, held in counts)
        for said, held in counts:
            if said not in (held, whole):
                raise KoladaTrouble("other-count", address=address, said=said, held=held, whole=whole)

    def ask(self, address: str) -> object:
        """What an address answers, after redirects on the same server."""
        for _ in range(MOST_REDIRECTS + 1):
            if address in self._asked:
                raise KoladaTrouble("asked-twice", address=address)
            self._asked.add(address)
            found = self._tried(address)
            if not isinstance(found, str):
                return read_json(found, address)
            address = led_on(self.base, address, found)
        raise KoladaTrouble("redirects", address=address)

    def _tried(self, address: str) -> bytes | str:
        """The body of the answer, or where it says that it is instead."""
        wait, why, status = 0.0, NetworkFault.OTHER, 0
        for attempt in range(TRIES):
            if attempt:
                self._wait(wait)
            self._check_time()
            self.requests += 1
            wait = 0.5 * 2**attempt
            try:
                with self.wire(address, max(0.001, self.ends - self.clock())) as reply:
                    if reply.status != 429 and reply.status < 500:
                        return self._body(reply, address)
                    status, wait = reply.status, self._asked_to_wait(reply, wait)
                    why = NetworkFault.BUSY if status in (429, 503) else NetworkFault.FAILING
            except Unanswered as error:
                why = error.why
            except KoladaTrouble:
                self._check_time()
                raise
        self._check_time()
        raise KoladaTrouble("no-answer", why, address=address, host=host_of(address), tries=TRIES, status=status)

    def _wait(self, seconds: float) -> None:
        if self.clock() + seconds >= self.ends:
            raise KoladaTrouble("too-slow", seconds=f"{self.seconds:g}")
        self.sleep(seconds)

    def _check_time(self) -> None:
        if self.clock() >= self.ends:
            raise KoladaTrouble("too-slow", seconds=f"{self.seconds:g}")

    def _asked_to_wait(self, reply: Reply, usual: float) -> float:
        """The seconds of ``Retry-After``, which is a number of them or a day and time."""
        said = reply.headers.get("retry-after", "").strip()
        seconds = float(said) if said.isascii() and said.isdecimal() else _until(said, self.now())
        if seconds is None:
            return usual
        if seconds > LONGEST_WAIT:
            at = self.now() + timedelta(seconds=min(seconds, 366 * 86400))
            raise KoladaTrouble("wait", at=f"{at.astimezone():%Y-%m-%d %H:%M}")
        return max(0.0, seconds)

    def _body(self, reply: Reply, address: str) -> bytes | str:
        if reply.status in _MOVED:
            return reply.headers.get("location", "")
        if reply.status != 200:
            raise KoladaTrouble("status", address=address, status=reply.status)
        kind = reply.headers.get("content-type", "")
        if kind.partition(";")[0].strip().lower() != "application/json":
            raise KoladaTrouble("not-json", address=address, kind=kind[:80] or "–")
        held, length = [], 0
        for piece in _unpacked(reply, address):
            self._check_time()
            length += len(piece)
            if length > LARGEST_ANSWER:
                raise KoladaTrouble("too-large", address=address)
            held.append(piece)
        self._check_time()
        return b"".join(held)


def _unpacked(reply: Reply, address: str) -> Iterator[bytes]:
    """The body as it was before it was packed. Never more than a piece at a time, however well it was packed."""
    packing = reply.headers.get("content-encoding", "identity").strip().lower()
    if packing in ("", "identity"):
        yield from reply.body
        return
    if packing not in ("gzip", "x-gzip"):
        raise KoladaTrouble("packing", address=address, packing=packing[:40])
    unpacking = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        for packed in reply.body:
            waiting, more = packed, True
            while more:
                piece = unpacking.decompress(waiting, _PIECE)
                yield piece
                waiting = unpacking.unconsumed_tail
                more = not unpacking.eof and (bool(waiting) or len(piece) == _PIECE)
            if unpacking.unused_data:
                raise KoladaTrouble("packing", address=address, packing=packing)
    except zlib.error:
        raise KoladaTrouble("packing", address=address, packing=packing) from None
    if not unpacking.eof:
        raise Unanswered(NetworkFault.BROKEN)


def _until(said: str, now: datetime) -> float | None:
    try:
        at = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return None
    return (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()


@dataclass
class _Page:
    values: list[object]
    count: int
    next_url: str | None


def _page(answer: object, address: str) -> _Page:
    """A page as it must be."""
    if not isinstance(answer, dict):
        raise KoladaTrouble("other-shape", address=address, field="{}")
    values, count, there = answer.get("values"), answer.get("count"), answer.get("next_url")
    if not isinstance(values, list):
        raise KoladaTrouble("other-shape", address=address, field="values")
    if not isinstance(count, int) or isinstance(count, bool):
        raise KoladaTrouble("other-shape", address=address, field="count")
    if not (there is None or isinstance(there, str)) or there == "" or answer.get("next_page"):
        raise KoladaTrouble("other-shape", address=address, field="next_url")
    return _Page(values, count, there)
