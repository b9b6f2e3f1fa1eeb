"""git's answers on the command line: where it has none, the reason in our words and what to type."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from malstyr.cli.stop import Stop
from malstyr.source.git import GitTrouble
from malstyr.versions.no_answer import messages

if TYPE_CHECKING:
    from malstyr.versions.history import Past
    from malstyr.versions.versions import Version

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


def past(version: Version, subjects: Sequence[str]) -> list[Past]:
    """The history of some subjects of a workspace on disk. Raises Stop for what git cannot answer."""
    from malstyr.rules.registry import usual
    from malstyr.versions.history import history_of

    with in_our_words():
        return history_of(version, subjects, usual())
