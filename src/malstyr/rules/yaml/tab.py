"""A tab outside quoted text.

Why: A tab is shown with different widths in different programs, and some programs refuse it. Goal
    files are indented with spaces.
Example:
  - # före ordet text står en tabb
    goals:
      trygghet:
        text: Invånarna är trygga
Source: YAML 1.2, 6.1 Indentation Spaces

Finner: En tabb utanför text inom citattecken.
Varför: En tabb visas olika bred i olika program, och en del program vägrar att läsa den. Målfiler
    dras in med blanksteg.
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "one": Reason(
        "Här står en tabb. Målfiler har blanksteg i stället.",
        "Ersätt tabben med blanksteg: två för varje steg inåt.",
        "A tab stands here. Goal files use spaces.",
        "Replace the tab with spaces: two for each step inwards.",
    ),
    "alone": Reason(
        "Raden börjar med en tabb. Målfiler har blanksteg i stället.",
        "Börja raden med {wanted} blanksteg i stället för tabben.",
        "The line begins with a tab. Goal files use spaces.",
        "Begin the line with {wanted} spaces, not the tab.",
    ),
    "several": Reason(
        "Här står en tabb, och tabbar finns på {lines} rader i filen. Målfiler har blanksteg i stället.",
        "Ersätt alla tabbar i filen med blanksteg: två för varje steg inåt. De flesta redigeringsprogram kan"
        " ersätta alla på en gång.",
        "A tab stands here, and {lines} lines of the file have tabs. Goal files use spaces.",
        "Replace every tab of the file with spaces: two for each step inwards. Most editors can replace them all"
        " at once.",
    ),
}
