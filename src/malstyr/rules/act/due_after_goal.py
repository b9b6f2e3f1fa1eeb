"""An activity that is to be done after the time of every goal it serves.

Why: What is done when the goal's time is over does not help to reach it.
Example:
    roles: {kostchef: {title: Kostchef}}
    goals:
      god-mat: {text: Minst 75 procent är nöjda med maten 2013, period: 2013, no_target: mäts i enkät}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, serves: [god-mat], responsible: kostchef, due: 2014-05-01}
  +   ny-matsedel: {text: En ny matsedel tas fram, serves: [god-mat], responsible: kostchef, due: 2013-05-01}
Options: none; what is done or closed is not asked for, nor what an assessment names as an action, which comes after
Source: Haparanda kommun, styrmodell: goals have a start and an end
Message: The activity "{name}" is due {day}, after {period!p}, the period of "{goal}".
Help: Move the date to within the period, or say which goal it serves then.

Finner: En aktivitet som ska vara klar efter tiden för alla mål den bidrar till.
Varför: Det som görs när målets tid är ute bidrar inte till att nå det.
Inställningar: inga; det som är klart eller avslutat efterfrågas inte, och inte heller en bedömnings åtgärder, som
    kommer efteråt
Källa: Haparanda kommun, styrmodell: mål har en början och ett slut
Meddelande: Aktiviteten ”{name}” ska vara klar {day}, efter {period!p}, perioden för ”{goal}”.
Hjälp: Flytta datumet till perioden, eller säg vilket mål den bidrar till då.
"""

from malstyr.rules.act.activities import still_to_do
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called


def find(look: Look) -> Faults:
    workspace = look.workspace
    goals = workspace.data.goals
    said = (one for periods in workspace.data.assessments.values() for one in periods.values())
    mending = {id for one in said for id in one.actions}
    for id, one in still_to_do(look):
        served = [up.partition("/")[0] for up in one.serves]
        periods = {goal: workspace.period_of(goals[goal]) for goal in served if goal in goals}
        ends = {goal: period for goal, period in periods.items() if period is not None}
        if id in mending or not one.due or one.every is not None or not ends or len(ends) < len(served):
            continue
        last = max(ends, key=lambda goal: ends[goal].end)
        if one.due[-1] > ends[last].end:
            name, goal = called(id, one), called(last, goals[last])
            yield look.at(("activities", id, "due"), id=id, name=name, day=one.due[-1], goal=goal, period=ends[last])
