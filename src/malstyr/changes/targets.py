"""A target against what it was: each part of it easier, harder or not to be compared."""

from collections.abc import Iterator
from datetime import date

from malstyr.changes.case import Case, Judged, whole_verdict
from malstyr.changes.ease import OF_TARGET
from malstyr.changes.partly import partly_compared
from malstyr.changes.rewording import reworded
from malstyr.evaluate.families.ease import Ease, high, low
from malstyr.model.formula import PREVIOUS
from malstyr.model.periods import Over, Period
from malstyr.model.target import LOWER, SHOWN, STEPS, UPPER, Target

PERIODS = ("by", "during", "mean_over", "total_over")
_TIMES = {"by": ("deadline-later", "deadline-earlier"), "during": ("deadline-later", "deadline-earlier")} | {
    "mean_over": ("period-longer", "harder"),
    "total_over": ("period-longer", "harder"),
    "strength": ("softened", "firmer"),
}
"""What it is called when a part became easier and harder, where it is not just that."""
_BEGAN = {"by": "deadline-added", "during": "deadline-added", "after": "softened"}
_CEASED = {"by": "deadline-removed", "during": "harder", "after": "firmer"}
"""What it is called when a part was not written before, and when it is not any longer, where no measure tells."""


def judge_target(case: Case) -> Iterator[Judged]:
    """Each part of a target that changed; a target that is gone, or new."""
    before, after, as_of = case.before_by_names_now, case.after, case.between.as_of
    if before is None or after is None:
        yield from whole_verdict(case, "target-added" if before is None else "target-removed")
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
    yield from _partly(case, before, after)
    yield from _rest(before, after)
    yield from _whom(case)


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
    was, now = getattr(before, name), getattr(after, name)
    if was is None and name in _BEGAN:
        return _BEGAN[name]
    if now is None and name in _CEASED:
        return _CEASED[name]
    if name == "during" and (was.covers(now) or now.covers(was)):  # it holds for each year of a span
        return "easier" if was.covers(now) else "harder"
    if was is not None and now is not None and type(was) is not type(now):  # a fixed span against a rolling one
        return "incomparable"
    return compared(one, other, *_TIMES.get(name, ()))


def _partly(case: Case, before: Target, after: Target) -> Iterator[Judged]:
    """The limit for partly met; the rule of the settings where a target says none."""
    if before.partly == after.partly:
        return
    sides = ((case.between.old, case.it.old, before), (case.between.new, case.it.path, after))
    one, other = partly_compared(
        *((it, side.data.indicators[str(path[1])], side.data.settings.partly_from) for side, path, it in sides)
    )
    same = "edited" if one is not None and one == other else "incomparable"
    yield Judged(compared(one, other, same=same), ("partly",), before.partly, after.partly)


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
            whole = set(map(renamed.named, every[name]))
            if one == {SHOWN} and whole <= other and name == "for_":  # those hidden count too now
                one = other
            fewer = other and (one or whole) - other
            yield Judged(removed if fewer else added, (name.rstrip("_"),), was, now)


def _passed(period: Over | None, as_of: date) -> bool:
    """Whether a time has passed, so that what it judges is known already; a rolling one never has."""
    return isinstance(period, Period) and period.end <= as_of
