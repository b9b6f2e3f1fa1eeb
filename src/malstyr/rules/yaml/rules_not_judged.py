"""A file could not be read, so some rules were not tried.

Why: These rules look for what is missing. What they miss may stand in the file that could not be read.
Example:
    goals:
      trygghet:
  -     text: Mål 3: trygghet
  +     text: "Mål 3: trygghet"
Source: the goal file format: what could not be judged is always said

Finner: En fil som inte gick att läsa, så att några regler inte är prövade.
Varför: Reglerna letar efter det som saknas. Det de saknar kan stå i filen som inte gick att läsa.
Källa: målfilernas format: det som inte kunde bedömas sägs alltid
"""

from malstyr.rules.reasons import mended

_form = mended(
    "Rätta filerna och kontrollera sedan igen. Inte prövade: {rules}.",
    "Mend the files and check again. Not tried: {rules}.",
)
REASONS = {
    "files": _form(
        "Några regler är inte prövade, eftersom dessa filer inte gick att läsa: {files}.",
        "Some rules were not tried, since these files could not be read: {files}.",
    ),
    "settings": _form(
        "Några regler är inte prövade, eftersom dessa filer inte gick att läsa: {files}. Inställningarna i"
        " malstyr.yaml gäller därför inte, och allt är bedömt per {as_of}.",
        "Some rules were not tried, since these files could not be read: {files}. So the settings of malstyr.yaml"
        " do not hold, and everything is judged as of {as_of}.",
    ),
    "day": _form(
        "Några regler är inte prövade, eftersom dessa filer inte gick att läsa: {files}. Inställningarna i"
        " malstyr.yaml gäller därför inte, och det som beror på vilken dag det är bedöms inte.",
        "Some rules were not tried, since these files could not be read: {files}. So the settings of malstyr.yaml"
        " do not hold, and what depends on which day it is is not judged.",
    ),
    "empty": _form(
        "Några regler är inte prövade, eftersom dessa filer är tomma eller inte gick att läsa: {files}. Det finns"
        " därför inga inställningar, och allt är bedömt per {as_of}.",
        "Some rules were not tried, since these files are empty or could not be read: {files}. So there are no"
        " settings, and everything is judged as of {as_of}.",
    ),
}
