"""Whatever a server does, asking it ends in exactly what was asked for, or in a message and nothing: in time."""

import errno
import gzip
import json
import re
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from http.client import BadStatusLine, IncompleteRead, LineTooLong, RemoteDisconnected
from socket import gaierror
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lying import (
    AREA,
    HONEST,
    KPI,
    OF_AREA,
    OF_DATA,
    OF_KPI,
    ROWS,
    Answer,
    LyingServer,
    Telling,
    http,
    number,
    page,
    row,
    serving,
    zipped,
)
from urllib3.exceptions import ProtocolError, ProxyError

from malstyr.exchange.kolada.address import base_address, led_on
from malstyr.exchange.kolada.answers import Ask, Fetched, fetch
from malstyr.exchange.kolada.client import LARGEST_ANSWER, Client
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.exchange.kolada.reply import NetworkFault
from malstyr.exchange.kolada.strict import read_json
from malstyr.exchange.kolada.trouble import KoladaTrouble
from malstyr.exchange.kolada.why import why_unanswered
from malstyr.exchange.kolada.wire import Network
from together import together

NOW = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


class Clock:
    """Real time, and beside it the time that was slept without sleeping."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def __call__(self) -> float:
        return time.monotonic() + sum(self.slept)


def ask(server: LyingServer, seconds: float = 600, clock: Clock | None = None) -> Fetched:
    clock = clock or Clock()
    with Network(server.base, seconds) as network:
        client = Client(server.base, network, clock, lambda: NOW, clock.slept.append, clock() + seconds, seconds)
        return fetch(client, Ask(["N00945"], ["0180"], [2019, 2020]), lambda _: None)


class Lie(NamedTuple):
    """What a server answers instead, and the trouble that it is."""

    answers: Mapping[str, Answer | list[Answer]]
    trouble: str
    seconds: float = 600


def data(*answers: Answer) -> dict[str, Answer | list[Answer]]:
    return {OF_DATA: list(answers)}


def body(text: str) -> dict[str, Answer | list[Answer]]:
    return data(http(text.encode()))


def status(code: str, *more: str) -> dict[str, Answer | list[Answer]]:
    return data(http(b"{}", *more, status=code))


def leads(to: str) -> dict[str, Answer | list[Answer]]:
    return data(page(ROWS[0], next_url=to), page(ROWS[1]))


def dripped(head: bytes, drops: bytes) -> Callable[[Telling], None]:
    def answer(telling: Telling) -> None:
        telling.wfile.write(head)
        telling.drip(drops * 400)

    return answer


def silent(telling: Telling) -> None:
    telling.server.over.wait(20)


START = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
TEXT = json.dumps({"values": ROWS, "count": 2, "next_url": None})
PACKED, GZIP = gzip.compress(TEXT.encode()), "Content-Encoding: gzip"
LARGE = b" " * (21 * 1024 * 1024)
LIES = {
    "not found": Lie(status("404 Not Found"), "status"),
    "forbidden": Lie(status("403 Forbidden"), "status"),
    "no content": Lie(status("204 No Content"), "status"),
    "a part of it": Lie(status("206 Partial Content"), "status"),
    "not modified": Lie(status("304 Not Modified"), "status"),
    "broken for ever": Lie(status("500 Internal Server Error"), "no-answer"),
    "busy for ever": Lie(status("503 Service Unavailable", "Retry-After: 1"), "no-answer"),
    "too many, for long": Lie(status("429 Too Many Requests", "Retry-After: 3600"), "wait"),
    "too many, until a day": Lie(status("429 Too Many", "Retry-After: Sun, 29 Nov 2026 08:00:00 GMT"), "wait"),
    "too many, unsaid": Lie(status("429 Too Many Requests"), "no-answer"),
    "waits past the limit": Lie(status("429 Too Many Requests", "Retry-After: 29"), "too-slow", 20),
    "a page to log in on": Lie(data(http(b"<html>", kind="text/html")), "not-json"),
    "no type": Lie(data(b"HTTP/1.1 200 OK\r\nContent-Length: ?\r\n\r\n" + TEXT.encode()), "not-json"),
    "json by another name": Lie(data(http(TEXT.encode(), kind="text/plain")), "not-json"),
    "cut json": Lie(body(TEXT[:-9]), "json"),
    "nothing": Lie(body(""), "json"),
    "two documents": Lie(body(TEXT + TEXT), "json"),
    "keys twice": Lie(body(TEXT.replace('"count": 2', '"count": 1, "count": 2')), "json"),
    "nan": Lie(body(TEXT.replace("39.3", "NaN")), "json"),
    "infinity": Lie(body(TEXT.replace("39.3", "-Infinity")), "json"),
    "a number of a thousand digits": Lie(body(TEXT.replace("39.3", "1" * 1000)), "json"),
    "a number of a billion zeros": Lie(body(TEXT.replace("39.3", "1e999999999")), "json"),
    "deep": Lie(body("[" * 100_000), "json"),
    "windows-1252": Lie(data(http('{"värden": 1}'.encode("cp1252"))), "json"),
    "utf-16": Lie(data(http(TEXT.encode("utf-16"))), "json"),
    "a list": Lie(body("[]"), "other-shape"),
    "no values": Lie(body('{"count": 0, "next_url": null}'), "other-shape"),
    "no count": Lie(body('{"values": [], "next_url": null}'), "other-shape"),
    "count true": Lie(body('{"values": [], "count": true, "next_url": null}'), "other-shape"),
    "an older way on": Lie(body('{"values": [], "count": 0, "next_page": "@@x"}'), "other-shape"),
    "a count of less": Lie(data(page(*ROWS, count=1)), "other-count"),
    "a count of more": Lie(data(page(*ROWS, count=7)), "other-count"),
    "a count of no page": Lie(
        data(page(ROWS[0], count=5, next_url="@@two")) | {"/v3/two": page(ROWS[1], count=5)}, "other-count"
    ),
    "an empty page": Lie(data(page(next_url="@@two")) | {"/v3/two": page(*ROWS)}, "empty-page"),
    "round": Lie(leads(f"@@{OF_DATA[4:]}"), "asked-twice"),
    "round by two": Lie(
        data(page(ROWS[0], next_url="@@two")) | {"/v3/two": page(ROWS[1], next_url=f"@@{OF_DATA[4:]}")}, "asked-twice"
    ),
    "round to the titles": Lie(leads(f"@@{OF_KPI[4:]}"), "asked-twice"),
    "another host": Lie(leads("http://example.org/v3/x"), "leads-elsewhere"),
    "another port": Lie(leads("http://127.0.0.1:1/v3/x"), "leads-elsewhere"),
    "another scheme": Lie(leads("file:///etc/passwd"), "leads-elsewhere"),
    "a user in the address": Lie(leads("http://127.0.0.1@example.org/"), "leads-elsewhere"),
    "a line end in the address": Lie(leads("@@x\r\nHost: example.org"), "leads-elsewhere"),
    "no address": Lie(leads(""), "other-shape"),
    "moved elsewhere": Lie(status("302 Found", "Location: https://example.org/"), "leads-elsewhere"),
    "moved to nowhere": Lie(status("301 Moved"), "asked-twice"),
    "moved round": Lie(status("301 Moved", f"Location: {OF_DATA}"), "asked-twice"),
    "moved on and on": Lie(
        status("302 Found", "Location: /v3/m1")
        | {f"/v3/m{n}": http(b"", f"Location: /v3/m{n + 1}", status="302 Found") for n in range(1, 9)},
        "redirects",
    ),
    "a row of another key figure": Lie(data(page(*ROWS, row(2020, 1, kpi="N15424"))), "not-asked"),
    "a row of another area": Lie(data(page(*ROWS, row(2020, 1, area="0181"))), "not-asked"),
    "a row of another year": Lie(data(page(*ROWS, row(2021, 1))), "not-asked"),
    "a year as text": Lie(data(page(ROWS[0] | {"period": "2019"})), "not-asked"),
    "a row twice": Lie(data(page(*ROWS, ROWS[0])), "row-twice"),
    "a row twice on two pages": Lie(
        data(page(*ROWS, next_url="@@two")) | {"/v3/two": page(ROWS[0])}, "row-twice"
    ),
    "a sex twice": Lie(data(page(row(2019, 1, 2))), "row-twice"),
    "another sex": Lie(data(page(row(2019, number(1, "X")))), "other-shape"),
    "a number as text": Lie(data(page(row(2019, number("39.3")))), "other-shape"),
    "a number that is true": Lie(data(page(row(2019, number(True)))), "other-shape"),
    "no number": Lie(data(page(row(2019, {"gender": "T", "status": ""}))), "other-shape"),
    "a status of another kind": Lie(data(page(row(2019, number(1) | {"status": 5}))), "other-shape"),
    "a row of text": Lie(data(page("N00945")), "other-shape"),
    "a title of no kind": Lie({OF_KPI: page(KPI | {"title": None})}, "other-shape"),
    "half a sign in a title": Lie({OF_AREA: page(AREA | {"title": "\ud800"})}, "other-shape"),
    "a key figure twice": Lie({OF_KPI: page(KPI, KPI)}, "row-twice"),
    "a bomb": Lie(data(zipped(LARGE)), "too-large"),
    "a large answer": Lie(data(http(LARGE)), "too-large"),
    "no gzip": Lie(data(http(b"nej", GZIP)), "packing"),
    "something after gzip": Lie(data(http(PACKED + b"x", GZIP)), "packing"),
    "cut gzip": Lie(data(http(PACKED[:-6], GZIP)), "no-answer"),
    "another packing": Lie(data(http(TEXT.encode(), "Content-Encoding: br")), "packing"),
    "less than it said": Lie(data(http(TEXT.encode()).replace(b"?", b"9999")), "no-answer"),
    "hangs up": Lie(data(b""), "no-answer"),
    "another language": Lie(data(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "no-answer"),
    "a thousand headers": Lie(data(http(TEXT.encode(), *(f"X-{n}: x" for n in range(1000)))), "no-answer"),
    "cut pieces": Lie(data(START + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{\"val"), "no-answer"),
    "wrong pieces": Lie(data(START + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"), "no-answer"),
    "silence": Lie(data(silent), "too-slow", 0.2),
    "a body in drops": Lie(data(dripped(START + b"Content-Length: 9999\r\n\r\n", b" ")), "too-slow", 0.2),
    "an open body in drops": Lie(data(dripped(START + b"\r\n", b" ")), "too-slow", 0.2),
    "pieces in drops": Lie(
        data(dripped(START + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n")), "too-slow", 0.2
    ),
    "a piece in drops": Lie(
        data(dripped(START + b"Transfer-Encoding: chunked\r\n\r\nffff\r\n", b" ")), "too-slow", 0.2
    ),
    "headers in drops": Lie(data(dripped(b"HTTP/1.1 200 OK\r\nX: ", b"x")), "too-slow", 0.2),
    "titles in drops": Lie({OF_KPI: dripped(b"HTTP/1.1 ", b"2")}, "too-slow", 0.2),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_lie_is_told_and_nothing_is_taken(lie: Lie) -> None:
    with serving({**HONEST, **lie.answers}) as server:
        with pytest.raises(KoladaTrouble) as trouble:
            ask(server, lie.seconds)
        assert trouble.value.key == lie.trouble, trouble.value.args_of_message
        for language in ("sv", "en"):
            told = trouble.value.told(kolada_words(language))
            assert len(told) < 900
            assert not re.search(r"[a-zåäö](?!N\b)[A-Z]|[Ee]rror|Errno", told.replace("127.0.0.1", ""))


HONEST_WAYS: dict[str, dict[str, Answer | list[Answer]]] = {
    "plainly": {},
    "packed": data(zipped(TEXT.encode())),
    "in pieces": data(START + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(TEXT), TEXT.encode())),
    "until it hangs up": data(START + b"\r\n" + TEXT.encode()),
    "with a charset": data(http(TEXT.encode(), kind="application/json; charset=utf-8")),
    "on two pages": data(page(ROWS[0], next_url="@@two")) | {"/v3/two": page(ROWS[1])},
    "on two pages counted as one": data(page(ROWS[0], count=2, next_url="@@two")) | {"/v3/two": page(ROWS[1], count=2)},
    "on a page with a short address": data(page(ROWS[0], next_url="/v3/två".replace("å", "%C3%A5")))
    | {"/v3/tv%C3%A5": page(ROWS[1])},
    "elsewhere on the server": status("307 Temporary Redirect", "Location: /v3/other") | {"/v3/other": page(*ROWS)},
    "the second time": data(http(b"", status="500 Oj"), page(*ROWS)),
    "the fourth time": data(*[http(b"", status="502 Oj")] * 2, b"", page(*ROWS)),
    "after a while": data(http(b"", "Retry-After: 2", status="429 Vänta"), page(*ROWS)),
    "after a moment": data(http(b"", "Retry-After: Sat, 28 Nov 2026 08:00:02 GMT", status="503 Vänta"), page(*ROWS)),
    "with more titles than asked for": {OF_KPI: page(KPI, KPI | {"id": "N00001"})},
}


@pytest.mark.parametrize("answers", HONEST_WAYS.values(), ids=HONEST_WAYS)
def test_what_is_asked_for_comes(answers: dict[str, Answer | list[Answer]]) -> None:
    clock = Clock()
    with serving({**HONEST, **answers}) as server:
        fetched = ask(server, clock=clock)
    assert [(one.year, str(one.value)) for one in fetched.figures] == [(2019, "39.3"), (2020, "40.8")]
    assert fetched.areas == {"0180": "Stockholm"}
    assert fetched.rows == {"N00945": 2}
    assert fetched.kpis["N00945"].title == "Medelålder"
    if "Retry-After" in str(answers):
        assert clock.slept == [2.0]


def test_nobody_at_home_is_told_in_time() -> None:
    with serving({}) as server:
        base = server.base
    clock = Clock()
    with Network(base, 20) as network, pytest.raises(KoladaTrouble) as trouble:
        client = Client(base, network, clock, lambda: NOW, clock.slept.append, clock() + 20, 20)
        fetch(client, Ask(["N00945"], ["0180"], [2019]), lambda _: None)
    assert trouble.value.key == "no-answer"
    assert trouble.value.why is NetworkFault.REFUSED
    assert clock.slept == [0.5, 1.0, 2.0]


def raised_by(one: BaseException, other: BaseException) -> BaseException:
    """An error of the library, with what it came of inside it."""
    one.__cause__ = other
    return one


WHYS: dict[str, tuple[BaseException, NetworkFault]] = {
    "no such name": (gaierror(-2, "Name or service not known"), NetworkFault.NO_NAME),
    "no net": (OSError(errno.ENETUNREACH, "Network is unreachable"), NetworkFault.NO_WAY),
    "no host": (OSError(errno.EHOSTUNREACH, "No route to host"), NetworkFault.NO_WAY),
    "nobody there": (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), NetworkFault.REFUSED),
    "hung up": (ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"), NetworkFault.BROKEN),
    "nothing said": (RemoteDisconnected("Remote end closed connection without response"), NetworkFault.BROKEN),
    "a part": (IncompleteRead(b"ab", 9), NetworkFault.BROKEN),
    "slow": (TimeoutError("timed out"), NetworkFault.SLOW),
    "no status": (BadStatusLine("SSH-2.0"), NetworkFault.NOT_HTTP),
    "long lines": (LineTooLong("header line"), NetworkFault.NOT_HTTP),
    "a wall": (ProxyError("Cannot connect to proxy.", OSError("Tunnel connection failed: 407")), NetworkFault.PROXY),
    "whatever": (OSError(errno.EIO, "Input/output error"), NetworkFault.OTHER),
}


@together
@pytest.mark.parametrize("name", WHYS)
def test_why_there_was_no_answer_is_told_in_plain_words(name: str) -> None:
    error, why = WHYS[name]
    assert why_unanswered(error) is why
    assert why_unanswered(raised_by(ProtocolError("Connection aborted.", error), error)) is why


def test_every_reason_is_told_in_every_language() -> None:
    for words in map(kolada_words, ("sv", "en")):
        for why in NetworkFault:
            trouble = KoladaTrouble("no-answer", why, address="x", host="api.kolada.se", tries=4, status=503)
            assert words[f"why-{why.value}"].partition("{")[0] in trouble.told(words)


def test_many_ids_are_asked_for_25_at_a_time() -> None:
    kpis = [f"N{n:05}" for n in range(30)]
    years = list(range(1990, 2020))
    with serving({"*": page()}) as server, Network(server.base, 20) as network:
        client = Client(server.base, network, time.monotonic, lambda: NOW, lambda _: None, time.monotonic() + 600, 600)
        server.answers["/v3/kpi/" + ",".join(kpis[:25])] = [page(*(KPI | {"id": one} for one in kpis[:25]))]
        server.answers["/v3/kpi/" + ",".join(kpis[25:])] = [page(*(KPI | {"id": one} for one in kpis[25:]))]
        fetched = fetch(client, Ask(kpis, ["0180", "G35920"], years), lambda _: None)
    assert len(fetched.kpis) == 30
    segments = [segment.split(",") for path in server.asked for segment in path.split("/")]
    assert max(map(len, segments)) == 25
    assert client.requests == len(server.asked) == 2 + 1 + 4


BASES = {
    "https://api.kolada.se/v3/": "https://api.kolada.se/v3/",
    "https://api.kolada.se": "https://api.kolada.se/v3/",
    "https://api.kolada.se/v4": "https://api.kolada.se/v4/",
    "http://127.0.0.1:8000": "http://127.0.0.1:8000/v3/",
    "http://localhost:8000/v3": "http://localhost:8000/v3/",
    "http://[::1]:8000/": "http://[::1]:8000/v3/",
    "http://api.kolada.se/v3/": None,
    "http://127.0.0.1.example.org/": None,
    "http://localhost.example.org/": None,
    "http://[::ffff:10.0.0.1]/": None,
    "https://någon@api.kolada.se/": None,
    "https://user:secret@api.kolada.se/": None,
    "https://api.kolada.se/v3/?x=1": None,
    "https://api.kolada.se:port/": None,
    "https://[::1/": None,
    "https:///v3": None,
    "ftp://api.kolada.se/": None,
    "file:///etc/passwd": None,
    "api.kolada.se": None,
    "https://api.kolada.se\\@example.org/": None,
    "": None,
}


@together
@pytest.mark.parametrize(("text", "base"), BASES.items())
def test_which_servers_may_be_asked(text: str, base: str | None) -> None:
    if base is None:
        with pytest.raises(KoladaTrouble):
            base_address(text)
    else:
        assert base_address(text) == base


ELSEWHERE = (
    "http://api.kolada.se/v3/x",
    "https://api.kolada.se:444/v3/x",
    "https://api.kolada.se.example.org/v3/x",
    "//example.org/v3/x",
    "https://example.org#@api.kolada.se/",
    "https://example.org\\@api.kolada.se/",
    "https:example.org",
    "javascript:alert(1)",
    "https://xn--api.kolada.se/",
    "https://api.kolada.se\x00/",
    "https://аpi.kolada.se/",
)


@pytest.mark.parametrize("there", ELSEWHERE)
def test_nothing_leads_elsewhere(there: str) -> None:
    base = "https://api.kolada.se/v3/"
    try:
        assert led_on(base, base, there).startswith("https://api.kolada.se/v3/")
        assert "//" not in there
    except KoladaTrouble as trouble:
        assert trouble.key == "leads-elsewhere"


@pytest.mark.parametrize(
    "there", ["https://api.kolada.se/v3/x?page=2", "/v3/x?page=2", "?page=2", "https://API.kolada.se:443/x"]
)
def test_the_same_server_is_led_on_to(there: str) -> None:
    assert led_on("https://api.kolada.se/v3/", "https://api.kolada.se/v3/y", there)


def test_the_time_to_wait_is_told() -> None:
    with (
        serving({**HONEST, **status("429 Vänta", "Retry-After: 7200")}) as server,
        pytest.raises(KoladaTrouble) as trouble,
    ):
        ask(server)
    assert trouble.value.args_of_message["at"] == f"{(NOW + timedelta(hours=2)).astimezone():%Y-%m-%d %H:%M}"


@pytest.mark.slow
@given(st.decimals(allow_nan=False, allow_infinity=False, places=9, min_value=-(10**20), max_value=10**20))
def test_a_number_is_the_digits_that_were_sent(number: Decimal) -> None:
    text = f"{number:f}"
    assert [f"{one:f}" for one in read_json(f"[{text}]".encode(), "")] == [text]  # type: ignore[attr-defined]


MUCH_OF_LITTLE = (b"{},", b"[],", b"1.5,", b'{"a":0.5},', b'"",')


@pytest.mark.parametrize("one", MUCH_OF_LITTLE)
def test_what_would_take_much_more_room_than_its_text_is_too_large(one: bytes) -> None:
    sent = b"[" + one * (LARGEST_ANSWER // len(one) - 1) + one[:-1] + b"]"
    with pytest.raises(KoladaTrouble) as trouble:
        read_json(sent, "x")
    assert trouble.value.key == "too-large"


@pytest.mark.slow
def test_the_largest_answer_of_the_smallest_rows_is_read() -> None:
    sexes = b",".join(b'{"gender":"%s","value":1}' % sex for sex in (b"T", b"K", b"M"))
    one = b'{"kpi":"N00945","municipality":"0180","period":2019,"values":[' + sexes + b"]},"
    rows = LARGEST_ANSWER // len(one)
    found = read_json(b"[" + one * (rows - 1) + one[:-1] + b"]", "x")
    assert isinstance(found, list)
    assert len(found) == rows


@given(st.binary(max_size=60))
def test_whatever_is_sent_is_json_or_trouble(sent: bytes) -> None:
    try:
        read_json(sent, "x")
    except KoladaTrouble as trouble:
        assert trouble.key == "json"
