"""A name chosen for an entry cannot be used as its id.

Why: Ids begin with a letter and have no spaces, so that they are never taken for numbers or periods and
    can stand in formulas and references.
Bad:
    goals:
      nöjda kunder:
        text: Kunderna är nöjda
Good:
    goals:
      nöjda-kunder:
        text: Kunderna är nöjda
Options: none
Source: the goal file format: ids
Message: “{text}” cannot be used as an id.
Help: Write {instead}, in every place where the id is used.
Otherwise: Begin with a letter and use only letters, digits and hyphens, such as nöjda-kunder.

Finner: Ett namn på en post som inte går att använda som id.
Varför: Ett id börjar med en bokstav och har inga blanksteg. Då kan det aldrig tas för ett tal eller en
    period, och det kan stå i formler och hänvisningar.
Inställningar: inga
Meddelande: ”{text}” går inte att använda som id.
Hjälp: Skriv {instead}, på alla ställen där id:t används.
Annars: Börja med en bokstav och använd bara bokstäver, siffror och bindestreck, till exempel nöjda-kunder.
"""
