"""What asking an address gives. It stands apart from the network, which is not loaded where nobody is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias


class Unanswered(Exception):
    """No connection, or one that broke; it may be tried again."""


class Reply(NamedTuple):
    """An answer whose body is still on its way, as it is sent."""

    status: int
    headers: Mapping[str, str]
    """By names in small letters."""
    body: Iterator[bytes]
    """Raises Unanswered where it breaks."""


Wire: TypeAlias = Callable[[str, float], AbstractContextManager[Reply]]
"""Asks an address, with patience of some seconds. Raises Unanswered, and KoladaTrouble where once more is no use."""
