"""An entry of the calendar that ends with the year, where none is closing.

Why: Only the entry that is called closing says when the figures of the year are ready. Under another name it says
    nothing, and the year counts as closed on 31 December.
Example:
    calendar:
  -   bokslut: {ends: 12-31, ready: 02-15}
  +   closing: {name: Bokslut, ends: 12-31, ready: 02-15}
Options: none; not where reports is nothing, or an indicator is reported at it
Source: the format: calendar.closing says when the year is closed
Message: {point} ends when the year does, but no entry of the calendar is called closing. So the year counts as closed
    on 31 December, and not on {ready}.
Help: If {point} is when the figures of the year are ready, call it closing, with name: {name}. If it is something else,
    write reports: nothing.

Finner: En post i kalendern som slutar med året, där ingen är closing.
Varför: Bara den post som heter closing säger när årets siffror är klara. Under ett annat namn säger den ingenting, och
    året räknas som stängt 31 december.
Inställningar: inga; inte där reports är nothing, eller en indikator rapporteras då
Källa: formatet: calendar.closing säger när året är stängt
Meddelande: {point} slutar när året slutar, men ingen post i kalendern heter closing. Året räknas därför som stängt
    31 december, och inte {ready}.
Hjälp: Är {point} dagen då årets siffror är klara, låt den heta closing, med name: {name}. Är det något annat, skriv
    reports: nothing.
"""

from malstyr.model.organisation import CLOSING, LAST_OF_YEAR, Reports
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    data = look.workspace.data
    said = {one.reported for one in data.indicators.values()}  # such an entry says when those are known
    for id, entry in data.calendar.items() if CLOSING not in data.calendar else ():
        without_effect = entry.ends == LAST_OF_YEAR != entry.ready and entry.reports is not Reports.NOTHING
        if without_effect and id not in said:
            ready = "-".join(f"{one:02}" for one in entry.ready)
            path = ("calendar", id)
            yield look.at(path, id=id, point=id, name=look.called(path), ready=ready)
