"""A key that does not exist in this place.

Why: What stands under a misspelt key would be left out without anybody seeing it.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        perspektiv: kund
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        perspective: kund
Options: none
Source: the goal file format: unknown keys are faults
Message: There is no key “{key}” here.
Help: Write {instead}.
Otherwise: Use one of the keys {keys}, or delete the key.

Finner: En nyckel som inte finns på den här platsen.
Varför: Det som står under en felstavad nyckel skulle falla bort utan att någon ser det.
Inställningar: inga
Meddelande: Nyckeln ”{key}” finns inte här.
Hjälp: Skriv {instead}.
Annars: Använd någon av nycklarna {keys}, eller ta bort nyckeln.
"""
