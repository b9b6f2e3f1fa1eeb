"""A target not met that nobody has analysed, or that leads to no action.

Why: Red without a reason and without a next step is what auditors and residents ask about first.
Bad:
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
Good:
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
    activities:
      bättre-svarstid: {due: 2014-10-01}
    assessments:
      indicators/nki:
        2013:
          analysis: Svarstiden i växeln drog ner betyget
          actions: [bättre-svarstid]
Options: none; what is or may come to be partly met, or only should be met, is not asked for
Source: Östra Göinge kommun, Göingemodellen: red on the pulse board has analysis and action
Message: {name}: {status!w} {period!p}, and there is {lacking!w}.
Help: Add analysis and actions under assessments: {subject}: {when}:.

Finner: Ett mål som inte är uppfyllt och som ingen har analyserat, eller som inte leder till någon åtgärd.
Varför: Rött utan orsak och utan nästa steg är det första som revisorer och invånare frågar om.
Inställningar: inga; det som är eller kan bli delvis uppfyllt, eller bara bör nås, efterfrågas inte
Meddelande: {name}: {status!w} {period!p}, och det finns {lacking!w}.
Hjälp: Lägg till analysis och actions under assessments: {subject}: {when}:.
"""

from collections.abc import Iterator
from typing import NamedTuple

from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.said import to_write, told_of
from malstyr.findings import Fault
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.rules.out.deviations import name_of, place, state_of
from malstyr.rules.rule import Look


class Told(NamedTuple):
    """Whether there is an analysis, and whether there is any action."""

    analysed: bool
    acted: bool


def find(look: Look) -> Iterator[Fault]:
    clock = look.evaluation.readings.clock
    for one in look.evaluation.deviations:
        if not one.to_explain or one.period is None:
            continue
        own, failing = _told(look, one, one.period), {at: _told(look, one, at) for at in one.failing}
        each = [*failing.values()] or [Told(False, False)]
        told = Told(
            own.analysed or all(part.analysed for part in each),
            own.acted or all(part.acted for part in each),
        )
        at = to_write(clock, one.period) or next((at for at in reversed(failing) if not all(failing[at])), None)
        if all(told) or at is None:
            continue
        path, _ = place(look, one)
        yield look.at(
            path,
            name=name_of(look, one),
            status=state_of(one),
            period=one.period,
            lacking="no-action" if told.analysed else "no-analysis" if told.acted else "no-analysis-no-action",
            subject=one.subject,
            when=at,
            other=one.target,
        )


def _told(look: Look, one: Outcome, period: Period) -> Told:
    """What is said for a period of the outcome, of those of its members that fail, or of a goal that they serve."""
    failing = [
        other
        for other in (look.evaluation.known if one.of_members else ())
        if (other.indicator, other.target) == (one.indicator, one.target)
        and other.status in (Status.NOT_MET, Status.PARTLY)
    ]
    goals = (f"goals/{goal}" for each in (one, *failing) for goal in each.goals)
    subjects = (*(each.subject for each in (one, *failing)), *goals)
    every = (look.workspace.data.assessments.get(subject, {}) for subject in subjects)
    said = [found for each in every for found in told_of(look.evaluation.readings.clock, each, period)]
    return Told(any(one.analysis or one.text for one in said), any(one.actions for one in said))
