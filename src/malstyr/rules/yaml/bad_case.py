"""A case of a service guarantee that cannot be read, or that cannot be so.

Why: The time from start to end is what the promise is judged by. One case misread changes the share that was kept.
Example:
    indicators:
      protokoll:
        promise: Protokollet publiceras inom två arbetsdagar efter justering
        measured_in: procent
        method: diariet
        target: {within: 2 working days, from: justering, share: 100}
    values:
      protokoll:
  -     2013: {cases: [2013-03-25 – 2013-03-27]}
  +     2013: {cases: [2013-03-25/2013-03-27]}
Source: ISO 8601-1:2019, 5.5.2 Time interval by start and end

Finner: Ett ärende i en servicegaranti som inte går att läsa, eller som inte kan stämma.
Varför: Löftet bedöms efter tiden från start till slut. Ett felläst ärende ändrar andelen som hölls.
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "meant": Reason(
        "”{text}” är inte skrivet som ett ärende skrivs.",
        "Skriv {instead}.",
        "“{text}” is not written as a case is.",
        "Write {instead}.",
    ),
    "unreadable": Reason(
        "”{text}” går inte att läsa som ett ärende.",
        "Skriv start och slut med snedstreck emellan: 2013-05-28/2013-05-30, eller med klockslag"
        " 2013-05-28T08:00/2013-05-28T15:30. Ett öppet ärende slutar med snedstrecket: 2013-05-28/.",
        "“{text}” cannot be read as a case.",
        "Write start and end with a slash between: 2013-05-28/2013-05-30, or with times"
        " 2013-05-28T08:00/2013-05-28T15:30. An open case ends with the slash: 2013-05-28/.",
    ),
    "no-end": Reason(
        "”{text}” säger bara när ärendet började. Det går inte att veta om det är avslutat.",
        "Är det öppet, skriv {text}/. Är det avslutat, skriv slutet efter snedstrecket.",
        "“{text}” says only when the case began. Whether it is closed cannot be told.",
        "If it is open, write {text}/. If it is closed, write its end after the slash.",
    ),
    "backwards": Reason(
        "Ärendet ”{text}” slutar innan det börjar.",
        "Starten står först, slutet efter snedstrecket. Se efter vilka de är.",
        "The case “{text}” ends before it begins.",
        "The start stands first, the end after the slash. See which they are.",
    ),
    "mixed": Reason(
        "Ärendet ”{text}” har klockslag i ena änden och bara en dag i den andra.",
        "Skriv klockslag i båda, 2013-05-28T08:00/2013-05-28T15:30, eller dagar i båda, 2013-05-28/2013-05-30.",
        "The case “{text}” has a time at one end and only a day at the other.",
        "Write times at both, 2013-05-28T08:00/2013-05-28T15:30, or days at both, 2013-05-28/2013-05-30.",
    ),
    "zone": Reason(
        "Ärendet ”{text}” anger en tidszon.",
        "Skriv svensk tid, utan Z och utan +01:00: 2013-05-28T08:00.",
        "The case “{text}” names a time zone.",
        "Write Swedish time, without Z and without +01:00: 2013-05-28T08:00.",
    ),
    "no-such-day": Reason(
        "{part} i ärendet ”{text}” finns inte.",
        "Skriv en dag som finns, till exempel 2013-05-28.",
        "{part} in the case “{text}” does not exist.",
        "Write a day that exists, such as 2013-05-28.",
    ),
    "no-such-time": Reason(
        "{part} i ärendet ”{text}” finns inte: den natten ställs klockan fram från 02:00 till 03:00.",
        "Se efter när det var, före 02:00 eller från 03:00.",
        "{part} in the case “{text}” does not exist: that night the clock goes from 02:00 to 03:00.",
        "See when it was, before 02:00 or from 03:00.",
    ),
}
