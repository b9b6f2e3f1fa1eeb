"""A key without a value.

Why: It cannot be told whether the value was forgotten or meant to be empty.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     owner:
  +     owner: förvaltningschef
Source: the goal file format: a key that is written has a value

Finner: En nyckel utan värde.
Varför: Det går inte att veta om värdet är glömt eller ska vara tomt.
Källa: målfilernas format: en nyckel som är skriven har ett värde
"""

from malstyr.rules.reasons import DAY_UNKNOWN, Reason, Saying

_form = Saying("{field} har inget värde.", "{field} has no value.")
REASONS = {
    "any": _form(
        "Skriv ett värde för {field}, eller ta bort {field}. Rader som hör till {field} ska börja två blanksteg"
        " längre in.",
        "Write a value for {field}, or delete {field}. Lines that belong to {field} begin two spaces further in.",
    ),
    "required": _form(
        "Skriv ett värde för {field}, som måste finnas här. Rader som hör till {field} ska börja två blanksteg längre"
        " in.",
        "Write a value for {field}, which must be here. Lines that belong to {field} begin two spaces further in.",
    ),
    "version": _form("Skriv version: 1.", "Write version: 1."),
    "like-those": _form(
        "Skriv {line}, som på raderna bredvid, med talet i stället för punkterna. Är det inte bestämt, ta bort raden.",
        "Write {line}, as on the lines beside it, with the number for the dots. If it is not decided, delete the line.",
    ),
    "reason": Reason(
        "För {field} står bara ”{text}”, men där ska skälet stå.",
        "Skriv skälet med egna ord, till exempel {field}: beslutas nästa år. Finns inget skäl, ta bort {field}.",
        "For {field} stands only “{text}”, and the reason should.",
        "Write the reason in your own words, as in {field}: decided next year. If there is none, delete {field}.",
    ),
    "as-of": _form.further(*DAY_UNKNOWN)(
        "Är det dagens datum som gäller, ta bort {field}. Annars skriver du dagen, som år-månad-dag, till exempel"
        " 2013-06-01.",
        "If today is meant, take {field} away. Otherwise write the day as year-month-day, such as 2013-06-01.",
    ),
    "comment": Reason(
        "{field} har inget värde, eftersom det som står efter # är en kommentar.",
        "Är {text} värdet, skriv {line} inom citattecken. Annars skriver du ett värde före kommentaren.",
        "{field} has no value, since what follows # is a comment.",
        "If {text} is the value, write {line} in quotes. Otherwise write a value before the comment.",
    ),
    "spreadsheet": Reason(
        "”{text}” är något som kalkylprogrammet visar i stället för ett värde.",
        "Öppna kalkylprogrammet och se vad som ska stå där. Skriv det, eller ta bort {text} och nyckeln före.",
        "“{text}” is what a spreadsheet shows in place of a value.",
        "Open the spreadsheet and see what should stand there. Write that, or delete {text} and the key before it.",
    ),
}
