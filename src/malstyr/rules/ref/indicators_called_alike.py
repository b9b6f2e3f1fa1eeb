"""Two indicators of one unit that are called the same, as when an entry was copied and its name left.

Why: In a report nobody can tell them apart, and the results of one are read as those of the other.
Example:
    indicators:
      hål: {name: Hål lagade i tid, measured_in: procent, method: register, no_target: bara följd}
  -   utsläpp: {name: Hål lagade i tid, measured_in: ton, method: register, no_target: bara följd}
  +   utsläpp: {name: Utsläpp från tjänsteresor, measured_in: ton, method: register, no_target: bara följd}
Source: Språkrådet, Klarspråk: one name for one thing
Message: The indicators {id} and {other} are both shown as "{name}".
Help: Give each a name of its own, with name: on the indicator.
Related: the other indicator

Finner: Två indikatorer för samma enhet som heter likadant, som när en post har kopierats och namnet följt med.
Varför: I en rapport går de inte att skilja åt, och den enas resultat läses som den andras.
Källa: Språkrådet, Klarspråk: en sak har ett namn
Meddelande: Indikatorerna {id} och {other} visas båda som ”{name}”.
Hjälp: Ge var och en ett eget namn, med name: på indikatorn.
Också: den andra indikatorn
"""

from malstyr.rules.ref.units_called_alike import called_alike
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    measured = look.workspace.data.indicators.items()
    shown = ((id, one.name or spoken(id), (one.unit, one.serves)) for id, one in measured if one.closed is None)
    return called_alike(look, "indicators", shown)
