"""An improvement, or a step of one, said to be begun or done, or to have been called for, at a time that has not come.

Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
Example:
    settings: {as_of: 2014-03-01}
    improvements:
  -   nycklar: {problem: Hemtjänsten väntar på nycklar, reached: {plan: 2014-04-01}}
  +   nycklar: {problem: Hemtjänsten väntar på nycklar, checkpoints: {plan: 2014-04-01}}
Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up

Finner: En förbättring, eller ett steg i en, som sägs vara påbörjad eller klar, eller ha börjat med något rött, vid en
    tid som inte har kommit.
Varför: Det som ska göras är inte gjort. En rapport som räknar det som klart säger något som ingen vet ännu.
Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
"""

from malstyr.language.typography import as_name
from malstyr.model.improvements import STEPS_OF_WHEEL
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look

_ahead = Saying(
    "{key} för ”{name}” sägs vara {day}, men i dag är det {today}.",
    '{key} of "{name}" is said to be on {day}, and today is {today}.',
)
REASONS = {
    "started": _ahead(
        "Rätta dagen, eller ta bort started tills förbättringen är påbörjad.",
        "Correct the day, or remove started until the improvement has begun.",
    ),
    "reached": _ahead(
        "Rätta dagen, eller skriv den i checkpoints tills steget är klart.",
        "Correct the day, or write it in checkpoints until the step has been done.",
    ),
    "done": _ahead(
        "Rätta dagen, eller ta bort done tills förbättringen är klar.",
        "Correct the day, or remove done until the improvement is done.",
    ),
    "began_with": Reason(
        "”{name}” sägs ha börjat med hur det gick {period}, men den tiden har inte börjat: i dag är det {today}.",
        "Skriv den period då det blev rött.",
        '"{name}" is said to have begun with what came of {period}, which has not begun: today is {today}.',
        "Write the period when it went red.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.improvements.items():
        days = {("reached", step): getattr(one.reached, step) for step in STEPS_OF_WHEEL}
        for at, day in ({("started",): one.started} | days | {("done",): one.done}).items():
            if day is not None and day > look.as_of:
                key = ".".join(at)
                words = {"key": key, "name": as_name(one.problem), "day": day, "today": look.as_of}
                yield REASONS[at[0]].fault(look, ("improvements", id, *at), words, keys=(id, key))
        for subject, then in one.began_with.items():
            if then.start > look.as_of:
                words = {"name": as_name(one.problem), "period": then, "today": look.as_of}
                place = ("improvements", id, "began_with", subject)
                yield REASONS["began_with"].fault(look, place, words, keys=(id, subject))
