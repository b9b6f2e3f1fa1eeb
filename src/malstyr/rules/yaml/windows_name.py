"""A goal file with a name that Windows cannot hold.

Why: It is read here, but whoever fetches the goals to a computer with Windows does not get the file, or gets another in
    its place.
Example:
  - # i mål?.yaml
  + # i mål.yaml
    goals: {trygghet: {text: Invånarna är trygga}}
Options: none; files are left out with exclude in settings
Source: Microsoft, Naming Files, Paths, and Namespaces

Finner: En målfil med ett namn som Windows inte klarar.
Varför: Den läses här, men den som hämtar målen till en dator med Windows får inte filen, eller får en annan i stället.
Inställningar: inga; filer undantas med exclude i settings
"""

from malstyr.rules.reasons import Reason, mended

_form = mended("Döp om den, till exempel till {renamed}.", "Rename it, for instance to {renamed}.")
REASONS = {
    "device": _form(
        "I Windows kan ingen fil eller mapp heta {part}, så filen {file} går inte att hämta dit.",
        "In Windows no file or folder can be called {part}, so the file {file} cannot be fetched there.",
    ),
    "sign": _form(
        "I Windows kan inget namn innehålla tecknet {part}, så filen {file} går inte att hämta dit.",
        "In Windows no name can hold the sign {part}, so the file {file} cannot be fetched there.",
    ),
    "end": _form(
        "I Windows kan inget namn sluta med punkt eller blanksteg, som ”{part}”, så filen {file} går inte att hämta"
        " dit.",
        "In Windows no name can end with a dot or a blank, like “{part}”, so the file {file} cannot be fetched there.",
    ),
    "capitals": Reason(
        "Filerna {part} och {file} skiljer sig bara åt i stora och små bokstäver. I Windows ryms bara en av dem.",
        "Döp om en av dem, till exempel {file} till {renamed}, eller flytta ihop innehållet.",
        "The files {part} and {file} differ only in capital letters. Windows holds only one of them.",
        "Rename one of them, for instance {file} to {renamed}, or put their contents together.",
    ),
    "long": Reason(
        "Namnet på filen, med mapparna som den ligger i, är {length} tecken långt. Windows klarar ofta bara 260,"
        " och då räknas alla mappar ovanför med.",
        "Korta namnet på filen eller på mapparna till högst {most} tecken.",
        "The name of the file, with the folders that it is in, has {length} signs. Windows often holds no more than"
        " 260, and counts every folder above.",
        "Shorten the name of the file or of the folders to at most {most} signs.",
    ),
}
