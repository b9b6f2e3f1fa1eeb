"""Which commit a workspace on disk comes from, as far as git tells."""

from dataclasses import dataclass
from datetime import datetime

from malstyr.source.files import is_kept
from malstyr.source.git import GitTrouble
from malstyr.versions.versions import Version


@dataclass(frozen=True, slots=True)
class Origin:
    """The last commit that touched a workspace, and how many of its files differ from it."""

    commit: str
    changed: int = 0
    at: datetime | None = None
    """When it was made, where that was asked of git."""


def origin(version: Version) -> Origin | None:
    """The last commit that touched the folder; None where none did. Raises GitTrouble where git does not answer."""
    git = version.git
    head = git.head() if git is not None else None
    if git is None or head is None:
        return None
    latest, then = git.commits(head, version.below, 1), version.at(head)
    if not latest or not then.there:
        return None
    changed = {name for name, _ in then.content.differing(version.content) if not is_kept(name)}
    return Origin(latest[0].id, len(changed), latest[0].at)


def made_from(version: Version) -> Origin | None:
    """The commit that a report tells it was made from; a report is made also where git does not answer."""
    if version.commit is not None:
        return Origin(version.commit)
    try:
        return origin(version)
    except GitTrouble:
        return None
