"""A tab outside quoted text.

Why: A tab is shown with different widths in different programs, and some programs refuse it. Goal
    files are indented with spaces.
Bad:
    # före ordet text står en tabb
    goals:
      trygghet:
        text: Invånarna är trygga
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
Options: none
Source: YAML 1.2, 6.1 Indentation Spaces
Message: A tab stands here. Goal files use spaces.
Help: Replace the tab with spaces: two for each step inwards.

Finner: En tabb utanför text inom citattecken.
Varför: En tabb visas olika bred i olika program, och en del program vägrar att läsa den. Målfiler
    dras in med blanksteg.
Inställningar: inga
Meddelande: Här står en tabb. Målfiler har blanksteg i stället.
Hjälp: Ersätt tabben med blanksteg: två för varje steg inåt.
"""
