"""A character that must not stand in a goal file.

Why: The character cannot be seen, and programs treat it in different ways: one reads it as a line
    break, another stops.
Example:
    goals:
      trygghet:
  -     # mellan orden står en osynlig radbrytning, U+2028
        text: Invånarna är trygga
Source: YAML 1.2, 5.1 Character Set
Message: The file cannot be read because of the character {character!w}.
Help: Delete the character. It often cannot be seen: delete what stands around this place and type it
    again.

Finner: Ett tecken som inte får finnas i en målfil.
Varför: Tecknet syns inte, och program behandlar det olika: ett läser det som en radbrytning, ett
    annat stannar.
Meddelande: Filen går inte att läsa på grund av tecknet {character!w}.
Hjälp: Ta bort tecknet. Det syns ofta inte: radera det som står runt den här platsen och skriv det igen.
"""
