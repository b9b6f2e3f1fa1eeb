"""A text where a number should stand: what it may be, and never a number to type that would be another."""

import re
from decimal import Decimal

from malstyr.language.blanks import MAYBE_BLANKS
from malstyr.model.measures import Measure, Quantity, as_it_stands, converted, measure
from malstyr.model.scalars import MAYBE_THOUSANDS, is_count
from malstyr.model.shape import holds_count
from malstyr.model.target import LIMITS, STEPS, UPPER
from malstyr.source.tree import Path, Scalar, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_number.number import is_measured, misread_here, misread_number
from malstyr.workspace.mistakes.part import share_of_requirement
from malstyr.workspace.mistakes.promised import promised_as_limit
from malstyr.workspace.mistakes.told import Told, amount_typed, time_typed
from malstyr.workspace.mistakes.units import COUNTS, EACH_YEAR, POINTS, is_share, unit_at


def explained_number(met: Met, told: Told) -> Told:
    """What is told of a text that is no number, in the forms that tables have."""
    block = isinstance(met.node, Scalar) and met.node.style in ("|", ">")
    text = place_of(met.node).text if block else told.args["text"]
    args = {**told.args, "text": text}
    of_limit = promised_as_limit(met, text) if met.loc[-1] in LIMITS else None
    misread = of_limit or misread_number(met.tree, met.path, met.loc, text) or time_as_limit(met, text)
    if misread is not None:
        return misread.over(args)
    return told._replace(args={**args, "form": "meant" if told.instead else form_at(met.loc)})


def time_as_limit(met: Met, text: str) -> Told | None:
    """What is told of a time in words where a limit should stand: how soon something is to be done."""
    time = time_typed(text) if met.loc[-1] in UPPER else None
    words = {"form": "within", "unit": text, "line": f"within: {time}"}
    return Told("unit-in-number", words) if time is not None else None


def form_at(loc: Path) -> str:
    """The form of what is no number in any form that is known, by where it stands."""
    if is_measured(loc):
        return "value"
    if loc[-1] in COUNTS:
        return "count"
    return "limit" if loc[-1] in LIMITS else "whole" if holds_count(loc) else "other"


def only_certain(met: Met, told: Told) -> Told:
    """The same without a number that, typed in, would be another: 251 for 251 mnkr in thousands of crowns."""
    unit = unit_at(met.tree, met.path)
    if told.rule == "unit-in-number":
        share = _of_partly(met, told, unit)
        if share is not None:
            return share
        here = misread_here(met.tree, met.path, met.loc, told.args["text"])
        if here is not None:
            return here.over(told.args)
        return _of_share(met, told, unit) or _as_time(met, told, unit) or _with_unit(told, unit, met.loc[-1] in STEPS)
    return _with_comma(met, told, measure(unit)) if told.rule == "decimal-comma" else told


def _with_comma(met: Met, told: Told, unit: Measure) -> Told:
    """A number with a comma: thousands or decimals of what is counted, a part of one or a small share of per cent; no
    number to type where only a whole one may stand."""
    number = told.instead
    counted = unit.whole or unit.quantity is Quantity.MONEY
    thousands = re.fullmatch(MAYBE_THOUSANDS, told.args["text"]) is not None
    if number is None or (counted and thousands):
        return told._replace(args={**told.args, "form": "thousands"}, instead=None)
    if holds_count(met.loc) and (thousands or not is_count(Decimal(number))):
        return told._replace(rule="bad-number", args={**told.args, "form": form_at(met.loc)}, instead=None)
    if unit.out_of == 100 and 0 < Decimal(number) < 1:
        percent = amount_typed(Decimal(number) * 100)
        return told._replace(args={**told.args, "form": "fraction", "number": number, "percent": percent}, instead=None)
    return told._replace(args={**told.args, "form": "meant"})


_AMOUNTS = (Quantity.COUNT, Quantity.MONEY, Quantity.TIME, Quantity.WEIGHT, Quantity.INDEX)
"""What a share of is another thing than so much of it."""
_IN_PERCENT = {"increase_by": "increase_percent", "decrease_by": "decrease_percent"}
"""The step by a share of the value before, for each by so much of what is measured."""


def _of_share(met: Met, told: Told, unit: str | None) -> Told | None:
    """A share where a number of them, or a step in another unit, is to stand; None where it is no share, or may be."""
    key = str(met.loc[-1])
    if unit is None or not is_share(re.sub(rf"{MAYBE_BLANKS}(?:{'|'.join(EACH_YEAR)})$", "", told.args["unit"])):
        return None
    if key in COUNTS or "answers" in met.path:
        of_all = met.path.index("answers") + 1 if "answers" in met.path else len(met.path)
        return told._replace(args={**told.args, "form": "share-of-count"}, instead=None, once=met.path[:of_all])
    if key not in _IN_PERCENT or told.instead is None:
        return None
    if unit == POINTS:
        words = {"form": "points-or-share", "points": f"{key}: {told.instead}"}
        return told._replace(args={**told.args, **words, "share": f"{_IN_PERCENT[key]}: {told.instead}"}, instead=None)
    if measure(unit).quantity not in _AMOUNTS:
        return None
    words = {"form": "share-of-step", "wanted": unit, "line": f"{_IN_PERCENT[key]}: {told.instead}"}
    return told._replace(args={**told.args, **words}, instead=None)


def _as_time(met: Met, told: Told, unit: str | None) -> Told | None:
    """A time as the limit of what is measured in another unit: how soon something is to be done."""
    if met.loc[-1] not in UPPER or (unit is not None and measure(unit).quantity is Quantity.TIME):
        return None
    time = time_typed(told.args["text"])
    if time is None:
        return None
    return told._replace(args={**told.args, "form": "within", "line": f"within: {time}"}, instead=None)


def _of_partly(met: Met, told: Told, unit: str | None) -> Told | None:
    """``partly: 80 %`` where the requirement is no share: so much of it, or the limit itself."""
    if met.loc[-1] != "partly" or told.instead is None or measure(told.args["unit"]).quantity is not Quantity.SHARE:
        return None
    if unit is None or measure(unit).quantity is Quantity.SHARE:
        return None
    meant = share_of_requirement(met.tree, met.path, told.instead)
    return meant and meant.over(told.args)


def _with_unit(told: Told, unit: str | None, is_step: bool) -> Told:
    """A number with its unit: the same without it, or what it is in the unit that numbers here are in."""
    number, written = told.instead, told.args["unit"]
    args = {**told.args, "form": "other", "wanted": unit or "measured_in"}
    if unit is not None and number is not None and as_it_stands(written, unit):
        return told._replace(args={**args, "form": "meant"})
    if unit is not None and number is not None and is_step and written in EACH_YEAR:
        return told._replace(args={**args, "form": "each-year", "number": number})
    digits = told.args["text"].removesuffix(written).strip()
    sure = unit is not None and number is not None and not re.fullmatch(MAYBE_THOUSANDS, digits)
    other = converted(Decimal(number), written, unit) if sure and number is not None and unit is not None else None
    if other is not None:
        args |= {"form": "converted", "number": amount_typed(other)}
    return told._replace(args=args, instead=None)
