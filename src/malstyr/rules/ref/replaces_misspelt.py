"""Something that replaces what is not there, while something of nearly that name is closed and replaced by nothing.

Why: The series of the old one and of the new are then not one, and the old one looks dropped without a successor.
Example:
    indicators:
      kompass-2012: {measured_in: poäng, closed: {date: 2012-12-31, reason: ny version}}
  -   kompass: {measured_in: poäng, replaces: kompas-2012}
  +   kompass: {measured_in: poäng, replaces: kompass-2012}
Source: the format: replaces names what an entry came instead of
Message: {id} replaces "{text}", which is not here; {near} is, is closed, and nothing replaces it.
Help: If {near} is what is meant, write replaces: {near}.
Related: closed here

Finner: Något som ersätter det som inte finns, medan något med nästan det namnet är avslutat utan att ersättas.
Varför: Då hänger den gamla och den nya serien inte ihop, och den gamla ser borttagen ut utan efterträdare.
Källa: formatet: replaces nämner det som något kom i stället för
Meddelande: {id} ersätter ”{text}”, som inte finns här. {near} finns, är avslutat och ersätts inte av något.
Hjälp: Är det {near} som avses, skriv replaces: {near}.
Också: avslutat här
"""

from malstyr.language.nearest import nearest
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import SUCCESSION


def find(look: Look) -> Faults:
    for section in ("goals", "indicators"):
        entries = getattr(look.workspace.data, section)
        succeeded = {one.replaces for one in entries.values()}
        ended = [id for id, one in entries.items() if one.closed is not None and id not in succeeded]
        for id, one in entries.items():
            near = nearest(one.replaces, (other for other in ended if other != id)) if one.replaces else None
            if near is not None and one.replaces not in entries:
                at = (section, id, SUCCESSION)
                yield look.at(at, related=(section, near, "closed"), id=id, text=one.replaces, near=near)
