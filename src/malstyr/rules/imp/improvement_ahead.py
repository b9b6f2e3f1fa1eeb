"""A step of an improvement, or all of it, said to be done on a day that has not come.

Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
Bad:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar: {problem: Hemtjänsten väntar på nycklar, reached: {plan: 2014-04-01}}
Good:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar: {problem: Hemtjänsten väntar på nycklar, checkpoints: {plan: 2014-04-01}}
Options: none
Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up
Message: {key} of "{name}" is said to be on {day}, and today is {today}.
Help: Write the day in checkpoints until the step has been done.

Finner: Ett steg i en förbättring, eller hela förbättringen, som sägs vara klart en dag som inte har kommit.
Varför: Det som ska göras är inte gjort. En rapport som räknar det som klart säger något som ingen vet ännu.
Inställningar: inga
Meddelande: {key} för ”{name}” sägs vara {day}, men i dag är det {today}.
Hjälp: Skriv dagen i checkpoints tills steget är klart.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.model.improvements import STEPS_OF_WHEEL
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    for id, one in look.workspace.data.improvements.items():
        days = {("reached", step): getattr(one.reached, step) for step in STEPS_OF_WHEEL}
        for at, day in ({("started",): one.started} | days | {("done",): one.done}).items():
            if day is not None and day > look.as_of:
                key = ".".join(at)
                path = ("improvements", id, *at)
                yield look.at(path, id=id, other=key, key=key, name=one.problem, day=day, today=look.as_of)
