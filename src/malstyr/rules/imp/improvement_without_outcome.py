"""An improvement that is done without it being said what came of it.

Why: Without a standard the old way comes back. The last step of the wheel is to keep what worked, or to plan anew.
Example:
    improvements:
  -   nycklar: {problem: Hemtjänsten väntar på nycklar, done: 2014-02-01}
  +   nycklar: {problem: Hemtjänsten väntar på nycklar, outcome: standardised, done: 2014-02-01}
Source: Östra Göinge kommun, Göingemodellen: revise the plan or standardise the process
Message: The improvement "{name}" is done, and it is not said what came of it.
Help: Write outcome: standardised where it has become the way of working, or outcome: revised where the plan was
    changed.

Finner: En förbättring som är klar utan att det sägs vad den ledde till.
Varför: Utan en standard kommer det gamla tillbaka. Hjulets sista steg är att behålla det som fungerade eller planera
    om.
Källa: Östra Göinge kommun, Göingemodellen: revidera planen eller standardisera processen
Meddelande: Förbättringen ”{name}” är klar, men det sägs inte vad den ledde till.
Hjälp: Skriv outcome: standardised om arbetssättet har blivit det vanliga, eller outcome: revised om planen ändrades.
"""

from malstyr.language.typography import as_name
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.improvements.items():
        if one.done is not None and one.done <= look.as_of and one.outcome is None:
            yield look.at(("improvements", id), id=id, name=as_name(one.problem))
