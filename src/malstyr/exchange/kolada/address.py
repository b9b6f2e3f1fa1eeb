"""Which addresses may be asked: those of the server that was named, over https, and http only on this computer."""

import re
from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from malstyr.exchange.kolada.trouble import KoladaTrouble

USUAL_BASE = "https://api.kolada.se/v3/"
MOST_IDS = 25
"""In a segment of an address."""
_PORTS = {"https": 443, "http": 80}
_ODD = re.compile(r"[^!-~]|[\\\"<>^`{|}]")
"""Signs that stand in no address, and that programs read differently."""


def base_address(text: str) -> str:
    """The address that all others begin with; of a server alone, that of its version 3. Raises KoladaTrouble."""
    parts = _parts(text)
    if parts is None or parts.query or parts.fragment or (parts.scheme == "http" and not _is_here(parts)):
        raise KoladaTrouble("bad-base", address=text)
    path = parts.path.strip("/") or "v3"
    return f"{parts.scheme}://{parts.netloc}/{path}/"


def address_below(base: str, *segments: str | Iterable[str]) -> str:
    """An address under the base; several ids in a segment have commas between."""
    steps = (one if isinstance(one, str) else ",".join(one) for one in segments)
    return base + "/".join(quote(step, safe=",") for step in steps)


def led_on(base: str, here: str, there: str) -> str:
    """The address that an answer leads on to. Raises KoladaTrouble where that is on another server or unsafe."""
    whole = "" if _ODD.search(there) else urljoin(here, there)
    parts, own = _parts(whole), urlsplit(base)
    if parts is None or _server(parts) != _server(own):
        raise KoladaTrouble("leads-elsewhere", address=there[:200], base=base)
    return parts._replace(fragment="").geturl()


def host_of(address: str) -> str:
    return urlsplit(address).hostname or ""


def is_on_this_computer(address: str) -> bool:
    return _is_here(urlsplit(address))


def _parts(text: str) -> SplitResult | None:
    """An address taken apart; None for what is none, or names a user."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    fit = parts.scheme in _PORTS and parts.hostname and "@" not in parts.netloc
    return parts if fit and not _ODD.search(text) else None


def _server(parts: SplitResult) -> tuple[str, str, int]:
    return parts.scheme, parts.hostname or "", parts.port or _PORTS[parts.scheme]


def _is_here(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
