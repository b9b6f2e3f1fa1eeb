"""The ladder of goals: what each serves, and for how long."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from malstyr.model.durations import TimeUnit
from malstyr.model.goals import Goal
from malstyr.model.organisation import Level
from malstyr.rules.reasons import Reason, Saying, mended
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.references import IdLink, link_exists
from malstyr.workspace.workspace import open_on, spoken

_too_long = mended(
    "Korta perioden, flytta målet till en högre nivå eller ändra nivåns tidshorisont.",
    "Shorten the period, move the goal to a higher level, or change the level's horizon.",
)
_circle = Saying("Kedjan {chain} leder tillbaka till början.", "The chain {chain} leads back to where it began.")
REASONS = {
    "goal": _too_long(
        "”{name}” gäller {period!p}, längre än tidshorisonten {horizon!w} för nivån {level}.",
        '"{name}" runs {period!p}, longer than the {horizon!w} of the level {level}.',
    ),
    "plan": _too_long(
        "Planen {plan} gäller {period!p}, och därmed {count} av målen i den. Det är längre än tidshorisonten"
        " {horizon!w} för nivån {level}.",
        "The plan {plan} runs {period!p}, and so do {count} of its goals. That is longer than the {horizon!w} of the"
        " level {level}.",
    ),
    "formula": _circle(
        "Menas värdet för perioden före, skriv {id}.previous och ett första värde. Rätta annars eller ta bort den"
        " hänvisning som är fel.",
        "If the value of the period before is meant, write {id}.previous and a first value. Otherwise correct or remove"
        " the reference that is wrong.",
    ),
    "itself": Reason(
        "{id} står som {field} för sig självt.",
        "Skriv det som {id} hör till i stället. Är {id} överst, ta bort {field}.",
        "{id} stands as {field} of itself.",
        "Write what {id} belongs to instead. If {id} is at the top, delete {field}.",
    ),
    "several": _circle(
        "Rätta eller ta bort den hänvisning som är fel.", "Correct or remove the reference that is wrong."
    ),
}


def orphan_goal(look: Look) -> Faults:
    """A goal below the top of the ladder that serves nothing above it.

    Why: In a ladder of goals every step answers why; a goal that serves nothing was decided by nobody above.
    Example:
        levels:
          vision: {expects: nothing}
          mål: {expects: nothing}
        goals:
          vision-2025:
            level: vision
            text: Attraktiv kommun
          trygghet:
            level: mål
      +     serves: [vision-2025]
            text: Invånarna är trygga
    Source: Haparanda stad and Östra Göinge: goals are broken down from the level above
    Message: The goal "{name}" at the level {level} serves no goal above it.
    Help: Add serves: with one of the goals at a higher level.

    Finner: Ett mål under toppen av målstegen som inte bidrar till något mål ovanför.
    Varför: I en målstege svarar varje steg på frågan varför. Ett mål som inte bidrar till något hänger löst.
    Källa: Haparanda stad och Östra Göinge kommun: mål bryts ner från nivån ovanför
    Meddelande: Målet ”{name}” på nivån {level} bidrar inte till något mål ovanför.
    Hjälp: Lägg till serves: med ett av målen på en högre nivå.
    """
    data = look.workspace.data
    ladder = list(data.levels)
    used = [ladder.index(goal.level) for goal in data.goals.values() if goal.level in data.levels]
    for name, goal in data.goals.items():
        if goal.level not in data.levels or goal.serves or not open_on(goal, look.as_of):
            continue
        if ladder.index(goal.level) > min(used):
            yield look.named(("goals", name), id=name, level=goal.level)


def serves_lower_level(look: Look) -> Faults:
    """A goal that serves a goal further down the ladder.

    Why: Goals are broken down from above; the other way round the ladder carries nothing.
    Example:
        levels:
          vision: {expects: nothing}
          mål: {expects: nothing}
        goals:
          vision-2025:
            level: vision
            text: Attraktiv kommun
      -     serves: [trygghet]
          trygghet:
            level: mål
            text: Invånarna är trygga
      +     serves: [vision-2025]
    Source: the format: levels are written top first
    Message: "{name}" at the level {level} serves "{other}" at the lower level {lower}.
    Help: Turn the reference round: write serves: [{id}] at "{other}".
    Related: the goal it serves

    Finner: Ett mål som bidrar till ett mål längre ner i målstegen.
    Varför: Mål bryts ner uppifrån. Åt andra hållet bär stegen inget.
    Källa: formatet: nivåerna skrivs med den högsta först
    Meddelande: ”{name}” på nivån {level} bidrar till ”{other}” på den lägre nivån {lower}.
    Hjälp: Vänd på hänvisningen: skriv serves: [{id}] på ”{other}”.
    Också: målet som det bidrar till
    """
    data = look.workspace.data
    ladder = list(data.levels)
    for name, goal in data.goals.items():
        for at, link in enumerate(goal.serves):
            above = link.partition("/")[0]
            parent = data.goals.get(above)
            if parent is None or goal.level not in data.levels or parent.level not in data.levels:
                continue
            if ladder.index(parent.level) > ladder.index(goal.level):
                path, related = ("goals", name, "serves", at), ("goals", above)
                words = {"level": goal.level, "other": look.called(related), "lower": parent.level}
                yield look.named(path, words, related=related, id=name)


def period_outside_parent(look: Look) -> Faults:
    """A goal whose period is not within that of the goal it serves.

    Why: What is to carry a goal must be due before it; a yearly goal lies within its three-year direction.
    Example:
        goals:
          riktning:
            text: Trygghet i hela kommunen
            period: 2012-2014
            no_target: inriktning
          mål:
            text: Fler vuxna ute på kvällarna
      -     period: 2015
      +     period: 2014
            serves: [riktning]
            no_target: följs i dialog
    Source: Haparanda stad, Mål- och resultatstyrning: directions for three years, goals for one year from them
    Message: The period {period!p} of "{name}" is not within {above!p}, the period of "{other}" that it serves.
    Help: Change one of the periods, or the reference.
    Related: the goal it serves

    Finner: Ett mål vars period inte ryms i perioden för målet det bidrar till.
    Varför: Det som ska bära ett mål måste hinna bli klart under målets tid. Ett årsmål ryms i sin treåriga inriktning.
    Källa: Haparanda stad, Mål- och resultatstyrning: inriktningar för tre år, och ur dem mål för ett år
    Meddelande: Perioden {period!p} för ”{name}” ryms inte i {above!p}, perioden för ”{other}” som det bidrar till.
    Hjälp: Ändra en av perioderna, eller hänvisningen.
    Också: målet som det bidrar till
    """
    workspace = look.workspace
    for name, goal in workspace.data.goals.items():
        period = workspace.period_of(goal)
        for above in workspace.goal_parents[name] if period is not None else ():
            parent = workspace.data.goals[above]
            limits = workspace.period_of(parent)
            if period is not None and limits is not None and not limits.covers(period):
                path, related = ("goals", name, "period" if goal.period is not None else "plan"), ("goals", above)
                words = {"period": period, "above": limits, "other": look.called(related)}
                yield look.named(path, words, related=related, id=name)


_MONTHS = {TimeUnit.YEARS: 12, TimeUnit.MONTHS: 1}


def period_beyond_horizon(look: Look) -> Faults:
    """A goal with a longer period than its level's horizon.

    Why: The level says how far ahead its goals look; a longer one belongs higher up.
    Example:
        levels:
          nämndsmål: {expects: nothing, horizon: 1 year}
        goals:
          trygghet:
            level: nämndsmål
      -     period: 2012-2014
      +     period: 2012
            text: Invånarna är trygga
    Source: Haparanda stad, Mål- och resultatstyrning: committees set goals one year ahead
    Related: the level's horizon

    Finner: Ett mål med längre period än nivåns tidshorisont.
    Varför: Nivån säger hur långt fram dess mål ser. Ett längre mål hör hemma högre upp.
    Källa: Haparanda stad, Mål- och resultatstyrning: nämnderna sätter mål ett år framåt
    Också: nivåns tidshorisont
    """
    # goals that have their period from one plan are told of it together
    beyond = [*_beyond(look)]
    of_plan = Counter(goal.plan for _, goal, _ in beyond if goal.period is None)
    told = set[str]()
    for name, goal, level in beyond:
        plan = goal.plan if goal.plan is not None and goal.period is None and of_plan[goal.plan] > 1 else None
        if plan in told:
            continue
        told |= {plan} if plan is not None else set()
        own = "period" if goal.period is not None else "plan"
        words: dict[str, object] = {"name": goal.name or spoken(name), "plan": plan, "count": of_plan[plan]}
        words |= {"period": look.workspace.period_of(goal), "horizon": level.horizon, "level": goal.level}
        path, related = ("goals", name, own), ("levels", str(goal.level), "horizon")
        path = path if plan is None else ("plans", plan, "period")
        yield REASONS["goal" if plan is None else "plan"].fault(look, path, words, related=related)


def _beyond(look: Look) -> Iterator[tuple[str, Goal, Level]]:
    for name, goal in look.workspace.data.goals.items():
        level = look.workspace.data.levels.get(goal.level) if goal.level is not None else None
        period = look.workspace.period_of(goal)
        if level is None or level.horizon is None or period is None or level.horizon.unit not in _MONTHS:
            continue
        months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
        if months > level.horizon.amount * _MONTHS[level.horizon.unit]:
            yield name, goal, level


def unserved_success_factor(look: Look) -> Faults:
    """A success factor that nothing measures or works on.

    Why: What the organisation must be good at to reach its goal is named, and then never followed up.
    Example:
        goals:
          nöjda-kunder:
            text: Kunderna är nöjda
            no_target: följs i dialog
            success_factors:
              1: Hög leveranssäkerhet
      + indicators:
      +   leveranser-i-tid:
      +     serves: [nöjda-kunder/1]
      +     measured_in: procent
    Source: Region Gotland, Serviceförvaltningens styrkort 2012–2015: each measure says which factors it serves
    Message: No indicator, activity or goal serves the success factor {factor} of "{name}".
    Help: Add serves: [{id}/{factor}] to an indicator or activity, or say where it is measured with see.

    Finner: En framgångsfaktor som inget mäter eller arbetar med.
    Varför: Det som verksamheten måste vara bra på för att nå målet är utpekat, men följs aldrig upp.
    Källa: Region Gotland, Serviceförvaltningens styrkort 2012–2015: varje mått säger vilka framgångsfaktorer det svarar
        mot
    Meddelande: Ingen indikator, aktivitet eller mål bidrar till framgångsfaktor {factor} för ”{name}”.
    Hjälp: Lägg till serves: [{id}/{factor}] på en indikator eller aktivitet, eller hänvisa med see.
    """
    if look.workspace.hides_links("indicators", "activities"):
        return
    served = {link.name for link in look.links if link.section == "goals"}
    misnamed = {link.name.partition("/")[0] for link in look.links if not _exists(look, link)}
    for name, goal in look.workspace.data.goals.items():
        if name in misnamed:
            continue  # told by unknown-id
        for factor, said in goal.success_factors.items():
            if said.see is None and f"{name}/{factor}" not in served and open_on(goal, look.as_of):
                path = ("goals", name, "success_factors", factor)
                yield look.at(path, id=name, factor=factor, name=look.called(path))


def _exists(look: Look, link: IdLink) -> bool:
    """Whether a success factor that is named exists; anything else does."""
    return link.section != "goals" or "/" not in link.name or link_exists(look.workspace, link)


_LADDERS = (("goals", "serves"), ("units", "parent"), ("indicators", "formula"), ("indicators", "target"))


def circular_reference(look: Look) -> Faults:
    """A chain of references that leads back to where it began.

    Why: A goal that serves itself, a unit above itself or a measure computed from itself has no answer.
    Example:
        goals:
          a:
            text: Trygga invånare
            serves: [b]
            no_target: följs i dialog
          b:
            text: Attraktiv kommun
      -     serves: [a]
            no_target: följs i dialog
    Source: the format: goals, units and formulas form ladders
    Related: another reference of the chain

    Finner: En kedja av hänvisningar som leder tillbaka till början.
    Varför: Ett mål som bidrar till sig självt, en enhet som är sin egen överordnade eller ett mått som
        räknas fram ur sig självt har inget svar.
    Källa: formatet: mål, enheter och formler bildar stegar
    Också: en annan hänvisning i kedjan
    """
    steps: dict[str, dict[str, dict[str, Path]]] = {}
    for link in look.links:
        section, field = str(link.path[0]), str(link.path[2]) if len(link.path) > 2 else ""
        if link.section == section and (section, field) in _LADDERS and not link.of_before:
            above = link.name.partition("/")[0]
            steps.setdefault(section, {}).setdefault(str(link.path[1]), {}).setdefault(above, link.path)
    for ladder in steps.values():
        yield from _circles(look, ladder)


def _circles(look: Look, ladder: Mapping[str, Mapping[str, Path]]) -> Faults:
    """One fault for each circle, found by walking up from every step that has not been walked."""
    walked: set[str] = set()
    for start in ladder:
        trail: list[str] = []
        ways: list[Iterator[str]] = []
        at: str | None = start
        while at is not None or ways:
            if at is not None and at in trail:
                chain = [*trail[trail.index(at) :], at]
                *others, link = (ladder[one][above] for one, above in pairwise(chain))
                form = "formula" if "formula" in link else "several" if others else "itself"
                words = {"id": at, "field": link[2], "chain": " → ".join(chain)}
                yield REASONS[form].fault(look, link, words, keys=(at, ""))._replace(further=tuple(others))
                at = None
            elif at is not None and at not in walked and at in ladder:
                walked.add(at)
                trail.append(at)
                ways.append(iter(ladder[at]))
                at = None
            else:
                at = next(ways[-1], None) if ways else None
                if at is None and ways:
                    ways.pop()
                    trail.pop()
