"""A board with a measure that nobody has said how often it is measured.

Why: A board lives by its pulse. Without a cadence nobody can tell that a measurement is late.
Example:
    indicators:
  -   sena-besök: {measured_in: st, method: räknas på pulsmötet, target: {at_most: 2}}
  +   sena-besök: {measured_in: st, method: räknas på pulsmötet, frequency: week, target: {at_most: 2}}
    boards:
      tavlan: {indicators: [sena-besök]}
Source: Östra Göinge kommun, Göingemodellen: the pulse is taken every week, at every handover or every morning
Message: "{name}" is on the board "{board}", but it is not said how often it is measured.
Help: Write frequency: week, day or shift on the indicator {id}, or reported: with a point of the calendar.
Related: the indicator

Finner: En tavla med ett mått som ingen har sagt hur ofta det mäts.
Varför: En tavla lever av sin puls. Utan takt kan ingen se att en mätning är sen.
Källa: Östra Göinge kommun, Göingemodellen: pulsen tas varje vecka, vid varje överlämning eller varje morgon
Meddelande: ”{name}” står på tavlan ”{board}”, men det är inte sagt hur ofta det mäts.
Hjälp: Skriv frequency: week, day eller shift på indikatorn {id}, eller reported: med en tidpunkt i kalendern.
Också: indikatorn
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    data = look.workspace.data
    for board, one in data.boards.items():
        for n, id in enumerate(one.indicators):
            indicator = data.indicators.get(id)
            if indicator is None or look.workspace.unread(("indicators", id)) or not open_on(indicator, look.as_of):
                continue
            if "frequency" not in indicator.model_fields_set and indicator.reported is None:
                path, measure = ("boards", board, "indicators", n), ("indicators", id)
                yield look.at(path, related=measure, id=id, name=look.called(measure), board=look.called(path))
