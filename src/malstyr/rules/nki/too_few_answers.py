"""A survey with so few answers that its value is not shown.

Why: A handful of answers says little, and may tell who answered what.
Example:
    settings: {as_of: 2014-03-01, min_answers: 10}
    indicators:
      nki: {measured_in: index, method: enkät, target: {at_least: 56}}
    values:
      nki:
  -     2013: {value: .., n: 7}
  +     2013: {value: 58, n: 12}
Options: settings.min_answers, the smallest number of answers that is shown (10); a survey's own goes before
Source: practice of Swedish surveys: 5–30 answers to publish
Message: {name} {period!p} has fewer than {limit} answers, so its value is neither shown nor judged.
Help: Ask more people next time, or add up several years or units.

Finner: En enkät med så få svar att värdet inte visas.
Varför: En handfull svar säger lite, och kan avslöja vem som svarade vad.
Inställningar: settings.min_answers, minsta antal svar som visas (10); en enkäts egen min_answers går före
Källa: praxis i svenska enkäter: 5–30 svar för att publicera
Meddelande: {name} {period!p} har färre än {limit} svar. Därför varken visas eller bedöms värdet.
Hjälp: Fråga fler nästa gång, eller slå ihop flera år eller enheter.
"""

from malstyr.model.indicators import Missing
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of


def find(look: Look) -> Faults:
    # of values that are rightly left out; one that is written all the same is the fault of small-group
    written = look.workspace.as_written
    for id, indicator in written.indicators.items():
        fewest = look.workspace.fewest(indicator)
        for at in cells_of(written, id):
            few = at.cell.n is not None and at.cell.n < fewest
            if few and (at.cell.value is None or at.cell.value is Missing.SUPPRESSED):
                yield look.named((*at.path, "n"), period=at.period, limit=fewest)
