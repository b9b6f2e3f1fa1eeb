"""A word that is not one of those that can stand there.

Why: Only certain words mean something in this place. Any other would be left out without anybody
    seeing it.
Bad:
    indicators:
      nki:
        measured_in: index
        kind: resultat
Good:
    indicators:
      nki:
        measured_in: index
        kind: result
Options: none
Source: the goal file format: keys with a closed set of words
Message: “{text}” is not a word that can stand for {field}.
Help: Write {instead}. The words are {words}.
Otherwise: Write one of the words {words}.

Finner: Ett ord som inte är något av dem som kan stå där.
Varför: Bara vissa ord betyder något på den här platsen. Andra skulle falla bort utan att någon ser det.
Inställningar: inga
Meddelande: ”{text}” är inget av de ord som kan stå för {field}.
Hjälp: Skriv {instead}. Orden är {words}.
Annars: Skriv något av orden {words}.
"""
