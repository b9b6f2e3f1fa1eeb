"""A risk that was to be reviewed and has not been.

Why: Risks change. A register that nobody looks through tells what was feared then, and not what may happen now.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    risks:
  -   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, reviewed: 2001-10-01}
  +   specialkost:
  +     text: Kök blandar ihop specialkost
  +     responsible: kostchef
  +     reviewed: 2013-10-01
  +     next_review: 2014-10-01
Options: limit, how many months a review holds where there is no next_review (12)
Source: Leksands kommun, sektorsplan 2013–2015: the plan of internal control is accounted for each year
Message: The risk "{name}" was to be reviewed by {day}.
Help: Review it, and write reviewed: with the day and next_review: with the day of the next.

Finner: En risk som skulle ha granskats men inte har blivit det.
Varför: Risker förändras. Ett register som ingen går igenom visar vad man befarade då, inte vad som kan hända nu.
Inställningar: limit, hur många månader en granskning gäller när next_review saknas (12)
Källa: Leksands kommun, Sektorsplan 2013–2015: planen för intern kontroll redovisas varje år
Meddelande: Risken ”{name}” skulle ha granskats senast {day}.
Hjälp: Granska den, och skriv reviewed: med dagen och next_review: med dagen för nästa gång.
"""

from malstyr.evaluate.internal_control import review_due, risks_in_force
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        day = review_due(risk, look.as_of, int(look.limit))
        if day is not None and has_passed(day, look.as_of) and not look.workspace.unread(("risks", id)):
            yield look.named(("risks", id), id=id, day=day)
