"""The commits that changed a workspace, and what each of them made of those before it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from malstyr.changes.change import Changes
from malstyr.source.git import GitTrouble
from malstyr.versions.versions import Version


@dataclass(frozen=True, slots=True)
class Step:
    """One version of a workspace and those before it: one, or all that a merge brings together."""

    id: str
    day: date
    author: str
    before: tuple[Version, ...]
    after: Version

    def names(self, ids: set[str]) -> bool:
        """Whether a file that the step changed names one of the ids, before or after."""
        changed = {blob for was in self.before for _, blob in was.content.differing(self.after.content)}
        texts = self.after.texts(changed)
        return any(id.encode() in texts[blob] for id in ids for blob in changed)


@dataclass(frozen=True, slots=True)
class StepChanges:
    """What a step changed of each version before it; nothing is told of a step that does not name what is sought."""

    step: Step
    sides: tuple[Changes, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """The paths of what it made itself: a merge has made what differs from all that it brings together."""
        return frozenset.intersection(*(frozenset(one.key for one in among.items) for among in self.sides))


def steps(now: Version) -> Iterator[Step]:
    """Every commit that changed the workspace, newest first. Raises GitTrouble where git cannot tell them all."""
    git = now.git
    if git is None:
        raise GitTrouble("repository")
    head = git.head()
    if head is None:
        raise GitTrouble("unborn")
    if git.shallow():
        raise GitTrouble("shallow")
    at = cache(now.at)
    for one in git.touching(head, now.below):
        before = tuple(map(at, one.before)) or (now.versions.nothing(now.folder),)
        yield Step(one.commit.id, one.commit.at.date(), one.author, before, at(one.commit.id))


def earlier_names(among: Changes) -> Mapping[tuple[str, str], str]:
    """The ids that entries had before, by section and the id they have now; values go with their indicator."""
    found: dict[tuple[str, str], str] = {}
    for one in among.items:
        if one.verdict.id == "succeeded" and isinstance(one.after, str):
            section, id, *_ = map(str, one.path)
            for named in (section, "values") if section == "indicators" else (section,):
                found[named, id] = one.after
    return found
