"""A plan that has run out, that somebody still works by, and that no other plan follows.

Why: Whoever works by a plan that has ended follows what nobody has decided for this year.
Example:
    settings: {as_of: 2014-03-01}
  - plans: {styrkort: {period: 2010-2013}}
  - units: {kost: {plan: styrkort}}
  + plans:
  +   styrkort: {period: 2010-2013}
  +   styrkort-2014: {period: 2014-2017, replaces: styrkort}
  + units: {kost: {plan: styrkort-2014}}
Source: Leksands kommun, sector plan 2013–2015: a plan for some years, then the next
Message: The plan "{name}" ran out {day}, and no plan follows it.
Help: Add the new plan with replaces: {id}, and name it where the old one is named.

Finner: En plan som har gått ut, som någon fortfarande arbetar efter och som ingen annan plan ersätter.
Varför: Den som arbetar efter en plan som har gått ut följer det som ingen har beslutat för i år.
Källa: Leksands kommun, Sektorsplan 2013–2015: en plan för några år, sedan nästa
Meddelande: Planen ”{name}” gick ut {day}, och ingen plan ersätter den.
Hjälp: Lägg till den nya planen med replaces: {id}, och ange den där den gamla anges.
"""

from malstyr.evaluate.duties.plans import runs_out
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id in look.workspace.data.plans:
        day = runs_out(look.workspace, id, look.as_of)
        if day is not None and has_passed(day, look.as_of):
            yield look.named(("plans", id, "period"), id=id, day=day)
