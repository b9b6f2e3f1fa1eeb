"""A text with a checksum of itself in its head, so that a later change of it shows.

The head is a few lines of comment: what the file is, the decision it keeps, and the SHA-256 of all that follows.
Line ends do not count: git may change them.
"""

import re
from typing import NamedTuple

_HEAD = rb"\A(?:#[^\n]*\n)*?# decision: (?P<decision>[^\n]+)\n# sha256: (?P<sha256>[0-9a-f]{64})\n"


class Head(NamedTuple):
    """What the head says; two empty texts where there is none."""

    decision: str
    sha256: str


def digest(text: bytes) -> str:
    """The checksum of a text, whatever its line ends."""
    from hashlib import sha256

    return sha256(_plain(text)).hexdigest()


def sealed(decision: str, told: str, text: str) -> str:
    """``text`` under its head, which begins with the comment ``told``."""
    return f"# {told}\n# decision: {decision}\n# sha256: {digest(text.encode())}\n{text}"


def opened(data: bytes) -> tuple[Head, bytes]:
    """The head, and the text that follows it."""
    plain = _plain(data)
    found = re.match(_HEAD, plain)
    if found is None:
        return Head("", ""), plain
    return Head(found["decision"].decode("utf-8", "replace"), found["sha256"].decode()), plain[found.end() :]


def _plain(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")
