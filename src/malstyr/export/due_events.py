"""What is due as events of a calendar: each with the same id in every calendar it is told in."""

from collections.abc import Iterator

from malstyr.evaluate.duties.duty import Duty, DutyKind
from malstyr.evaluate.rounds import due_days
from malstyr.exchange.calendar_file import CalendarEvent
from malstyr.export.exported import Exported
from malstyr.language.typography import capitalised
from malstyr.language.words import words
from malstyr.model.activities import Activity
from malstyr.model.organisation import CalendarEntry
from malstyr.present.doings import begun_told
from malstyr.present.due import about_told, due_told, who_does
from malstyr.workspace.workspace import spoken


def activity_event(of: Exported, id: str, one: Activity, language: str) -> CalendarEvent:
    """On the last of its days; one that was closed without being done is cancelled."""
    said = words(language)
    name = of.mask.text(one.name or spoken(id))
    days = due_days(one, of.clock.as_of)
    return CalendarEvent(
        f"activities/{of.mask.address(id)}@{of.id}",
        days[-1],
        f"{said['export.done']}: {name}" if one.done is not None else name,
        "\n".join(_told_of(of, one, language)),
        len(days) - 1,
        one.closed is not None and one.done is None,
        said["export.activity"],
    )


def ready_event(of: Exported, id: str, entry: CalendarEntry, year: int, language: str) -> CalendarEvent:
    """The day that the figures of a year are ready."""
    said = words(language)
    name = of.mask.text(entry.name or spoken(id))
    return CalendarEvent(
        f"calendar/{of.mask.address(id)}/{year}@{of.id}",
        entry.ready_on(year),
        said["export.ready"].format(name=name, year=year),
        of.mask.text(entry.text or ""),
        category=said["export.calendar"],
    )


def duty_event(of: Exported, one: Duty, language: str) -> CalendarEvent:
    """Anything due."""
    section, _, id = one.subject.partition("/")
    if one.kind is DutyKind.ACTIVITY:
        return activity_event(of, id, of.data.activities[id], language)
    if section == "calendar" and one.period is not None:
        return ready_event(of, id, of.data.calendar[id], one.period.year, language)
    return CalendarEvent(
        f"{of.mask.address(one.id)}@{of.id}",
        one.day,
        of.mask.text(due_told([one], language)),
        of.mask.text("\n".join(filter(None, (who_does(of.workspace, one, language), *about_told(one, language))))),
        one.moved,
        category=words(language)[f"duty.kind-{one.kind}"],
    )


def _told_of(of: Exported, one: Activity, language: str) -> Iterator[str]:
    """What is to be done, who is responsible, and for which goals."""
    said = words(language)
    if one.text:
        yield of.mask.text(one.text)
    for id in one.all_responsible:
        role = of.data.roles.get(id)
        person = f", {role.person}" if role is not None and role.person and not of.public else ""
        yield f"{said['export.responsible']}: {of.mask.text(role.title if role is not None else spoken(id))}{person}"
    if one.unit is not None:
        yield f"{said['export.unit']}: {of.mask.text(of.workspace.called(f'units/{one.unit}'))}"
    if one.level is not None:
        yield f"{said['export.level']}: {of.mask.text(of.workspace.called(f'levels/{one.level}'))}"
    if begun := begun_told(one, of.clock.as_of, language):
        yield capitalised(begun)
    for goal in dict.fromkeys(served.partition("/")[0] for served in one.serves):
        yield f"{said['export.goal']}: {of.mask.text(of.workspace.called(f'goals/{goal}'))}"
    if one.done is not None:
        yield f"{said['export.done']}: {one.done.isoformat()}"
    if one.closed is not None:
        yield f"{said['export.closed']}: {one.closed.date.isoformat()}, {of.mask.text(one.closed.reason)}"
