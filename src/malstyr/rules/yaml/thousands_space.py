"""A number's digits are divided into groups.

Why: A number with gaps is read as a text by other programs, and the gap may be an invisible character.
Bad:
    values:
      invånare:
        2013: 15 600
Good:
    values:
      invånare:
        2013: 15600
Options: none
Source: YAML 1.2, 10.3 Core Schema; Svenska skrivregler on thousands
Message: The number “{text}” is divided into thousands.
Help: Write {instead}, with all digits together. Reports show the gaps.

Finner: Ett tal med siffrorna uppdelade i grupper.
Varför: Andra program läser ett tal med mellanrum som en text, och mellanrummet kan vara ett osynligt
    tecken.
Inställningar: inga
Meddelande: Talet ”{text}” är uppdelat i tusental.
Hjälp: Skriv {instead}, med alla siffror ihop. Rapporterna visar mellanrum.
"""
