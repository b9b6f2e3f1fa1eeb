"""Two versions of the same lines, left by git when it could not merge them.

Why: Two people changed the same lines. git puts both in the file, and a person has to choose.
Example:
    goals:
      trygghet:
  - <<<<<<< HEAD
  -     text: Invånarna är trygga
  - =======
        text: Invånarna känner sig trygga
  - >>>>>>> förslag
Source: git merge, How conflicts are presented

Finner: Två versioner av samma rader, som git lämnat när de inte gick att slå ihop.
Varför: Två personer har ändrat samma rader. git lägger båda i filen, och en människa får välja.
"""

from malstyr.rules.reasons import Reason

_SAID_SV = "Här står två versioner av samma rader, eftersom git inte kunde slå ihop dem"
_SAID_EN = "Two versions of the same lines stand here, since git could not merge them"
_SIDES_SV = "Raderna från <<<<<<< till ======= är från {one}, de från ======= till >>>>>>> från {other}."
_SIDES_EN = "The lines from <<<<<<< to ======= are from {one}, those from ======= to >>>>>>> from {other}."
_KEEP_SV = "Ta bort de andra och raderna som börjar med <<<<<<<, ======= och >>>>>>>."
_KEEP_EN = "Delete the others and the lines that begin with <<<<<<<, ======= and >>>>>>>."

REASONS = {
    "both": Reason(
        f"{_SAID_SV}: ”{{ours}}” från {{one}} och ”{{theirs}}” från {{other}}.",
        f"Behåll de rader som ska gälla. {_SIDES_SV} {_KEEP_SV}",
        f"{_SAID_EN}: “{{ours}}” from {{one}} and “{{theirs}}” from {{other}}.",
        f"Keep the lines that are to hold. {_SIDES_EN} {_KEEP_EN}",
    ),
    "ours": Reason(
        f"{_SAID_SV}: ”{{ours}}” finns i {{one}} men inte i {{other}}.",
        f"Behåll raderna om de ska vara med, annars inte. {_SIDES_SV} {_KEEP_SV}",
        f"{_SAID_EN}: “{{ours}}” is in {{one}} but not in {{other}}.",
        f"Keep the lines if they are to be there, else not. {_SIDES_EN} {_KEEP_EN}",
    ),
    "theirs": Reason(
        f"{_SAID_SV}: ”{{theirs}}” finns i {{other}} men inte i {{one}}.",
        f"Behåll raderna om de ska vara med, annars inte. {_SIDES_SV} {_KEEP_SV}",
        f"{_SAID_EN}: “{{theirs}}” is in {{other}} but not in {{one}}.",
        f"Keep the lines if they are to be there, else not. {_SIDES_EN} {_KEEP_EN}",
    ),
    "same": Reason(
        f"{_SAID_SV}, men de säger samma sak.",
        f"Behåll raderna en gång. {_KEEP_SV}",
        f"{_SAID_EN}, but they say the same.",
        f"Keep the lines once. {_KEEP_EN}",
    ),
    "cut": Reason(
        "Här står en rad som git lämnat efter två versioner av samma rader, men hela märkningen finns inte kvar.",
        "Se till att raderna som ska gälla står här en gång. Ta bort alla rader som börjar med <<<<<<<, ======="
        " och >>>>>>>.",
        "A line that git left with two versions of the same lines stands here, but not all of its marks are left.",
        "See to it that the lines that are to hold stand here once. Delete every line that begins with <<<<<<<,"
        " ======= or >>>>>>>.",
    ),
}
