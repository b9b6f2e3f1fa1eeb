"""Two goals at the same level that say nearly the same.

Why: Two goals with one meaning are followed up twice and owned by nobody.
Example:
    goals:
      trygg-skola:
        text: Eleverna i grundskolan känner sig trygga i skolan 2015
        no_target: följs i dialog
  -   trygga-elever:
  -     text: Eleverna känner sig trygga i grundskolan 2015
  +   trygga-äldre:
  +     text: Äldre med hemtjänst känner sig trygga hemma 2015
        no_target: följs i dialog
Options: limit, per cent of the words that two goals may share (75)
Source: balanced scorecard practice: each goal stands for one thing
Message: "{name}" says nearly the same as "{other_name}".
Help: Keep one of them, or write what makes them differ.
Related: the other goal

Finner: Två mål på samma nivå som säger nästan samma sak.
Varför: Två mål med en mening följs upp två gånger och ägs av ingen.
Inställningar: limit, procent av orden som två mål får ha gemensamma (75)
Källa: praxis i balanserade styrkort: varje mål står för en sak
Meddelande: ”{name}” säger nästan samma sak som ”{other_name}”.
Hjälp: Behåll ett av dem, eller skriv vad som skiljer dem åt.
Också: det andra målet
"""

import re
from collections import defaultdict

from malstyr.language.likeness import likeness, stems
from malstyr.model.goals import Goal
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import Workspace, open_on, spoken

_FEWEST = 3
"""Content words that both goals must have to be compared, unless they say the very same."""
_FEW = 30
"""Goals that share a word and are compared; a word that more goals share tells little."""


def find(look: Look) -> Faults:
    goals = {id: goal for id, goal in look.workspace.data.goals.items() if open_on(goal, look.as_of)}
    words = {id: stems(goal.text) for id, goal in goals.items()}
    figures = {id: re.findall(r"\d+", goal.text) for id, goal in goals.items()}  # who differ in them are not the same
    by_word: defaultdict[tuple[str | None, str], list[str]] = defaultdict(list)
    for id, goal in goals.items():
        earlier = {other for word in words[id] for other in by_word[goal.level, word]}
        same = [
            other
            for other in sorted(earlier)
            if figures[other] == figures[id] and _at_one_time(look.workspace, goal, goals[other])
        ]
        like = max(same, key=lambda other: likeness(words[id], words[other]), default=None)
        if like is not None and (
            _words(goals[like].text) == _words(goal.text)
            or (len(words[id]) >= _FEWEST and 100 * likeness(words[id], words[like]) > look.limit)
        ):
            name, other_name = goal.name or spoken(id), goals[like].name or spoken(like)
            path, related = ("goals", id, "text"), ("goals", like, "text")
            yield look.at(path, related=related, name=name, other_name=other_name, other=like)
        for word in words[id]:
            if len(by_word[goal.level, word]) < _FEW:
                by_word[goal.level, word].append(id)


def _at_one_time(workspace: Workspace, one: Goal, other: Goal) -> bool:
    """Whether two goals hold in the same time; one of a later plan may well say what an earlier one said."""
    mine, theirs = workspace.period_of(one), workspace.period_of(other)
    return mine is None or theirs is None or mine.meets(theirs)


def _words(text: str) -> list[str]:
    """The words themselves, whatever their case and signs; "skall" is "ska"."""
    return ["ska" if word == "skall" else word for word in re.findall(r"\w+", text.lower())]
