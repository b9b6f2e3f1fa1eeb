"""A goal below the top of the ladder that serves nothing above it.

Why: In a ladder of goals every step answers why; a goal that serves nothing was decided by nobody above.
Example:
    levels:
      vision: {expects: nothing}
      mål: {expects: nothing}
    goals:
      vision-2025:
        level: vision
        text: Attraktiv kommun
      trygghet:
        level: mål
  +     serves: [vision-2025]
        text: Invånarna är trygga
Source: Haparanda stad and Östra Göinge: goals are broken down from the level above
Message: The goal "{name}" at the level {level} serves no goal above it.
Help: Add serves: with one of the goals at a higher level.

Finner: Ett mål under toppen av målstegen som inte bidrar till något mål ovanför.
Varför: I en målstege svarar varje steg på frågan varför. Ett mål som inte bidrar till något hänger löst.
Källa: Haparanda stad och Östra Göinge kommun: mål bryts ner från nivån ovanför
Meddelande: Målet ”{name}” på nivån {level} bidrar inte till något mål ovanför.
Hjälp: Lägg till serves: med ett av målen på en högre nivå.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    data = look.workspace.data
    ladder = list(data.levels)
    used = [ladder.index(goal.level) for goal in data.goals.values() if goal.level in data.levels]
    for name, goal in data.goals.items():
        if goal.level not in data.levels or goal.serves or not open_on(goal, look.as_of):
            continue
        if ladder.index(goal.level) > min(used):
            yield look.named(("goals", name), id=name, level=goal.level)
