"""Targets: what an indicator must reach, flat and readable aloud.

A target makes one kind of demand (``Target.demand``), at most one of ``TIMES`` says when,
and the rest qualify it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from malstyr.language.meant import meant_by
from malstyr.language.nearest import nearest
from malstyr.language.swedish.numbers import in_figures
from malstyr.model.base import Model, key
from malstyr.model.demands import (
    ChangeDemand,
    Demand,
    Done,
    Equal,
    Limits,
    PathDemand,
    Position,
    Ratchet,
    StepDemand,
    Within,
    YearlyChange,
)
from malstyr.model.durations import DurationText
from malstyr.model.formula import PREVIOUS
from malstyr.model.periods import OverText, PeriodText
from malstyr.model.scalars import (
    Id,
    Members,
    Number,
    Reads,
    References,
    Text,
    Texts,
    fault,
    identifier,
    one_text,
    parse_number,
    whole_number,
)
from malstyr.source.flow import in_braces

NEVER = "never"
QUARTER = "quarter"
"""The best quarter of those compared."""
TOTAL, SHOWN = "total", "shown"
"""What a target can be for besides named members."""


class Strength(StrEnum):
    """Whether a target must be reached, or only should be."""

    SHALL = "shall"
    SHOULD = "should"


_NUMBER_IN_WORDS = (
    r"(?i)(?:ca|c:a|cirka|circa|ungefär|omkring|runt|kring|minst|lägst|högst|max|som mest|över|under|mellan|från|plus|minus"
    r"|(?:mer|mera|fler|högre|större|mindre|färre|lägre) än|about|at least|at most|more than|less than|over|below|between)"
    r"[ .]+[0-9].*"
)
"""A number with a word before it that says how it is meant, and so no id: ``ca 50``, ``minst 80 %``."""


def limit(value: object) -> Decimal | str:
    """A number, another indicator's id, or ``previous``."""
    if isinstance(value, int | Decimal):
        return Decimal(value)
    text = one_text(value)
    if not any(map(str.isalpha, text)):
        return parse_number(value)
    if text != PREVIOUS and meant_by(text, (PREVIOUS,)):
        raise fault("unknown-word", text, PREVIOUS, words=PREVIOUS, form="meant")
    in_words = re.fullmatch(_NUMBER_IN_WORDS, text) or in_figures(text) is not None
    named = re.match(r"[^\W\d_]", text) and not in_words
    return identifier(value) if named else parse_number(value)


def _place(value: object) -> int | str:
    """A number of places, or ``quarter``."""
    if isinstance(value, str) and value != QUARTER and (meant_by(value, (QUARTER,)) or nearest(value, (QUARTER,))):
        raise fault("unknown-word", value, QUARTER, words=QUARTER, form="meant")
    return QUARTER if value == QUARTER else whole_number(value)


def partly(value: object) -> Decimal | Literal["never"]:
    """A limit for partly met, or ``never``."""
    if isinstance(value, str) and meant_by(value, (NEVER,)) and value != NEVER:
        raise fault("bad-number", value, NEVER)
    return "never" if value == NEVER else parse_number(value)


Partly: TypeAlias = Annotated[Decimal | Literal["never"], Reads(partly, type=["number", "string"])]
_Limit: TypeAlias = Annotated[Decimal | str, Reads(limit, type=["number", "string"])]
_Place: TypeAlias = Annotated[int | str, Reads(_place, type=["integer", "string"])]
LOWER = ("at_least", "more_than")
UPPER = ("at_most", "less_than")
LIMITS = (*LOWER, *UPPER, "equal_to")
"""Keys of what a value is held against: a number, or the id of an indicator."""
LEVELS = (*LIMITS, "until")
STEPS = ("increase_by", "decrease_by", "increase_percent", "decrease_percent")
_WAYS = (("at_least", "at_most"), ("more_than", "less_than"), *zip(STEPS[::2], STEPS[1::2], strict=True))
OTHER_WAY = {one: other for both in _WAYS for one, other in (both, both[::-1])}
"""Demands, each with the one that asks for the other way."""
DEMANDS = (*LOWER, *UPPER, "equal_to", *STEPS, "top", "done", "within")
TIMES = ("by", "during", "after", "mean_over", "total_over")
NEEDS = {
    "tolerance": ("equal_to",),
    "until": (*STEPS, PREVIOUS),
    "since": STEPS,
    "from_": ("within",),
    "straight_from": ("by",),
}
"""Qualifiers that mean nothing without one of some other keys, or the limit ``previous``."""


class Target(Model):
    at_least: _Limit | None = key("Minst: gränsen ingår.", "At least: the limit counts as reached.")
    at_most: _Limit | None = key("Högst: gränsen ingår.", "At most: the limit counts as kept.")
    more_than: _Limit | None = key("Mer än: gränsen ingår inte.", "More than: the limit itself is not enough.")
    less_than: _Limit | None = key("Mindre än: gränsen ingår inte.", "Less than: the limit itself is too much.")
    equal_to: _Limit | None = key("Lika med: inom tolerance.", "Equal to: within tolerance.")
    increase_by: Number | None = key("Öka med: antal enheter.", "Increase by: a number of units.")
    decrease_by: Number | None = key("Minska med: antal enheter.", "Decrease by: a number of units.")
    increase_percent: Number | None = key(
        "Öka med procent: av basårets värde.", "Increase by per cent: of the base value."
    )
    decrease_percent: Number | None = key(
        "Minska med procent: av basårets värde.", "Decrease by per cent: of the base value."
    )
    top: _Place | None = key("Placering: bland de n bästa, eller quarter.", "Position: among the best n, or quarter.")
    done: Texts | None = key("Gjort: alla steg som ska vara klara.", "Done: all the steps to be completed.")
    within: DurationText | None = key(
        "Inom: en tid, till exempel 2 working days.", "Within: a time, such as 2 working days."
    )
    tolerance: Number | None = key("Tolerans: tillåten skillnad.", "Tolerance: the difference allowed.")
    until: Number | None = key(
        "Till: tak eller golv för kravet.", "Until: where the requirement stops rising or falling."
    )
    since: PeriodText | None = key("Sedan: basåret.", "Since: the base year.")
    by: PeriodText | None = key("Senast: år eller dag.", "By: a year or a day.")
    during: PeriodText | None = key("Under: perioden som bedöms.", "During: the period judged.")
    after: Id | None = key(
        "Efter: tidpunkt i kalendern, till exempel closing.", "After: a point of the calendar, such as closing."
    )
    mean_over: OverText | None = key(
        "Medelvärde över: flera år, 2013-2015 eller 5 years.", "Mean over: several years, 2013-2015 or 5 years."
    )
    total_over: OverText | None = key(
        "Summa över: flera år, 2013-2015 eller 5 years.", "Total over: several years, 2013-2015 or 5 years."
    )
    straight_from: PeriodText | None = key("Rak väg från: startår.", "Straight from: the year the path starts.")
    for_: Members | None = key(
        alias="for",
        sv="För: total, vissa delar eller shown, de delar som har tillräckligt många svar.",
        en="For: total, certain members, or shown, the members with enough answers.",
    )
    from_: Text | None = key(
        alias="from", sv="Från: händelsen som tiden räknas från.", en="From: the event that starts the time."
    )
    share: Number | None = key(
        "Andel: procent av ärendena, eller av årets mätningar, som ska hållas.",
        "Share: per cent to be kept of the cases, or of the year's measurements.",
    )
    partly: Partly | None = key(
        "Delvis: gränsen för delvis uppfyllt, eller never.", "Partly: the limit for partly met, or never."
    )
    strength: Strength = key(
        "Styrka: shall (ska) eller should (bör).", "Strength: shall or should.", default=Strength.SHALL
    )
    serves: References = key(
        "Bidrar till: mål som detta mål gäller.", "Serves: the goals this target is for.", default=()
    )

    @cached_property
    def demands(self) -> tuple[str, ...]:
        """The demand keys that are written, in the order of ``DEMANDS``; no steps to be done are no demand."""
        return tuple(name for name in DEMANDS if getattr(self, name) not in (None, ()))

    @property
    def times(self) -> tuple[str, ...]:
        return tuple(name for name in TIMES if getattr(self, name) is not None)

    @cached_property
    def demand(self) -> Demand:
        """What is demanded, as one of a few kinds; ``evaluate/families/`` judges them."""
        if self.done:
            return Done(tuple(dict.fromkeys(self.done)))
        if self.within is not None:
            return Within(self.within, self.share if self.share is not None else Decimal(100))
        if self.equal_to is not None:
            return Equal(self.equal_to, self.tolerance or Decimal(0))
        towards = self._towards()
        if self.straight_from is None or self.by is None or isinstance(towards, Ratchet | YearlyChange):
            return towards
        return PathDemand(towards, self.straight_from, self.by)

    def _towards(self) -> Limits | Ratchet | ChangeDemand | YearlyChange | Position:
        """The demand that holds at once, or at the end of a path."""
        if self.top is not None:
            return Position(Decimal(self.top) if isinstance(self.top, int) else self.top)
        name = next((one for one in STEPS if getattr(self, one) is not None), None)
        if name is None:
            written = ((key, at) for key in (*LOWER, *UPPER) if (at := getattr(self, key)) is not None)
            return Limits(tuple(written), self.until)
        step = StepDemand(name.startswith("increase"), getattr(self, name), name.endswith("_percent"))
        since = self.since or self.straight_from
        floor = self.at_least if step.up else self.at_most
        if since is not None:
            return ChangeDemand(step, since, floor, self.until)
        return YearlyChange(step) if self.mean_over is not None else Ratchet(step, floor, self.until)

    @property
    def levels(self) -> tuple[tuple[str, Decimal], ...]:
        """The numbers it names that are values of the indicator, and no steps or shares, each with its key."""
        partly = ("partly",) if set(self.demands) <= {*LOWER, *UPPER} else ()
        written = ((name, getattr(self, name)) for name in (*LEVELS, *partly))
        return tuple((name, at) for name, at in written if isinstance(at, Decimal))

    @property
    def references(self) -> tuple[tuple[str, str], ...]:
        """Ids of other indicators that the limits name, each with its key."""
        limits = ((name, getattr(self, name)) for name in LIMITS)
        return tuple((name, at) for name, at in limits if isinstance(at, str) and at != PREVIOUS)

    @property
    def higher_is_better(self) -> bool | None:
        """What the demand itself tells of the direction; None where it does not (bands, equality, positions)."""
        demands = set(self.demands)
        up = bool(demands & {*LOWER, "increase_by", "increase_percent", "done", "within"})
        down = bool(demands & {*UPPER, "decrease_by", "decrease_percent"})
        return up if up != down else None

    @model_validator(mode="after")
    def _one_demand(self) -> Self:
        demands = self.demands
        if not demands:
            raise fault("target-without-demand", "")
        if not _together(demands):
            raise fault("several-demands", ", ".join(demands), **self._what_together())
        if len(self.times) > 1:
            raise fault("several-times", ", ".join(self.times))
        for name, needed in self._alone():
            raise fault("qualifier-alone", name.rstrip("_"), None, needed=needed, **self._year_in(name))
        for wrong, more in self._impossible():
            raise fault("impossible-target", wrong, None, **more)
        return self

    def _year_in(self, name: str) -> Mapping[str, str]:
        """The form of a qualifier that stands alone: it may be a year that another key takes."""
        form = {"until": "until-year", "from_": "from-year-step" if self._steps else "from-year"}.get(name, "any")
        year = str(getattr(self, name))
        return {"form": form if re.fullmatch(r"(?:19|20)[0-9]{2}", year) else "any", "year": year}

    def _what_together(self) -> Mapping[str, str]:
        """The form of demands that do not go together: a floor beside a time may be the share that is in time."""
        floor = self.at_least
        if {*self.demands} == {"at_least", "within"} and isinstance(floor, Decimal) and 0 <= floor <= 100:
            return {"form": "share", "share": str(floor)}
        return {"form": "several", "line": f"targets: {in_braces(self._apart())}"}

    def _apart(self) -> Iterator[tuple[str, str]]:
        """The limits together, and each other demand by itself, as targets with the times of all, named by numbers."""
        limits = [one for one in self.demands if one in (*LOWER, *UPPER)]
        alone = [[one] for one in self.demands if one not in limits]
        for n, demands in enumerate(filter(None, (limits, *alone)), 1):
            since = ("since",) if self.since is not None and demands[0] in STEPS else ()
            held = ((key, getattr(self, key)) for key in (*demands, *since, *self.times))
            yield f"…{n}", in_braces((key, f"[{', '.join(one)}]" if key == "done" else one) for key, one in held)

    @property
    def _steps(self) -> tuple[str, ...]:
        return tuple(name for name in STEPS if getattr(self, name) is not None)

    def _impossible(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        """What no value can meet, as it is written, and the form of the mistake: limits or years in the wrong order,
        steps the other way, and amounts below zero."""
        limits = [(name, at) for name in (*LOWER, *UPPER) if isinstance(at := getattr(self, name), Decimal)]
        if len(limits) == 2:
            (lower, low), (upper, high) = limits
            written = ", ".join(f"{name}: {at}" for name, at in limits)
            if low > high:
                yield written, {"form": "turned-band", "line": f"{lower}: {high}, {upper}: {low}"}
            if low == high and (self.more_than is not None or self.less_than is not None):
                yield written, {"form": "empty-band"}
        floor, cap = self.at_least if self.at_most is None else self.at_most, self.until
        if self._steps and isinstance(floor, Decimal) and cap is not None:
            start = "at_least" if self.at_most is None else "at_most"
            if cap < floor if start == "at_least" else cap > floor:
                more = {"form": "until-passed", "key": start, "floor": str(floor), "cap": str(cap)}
                yield f"{start}: {floor}, until: {cap}", {**more, "line": f"{start}: {cap}, until: {floor}"}
        base, end = self.since or self.straight_from, self.by
        if base is not None and end is not None and base.start > end.end:
            key = "since" if self.since is not None else "straight_from"
            yield f"{key}: {base}, by: {end}", {"form": "turned-years", "line": f"{key}: {end}, by: {base}"}
        for name in (*STEPS, "tolerance", "share"):
            amount = getattr(self, name)
            if isinstance(amount, Decimal) and (amount < 0 or (name == "share" and amount > 100)):
                _, _, how = name.partition("_")
                lines = {one: ", ".join((*self._turned(one), f"{one}_{how}: {-amount}")) for one in _TURNS}
                form = "turned-step" if name in STEPS else "share" if name == "share" else "below-zero"
                yield f"{name}: {amount}", {"form": form, "key": name, **lines}

    def _turned(self, way: str) -> Iterator[str]:
        """The limit as it is written for steps of the other ``way`` than its own."""
        stands, turned = _TURNS[way]
        if (at := getattr(self, stands)) is not None:
            yield f"{turned}: {at}"

    def _alone(self) -> Iterator[tuple[str, str]]:
        """Keys that mean nothing as the target is written, each with one that would give it a meaning."""
        written = {name for name in type(self).model_fields if getattr(self, name) is not None}
        if PREVIOUS in (self.at_least, self.at_most, self.more_than, self.less_than):
            written.add(PREVIOUS)
        for name, needed in NEEDS.items():
            if name in written and written.isdisjoint(needed):
                yield name, needed[0]
        if self.straight_from is not None and not isinstance(self.demand, PathDemand) and self.by is not None:
            yield "straight_from", "at_least"
        if self.mean_over is not None and self.since is None and self._steps and self._steps[0].endswith("_percent"):
            yield self._steps[0], "since"


_BANDS = ({"at_least", "at_most"}, {"at_least", "less_than"}, {"more_than", "at_most"}, {"more_than", "less_than"})
_TURNS = {"decrease": ("at_least", "at_most"), "increase": ("at_most", "at_least")}
"""The limit that does not go with steps of each way, and the one that does."""
_RATCHETS = ({"at_least", "increase_by"}, {"at_most", "decrease_by"})


def _together(demands: tuple[str, ...]) -> bool:
    """Whether these demand keys make one demand: one alone, a band, or a floor with a yearly step."""
    return len(demands) == 1 or set(demands) in (*_BANDS, *_RATCHETS)


def goes_with(written: Iterable[str], key: str) -> bool:
    """Whether ``key`` makes one target with the keys that are written in it."""
    there = set(written)
    if key in DEMANDS:
        return _together((*(name for name in DEMANDS if name in there), key))
    return key not in NEEDS or not there.isdisjoint(NEEDS[key])
