"""A promise in hours whose cases say only the day.

Why: From one day to the next may be one hour or forty-seven. Whether the promise was kept cannot be told from days.
Example:
    about: {source: ärendesystemet}
    indicators:
      felanmälan:
        promise: Du får svar inom 48 timmar
        measured_in: procent
        method: ärendesystemet
        target: {within: 48 hours, from: anmälan, share: 90}
    values:
      felanmälan:
  -     2024: {cases: [2024-05-06/2024-05-08]}
  +     2024: {cases: [2024-05-06T09:10/2024-05-08T08:30]}
Source: Leksands kommun, Sektorsplan 2013–2015: 48 hours

Finner: Ett löfte i timmar vars ärenden bara säger dagen.
Varför: Från en dag till nästa kan det vara en timme eller fyrtiosju. Om löftet hölls går inte att se av dagar.
Källa: Leksands kommun, Sektorsplan 2013–2015: 48 timmar
"""

from malstyr.evaluate.cases import promise_of
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import cases_named, cells_with_cases, told_by_word

REASONS = {
    "days": Reason(
        "”{name}”{who} lovar {within!w} men har ärenden utan klockslag: {cases}. De räknas i hela dagar.",
        "Skriv klockslagen, till exempel {example}, eller lova i days eller working days.",
        '"{name}"{who} promises {within!w} but has cases without times: {cases}. They are counted in whole days.',
        "Write the times, such as {example}, or promise in days or working days.",
    ),
    "window": Reason(
        "”{name}”{who} lovar {within!w} i {window} men har ärenden utan klockslag: {cases}. Därför är andelen inte"
        " uträknad.",
        "Skriv klockslagen, till exempel {example}.",
        '"{name}"{who} promises {within!w} in {window} but has cases without times: {cases}. So the share is not'
        " computed.",
        "Write the times, such as {example}.",
    ),
}


def find(look: Look) -> Faults:
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        untimed = [case for case in one.cell.cases if not case.timed]
        if promise is None or not promise.by_the_clock or not untimed:
            continue
        first = untimed[0]
        example = f"{first.start}T08:00/" + (f"{first.end}T15:30" if first.end is not None else "")
        words = {
            "name": one.name,
            "who": one.who,
            "within": told_by_word(promise.within),
            "window": one.indicator.window or "",
            "cases": cases_named(untimed),
            "example": example,
        }
        yield REASONS["days" if promise.hours is None else "window"].fault(look, one.path, words)
