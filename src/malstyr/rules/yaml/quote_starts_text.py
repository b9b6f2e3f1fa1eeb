"""A text begins with quoted words and goes on after them.

Why: A quotation mark at the start of a text says that the text ends at the next one. What follows
    belongs nowhere.
Example:
    goals:
      trygghet:
  -     text: "Alla" ska känna sig trygga
  +     text: '"Alla" ska känna sig trygga'
Source: YAML 1.2, 7.3.1 Double-Quoted Style
Message: The quotation marks stand around the beginning of the text only: {text}
Help: Put the whole text in quotes, of the other kind: {instead}

Finner: En text som börjar med ord inom citattecken och fortsätter efter dem.
Varför: Ett citattecken först säger att texten slutar vid nästa citattecken. Det som står efter hör
    då inte till något.
Meddelande: Citattecknen står bara om början av texten: {text}
Hjälp: Sätt hela texten inom citattecken av det andra slaget: {instead}
"""
