"""A value from so few answers that it is not shown.

Why: A handful of answers says little, and may tell who answered what.
Bad:
    settings: {as_of: 2014-03-01, min_answers: 10}
    indicators:
      nki: {measured_in: index, method: enkät, target: {at_least: 56}}
    values:
      nki:
        2013: {value: 58, n: 7}
Good:
    settings: {as_of: 2014-03-01, min_answers: 10}
    indicators:
      nki: {measured_in: index, method: enkät, target: {at_least: 56}}
    values:
      nki:
        2013: {value: 58, n: 12}
Options: settings.min_answers, the smallest number of answers that is shown (10)
Source: practice of Swedish surveys: 5–30 answers to publish
Message: {name} {period!p} has {n} answers; fewer than {limit} are not shown.
Help: Add up several years or units, or write .. for the value so that it is not in the file either.

Finner: Ett värde från så få svar att det inte visas.
Varför: En handfull svar säger lite, och kan avslöja vem som svarade vad.
Inställningar: settings.min_answers, minsta antal svar som visas (10)
Meddelande: {name} {period!p} har {n} svar. Färre än {limit} visas inte.
Hjälp: Slå ihop flera år eller enheter, eller skriv .. som värde så att det inte finns i filen heller.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.model.indicators import Missing
from malstyr.rules.rule import Look
from malstyr.workspace.cells import cells
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    fewest = look.workspace.data.settings.min_answers
    for at in cells(look.workspace):
        indicator = look.workspace.data.indicators.get(at.indicator)
        shown = at.cell.value is not None and at.cell.value is not Missing.SUPPRESSED
        if indicator is not None and shown and at.cell.n is not None and at.cell.n < fewest:
            name = indicator.name or spoken(at.indicator)
            yield look.at((*at.path, "n"), name=name, period=at.period, n=at.cell.n, limit=fewest)
