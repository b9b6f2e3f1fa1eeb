"""When a measurement on a board is green and yellow, in words."""

from __future__ import annotations

from decimal import Decimal

from malstyr.language.typography import ALL_DECIMALS, number
from malstyr.language.words import words
from malstyr.model.boards import BoardLimit
from malstyr.model.target import LOWER, Target
from malstyr.present.requirement import SIGNS, limits_told


def limit_told(limit: BoardLimit | Target, language: str, sign: str = "") -> str:
    """``grönt ≥ 95 %; gult ≥ 85 %``; ``sign`` is the unit. Empty for what asks for no number."""
    asked = {key: at for key in SIGNS if isinstance(at := getattr(limit, key, None), Decimal)}
    if not asked:
        return ""
    green = f"{words(language)['board.green']} {limits_told(asked, language, ALL_DECIMALS)}{sign}"
    if len(asked) > 1 or not isinstance(limit.partly, Decimal) or "equal_to" in asked:
        return green
    way = "≥" if asked.keys() <= {*LOWER} else "≤"
    return f"{green}; {words(language)['board.yellow']} {way} {number(limit.partly, language, ALL_DECIMALS)}{sign}"
