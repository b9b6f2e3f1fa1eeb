"""Targets of several years: where they begin, and how they go on."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Period, period
from malstyr.model.target import LIMITS, STEPS, Target
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.source.tree import find as find_node
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on, spoken

_MEND = (
    "Slå upp var de tre är beslutade, och rätta det som är fel. Ska det vara så: gör ett undantag"
    " (waivers) med skälet.",
    "Look up where the three are decided, and mend the one that is wrong. If they are to be so, make an exception"
    " (waivers) with the reason.",
)
REASONS = {
    "no-value": Reason(
        "Målvärdet för ”{name}” räknas från {since}, men då finns inget värde. Värden finns för {known}.",
        "Lägg till värdet för {since} under values. Räknas det från en annan tid, rätta since.",
        'The target of "{name}" is counted from {since}, and there is no value for it. There are values for {known}.',
        "Add the value for {since} under values. If it is counted from another time, correct since.",
    ),
    "unsaid": Reason(
        "Målvärdet för ”{name}” ska vara nått {by} men säger inte från när ändringen räknas. Då räknas den från"
        " värdet före.",
        "Räknas den från ett visst år, skriv since: och året. Gäller den varje år, ta bort by.",
        'The target of "{name}" is to be reached by {by}, and does not say since when the change is counted. So it is'
        " counted from the value before.",
        "If it is counted from a certain year, write since: and the year. If it holds every year, delete by.",
    ),
    "plan": Reason(
        "{name}: målvärdet gäller {when!p}, men målets plan gäller {plan!p}.",
        "Menas en tid i planen, skriv den i stället för {when}. Har planen bytts mot en ny, lägg till målvärden för"
        " dess år. Är planens period fel, rätta den.",
        "{name}: the target is for {when!p}, but the plan of the goal is for {plan!p}.",
        "If a time within the plan is meant, write that in place of {when}. If the plan is a new one, add targets for"
        " its years. If the period of the plan is wrong, mend that.",
    ),
    "starts": Reason(
        "{name}: målvärdet gäller {when!p}, men mätningen börjar {plan!p} (starts).",
        "Rätta {when}, eller starts om mätningen började tidigare.",
        "{name}: the target is for {when!p}, but measuring begins {plan!p} (starts).",
        "Correct {when}, or starts if measuring began earlier.",
    ),
    "above": Reason(
        "{name}: målvärdet för {when!p}, {value!n}, är högre än både det före, {before!n}, och det efter, {after!n}.",
        _MEND[0],
        "{name}: the target for {when!p}, {value!n}, is above both the one before, {before!n}, and the one after,"
        " {after!n}.",
        _MEND[1],
    ),
    "below": Reason(
        "{name}: målvärdet för {when!p}, {value!n}, är lägre än både det före, {before!n}, och det efter, {after!n}.",
        _MEND[0],
        "{name}: the target for {when!p}, {value!n}, is below both the one before, {before!n}, and the one after,"
        " {after!n}.",
        _MEND[1],
    ),
}


def target_before_plan(look: Look) -> Faults:
    """Targets of which all are for a time before the plan of the goal, or before the measuring began.

    Why: Nothing is asked for in the years of the plan, so the goal has no colour, and nobody sees why.
    Example:
        plans:
          målplan: {name: Målplan, period: 2013-2016}
        goals:
          trygghet: {text: Invånarna är trygga 2016, plan: målplan}
        indicators:
          trygga:
            measured_in: procent
            method: enkät
            serves: [trygghet]
      -     target: {at_least: 88, by: 2006}
      +     target: {at_least: 88, by: 2016}
    Source: the format: a goal has the period of its plan, and a target is judged in its own time
    Related: the plan

    Finner: Målvärden som alla gäller en tid före målets plan, eller före den första mätningen.
    Varför: Under planens år ställs inget krav. Målet får ingen färg, och ingen ser varför.
    Källa: formatet: ett mål har planens period, och ett målvärde bedöms för sin egen tid
    Också: planen
    """
    for id, indicator in look.workspace.data.indicators.items():
        timed = [(path, *_time(target)) for path, target in targets(id, indicator)]
        last = max((when.end for _, _, when in timed if when is not None), default=None)
        if last is None or any(when is None for _, _, when in timed) or not open_on(indicator, look.as_of):
            continue
        found = next((one for one in _begins(look, id) if last < one[1].start), None)
        if found is not None:
            form, plan, related = found
            path, key, when = timed[-1]
            words = {"name": indicator.name or spoken(id), "when": when, "plan": plan}
            at = path if find_node(look.workspace.tree, (*path, key)) is None else (*path, key)
            yield REASONS[form].fault(look, at, words, related=related)


def _time(target: Target) -> tuple[str, Period | None]:
    """The key that says when a target holds, and when; nothing of one that holds every year."""
    return ("by", target.by) if isinstance(target.by, Period) else ("during", target.during)


def _begins(look: Look, id: str) -> list[tuple[str, Period, Path]]:
    """The periods that an indicator is measured in: that of the goal which begins first, and from its first value."""
    workspace, indicator = look.workspace, look.workspace.data.indicators[id]
    goals = [(name, workspace.data.goals.get(name)) for name in (one.partition("/")[0] for one in indicator.serves)]
    plans = [
        (at, ("goals", name, "period") if goal.period is not None else ("plans", str(goal.plan)))
        for name, goal in goals
        if goal is not None and (at := workspace.period_of(goal))
    ]
    found: list[tuple[str, Period, Path]] = []
    if plans and len(plans) == len(goals):
        at, path = min(plans, key=lambda one: one[0].start)
        found.append(("plan", at, path))
    if indicator.starts is not None:
        found.append(("starts", indicator.starts, ("indicators", id, "starts")))
    return found


def base_without_value(look: Look) -> Faults:
    """A change counted from a time of which there is no value, while later ones have theirs, or from none that is said.

    Why: Without the value that it is counted from, nothing tells how much is asked for, and nothing is ever met.
    Example:
        indicators:
      -   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2011, by: 2014}}
      +   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2010, by: 2014}}
        values:
          matsvinn: {2010: 62, 2012: 51}
    Source: the format: since names the period whose value a change is counted from

    Finner: En ändring som räknas från en tid som inte har något värde, medan senare tider har det, eller som inte säger
        från när den räknas.
    Varför: Utan värdet som den räknas från går det inte att veta hur mycket som krävs, och inget blir någonsin
        uppfyllt.
    Källa: formatet: since är den period vars värde en ändring räknas från
    """
    data = look.workspace.data
    for id, indicator in data.indicators.items():
        name = indicator.name or spoken(id)
        for path, one in targets(id, indicator):
            if one.by is not None and one.since is None and one.demands in {(step,) for step in STEPS}:
                yield look.at((*path, "by"), form="unsaid", name=name, by=one.by)
        bases = [(path, one.since) for path, one in targets(id, indicator) if one.since is not None]
        known = {at.period for at in cells_of(data, id)} if bases and indicator.formula is None else set()
        for path, since in bases:
            within = any(one.start <= since.end and since.start <= one.end for one in known)
            if not within and any(one > since for one in known):
                words = {"since": since, "known": periods_listed(known, look.language)}
                yield look.at((*path, "since"), words, form="no-value", name=name)


_Step: TypeAlias = tuple[Period, str, Decimal]
"""The year of a target, its name among the targets, and its limit."""
_LEVELS = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
"""What is improved step by step; money and what is counted goes up and down."""


def target_out_of_step(look: Look) -> Faults:
    """A target for a year that is above those of the years before and after it, or below both.

    Why: Targets for a share or a grade go one way, year by year. One that does not is often a digit that was mistyped,
        and the year is judged by it.
    Example:
        indicators:
          behörighet:
            measured_in: procent
            method: slutbetyg
            targets:
              2013: {at_least: 82}
      -       2014: {at_least: 94}
      +       2014: {at_least: 84}
              2015: {at_least: 86}
    Source: the format: targets by period, each for its own

    Finner: Ett målvärde för ett år som är högre än både det före och det efter, eller lägre än båda.
    Varför: Målvärden för andelar och betyg går åt ett håll, år för år. Ett som inte gör det är ofta en felskriven
        siffra, och året bedöms efter det.
    Källa: formatet: målvärden per period, vart och ett för sin
    """
    for id, indicator in look.workspace.data.indicators.items():
        for key in LIMITS if measure(indicator.measured_in).quantity in _LEVELS else ():
            steps = sorted(_steps(indicator, key))
            for (_, _, before), (when, name, value), (_, _, after) in zip(steps, steps[1:], steps[2:], strict=False):
                if (value > before) == (value > after) and value not in (before, after):
                    path, form = ("indicators", id, "targets", name, key), "above" if value > after else "below"
                    yield look.named(path, when=when, value=value, form=form, before=before, after=after)


def _steps(indicator: Indicator, key: str) -> Iterator[_Step]:
    """The limits of one kind that are for a year of their own and for all that is measured."""
    for name, target in indicator.targets.items():
        limit = getattr(target, key)
        if name[:1].isdigit() and isinstance(limit, Decimal) and target.for_ is None and period(name).whole_year:
            yield period(name), name, limit
