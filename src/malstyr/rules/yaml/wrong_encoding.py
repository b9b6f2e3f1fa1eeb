"""A file is not saved as UTF-8.

Why: The letters å, ä and ö are stored in different ways. In the wrong one they turn into other
    characters in reports and on other computers.
Example:
  - # sparad som Windows-1252
  + # sparad som UTF-8
    goals:
      nöjda-kunder:
        text: Kunderna är nöjda
Source: YAML 1.2, 5.2 Character Encodings
Message: The file is saved as {encoding}, not as UTF-8. Byte {byte} here shows it.
Help: Save the file again as UTF-8: in Notepad choose Save as and the encoding UTF-8, in VS Code
    “Save with Encoding”. Then check å, ä and ö.

Finner: En fil som inte är sparad som UTF-8.
Varför: Bokstäverna å, ä och ö lagras på olika sätt. På fel sätt blir de andra tecken i rapporter och
    på andra datorer.
Meddelande: Filen är sparad som {encoding}, inte som UTF-8. Det syns här, på byten {byte}.
Hjälp: Spara om filen som UTF-8: välj Spara som och kodningen UTF-8 i Anteckningar, eller ”Save with
    Encoding” i VS Code. Kontrollera sedan å, ä och ö.
"""
