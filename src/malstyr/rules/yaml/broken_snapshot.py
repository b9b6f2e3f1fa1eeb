"""What is kept of Kolada cannot be read.

Why: Comparisons with other municipalities are read from the file, and an edited one is no longer what Kolada answered.
Example:
    # kommunen.kolada.yaml
  - fetched: i går
  - address: https://api.kolada.se/v3/
  + version: 1
  + organisation: {id: exempel, name: Exempelkommunen}
Source: the file as malstyr import kolada writes it
Message: {file} is not what malstyr import kolada wrote, from this line on.
Help: Take back the file as it was (git log -- {file} shows who changed it), or delete it and fetch it anew with
    malstyr import kolada --write.

Finner: Det som är sparat av Kolada går inte att läsa.
Varför: Jämförelser med andra kommuner läses ur filen, och ändrar någon i den är den inte längre det Kolada svarade.
Källa: filen så som malstyr import kolada skriver den
Meddelande: {file} är inte det som malstyr import kolada skrev, från och med den här raden.
Hjälp: Ta tillbaka filen som den var (git log -- {file} visar vem som ändrade den), eller ta bort den och hämta på nytt
    med malstyr import kolada --write.
"""
