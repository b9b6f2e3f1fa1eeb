"""A file that looks like a goal file and is not read, for its name or for the program that saved it.

Why: Whoever wrote it believes that its goals count, and nothing shows that they do not.
Example:
  - # i mål.yaml.txt
  + # i mål.yaml
    goals: {trygghet: {text: Invånarna är trygga}}
Options: none; files are left out with exclude in settings
Source: the goal file format: goal files are plain text, and end with .yaml or .yml

Finner: En fil som ser ut som en målfil men inte läses, för sitt namn eller för programmet som sparade den.
Varför: Den som skrev filen tror att målen i den räknas, och inget visar att de inte gör det.
Inställningar: inga; filer undantas med exclude i settings
Källa: målfilernas format: målfiler är vanlig text och slutar på .yaml eller .yml
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "nested": Reason(
        "Filen {file} gör sin mapp till en verksamhet för sig, men säger inte vilken annan det är. Därför läses inget"
        " i mappen här.",
        "Hör mappen hit, ta bort version och organisation i filen och döp om den till {instead}, eller ta bort filen"
        " om den inte har något eget. Är det en egen verksamhet, skriv ett eget id: organisation: {{id: …, name: …}}",
        "The file {file} makes its folder an organisation by itself, and does not say which other it is. So nothing"
        " in the folder is read here.",
        "If the folder belongs here, take version and organisation out of the file and rename it to {instead}, or"
        " delete the file if it has nothing of its own. If it is an organisation of its own, write an id of its own:"
        " organisation: {{id: …, name: …}}",
    ),
    "nested-copy": Reason(
        "Filen {file} är en kopia av malstyr.yaml, och gör sin mapp till en verksamhet för sig. Därför läses inget i"
        " mappen här.",
        "Ta bort {file}, så läses mappen. Är det en egen verksamhet, skriv ett eget id i den: organisation: {{id: …,"
        " name: …}}",
        "The file {file} is a copy of malstyr.yaml, and makes its folder an organisation by itself. So nothing in the"
        " folder is read here.",
        "Delete {file}, and the folder is read. If it is an organisation of its own, write an id of its own in it:"
        " organisation: {{id: …, name: …}}",
    ),
    "ending": Reason(
        "Filen {file} heter nästan som en målfil men läses inte: namnet ska sluta på .yaml eller .yml, med små"
        " bokstäver och inget efter.",
        "Döp om filen till {instead}. I Utforskaren i Windows syns hela namnet när Filnamnstillägg är ikryssat"
        " under Visa. Är filen ingen målfil: nämn den under exclude i settings.",
        "The file {file} is called almost like a goal file, but is not read: the name should end with .yaml or"
        " .yml, in small letters and with nothing after.",
        "Rename the file to {instead}. In Windows Explorer the whole name is shown when File name extensions is"
        " ticked under View. If the file is no goal file, name it under exclude in settings.",
    ),
    "text": Reason(
        "Filen {file} är skriven som en målfil men läses inte: namnet ska sluta på .yaml eller .yml.",
        "Döp om filen till {instead}. Är den ingen målfil: nämn den under exclude i settings.",
        "The file {file} is written like a goal file, but is not read: the name should end with .yaml or .yml.",
        "Rename the file to {instead}. If it is no goal file, name it under exclude in settings.",
    ),
    "hidden": Reason(
        "Filen {file} är skriven som en målfil men läses inte: filer och mappar med punkt först i namnet är dolda.",
        "Döp om den till {instead}. Är filen ingen målfil: nämn den under exclude i settings.",
        "The file {file} is written like a goal file, but is not read: files and folders with a dot first in their"
        " name are hidden.",
        "Rename it to {instead}. If the file is no goal file, name it under exclude in settings.",
    ),
    "word": Reason(
        "Filen {file} ser ut som en målfil men är ett dokument från ett ordbehandlings- eller kalkylprogram, och"
        " den läses inte. En målfil är ren text.",
        "Kopiera texten till en ny fil i ett program för ren text, till exempel Anteckningar, och spara den som"
        " {instead} med kodningen UTF-8. Är filen ingen målfil: nämn den under exclude i settings.",
        "The file {file} looks like a goal file, but is a document of a word processor or a spreadsheet, and is not"
        " read. A goal file is plain text.",
        "Copy the text into a new file in a program for plain text, such as Notepad, and save it as {instead} in"
        " UTF-8. If the file is no goal file, name it under exclude in settings.",
    ),
}
