"""A key that must be there is missing.

Why: Without it the entry cannot be shown or judged.
Example:
    goals:
      trygghet:
  +     text: Invånarna är trygga
        level: mål
Source: the goal file format: the keys of each section

Finner: En nyckel som måste finnas men saknas.
Varför: Utan den går det inte att visa eller bedöma posten.
Källa: målfilernas format: varje avsnitts nycklar
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying("Nyckeln {field} saknas här.", "The key {field} is missing here.")
REASONS = {
    "any": _form("Lägg till en rad med {field}: och dess värde.", "Add a line with {field}: and its value."),
    "version": _form(
        "Skriv version: 1 på en egen rad överst i filen.",
        "Write version: 1 on a line of its own at the top of the file.",
    ),
    "dash": Reason(
        "Raden med {key} börjar med bindestreck, och därför blir den en post för sig. Den hör ihop med {before} på"
        " raden ovanför.",
        "Ta bort bindestrecket, och låt {key} börja lika långt in som {before}.",
        "The line with {key} begins with a dash, which makes an item of its own of it. It belongs with {before} on"
        " the line above.",
        "Remove the dash, and let {key} begin as far in as {before}.",
    ),
    "organisation": _form(
        "Lägg till en rad med er organisation: organisation: {{id: …, name: …}}",
        "Add a line with your organisation: organisation: {{id: …, name: …}}",
    ),
    "entry": Reason(
        "Raden med postens id saknas här. Utan den hör raderna inte till någon post.",
        "Skriv id:t och kolon på en egen rad ovanför raden {line}, med {wanted} blanksteg före.",
        "The line with the id of the entry is missing here. Without it the lines belong to no entry.",
        "Write the id and a colon on a line of its own above the line {line}, with {wanted} spaces before it.",
    ),
    "section": Reason(
        "Raden {field}: saknas här. Utan den läses posterna som om de hörde till avsnittet ovanför.",
        "Skriv {field}: längst till vänster på en egen rad ovanför raden {line}",
        "The line {field}: is missing here. Without it the entries are read as those of the section above.",
        "Write {field}: at the very left, on a line of its own above the line {line}",
    ),
    "section-at-margin": Reason(
        "Raden {field}: saknas överst. Det som står här ser ut som poster i det avsnittet.",
        "Skriv {field}: på en egen rad överst, och börja alla andra rader två blanksteg längre in.",
        "The line {field}: is missing at the top. What stands here looks like entries of that section.",
        "Write {field}: on a line of its own at the top, and begin all other lines two spaces further in.",
    ),
}
