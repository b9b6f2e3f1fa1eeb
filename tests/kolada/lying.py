"""A server that answers what a test says, byte by byte where it must, so that it can misbehave in every way."""

from __future__ import annotations

import gzip
import json
import socketserver
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

Answer: TypeAlias = bytes | Callable[["Telling"], None]


class Telling(socketserver.StreamRequestHandler):
    """One request, answered."""

    server: LyingServer

    def handle(self) -> None:
        line = self.rfile.readline().decode("latin-1")
        while self.rfile.readline() not in (b"\r\n", b""):
            pass
        path = line.split(" ")[1] if " " in line else ""
        self.server.asked.append(path)
        waiting = self.server.answers.get(path) or self.server.answers.get("*", [])
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0] if waiting else http(b"", status="404 Not Found")
        try:
            if isinstance(answer, bytes):
                self.wfile.write(answer)
            else:
                answer(self)
        except OSError:
            pass  # who asked has gone

    def drip(self, data: bytes) -> None:
        """A byte now and then, until whoever asked goes away or the test is over."""
        for one in data:
            self.wfile.write(bytes([one]))
            if self.server.over.wait(0.02):
                return


class LyingServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Telling)
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[str] = []
        self.over = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v3/"


@contextmanager
def serving(answers: Mapping[str, Answer | list[Answer]]) -> Iterator[LyingServer]:
    """A server that answers each path in its turn, the last again and again; ``@`` in an answer is its own base."""
    with LyingServer() as server:
        for path, given in answers.items():
            every = given if isinstance(given, list) else [given]
            based = [one.replace(b"@@", server.base.encode()) if isinstance(one, bytes) else one for one in every]
            server.answers[path] = [_measured(one) if isinstance(one, bytes) else one for one in based]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()


def _measured(raw: bytes) -> bytes:
    """An answer with its length where ``Content-Length: ?`` stands."""
    head, blank, body = raw.partition(b"\r\n\r\n")
    return head.replace(b"Content-Length: ?", b"Content-Length: %d" % len(body)) + blank + body


def http(body: bytes, *more: str, status: str = "200 OK", kind: str = "application/json") -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Content-Length: ?", "Connection: close", *more, "", ""]
    return "\r\n".join(head).encode("latin-1") + body


def page(*values: object, count: int | None = None, next_url: str | None = None) -> bytes:
    held = {"values": values, "count": len(values) if count is None else count, "next_url": next_url}
    return http(json.dumps(held).encode())


def zipped(body: bytes) -> bytes:
    return http(gzip.compress(body), "Content-Encoding: gzip")


def number(value: object, sex: str = "T", status: str = "", deleted: bool = False) -> dict[str, object]:
    return {"gender": sex, "count": 1, "status": status, "value": value, "isdeleted": deleted}


def row(year: int, *values: object, kpi: str = "N00945", area: str = "0180") -> dict[str, object]:
    held = [one if isinstance(one, dict) else number(one) for one in values]
    return {"kpi": kpi, "municipality": area, "period": year, "values": held}


KPI = {"id": "N00945", "title": "Medelålder", "description": "Medelålder i kommunen."}
AREA = {"id": "0180", "title": "Stockholm", "type": "K"}
OF_KPI, OF_AREA = "/v3/kpi/N00945", "/v3/municipality/0180"
OF_DATA = "/v3/data/kpi/N00945/municipality/0180/year/2019,2020"
ROWS = (row(2019, 39.3), row(2020, 40.8))
HONEST: Mapping[str, Answer | list[Answer]] = {OF_KPI: page(KPI), OF_AREA: page(AREA), OF_DATA: page(*ROWS)}
