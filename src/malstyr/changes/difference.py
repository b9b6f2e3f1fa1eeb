"""The neutral difference between two versions of a workspace: what stands where, before and after, unjudged.

Entries are the same where their ids are, or where a new one says that it ``replaces`` an old one. What is written
otherwise but means the same (``4`` and ``4.0``, another order, comments, layout) is no difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from malstyr.changes.renames import Renames
from malstyr.model.base import Model, written_fields
from malstyr.model.goal_file import ORDERED, GoalFile
from malstyr.model.goals import Waiver
from malstyr.model.guarantees import OpeningHours
from malstyr.model.indicators import Cell, Indicator, Series
from malstyr.model.organisation import Decision, RuleSetting
from malstyr.model.target import Target
from malstyr.source.tree import Path

WHOLE = (Target, Cell, Waiver, RuleSetting, Decision, OpeningHours)
"""Models judged as one thing: what a key of theirs means depends on the others."""
_NO_NAMES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Difference:
    """What stood at ``old`` in the older version and stands at ``path`` in the newer; None where nothing does."""

    path: Path
    old: Path
    before: Any
    after: Any


def differences(old: GoalFile, new: GoalFile, renamed: Renames) -> Iterator[Difference]:
    """Every difference, in the order of the sections and of the newer version."""
    walk = _Walk(renamed)
    for section in GoalFile.model_fields:
        before, after = getattr(old, section), getattr(new, section)
        here = _At((section,), (section,))
        if section in ORDERED and _kept(before, after) != _kept(after, before):
            yield Difference(here.path, here.old, tuple(before), tuple(after))
        if isinstance(after, dict):
            yield from walk.entries(here, before, after, renamed.earlier.get(section, {}))
        elif before != after:
            yield from walk.between(here, before, after)


@dataclass(frozen=True, slots=True)
class _At:
    """A path in the newer version, and the one it had in the older."""

    path: Path
    old: Path

    def __truediv__(self, step: object) -> _At:
        return self.step(step, step)

    def step(self, now: object, was: object) -> _At:
        return _At((*self.path, str(now)), (*self.old, str(was)))


def _kept(one: Mapping[str, object], other: Mapping[str, object]) -> list[str]:
    return [name for name in one if name in other]


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through both versions side by side, down to what differs."""

    renamed: Renames

    def entries(
        self, at: _At, before: Mapping[Any, Any], after: Mapping[Any, Any], earlier: Mapping[str, str] = _NO_NAMES
    ) -> Iterator[Difference]:
        """Differences between two mappings with ids of people's own."""
        earlier = earlier or self.renamed.moved(at.path, before, after)
        was = {name: earlier.get(name, name) for name in after}
        for name, now in after.items():
            then = before.get(was[name])
            if then != now:
                yield from self.between(at.step(name, was[name]), then, now)
        for name, then in before.items():
            if name not in after and name not in was.values():
                yield from self.gone(at / name, then)

    def gone(self, at: _At, then: Any) -> Iterator[Difference]:
        """What is there no more; of values each by itself, since each was reported."""
        if isinstance(then, Series):
            yield from self.between(at, then, Series())
        elif isinstance(then, dict) and at.path[0] == "values":
            yield from self.entries(at, then, {})
        else:
            yield Difference(at.path, at.old, then, None)

    def between(self, at: _At, before: Any, after: Any) -> Iterator[Difference]:
        """Differences between two things that are not the same."""
        if isinstance(before, Series) and isinstance(after, Series):
            for name, _ in written_fields(Series):
                yield from self.entries(at, getattr(before, name), getattr(after, name))
        elif isinstance(before, Model) and isinstance(after, Model) and not isinstance(after, WHOLE):
            yield from self.models(at, before, after)
        elif isinstance(before, dict) and isinstance(after, dict):
            yield from self.entries(at, before, after)
        elif not self.alike(at.path, before, after):
            yield Difference(at.path, at.old, before, after)

    def models(self, at: _At, before: Model, after: Model) -> Iterator[Difference]:
        targeted = isinstance(before, Indicator) and isinstance(after, Indicator)
        for name, written in written_fields(type(after)):
            one, other = getattr(before, name), getattr(after, name)
            if one != other and not (targeted and name in ("target", "targets")):
                yield from self.between(at / written, one, other)
        if isinstance(before, Indicator) and isinstance(after, Indicator):
            yield from self.targets(at, before.all_targets, after.all_targets)

    def alike(self, path: Path, before: Any, after: Any) -> bool:
        """Whether two texts differ only in blanks, or two lists only in order, by the names of then or of now."""
        return _same(before, after) or _same(self.renamed.now(path, before), after)

    def targets(self, at: _At, was: Mapping[str, Target], now: Mapping[str, Target]) -> Iterator[Difference]:
        """Targets by name; one alone, and those that only got another name, are found by what they say."""
        pairs = {name: name for name in now if name in was}
        for alike in (_itself, _without_its_year):
            for name, target in now.items():
                same = (one for one in was if not {one} & {*pairs.values(), *now} and alike(was[one]) == alike(target))
                if name not in pairs and (found := next(same, None)) is not None:
                    pairs[name] = found
        left = [name for name in was if name not in pairs.values()]
        unpaired = [name for name in now if name not in pairs]
        if len(left) == len(unpaired) == 1:
            pairs[unpaired[0]] = left.pop()
        for name, target in now.items():
            old = pairs.get(name, name)
            here = _At((*at.path, *_key(name)), (*at.old, *_key(old)))
            if was.get(old) != target:
                yield from self.between(here, was.get(old), target)
        for name in left:
            yield Difference((*at.path, *_key(name)), (*at.old, *_key(name)), was[name], None)


def _same(before: Any, after: Any) -> bool:
    if isinstance(before, str) and isinstance(after, str):
        return before.split() == after.split()
    listed = isinstance(before, tuple) and isinstance(after, tuple)
    return listed and sorted(map(repr, before)) == sorted(map(repr, after))


def _itself(target: Target) -> Target:
    return target


def _without_its_year(target: Target) -> Target:
    """What it demands, whenever: a target that becomes one for a year, or for another year, is still that target."""
    return target.model_copy(update={"during": None})


def _key(name: str) -> Path:
    return ("targets", name) if name else ("target",)
