"""``calendar --format ics``: what is late and what is due, by the writer of ``export ics``."""

from malstyr.evaluate.calendar import Clock
from malstyr.exchange.calendar_file import calendar_bytes
from malstyr.export.due_events import duty_event
from malstyr.export.exported import Exported
from malstyr.export.ics import made_at
from malstyr.output.calendar.year_wheel import YearWheel
from malstyr.present.paper import Paper


def render(wheel: YearWheel, paper: Paper) -> bytes:
    """Raises Unwritable."""
    of = Exported(wheel.workspace, wheel.folder, Clock.of(wheel.workspace, wheel.as_of), wheel.origin, public=True)
    events = (duty_event(of, one, paper.language) for one in wheel.duties)
    return calendar_bytes(events, of.organisation, made_at(of))
