"""A milestone whose date has passed without it being done, in a year that no deviation tells of.

Why: A date that passes when the report is about another year, or when the plan has ended, is no less late.
Example:
    settings: {as_of: 2014-03-01}
    roles: {byggchef: {title: Byggchef}}
    plans: {plan: {period: 2012-2013}}
    goals:
  -   ny-skola: {text: En ny skola är byggd, plan: plan, owner: byggchef, due: 2014-02-15}
  +   ny-skola: {text: En ny skola är byggd, plan: plan, owner: byggchef, due: 2014-02-15, done: 2014-02-10}
Source: Östra Göinge kommun, Göingemodellen: a date that slips stays, marked red, and a new one is added
Message: "{name}" was to be done by {day} and is not.
Help: Write done: and the day it was done, add a new date last in due: [{dates}, YYYY-MM-DD], or end it with closed:
    {{date: …, reason: …}}.

Finner: En milstolpe vars datum har passerat utan att den är klar, ett år som ingen avvikelse handlar om.
Varför: Ett datum som passerar när rapporten handlar om ett annat år, eller när planen är slut, är lika försenat.
Källa: Östra Göinge kommun, Göingemodellen: ett datum som inte hålls står kvar, rödmarkerat, och ett nytt läggs till
Meddelande: ”{name}” skulle vara klart {day} och är det inte.
Hjälp: Skriv done: och dagen då det blev klart, lägg till ett nytt datum sist i due: [{dates}, ÅÅÅÅ-MM-DD], eller
    avsluta det med closed: {{date: …, reason: …}}.
"""

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.outcome import Outcome
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called


def find(look: Look) -> Faults:
    deviations = (one for one in look.evaluation.deviations if isinstance(one, Outcome) and one.indicator is None)
    told = {goal for one in deviations for goal in one.goals}
    for id, goal in look.workspace.data.goals.items():
        late = bool(goal.due) and has_passed(goal.due[-1], look.as_of) and to_be_done(goal, look.as_of)
        if late and id not in told and not look.workspace.unread(("goals", id)):
            dates = ", ".join(day.isoformat() for day in goal.due)
            yield look.at(("goals", id, "due"), id=id, name=called(id, goal), day=goal.due[-1], dates=dates)
