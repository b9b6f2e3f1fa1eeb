"""What is told of a mistake that comes in several forms: the rule, the form, its words, and the text to type."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from malstyr.model.measures import as_it_stands
from malstyr.model.scalars import MAYBE_THOUSANDS, parse_number
from malstyr.source.tree import Map, Path
from malstyr.workspace.units import unit_at


class Told(NamedTuple):
    """A form of a mistake; ``instead`` only where the meaning is certain."""

    rule: str
    args: dict[str, str]
    instead: str | None = None


def plain_number(tree: Map, path: Path, text: str) -> str | None:
    """``text`` as a number at ``path`` is written, ``88`` for ``88 %``; None where it is none, or may be another."""
    try:
        parse_number(text)
    except PydanticCustomError as error:
        told = error.context or {}
        unit = unit_at(tree, path)
        of_another = "unit" in told and (unit is None or not as_it_stands(told["unit"], unit))
        return None if of_another or re.fullmatch(MAYBE_THOUSANDS, text) else told.get("instead")
    return text


def amount_typed(amount: Decimal) -> str:
    """A number as it is written in a goal file, without zeros that say nothing."""
    return f"{amount.normalize():f}"
