"""A text goes on on a line that begins too far to the left to belong to it.

Why: What word processors and mail break over lines begins at the margin, and is then read as a key of its own.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga hemma
  - och på stan
  +       och på stan
        level: mål
Source: YAML 1.2, 7.3.3 Plain Style: lines that go on are indented more than their key

Finner: En text som fortsätter på en rad som börjar för långt till vänster.
Varför: Det som ordbehandlingsprogram och mejl bryter på flera rader börjar i marginalen. Då läses det som en
    egen nyckel.
Källa: YAML 1.2, 7.3.3 Plain Style: rader som fortsätter står längre in än sin nyckel
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "text": Reason(
        "”{text}” ser ut att fortsätta texten på raden ovanför, men börjar för långt till vänster.",
        "Börja raden med {wanted} blanksteg, eller skriv hela texten på en rad.",
        "“{text}” seems to go on from the text above it, but begins too far to the left.",
        "Begin the line with {wanted} spaces, or put the whole text on one line.",
    ),
    "colon": Reason(
        "”{text}” ser ut att fortsätta texten på raden ovanför, men kolonet gör att det läses som en nyckel.",
        "Skriv hela texten på en rad, inom citattecken: {line}",
        "“{text}” seems to go on from the text above it, but the colon makes it a key.",
        "Put the whole text on one line, in quotes: {line}",
    ),
    "colon-or-key": Reason(
        "”{text}” läses som en nyckel, men någon sådan nyckel finns inte här.",
        "Fortsätter den texten på raden ovanför, skriv hela texten på en rad, inom citattecken: {line} Annars tar"
        " du bort raden, eller skriver den som en anmärkning: note: …",
        "“{text}” is read as a key, but there is no such key here.",
        "If it goes on from the text above it, put the whole text on one line, in quotes: {line} Otherwise delete"
        " the line, or write it as a note: …",
    ),
    "key": Reason(
        "”{text}” har inget kolon, och hör inte till texten på raden ovanför.",
        "Är det en nyckel, skriv kolon och blanksteg efter den. Fortsätter texten ovanför, börja raden med {wanted}"
        " blanksteg.",
        "“{text}” has no colon, and does not belong to the text above it.",
        "If it is a key, write a colon and a space after it. If the text above goes on, begin the line with"
        " {wanted} spaces.",
    ),
}
