"""A text holds a colon that is read as the end of a key.

Why: A colon followed by a space, or by the end of the line, ends a key. In “Mål 3: trygghet” the words
    before the colon would be a key.
Example:
    goals:
      trygghet:
  -     text: Mål 3: trygghet i hela kommunen
  +     text: "Mål 3: trygghet i hela kommunen"
Source: YAML 1.2, 7.3.3 Plain Style
Message: The text “{text}” holds a colon, so its beginning is read as a key.
Help: Put the whole text in quotes: {instead}

Finner: En text med ett kolon som läses som slutet på en nyckel.
Varför: Ett kolon följt av blanksteg, eller sist på raden, avslutar en nyckel. I ”Mål 3: trygghet”
    skulle orden före kolon vara en nyckel.
Meddelande: Texten ”{text}” innehåller ett kolon, och därför läses början som en nyckel.
Hjälp: Sätt hela texten inom citattecken: {instead}
"""
