"""An id or a key stands twice in the same place.

Why: Only one of them can be read. The other would be left out without anybody seeing it.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -   trygghet:
  +   trygga-skolor:
        text: Skolorna är trygga
Source: YAML 1.2, 3.2.1.3 Node Comparison: keys are unique
Related: stands first here

Finner: Ett id eller en nyckel som står två gånger på samma plats.
Varför: Bara den ena går att läsa. Den andra skulle falla bort utan att någon ser det.
Källa: YAML 1.2, 3.2.1.3 Node Comparison: en nyckel finns en gång
Också: står först här
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying("{id} står två gånger. Bara den första är läst.", "{id} stands twice. Only the first is read.")
REASONS = {
    "id": _form(
        "Är det samma post, behåll en av dem. Är det två, skriv ett annat id i stället för {id} på den ena, och"
        " överallt där den menas.",
        "If it is the same entry, keep one of them. If it is two, write another id in place of {id} on one of them, and"
        " wherever that one is meant.",
    ),
    "section": _form(
        "Flytta raderna under den andra till den första, och ta bort den andra {id}:",
        "Move the lines under the second to the first, and delete the second {id}:",
    ),
    "period": _form(
        "Behåll en av dem, eller rätta perioden på den ena.", "Keep one of them, or mend the period of one of them."
    ),
    "together": _form(
        "Är det samma period, skriv {line} i stället för de två. Är det inte det, rätta perioden på den ena.",
        "If it is the same period, write {line} in place of the two. If not, mend the period of one of them.",
    ),
    "key": _form("Behåll en av dem.", "Keep one of them."),
    "demand": _form(
        "Behåll en av dem. Är det två krav, skriv båda under targets, vart och ett med en period eller ett namn:"
        " targets: {{ÅÅÅÅ: {{{id}: {first}}}, ÅÅÅÅ: {{{id}: {then}}}}}",
        "Keep one of them. If it is two requirements, write both under targets, each with a period or a name:"
        " targets: {{YYYY: {{{id}: {first}}}, YYYY: {{{id}: {then}}}}}",
    ),
    "empty": Reason(
        "{id} står två gånger, och den ena har inget värde.",
        "Ta bort den rad med {id} som inget står efter.",
        "{id} stands twice, and one of them has no value.",
        "Delete the line with {id} that nothing follows.",
    ),
    "targets": _form(
        "Gäller båda, skriv {line} i stället för de två. Gäller bara den ena, ta bort den andra.",
        "If both hold, write {line} in place of the two. If one only, delete the other.",
    ),
    "list": _form(
        "Behåll en av dem. Ska båda gälla, skriv dem på en rad i en lista: {id}: [a, b]",
        "Keep one of them. If both are to hold, write them on one line as a list: {id}: [a, b]",
    ),
}
