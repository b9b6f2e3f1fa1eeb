"""Numbers that are far from the others of their series."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from malstyr.evaluate.kinds_of_numbers import is_share_of_whole, tells_a_change, tells_a_cost
from malstyr.findings import Fault
from malstyr.language.typography import number, without_zeros
from malstyr.language.words import words
from malstyr.model.indicators import Indicator, Yearly
from malstyr.model.measures import Measure, Quantity, measure
from malstyr.model.periods import Period, PeriodKind
from malstyr.rules.ind.amounts import AS_FRACTION, counts_whole, divided, grouped_amount, in_percent
from malstyr.rules.ind.moved_point import AGREE, FEWEST, MOST, few_counted, fitting_band, moved, near, neighbours
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At
from malstyr.workspace.references import targets


@tellable
def sign_turned(look: Look) -> Faults:
    """A cost or a frame with another sign than the amounts beside it.

    Why: A minus too many makes a saving of a cost, and every sum and deviation that it is in is wrong.
    Example:
        about: {source: ekonomisystemet}
        indicators:
          nettokostnad: {measured_in: tkr, method: bokföringen}
        values:
          nettokostnad:
            2012: {value: 39200, budget: 40000}
      -     2013: {value: -40100, budget: 41000}
      +     2013: {value: 40100, budget: 41000}
    Source: the series' own amounts, where more of them have the other sign and are as large
    Message: {name} {when!p}: {value!n} has another sign than the amounts beside it, {low!n} to {high!n}. Was {shown!n}
        meant?
    Help: Write {typed} if {shown!n} was meant. If {value!n} is right, waive the rule with the reason.

    Finner: En kostnad eller en ram med ett annat tecken än beloppen bredvid.
    Varför: Ett minus för mycket gör en kostnad till en besparing, och varje summa och avvikelse som den är med i blir
        fel.
    Källa: seriens egna belopp, där fler av dem har det andra tecknet och är lika stora
    Meddelande: {name} {when!p}: {value!n} har ett annat tecken än beloppen bredvid, {low!n} till {high!n}. Menades
        {shown!n}?
    Hjälp: Skriv {typed} om {shown!n} menades. Stämmer {value!n}: gör ett undantag (waivers) med skälet.
    """
    for (id, _), row in groupby(look.workspace.cells, key=attrgetter("indicator", "member")):
        indicator = look.workspace.data.indicators.get(id)
        if indicator is None or not tells_a_cost(id, indicator):
            continue
        amounts = [(at, keys, value) for at in row for keys, value in _whole(at)]
        for here, (at, keys, value) in enumerate(amounts):
            others = _turned_from(value, [one for _, _, one in neighbours(amounts, here)])
            if others:
                words = {"when": at.when, "value": value, "low": min(others), "high": max(others)}
                yield look.named((*at.path, *keys), words, shown=-value, typed=f"{-value:f}")


def _whole(at: At) -> Iterator[tuple[Path, Decimal]]:
    """The amounts of a cell that are of its whole period and of the whole."""
    yield from at.budgets()
    yield from ((keys, value) for keys, value in at.amounts() if keys[0] in ("value", "forecast"))


def _turned_from(value: Decimal, amounts: Sequence[Decimal]) -> Sequence[Decimal]:
    """The amounts of the other sign, where they are more and as large; none where the sign may be meant."""
    same = [one for one in amounts if one * value > 0]
    other = [one for one in amounts if one * value < 0]
    fits = fitting_band(other) if len(other) > len(same) else None
    return other if fits is not None and fits[0] <= -value <= fits[1] else ()


OF_UNITS = (3, -3, 6, -6)
"""Places between crowns, thousands and millions: what money that is compared with its budget can be wrong by."""
_OF_COSTS = (*OF_UNITS, 1, -1)
"""The same of what is spent, which is near its budget: a figure too many or too few too."""


@tellable
def value_far_from_series(look: Look) -> Faults:
    """A number that would fit the series if its decimal point stood elsewhere.

    Why: 0.85 for 85 per cent, or crowns among thousands of crowns, turns a colour and nobody sees why.
    Example:
        indicators:
          nöjda: {measured_in: procent, method: enkät}
        values:
          nöjda:
            2011: 84
            2012: 86
      -     2013: 0.85
      +     2013: 85
    Source: the series' own latest values, where at least two agree with each other
    Message: {name} {when!p}: {value!n} is about {said}. Was {shown} meant?
    Help: Write {typed} if {shown} was meant; values are in {unit}. If {value!n} is right, waive the rule with the
        reason, or tell with breaks how the measuring changed.
    Related: likewise

    Finner: Ett tal som skulle passa i serien om decimaltecknet stod på ett annat ställe.
    Varför: 0.85 i stället för 85 procent, eller kronor bland tusental kronor, byter färg utan att någon ser varför.
    Källa: seriens egna senaste värden, där minst två stämmer överens
    Meddelande: {name} {when!p}: {value!n} är ungefär {said}. Menades {shown}?
    Hjälp: Skriv {typed} om {shown} menades. Värdena står i {unit}. Stämmer {value!n}: gör ett undantag (waivers) med
        skälet, eller berätta med breaks hur mätningen har ändrats.
    Också: likaså
    """
    for id, of_indicator in groupby(look.workspace.cells, key=attrgetter("indicator")):
        indicator, cells = look.workspace.data.indicators.get(id), [*of_indicator]
        if indicator is not None and not tells_a_change(id, indicator):
            amounts = sorted(abs(value) for at in cells for _, value in _numbers(at))
            for _, row in groupby(cells, key=attrgetter("member")):
                yield from _of_row(look, id, indicator, [*row], amounts)
    yield from _of_targets(look)


def _of_targets(look: Look) -> Faults:
    """Shares that are asked for and are many times those that there are; one of a tenth may be a cut."""
    values = defaultdict[str, list[Decimal]](list)
    for at in look.workspace.cells:
        values[at.indicator] += [value for keys, value in at.amounts() if keys == ("value",)]
    for id, indicator in look.workspace.data.indicators.items():
        if measure(indicator.measured_in).quantity is not Quantity.SHARE or tells_a_change(id, indicator):
            continue
        parts_of_one = in_percent(id, indicator) and all(0 < value < 1 for value in values[id])
        if parts_of_one or is_share_of_whole(id, indicator):
            continue  # told of the values, and by unlikely-share
        for path, target in targets(id, indicator):
            for key, level in target.levels:
                by = moved(level, values[id])
                if by is not None and by > 0:
                    far = Far(by, "number.than-values", values[id][-MOST:])
                    yield _fault(look, (*path, key), key, level, far)


def _of_row(look: Look, id: str, indicator: Indicator, row: list[At], amounts: Sequence[Decimal]) -> Faults:
    """The numbers of one row that are far from those before, each held against those that were not; ``amounts`` are
    all numbers of the indicator without their signs, in order."""
    numbers = [(at, [*_numbers(at)]) for at in row]
    if near(value for _, held in numbers for _, value in held):
        yield from _as_fractions(look, id, indicator, row)
        return
    unit, asked_for = measure(indicator.measured_in), _asked_for(id, indicator)
    levels = [level for _, target in targets(id, indicator) for _, level in target.levels]
    wrong_by = _OF_COSTS if tells_a_cost(id, indicator) else OF_UNITS
    sound: dict[tuple[str, ...], list[tuple[Period, Decimal]]] = defaultdict(list)
    to_come: dict[tuple[str, ...], list[tuple[Period, Decimal]]] = defaultdict(list)
    budgets_off, found = set[Period](), dict[tuple[Period, int, str], Fault]()
    told = [
        (at, keys, value, (*_alike(at.period, indicator, unit), *(() if "forecast" in keys else _which(keys))))
        for at, held in sorted(numbers, key=lambda one: one[0].period)
        for keys, value in held
        if not _found_elsewhere(id, indicator, unit, value)
    ]
    for at, keys, value, key in reversed(told):
        if "forecast" not in keys:
            to_come[key].append((at.period, value))
    for at, keys, value, key in told:
        forecast = "forecast" in keys
        earlier = [one for since, one in sound[key] if not _broken(indicator, since, at.period)]
        later = [one for then, one in to_come[key] if then > at.period and not _broken(indicator, at.period, then)]
        is_budget = "budget" in keys
        far = None
        if at.period not in budgets_off:
            alike = moved(value, earlier) is None
            far = _far_from_budget(at, keys, value, unit, wrong_by) if alike else _far(value, earlier, unit)
        far = far or _far_from_target(value, asked_for)
        if far is None and len(earlier) < FEWEST:
            far = _far_from_all(value, [*earlier, *later], levels if keys == ("value",) else (), unit)
        if far is None and unit.quantity is Quantity.MONEY:
            elsewhere = [one for other, _, one, _ in told if other.period != at.period]
            within = [one for other, names, one, _ in told if is_budget and other.period == at.period and names != keys]
            far = _beside(value, elsewhere, wrong_by) or _beside(value, [*elsewhere, *within], wrong_by)
            far = far if far is not None and _of_the_fewer(value, far.by, amounts) else None
        if far is not None:
            budgets_off |= {at.period} if is_budget else set()
            fault = _fault(look, (*at.path, *keys), at.when, value, far)
            first = found.setdefault((at.period, far.by, far.than), fault)
            if first is not fault and far.than == "number.than-others":
                found[at.period, far.by, far.than] = first._replace(further=(*first.further, fault.key_path))
            elif first is not fault:
                found[at.period, far.by, str(keys)] = fault
        elif not forecast:
            sound[key].append((at.period, value))
    yield from found.values()


def _as_fractions(look: Look, id: str, indicator: Indicator, row: list[At]) -> Iterator[Fault]:
    """A row of which all values are hundredths of what is asked for: one mistake, told of the first."""
    asked_for = _asked_for(id, indicator)
    found = [(at, far) for at in row if at.value is not None and (far := _far_from_target(at.value, asked_for))]
    if found and all(far.by == AS_FRACTION for _, far in found):
        (first, far), *others = found
        fault = _fault(look, (*first.path, "value"), first.when, first.value or Decimal(0), far)
        yield fault._replace(further=tuple((*at.path, "value") for at, _ in others))


class Far(NamedTuple):
    """What a number is far from: how many places its point seems moved, and the others, in words and as they are."""

    by: int
    than: str
    others: Sequence[Decimal]


def _far(value: Decimal, earlier: Sequence[Decimal], unit: Measure) -> Far | None:
    by = moved(value, earlier)
    if by is None or (abs(by) == 1 and few_counted(earlier, unit)):
        return None
    return Far(by, "number.than-earlier", earlier)


def _far_from_budget(at: At, keys: Path, value: Decimal, unit: Measure, wrong_by: Sequence[int]) -> Far | None:
    """Money against the budget of its own period, where it seems to be wrong by some of the places."""
    budget = at.cell.budget.original if at.cell.budget is not None and "budget" not in keys else None
    if budget is None or unit.quantity is not Quantity.MONEY or _point_in(budget, unit):
        return None
    by = moved(value, (budget, budget))
    return Far(by, "number.than-budget", (budget,)) if by is not None and by in wrong_by else None


_LEVELS = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE, Quantity.MONEY)
"""What does not grow tenfold from its first year, as what is counted may."""


def _far_from_all(value: Decimal, others: Sequence[Decimal], levels: Sequence[Decimal], unit: Measure) -> Far | None:
    """One of the first two values of a series, of which those before cannot tell, against all others near it, or
    against another and the ``levels`` asked for, where those agree."""
    by = moved(value, others) if unit.quantity in _LEVELS else None
    if by is None and others and levels:
        others = [*others, *levels]
        by = moved(value, others)
    return Far(by, "number.than-others", others[-MOST:]) if by is not None else None


def _beside(value: Decimal, others: Sequence[Decimal], wrong_by: Sequence[int]) -> Far | None:
    """Money against the budgets, forecasts and outcomes beside it, where it seems to be wrong by some of the places."""
    by = moved(value, others)
    return Far(by, "number.than-others", others[-MOST:]) if by is not None and by in wrong_by else None


def _of_the_fewer(value: Decimal, by: int, amounts: Sequence[Decimal]) -> bool:
    """Whether fewer of the indicator's numbers are like ``value`` than like what it would be with its point moved."""
    like, moved_so = (
        bisect_right(amounts, AGREE * one) - bisect_left(amounts, one / AGREE)
        for one in (abs(value), abs(value.scaleb(-by)))
    )
    return like < moved_so


def _asked_for(id: str, indicator: Indicator) -> Sequence[Decimal]:
    """The levels that a share in per cent is to reach; none of anything else."""
    if not in_percent(id, indicator):
        return ()
    return [level for _, target in targets(id, indicator) for _, level in target.levels]


def _far_from_target(value: Decimal, asked_for: Sequence[Decimal]) -> Far | None:
    """A share that is a hundredth of what is asked for, since it is written as a part of one, or that is more than all
    and many times what is asked for."""
    asked = next((one for one in asked_for if moved(value, (one, one)) == AS_FRACTION), None) if 0 < value < 1 else None
    if asked is not None:
        return Far(AS_FRACTION, "number.than-target", (asked,))
    for level in asked_for if value > _ALL else ():
        by = moved(value, (level, level))
        if by is not None and by > 0:
            return Far(by, "number.than-target", (level,))
    return None


_ALL = 100
"""More than all of it is no share of most things."""


def _numbers(at: At) -> Iterator[tuple[Path, Decimal]]:
    """What a cell tells of a whole period, the budget first; not what is only booked so far."""
    if at.cell.budget is not None:
        short = () if not at.cell.budget.revised else ("original",)
        yield ("budget", *short), at.cell.budget.original
    yield from (one for one in at.amounts() if one[0][0] != "to_date")


def _which(keys: Path) -> tuple[str, ...]:
    """What of a cell is compared with the same of other cells: the part, or the budget; nothing for the value."""
    return tuple(str(step) for step in keys if step not in ("value", "original"))


def _alike(period: Period, indicator: Indicator, unit: Measure) -> tuple[str, ...]:
    """What periods have in common whose values may be compared: January with January, where a year has seasons."""
    level = unit.quantity in (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
    level = level or indicator.year in (Yearly.MEAN, Yearly.LAST)
    if period.whole_year or (level and period.kind not in (PeriodKind.SPAN, PeriodKind.TO_DATE)):
        return (period.kind.value,)
    return (period.kind.value, str(period)[4:])


def _broken(indicator: Indicator, before: Period, now: Period) -> bool:
    """Whether the method changed between two periods."""
    return any(before < at and at.start <= now.end for at in indicator.breaks)


def _found_elsewhere(id: str, indicator: Indicator, unit: Measure, value: Decimal) -> bool:
    """Whether another rule tells of the number already: outside its scale, or part of a thing."""
    return not unit.holds(value) or (divided(value) and counts_whole(id, indicator)) or _point_in(value, unit)


def _point_in(amount: Decimal, unit: Measure) -> bool:
    """Whether an amount has a point for its thousands, which is told of it alone."""
    return unit.quantity is Quantity.MONEY and grouped_amount(amount)


def _fault(look: Look, path: Path, when: str, value: Decimal, far: Far) -> Fault:
    indicator, catalogue = look.workspace.data.indicators[str(path[1])], words(look.language)
    low, high = (number(one, look.language) for one in (min(far.others), max(far.others)))
    meant = without_zeros(value.scaleb(-far.by))
    return look.named(
        path,
        when=when,
        value=value,
        said=catalogue[f"number.times.{far.by}"] + " " + catalogue[far.than].format(low=low, high=high),
        shown=number(meant, look.language, decimals=len(f"{meant:f}".partition(".")[2])),
        typed=f"{meant:f}",
        unit=indicator.measured_in or "",
    )
