"""A value as somebody types it on a command line: what it means, where that is one thing."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from pydantic_core import PydanticCustomError

from malstyr.language.swedish.numbers import in_figures
from malstyr.model.indicators import Indicator, Missing
from malstyr.model.measures import as_it_stands
from malstyr.model.scalars import MAYBE_THOUSANDS, parse_number

_THOUSANDS = re.compile(MAYBE_THOUSANDS)


class NotUnderstood(Exception):
    """Why a text is no value: a code, and words for the message."""

    def __init__(
        self, why: Literal["ambiguous-number", "not-a-number", "another-unit"], words: Mapping[str, str]
    ) -> None:
        super().__init__(why)
        self.why, self.words = why, words


def value_understood(text: str, indicator: Indicator | None) -> Decimal | Missing | tuple[str, ...]:
    """The value that a text means; ``2,9``, ``1 250`` and ``fyra`` are numbers, ``1,250`` is two. Raises
    NotUnderstood."""
    plain = in_figures(text.strip()) or text.strip()
    if plain in tuple(Missing):
        return Missing(plain)
    if plain.startswith("[") and plain.endswith("]"):
        return tuple(step for one in plain[1:-1].split(",") if (step := one.strip()))
    if _THOUSANDS.fullmatch(plain):
        digits = re.sub(r"[.,]", "", plain)
        decimal = plain.replace(",", ".")
        exact = f"{decimal[:-1]}" if decimal.endswith("0") else f"{decimal}0"
        raise NotUnderstood("ambiguous-number", {"text": text, "one": digits, "other": exact})
    try:
        return parse_number(plain)
    except PydanticCustomError as wrong:
        context = wrong.context or {}
        meant, unit = context.get("instead"), context.get("unit")
        if meant is None:
            raise NotUnderstood("not-a-number", {"text": text}) from None
        if unit is not None and not as_it_stands(unit.strip(), (indicator and indicator.measured_in) or ""):
            measured = (indicator and indicator.measured_in) or ""
            raise NotUnderstood("another-unit", {"text": text, "unit": unit.strip(), "measured": measured}) from None
        return Decimal(meant)
