"""A date that cannot be read, or that does not exist.

Why: A date written year-month-day means the same day to everybody.
Bad:
    goals:
      intranät:
        text: Ett nytt intranät är i drift
        due: [1 juni 2013]
Good:
    goals:
      intranät:
        text: Ett nytt intranät är i drift
        due: [2013-06-01]
Options: none
Source: ISO 8601-1:2019, 5.2.2 Calendar date
Message: “{text}” cannot be read as a date.{impossible!w}
Help: Write {instead}.
Otherwise: Write a day that exists as year-month-day, such as 2013-06-01. A day that comes every year
    is month-day, such as 04-30.

Finner: Ett datum som inte går att läsa, eller som inte finns.
Varför: Ett datum skrivet år-månad-dag betyder samma dag för alla.
Inställningar: inga
Meddelande: ”{text}” går inte att läsa som ett datum.{impossible!w}
Hjälp: Skriv {instead}.
Annars: Skriv en dag som finns, som år-månad-dag, till exempel 2013-06-01. En dag som kommer varje år
    skrivs månad-dag, till exempel 04-30.
"""
