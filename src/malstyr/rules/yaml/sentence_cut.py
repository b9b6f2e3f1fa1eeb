"""A sentence in braces is cut off at its first comma.

Why: Inside { } a comma ends the value. The rest of the sentence becomes keys without value.
Example:
    goals:
  -   trygghet: {text: Invånarna är trygga, friska och nöjda}
  +   trygghet:
  +     text: Invånarna är trygga, friska och nöjda
Source: YAML 1.2, 7.4 Flow Collection Styles
Message: Inside braces the text “{text}” is cut off at the comma.
Help: Write without braces, each key on a line of its own:{instead}
Otherwise: Put the text in quotes, or write without braces with each key on a line of its own.

Finner: En mening inom klamrar som är avskuren vid sitt första kommatecken.
Varför: Inom { } slutar värdet vid ett kommatecken. Resten av meningen blir nycklar utan värde.
Meddelande: Inom klamrar är texten ”{text}” avskuren vid kommatecknet.
Hjälp: Skriv utan klamrar, med varje nyckel på en egen rad:{instead}
Annars: Sätt texten inom citattecken, eller skriv utan klamrar med varje nyckel på en egen rad.
"""
