"""A subject through time: each change of it that git holds, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from malstyr.changes.change import Change, Changes
from malstyr.changes.judge import changes
from malstyr.findings import Usual
from malstyr.source.files import FileTree
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Step:
    """One version of a workspace and those before it, as files: one, or all that a merge brings together.

    None where it was not there.
    """

    id: str
    day: date
    author: str
    before: tuple[FileTree | None, ...]
    after: FileTree | None


@dataclass(frozen=True, slots=True)
class Past:
    """A change, the step that made it, and all that changed with it."""

    step: Step
    change: Change
    among: Changes


def history(
    wanted: Iterable[str], steps: Iterable[Step], load: Callable[[FileTree], Workspace], usual: Mapping[str, Usual]
) -> Iterator[Past]:
    """The changes at and below the paths wanted (``indicators/nki``, ``goals``), followed back through earlier names.

    An indicator's values are part of it. Steps whose files do not name it are passed over unread. A merge has made
    what differs from all that it brings together.
    """
    paths = {tuple(one.split("/")) for one in wanted}
    paths |= {("values", *one[1:]) for one in paths if one[0] == "indicators"}
    loaded: dict[int, Workspace] = {}

    def read(tree: FileTree | None) -> Workspace:
        files = tree or FileTree({})
        key = hash((*files.files.items(), *files.kept.items()))
        if key not in loaded:
            loaded[key] = load(files)
        return loaded[key]

    for step in steps:
        if all(len(one) > 1 for one in paths) and not _names(step, {one[1] for one in paths}):
            continue
        sides = [changes(read(before), read(step.after), step.day, usual, step.id) for before in step.before]
        made = set.intersection(*({one.key for one in among.items} for among in sides))
        for change in sides[0].items:
            where = tuple(map(str, change.path))
            if change.key in made and any(where[: len(one)] == one for one in paths):
                yield Past(step, change, sides[0])
        for among in sides:
            paths |= _earlier(among, paths)


def _names(step: Step, ids: set[str]) -> bool:
    """Whether a file that the step changed names one of the ids, before or after."""
    now, *sides = ({**tree.files, **tree.kept} if tree is not None else {} for tree in (step.after, *step.before))
    changed = ((was, name) for was in sides for name in {*was, *now} if was.get(name) != now.get(name))
    texts = [side[name] for was, name in changed for side in (was, now) if name in side]
    return any(id.encode() in text for id in ids for text in texts)


def _earlier(among: Changes, paths: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Paths under the names that entries had before this step."""
    found: set[tuple[str, ...]] = set()
    for one in among.items:
        if one.verdict.id == "succeeded" and isinstance(one.after, str):
            section, id, *_ = map(str, one.path)
            sections = (section, "values") if section == "indicators" else (section,)
            found |= {(at[0], one.after, *at[2:]) for at in paths if at[0] in sections and at[1:2] == (id,)}
    return found
