"""Two goals at the same level that say nearly the same.

Why: Two goals with one meaning are followed up twice and owned by nobody.
Bad:
    goals:
      trygg-skola:
        text: Eleverna i grundskolan känner sig trygga i skolan 2015
        no_target: följs i dialog
      trygga-elever:
        text: Eleverna känner sig trygga i grundskolan 2015
        no_target: följs i dialog
Good:
    goals:
      trygg-skola:
        text: Eleverna i grundskolan känner sig trygga i skolan 2015
        no_target: följs i dialog
      trygga-äldre:
        text: Äldre med hemtjänst känner sig trygga hemma 2015
        no_target: följs i dialog
Options: limit, per cent of the words that two goals may share (75)
Source: balanced scorecard practice: each goal stands for one thing
Message: "{name}" says nearly the same as "{other_name}".
Help: Keep one of them, or write what makes them differ.
Related: the other goal

Finner: Två mål på samma nivå som säger nästan samma sak.
Varför: Två mål med en mening följs upp två gånger och ägs av ingen.
Inställningar: limit, procent av orden som två mål får ha gemensamma (75)
Meddelande: ”{name}” säger nästan samma sak som ”{other_name}”.
Hjälp: Behåll ett av dem, eller skriv vad som skiljer dem åt.
Också: det andra målet
"""

from collections import defaultdict
from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.language.likeness import likeness, stems
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import spoken

FEWEST = 3
"""Content words that both goals must have to be compared."""


def find(look: Look) -> Iterator[Fault]:
    goals = look.workspace.data.goals
    words = {id: stems(goal.text) for id, goal in goals.items()}
    by_word: defaultdict[tuple[str | None, str], list[str]] = defaultdict(list)
    for id, goal in goals.items():
        earlier = {other for word in words[id] for other in by_word[goal.level, word]}
        for other in sorted(earlier):
            alike = 100 * likeness(words[id], words[other])
            if len(words[id]) >= FEWEST and alike > look.limit:
                name, other_name = goal.name or spoken(id), goals[other].name or spoken(other)
                path = ("goals", id, "text")
                yield look.at(path, related=("goals", other, "text"), name=name, other_name=other_name, other=other)
        for word in words[id]:
            if len(by_word[goal.level, word]) < 50:
                by_word[goal.level, word].append(id)
