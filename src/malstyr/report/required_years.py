"""What is required of a measure each year, for charts that show several."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.measuring import basis, reading_of
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.timing import When, timing
from malstyr.present.requirement import SIGNS, target_of

LimitsOfYear = Mapping[str, Decimal]


def required_by_year(evaluation: Evaluation, one: Outcome, years: Iterable[int]) -> Mapping[int, LimitsOfYear]:
    """The limits of each year in which the target of a row is judged, or one that has another year for its own."""
    own, readings = target_of(evaluation, one), evaluation.readings
    if own is None or one.indicator is None:
        return {}
    indicator = evaluation.workspace.data.indicators[one.indicator]
    alike = [
        each
        for each in indicator.all_targets.values()
        if each.during is not None and (each.strength, each.for_) == (own.strength, own.for_)
    ]
    found: dict[int, LimitsOfYear] = {}
    for target in alike if own.during is not None else [own]:
        aim = Aim(one.indicator, indicator, target, one.member)
        for year in years:
            time = timing(readings, aim, year)
            if time.when is When.NOW and not readings.not_begun(aim.id, time.period):
                limits = aim.family.limits(basis(readings, aim, reading_of(readings, aim, time))).limits or {}
                held = {name: limit.value for name, limit in limits.items() if name in SIGNS}
                found |= {year: held} if held else {}
    return dict(sorted(found.items()))
