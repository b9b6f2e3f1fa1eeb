"""A negative balance result that was not restored within three years.

Why: The law lets no generation leave its costs to the next.
Example:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      balanskravsresultat:
        measured_in: mnkr
        method: enligt lagen
        balance_result: true
        no_target: lagens krav
    values:
  -   balanskravsresultat: {2010: -20, 2011: 5, 2012: 5, 2013: 5}
  +   balanskravsresultat: {2010: -20, 2011: 5, 2012: 5, 2013: 10}
Options: none; only where organisation.kind is municipality or region, of the indicator with balance_result: true
Source: kommunallagen (2017:725), 11 kap. 12 §: within three years
Message: The negative result of {year} was to be restored by {last} (kommunallagen, 11 kap. 12 §). Of it {left!n} {unit}
    is left.
Help: Check the results. Did the council decide that it is not to be restored (11 kap. 13 §), make a waiver with the
    decision as the reason.

Finner: Ett negativt balanskravsresultat som inte återställdes inom tre år.
Varför: Enligt lagen ska ingen generation lämna sina kostnader till nästa.
Inställningar: inga; bara där organisation.kind är municipality eller region, för måttet med balance_result: true
Källa: kommunallagen (2017:725), 11 kap. 12 §: inom tre år
Meddelande: Det negativa resultatet för {year} skulle ha återställts senast {last} (kommunallagen, 11 kap. 12 §). Av det
    återstår {left!n} {unit}.
Hjälp: Kontrollera resultaten. Har fullmäktige beslutat att det inte ska återställas (11 kap. 13 §), gör ett undantag
    (waivers) med beslutet som skäl.
"""

from malstyr.evaluate.balance import deficits
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in deficits(look.evaluation):
        if one.known and has_passed(look.evaluation.readings.clock.closing(one.restore_by), look.as_of):
            unit = look.workspace.data.indicators[one.indicator].measured_in or ""
            path = ("indicators", one.indicator, "balance_result")
            yield look.at(path, id=one.indicator, year=one.year, last=one.restore_by, left=one.left, unit=unit)
