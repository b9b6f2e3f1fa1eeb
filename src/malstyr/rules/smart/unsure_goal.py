"""A goal whose verb no word list knows: nobody but a reader can tell whether it can be checked.

Why: A guess that looks like a judgement lets a goal pass that nobody can follow up.
Example:
    goals:
      före:
  -     text: Socialtjänsten ska ligga steget före senast 2026
  +     text: Minst 85 % av utredningarna är klara inom fyra månader 2026
Options: none; goals that an indicator with a target or a date makes measurable are not judged by their text
Source: this project: a verb of no known class gives no verdict
Message: We cannot tell whether "{name}" can be followed up. Read “{said}” yourself.
Help: Write what is to be done, or how much, or add an indicator with a target.

Finner: Ett mål vars verb inte står i någon ordlista: bara en läsare kan säga om målet går att följa upp.
Varför: En gissning som ser ut som en bedömning släpper igenom ett mål som ingen kan följa upp.
Inställningar: inga; mål som får sin nivå av en indikator eller ett datum bedöms inte efter texten
Källa: det här projektet: ett verb av okänt slag ger ingen bedömning
Meddelande: Vi kan inte avgöra om ”{name}” går att följa upp. Läs själv ”{said}”.
Hjälp: Skriv vad som ska vara klart, eller hur mycket, eller lägg till en indikator med ett målvärde.
"""

from malstyr.findings import Fault
from malstyr.rules.rule import Faults, Look
from malstyr.rules.smart.criteria import to_be_judged
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    for one, goal in to_be_judged(look):
        if one.judged["M"]().met is None:
            said = next(reason.said for reason in one.sentence.reasons if reason.rule == "unknown-verb")
            words = {"name": goal.name or spoken(one.goal), "said": said}
            yield Fault(look.rule.id, ("goals", one.goal, "text"), words)
