"""A chain of whys that ends in no conclusion.

Why: The questions are asked until the root is found. Without a conclusion it is not known whether it was.
Example:
    improvements:
      oljepölen:
        problem: En pöl med olja ligger på golvet
        why: [{question: Varför ligger det olja på golvet?, answer: Maskinen läcker.}]
  +     conclusion: Maskinen ska få service varje år
Source: Östra Göinge kommun, Göingemodellen: 5 varför asks until the root cause is found, and concludes
Message: The whys of "{name}" end in no conclusion.
Help: Write conclusion: and what the last answer leads to.

Finner: En kedja av varför som inte slutar i en slutsats.
Varför: Frågorna ställs tills grundorsaken är funnen. Utan slutsats vet ingen om den blev det.
Källa: Östra Göinge kommun, Göingemodellen: 5 varför frågar tills grundorsaken är funnen, och drar en slutsats
Meddelande: Frågorna varför i ”{name}” slutar inte i någon slutsats.
Hjälp: Skriv conclusion: och vad det sista svaret leder till.
"""

from malstyr.language.typography import as_name
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.improvements.items():
        if one.why and one.conclusion is None:
            yield look.at(("improvements", id, "why"), id=id, name=as_name(one.problem))
