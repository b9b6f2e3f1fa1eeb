"""A case of a service guarantee that is still open, though its time has passed.

Why: Somebody is waiting for what was promised. It counts as late already, and can still be closed.
Example:
    about: {source: ärendesystemet}
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
        measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 90}
    values:
      bygglov:
  -     2014: {cases: [2013-12-02/]}
  +     2014: {cases: [2014-01-13/]}
Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees with times
Message: "{name}"{who}: the time ({within!w}) has passed for cases that are still open: {cases}.
Help: Close them and write the end after the slash. Until then they count as late.

Finner: Ett ärende i en servicegaranti som fortfarande är öppet fast tiden har gått ut.
Varför: Någon väntar på det som utlovades. Ärendet räknas redan som sent, och kan fortfarande avslutas.
Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier med tider
Meddelande: ”{name}”{who}: tiden ({within!w}) har gått ut för ärenden som fortfarande är öppna: {cases}.
Hjälp: Avsluta dem och skriv slutet efter snedstrecket. Tills dess räknas de som sena.
"""

from malstyr.evaluate.cases import late_of, promise_of, sort_cases
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import cases_named, cells_with_cases, told_by_word


def find(look: Look) -> Faults:
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        if promise is None:
            continue
        found = sort_cases(one.last, one.period, look.as_of)
        late = [case for case in late_of(promise, found) if case.end is None]
        if late:
            yield look.at(
                one.path, name=one.name, who=one.who, within=told_by_word(promise.within), cases=cases_named(late)
            )
