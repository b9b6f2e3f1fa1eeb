"""Targets that are not met, and how what is not met is named."""

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import standing
from malstyr.findings import Fault
from malstyr.language.pieces import said
from malstyr.language.typography import capitalised
from malstyr.model.target import Strength
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_by_period
from malstyr.workspace.workspace import spoken


def deviation_faults(look: Look, strength: Strength) -> Faults:
    """Every outcome of targets of this strength that is not met, is expected not to be, or can no longer be; goals."""
    for one in look.evaluation.deviations:
        if isinstance(one, GoalOutcome):
            if strength is Strength.SHALL and one.goal not in look.workspace.goals_on_damage:
                yield _of_goal(look, one)
            continue
        if one.strength is not strength:
            continue
        entry = ("indicators", one.indicator) if one.indicator is not None else ("goals", one.goals[0])
        if entry in look.workspace.damaged:
            continue  # what could not be read of it may be what it is judged by
        path, target = deviation_place(look, one)
        arithmetic = capitalised(said(one.told or one.arithmetic or one.reason, look.language))
        words = {"name": indicator_name(look, one), "status": state_key(one), "period": one.period}
        yield look.at(path, words, related=target, arithmetic=arithmetic, subject=one.subject, other=one.target or "")


def _of_goal(look: Look, goal: GoalOutcome) -> Fault:
    """A goal that can no longer be met, or that people judge is not."""
    why = said(look.evaluation.why(goal), look.language) or goal.said or ""
    words = {"status": state_key(goal), "period": look.evaluation.year, "arithmetic": why}
    return look.named(("goals", goal.goal), words, subject=f"goals/{goal.goal}", other="")


def state_key(one: Outcome | GoalOutcome) -> str:
    """Its state by the key of its words."""
    kind = standing(one)
    if kind is not None:
        return kind
    return f"{'forecast' if one.forecast else 'status'}-{one.status}"


def indicator_name(look: Look, one: Outcome) -> str:
    """The indicator's name, or the milestone's."""
    data = look.workspace.data
    if one.indicator is None:
        return data.goals[one.goals[0]].name or spoken(one.goals[0])
    return data.indicators[one.indicator].name or spoken(one.indicator)


def named_with_member(look: Look, one: Outcome) -> str:
    """The same, and of a member which one it is: ``Nöjd kund-index: Städning``."""
    member = look.workspace.members_of(one.indicator or "").get(one.member or "")
    return f"{indicator_name(look, one)}: {member}" if member is not None else indicator_name(look, one)


def deviation_place(look: Look, one: Outcome) -> tuple[Path, Path | None]:
    """Where the value stands, else the indicator; and where its target does."""
    if one.indicator is None:
        return ("goals", one.goals[0]), ("goals", one.goals[0], "due")
    target = ("targets", one.target) if one.target is not None else ("target",)
    members = (one.member,) if one.member is not None else ()
    cells = cells_by_period(look.workspace.data, one.indicator, one.member)
    at = next((each for each in (one.period, one.latest.period if one.latest else None) if each in cells), None)
    here = ("values", one.indicator, *members, str(at)) if at is not None else ("indicators", one.indicator)
    return here, ("indicators", one.indicator, *target)


def target_not_met(look: Look) -> Faults:
    """A target that was to be reached and is not.

    Why: This is what the meeting is for: what is red, by how much, and since when.
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
      -     2013: 52
      +     2013: 57
    Options: none; what is partly met, forecast to fail or can no longer be met is told too
    Source: the target itself
    Message: {name}: {status!w} {period!p}. {arithmetic}
    Help: Write what it depends on and what is to be done under assessments: {subject}.
    Related: the target

    Finner: Ett mål som skulle nås men inte är det.
    Varför: Det är detta sammanträdet är till för: vad som är rött, hur mycket och sedan när.
    Inställningar: inga; även det som är delvis uppfyllt, bedöms bli rött eller inte längre kan bli uppfyllt nämns
    Källa: målvärdet självt
    Meddelande: {name}: {status!w} {period!p}. {arithmetic}
    Hjälp: Skriv vad det beror på och vad som ska göras under assessments: {subject}.
    Också: målet
    """
    return deviation_faults(look, Strength.SHALL)


def should_target_not_met(look: Look) -> Faults:
    """A target that should be reached (strength: should) and is not.

    Why: A weaker target still tells where things are heading.
    Example:
        settings: {as_of: 2014-03-01}
        about: {source: enkäten}
        indicators:
          nki:
            measured_in: index
            method: enkät
            target: {at_least: 56, strength: should}
        values:
          nki:
      -     2013: 52
      +     2013: 57
    Options: none; what is partly met, forecast to fail or can no longer be met is told too
    Source: Värnamo kommun, målstyrningsmodell from 2011: bör a single year, ska over the period
    Message: {name} (should): {status!w} {period!p}. {arithmetic}
    Help: Write what it depends on under assessments: {subject}.
    Related: the target

    Finner: Ett mål som bör nås (strength: should) men inte är det.
    Varför: Ett svagare mål visar ändå vart det är på väg.
    Inställningar: inga; även det som är delvis uppfyllt, bedöms bli rött eller inte längre kan bli uppfyllt nämns
    Källa: Värnamo kommun, målstyrningsmodell från 2011: bör ett enstaka år, ska över perioden
    Meddelande: {name} (bör): {status!w} {period!p}. {arithmetic}
    Hjälp: Skriv vad det beror på under assessments: {subject}.
    Också: målet
    """
    return deviation_faults(look, Strength.SHOULD)
