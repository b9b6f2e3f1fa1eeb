"""A goal that serves a goal further down the ladder.

Why: Goals are broken down from above; the other way round the ladder carries nothing.
Example:
    levels:
      vision: {expects: nothing}
      mål: {expects: nothing}
    goals:
      vision-2025:
        level: vision
        text: Attraktiv kommun
  -     serves: [trygghet]
      trygghet:
        level: mål
        text: Invånarna är trygga
  +     serves: [vision-2025]
Source: the format: levels are written top first
Message: "{name}" at the level {level} serves "{other}" at the lower level {lower}.
Help: Turn the reference round: write serves: [{id}] at "{other}".
Related: the goal it serves

Finner: Ett mål som bidrar till ett mål längre ner i målstegen.
Varför: Mål bryts ner uppifrån. Åt andra hållet bär stegen inget.
Källa: formatet: nivåerna skrivs med den högsta först
Meddelande: ”{name}” på nivån {level} bidrar till ”{other}” på den lägre nivån {lower}.
Hjälp: Vänd på hänvisningen: skriv serves: [{id}] på ”{other}”.
Också: målet som det bidrar till
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    data = look.workspace.data
    ladder = list(data.levels)
    for name, goal in data.goals.items():
        for at, link in enumerate(goal.serves):
            above = link.partition("/")[0]
            parent = data.goals.get(above)
            if parent is None or goal.level not in data.levels or parent.level not in data.levels:
                continue
            if ladder.index(parent.level) > ladder.index(goal.level):
                path, related = ("goals", name, "serves", at), ("goals", above)
                words = {"level": goal.level, "other": look.called(related), "lower": parent.level}
                yield look.named(path, words, related=related, id=name)
