"""A goal that is only the name of a figure, without level or direction.

Why: "Number of visitors" tells what is counted, not what is to be reached; it belongs among the indicators.
Example:
    goals:
      besökare:
  -     text: Antal besökare i museet
  +     text: Fler besöker museet 2015 än 2014
        no_target: följs
Source: Haparanda stad, Mål- och resultatstyrning: indicators are coupled to goals
Message: "{name}" names a figure but not what is to be reached.
Help: Make it an indicator, or write the level to reach.

Finner: Ett mål som bara är namnet på ett nyckeltal, utan nivå eller riktning.
Varför: ”Antal besökare” säger vad som räknas, inte vad som ska uppnås. Det hör hemma bland indikatorerna.
Källa: Haparanda stad, Mål- och resultatstyrning: indikatorer kopplas till mål
Meddelande: ”{name}” är namnet på ett nyckeltal men säger inte vad som ska uppnås.
Hjälp: Gör det till en indikator, eller skriv nivån som ska nås.
"""

import re

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on

FIGURE = re.compile(r"\s*(?:antal|andel|kostnad|genomsnittlig|medel|snitt|kvot|volym)[^\W\d]*\s", re.IGNORECASE)
REACHED = (
    r"(?i)\d|\b(?:ska|skall|bör|är|blir|ökar?|minskar?|höjs?|sänks?|når|nå|uppgår|fler|färre|högre|lägre|större|mindre|halver\w*"
    r"|fördubbl\w*|växer|stiger|sjunker|överstiger|understiger)\b"
)


def find(look: Look) -> Faults:
    for id, goal in look.workspace.data.goals.items():
        if open_on(goal, look.as_of) and FIGURE.match(goal.text) and not re.search(REACHED, goal.text):
            yield look.named(("goals", id, "text"))
