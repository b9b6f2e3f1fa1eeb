"""An id or a key stands twice in the same place.

Why: Only one of them can be read. The other would be left out without anybody seeing it.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
      trygghet:
        text: Skolorna är trygga
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
      trygga-skolor:
        text: Skolorna är trygga
Options: none
Source: YAML 1.2, 3.2.1.3 Node Comparison: keys are unique
Message: {id} stands twice. Only the first is read.
Help: Keep one of them, or give one of them another name.
Related: stands first here

Finner: Ett id eller en nyckel som står två gånger på samma plats.
Varför: Bara den ena går att läsa. Den andra skulle falla bort utan att någon ser det.
Inställningar: inga
Meddelande: {id} står två gånger. Bara den första är läst.
Hjälp: Behåll en av dem, eller ge den ena ett annat namn.
Också: står först här
"""
