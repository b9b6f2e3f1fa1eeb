"""A word that is not one of those that can stand there.

Why: Only certain words mean something in this place. Any other would be left out without anybody
    seeing it.
Example:
    indicators:
      nki:
        measured_in: index
  -     kind: resultat
  +     kind: result
Source: the goal file format: keys with a closed set of words

Finner: Ett ord som inte är något av dem som kan stå där.
Varför: Bara vissa ord betyder något på den här platsen. Andra skulle falla bort utan att någon ser det.
Källa: målfilernas format: nycklar där bara vissa ord får stå
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying(
    "”{text}” är inget av de ord som kan stå för {field}.", "“{text}” is not a word that can stand for {field}."
)
REASONS = {
    "meant": _form("Skriv {instead}. Orden är {words}.", "Write {instead}. The words are {words}."),
    "any": _form("Skriv något av orden {explained}.", "Write one of the words {words}."),
    "limit": Reason(
        "”{text}” säger inte hur allvarlig regeln {rule} är.",
        "Är det regelns gräns, skriv {rule}: {{limit: {number}}}; malstyr explain {rule} säger om den har en."
        " Annars skriver du något av orden {explained}.",
        "“{text}” does not say how serious the rule {rule} is.",
        "If it is the limit of the rule, write {rule}: {{limit: {number}}}; malstyr explain {rule} tells whether it"
        " has one. Otherwise write one of the words {words}.",
    ),
    "of-measure": _form(
        "Ordet säger vad måttet visar: skriv något av {explained}. Är ”{text}” hur det mäts, skriv det under"
        " method i stället.",
        "The word says what the measure shows: write one of {words}. If “{text}” is how it is measured, write it"
        " as method instead.",
    ),
}
