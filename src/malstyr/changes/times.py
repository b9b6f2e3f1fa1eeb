"""Dates, periods and reporting points against what they were."""

from collections.abc import Iterable, Iterator
from datetime import date

from malstyr.changes.case import Case, CaseJudge, Judged, whole_verdict
from malstyr.changes.ladder import lowered
from malstyr.model.goals import Goal
from malstyr.model.organisation import Reports
from malstyr.model.periods import INTERIM, Period
from malstyr.workspace.workspace import Workspace


def due(later: str) -> CaseJudge:
    """Dates that are only added to: the last one counts, and an earlier one that is taken away is lost history."""

    def judge(case: Case) -> Iterator[Judged]:
        was, now = case.before, case.after
        if not was:
            yield from whole_verdict(case, "deadline-earlier")
        elif not now:
            yield from whole_verdict(case, "deadline-removed")
        elif max(now) != max(was):
            yield from whole_verdict(case, later if max(now) > max(was) else "deadline-earlier")
        moved_closer = {max(was)} if was and now and max(now) <= max(was) else set()
        if now and set(was or ()) - set(now) - moved_closer:
            yield from whole_verdict(case, "history-rewritten")

    return judge


def goal_period(case: Case) -> Iterator[Judged]:
    """A goal's period, its own or its plan's, by what is in force in the end."""
    old, new = case.between.old, case.between.new
    was, now = (
        _period(old, old.data.goals.get(str(case.it.old[1]))),
        _period(new, new.data.goals.get(str(case.it.path[1]))),
    )
    if case.it.path[-1] == "plan" and lowered(case):
        yield from whole_verdict(case, "level-lowered")
    elif case.it.path[-1] == "plan" and was == now:
        yield from whole_verdict(case, "moved")
    elif was != now:
        yield from whole_verdict(case, _periods(was, now, case.between.as_of))


def _period(workspace: Workspace, goal: Goal | None) -> Period | None:
    return workspace.period_of(goal) if goal is not None else None


def plan_period(case: Case) -> Iterable[Judged]:
    return whole_verdict(case, _periods(case.before, case.after, case.between.as_of))


def _periods(was: Period | None, now: Period | None, as_of: date) -> str:
    if now is not None and now.end <= as_of and (was is None or was.end > as_of):
        return "time-passed"
    if was is None or now is None:
        return "harder" if was is None else "deadline-removed"
    if was.end != now.end:
        return "deadline-later" if now.end > was.end else "deadline-earlier"
    return "period-longer" if now.start < was.start else "harder"


def starts(case: Case) -> Iterable[Judged]:
    """When measuring starts; none said is from the beginning."""
    was, now = (one.start if one is not None else date.min for one in (case.before, case.after))
    return whole_verdict(case, "starts-later" if now > was else "starts-earlier")


def reported(case: Case) -> Iterable[Judged]:
    """The point of the calendar at which it is reported: a later one is a later deadline."""
    was, now = (
        one.data.calendar.get(name) if name is not None else None
        for one, name in ((case.between.old, case.before), (case.between.new, case.after))
    )
    if was is None or now is None:
        return whole_verdict(
            case,
            "deadline-removed" if case.after is None else "deadline-later" if case.before is None else "incomparable",
        )
    days = [entry.ready_on(2001) for entry in (was, now)]
    return whole_verdict(
        case, "deadline-later" if days[1] > days[0] else "deadline-earlier" if days[1] < days[0] else "edited"
    )


def point(case: Case) -> Iterable[Judged]:
    """A point of the calendar that came or went. A new one asks for a report, if it ends before the year does.

    One at the end of the year, or one that is known without the calendar, also moves the day when values are known.
    """
    asks = (case.after or case.before).reports is not Reports.NOTHING
    if case.after is None:
        return whole_verdict(case, "rules-relaxed" if asks else "edited")
    moves_a_day = case.after.ends == (12, 31) or str(case.it.path[1]) in INTERIM
    return whole_verdict(case, "rules-changed" if moves_a_day else "rules-tightened" if asks else "added")


def ready(case: Case) -> Iterable[Judged]:
    """The day of the year when figures are ready."""
    entry = (case.between.old.data.calendar[str(case.it.old[1])], case.between.new.data.calendar[str(case.it.path[1])])
    days = [one.ready_on(2001) for one in entry]
    return whole_verdict(case, "rules-relaxed" if days[1] > days[0] else "rules-tightened")


def as_of(case: Case) -> Iterable[Judged]:
    """The day that everything is judged as of: an earlier one, or one where there was none, hides what came later."""
    hides = case.after is not None and (case.before is None or case.after < case.before)
    return whole_verdict(case, "rules-relaxed" if hides else "rules-changed" if case.after else "rules-tightened")


def told_days(case: Case) -> Iterable[Judged]:
    """Days of what has been done, which are only added to."""
    return whole_verdict(case, "history-rewritten" if set(case.before or ()) - set(case.after or ()) else "added")


def held_meeting(case: Case) -> Iterable[Judged]:
    """A meeting that came or went; one that has been held and is told of nowhere any more is history lost."""
    if case.before is None or case.after is not None:
        return whole_verdict(case, "added" if case.before is None else "edited")
    held = case.before.date <= case.between.as_of
    kept = any(
        (one.body, one.date) == (case.before.body, case.before.date) for one in case.between.new.data.meetings.values()
    )
    return whole_verdict(case, "history-rewritten" if held and not kept else "edited")


def meeting_day(case: Case) -> Iterable[Judged]:
    """The day of a meeting: when it was held, where it has been, is history."""
    held = case.before is not None and case.before <= case.between.as_of
    return whole_verdict(case, "history-rewritten" if held else "edited")


def owed_day(case: Case) -> Iterable[Judged]:
    """The day of the year when an owed document is due: a later one relaxes the rules."""
    was, now = (
        one.data.follow_up[str(path[1])].due_on(2001)
        for one, path in ((case.between.old, case.it.old), (case.between.new, case.it.path))
    )
    return whole_verdict(case, "rules-relaxed" if now > was else "rules-tightened" if now < was else "edited")


def owed_from(case: Case) -> Iterable[Judged]:
    """The first year that a document is owed for; none said asks for the latest only."""
    later = case.before is not None and (case.after is None or case.after.start > case.before.start)
    return whole_verdict(case, "rules-relaxed" if later else "rules-tightened")
