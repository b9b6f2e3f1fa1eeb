"""Pulse boards: the measures that a unit looks at together, often, and by limits of their own."""

from malstyr.model.base import Model, key
from malstyr.model.scalars import Day, Id, Ids, Number, ShortName, Texts
from malstyr.model.target import Target


class BoardLimit(Model):
    """When a measurement is green and yellow on a board; else it is red."""

    at_least: Number | None = key("Minst: grönt från och med.", "At least: green from and with.")
    at_most: Number | None = key("Högst: grönt till och med.", "At most: green up to and with.")
    partly: Number | None = key(
        "Delvis: gult till och med den här gränsen.", "Partly: yellow as far as this limit, itself included."
    )

    @property
    def crossed(self) -> bool:
        """Whether green would begin above where it ends, so that nothing can be green."""
        return self.at_least is not None and self.at_most is not None and self.at_least > self.at_most

    @property
    def target(self) -> Target | None:
        """The same as a target, which one measurement is held against; None where it asks for nothing or never is met.

        A rule tells of both.
        """
        if (self.at_least is None and self.at_most is None) or self.crossed:
            return None
        return Target(at_least=self.at_least, at_most=self.at_most, partly=self.partly)


class Board(Model):
    """A pulse board: what is measured, what is being improved, and who looks at it next."""

    name: ShortName | None = key("Namn.", "Name.")
    unit: Id | None = key("Enhet: vars tavla det är.", "Unit: whose board it is.")
    indicators: Ids = key("Indikatorer: i den ordning de visas.", "Indicators: in the order shown.", default=())
    limits: dict[Id, BoardLimit] = key(
        "Gränser: tavlans egna, per indikator, i stället för målvärdet.",
        "Limits: the board's own, by indicator, instead of the target.",
        default=dict,
    )
    ideas: Texts = key("Idéer: förslag till förbättringar.", "Ideas: for improvements.", default=())
    responsible: Id | None = key("Ansvarig: rollen som tittar nästa gång.", "Responsible: the role that looks next.")
    next: Day | None = key("Nästa gång: dagen då någon tittar.", "Next: the day somebody looks.")
