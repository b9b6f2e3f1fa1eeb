"""What is asked of a value, with its sign."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import ALL_DECIMALS, MOST_DECIMALS, NARROW, number, told_apart
from malstyr.language.words import words
from malstyr.model.demands import Done, Limits
from malstyr.model.measures import measure
from malstyr.model.outcome import Status
from malstyr.model.target import LOWER, Target
from malstyr.present.listing import enumeration
from malstyr.present.value import percent

SIGNS = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<", "equal_to": "="}


def limits_told(limits: Mapping[str, Decimal], language: str, decimals: int = MOST_DECIMALS) -> str:
    """Limits by the key they are written with: ``≥ 95``, and those of a band in words: ``över −0,5 och under 5``.

    ``decimals``: as many as it takes to tell them from the value beside them.
    """
    at = {name: told_apart(limit, language, decimals) for name, limit in limits.items()}
    if len(at) < 2:
        return "".join(f"{SIGNS[name]} {limit}" for name, limit in at.items())
    upwards = sorted(at.items(), key=lambda limit: limit[0] not in LOWER)
    return enumeration([f"{words(language)[f'asked.{name}']} {limit}" for name, limit in upwards], language)


def required(one: Outcome, language: str, sign: str = "") -> str:
    """The requirement with its sign, or in words where it is a band; ``sign`` is what stands after a share."""
    asked = {name: limit for name, limit in one.required.items() if name in SIGNS}
    limits = limits_told(asked, language, one.decimals)
    told = [limits + sign] if limits else []
    if tolerance := one.required.get("tolerance"):
        told.append(_both_ways(tolerance, one, language, sign, one.decimals))
    if "done" in one.required:
        told = [number(one.required["done"], language)]
    return " ".join(told)


def required_in_unit(one: Outcome, language: str) -> str:
    """The same in per cent where the value is: ``= 80 % ± 5 procentenheter``; a place among others has no unit."""
    return required(one, language, percent(one) if one.rank is None else "")


def _both_ways(allowed: Decimal, one: Outcome, language: str, sign: str, decimals: int) -> str:
    """How far away something may be, of a share in percentage points."""
    points = measure(one.measured_in).points(allowed) if sign else ""
    unit = f" {words(language)[points]}" if points else ""
    return f"± {told_apart(allowed, language, decimals)}{unit}"


def with_partly(asked: str, one: Outcome, target: Target | None, language: str) -> str:
    """What is asked with the limit of partly met, where that is written: ``≥ 95 %, delvis ≥ 85 %``.

    Each limit is kept whole where lines are broken.
    """
    limits = [name for name in SIGNS if target is not None and getattr(target, name) is not None]
    if not asked or target is None or not isinstance(target.partly, Decimal) or len(limits) != 1:
        return asked
    (name,) = limits
    if name == "equal_to":
        limit = _both_ways(target.partly, one, language, percent(one), ALL_DECIMALS)
    else:
        limit = f"{'≥' if name in LOWER else '≤'} {number(target.partly, language, ALL_DECIMALS)}{percent(one)}"
    return f"{asked.replace(' ', NARROW)}, {words(language)['asked.partly']} {limit.replace(' ', NARROW)}"


def awaited(one: Outcome, target: Target | None, language: str) -> str:
    """The requirement as it is written, before there is a value to hold against it; empty where it depends on one."""
    if target is None or one.status not in (Status.NOT_YET, Status.NOT_MEASURED) or one.of_members:
        return ""
    match target.demand:
        case Limits():
            written = {name: limit for name in SIGNS if isinstance(limit := getattr(target, name), Decimal)}
        case Done(steps) if steps:
            written = {"done": Decimal(len(steps))}
        case _:
            return ""
    return required(one._replace(required=written), language, percent(one))
