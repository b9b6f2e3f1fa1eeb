"""An activity that has been put off again and again.

Why: Each new date is a promise. After several broken ones the plan, and not the date, is what to change.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel:
  -     text: En ny matsedel tas fram
  -     responsible: kostchef
  -     due: [2013-05-01, 2013-09-01, 2014-01-01, 2014-05-01]
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2013-09-01, 2014-05-01]}
Options: limit, how many times an activity may be put off (2)
Source: Östra Göinge kommun, Göingemodellen: dates are only added to
Message: The activity "{name}" has been put off {times} times, from {first} to {last}.
Help: Say what stands in the way: divide it, give it another responsible, or end it with closed: {{date: …, reason:
    …}}.

Finner: En aktivitet som har skjutits upp gång på gång.
Varför: Varje nytt datum är ett löfte. Efter flera brutna är det planen och inte datumet som behöver ändras.
Inställningar: limit, hur många gånger en aktivitet får skjutas upp (2)
Källa: Östra Göinge kommun, Göingemodellen: datum läggs bara till
Meddelande: Aktiviteten ”{name}” har skjutits upp {times} gånger, från {first} till {last}.
Hjälp: Säg vad som står i vägen: dela upp den, ge den en annan ansvarig eller avsluta den med closed: {{date: …,
    reason: …}}.
"""

from malstyr.evaluate.rounds import due_days
from malstyr.rules.act.activities import still_to_do
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in still_to_do(look):
        due = due_days(one, look.as_of)
        times = len(due) - 1
        if times > look.limit:
            path = ("activities", id, "due")
            yield look.named(path, id=id, times=times, first=due[0], last=due[-1])
