"""A share of a whole that is below nothing or above all of it.

Why: A share counted the wrong way round, or a slip of a digit, looks like a result.
Example:
    indicators:
      nöjda:
        name: Andel nöjda brukare
        measured_in: procent
        method: enkät
    values:
      nöjda:
  -     2013: 844
  +     2013: 84.4
Source: arithmetic: a part of a whole is between nothing and all of it
Message: {name} {when!p}: {value!n} cannot be a share of a whole, which is 0–{all}.
Help: Look it up where it comes from and write the number again. If it is not a share of a whole but a change or a
    relation between two amounts, say so in the name: a change may be below 0, and a relation above {all}.

Finner: En andel av en helhet som är mindre än inget eller mer än allt.
Varför: En andel som räknats åt fel håll, eller en siffra för mycket, ser ut som ett resultat.
Källa: räkning: en del av en helhet är mellan inget och allt av den
Meddelande: {name} {when!p}: {value!n} kan inte vara en andel av en helhet, som är 0–{all}.
Hjälp: Slå upp talet där det kommer ifrån och skriv det på nytt. Är det inte en andel av en helhet utan en förändring
    eller ett förhållande mellan två belopp: säg det i namnet. En förändring kan vara under 0 och ett förhållande över
    {all}.
"""

from malstyr.evaluate.kinds_of_numbers import is_share_of_whole
from malstyr.model.measures import measure
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets


@tellable
def find(look: Look) -> Faults:
    indicators = look.workspace.data.indicators
    whole = ((id, one, measure(one.measured_in).out_of) for id, one in indicators.items())
    shares = {id: out_of for id, one, out_of in whole if out_of is not None and is_share_of_whole(id, one)}
    for at in look.workspace.cells:
        if at.indicator in shares:
            for keys, value in at.amounts():
                if not 0 <= value <= shares[at.indicator]:
                    yield look.named((*at.path, *keys), when=at.when, value=value, all=shares[at.indicator])
    for id, all_of_it in shares.items():
        for path, target in targets(id, indicators[id]):
            for key, value in target.levels:
                if not 0 <= value <= all_of_it:
                    yield look.named((*path, key), when=key, value=value, all=all_of_it)
