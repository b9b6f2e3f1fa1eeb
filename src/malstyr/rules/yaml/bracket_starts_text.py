"""A text begins with [ or { and goes on after the closing one.

Why: Square brackets hold a list, curly ones hold keys. What follows the closing bracket belongs nowhere.
Example:
    goals:
      trygghet:
  -     text: [2012] ska alla känna sig trygga
  +     text: "[2012] ska alla känna sig trygga"
Source: YAML 1.2, 7.4 Flow Collection Styles
Message: The text “{text}” begins with {sign}, which is how a list or a group of keys begins.
Help: Put the whole text in quotes: {instead}

Finner: En text som börjar med [ eller { och fortsätter efter den avslutande parentesen.
Varför: Hakparenteser håller en lista och klamrar en grupp nycklar. Det som står efter dem hör då
    inte till något.
Meddelande: Texten ”{text}” börjar med {sign}, och så börjar en lista eller en grupp nycklar.
Hjälp: Sätt hela texten inom citattecken: {instead}
"""
