"""A line that begins further in, or less far in, than the lines it belongs with.

Why: How far in a line begins tells what it belongs to. A line between two steps belongs nowhere.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -    level: mål
  +     level: mål
Source: YAML 1.2, 6.1 Indentation Spaces

Finner: En rad som börjar längre in, eller mindre långt in, än raderna som den hör ihop med.
Varför: Hur långt in en rad börjar visar vad den hör till. En rad mellan två steg hör inte till något.
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying(
    "Raden börjar med {found} blanksteg, men raderna som den verkar höra ihop med börjar med {wanted}.",
    "The line begins with {found} spaces, but the lines it seems to belong with begin with {wanted}.",
)
REASONS = {
    "several": _form(
        "Börja raden med {wanted} blanksteg, och flytta raderna som hör till den lika mycket.",
        "Begin the line with {wanted} spaces, and move the lines that belong to it as much.",
    ),
    "alone": _form(
        "Börja raden med {wanted} blanksteg. Flytta ingen annan rad.",
        "Begin the line with {wanted} spaces. Move no other line.",
    ),
    "swapped": Reason(
        "Raden och den efter den står i omvänd ordning.",
        "Låt dem byta plats:\n{instead}",
        "The line and the one after it stand in the wrong order.",
        "Let them change places:\n{instead}",
    ),
    "parting": Reason(
        "Avsnittet {field} står mitt i en post, vars andra rader kommer efter det, från rad {found}.",
        "Flytta hela avsnittet, till och med rad {last}, till slutet av filen.",
        "The section {field} stands in the middle of an entry, whose other lines come after it, from line {found}.",
        "Move the whole section, up to line {last}, to the end of the file.",
    ),
    "run": _form(
        "Flytta in raden och raderna efter den, till och med rad {last}, så att de börjar med {wanted}.",
        "Move the line and those after it, up to line {last}, so that they begin with {wanted}.",
    ),
}
