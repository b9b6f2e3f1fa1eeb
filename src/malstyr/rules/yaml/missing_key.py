"""A key that must be there is missing.

Why: Without it the entry cannot be shown or judged.
Bad:
    goals:
      trygghet:
        level: mål
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        level: mål
Options: none
Source: the goal file format: the keys of each section
Message: The key {field} is missing here.
Help: Add a line with {field}: and its value.

Finner: En nyckel som måste finnas men saknas.
Varför: Utan den går det inte att visa eller bedöma posten.
Inställningar: inga
Meddelande: Nyckeln {field} saknas här.
Hjälp: Lägg till en rad med {field}: och dess värde.
"""
