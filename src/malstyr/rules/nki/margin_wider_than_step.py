"""A yearly step smaller than the margin of error of the survey that is to show it.

Why: A survey with a margin of three cannot tell whether an index rose by one; colour then follows chance.
Example:
    settings: {as_of: 2014-03-01}
    indicators:
  -   nki: {measured_in: index, method: enkät, target: {at_least: 56, increase_by: 1}}
  +   nki: {measured_in: index, method: enkät, target: {at_least: 56, increase_by: 3}}
    values:
      nki:
        2013: {value: 58, n: 212, margin: 2.4}
Source: 95 % margin of error: 1.96 · s/√n · √(1 − n/N)
Message: {name} is to rise or fall by {step!n} a year, but its margin of error {period!p} is ±{margin!n}.
Help: Ask more people, or set a step over several years.
Related: the step

Finner: Ett årligt steg som är mindre än felmarginalen i enkäten som ska visa det.
Varför: En enkät med felmarginalen tre kan inte avgöra om ett index steg med ett. Då styr slumpen färgen.
Källa: 95 % felmarginal: 1,96 · s/√n · √(1 − n/N)
Meddelande: {name} ska ändras med {step!n} om året, men felmarginalen {period!p} är ±{margin!n}.
Hjälp: Fråga fler, eller sätt ett steg över flera år.
Också: steget
"""

from malstyr.evaluate.outcome import told_once
from malstyr.rules.out.deviations import deviation_place, indicator_name
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_STEPS = ("increase_by", "decrease_by")


def find(look: Look) -> Faults:
    wholes = {one.indicator for one in told_once(look.evaluation.outcomes) if one.of_members}
    told: set[str | None] = set()
    for one in look.evaluation.outcomes:
        if one.indicator is None or one.margin is None or one.indicator in told:
            continue
        target = look.workspace.data.indicators[one.indicator].all_targets.get(one.target or "")
        key = next((key for key in _STEPS if target is not None and getattr(target, key) is not None), None)
        if target is None or key is None or target.since is not None or getattr(target, key) >= one.margin:
            continue
        told.add(one.indicator)
        path, related = deviation_place(look, one)
        name = indicator_name(look, one) + (f" ({spoken(str(one.member))})" if one.indicator in wholes else "")
        related = (*(related or ()), key)
        step = getattr(target, key)
        yield look.at(path, related=related, name=name, step=step, margin=one.margin, period=one.period)
