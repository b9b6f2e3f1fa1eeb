"""A name chosen for an entry cannot be used as its id.

Why: Ids begin with a letter and have no spaces, so that they are never taken for numbers or periods and
    can stand in formulas and references.
Bad:
    goals:
      nöjda kunder:
        text: Kunderna är nöjda
Good:
    goals:
      nöjda-kunder:
        text: Kunderna är nöjda
Options: none
Source: the goal file format: ids
Message: {said}
Help: {help}

Finner: Ett namn på en post som inte går att använda som id.
Varför: Ett id börjar med en bokstav och har inga blanksteg. Då kan det aldrig tas för ett tal eller en
    period, och det kan stå i formler och hänvisningar.
Inställningar: inga
Meddelande: {said}
Hjälp: {help}
"""

from malstyr.rules.reasons import Reason

_SAID = ("”{text}” går inte att använda som id.", "“{text}” cannot be used as an id.")
REASONS = {
    "chosen": Reason(
        (_SAID[0], "Skriv {instead}, på alla ställen där id:t används."),
        (_SAID[1], "Write {instead}, in every place where the id is used."),
    ),
    "known": Reason((_SAID[0], "Skriv {instead}."), (_SAID[1], "Write {instead}.")),
    "own": Reason(
        (
            _SAID[0],
            "Börja med en bokstav och använd bara bokstäver, siffror och bindestreck, till exempel nöjda-kunder.",
        ),
        (_SAID[1], "Begin with a letter and use only letters, digits and hyphens, such as nöjda-kunder."),
    ),
    "whole": Reason(
        (
            _SAID[0],
            "Helheten är periodens eget värde och står inte här: ta bort {text}. Ska helheten räknas ut av delarna,"
            " skriv total: sum eller total: mean.",
        ),
        (
            _SAID[1],
            "The whole is the value of the period itself and does not stand here: delete {text}. If the whole is"
            " computed from the parts, write total: sum or total: mean.",
        ),
    ),
    "listed": Reason(
        (_SAID[0], "Skriv dem var för sig, med kommatecken emellan: {line}"),
        (_SAID[1], "Write each by itself, with commas between: {line}"),
    ),
    "of-another": Reason(
        (
            _SAID[0],
            "Här ska id:t stå för något i avsnittet {section}, inte dess namn. Där finns: {ids}. Är det inget av dem,"
            " lägg till det i {section} först.",
        ),
        (
            _SAID[1],
            "The id of something in the section {section} is meant here, not its name. There are: {ids}. If it is none"
            " of them, add it to {section} first.",
        ),
    ),
    "of-section": Reason(
        (_SAID[0], "Här ska id:t stå för något i avsnittet {section}, så som det står där, inte dess namn."),
        (_SAID[1], "The id of something in the section {section} is meant here, as it stands there, not its name."),
    ),
    "of-subject": Reason(
        (
            _SAID[0],
            "Skriv avsnittet, snedstreck och id:t för det som menas, till exempel indicators/nöjdhet.",
        ),
        (
            _SAID[1],
            "Write the section, a slash and the id of what is meant, such as indicators/nöjdhet.",
        ),
    ),
    "part-of-another": Reason(
        (
            _SAID[0],
            "Det är en uträkning, och den får en egen indikator: {line}. Skriv sedan {id} här.",
        ),
        (_SAID[1], "It is something computed, and is an indicator of its own: {line}. Then write {id} here."),
    ),
}
