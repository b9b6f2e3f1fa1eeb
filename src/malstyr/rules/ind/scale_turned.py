"""A scale that is written from its highest end to its lowest.

Why: Which values are possible is then not known, so that a slip of a digit in one of them is found by nobody.
Example:
    indicators:
  -   kompass: {measured_in: poäng 100–0, method: utvärdering}
  +   kompass: {measured_in: poäng 0–100, method: utvärdering}
Source: the format: a scale has its lowest end first
Message: The scale of {name} goes from {high} to {low}.
Help: Write the lowest end first: {low}–{high}. If the lowest value is the best, the target says so: at_most.

Finner: En skala som är skriven från det högsta till det lägsta.
Varför: Då är det inte känt vilka värden som kan finnas, och ett felskrivet värde upptäcks inte.
Källa: formatet: en skala har sin lägsta ände först
Meddelande: Skalan för {name} går från {high} till {low}.
Hjälp: Skriv det lägsta först: {low}–{high}. Är det lägsta värdet bäst säger målvärdet det: at_most.
"""

from malstyr.model.measures import ends_turned
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        ends = ends_turned(one.measured_in)
        if ends is not None:
            high, low = ends
            yield look.named(("indicators", id, "measured_in"), high=high, low=low)
