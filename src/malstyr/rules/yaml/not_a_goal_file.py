"""A file in the folder holds nothing that a goal file may begin with.

Why: Every .yaml file in the folder is read as goals. A file that is something else is left out, so
    that nothing in it is taken for goals.
Example:
    # i en egen fil
  - stages: [build, test]
  + goals:
  +   trygghet:
  +     text: Invånarna är trygga
Options: none; files are left out with exclude in settings
Source: the goal file format: a file is a group of sections
Message: This does not look like a goal file, and it is not read.
Help: If it is one, put its contents under a section: {sections}. If not, move the file, or name it
    under exclude in settings.

Finner: En fil i mappen utan något av det som en målfil kan börja med.
Varför: Alla filer i mappen som slutar på .yaml läses som mål. En fil som är något annat lämnas utanför,
    så att inget i den tas för mål.
Inställningar: inga; filer undantas med exclude i settings
Källa: målfilernas format: en fil är en grupp av avsnitt
Meddelande: Det här ser inte ut som en målfil och läses inte.
Hjälp: Är det en målfil: lägg innehållet under ett avsnitt ({sections}). Är det något annat: flytta
    filen, eller nämn den under exclude i settings.
"""
