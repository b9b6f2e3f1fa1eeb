"""A waiver whose last day has passed.

Why: An exception for a time that nobody ends becomes the rule.
Example:
  - settings: {as_of: 2014-03-01}
    roles:
      ekonomichef: {title: Ekonomichef}
  - waivers:
  -   utan-metod:
  -     rule: missing-method
  -     subject: indicators/nki
  -     reason: metoden väljs under hösten
  -     owner: ekonomichef
  -     expires: 2013-12-31
Source: the waiver says itself when it ends; the last day counts
Message: The waiver "{id}" from {named} for {subject} ended {expires}.
Help: Delete the waiver, or mend what it was for. A longer time is a new waiver with a new reason.

Finner: Ett undantag vars sista dag har passerat.
Varför: Ett undantag för en tid som ingen avslutar blir till regeln.
Källa: undantaget säger självt när det slutar; den sista dagen räknas
Meddelande: Undantaget ”{id}” från {named} för {subject} gick ut {expires}.
Hjälp: Ta bort undantaget, eller rätta det som det gällde. En längre tid är ett nytt undantag med ett nytt skäl.
"""

from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, waiver in look.workspace.data.waivers.items():
        if has_passed(waiver.expires, look.as_of):
            path = ("waivers", id, "expires")
            yield look.at(path, id=id, named=waiver.rule, subject=waiver.subject, expires=waiver.expires)
