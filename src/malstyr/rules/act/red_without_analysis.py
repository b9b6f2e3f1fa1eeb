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

from malstyr.evaluate.explained import unexplained, unexplained_at
from malstyr.evaluate.naming import ranges
from malstyr.evaluate.outcome import Outcome
from malstyr.language.pieces import said
from malstyr.model.outcome import Status
from malstyr.rules.out.deviations import deviation_place, named_with_member, state_key
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in (one for one in look.evaluation.deviations if isinstance(one, Outcome)):
        for each, measurements, lacks in unexplained(look.evaluation, one) if one.to_explain else ():
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
