"""What asking an address gives. It stands apart from the network, which is not loaded where nobody is asked."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from enum import Enum
from typing import NamedTuple, TypeAlias


class NetworkFault(Enum):
    """Why there was no answer, or no safe connection. Told with the words ``kolada.why-<value>``."""

    NO_NAME = "no-name"
    NO_WAY = "no-way"
    REFUSED = "refused"
    PROXY = "proxy"
    SLOW = "slow"
    BROKEN = "broken"
    NOT_HTTP = "not-http"
    BUSY = "busy"
    FAILING = "failing"
    OTHER = "other"
    EXPIRED = "expired"
    NOT_YET = "not-yet"
    UNKNOWN_ISSUER = "unknown-issuer"
    OTHER_HOST = "other-host"
    NO_CIPHER = "no-cipher"


class Unanswered(Exception):
    """No connection, or one that broke; it may be tried again."""

    def __init__(self, why: NetworkFault) -> None:
        super().__init__(why.value)
        self.why = why


class Reply(NamedTuple):
    """An answer whose body is still on its way, as it is sent."""

    status: int
    headers: Mapping[str, str]
    """By names in small letters."""
    body: Iterator[bytes]
    """Raises Unanswered where it breaks."""


Wire: TypeAlias = Callable[[str, float], AbstractContextManager[Reply]]
"""Asks an address, with patience of some seconds. Raises Unanswered, and KoladaTrouble where once more is no use."""
