"""A key is not followed by a colon and a space.

Why: Without them the key and what follows are read as one text.
Example:
    goals:
      trygghet:
  -     text:Invånarna är trygga
  +     text: Invånarna är trygga
        level: mål
Source: YAML 1.2, 7.3.3 Plain Style
Message: A colon and a space are needed after the key in “{text}”.
Help: Write {instead}

Finner: En nyckel som inte följs av kolon och blanksteg.
Varför: Utan dem läses nyckeln och det som följer som en enda text.
Meddelande: Efter nyckeln i ”{text}” ska det stå kolon och ett blanksteg.
Hjälp: Skriv {instead}
"""
