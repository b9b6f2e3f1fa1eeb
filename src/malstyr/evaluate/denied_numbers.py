"""Numbers of a text that the targets it is about deny, each against their steps, places, times or levels."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.aimed import Aimed, Contradiction, last_of
from malstyr.evaluate.said_numbers import SaidNumber, in_unit_of
from malstyr.model.durations import unit_named
from malstyr.model.measures import Quantity, measure
from malstyr.model.target import LIMITS, LOWER, STEPS, UPPER, Target


def levels(target: Target) -> list[Decimal]:
    """Every number of a target that a text may tell, without its sign."""
    amounts = [Decimal(target.within.amount)] if target.within is not None else []
    return _of_keys(target, *_OF_LEVEL, *STEPS, "share", "top") + amounts


_OF_LEVEL = (*LOWER, *UPPER, "equal_to", "until")
"""Keys of a target whose numbers are values, and no steps, places, shares or times."""


def _of_keys(target: Target, *names: str) -> list[Decimal]:
    written = (getattr(target, name) for name in names)
    return [abs(Decimal(one)) for one in written if isinstance(one, Decimal | int)]


class _Held(NamedTuple):
    """A number of the text against the numbers of a target that it may be typed for."""

    said: SaidNumber
    aim: Aimed
    values: tuple[Decimal, ...]
    asked: list[Decimal]
    slack: Decimal = Decimal(0)
    """By how much they may differ, where the text does not tell its number to the last figure."""
    unit: str = ""
    """What the asked are in, where the text's number does not tell."""

    @property
    def of_its_years(self) -> bool:
        """Whether the target is judged for the years that the number is said of.

        A level that steps lead to one day is of no year, and a step of each year is none over several.
        """
        if self.said.years is None:
            return True
        target = self.aim.target
        steps = target.until is not None or any(name in STEPS for name in target.demands)
        based = target.since is not None or target.straight_from is not None
        of_one_year = self.said.yearly or (self.aim.end is not None and len(self.said.years) == 1)
        dated = not steps or (self.said.changes and (based or of_one_year))
        return dated and self.aim.judged_in(self.said.years)

    @property
    def agrees(self) -> bool:
        if len(self.said.values) == 1:
            return any(self._is(value, at) for value in self.values for at in self.asked) or self._within_bounds()
        low, high = self.values
        return all(low <= at <= high if at == self.aim.target.equal_to else at in self.values for at in self.asked)

    def _within_bounds(self) -> bool:
        """ "högst 12" beside at least 10: both may hold."""
        theirs, ours = self.said.way, self.aim.only_way
        if theirs is None or ours is None or theirs is ours:
            return False
        return self.values[0] > min(self.asked) if ours is LOWER else self.values[0] < max(self.asked)

    def _is(self, value: Decimal, at: Decimal) -> bool:
        return abs(value - at) <= self.slack


def denied_numbers(said: list[SaidNumber], aims: list[Aimed], base_year: int | None) -> Iterator[Contradiction]:
    """Numbers that no target has; where one of a target's is told, its others are told of something else."""
    held = _every(said, aims, base_year)
    agreeing = [one for one in held if one.agrees and (one.said.shares_years or one.of_its_years)]
    for number in said:
        if any(one.said is number for one in agreeing):
            continue
        denied = [
            one
            for one in held
            if one.said is number
            and one.of_its_years
            and not any(other.aim is one.aim and other.asked == one.asked for other in agreeing)
        ]
        if denied:
            last = last_of([one.aim for one in denied if one.aim.id == denied[0].aim.id])[0]
            yield _denied(next(one for one in denied if one.aim is last))


def some_agree(said: list[SaidNumber], aims: list[Aimed], base_year: int | None) -> bool:
    """Whether a target has some number of the text, of whatever year."""
    return any(one.agrees for one in _every(said, aims, base_year))


def _every(said: list[SaidNumber], aims: list[Aimed], base_year: int | None) -> list[_Held]:
    sole = len({aim.id for aim in aims}) == 1
    return [
        one
        for number in said
        for aim in aims
        for one in _held(number, aim, base_year, sole=sole)
        if one.values and one.asked
    ]


def _denied(one: _Held) -> Contradiction:
    data = " / ".join(f"{level:f}" for level in one.asked)
    typed = " / ".join(f"{value.normalize():f}" for value in one.values[: len(one.said.values)])
    converted = not one.said.changes and one.values != one.said.values
    said = f"{one.said.written} {one.said.unit}" if converted else one.said.written
    unit = one.aim.indicator.measured_in or "" if converted else one.unit
    return Contradiction("number", said, data, one.aim, typed, unit)


def _held(one: SaidNumber, aim: Aimed, base_year: int | None, *, sole: bool) -> Iterator[_Held]:
    """A number against the steps, the places, the time, the share or the levels of a target, whichever it is."""
    target = aim.target
    slack, unit = (Decimal(1), "%") if one.rough else (Decimal(0), "")
    if one.changes and any(name in STEPS for name in target.demands):
        values, asked = _step(one, aim, sole=sole)
        yield _Held(one, aim, values, asked, slack, unit)
    elif one.changes:
        yield from _change(one, aim, base_year)
    elif one.unit == "rank":
        place = measure(aim.indicator.measured_in).quantity is Quantity.PLACE
        yield _Held(one, aim, one.values, _of_keys(target, "top", *(UPPER if place else ())))
    elif target.within is None:
        values = in_unit_of(one, aim.indicator, aim.name, sole=sole)
        yield _Held(one, aim, values, _of_keys(target, *_OF_LEVEL), slack, unit)
    elif one.unit == "%":
        yield _Held(one, aim, one.values, _of_keys(target, "share"), slack, unit)
    elif unit_named(one.unit) is target.within.unit:
        yield _Held(one, aim, one.values, [Decimal(target.within.amount)])


def _step(one: SaidNumber, aim: Aimed, *, sole: bool) -> tuple[tuple[Decimal, ...], list[Decimal]]:
    """ "öka med 5 %" against a step; one that is so every year is no step over all the years since another."""
    if one.yearly and aim.target.since is not None:
        return (), []
    if one.unit != "%":
        return in_unit_of(one, aim.indicator, aim.name, sole=sole), _of_keys(aim.target, *_BY)
    return one.values, _of_keys(aim.target, *(STEPS if _is_share(aim) else _PERCENT))


_BY, _PERCENT = (tuple(name for name in STEPS if name.endswith(end)) for end in ("_by", "_percent"))


def _is_share(aim: Aimed) -> bool:
    return measure(aim.indicator.measured_in).quantity is Quantity.SHARE


def _change(one: SaidNumber, aim: Aimed, base_year: int | None) -> Iterator[_Held]:
    """ "halveras jämfört med 2020" against a level: what it comes to from the value of that year, where it is known.

    Of a share, per cent may be points. What differs by less than a tenth of the change is rounded.
    """
    since = aim.target.since or aim.target.straight_from
    year = base_year if base_year is not None else since.year if since is not None else None
    base = aim.value_of(year) if year is not None else None
    if base is None or one.yearly:
        return
    size = one.values[0] if one.comparator == "increase" else -one.values[0]
    points = [size] if one.unit != "%" or _is_share(aim) else []
    changes = [base * size / 100, *points] if one.unit == "%" else points
    unit = "%" if _is_share(aim) else aim.indicator.measured_in or ""
    slack = max(abs(change) for change in changes) / 10
    asked = _of_keys(aim.target, *LIMITS)
    yield _Held(one, aim, tuple(base + change for change in changes), asked, slack, unit)
