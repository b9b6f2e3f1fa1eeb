"""When a measurement on a board is green and yellow, in words."""

from __future__ import annotations

from decimal import Decimal

from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.boards import BoardLimit
from malstyr.model.target import Target
from malstyr.present.requirement import SIGNS


def limit_told(limit: BoardLimit | Target, language: str, sign: str = "") -> str:
    """``grönt ≥ 95 %, gult ≥ 85 %``; ``sign`` stands after each number. Empty for what asks for no number."""
    asked = [(key, at) for key in SIGNS if isinstance(at := getattr(limit, key, None), Decimal)]
    told = [f"{SIGNS[key]} {number(at, language)}{sign}" for key, at in asked]
    if not told:
        return ""
    green = f"{words(language)['board.green']} {', '.join(told)}"
    if len(asked) > 1 or not isinstance(limit.partly, Decimal) or asked[0][0] == "equal_to":
        return green
    way = "≥" if asked[0][0] in ("at_least", "more_than") else "≤"
    return f"{green}; {words(language)['board.yellow']} {way} {number(limit.partly, language)}{sign}"
