"""A quotation mark is opened and never closed.

Why: Everything after the mark, to the end of the file, becomes part of the text.
Example:
    goals:
      trygghet:
  -     text: "Invånarna är trygga
  +     text: "Invånarna är trygga"
        level: mål
Source: YAML 1.2, 7.3 Flow Scalar Styles
Message: The quotation mark {sign} is opened here and never closed.
Help: Write {sign} where the text ends too.

Finner: Ett citattecken som öppnas och aldrig stängs.
Varför: Allt som följer, ända till filens slut, blir en del av texten.
Meddelande: Citattecknet {sign} öppnas här men stängs aldrig.
Hjälp: Skriv {sign} också där texten slutar.
"""
