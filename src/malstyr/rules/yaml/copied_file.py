"""A file that is a copy of another goal file.

Why: What stands in both is said twice, and when one of them is changed nobody knows which of them holds.
Example:
  - # i mål - Kopia.yaml, bredvid mål.yaml
  + # mål - Kopia.yaml är borttagen, och mål.yaml finns kvar
    goals: {trygghet: {text: Invånarna är trygga}}
Options: none; files are left out with exclude in settings
Source: OneDrive, Windows, macOS: names given to copies and to files that were changed in two places

Finner: En fil som är en kopia av en annan målfil.
Varför: Det som står i båda sägs två gånger, och när den ena ändras vet ingen vilken av dem som gäller.
Inställningar: inga; filer undantas med exclude i settings
Källa: OneDrive, Windows, macOS: namnen på kopior och på filer som har ändrats på två ställen
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "same": Reason(
        "Filen {file} ser ut som en kopia av {original} och läses inte. Uppgifterna i den står likadant i"
        " {original}. Kommentarer är inte jämförda.",
        "Ta bort {file}.",
        "The file {file} looks like a copy of {original}, and it is not read. Its entries stand in {original}, the"
        " same. Comments have not been compared.",
        "Remove {file}.",
    ),
    "differs": Reason(
        "Filen {file} ser ut som en kopia av {original} och läses inte. Det här står annorlunda eller bara där: {own}.",
        "Se efter vad som gäller. Skriv in det i {original} och ta sedan bort {file}. Är filen ingen kopia: ge den"
        " ett namn som inte börjar som {original}, och egna id.",
        "The file {file} looks like a copy of {original}, and it is not read. This is different there, or stands"
        " only there: {own}.",
        "See what holds. Write it into {original}, and then remove {file}. If the file is no copy, give it a name"
        " that does not begin like {original}, and ids of its own.",
    ),
    "unknown": Reason(
        "Filen {file} ser ut som en kopia av {original} och läses inte.",
        "Se efter om något i {file} ska vara kvar. Skriv i så fall in det i {original}, och ta sedan bort {file}."
        " Är filen ingen kopia: ge den ett namn som inte börjar som {original}.",
        "The file {file} looks like a copy of {original}, and it is not read.",
        "See whether anything in {file} is to be kept. If so, write it into {original}, and then remove {file}. If"
        " the file is no copy, give it a name that does not begin like {original}.",
    ),
    "office": Reason(
        "Filen {file} har ett namn som Word och Excel ger åt filer medan en annan är öppen, och den läses inte.",
        "Stäng Word och Excel. Finns {file} kvar då: ta bort den.",
        "The file {file} has a name that Word and Excel give to files while another is open, and it is not read.",
        "Close Word and Excel. If {file} is still there, remove it.",
    ),
}
