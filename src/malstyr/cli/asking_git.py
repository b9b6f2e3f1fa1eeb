"""git's answers on the command line: where it has none, the reason in our words and what to type."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from malstyr.cli.stop import Stop
from malstyr.source.git import GitTrouble

_OF_A_REQUEST = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
"""What builds of a pull request call the branch it is to go into."""
_REMOTE = re.compile(r"([\w-]+)/([\w./-]+)")
_MESSAGES = {
    "repository": "no-repository",
    "missing": "git-missing",
    "unborn": "git-unborn",
    "revision": "git-revision",
    "shallow": "git-shallow",
    "unrelated": "git-unrelated",
    "partial": "git-partial",
    "owner": "git-owner",
    "ended": "git-ended",
    "slow": "git-slow",
    "size": "git-size",
    "failed": "git-failed",
}
"""What is said for each reason."""


@contextmanager
def in_our_words() -> Iterator[None]:
    """Stops the command where git cannot answer."""
    try:
        yield
    except GitTrouble as trouble:
        raise _stop(trouble) from None


def base_of_request() -> str | None:
    """What a build of a pull request compares with; None elsewhere."""
    wanted = next((os.environ[name] for name in _OF_A_REQUEST if os.environ.get(name)), None)
    return f"origin/{wanted}" if wanted is not None else None


def _stop(trouble: GitTrouble) -> Stop:
    said, message = trouble.said.partition("\n")[0], _MESSAGES[trouble.why]
    remote = _REMOTE.fullmatch(said)
    if trouble.near:
        return Stop(message, "did-you-mean", text=said, name=trouble.near)
    if trouble.why == "revision" and remote is not None:
        return Stop(message, "git-fetch", text=said, remote=remote[1], branch=remote[2])
    return Stop(message, text=said)
