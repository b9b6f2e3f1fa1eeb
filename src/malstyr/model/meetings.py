"""Meetings of boards and managements, past and coming: when plans are adopted and results are reported."""

from malstyr.model.base import Model, key
from malstyr.model.scalars import Day, Id, ShortName, Text, Texts


class Meeting(Model):
    """A meeting of a board or a management, and what it takes up."""

    body: Text = key("Organ: vem som möts.", "Body: who meets.", required=True)
    date: Day = key("Datum.", "Date.", required=True)
    name: ShortName | None = key("Namn.", "Name.")
    unit: Id | None = key("Enhet: vars organ det är.", "Unit: whose body it is.")
    responsible: Id | None = key("Ansvarig: en roll som förbereder.", "Responsible: a role that prepares it.")
    takes_up: Texts = key(
        "Tar upp: ärenden i ord eller med adress, till exempel plans/budget.",
        "Takes up: matters in words or by address, such as plans/budget.",
        default=(),
    )
    note: Text | None = key("Anmärkning.", "Note.")
