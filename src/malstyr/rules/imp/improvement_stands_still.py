"""An improvement under way whose next step was to be done by a day that has passed, or has no day at all.

Why: The wheel turns only when each step leads to the next. An improvement that stands still is a meeting, not a change.
Example:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar:
        problem: Hemtjänsten väntar på nycklar
        conclusion: Skåpet ska vara öppet
  -     checkpoints: {plan: 2013-11-01, do: 2013-12-15}
  +     checkpoints: {plan: 2013-11-01, do: [2013-12-15, 2014-04-01]}
        reached: {plan: 2013-10-28}
Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up

Finner: En påbörjad förbättring vars nästa steg skulle ha varit klart en dag som har passerat, eller inte har någon dag.
Varför: Hjulet snurrar bara när varje steg leder till nästa. En förbättring som står stilla är ett möte, inte en
    förändring.
Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
"""

from malstyr.evaluate.improving import is_under_way, next_step
from malstyr.language.typography import as_name
from malstyr.model.days import has_passed
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look

REASONS = {
    "late": Reason(
        "Förbättringen ”{name}” står stilla: steget {called!w} skulle ha varit klart {day}.",
        "Skriv reached: {{{step}: …}} med dagen då det blev klart, lägg till ett nytt datum sist i checkpoints,"
        " eller avsluta den med outcome och done.",
        'The improvement "{name}" stands still: the step {called!w} was to be done by {day}.',
        "Write reached: {{{step}: …}} with the day it was done, add a new date last in checkpoints, or end it with"
        " outcome and done.",
    ),
    "no-day": Reason(
        "Förbättringen ”{name}” är påbörjad, men det sägs inte när steget {called!w} ska vara klart.",
        "Skriv checkpoints: {{{step}: ÅÅÅÅ-MM-DD}} med dagen då det ska vara klart, eller avsluta den med"
        " outcome och done.",
        'The improvement "{name}" is under way, but nothing says by when the step {called!w} is to be done.',
        "Write checkpoints: {{{step}: YYYY-MM-DD}} with the day it is to be done by, or end it with outcome and done.",
    ),
    "no-end": Reason(
        "Alla steg i förbättringen ”{name}” är klara, men det sägs inte att den är avslutad.",
        "Skriv outcome: och vad den ledde till, standardised eller revised, och done: med dagen.",
        'All steps of the improvement "{name}" are done, but nothing says that it has ended.',
        "Write outcome: and what came of it, standardised or revised, and done: with the day.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.improvements.items():
        if look.workspace.unread(("improvements", id)):
            continue
        path, coming = ("improvements", id), next_step(one, look.as_of)
        words: dict[str, object] = {"name": as_name(one.problem)}
        if coming is not None:
            words |= {"step": coming.step, "called": f"wheel-{coming.step}", "day": coming.day}
        if coming is not None and coming.day is not None and has_passed(coming.day, look.as_of):
            yield REASONS["late"].fault(look, (*path, "checkpoints", coming.step), words, keys=(id, coming.step))
        elif is_under_way(one, look.as_of) and (coming is None or coming.day is None):
            form = "no-end" if coming is None else "no-day"
            yield REASONS[form].fault(look, path, words, keys=(id, form))
