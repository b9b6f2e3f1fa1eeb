"""A package of rules that the settings name, and that could not be used.

Why: Its rules have found nothing because they have not been asked, which nobody would see otherwise.
Example:
    settings:
  -   plugins: [exempelkommunen]
  +   plugins: []
Source: docs/egna-regler.md

Finner: Ett regelpaket som inställningarna nämner och som inte gick att använda.
Varför: Dess regler har inte funnit något eftersom de inte har frågats, och det skulle ingen se annars.
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying(
    "Regelpaketet ”{id}” är inte installerat, så dess regler är inte prövade.",
    "The package of rules “{id}” is not installed, so its rules have not been tried.",
)
REASONS = {
    "absent": _form(
        "Installera paketet som har det i samma miljö som malstyr, med pip install, eller ta bort {id} ur plugins.",
        "Install the package that has it where malstyr is, with pip install, or take {id} out of plugins.",
    ),
    "misspelt": _form("Menade du {near}? Det är installerat.", "Did you mean {near}? It is installed."),
    "unusable": Reason(
        "Regelpaketet ”{id}” går inte att läsa in, så dess regler är inte prövade: {what}",
        "Låt den som har skrivit paketet rätta det, eller ta bort {id} ur plugins.",
        "The package of rules “{id}” cannot be loaded, so its rules have not been tried: {what}",
        "Have whoever wrote the package mend it, or take {id} out of plugins.",
    ),
    "raised": Reason(
        "Regeln ”{other}” i regelpaketet ”{id}” slutade med ett fel, så den är inte prövad: {what}",
        "Låt den som har skrivit paketet rätta regeln, eller tysta den: rules: {{{other}: ignore}}.",
        "The rule “{other}” of the package “{id}” ended with an error, so it has not been tried: {what}",
        "Have whoever wrote the package mend the rule, or silence it: rules: {{{other}: ignore}}.",
    ),
    "silent": Reason(
        "Regelpaketet ”{id}” blev inte inläst på {what} sekunder, så dess regler är inte prövade.",
        "Låt den som har skrivit paketet rätta det, eller ta bort {id} ur plugins.",
        "The package of rules “{id}” was not loaded within {what} seconds, so its rules have not been tried.",
        "Have whoever wrote the package mend it, or take {id} out of plugins.",
    ),
    "unanswered": Reason(
        "Regeln ”{other}” i regelpaketet ”{id}” blev inte klar på {what} sekunder, så den är inte prövad.",
        "Låt den som har skrivit paketet rätta regeln, eller tysta den: rules: {{{other}: ignore}}.",
        "The rule “{other}” of the package “{id}” was not done within {what} seconds, so it has not been tried.",
        "Have whoever wrote the package mend the rule, or silence it: rules: {{{other}: ignore}}.",
    ),
}
