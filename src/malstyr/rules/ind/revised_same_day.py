"""A frame changed by two decisions of the same day.

Why: The frame in force is that of the latest decision. Of two on one day, only their order in the file tells.
Example:
    decisions:
      kf-1: {body: Kommunfullmäktige, date: 2013-05-27}
  -   kf-2: {body: Kommunfullmäktige, date: 2013-05-27}
  +   kf-2: {body: Kommunfullmäktige, date: 2013-10-28}
    indicators:
      kostnad: {measured_in: tkr}
    values:
      kostnad:
        2013: {budget: {original: 400, revised: {kf-1: 410, kf-2: 420}}, value: 405}
Source: the format: revised is the new frame after each decision, and the latest holds
Message: The frame of "{name}" {period}{who} is changed by {first} and {second}, both of {date}. The frame counted
    with is {frame!n}, that of the one written last.
Help: If that is the frame after both decisions, remove the other from revised. Otherwise write the one that holds last,
    or correct the date of a decision.
Related: the other is here

Finner: En ram som ändras av två beslut samma dag.
Varför: Den gällande ramen är det senaste beslutets. Av två samma dag avgör bara ordningen i filen.
Källa: formatet: revised är den nya ramen efter varje beslut, och den senaste gäller
Meddelande: Ramen för ”{name}” {period}{who} ändras av {first} och {second}, båda {date}. Den ram som används
    är {frame!n}, från det som står sist.
Hjälp: Är det ramen efter båda besluten, ta bort det andra ur revised. Annars skriv det som gäller sist, eller rätta
    datumet på ett beslut.
Också: det andra står här
"""

from malstyr.rules.often import series_saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY


def find(look: Look) -> Faults:
    decisions = look.workspace.data.decisions
    for one in series_saying(look.workspace, "budget"):
        for period, cell in one.cells.items():
            revised = cell.budget.revised if cell.budget is not None else {}
            days = {name: decisions[name].date for name in revised if name in decisions}
            latest = [name for name, day in days.items() if day == max(days.values())]
            if len(latest) > 1:
                at = (*one.path(period), "budget", "revised")
                first, second = latest[-2:]
                words = {"period": period, "who": one.who(look.workspace), "first": first, "second": second}
                path, related = (*at, second, KEY), (*at, first, KEY)
                yield look.named(path, words, related=related, date=days[second], frame=revised[second])
