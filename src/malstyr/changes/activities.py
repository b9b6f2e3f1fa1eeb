"""Activities against what they were: their dates are only added to, under whatever name they stand."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from malstyr.changes.case import Case, Judged, whole_verdict
from malstyr.language.likeness import likeness, stems
from malstyr.model.activities import Activity

_ALIKE = 0.5
"""Share of content words that an activity that went and one that came must have in common to be the same."""


def activity(case: Case) -> Iterator[Judged]:
    """One that came or went; one that went with its dates is history lost, unless it goes on under another name."""
    gone = case.before
    if gone is None:
        yield from whole_verdict(case, "added")
        return
    new = {name: one for name, one in case.between.new.data.activities.items() if name not in _old(case)}
    words = _words(str(case.it.old[1]), gone)
    likest = max(((likeness(words, _words(name, one)), name) for name, one in new.items()), default=(0.0, ""))
    other = likest[1] if likest[0] >= _ALIKE else ""
    kept = bool(other) and dates_of(gone) <= dates_of(new[other])
    verdict = "activity-renamed" if kept else "dates-lost" if dates_of(gone) else "activity-removed"
    yield Judged(verdict, (), gone, None, other if kept else "")


def activity_due(case: Case) -> Iterator[Judged]:
    """The dates it is to be done by: later ones are told, and none is taken away."""
    was, now = case.before or (), case.after or ()
    lost = set(was) - set(now)
    if lost:
        other = _holder(case, lost)
        yield Judged("dates-swapped" if other else "dates-lost", (), case.before, case.after, other)
    if was and now and max(now) > max(was):
        yield from whole_verdict(case, "postponed")
    elif now and not lost:
        yield from whole_verdict(case, "deadline-earlier")


def activity_done(case: Case) -> Iterable[Judged]:
    """The days it was done: those that were told stay."""
    lost = set(case.before or ()) - set(case.after or ())
    return whole_verdict(case, "history-rewritten" if lost else "done")


def activity_text(case: Case) -> Iterable[Judged]:
    """What is to be done: where one is called as another was, dates that were set stand at something else."""
    id = str(case.it.old[1])
    old, new = _old(case), case.between.new.data.activities
    pairs = [(id, name) for name in new if name != id] + [(name, id) for name in old if name != id]
    taken = (pair for pair in pairs if _called(old[pair[0]]) & _called(new[pair[1]]))
    other = next(
        (one for pair in taken if not dates_of(old[pair[0]]) <= dates_of(new[pair[1]]) for one in pair if one != id), ""
    )
    return (Judged("dates-swapped" if other else "edited", (), case.before, case.after, other),)


def _called(one: Activity) -> set[str]:
    """What it is called, but for its blanks."""
    return {" ".join(said.split()) for said in (one.name, one.text) if said}


def dates_of(one: Activity) -> frozenset[tuple[str, date]]:
    """Every date that is told of an activity, and of what."""
    begun = (one.started,) if one.started is not None else ()
    told = {"due": one.due, "done": one.done_days, "started": begun}
    return frozenset((name, day) for name, days in told.items() for day in days)


def _old(case: Case) -> Mapping[str, Activity]:
    return case.between.old.data.activities


def _holder(case: Case, lost: set[date]) -> str:
    """The other activity where the dates stand now and did not stand before."""
    old, new = _old(case), case.between.new.data.activities
    before = {name: set(old[name].due) if name in old else set() for name in new}
    found = (name for name, one in new.items() if name != case.it.path[1] and lost <= set(one.due) - before[name])
    return next(found, "")


def _words(id: str, one: Activity) -> frozenset[str]:
    return stems(f"{id} {one.name or ''} {one.text or ''}")
