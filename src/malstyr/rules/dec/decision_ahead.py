"""A decision dated more than a year ahead.

Why: Nobody has made it. What rests on it does not hold, and every report says so without telling why.
Example:
    settings: {as_of: 2014-03-01}
    decisions:
  -   kf-2013-05: {body: Kommunfullmäktige, date: 2031-05-17}
  +   kf-2013-05: {body: Kommunfullmäktige, date: 2013-05-17}
Options: limit, how many months ahead a decision may be dated (12)
Source: the format: what a decision says holds from the day it is made
Message: The decision "{id}" is dated {day}, more than {limit} months ahead.
Help: Correct date. If it has not been made, wait with writing it here.

Finner: Ett beslut som är daterat mer än ett år framåt.
Varför: Ingen har fattat det. Det som vilar på det gäller inte, och rapporterna visar det utan att säga varför.
Inställningar: limit, hur många månader framåt ett beslut får vara daterat (12)
Källa: formatet: det som ett beslut säger gäller från dagen då det fattas
Meddelande: Beslutet ”{id}” är daterat {day}, mer än {limit} månader framåt.
Hjälp: Rätta date. Är beslutet inte fattat, vänta med att skriva in det.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, decision in look.workspace.data.decisions.items():
        day, now = decision.date, look.as_of
        if (day.year - now.year) * 12 + day.month - now.month > look.limit:
            yield look.at(("decisions", id, "date"), id=id, day=day, limit=look.limit)
