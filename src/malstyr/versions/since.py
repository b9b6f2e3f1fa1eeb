"""Since when: the version of a workspace that a day, a meeting or a revision means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from malstyr.language.nearest import nearest
from malstyr.source.git import GitTrouble, Repository
from malstyr.versions.revisions import Revisions, pairs
from malstyr.versions.versions import Version


@dataclass(frozen=True, slots=True)
class Since:
    """An older version of a workspace, and the day that it is told of."""

    day: date
    commit: str
    version: Version


class NoSince(Exception):
    """What is asked for means no version: ``why`` it does not, and what may be asked for instead.

    ``unknown`` (nothing has that name; ``near`` may be meant, and ``known`` are there), ``uncommitted`` (the workspace
    is in no version), ``before`` (the first version came later, on ``near``), ``shallow`` (the same, in a history that
    is cut off).
    """

    def __init__(
        self, why: Literal["unknown", "uncommitted", "before", "shallow"], near: str = "", known: Sequence[str] = ()
    ) -> None:
        super().__init__(why)
        self.why, self.near, self.known = why, near, known


def version_since(asked: str, day: date | None, now: Version, names: Mapping[str, date]) -> Since:
    """The version of ``now`` that was the last on ``day``, else that of the revision ``asked`` for.

    ``names`` are those that stand for a day. Raises NoSince, and GitTrouble where git does not answer.
    """
    git = now.git
    if git is None:
        raise GitTrouble("repository")
    head = git.head()
    if head is None:
        raise GitTrouble("unborn")
    if day is not None:
        last = next((one.id for one in git.mainline(head) if one.at.date() <= day), None)
        old = _at(last, now, git) if last is not None else None
        if last is None or old is None:
            raise _none(now, git, head)
        return Since(day, last, old)
    commit = git.find_commit(asked)
    if commit is None:
        known = [*names, *(tag.name for tag in git.tags(head))]
        raise NoSince("unknown", nearest(asked, [*known, *git.names()]) or "", known)
    old = _at(commit, now, git)
    if old is None:
        raise _none(now, git, head)
    made = git.commits(commit, "", 1)[0].at.date()
    return Since(old.loaded.workspace.data.settings.as_of or made, commit, old)


def _at(commit: str, now: Version, git: Repository) -> Version | None:
    """The workspace in a commit, also where it has moved since; None where it was not there."""
    between = pairs(now.versions, Revisions(git, commit, commit, None), [now.folder])
    return next((one.old for one in between if one.new.below == now.below and one.old.there), None)


def _none(now: Version, git: Repository, head: str) -> NoSince:
    """Why the workspace is not there, and the day of the first version that has it."""
    touching = reversed(git.commits(head, now.below, -1))
    first = next((one for one in touching if now.at(one.id).there), None)
    if first is None or not now.at(head).there:
        return NoSince("uncommitted")
    return NoSince("shallow" if git.shallow() else "before", first.at.date().isoformat())
