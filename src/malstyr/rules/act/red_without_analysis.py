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
Help: Add analysis and actions under assessments: {subject}: {period}:.

Finner: Ett mål som inte är uppfyllt och som ingen har analyserat, eller som inte leder till någon åtgärd.
Varför: Rött utan orsak och utan nästa steg är det första som revisorer och invånare frågar om.
Inställningar: inga; det som är eller kan bli delvis uppfyllt, eller bara bör nås, efterfrågas inte
Meddelande: {name}: {status!w} {period!p}, och det finns {lacking!w}.
Hjälp: Lägg till analysis och actions under assessments: {subject}: {period}:.
"""

from collections.abc import Iterator

from malstyr.evaluate.outcome import Outcome, told_once
from malstyr.findings import Fault
from malstyr.model.goals import Assessment
from malstyr.model.outcome import Status
from malstyr.model.target import Strength
from malstyr.rules.out.deviations import name_of, place, state_of
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    for one in told_once(look.evaluation.known):
        may_be_partly = Status.PARTLY in (one.status, *one.possible)
        if not one.red or may_be_partly or one.strength is not Strength.SHALL:
            continue
        said = list(_said(look, one))
        analysed = any(each.analysis or each.text for each in said)
        acted = any(each.actions for each in said)
        if not (analysed and acted):
            lacking = "no-action" if analysed else "no-analysis" if acted else "no-analysis-no-action"
            path, _ = place(look, one)
            yield look.at(
                path,
                name=name_of(look, one),
                status=state_of(one),
                period=one.period,
                lacking=lacking,
                subject=one.subject,
                other=one.target,
            )


def _said(look: Look, one: Outcome) -> Iterator[Assessment]:
    """What is said of the outcome, of those of its members that fail, or of a goal it serves, for its period."""
    clock = look.evaluation.readings.clock
    failing = [
        other
        for other in (look.evaluation.known if one.of_members else ())
        if (other.indicator, other.target) == (one.indicator, one.target)
        and other.status in (Status.NOT_MET, Status.PARTLY)
    ]
    for each in (one, *failing):
        for subject in (each.subject, *(f"goals/{goal}" for goal in each.goals)):
            for period, assessment in look.workspace.data.assessments.get(subject, {}).items():
                same_year = each.period is not None and (each.period.covers(period) or each.period.year == period.year)
                if same_year and clock.knows_said(period):
                    yield assessment
