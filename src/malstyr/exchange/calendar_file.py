"""Days as a calendar that other programs take in: a new one updates what an older one brought, and doubles nothing."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from malstyr.exchange.spreadsheets import held_text
from malstyr.exchange.unwritable import Unwritable
from malstyr.extras import install_line
from malstyr.present.visible import visible


class CalendarEvent(NamedTuple):
    """Something of a whole day."""

    id: str
    """The same in every calendar, and nobody else's."""
    day: date
    name: str
    text: str = ""
    moved: int = 0
    """How many times it has had another day."""
    cancelled: bool = False
    category: str = ""


def calendar_bytes(events: Iterable[CalendarEvent], name: str, stamp: datetime) -> bytes:
    """A calendar called ``name``, as it was at a moment that is told of every event in it. Raises Unwritable."""
    library = _library()
    calendar = library.Calendar()
    calendar.add("prodid", "-//malstyr//malstyr//SV")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _told(visible(name)))
    at = stamp.astimezone(UTC)
    for one in events:
        event = library.Event()
        event.add("uid", _told(one.id))
        event.add("dtstamp", at)
        event.add("last-modified", at)
        event.add("sequence", one.moved)
        event.add("dtstart", one.day)
        event.add("dtend", one.day + timedelta(days=1))
        event.add("summary", _told(one.name))
        if one.text:
            event.add("description", _told(one.text))
        if one.category:
            event.add("categories", [_told(visible(one.category))])
        if one.cancelled:
            event.add("status", "CANCELLED")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _told(text: str) -> str:
    """A text that begins no command to the host that runs a build, wherever the file folds its lines."""
    return held_text(text).replace("::", ": :").replace("##[", "## [")


def _library() -> Any:
    try:
        import icalendar
    except ImportError:
        raise Unwritable("ics-extra", install=install_line("ics")) from None
    return icalendar
