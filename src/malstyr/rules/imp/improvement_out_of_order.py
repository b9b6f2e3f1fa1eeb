"""Days of an improvement in another order than the wheel turns: begun, plan, do, check, act, done.

Why: What is done before it was planned, or evaluated before it was done, has not turned the wheel, and what is to be
    done before what it rests on will be late.
Example:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar:
        problem: Hemtjänsten väntar på nycklar
        checkpoints: {check: 2014-04-01}
  -     reached: {plan: 2014-02-10, do: 2014-01-20}
  +     reached: {plan: 2014-01-20, do: 2014-02-10}
Options: none; a step without a day says nothing
Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up
Related: what comes before it

Finner: Dagar i en förbättring i en annan ordning än hjulet snurrar: påbörjat, planera, genomföra, utvärdera, förbättra,
    klart.
Varför: Det som är genomfört innan det planerades, eller utvärderat innan det genomfördes, har inte snurrat hjulet, och
    det som ska vara klart före det som det bygger på blir försenat.
Inställningar: inga; ett steg utan dag säger ingenting
Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
Också: det som kommer före
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from malstyr.evaluate.improving import steps_to_come
from malstyr.language.typography import as_name
from malstyr.model.improvements import STEPS_OF_WHEEL, Improvement
from malstyr.rules.reasons import Saying
from malstyr.rules.rule import Faults, Look

_Dated: TypeAlias = tuple[tuple[str, ...], date]

_in_order = Saying(
    "{key} för ”{name}” är {day}, men {earlier}, som kommer före, är {before}.",
    '{key} of "{name}" is {day}, but {earlier}, which comes before it, is {before}.',
)
REASONS = {
    "was": _in_order("Rätta den av dagarna som är fel.", "Correct whichever of the days is wrong."),
    "is-to-be": _in_order(
        "Lägg till ett senare datum sist i {key}, eller rätta den av dagarna som är fel.",
        "Add a later date last in {key}, or correct whichever of the days is wrong.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.improvements.items():
        for form, days in (("was", _taken(one, look.as_of)), ("is-to-be", _promised(one, look.as_of))):
            for (earlier, before), (key, day) in pairwise(days):
                if day < before:
                    words = {"name": as_name(one.problem), "key": ".".join(key), "day": day}
                    words |= {"earlier": ".".join(earlier), "before": before}
                    path = ("improvements", id)
                    yield REASONS[form].fault(
                        look, (*path, *key), words, related=(*path, *earlier), keys=(id, ".".join(key))
                    )


def _taken(one: Improvement, as_of: date) -> Sequence[_Dated]:
    """What is said to be over, each with its keys, as the wheel turns."""
    steps = [(("reached", step), getattr(one.reached, step)) for step in STEPS_OF_WHEEL]
    every = [(("started",), one.started), *steps, (("done",), one.done)]
    return [(key, day) for key, day in every if day is not None and day <= as_of]


def _promised(one: Improvement, as_of: date) -> Sequence[_Dated]:
    """By when each step to come is to be done, where that is said."""
    return [(("checkpoints", step), day) for step, day in steps_to_come(one, as_of) if day is not None]
