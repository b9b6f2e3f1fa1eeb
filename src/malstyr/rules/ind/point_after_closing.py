"""A reporting point whose figures are not ready before the year is closed.

Why: An interim report that comes after the closing tells of a year that is already known.
Example:
    calendar:
  -   D2: {ends: 08-31, ready: 03-15}
  +   D2: {ends: 08-31, ready: 09-30}
      closing: {ends: 12-31, ready: 02-28}
Source: the format: every calendar entry that ends before the year does is a reporting point

Finner: En rapporttidpunkt vars siffror inte är klara innan året är stängt.
Varför: En delårsrapport som kommer efter bokslutet berättar om ett år som redan är känt.
Källa: formatet: varje post i kalendern som slutar före året är en tidpunkt att rapportera vid
"""

from malstyr.model.organisation import CLOSING
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look

_YEAR_AFTER = Reason(
    "Tidpunkten {point} slutar {ends} men är klar {ready}, alltså året därpå, och året är stängt {closing}. Den"
    " rapporteras aldrig.",
    "Är den klar samma år, skriv en dag efter {ends} för ready. Stängs året senare, låt closing i kalendern vara"
    " klar efter {ready}. Är {point} ingen tidpunkt för uppföljning, skriv reports: nothing.",
    "The point {point} ends {ends} but is ready {ready}, the year after, and the year is closed on {closing}. It is"
    " never reported.",
    "If it is ready the same year, write a day after {ends} for ready. If the year is closed later, let closing of"
    " the calendar be ready after {ready}. If nothing is followed up at {point}, write reports: nothing.",
)
REASONS = {
    True: Reason(
        "Tidpunkten {point} är klar {ready}, inte före bokslutet som är klart {closing}. Den rapporteras aldrig.",
        "Rätta ready på {point} eller på closing. Är {point} ingen tidpunkt för uppföljning, skriv reports: nothing.",
        "The point {point} is ready {ready}, not before the closing, which is ready {closing}. It is never reported.",
        "Correct ready of {point} or of closing. If nothing is followed up at {point}, write reports: nothing.",
    ),
    False: Reason(
        "Tidpunkten {point} är klar {ready}. Kalendern har ingen closing, så året räknas som stängt {closing}."
        " Tidpunkten rapporteras aldrig.",
        "Lägg till closing med dagen då årets siffror är klara, eller rätta ready på {point}. Är {point} ingen"
        " tidpunkt för uppföljning, skriv reports: nothing.",
        "The point {point} is ready {ready}. The calendar has no closing, so the year counts as closed on"
        " {closing}. The point is never reported.",
        "Add closing with the day when the figures of the year are ready, or correct ready of {point}. If nothing"
        " is followed up at {point}, write reports: nothing.",
    ),
}
"""Of a point that is ready in its own year, by whether the calendar has a closing."""


def find(look: Look) -> Faults:
    clock = look.evaluation.readings.clock
    year = clock.open_year
    for point in clock.points(year):
        if point.ready >= clock.closing(year):
            words = {"point": point.name, "ready": point.ready, "closing": clock.closing(year)}
            same_year = point.ready.year == point.ends.year
            reason = REASONS[CLOSING in clock.entries] if same_year else _YEAR_AFTER
            path = ("calendar", point.name, "ready")
            yield reason.fault(look, path, {**words, "ends": f"{point.ends:%m-%d}"})
