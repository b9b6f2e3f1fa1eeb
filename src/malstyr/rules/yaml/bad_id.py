"""A name chosen for an entry cannot be used as its id.

Why: Ids begin with a letter and have no spaces, so that they are never taken for numbers or periods and
    can stand in formulas and references.
Example:
    goals:
  -   nöjda kunder:
  +   nöjda-kunder:
        text: Kunderna är nöjda
Source: the goal file format: ids

Finner: Ett namn på en post som inte går att använda som id.
Varför: Ett id börjar med en bokstav och har inga blanksteg. Då kan det aldrig tas för ett tal eller en
    period, och det kan stå i formler och hänvisningar.
Källa: målfilernas format: id
"""

from malstyr.rules.reasons import Saying

_form = Saying("”{text}” går inte att använda som id.", "“{text}” cannot be used as an id.")
REASONS = {
    "chosen": _form(
        "Skriv {instead}, på alla ställen där id:t används.", "Write {instead}, in every place where the id is used."
    ),
    "known": _form("Skriv {instead}.", "Write {instead}."),
    "own": _form(
        "Börja med en bokstav och använd bara bokstäver, siffror och bindestreck, till exempel nöjda-kunder.",
        "Begin with a letter and use only letters, digits and hyphens, such as satisfied-customers.",
    ),
    "whole": _form(
        "Helheten är periodens eget värde och står inte här: ta bort {text}. Ska helheten räknas ut av delarna,"
        " skriv total: sum eller total: mean.",
        "The whole is the value of the period itself and does not stand here: delete {text}. If the whole is"
        " computed from the parts, write total: sum or total: mean.",
    ),
    "item": _form(
        "Här står en hel lista, inte en post i den: skriv {list} för alla poster. Gäller det bara några av dem, lägg"
        " dem i en egen lista under lists och skriv dess id.",
        "A whole list stands here, not an item of one: write {list} for all items. If only some of them are meant,"
        " put those in a list of their own under lists and write its id.",
    ),
    "member": _form(
        "Indikatorn står på en egen rad, och det som mäts för sig under den. Skriv {id}: och {member}: på raden under,"
        " två blanksteg längre in, med värdena ännu längre in. Står {id}"
        " redan i filen, flytta värdena dit.",
        "The indicator stands on a line of its own, and what is measured by itself below it. Write {id}: and {member}:"
        " on the line below, two spaces further in, with the values further in still. If {id} stands in the file"
        " already, move the values there.",
    ),
    "every": _form(
        "Skriv id:n inom hakparentes, till exempel {listed}. units är alla enheter, också de som andra hör till, och en"
        " listas id allt i listan.",
        "Write ids in brackets, such as {listed}. units is all units, also those that others belong to, and the id of a"
        " list all that is in it.",
    ),
    "listed": _form(
        "Skriv dem var för sig, med kommatecken emellan: {line}", "Write each by itself, with commas between: {line}"
    ),
    "on-lines": _form(
        "Skriv dem på var sin rad, med bindestreck före:\n{line}",
        "Write each on a line of its own, with a dash before it:\n{line}",
    ),
    "of-another": _form(
        "Här ska id:t stå för något i avsnittet {section}, inte dess namn. Där finns: {ids}. Är det inget av dem,"
        " lägg till det i {section} först.",
        "The id of something in the section {section} is meant here, not its name. There are: {ids}. If it is none"
        " of them, add it to {section} first.",
    ),
    "of-another-or-new": _form(
        "Här ska id:t stå för något i avsnittet {section}, inte dess namn. Där finns: {ids}. Är det inget av dem, skriv"
        " {id} här, och lägg till {own} under {under}.",
        "The id of something in the section {section} is meant here, not its name. There are: {ids}. If it is none of"
        " them, write {id} here, and add {own} under {under}.",
    ),
    "of-section": _form(
        "Här ska id:t stå för något i avsnittet {section}, så som det står där, inte dess namn.",
        "The id of something in the section {section} is meant here, as it stands there, not its name.",
    ),
    "and-when": _form(
        "Skriv {line}: här, och {when}: på raden under, två blanksteg längre in. Det som står under flyttas lika"
        " mycket.",
        "Write {line}: here, and {when}: on the line below, two spaces further in. What stands below moves as much.",
    ),
    "of-subject": _form(
        "Skriv avsnittet, snedstreck och id:t för det som menas, till exempel indicators/nöjdhet.",
        "Write the section, a slash and the id of what is meant, such as indicators/satisfaction.",
    ),
    "part-of-another": _form(
        "Det är en uträkning, och den får en egen indikator: {line}. Skriv sedan {id} här.",
        "It is something computed, and is an indicator of its own: {line}. Then write {id} here.",
    ),
}
