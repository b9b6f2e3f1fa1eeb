"""A number is written with a decimal comma.

Why: YAML reads a comma in braces as the end of the value, so {value: 4,0} is the value 4 and a key
    called 0; elsewhere programs would disagree about what the number is.
Example:
    indicators:
      enkät:
        measured_in: betyg
        method: enkät
  -     target: {at_least: 4,0}
  +     target: {at_least: 4.0}
Source: YAML 1.2, 7.4 Flow Collection Styles

Finner: Ett tal som är skrivet med decimalkomma.
Varför: YAML läser ett komma inom klamrar som slut på värdet: {value: 4,0} blir värdet 4 och en
    nyckel som heter 0. Utanför klamrar är program oense om vilket tal som menas.
"""

from malstyr.rules.reasons import Saying

_form = Saying("Talet ”{text}” har decimalkomma.", "The number “{text}” has a decimal comma.")
REASONS = {
    "meant": _form(
        "Skriv {instead}. I målfilerna används decimalpunkt; rapporterna visar komma.",
        "Write {instead}. Goal files use a decimal point; reports show a comma.",
    ),
    "thousands": _form(
        "Skriv hela talet utan komma om tusental menades, och med punkt om decimaler menades.",
        "Write it whole, without the comma, if thousands were meant, and with a point if decimals were.",
    ),
    "fraction": _form(
        "Menas {percent!n} procent, skriv {percent}. Menas mindre än en procent, skriv {number}.",
        "If {percent!n} per cent is meant, write {percent}. If less than one per cent is, write {number}.",
    ),
}
