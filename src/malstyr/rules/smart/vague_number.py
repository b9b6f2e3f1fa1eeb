"""A number that is not one: about thirty, some ten, a few.

Why: Twenty-eight places are about thirty to one reader and too few to another.
Example:
    goals:
      parkering:
  -     text: Parkeringen byggs ut med ett trettiotal platser 2013
  +     text: Parkeringen byggs ut med minst 30 platser 2013
Source: Leksands kommun, Sektorsplan 2013–2015: about thirty parking places
Message: "{said}" can be read in several ways.
Help: Write the number that counts as reached, such as: at least {number}.

Finner: Ett tal som inte är ett tal: ett trettiotal, ett tiotal, några.
Varför: Tjugoåtta platser är ett trettiotal för en läsare och för få för en annan.
Källa: Leksands kommun, Sektorsplan 2013–2015: ett trettiotal parkeringsplatser
Meddelande: ”{said}” går att tolka på flera sätt.
Hjälp: Skriv det tal som räknas som uppnått, till exempel: minst {number}.
"""

import re

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on

TENS = {
    "tio": 10, "femton": 15, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000,
}  # fmt: skip
ABOUT = re.compile(rf"\b(?:ett|några|flera)\s+(?P<word>{'|'.join(TENS)}|\d+-?)tal(?:et)?\b", re.IGNORECASE)


def find(look: Look) -> Faults:
    data = look.workspace.data
    texts = [(("goals", id, "text"), goal.text) for id, goal in data.goals.items() if open_on(goal, look.as_of)]
    texts += [
        (("indicators", id, "text"), one.text)
        for id, one in data.indicators.items()
        if one.text and open_on(one, look.as_of)
    ]
    for path, text in texts:
        for found in ABOUT.finditer(text):
            word = found["word"].lower()
            yield look.at(path, said=found[0], number=TENS.get(word, word.rstrip("-")), id=found[0])
