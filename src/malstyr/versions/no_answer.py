"""What is said where git has no answer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from malstyr.source.git import GitTrouble

_REMOTE = re.compile(r"([\w-]+)/([\w./-]+)")


def messages(trouble: GitTrouble) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The messages of the catalogue, ``cli.<key>``, that say why there is no answer and what to type; their words."""
    said, message = trouble.said.partition("\n")[0], f"git-{trouble.why}"
    remote = _REMOTE.fullmatch(said)
    if trouble.near:
        return (message, "did-you-mean"), {"text": said, "name": trouble.near}
    if trouble.why == "revision" and remote is not None:
        return (message, "git-fetch"), {"text": said, "remote": remote[1], "branch": remote[2]}
    return (message,), {"text": said}
