"""A formula that cannot be read.

Why: A formula that can be read in two ways would give two results.
Bad:
    indicators:
      kostnad-per-invånare:
        measured_in: kronor
        formula: 1000 x kostnad / invånare
Good:
    indicators:
      kostnad-per-invånare:
        measured_in: kronor
        formula: 1000 * kostnad / invånare
Options: none
Source: the goal file format: formulas
Message: The formula “{text}” cannot be read at “{piece}”.
Help: Write ids and numbers with + - * / between them and a space on each side of the sign, such as
    100 * kostnad / invånare. Brackets, abs, min and max may be used.

Finner: En formel som inte går att läsa.
Varför: En formel som går att läsa på två sätt skulle ge två resultat.
Inställningar: inga
Meddelande: Formeln ”{text}” går inte att läsa vid ”{piece}”.
Hjälp: Skriv id:n och tal med + - * / emellan och blanksteg på båda sidor om tecknet, till exempel
    100 * kostnad / invånare. Parenteser, abs, min och max går att använda.
"""
