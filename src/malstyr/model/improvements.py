"""Improvements: a problem and its root, plan, do, check and act with their checkpoints, and what came of it."""

from enum import StrEnum

from malstyr.model.base import Model, key
from malstyr.model.periods import PeriodText
from malstyr.model.scalars import Day, Days, Id, Ids, Reference, References, Text, Texts


class Why(Model):
    question: Text = key("Fråga.", "Question.", required=True)
    answer: Text = key("Svar.", "Answer.", required=True)


class Checkpoints(Model):
    """By when each step of the wheel is to be done; a date that did not hold stays, and a new one is added."""

    plan: Days = key("Planera: senast.", "Plan: at the latest.", default=())
    do: Days = key("Genomföra: senast.", "Do: at the latest.", default=())
    check: Days = key("Utvärdera: senast.", "Check: at the latest.", default=())
    act: Days = key("Förbättra: senast.", "Act: at the latest.", default=())


class ReachedSteps(Model):
    """The day when each step of the wheel was done."""

    plan: Day | None = key("Planera: dagen.", "Plan: the day.")
    do: Day | None = key("Genomföra: dagen.", "Do: the day.")
    check: Day | None = key("Utvärdera: dagen.", "Check: the day.")
    act: Day | None = key("Förbättra: dagen.", "Act: the day.")


STEPS_OF_WHEEL = ("plan", "do", "check", "act")
"""The steps of the wheel of improvement, in their order."""


class Ending(StrEnum):
    """What came of an improvement: the way of working became the standard, or the plan was revised."""

    STANDARDISED = "standardised"
    REVISED = "revised"


class Improvement(Model):
    """An improvement: a problem, a chain of whys, a conclusion, and plan, do, check, act."""

    problem: Text = key("Problem.", "Problem.", required=True)
    began_with: dict[Reference, PeriodText] = key(
        "Började med: det röda, till exempel indicators/nki: 2013.",
        "Began with: what was red, such as indicators/nki: 2013.",
        default=dict,
    )
    serves: References = key("Bidrar till.", "Serves.", default=())
    unit: Id | None = key("Enhet.", "Unit.")
    responsible: Id | None = key("Ansvarig: en roll.", "Responsible: a role.")
    started: Day | None = key("Påbörjat.", "Started.")
    why: tuple[Why, ...] = key(
        "Varför: frågor och svar, oftast fem.", "Why: questions and answers, mostly five.", default=()
    )
    conclusion: Text | None = key("Slutsats.", "Conclusion.")
    plan: Texts = key("Planera.", "Plan.", default=())
    do: Texts = key("Genomföra.", "Do.", default=())
    check: Texts = key("Utvärdera.", "Check.", default=())
    act: Texts = key("Förbättra.", "Act.", default=())
    checkpoints: Checkpoints = key(
        "Kontrollpunkter: när varje steg ska vara klart; nya datum läggs till.",
        "Checkpoints: when each step is to be done; new dates are added.",
        default=Checkpoints,
    )
    reached: ReachedSteps = key(
        "Klara steg: dagen då varje steg blev klart.", "Reached: the day when each step was done.", default=ReachedSteps
    )
    actions: Ids = key("Åtgärder: aktiviteter.", "Actions: activities.", default=())
    outcome: Ending | None = key(
        "Utfall: standardised när arbetssättet har blivit det vanliga, revised när planen ändrades.",
        "Outcome: standardised where it has become the way of working, revised where the plan was changed.",
    )
    done: Day | None = key("Klart.", "Done.")
