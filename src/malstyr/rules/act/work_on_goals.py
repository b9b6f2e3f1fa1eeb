"""Goals and plans that somebody is to work on."""

from itertools import chain

from malstyr.evaluate.explained import unexplained, unexplained_at
from malstyr.evaluate.naming import ranges
from malstyr.evaluate.outcome import Outcome
from malstyr.language.pieces import said
from malstyr.model.organisation import Expectation
from malstyr.model.outcome import Status
from malstyr.rules.out.deviations import deviation_place, named_with_member, state_key
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import Workspace, open_on


def goal_without_activity(look: Look) -> Faults:
    """A goal that nobody does anything to reach.

    Why: Goals mean nothing if nothing is done to reach them.
    Example:
        goals:
          trygghet:
            text: Invånarna är trygga
            no_target: följs i dialog
      + activities:
      +   trygghetsvandring: {serves: [trygghet], due: 2014-05-01}
    Options: none; visions and other goals at levels with expects: nothing, and milestones, ask for none
    Source: Värnamo kommun, målstyrningsmodell from 2011: the activities are the most important part
    Message: No activity serves the goal "{name}".
    Help: Add an activity with serves: [{id}].

    Finner: Ett mål som ingen gör något för att nå.
    Varför: Mål betyder ingenting om inget görs för att nå dem.
    Inställningar: inga; visioner och andra mål på nivåer med expects: nothing, och milstolpar, kräver ingen
    Källa: Värnamo kommun, målstyrningsmodell från 2011: aktiviteterna är den viktigaste delen
    Meddelande: Ingen aktivitet bidrar till målet ”{name}”.
    Hjälp: Lägg till en aktivitet med serves: [{id}].
    """
    workspace = look.workspace
    if workspace.hides_links("activities", "improvements"):
        return
    worked_on = _worked_on(workspace)
    for name, goal in workspace.data.goals.items():
        asks = workspace.asks(goal) != Expectation.NOTHING and open_on(goal, look.as_of)
        if asks and name not in worked_on and not (goal.due or goal.done or goal.see):
            yield look.named(("goals", name), id=name)


def _worked_on(workspace: Workspace) -> set[str]:
    """Goals with an activity or improvement of their own, and every goal that those serve."""
    improved = {up.partition("/")[0] for one in workspace.data.improvements.values() for up in one.serves}
    return workspace.with_goals_above({*workspace.activities_of, *improved})


def plan_without_activity(look: Look) -> Faults:
    """A unit with a plan and no activity in it, nor in a unit below.

    Why: A plan says what is done. One without activities is a heading.
    Example:
      + roles: {kostchef: {title: Kostchef}}
        plans: {kostplan: {name: Kostens plan, period: 2014, unit: kost}}
        units:
          kost: {plan: kostplan}
      + activities:
      +   ny-matsedel: {text: En ny matsedel tas fram, unit: kost, responsible: kostchef, due: 2014-05-01}
    Source: Värnamo kommun, målstyrningsmodell from 2011: the activities are the most important part
    Message: The plan of "{name}" has no activity.
    Help: Add an activity with unit: {id}.

    Finner: En enhet som har en plan men ingen aktivitet i den, och inte i någon enhet under.
    Varför: En plan säger vad som görs. En plan utan aktiviteter är en rubrik.
    Källa: Värnamo kommun, målstyrningsmodell från 2011: aktiviteterna är den viktigaste delen
    Meddelande: Planen för ”{name}” har ingen aktivitet.
    Hjälp: Lägg till en aktivitet med unit: {id}.
    """
    data = look.workspace.data
    if any(section == "activities" for section, *_ in look.workspace.damaged):
        return
    planned = {plan.unit for plan in data.plans.values()}
    active: set[str | None] = {one.unit for one in data.activities.values()}
    while above := {data.units[id].parent for id in data.units if id in active} - active - {None}:
        active |= above
    for id, unit in data.units.items():
        has_plan = (unit.plan is not None or id in planned) and unit.no_plan is None
        if has_plan and id not in active and not unit.closed:
            yield look.named(("units", id), id=id)


def unit_without_plan(look: Look) -> Faults:
    """A unit without a plan: no plan of its own, no activities, and no stated reason.

    Why: Steering by goals is not optional; every unit says what it does to reach them.
    Example:
        units:
          städ: {staff: 42}
      + activities:
      +   städscheman: {unit: städ, due: 2014-05-01}
    Source: Värnamo kommun, målstyrningsmodell from 2011: the model holds for the whole organisation
    Message: The unit "{name}" has no plan: neither a plan, an activity nor a stated reason.
    Help: Add a plan with unit: {id}, an activity with unit: {id}, or the reason with no_plan.

    Finner: En enhet utan plan: varken egen plan, aktiviteter eller angivet skäl.
    Varför: Målstyrningen är inte frivillig. Varje enhet säger vad den gör för att nå målen.
    Källa: Värnamo kommun, målstyrningsmodell från 2011: modellen gäller hela organisationen
    Meddelande: Enheten ”{name}” saknar plan: där finns varken plan, aktivitet eller angivet skäl.
    Hjälp: Lägg till en plan med unit: {id}, en aktivitet med unit: {id}, eller skälet med no_plan.
    """
    data = look.workspace.data
    planned = {plan.unit for plan in data.plans.values()} | {one.unit for one in data.activities.values()}
    for id, unit in data.units.items() if not _of_any_unit(look) else ():
        if id not in planned and not (unit.plan or unit.no_plan or unit.closed):
            yield look.named(("units", id), id=id)


def _of_any_unit(look: Look) -> bool:
    """Whether there is a plan or an activity of which nobody could read whose it is."""
    data, damaged = look.workspace.data, look.workspace.damaged
    plans = (data.plans.get(str(path[1])) for path in damaged if path[0] == "plans" and path[1:])
    activities = (data.activities.get(str(path[1])) for path in damaged if path[0] == "activities" and path[1:])
    return any(one is None or one.unit is None for one in chain(plans, activities))


def red_without_analysis(look: Look) -> Faults:
    """A target not met that nobody has analysed, or that leads to no action.

    Why: Red without a reason and without a next step is what auditors and residents ask about first.
    Example:
        settings: {as_of: 2014-03-01}
        about: {source: enkäten}
        indicators:
          nki:
            measured_in: index
            method: enkät
            target: {at_least: 56}
        values:
          nki:
            2013: 52
      + activities:
      +   bättre-svarstid: {due: 2014-10-01}
      + assessments:
      +   indicators/nki:
      +     2013:
      +       analysis: Svarstiden i växeln drog ner betyget
      +       actions: [bättre-svarstid]
    Options: none; what is or may come to be partly met, or only should be met, is not asked for
    Source: Östra Göinge kommun, Göingemodellen: red on the pulse board has analysis and action
    Message: {name}: {status!w} {period!p}, and {lacking!w} answers it.
    Help: Add analysis and actions under assessments: {subject}: {when}:.

    Finner: Ett mål som inte är uppfyllt och som ingen har analyserat, eller som inte leder till någon åtgärd.
    Varför: Rött utan orsak och utan nästa steg är det första som revisorer och invånare frågar om.
    Inställningar: inga; det som är eller kan bli delvis uppfyllt, eller bara bör nås, efterfrågas inte
    Källa: Östra Göinge kommun, Göingemodellen: rött på pulstavlan har analys och åtgärd
    Meddelande: {name}: {status!w} {period!p}, och {lacking!w} svarar på det.
    Hjälp: Lägg till analysis och actions under assessments: {subject}: {when}:.
    """
    for one in (one for one in look.evaluation.deviations if isinstance(one, Outcome)):
        for each, measurements, lacks in unexplained(look.evaluation, one):
            at = measurements[-1] if measurements else unexplained_at(look.evaluation, each)
            if at is not None:
                path, _ = deviation_place(look, each._replace(period=at) if measurements else each)
                yield look.at(
                    path,
                    name=named_with_member(look, each),
                    status=f"status-{Status.NOT_MET}" if measurements else state_key(each),
                    period=said(ranges(measurements, 0), look.language) if measurements else each.period,
                    lacking=f"no-{lacks}",
                    subject=each.subject,
                    when=at,
                    other=each.target,
                )
