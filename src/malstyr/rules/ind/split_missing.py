"""An indicator without the split that its perspective asks for, and without a reason.

Why: Results that hide how women and men fare cannot be used to make them equal.
Example:
    perspectives:
      kund: {of_which: [women, men]}
    goals:
      nöjda-kunder:
        text: Kunderna är nöjda
        perspective: kund
    indicators:
      nki:
        serves: [nöjda-kunder]
        measured_in: index
  +     of_which: [women, men]
Source: Region Gotland, Serviceförvaltningens styrkort 2012–2015: results are split by sex where possible
Message: "{name}" is not split by {missing!w}, as the perspective {perspective} asks.
Help: Add of_which: [{groups}], or the reason with no_split.
Related: asked for here

Finner: En indikator utan den uppdelning som perspektivet kräver, och utan skäl.
Varför: Resultat som döljer hur det går för kvinnor och män kan inte användas för att göra det jämlikt.
Källa: Region Gotland, Serviceförvaltningens styrkort 2012–2015: resultat delas upp på kön där det går
Meddelande: ”{name}” är inte uppdelad på {missing!w}, som perspektivet {perspective} kräver.
Hjälp: Lägg till of_which: [{groups}], eller skälet med no_split.
Också: krävs här
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on, spoken


def find(look: Look) -> Faults:
    data = look.workspace.data
    for id, indicator in data.indicators.items():
        if indicator.no_split or indicator.see or not open_on(indicator, look.as_of):
            continue
        if not look.workspace.knows_groups(indicator.of_which):
            continue  # told by unknown-id, or as what could not be read
        parts = look.workspace.members(indicator.of_which)
        goals = (data.goals.get(up.partition("/")[0]) for up in indicator.serves)
        named = [indicator.perspective, *(goal.perspective for goal in goals if goal is not None)]
        for name in named:
            perspective = data.perspectives.get(name) if name is not None else None
            asked = look.workspace.members(perspective.of_which) if perspective is not None else {}
            missing = [part for part in asked if part not in parts]
            if perspective is not None and missing:
                yield look.named(
                    ("indicators", id),
                    related=("perspectives", str(name), "of_which"),
                    missing=", ".join(missing),
                    groups=", ".join(perspective.of_which),
                    perspective=perspective.name or spoken(str(name)),
                )
                break
