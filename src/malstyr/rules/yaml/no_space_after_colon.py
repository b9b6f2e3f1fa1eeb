"""A key's colon is not followed by a space.

Why: Without the space the key, the colon and what follows are read as one text.
Bad:
    goals:
      trygghet:
        text:Invånarna är trygga
        level: mål
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        level: mål
Options: none
Source: YAML 1.2, 7.3.3 Plain Style
Message: There is no space after the colon in “{text}”.
Help: Write {instead}

Finner: En nyckel vars kolon inte följs av ett blanksteg.
Varför: Utan blanksteg läses nyckeln, kolonet och det som följer som en enda text.
Inställningar: inga
Meddelande: Det saknas ett blanksteg efter kolon i ”{text}”.
Hjälp: Skriv {instead}
"""
