"""A reporting point whose figures are not ready before the year is closed.

Why: An interim report that comes after the closing tells of a year that is already known.
Bad:
    calendar:
      D2: {ends: 08-31, ready: 03-15}
      closing: {ends: 12-31, ready: 02-28}
Good:
    calendar:
      D2: {ends: 08-31, ready: 09-30}
      closing: {ends: 12-31, ready: 02-28}
Options: none
Source: the format: every calendar entry that ends before the year does is a reporting point
Message: {said}
Help: {help}

Finner: En rapporttidpunkt vars siffror inte är klara innan året är stängt.
Varför: En delårsrapport som kommer efter bokslutet berättar om ett år som redan är känt.
Inställningar: inga
Källa: formatet: varje post i kalendern som slutar före året är en tidpunkt att rapportera vid
Meddelande: {said}
Hjälp: {help}
"""

from collections.abc import Iterator

from malstyr.evaluate.calendar import CLOSING
from malstyr.findings import Fault
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Look

REASONS = {
    True: Reason(
        (
            "Tidpunkten {point} är klar {ready}, inte före bokslutet som är klart {closing}. Den rapporteras aldrig.",
            "Rätta ready på {point} eller på closing. Är {point} ingen tidpunkt för uppföljning, skriv reports:"
            " nothing.",
        ),
        (
            "The point {point} is ready {ready}, not before the closing, which is ready {closing}. It is"
            " never reported.",
            "Correct ready of {point} or of closing. If nothing is followed up at {point}, write reports: nothing.",
        ),
    ),
    False: Reason(
        (
            "Tidpunkten {point} är klar {ready}. Kalendern har ingen closing, så året räknas som stängt {closing}."
            " Tidpunkten rapporteras aldrig.",
            "Lägg till closing med dagen då årets siffror är klara, eller rätta ready på {point}. Är {point} ingen"
            " tidpunkt för uppföljning, skriv reports: nothing.",
        ),
        (
            "The point {point} is ready {ready}. The calendar has no closing, so the year counts as closed on"
            " {closing}. The point is never reported.",
            "Add closing with the day when the figures of the year are ready, or correct ready of {point}. If nothing"
            " is followed up at {point}, write reports: nothing.",
        ),
    ),
}
"""By whether the calendar has a closing."""


def find(look: Look) -> Iterator[Fault]:
    clock = look.evaluation.readings.clock
    year = clock.open_year
    for point in clock.points(year):
        if point.ready >= clock.closing(year):
            words = {"point": point.name, "ready": point.ready, "closing": clock.closing(year)}
            yield REASONS[CLOSING in clock.entries].fault(look, ("calendar", point.name, "ready"), words)
