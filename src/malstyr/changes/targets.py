"""A target against what it was: each part of it easier, harder or not to be compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from malstyr.changes.case import Case, Judged, said
from malstyr.changes.difference import Renames
from malstyr.changes.ease import OF_TARGET, Ease, high, low
from malstyr.changes.rewording import reworded
from malstyr.model.periods import Period
from malstyr.model.target import LOWER, PREVIOUS, STEPS, UPPER, Target

PERIODS = ("by", "during", "mean_over", "total_over")
_TIMES = {"by": ("deadline-later", "deadline-earlier"), "during": ("deadline-later", "deadline-earlier")} | {
    "mean_over": ("period-longer", "harder"),
    "total_over": ("period-longer", "harder"),
    "strength": ("softened", "firmer"),
}
"""What it is called when a part became easier and harder, where it is not just that."""


def judge_target(case: Case) -> Iterator[Judged]:
    """Each part of a target that changed; a target that is gone, or new."""
    before, after, as_of = _renamed(case.before, case.between.renamed), case.after, case.between.as_of
    if before is None or after is None:
        yield from said(case, "target-added" if before is None else "target-removed")
        return
    direction = case.between.old.data.indicators[str(case.it.old[1])].direction
    yield from _side(before, after, LOWER)
    yield from _side(before, after, UPPER)
    for name, ease in OF_TARGET.items():
        one, other = getattr(before, name), getattr(after, name)
        new_cap = name == "until" and not _rises(before)  # on a step that is new too, so nothing is eased
        if one != other and not new_cap:
            verdict = _part(name, before, after, ease(before, direction), ease(after, direction))
            passed = name in PERIODS and _passed(other, as_of) and not _passed(one, as_of)
            yield Judged("time-passed" if passed else verdict, (name,), one, other)
    yield from _rest(before, after)
    yield from _whom(case)


def _renamed(target: Target | None, renamed: Renames) -> Target | None:
    """A target with the indicators that its limits name by the names they have now."""
    if target is None:
        return None
    return target.model_copy(update={name: renamed.named(at, "indicators") for name, at in target.references})


def _rises(target: Target) -> bool:
    """Whether its limit moves from one measurement to the next."""
    return any(getattr(target, name) is not None for name in STEPS) or PREVIOUS in (
        getattr(target, name) for name in (*LOWER, *UPPER)
    )


def _side(before: Target, after: Target, keys: tuple[str, str]) -> Iterator[Judged]:
    """The lower or the upper limit, whichever way it is written: the strict one of two is the harder."""
    was, now = ({key: at for key in keys if (at := getattr(one, key)) is not None} for one in (before, after))
    if was == now:
        return
    ease = low if keys is LOWER else high
    one, other = ease(*(was.values() or (None,))), ease(*(now.values() or (None,)))
    if was and now and list(was.values()) == list(now.values()):  # the limit counted as reached, or no longer does
        verdict = "harder" if list(was) == [keys[0]] else "easier"
    else:
        verdict = compared(one, other)
    if list(was) == list(now):
        (key,) = now
        yield Judged(verdict, (key,), was[key], now[key])
    else:
        yield Judged(verdict, (), was or None, now or None)


def compared(
    before: Ease, after: Ease, easier: str = "easier", harder: str = "harder", same: str = "incomparable"
) -> str:
    """The verdict on two measures of ease."""
    if before is None or after is None or before == after:
        return same
    return easier if after > before else harder


def _part(name: str, before: Target, after: Target, one: Ease, other: Ease) -> str:
    if name == "by" and before.by is None:
        return "deadline-added"
    if name == "by" and after.by is None:
        return "deadline-removed"
    if name == "after" and None in (before.after, after.after):
        return "softened" if before.after is None else "firmer"
    return compared(one, other, *_TIMES.get(name, ()))


def _rest(before: Target, after: Target) -> Iterator[Judged]:
    """What is no more or less, but the same or not."""
    steps = set(before.done or ()), set(after.done or ())
    if steps[0] != steps[1]:
        gone = steps[0] - steps[1]
        yield Judged(
            "incomparable" if gone and steps[1] - steps[0] else "easier" if gone else "harder",
            ("done",),
            before.done,
            after.done,
        )
    if before.since != after.since:
        yield Judged("base-changed", ("since",), before.since, after.since)
    if before.straight_from != after.straight_from:
        verdict = (
            "harder" if before.straight_from is None else "easier" if after.straight_from is None else "base-changed"
        )
        yield Judged(verdict, ("straight_from",), before.straight_from, after.straight_from)
    if before.from_ != after.from_:
        spelling = reworded(before.from_, after.from_) == "spelling"
        yield Judged("spelling" if spelling else "base-changed", ("from",), before.from_, after.from_)


def _whom(case: Case) -> Iterator[Judged]:
    """The members and the goals it holds for; where none are said, all of the indicator's."""
    old, id, renamed = case.between.old, str(case.it.old[1]), case.between.renamed
    every = {"for_": set(old.members_of(id)) or {"total"}, "serves": set(old.data.indicators[id].serves)}
    for name, removed, added in (
        ("for_", "members-removed", "members-added"),
        ("serves", "link-removed", "link-added"),
    ):
        was, now = getattr(case.before, name), getattr(case.after, name)
        one, other = (set(map(renamed.named, held or ())) for held in (was, now))
        if one != other:
            fewer = other and (one or set(map(renamed.named, every[name]))) - other
            yield Judged(removed if fewer else added, (name.rstrip("_"),), was, now)


def _passed(period: Period | None, as_of: date) -> bool:
    """Whether a time has passed, so that what it judges is known already."""
    return period is not None and period.end <= as_of
