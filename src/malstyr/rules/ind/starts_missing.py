"""Something is measured more seldom than each year, and nothing says in which years.

Why: Counted from the wrong year, a survey that was made is not judged, and one is missed in a year that never had any.
Example:
    indicators:
  -   trygghet: {measured_in: procent, frequency: two-years, target: {at_least: 60}}
  +   trygghet: {measured_in: procent, frequency: two-years, starts: 2010, target: {at_least: 60}}
    values:
      trygghet: {2010: 58, 2012: 61}
Source: the format: starts says from when something is measured

Finner: Något mäts mer sällan än varje år, och ingenting säger vilka år.
Varför: Räknas åren från fel år bedöms inte den mätning som är gjord, och ett år som inte skulle ha någon saknar värde.
Källa: formatet: starts säger från när något mäts
"""

from malstyr.rules.reasons import mended
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_form = mended(
    "Lägg till starts: {first} på indikatorn. Hör {first} inte till åren då det mäts, skriv ett år som gör det.",
    "Add starts: {first} to the indicator. If {first} is not one of the years when it is measured, write one that is.",
)
REASONS = {
    "unknown": _form(
        "”{name}” mäts inte varje år (frequency: {often}), och det står inte från vilket år. Därför går det inte"
        " att säga vilka år som ska ha ett värde, och varje år bedöms för sig.",
        '"{name}" is not measured every year (frequency: {often}), and it is not said from which year. So nobody'
        " can say which years are to have a value, and each year is judged by itself.",
    ),
    "between": _form(
        "”{name}” mäts inte varje år (frequency: {often}). Åren räknas från {begun}, då planen eller målet börjar,"
        " och värdet för {first} hör inte till dem.",
        '"{name}" is not measured every year (frequency: {often}). Its years are counted from {begun}, when its'
        " plan or goal begins, and the value for {first} is of none of them.",
    ),
}


def find(look: Look) -> Faults:
    readings = look.evaluation.readings
    for id, indicator in look.workspace.data.indicators.items():
        if readings.step(id) > 1 and indicator.starts is None:
            begun, years = readings.first_year(id), readings.years(id, None)
            asked = [year for year in years if begun is None or not readings.measured_in(id, year)]
            if asked:
                words = {
                    "name": indicator.name or spoken(id),
                    "often": indicator.frequency,
                    "begun": begun,
                    "first": asked[0],
                }
                reason = REASONS["unknown" if begun is None else "between"]
                yield reason.fault(look, ("indicators", id, "frequency"), words)
