"""A formula that cannot be read.

Why: A formula that can be read in two ways would give two results.
Example:
    indicators:
      kostnad-per-invånare:
        measured_in: kronor
  -     formula: 1000 x kostnad / invånare
  +     formula: 1000 * kostnad / invånare
Source: the goal file format: formulas
Message: The formula “{text}” cannot be read at “{piece}”.
Help: Write {instead}
Otherwise: {help}

Finner: En formel som inte går att läsa.
Varför: En formel som går att läsa på två sätt skulle ge två resultat.
Källa: målfilernas format: formler
Meddelande: Formeln ”{text}” går inte att läsa vid ”{piece}”.
Hjälp: Skriv {instead}
Annars: {help}
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "any": Reason(
        "",
        "Skriv id:n och tal med + - * / emellan och blanksteg på båda sidor om tecknet, till exempel 100 * kostnad"
        " / invånare. Parenteser, abs, min och max går att använda.",
        "",
        "Write ids and numbers with + - * / between them and a space on each side of the sign, such as 100 *"
        " cost / residents. Brackets, abs, min and max may be used.",
    ),
    "names": Reason(
        "",
        "Skriv {line}, med id:t för den indikator som menas i stället för {unknown}, som inte finns.",
        "",
        "Write {line}, with the id of the indicator that is meant for {unknown}, which does not exist.",
    ),
    "cells": Reason(
        "",
        "{unknown} är celler i ett kalkylblad. Skriv {line}, med indikatorernas id i stället för dem.",
        "",
        "{unknown} are cells of a spreadsheet. Write {line}, with the ids of the indicators for them.",
    ),
    "parts-of": Reason(
        "",
        "{unknown} är inte id för någon indikator. Är det {id} som menas, skriv {line}.",
        "",
        "{unknown} is no id of an indicator. If {id} is meant, write {line}.",
    ),
    "parts": Reason(
        "",
        "{unknown} är inte id för någon indikator. Är det budget och utfall för en av dem, skriv {line}, med dess"
        " id i stället för id.",
        "",
        "{unknown} is no id of an indicator. If it is the budget and the outcome of one, write {line}, with its id"
        " for id.",
    ),
    "percent": Reason(
        "",
        "Ta bort %-tecknet. En andel i procent räknas ut med 100, till exempel 100 * kostnad / budget, och enheten"
        " står i measured_in.",
        "",
        "Take the % sign away. A percentage is computed with 100, such as 100 * cost / budget, and the unit is"
        " told by measured_in.",
    ),
    "brackets": Reason(
        "",
        "Parenteserna går inte ihop två och två. Skriv ) för varje ( och ta bort den som är för mycket.",
        "",
        "The brackets do not pair. Write a ) for every ( and take away the one too many.",
    ),
}
