"""A file that cannot be followed beyond some line.

Why: Lines belong together by how far in they begin, and a key is told by its colon. Where that is not
    so, nobody can know what was meant.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        serves:
        livskvalitet
        level: mål
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        serves: [livskvalitet]
        level: mål
Options: none
Source: YAML 1.2, 6.1 Indentation Spaces and 8.2 Block Collection Styles
Message: The file cannot be read beyond this line. The fault stands here or on a line just above.
Help: Lines that belong together begin equally far in. A colon and a space follow each key.
    Every [ and {{ is closed with ] or }}.

Finner: En fil som inte går att följa längre än till en viss rad.
Varför: Rader hör ihop genom hur långt in de börjar, och en nyckel känns igen på sitt kolon. Annars
    kan ingen veta vad som menas.
Inställningar: inga
Meddelande: Filen går inte att läsa längre än hit. Felet finns på den här raden eller strax ovanför.
Hjälp: Rader som hör ihop ska börja lika långt in. Efter varje nyckel ska det stå kolon och
    blanksteg. Varje [ och {{ ska avslutas med ] eller }}.
"""
