"""Whether an index can bear what is concluded of its change."""

from decimal import Decimal

from malstyr.evaluate.families.table import family_of
from malstyr.evaluate.outcome import Outcome, told_once
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Period
from malstyr.model.target import Target
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.out.deviations import deviation_place, indicator_name
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_STEPS = ("increase_by", "decrease_by")


def margin_wider_than_step(look: Look) -> Faults:
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


def step_across_break(look: Look) -> Faults:
    """A yearly step or a change that is counted across a change of method.

    Why: After a new question or a new population the figures cannot be compared; the step measures the method.
    Example:
        settings: {as_of: 2014-03-01}
        indicators:
          nki:
            measured_in: index
            method: enkät
            breaks:
      -       2013: nya frågor
      +       2012: nya frågor
            target: {at_least: 56, increase_by: 1}
        values:
          nki:
            2012: 58
            2013: 59
    Source: official statistics: a break in a series is told and not compared across
    Message: {name} is compared with {before!p}, but the method changed {broken!p}.
    Help: Judge the year of the change against a level, and count steps from it.
    Related: the change of method

    Finner: Ett årligt steg eller en ändring som räknas över ett metodbyte.
    Varför: Efter en ny fråga eller en ny population går siffrorna inte att jämföra. Då mäter steget metoden.
    Källa: officiell statistik: ett brott i en serie sägs, och det jämförs inte över det
    Meddelande: {name} jämförs med {before!p}, men metoden ändrades {broken!p}.
    Hjälp: Bedöm bytesåret mot en nivå, och räkna stegen därifrån.
    Också: metodbytet
    """
    for one in told_once(look.evaluation.outcomes):
        indicator = look.workspace.data.indicators.get(one.indicator or "")
        target = indicator.all_targets.get(one.target or "") if indicator is not None else None
        if indicator is None or target is None or one.period is None:
            continue
        before = _compared_with(look, one, target)
        crossed = [at for at in indicator.breaks if before is not None and before < at and at.start <= one.period.end]
        if crossed:
            path, _ = deviation_place(look, one)
            broken = ("indicators", str(one.indicator), "breaks", str(crossed[-1]))
            yield look.at(path, related=broken, name=indicator_name(look, one), before=before, broken=crossed[-1])


def _compared_with(look: Look, one: Outcome, target: Target) -> Period | None:
    """The earlier period that the target counts from."""
    if target.since is not None or target.straight_from is not None:
        return target.since or target.straight_from
    if not family_of(target.demand).counts_from_before or one.period is None or one.indicator is None:
        return None
    members = list(look.workspace.members_of(one.indicator)) if one.of_members else [one.member]
    readings = (look.evaluation.readings.before(one.indicator, member, one.period) for member in members)
    return max((reading.period for reading in readings if reading is not None), default=None)


_HUNDRED = Decimal(100)


@tellable
def grade_for_index(look: Look) -> Faults:
    """A mean grade as the value of an index: it lies on the scale of the survey, far below the index.

    Why: 3.8 on a scale of 1 to 5 is an index of 70. As an index it is nearly the lowest there is.
    Example:
        indicators:
          nki:
            measured_in: index
            method: enkät
            survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
            target: {at_least: 75}
        values:
          nki:
      -     2013: {value: 3.8, n: 140}
      +     2013: {value: 70, n: 140}
    Source: the format: the answers of a survey make an index from 0 to 100 (Statistics Sweden, NKI)
    Message: {name} {when!p}: {value!n} is on the scale of the survey, {lowest}–{highest}, but the index goes from 0 to
        100.
    Help: If {value!n} is the mean grade, write the index: {index}. If it is the index, waive the rule with the reason.
    Related: the survey

    Finner: Ett medelbetyg som värde för ett index: det ligger på enkätens skala, långt under indexet.
    Varför: 3,8 på en skala från 1 till 5 är indexet 70. Som index är det nästan det lägsta som finns.
    Källa: formatet: svaren på en enkät blir ett index från 0 till 100 (SCB, NKI)
    Meddelande: {name} {when!p}: {value!n} ligger på enkätens skala, {lowest}–{highest}, men indexet går från 0 till
        100.
    Hjälp: Är {value!n} medelbetyget, skriv indexet: {index}. Är det indexet: gör ett undantag (waivers) med skälet.
    Också: enkäten
    """
    for id, indicator in look.workspace.data.indicators.items():
        if indicator.survey is None or measure(indicator.measured_in).quantity is not Quantity.INDEX:
            continue
        lowest, highest = (Decimal(one) for one in (indicator.survey.scale.lowest, indicator.survey.scale.highest))
        for at in (one for one in cells_of(look.workspace.data, id) if one.value is not None and highest < _HUNDRED):
            if at.value is not None and lowest < at.value <= highest:
                index = (_HUNDRED * (at.value - lowest) / (highest - lowest)).quantize(Decimal("0.1")).normalize()
                yield look.at(
                    (*at.path, "value"),
                    related=("indicators", id, "survey"),
                    name=indicator.name or spoken(id),
                    when=at.when,
                    value=at.value,
                    lowest=lowest,
                    highest=highest,
                    index=f"{index:f}",
                )
