"""A colour that cannot be read.

Why: Reports and pages of the site cannot be made with a colour that nobody knows.
Example:
    settings:
  -   look: {colour: blå}
  +   look: {colour: "#005595"}
Source: CSS Color Module Level 4, 5.2 The RGB Hexadecimal Notations
Message: “{text}” cannot be read as a colour.
Help: Write {instead}.
Otherwise: Write a number sign and six digits or letters a–f, such as #005595, and put it in quotes. The graphic profile
    of the organisation has the code.

Finner: En färg som inte går att läsa.
Varför: Rapporter och webbsidor går inte att göra med en färg som ingen känner till.
Meddelande: ”{text}” går inte att läsa som en färg.
Hjälp: Skriv {instead}.
Annars: Skriv nummertecken och sex siffror eller bokstäver a–f, som #005595, och sätt det inom citattecken. Koden står
    i organisationens grafiska profil.
"""
