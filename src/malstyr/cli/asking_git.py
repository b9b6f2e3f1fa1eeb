"""git's answers on the command line: where it has none, the reason in our words and what to type."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from malstyr.cli.stop import Stop
from malstyr.source.git import GitTrouble
from malstyr.versions.no_answer import messages

_OF_A_REQUEST = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
"""What builds of a pull request call the branch it is to go into."""


@contextmanager
def in_our_words() -> Iterator[None]:
    """Stops the command where git cannot answer."""
    try:
        yield
    except GitTrouble as trouble:
        keys, told = messages(trouble)
        raise Stop(*keys, **told) from None


def base_of_request() -> str | None:
    """What a build of a pull request compares with; None elsewhere."""
    wanted = next((os.environ[name] for name in _OF_A_REQUEST if os.environ.get(name)), None)
    return f"origin/{wanted}" if wanted is not None else None
