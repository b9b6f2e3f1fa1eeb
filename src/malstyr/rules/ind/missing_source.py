"""Values that do not say where they come from.

Why: A figure in front of a board must be possible to follow back.
Example:
  + about:
  +   source: kundenkäten
    indicators:
      nki: {measured_in: index}
    values:
      nki:
        2013: 58
Options: none; one of about.source of the file, source of the indicator or source of the value is enough
Source: official statistics: every figure states its source
Message: Where the values of "{name}" come from is not said.
Help: Add about: {{source: …}} at the top of {file}, or source: on the indicator.

Finner: Värden som inte säger varifrån de kommer.
Varför: En siffra på nämndens bord måste gå att följa tillbaka.
Inställningar: inga; det räcker med about.source i filen, source på indikatorn eller source på värdet
Källa: officiell statistik: varje siffra har sin källa
Meddelande: Det står inte varifrån värdena för ”{name}” kommer.
Hjälp: Lägg till about: {{source: …}} överst i {file}, eller source: på indikatorn.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    workspace = look.workspace
    if all((about := workspace.about.get(one.name)) is not None and about.source for one in workspace.sources):
        return
    told: set[str] = set()
    for at in workspace.cells:
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or indicator.source or indicator.kolada or at.cell.source or at.indicator in told:
            continue
        if workspace.source_of_value(at.path) is None:
            told.add(at.indicator)
            name, file = indicator.name or spoken(at.indicator), workspace.place(at.path).source.name
            yield look.at(at.path, name=name, file=file)
