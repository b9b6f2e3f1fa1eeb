"""Activities: what is done to reach the goals, by whom, by when, and how far it has come."""

from datetime import date

from malstyr.model.base import Model, key
from malstyr.model.durations import PaceText
from malstyr.model.organisation import Closed
from malstyr.model.scalars import Day, Days, Id, Members, Number, References, ShortName, Text


class Activity(Model):
    """Something that is done to reach a goal: what, one responsible, and when it is due."""

    name: ShortName | None = key("Namn.", "Name.")
    text: Text | None = key("Text: vad som ska göras.", "Text: what is to be done.")
    serves: References = key(
        "Bidrar till: mål eller framgångsfaktorer.", "Serves: goals or success factors.", default=()
    )
    unit: Id | None = key("Enhet.", "Unit.")
    level: Id | None = key("Nivå: där den är hela nivåns.", "Level: where it is the whole level's.")
    all_responsible: Members = key("Ansvarig: en roll.", "Responsible: one role.", alias="responsible", default=())
    started: Day | None = key("Påbörjad: datum.", "Started: the date.")
    share: Number | None = key("Andel: hur många procent som är klart.", "Share: how many per cent are done.")
    due: Days = key(
        "Klart senast: nya datum läggs till, gamla står kvar.", "Due: new dates are added, old ones stay.", default=()
    )
    every: PaceText | None = key(
        "Återkommer: till exempel 6 months, räknat från dagen då den senast gjordes.",
        "Every: such as 6 months, counted from the day it was last done.",
    )
    done_days: Days = key(
        "Klart: datum; av det som återkommer varje dag det har gjorts.",
        "Done: the date; of what comes back, each day it was done.",
        alias="done",
        default=(),
    )
    classified: References = key("Klassificering: poster i lists.", "Classified: items of lists.", default=())
    closed: Closed | None = key(
        "Avslutad utan att bli klar: datum och skäl.", "Closed without being done: date and reason."
    )
    note: Text | None = key("Anmärkning.", "Note.")

    @property
    def responsible(self) -> str | None:
        """The role that answers for it: the first, where several are written."""
        return next(iter(self.all_responsible), None)

    @property
    def done(self) -> date | None:
        """The day it was done; what comes back is never done for good."""
        return self.done_days[-1] if self.done_days and self.every is None else None
