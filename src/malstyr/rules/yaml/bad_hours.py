"""Opening hours that cannot be read, or that cannot be so.

Why: A promise in hours counts only those when it is open, so a wrong hour makes every case wrong.
Example:
    settings:
      opening_hours:
  -     kontorstid: {weekdays: 8–16.30}
  +     kontorstid: {weekdays: 08:00-16:30}
Source: the goal file format: opening hours

Finner: Öppettider som inte går att läsa, eller som inte kan stämma.
Varför: Ett löfte i timmar räknar bara dem när det är öppet, så en fel timme gör alla ärenden fel.
Källa: målfilernas format: öppettider
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "meant": Reason(
        "”{text}” är inte skrivet som öppettider skrivs.",
        "Skriv {instead}.",
        "“{text}” is not written as opening hours are.",
        "Write {instead}.",
    ),
    "unreadable": Reason(
        "”{text}” går inte att läsa som öppettider.",
        "Skriv när det öppnar och stänger: 08:00-16:30. Flera tider samma dag skrivs i en lista:"
        " [08:00-12:00, 13:00-16:30]. En dag när det är stängt skrivs [].",
        "“{text}” cannot be read as opening hours.",
        "Write when it opens and closes: 08:00-16:30. Several times in a day are a list:"
        " [08:00-12:00, 13:00-16:30]. A day when it is closed is [].",
    ),
    "backwards": Reason(
        "Med ”{text}” stänger det innan det öppnar.",
        "Skriv när det öppnar och stänger samma dag: 08:00-16:30.",
        "With “{text}” it closes before it opens.",
        "Write when it opens and closes the same day: 08:00-16:30.",
    ),
    "overlapping": Reason(
        "Tiderna {text} går in i varandra, eller står i fel ordning.",
        "Skriv dem i dagens ordning: [08:00-12:00, 13:00-16:30].",
        "The times {text} run into each other, or stand in the wrong order.",
        "Write them in the order of the day: [08:00-12:00, 13:00-16:30].",
    ),
}
