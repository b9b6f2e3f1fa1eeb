"""What became of something, as far as git tells."""

from collections.abc import Sequence
from typing import NamedTuple

from malstyr.versions.history import Past
from malstyr.workspace.workspace import Workspace


class Lineage(NamedTuple):
    """Changes, newest first, in the workspace that they led to."""

    changes: Sequence[Past]
    workspace: Workspace


def who(past: Past, workspace: Workspace) -> str:
    """The title of the role whose person made the change, else the name that git holds."""
    titles = (role.title for role in workspace.data.roles.values() if role.person == past.step.author)
    return next(titles, past.step.author)
