"""Brackets and braces of a line that do not pair.

Why: What is opened and not closed takes in everything after it.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     serves: [vision
  +     serves: [vision]
        level: mål
Source: YAML 1.2, 7.4 Flow Collection Styles
Message: The brackets and braces of the line do not go together in pairs.
Help: Write {instead}

Finner: Hakparenteser och klamrar på en rad som inte går ihop två och två.
Varför: Det som öppnas och inte stängs tar med allt som följer.
Meddelande: Hakparenteserna och klamrarna på raden går inte ihop två och två.
Hjälp: Skriv {instead}
"""
