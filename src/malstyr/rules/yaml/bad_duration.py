"""A length of time that cannot be read.

Why: A promise of a time can be followed up only when number and unit are clear.
Bad:
    indicators:
      svarstid:
        promise: Du får svar inom två dygn
        measured_in: procent
        target: {within: 48 timmar, share: 100}
Good:
    indicators:
      svarstid:
        promise: Du får svar inom två dygn
        measured_in: procent
        target: {within: 48 hours, share: 100}
Options: none
Source: the goal file format: lengths of time
Message: “{text}” cannot be read as a length of time.
Help: Write {instead}.
Otherwise: Write a number and a unit: 30 minutes, 48 hours, 14 days, 2 working days, 2 weeks, 6 months
    or 4 years.

Finner: En tidslängd som inte går att läsa.
Varför: Ett löfte om en tid går att följa upp bara om antal och enhet är tydliga.
Inställningar: inga
Meddelande: ”{text}” går inte att läsa som en tidslängd.
Hjälp: Skriv {instead}.
Annars: Skriv ett antal och en enhet på engelska: 30 minutes, 48 hours, 14 days, 2 working days (vardagar),
    2 weeks, 6 months eller 4 years.
"""
