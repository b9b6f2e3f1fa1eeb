"""A text begins with a sign that means something else there.

Why: The signs % @ ` > | * & ! and some more have a meaning of their own at the start of a text.
Bad:
    goals:
      trygghet:
        text: % av invånarna som känner sig trygga
Good:
    goals:
      trygghet:
        text: "% av invånarna som känner sig trygga"
Options: none
Source: YAML 1.2, 5.3 Indicator Characters
Message: The text “{text}” begins with {sign}, which has a meaning of its own at the start of a text.
Help: Put the whole text in quotes: {instead}

Finner: En text som börjar med ett tecken som där betyder något annat.
Varför: Tecknen % @ ` > | * & ! och några till har en egen betydelse först i en text.
Inställningar: inga
Meddelande: Texten ”{text}” börjar med {sign}, som har en egen betydelse först i en text.
Hjälp: Sätt hela texten inom citattecken: {instead}
"""
