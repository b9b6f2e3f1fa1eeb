"""Something that a decision adopted has been changed, with a later decision or without needing one.

Why: Who reads the goals should see what is not as it was adopted, and why.
Example:
    goals:
      nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
    indicators:
      nki:
        serves: [nöjda-kunder]
  -     target: {at_least: 60}   # rs-301.lock.yaml: at_least: 56
  +     target: {at_least: 56}
Source: the version that malstyr lock froze when the decision was made
Message: Changed since {id}. {said}
Help: Nothing needs to be done.
Related: Adopted

Finner: Något som ett beslut antog är ändrat, med ett senare beslut eller utan att det behövs något.
Varför: Den som läser målen ska se vad som inte är som det antogs, och varför.
Källa: den version som malstyr lock frös när beslutet fattades
Meddelande: Ändrat sedan {id}. {said}
Hjälp: Inget behöver göras.
Också: Antaget
"""

from malstyr.rules.dec.changes_since import changes_since
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    return changes_since(look, approved=True)
