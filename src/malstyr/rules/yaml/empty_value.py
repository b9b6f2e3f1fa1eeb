"""A key without a value.

Why: It cannot be told whether the value was forgotten or meant to be empty.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        owner:
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        owner: förvaltningschef
Options: none
Source: the goal file format: a key that is written has a value
Message: {field} has no value.
Help: Write a value for {field}, or delete the line. Lines that belong to {field} begin two spaces further in.

Finner: En nyckel utan värde.
Varför: Det går inte att veta om värdet är glömt eller ska vara tomt.
Inställningar: inga
Meddelande: {field} har inget värde.
Hjälp: Skriv ett värde för {field}, eller ta bort raden. Rader som hör till {field} ska börja två blanksteg längre in.
"""
