"""A period that cannot be read.

Why: Values of the same period must be written the same way, or they cannot be compared.
Bad:
    plans:
      styrkort:
        period: 2012–2015
Good:
    plans:
      styrkort:
        period: 2012-2015
Options: none
Source: the goal file format: periods; ISO 8601-1:2019 for days and weeks
Message: “{text}” cannot be read as a period.{impossible!w}
Help: Write {instead}.
Otherwise: Write a year 2013, several years 2012-2015, a school year 2013/14, a part of a year 2013-H1,
    2013-T2, 2013-Q3, 2013-M05 or 2013-W14, a reporting point 2013-D1, or a day 2013-05-17.

Finner: En period som inte går att läsa.
Varför: Värden för samma period måste vara skrivna likadant, annars går de inte att jämföra.
Inställningar: inga
Meddelande: ”{text}” går inte att läsa som en period.{impossible!w}
Hjälp: Skriv {instead}.
Annars: Skriv ett år 2013, flera år 2012-2015, ett läsår 2013/14, en del av ett år 2013-H1, 2013-T2,
    2013-Q3, 2013-M05 eller 2013-W14, ett delår 2013-D1 eller en dag 2013-05-17.
"""
