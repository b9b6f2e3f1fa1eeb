"""The network: one address asked by urllib3, and every connection cut when the time is out.

A limit on each read is not enough, since a server that sends a byte now and then would hold us for ever, in its
headers, in the greeting of TLS or in a proxy's answer.
"""

import socket
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from threading import Thread, Timer
from time import monotonic
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, LocationValueError, SSLError
from urllib3.util import Timeout

from malstyr.exchange.kolada.address import host_of, is_on_this_computer
from malstyr.exchange.kolada.reply import Reply, Unanswered
from malstyr.exchange.kolada.trouble import KoladaTrouble
from malstyr.exchange.kolada.why import why_unanswered, why_untrusted
from malstyr.version import __version__

_PIECE = 64 * 1024


class Network:
    """The real network, for ``seconds`` at most."""

    def __init__(self, base: str, seconds: float) -> None:
        self._open: list[socket.socket] = []
        self._seconds, self._over, self._until = seconds, False, 0.0
        self._timer = Timer(seconds, self._cut)
        self._timer.daemon = True
        self._pool = _pool(base, self)

    def __enter__(self) -> Self:
        self._until = monotonic() + self._seconds
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._pool.clear()
        for one in self._open:
            one.close()

    def connected(self, connect: Callable[[], socket.socket]) -> socket.socket:
        """A new connection. Looking up a name cannot be cut, so nobody waits for it when the time is out."""
        made: Future[socket.socket] = Future()

        def run() -> None:
            try:
                made.set_result(connect())
            except BaseException as error:
                made.set_exception(error)

        Thread(target=run, daemon=True).start()
        done, _ = wait([made], max(0.0, self._until - monotonic()))
        if not done:
            self._over = True
        self._check_time()
        self.watch(connection := made.result())
        return connection

    def watch(self, connection: socket.socket) -> None:
        """Cut it too when the time is out: by a second handle, since TLS takes over the first."""
        self._open.append(connection.dup())

    def _cut(self) -> None:
        self._over = True
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _check_time(self) -> None:
        """What ends when the time is out has been cut, however whole it looks."""
        if self._over:
            raise KoladaTrouble("too-slow", seconds=f"{self._seconds:g}")

    @contextmanager
    def __call__(self, address: str, patience: float) -> Iterator[Reply]:
        self._check_time()
        try:
            response = self._pool.request(
                "GET",
                address,
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
                timeout=Timeout(connect=patience, read=patience),
            )
        except SSLError as error:
            self._check_time()
            raise KoladaTrouble("no-trust", why_untrusted(error), host=host_of(address)) from None
        except (HTTPError, OSError, ValueError) as error:
            self._check_time()
            raise Unanswered(why_unanswered(error)) from None
        try:
            self._check_time()
            headers = {name.lower(): value for name, value in response.headers.items()}
            yield Reply(response.status, headers, self._pieces(response))
        finally:
            response.close()
            response.release_conn()

    def _pieces(self, response: Any) -> Iterator[bytes]:
        try:
            while piece := response.read1(_PIECE, decode_content=False):
                yield piece
        except (HTTPError, OSError, ValueError) as error:
            self._check_time()
            raise Unanswered(why_unanswered(error)) from None
        self._check_time()


def _pool(base: str, network: Network) -> urllib3.PoolManager:
    """Connections to the base, through the proxy that the environment names; certificates are those of the system."""
    named = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": f"malstyr/{__version__}"}
    scheme, host = urlsplit(base).scheme, host_of(base)
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    common: dict[str, Any] = {"headers": named, "maxsize": 1, "ssl_context": ssl.create_default_context()}
    pool: urllib3.PoolManager
    if not proxy or is_on_this_computer(base) or proxy_bypass(host):
        pool = urllib3.PoolManager(**common)
    else:
        try:
            whole = proxy if "://" in proxy else f"http://{proxy}"
            user = urllib3.util.parse_url(whole).auth
            secret = urllib3.make_headers(proxy_basic_auth=user) if user else None
            pool = urllib3.ProxyManager(whole, proxy_headers=secret, **common)
        except (LocationValueError, AssertionError):
            raise KoladaTrouble("bad-proxy", name=f"{scheme}_proxy") from None
    pool.pool_classes_by_scheme = _watched(network)
    return pool


def _watched(network: Network) -> dict[str, Any]:
    """The kinds of pools, whose connections the network watches."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return network.connected(super()._new_conn)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return network.connected(super()._new_conn)

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
