"""Days of what is to be done: in their order, when they have come, and before the goal's own."""

from collections.abc import Iterator
from itertools import pairwise

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import as_name
from malstyr.model.activities import Activity
from malstyr.model.days import has_passed
from malstyr.model.goal_file import GoalFile
from malstyr.model.improvements import STEPS_OF_WHEEL
from malstyr.model.scalars import Days
from malstyr.rules.act.activities import dated_steps, still_to_do
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import called

REASONS = {
    "added": Reason(
        "{day} står efter {before} i {key} för ”{name}”, men är inte en senare dag.",
        "Skriv datumen i den ordning de bestämdes, vart och ett senare än det före.",
        '{day} comes after {before} in {key} of "{name}", and is no later day.',
        "Write the dates in the order they were set, each later than the one before.",
    ),
    "review": Reason(
        "För ”{name}” är next_review {day}, men reviewed är {before}, en senare dag.",
        "Skriv next_review: med dagen för nästa granskning. Har de två bytt plats, skriv reviewed: {day} och"
        " next_review: {before}.",
        'For "{name}" next_review is {day}, but reviewed is {before}, a later day.',
        "Write next_review: with the day of the next review. If the two have changed places, write reviewed: {day}"
        " and next_review: {before}.",
    ),
}


def dates_out_of_order(look: Look) -> Faults:
    """A date to be done by that is not later than the one before it, or a next review before the last one.

    Why: Dates are only added to, so that it is seen how often something has slipped. An earlier one added last hides a
        delay.
    Example:
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-05-01, 2014-02-01]}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-02-01, 2014-05-01]}
    Source: Östra Göinge kommun, Göingemodellen: dates are only added to
    Related: the other day

    Finner: Ett datum som inte är senare än det före, eller en nästa granskning före den senaste.
    Varför: Datum läggs bara till, så att det syns hur ofta något har skjutits upp. Ett tidigare datum sist döljer en
        försening.
    Källa: Östra Göinge kommun, Göingemodellen: datum läggs bara till
    Också: den andra dagen
    """
    data = look.workspace.data
    for path, name, days in _dates(data):
        for number, (before, day) in enumerate(pairwise(days), 1):
            if day <= before:
                at, earlier = (*path, number), (*path, number - 1)
                words = {"form": "added", "id": path[1], "key": path[-1], "name": name}
                yield look.at(at, words, related=earlier, day=day, before=before)
    for id, risk in data.risks.items():
        last, then = risk.reviewed, risk.next_review
        if last is not None and then is not None and then < last:
            path, other = ("risks", id, "next_review"), ("risks", id, "reviewed")
            yield look.at(path, related=other, form="review", id=id, name=called(id, risk), day=then, before=last)


def _dates(data: GoalFile) -> Iterator[tuple[Path, str, Days]]:
    """Everything with dates that are only added to: where they stand, what it is called, and the dates."""
    for section, id, step in dated_steps(data):
        yield (section, id, "due"), called(id, step), step.due
    for id, risk in data.risks.items():
        for name, control in risk.controls.items():
            yield ("risks", id, "controls", name, "due"), control.text, control.due
    for id, improvement in data.improvements.items():
        for step_name in STEPS_OF_WHEEL:
            yield (
                ("improvements", id, "checkpoints", step_name),
                as_name(improvement.problem),
                getattr(improvement.checkpoints, step_name),
            )


def done_ahead(look: Look) -> Faults:
    """Something said to be done on a day that has not come.

    Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01, done: 2014-05-01}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01, done: 2014-02-20}
    Source: Värnamo kommun, målstyrningsmodell from 2011: what is done is struck through
    Message: "{name}" is said to be done on {day}, and today is {today}.
    Help: If the day is wrong, correct it. If it is not done yet, write the day as due: instead.

    Finner: Något som sägs vara klart en dag som inte har kommit.
    Varför: Det som ska göras är inte gjort. En rapport som räknar det som klart säger något som ingen vet ännu.
    Källa: Värnamo kommun, målstyrningsmodell från 2011: det som är klart stryks över
    Meddelande: ”{name}” sägs vara klart {day}, men i dag är det {today}.
    Hjälp: Är dagen fel, rätta den. Är det inte klart än, skriv dagen som due: i stället.
    """
    for section, id, one in dated_steps(look.workspace.data):
        days = one.done_days if isinstance(one, Activity) else (one.done,)
        day = max((day for day in days if day is not None), default=look.as_of)
        if day > look.as_of:
            yield look.at((section, id, "done"), id=id, name=called(id, one), day=day, today=look.as_of)


def due_after_goal(look: Look) -> Faults:
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


def milestone_overdue(look: Look) -> Faults:
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
    deviations = (one for one in look.evaluation.deviations if isinstance(one, Outcome) and one.indicator is None)
    told = {goal for one in deviations for goal in one.goals}
    for id, goal in look.workspace.data.goals.items():
        late = bool(goal.due) and has_passed(goal.due[-1], look.as_of) and to_be_done(goal, look.as_of)
        if late and id not in told and not look.workspace.unread(("goals", id)):
            dates = ", ".join(day.isoformat() for day in goal.due)
            yield look.at(("goals", id, "due"), id=id, name=called(id, goal), day=goal.due[-1], dates=dates)
