"""A goal that politics has decided says how something is to be done, and not what is to be reached.

Why: Politics answers for what is reached (VAD); who decides how as well leaves the administration nothing to choose.
Example:
    levels: {nämndmål: {decided_by: politics}}
    goals:
  -   miljöplan:
  -     text: Förvaltningen upprättar en miljöplan under 2012
  +   utsläpp:
  +     text: Kommunens utsläpp är 20 % lägre 2015 än 2010
        level: nämndmål
        no_target: visas i bokslutet
Source: Haparanda stad: politics decides what (VAD), the administration how (HUR)
Message: "{name}" is decided by politics but says how: “{said}”.
Help: Write what is to be reached, and make this an activity that serves the goal.

Finner: Ett mål som politiken har beslutat men som säger hur något ska göras, inte vad som ska uppnås.
Varför: Politiken svarar för vad som ska uppnås (VAD). Beslutar den också hur, har förvaltningen inget att välja.
Källa: Haparanda stad: politiken bestämmer VAD, förvaltningen HUR
Meddelande: ”{name}” är beslutat av politiken men säger hur (HUR): ”{said}”.
Hjälp: Skriv vad som ska uppnås, och gör det här till en aktivitet som bidrar till målet.
"""

from malstyr.model.goals import Goal
from malstyr.model.organisation import Decider
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in look.situation.smarta:
        goal = look.workspace.data.goals[one.goal]
        if _decider(look, goal) is Decider.POLITICS and one.sentence.kind == "activity" and not one.sentence.unsure:
            said = next((reason.said for reason in one.sentence.reasons if reason.rule == "checkable"), goal.text)
            yield look.named(("goals", one.goal, "text"), said=said)


def _decider(look: Look, goal: Goal) -> Decider | None:
    if look.workspace.unread(("levels", goal.level or "")):
        return None
    level = look.workspace.data.levels.get(goal.level or "")
    decision = look.workspace.decision_of(goal)
    return (level.decided_by if level is not None else None) or (decision.level if decision is not None else None)
