"""Shows a site held in memory to browsers on this computer, and tells them when there is a newer one.

Only what the site holds can be asked for, so no path leads to the disk; a request by another name than this
computer's own is refused, so that no page elsewhere can read the site through the reader's browser.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Thread
from types import TracebackType
from typing import ClassVar
from urllib.parse import unquote, urlsplit

HERE = "127.0.0.1"
NEWER = "/.newer"
"""Asked with the version a page has; answers when there is another."""
LIVE = "/.live.js"
"""The script of a page that is to be loaded again when there is a newer one; a cookie holds the page's own version."""
_SCRIPT = f"new EventSource('{NEWER}?'+/shown=(\\d+)/.exec(document.cookie)[1]).onmessage=()=>location.reload()\n"
WAIT = 15.0
_MEDIA_TYPES = {
    "html": "text/html", "json": "application/json", "xml": "application/xml", "txt": "text/plain",
    "csv": "text/csv", "js": "text/javascript",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is shown now, and how many times it has been renewed."""

    version: int
    files: Mapping[str, bytes]


class Server:
    """Serves while in a ``with`` block. Raises OSError where the port cannot be had."""

    def __init__(self, port: int, files: Mapping[str, bytes]) -> None:
        self.shown, self.newer, self.closed = _Shown(1, files), Condition(), False
        self.http = _Http(port, self)
        self.address = f"http://{HERE}:{self.http.server_address[1]}/"

    def show(self, files: Mapping[str, bytes]) -> None:
        """Show other files from now on, and let open pages know."""
        with self.newer:
            self.shown = _Shown(self.shown.version + 1, files)
            self.newer.notify_all()

    def __enter__(self) -> Server:
        Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self.newer:
            self.closed = True
            self.newer.notify_all()
        self.http.shutdown()
        self.http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, port: int, server: Server) -> None:
        self.ours = server
        super().__init__((HERE, port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Http
    server_version, sys_version = "malstyr", ""
    protocol_version = "HTTP/1.1"
    timeout = 60
    names: ClassVar[tuple[str, ...]] = (HERE, "localhost")

    def do_GET(self) -> None:
        if not self.asked_of_us():
            self.answer(403, b"403\n", "text/plain")
            return
        parts = urlsplit(self.path)
        if parts.path == NEWER:
            self.tell(parts.query)
            return
        if parts.path == LIVE:
            self.answer(200, _SCRIPT.encode(), "text/javascript")
            return
        shown = self.server.ours.shown
        name = unquote(parts.path).removeprefix("/")
        name += "index.html" if name.endswith("/") or not name else ""
        data = shown.files.get(name)
        if data is None and f"{name}/index.html" in shown.files:
            self.send_response(301)
            self.send_header("Location", f"{parts.path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif data is None:
            self.answer(404, b"404\n", "text/plain")
        else:
            kind = _MEDIA_TYPES.get(name.rpartition(".")[2], "application/octet-stream")
            self.answer(200, data, kind, shown.version if kind == "text/html" else None)

    do_HEAD = do_GET

    def asked_of_us(self) -> bool:
        """Whether the request names this computer and this port."""
        port = self.server.server_address[1]
        return self.headers.get("Host", "").lower() in {f"{name}:{port}" for name in self.names}

    def answer(self, code: int, data: bytes, kind: str, version: int | None = None) -> None:
        self.send_response(code)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if version is not None:
            self.send_header("Set-Cookie", f"shown={version}; Path=/; SameSite=Strict")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def tell(self, version: str) -> None:
        """A stream that speaks once, when there is something newer than ``version``."""
        ours = self.server.ours
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while not ours.closed and str(ours.shown.version) == version:
                self.wfile.write(b": \n\n")
                with ours.newer:
                    ours.newer.wait_for(lambda: ours.closed or str(ours.shown.version) != version, WAIT)
            if not ours.closed:
                self.wfile.write(b"data: newer\n\n")
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal tells of saved files only."""
